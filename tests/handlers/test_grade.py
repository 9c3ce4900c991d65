"""Replies to duties: the verdict first, the words that showed it, the quote, one next step."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Note, Options, Quote, Reply, Table, Text
from tests.handlers.conftest import Ask, Say
from tests.told import criterion, levels, outcome

SETTLED = "Ik volg eenduidige instructies strikt."
OPEN = "Ik geef klanten advies."
TASK = "Ik beheer de agenda van een dienst."


def kinds(reply: Reply) -> list[type]:
    return [type(block) for block in reply.blocks]


def test_a_level_is_given_first_then_its_text_one_step_and_that_it_is_an_indication(ask: Ask, app: App) -> None:
    reply = ask(SETTLED)
    assert kinds(reply) == [Text, Quote, Text, Note]
    first, quote = reply.blocks[0], reply.blocks[1]
    assert isinstance(first, Text)
    assert first.text.startswith(app.phrases.say("nl", "grade-level", level="D", criterion="Procedures"))
    assert isinstance(quote, Quote)
    assert quote.text == "Eenvoudige en eenduidige instructies strikt volgen."
    assert reply.blocks[-1] == Note(app.phrases.say("nl", "indication"))
    assert reply.actions == ("why", "next", "criterion")


def test_a_level_cites_its_cell_and_no_other(ask: Ask) -> None:
    assert [citation["ref"] for citation in ask(SETTLED).facts["citations"]] == ["procedures.D"]


def test_the_reply_says_which_of_the_users_own_words_showed_the_level(ask: Ask) -> None:
    facts = ask(SETTLED).facts
    said = [one["said"] for one in facts["responsibilities"][0]["candidates"][0]["evidence"] if one["counts"] == "for"]
    assert said
    assert all(words in SETTLED and words in facts["reply"] for words in said[:3])


def test_a_level_asks_nothing_back(ask: Ask) -> None:
    assert ask(SETTLED).facts["clarify"] is None


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_quote_is_the_official_dutch_and_its_translation_says_that_it_is_none(ask: Ask, language: str) -> None:
    words = {
        "nl": SETTLED,
        "fr": "Je suis à la lettre des consignes univoques.",
        "de": "Ich befolge eindeutige Anweisungen genau.",
        "en": "I strictly follow unambiguous instructions.",
    }
    reply = ask(words[language], language=language)
    quote = next(block for block in reply.blocks if isinstance(block, Quote))
    assert quote.text == "Eenvoudige en eenduidige instructies strikt volgen."
    assert quote.text in reply.facts["reply"]
    assert (quote.translation is None) == (language == "nl")
    assert quote.translation is None or quote.translation in reply.facts["reply"]


def test_the_marked_words_set_a_level_apart_from_its_neighbour(ask: Ask) -> None:
    quote = next(block for block in ask(SETTLED).blocks if isinstance(block, Quote))
    marked = [quote.text[start:end] for start, end in quote.marked]
    assert marked
    assert "strikt" in " ".join(marked)


def test_open_levels_are_named_quoted_and_asked_about(ask: Ask) -> None:
    reply = ask(OPEN)
    assert (outcome(reply.facts), criterion(reply.facts), levels(reply.facts)) == ("between", "contacten", ["C", "B"])
    assert [citation["ref"] for citation in reply.facts["citations"]] == ["contacten.C", "contacten.B"]
    options = next(block for block in reply.blocks if isinstance(block, Options))
    assert [ref for _, ref in options.options] == ["contacten.C", "contacten.B"]
    assert reply.memory.pending == ("contacten.C", "contacten.B")
    assert "C en B" in reply.facts["reply"].splitlines()[0]


def test_levels_of_one_text_are_not_asked_about_for_no_answer_would_decide(ask: Ask) -> None:
    reply = ask("Ik stel concrete verbeteringen van de methodes voor.")
    assert levels(reply.facts) == ["C", "B"]
    assert reply.facts["clarify"] is None
    assert len([block for block in reply.blocks if isinstance(block, Quote)]) == 1
    assert [citation["ref"] for citation in reply.facts["citations"]] == ["verbetering.C", "verbetering.B"]


def test_a_sentence_that_stands_at_two_levels_is_said_to_tell_nothing_apart(ask: Ask, app: App) -> None:
    reply = ask("Ik ga na of documenten voldoen aan de geldende voorschriften.")
    assert levels(reply.facts) == ["C", "B"]
    assert app.phrases.say("nl", "between-shared", levels="C en B") in reply.facts["reply"]


def test_a_task_shows_no_level_names_what_would_decide_and_asks(ask: Ask) -> None:
    reply = ask(TASK)
    assert (outcome(reply.facts), levels(reply.facts)) == ("no_level", [])
    assert [citation["ref"] for citation in reply.facts["citations"]] == ["R2.3"]
    assert "Praktische organisatie" in reply.facts["reply"]
    assert {ref.split(".")[0] for ref in reply.memory.pending} == {"praktische-organisatie"}
    assert not any(isinstance(block, Note) for block in reply.blocks), "no level was given, none is an indication"


def test_filing_is_said_to_have_no_criterion_of_its_own(ask: Ask) -> None:
    assert "geen eigen criterium" in ask("Ik voer nieuwe gegevens in de databank in.").facts["reply"]


def test_a_duty_of_another_family_gets_no_level_and_no_other_family_is_named(ask: Ask, say: Say) -> None:
    reply = ask("Ik verpleeg zieke mensen en dien medicatie toe.")
    assert outcome(reply.facts) == "outside"
    assert reply.facts["citations"] == []
    assert reply.facts["reply"] == say("outside-duty")


def test_several_duties_get_a_row_each_and_the_profile_over_the_criteria(ask: Ask) -> None:
    duties = [SETTLED, "Ik signaleer problemen die blijven terugkomen.", "Ik beheer de agenda van een dienst.", OPEN]
    reply = ask("\n".join(f"- {duty}" for duty in duties))
    rows = reply.facts["reply"].splitlines()[1:5]
    assert [row[:3] for row in rows] == ["1. ", "2. ", "3. ", "4. "]
    assert all(duty.rstrip(".") in row for duty, row in zip(duties, rows, strict=True))
    assert reply.facts["overall"] == {"levels": ["D"], "profile": {"D": 2, "C": 0, "B": 0}}
    table = next(block for block in reply.blocks if isinstance(block, Table))
    assert table.rows[1:] == (("Procedures", "D"), ("Verbetering", "D"))
    assert "nog open of verdeeld: Contacten" in reply.facts["reply"]


def test_a_long_duty_is_shortened_in_its_row(ask: Ask) -> None:
    long = "Ik volg elke dag opnieuw en zonder uitzondering de eenduidige instructies van mijn dienst strikt op"
    reply = ask(f"- {long}\n- Ik signaleer problemen die blijven terugkomen.\n- Ik typ brieven.\n- {OPEN}")
    assert f"“{long[:59].rstrip()}…”" in reply.facts["reply"]
    assert reply.facts["responsibilities"][0]["text"].startswith(long), "the facts keep the words whole"


@pytest.mark.parametrize("hoped", ["C", "B"])
def test_a_hoped_for_level_is_answered_with_what_it_would_take(ask: Ask, hoped: str) -> None:
    reply = ask(f"Ik volg eenduidige instructies strikt. Is dat geen {hoped}?")
    assert levels(reply.facts) == ["D"]
    assert [citation["ref"] for citation in reply.facts["citations"]] == ["procedures.D", f"procedures.{hoped}"]


def test_the_memory_keeps_references_and_evidence_but_not_the_message(ask: Ask) -> None:
    text = "Op mijn dienst in Hasselt volg ik eenduidige instructies strikt."
    memory = ask(text).memory
    assert memory.verdicts[0].criterion == "procedures"
    assert memory.verdicts[0].levels == ("D",)
    assert text not in str(memory)
