"""The guided grading as a conversation: what it asks, how it takes an answer, what it shows at the end."""

from __future__ import annotations

import re

import pytest

from bot.app import App
from handlers.messages import Options, Quote, Reply
from tests.handlers.conftest import Ask, Talk

WISHES = {
    "nl": ("start het interview", "kunt u mij de vragen stellen?", "overloop de criteria eens met mij"),
    "fr": ("interviewez-moi", "pouvez-vous me guider pas à pas ?", "on parcourt les critères ensemble"),
    "de": ("frag mich durch", "können Sie mir die Fragen stellen?", "gehen wir alle Kriterien zusammen durch"),
    "en": ("guide me through it", "could you ask me the questions?", "take me through the criteria please"),
}
LETTER = re.compile(r"\b[DCB]\b")


def asked(reply: Reply) -> Options:
    """The question of a reply; it has one and no more."""
    (found,) = [block for block in reply.blocks if isinstance(block, Options)]
    return found


def at(reply: Reply) -> str:
    """Which question is open."""
    return reply.memory.case.interview.at


@pytest.mark.parametrize(("language", "wish"), [(code, wish) for code, wishes in WISHES.items() for wish in wishes])
def test_a_wish_in_words_begins_it(talk: Talk, language: str, wish: str) -> None:
    (reply,) = talk(wish)
    assert reply.memory.language == language
    assert at(reply) == "kennis"
    assert asked(reply).question.startswith("1/7 ")


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_the_texts_are_offered_from_less_to_more_and_no_level_is_named(app: App, talk: Talk, language: str) -> None:
    replies = talk("/interview", *["1"] * 6, language=language)
    assert [at(reply) for reply in replies] == [criterion.ref for criterion in app.context.family.criteria]
    for reply in replies:
        question = asked(reply)
        own = [ref for _, ref in question.options if ref in app.context.family.passages()]
        expected = [f"{at(reply)}.{level}" for level in app.context.levels]
        assert own == (expected[:2] if at(reply) == "verbetering" else expected)
        assert [ref for _, ref in question.options][len(own) :] == [
            *("interview.none", "interview.unknown", "interview.words")
        ]
        assert not LETTER.search(reply.facts["reply"])
        for label, ref in question.options[: len(own)]:
            assert label == (
                app.context.family.translations[language][ref]
                if language != "nl"
                else app.context.family.passages()[ref].text
            )


@pytest.mark.parametrize(
    ("answer", "levels"),
    [
        *(("1", ("D",)), ("2", ("C",)), ("3.", ("B",)), ("de derde", ("B",)), ("/option:2", ("C",))),
        *(("de laatste", ("B",)), ("4", ()), ("geen van deze", ()), ("5", ()), ("dat weet ik niet", ())),
        ("Kennis van verschillende procedures en methodes", ("C",)),
    ],
)  # fmt: skip
def test_every_way_to_answer_one_criterion_goes_on_to_the_next(
    talk: Talk, answer: str, levels: tuple[str, ...]
) -> None:
    reply = talk("/interview", answer, language="nl")[-1]
    assert at(reply) == "documenten"
    (given,) = reply.memory.case.interview.given
    assert (given.criterion, given.levels) == ("kennis", levels)


def test_one_text_for_two_levels_is_one_choice_and_leaves_both(talk: Talk) -> None:
    reply = talk("/interview", *["5"] * 4, "2", "5", "5", language="nl")[-1]
    (given,) = [one for one in reply.memory.case.interview.given if one.levels]
    assert (given.criterion, given.levels) == ("verbetering", ("C", "B"))
    assert "Verbetering: C en B" in reply.facts["reply"]
    assert reply.facts["case"]["profile"]["settled"] == {}


def test_own_words_are_read_and_confirmed(talk: Talk) -> None:
    told = talk("/interview", "6", "ik ken alleen de basis van de procedures", "ja", language="nl")
    assert told[1].memory.case.interview.stage == "words"
    assert not any(isinstance(block, Options) for block in told[1].blocks)
    assert told[2].memory.case.interview.stage == "check"
    assert not LETTER.search(told[2].facts["reply"])
    (given,) = told[3].memory.case.interview.given
    assert (given.criterion, given.levels, given.how) == ("kennis", ("D",), "words")
    assert given.words == "ik ken alleen de basis van de procedures"


def test_own_words_need_no_announcement_and_may_be_read_wrongly(talk: Talk) -> None:
    told = talk("/interview", "ik ken alleen de basis van de procedures", "nee", "2", language="nl")
    assert [reply.memory.case.interview.stage for reply in told[1:3]] == ["check", "ask"]
    (given,) = told[3].memory.case.interview.given
    assert (given.levels, given.how) == (("C",), "chosen")
    assert given.words == "ik ken alleen de basis van de procedures"


def test_own_words_that_show_nothing_are_kept(talk: Talk) -> None:
    told = talk("/interview", "6", "dat hangt een beetje van het weer af", "stop", language="nl")
    assert at(told[2]) == "kennis"
    (given,) = told[3].memory.case.interview.given
    assert (given.criterion, given.levels) == ("kennis", ())
    assert "hangt een beetje van het weer af" in given.words


