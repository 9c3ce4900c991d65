"""How a chat goes on: why, why not, what the next level asks, another level or criterion, an option."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory, Reply
from tests.handlers.conftest import Ask
from tests.told import criterion, levels, outcome

GRADED = {
    "nl": "Ik volg eenduidige instructies strikt.",
    "fr": "Je suis à la lettre des consignes univoques.",
    "de": "Ich befolge eindeutige Anweisungen genau.",
    "en": "I strictly follow unambiguous instructions.",
}
WHY = {"nl": "Waarom?", "fr": "Pourquoi ?", "de": "Warum?", "en": "Why?"}
WHY_NOT = {"nl": "waarom geen B?", "fr": "pourquoi pas B ?", "de": "warum nicht B?", "en": "why not B?"}
NEXT = {
    *(("nl", "En voor C?"), ("fr", "Et pour C ?"), ("de", "Und für C?"), ("en", "And for C?")),
}
OTHER = {
    *(("nl", "en bij contacten?"), ("fr", "et pour les contacts ?"), ("de", "und bei den Kontakten?")),
    ("en", "and for contacts?"),
}


def cited(reply: Reply) -> list[str]:
    return [citation["ref"] for citation in reply.facts["citations"]]


@pytest.fixture
def graded(ask: Ask) -> dict[str, Memory]:
    """The memory of a chat, in each language, in which one duty got its level."""
    return {language: ask(text, language=language).memory for language, text in GRADED.items()}


@pytest.mark.parametrize("language", GRADED)
def test_why_gives_the_evidence_and_the_text_beside_the_next_level(
    ask: Ask, graded: dict[str, Memory], language: str
) -> None:
    reply = ask(WHY[language], graded[language], language=language)
    assert cited(reply) == ["procedures.D", "procedures.C"]
    assert all(said in reply.facts["reply"] for said in graded[language].verdicts[0].said)
    assert ask(action="why", memory=graded[language], language=language).facts == reply.facts


@pytest.mark.parametrize("language", GRADED)
def test_why_not_gives_the_other_text_and_what_the_duty_would_have_to_show(
    ask: Ask, app: App, graded: dict[str, Memory], language: str
) -> None:
    reply = ask(WHY_NOT[language], graded[language], language=language)
    assert cited(reply) == ["procedures.B"]
    assert app.context.gists(language)["procedures.B"] in reply.facts["reply"]
    assert reply.facts["responsibilities"] == [], "a question about a level grants none"


@pytest.mark.parametrize(("language", "text"), sorted(NEXT))
def test_another_level_of_the_same_criterion(ask: Ask, graded: dict[str, Memory], language: str, text: str) -> None:
    assert cited(ask(text, graded[language], language=language)) == ["procedures.C"]


@pytest.mark.parametrize(("language", "text"), sorted(OTHER))
def test_another_criterion_at_the_same_level(ask: Ask, graded: dict[str, Memory], language: str, text: str) -> None:
    assert cited(ask(text, graded[language], language=language)) == ["contacten.D"]


def test_next_is_the_level_above(ask: Ask, graded: dict[str, Memory]) -> None:
    assert cited(ask(action="next", memory=graded["nl"])) == ["procedures.C"]


def test_above_the_highest_there_is_nothing(ask: Ask, app: App) -> None:
    top = ask("Ik organiseer evenementen volledig zelfstandig en zoek actief oplossingen voor problemen.").memory
    assert top.levels == ("B",)
    reply = ask(action="next", memory=top).facts["reply"]
    assert reply.startswith(app.phrases.say("nl", "why-not-top", level="B"))


def test_the_level_that_it_already_is(ask: Ask, app: App, graded: dict[str, Memory]) -> None:
    reply = ask("waarom geen D?", graded["nl"]).facts["reply"]
    assert reply.startswith(app.phrases.say("nl", "why-not-have", level="D"))


def test_a_level_of_the_same_text_is_not_ruled_out(ask: Ask, app: App) -> None:
    memory = ask("Ik stel concrete verbeteringen van de methodes voor.").memory
    said = app.phrases.say("nl", "why-not-same", level="B", criterion="Verbetering")
    assert said in ask("waarom geen B?", memory).facts["reply"]


def test_the_whole_criterion_of_the_last_verdict(ask: Ask, graded: dict[str, Memory]) -> None:
    assert cited(ask(action="criterion", memory=graded["nl"])) == ["procedures.D", "procedures.C", "procedures.B"]


@pytest.mark.parametrize("language", GRADED)
def test_with_nothing_to_explain_it_says_so(ask: Ask, app: App, language: str) -> None:
    nothing = app.phrases.say(language, "why-nothing")
    assert ask(WHY[language], language=language).facts["reply"] == nothing
    assert ask(action="next", language=language).facts["reply"] == nothing


def test_why_after_a_task_says_that_a_task_decides_nothing(ask: Ask) -> None:
    memory = ask("Ik beheer de agenda van een dienst.").memory
    reply = ask("waarom?", memory)
    assert cited(reply) == ["R2.3"]
    assert "geldt voor elk niveau" in reply.facts["reply"]


@pytest.fixture
def asked(ask: Ask) -> Memory:
    """A chat in which the program asked which of C and B a duty shows."""
    memory = ask("Ik geef klanten advies.").memory
    assert memory.pending == ("contacten.C", "contacten.B")
    return memory


@pytest.mark.parametrize(
    ("text", "level"),
    [
        *(("1", "C"), ("2", "B"), ("1.", "C"), ("2)", "B"), ("het eerste", "C"), ("het tweede", "B")),
        *(("C", "C"), ("niveau B", "B"), ("een eenvoudig advies", "C"), ("advies op maat, met uitleg", "B")),
    ],
)
def test_an_option_is_picked_by_number_order_level_or_words(ask: Ask, asked: Memory, text: str, level: str) -> None:
    reply = ask(text, asked)
    assert (outcome(reply.facts), criterion(reply.facts), levels(reply.facts)) == ("level", "contacten", [level])
    assert cited(reply) == [f"contacten.{level}"]
    assert reply.memory.pending == ()


def test_a_tapped_option_is_the_same_as_a_typed_number(ask: Ask, asked: Memory) -> None:
    tapped, typed = ask(action="option:2", memory=asked), ask("2", asked)
    assert cited(tapped) == cited(typed)
    assert tapped.memory.verdicts == typed.memory.verdicts


@pytest.mark.parametrize("said", [{"text": "7"}, {"text": "0"}, {"action": "option:3"}])
def test_an_option_that_is_none_leaves_the_question_open(
    ask: Ask, app: App, asked: Memory, said: dict[str, str]
) -> None:
    reply = ask(memory=asked, **said)
    assert reply.facts["reply"].startswith(app.phrases.say("nl", "option-unknown"))
    assert reply.facts["responsibilities"] == []
    assert [option["ref"] for option in reply.facts["clarify"]["options"]] == list(asked.pending)
    assert [citation["ref"] for citation in ask("2", reply.memory).facts["citations"]] == ["contacten.B"]


OPEN = {
    "nl": "Ik geef klanten advies.",
    "fr": "Je donne des conseils aux clients.",
    "de": "Ich berate Kunden.",
    "en": "I advise clients.",
}


@pytest.mark.parametrize("language", OPEN)
def test_asking_why_picks_no_option_of_the_open_question(ask: Ask, language: str) -> None:
    memory = ask(OPEN[language], language=language).memory
    assert memory.pending == ("contacten.C", "contacten.B")
    for text in (WHY[language], WHY_NOT[language]):
        reply = ask(text, memory, language=language)
        assert (reply.facts["intent"], reply.facts["responsibilities"]) == ("about", []), text
        assert reply.memory.pending == memory.pending, "the question stays open"


def test_a_new_duty_is_no_answer_to_the_open_question(ask: Ask, asked: Memory) -> None:
    reply = ask("Ik volg elke dag eenduidige instructies strikt op, stap voor stap.", asked)
    assert (criterion(reply.facts), levels(reply.facts)) == ("procedures", ["D"])


def test_an_option_of_two_levels_with_one_text_stays_open(ask: Ask) -> None:
    reply = ask(action="option:2", memory=Memory("nl", pending=("verbetering.D", "verbetering.C")))
    assert (outcome(reply.facts), levels(reply.facts)) == ("between", ["C", "B"])
    assert cited(reply) == ["verbetering.C", "verbetering.B"]


@pytest.mark.parametrize("text", ["?", "…?", "en", "en?", "niveau", "D C B"])
def test_scraps_never_break_a_chat(ask: Ask, asked: Memory, text: str) -> None:
    assert ask(text, asked).facts["reply"]