@pytest.mark.parametrize("answer", ["B", "een C", "niveau B", "dat is een B"])
def test_a_letter_chooses_nothing(talk: Talk, answer: str) -> None:
    reply = talk("/interview", answer, language="nl")[-1]
    assert at(reply) == "kennis"
    assert not reply.memory.case.interview.given
    assert "Een letter alleen" in reply.facts["reply"]


@pytest.mark.parametrize("answer", ["9", "0", "ja", "neen", "1 en 2", "allebei", "", "???", "\ud800", "1" * 400])
def test_what_is_no_answer_asks_once_more(talk: Talk, answer: str) -> None:
    reply = talk("/interview", answer, language="nl")[-1]
    assert at(reply) == "kennis"
    assert not reply.memory.case.interview.given
    assert asked(reply).options


def test_it_starts_from_the_case_and_asks_only_what_is_open(talk: Talk) -> None:
    told = talk("ik geef bezoekers eenvoudig advies", "/interview", "1", *["1"] * 6, language="nl")
    assert told[1].memory.case.interview.stage == "confirm"
    assert "ik geef bezoekers eenvoudig advies" in told[1].facts["reply"]
    assert not LETTER.search(told[1].facts["reply"].replace("P&O", ""))
    assert "contacten" not in [at(reply) for reply in told]
    assert told[-1].memory.case.interview.state == "done"
    assert told[-1].facts["case"]["profile"]["settled"]["contacten"] == "C"


def test_what_is_settled_wrongly_is_asked_about(talk: Talk) -> None:
    told = talk("ik geef bezoekers eenvoudig advies", "/interview", "2", *["1"] * 6, "3", language="nl")
    assert at(told[2]) == "kennis"
    assert at(told[-2]) == "contacten"
    assert told[-1].facts["case"]["profile"]["settled"]["contacten"] == "B"


def test_other_questions_are_answered_in_between_and_it_goes_on(talk: Talk) -> None:
    told = talk("/interview", "1", "wat vraagt contacten op C?", "bedankt", "wie beslist dat?", "3", language="nl")
    assert "contacten.C" in [one["ref"] for one in told[2].facts["citations"]]
    for reply in told[2:5]:
        assert at(reply) == "documenten"
        assert asked(reply).question.startswith("2/7 ")
        assert reply.facts["clarify"]["options"]
        assert reply.facts["reply"].endswith("In mijn eigen woorden") or "indicatie" in reply.facts["reply"]
    assert [one.levels for one in told[5].memory.case.interview.given] == [("D",), ("B",)]


def test_a_duty_told_in_between_enters_the_case_and_is_not_asked_again(talk: Talk) -> None:
    told = talk("/interview", "ik geef bezoekers eenvoudig advies", *["1"] * 6, language="nl")
    assert [duty["criterion"] for duty in told[1].facts["case"]["duties"]] == ["contacten"]
    assert told[1].facts["case"]["pending"] is None
    assert "contacten" not in [at(reply) for reply in told]
    assert told[-1].memory.case.interview.state == "done"


@pytest.mark.parametrize(
    ("pause", "resume"), [("pauze", "verder"), ("/interview:pause", "/interview"), ("tot later", "verder")]
)
def test_it_pauses_and_goes_on_where_it_was(talk: Talk, pause: str, resume: str) -> None:
    told = talk("/interview", "2", pause, "ik geef bezoekers eenvoudig advies", "1", resume, language="nl")
    assert told[2].memory.case.interview.state == "paused"
    assert told[3].facts["responsibilities"]
    assert at(told[5]) == "documenten"
    assert told[5].memory.case.interview.running


def test_a_duty_that_settles_the_last_question_ends_it_with_the_profile(talk: Talk) -> None:
    told = talk("/interview", "1", "1", "1", "1", "1", "1", "ik geef bezoekers eenvoudig advies", "1", language="nl")
    assert told[-2].memory.case.interview.stage == "check"
    assert told[-1].memory.case.interview.state == "done"
    before = talk("/interview", "5", "1", "1", "1", "1", "1", "1", "/interview", "1", language="nl")[-1]
    assert at(before) == "kennis"


def test_an_undo_of_a_fresh_start_asks_its_question_again(talk: Talk) -> None:
    told = talk("/interview", "1", "/new", "zet terug", language="nl")
    assert asked(told[-1]).question.startswith("2/7 ")


def test_it_goes_back_and_onward(talk: Talk) -> None:
    told = talk("/interview", "1", "2", "terug", "terug", "terug", "verder", language="nl")
    assert [at(reply) for reply in told[3:]] == ["documenten", "kennis", "kennis", "praktische-organisatie"]
    assert "Uw antwoord was" in told[3].facts["reply"]
    assert "eerste vraag" in told[5].facts["reply"]
    assert len(told[-1].memory.case.interview.given) == 2


def test_the_end_shows_each_criterion_with_its_text_the_span_and_what_comes_next(talk: Talk) -> None:
    end = talk("/interview", "1", "2", "2", "3", "2", "4", "2", language="nl")[-1]
    reply = end.facts["reply"]
    before = reply.split("\n\n")[0].split("\n")
    assert len(before) <= 12
    assert "Kennis: D (u koos die tekst)" in before
    assert "Het loopt van D tot B. Het gewicht ligt bij C. Omhoog trekt: Procedures. Omlaag trekt: Kennis." in before
    assert "Hoort volgens u niet bij de functie: Vragen of klachten." in before
    assert "officiële weging bestaat niet" in before[-1]
    assert {block.ref for block in end.blocks if isinstance(block, Quote)} >= {
        "kennis.D",
        "procedures.B",
        "contacten.C",
    }
    assert "– Kennis, C: “Kennis van verschillende procedures en methodes”" in reply
    assert "Procedures, " not in reply.partition("volgende niveau")[2]
    assert reply.endswith("die neemt uw organisatie (P&O/HR).")
    assert end.facts["overall"] == {"levels": ["C"], "profile": {"D": 1, "C": 3, "B": 1}}


def test_the_profile_and_the_copy_show_what_was_answered(talk: Talk) -> None:
    told = talk("/interview", "1", "2", "stop", "/profile", "/copy", "/missing", language="nl")
    assert "Kennis: D" in told[4].facts["reply"]
    assert "Uit het vraaggesprek: Kennis en Documenten." in told[4].facts["reply"]
    assert "Bron: Kennis, niveau D" in told[5].facts["reply"]
    assert "Kennis" not in told[6].facts["reply"].partition("\n")[2].partition("Het moet")[0]


def test_stopping_at_once_claims_nothing(talk: Talk) -> None:
    reply = talk("/interview", "stop", language="nl")[-1]
    assert "nog niets vast" in reply.facts["reply"]
    assert reply.facts["citations"] == []


def test_an_undo_takes_back_a_duty_and_no_answer(talk: Talk) -> None:
    told = talk("ik sorteer de post", "/interview", "1", "2", "/undo", language="nl")
    assert told[-1].facts["case"]["duties"] == []
    assert len(told[-1].memory.case.interview.given) == 2


def test_a_fresh_start_ends_it_and_can_be_taken_back(talk: Talk) -> None:
    told = talk("/interview", "1", "/new", "/undo", language="nl")
    assert told[2].memory.case.interview.state == ""
    assert told[3].memory.case.interview.running
    assert len(told[3].memory.case.interview.given) == 1


def test_a_duty_told_later_at_another_level_shows_as_a_difference(talk: Talk) -> None:
    told = talk("/interview", *["5"] * 4, "4", "5", "3", "ik geef bezoekers eenvoudig advies", language="nl")
    assert told[-1].facts["case"]["profile"]["mixed"] == {"contacten": ["C", "B"]}


@pytest.mark.parametrize(
    "text",
    [
        *("ik begeleid nieuwe collega's stap voor stap", "ik stel klanten de vragen één voor één"),
        *("I take clients through the questionnaire", "je pose les questions aux citoyens une par une"),
        *("ich führe die Besucher durch das Haus", "ik vul vragenlijsten in voor de dienst"),
    ],
)
def test_who_guides_others_is_not_guided(ask: Ask, text: str) -> None:
    assert not ask(text, language="").memory.case.interview.state


def test_what_steers_says_so_where_none_is_running(ask: Ask) -> None:
    for action in ("interview:back", "interview:pause", "interview:stop"):
        assert "/interview" in ask(action=action).facts["reply"]


@pytest.mark.parametrize(("language", "number"), [("nl", "drie"), ("fr", "trois"), ("de", "drei"), ("en", "three")])
def test_a_number_in_a_word_picks_as_in_figures(talk: Talk, language: str, number: str) -> None:
    told = talk("/interview", number, language=language)[-1].memory.case.interview.given
    assert [(one.criterion, one.levels) for one in told] == [("kennis", ("B",))]


@pytest.mark.parametrize(
    ("language", "duty", "text"),
    [
        ("nl", "ik geef bezoekers eenvoudig advies", "geen van deze"),
        ("fr", "je donne des conseils simples aux visiteurs", "je ne sais pas"),
        ("de", "ich gebe Besuchern einfache Ratschläge", "keine davon"),
        ("en", "I give visitors simple advice", "none of these"),
    ],
)
def test_where_only_what_is_settled_is_to_be_confirmed_an_answer_to_a_question_is_none(
    app: App, talk: Talk, language: str, duty: str, text: str
) -> None:
    last = talk(duty, "/interview", text, language=language)[-1]
    assert app.phrases.say(language, "option-unknown") in last.facts["reply"]
    assert last.memory.case.interview.stage == "confirm"
    assert len(last.facts["case"]["duties"]) == 1


def test_a_program_is_offered_references_alone(talk: Talk) -> None:
    first, *_ = talk("/interview", language="nl")
    refs = [one["ref"] for one in first.facts["clarify"]["options"]]
    assert refs == ["kennis.D", "kennis.C", "kennis.B"]
    shown = talk("ik geef bezoekers eenvoudig advies", "/interview", language="nl")[-1]
    assert asked(shown)
    assert shown.facts["clarify"] is None
