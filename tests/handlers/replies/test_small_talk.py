"""What tells no duty: a short answer that shows no level, and keeps the open question."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory, Options, Question
from handlers.replies import small_talk
from handlers.step import Step
from knowledge.scoring.corpus import read_kinds
from tests.handlers.conftest import Ask, Talk, turn

KINDS = [name for name in read_kinds() if name.startswith(("small.", "turn.", "no.", "aside.", "noise"))]
AGENDA = "Ik beheer de agenda van een dienst."


@pytest.fixture(scope="module")
def asked(app: App) -> Memory:
    """A chat in which a question is open."""
    return app.answer(Question(AGENDA, language="nl"), Memory()).memory


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_answer_shows_no_level_and_changes_no_duty(app: App, asked: Memory, kind: str) -> None:
    reply = small_talk.answer(turn(app, "…", asked), Step(kind))
    assert reply.memory.case.duties == asked.case.duties
    assert (reply.facts["responsibilities"], reply.facts["citations"]) == ([], [])
    assert reply.memory.case.pending
    assert reply.memory.case.pending.options == asked.case.pending.options if asked.case.pending else False


@pytest.mark.parametrize("kind", small_talk.AGAIN)
def test_who_did_not_understand_is_asked_once_more_in_other_words(app: App, asked: Memory, kind: str) -> None:
    reply = small_talk.answer(turn(app, "…", asked), Step(kind, levels=("C",)))
    assert reply.facts["clarify"]
    assert asked.case.pending
    assert reply.memory.case.pending
    assert reply.memory.case.pending.tries == asked.case.pending.tries + 1
    assert any(isinstance(block, Options) for block in reply.blocks)


@pytest.mark.parametrize("kind", ["no.pay", "small.joke", "aside.life"])
def test_what_is_answered_in_between_says_that_the_question_is_still_open(app: App, asked: Memory, kind: str) -> None:
    reply = small_talk.answer(turn(app, "…", asked), Step(kind))
    assert app.context.gists("nl")["praktische-organisatie"] in reply.facts["reply"]
    assert reply.facts["clarify"] is None


@pytest.mark.parametrize("kind", small_talk.QUIET)
def test_after_a_thank_you_or_goodbye_nothing_is_asked(app: App, asked: Memory, kind: str) -> None:
    reply = small_talk.answer(turn(app, "…", asked), Step(kind))
    assert app.context.gists("nl")["praktische-organisatie"] not in reply.facts["reply"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.startswith("no.")])
def test_what_the_document_is_silent_on_is_declined(app: App, kind: str) -> None:
    assert small_talk.answer(turn(app, "…"), Step(kind)).facts["act"] == "decline"


def test_what_now_depends_on_where_the_conversation_stands(ask: Ask, talk: Talk) -> None:
    start = ask("en nu?").facts["reply"]
    settled = talk(AGENDA, "2", "en nu?", language="nl")[-1].facts["reply"]
    assert start != settled


@pytest.mark.parametrize("text", ["C", "dus een C", "B."])
def test_a_letter_is_no_answer_and_edits_nothing(app: App, asked: Memory, text: str) -> None:
    reply = app.answer(Question(text, language="nl"), asked)
    assert reply.memory.case.duties == asked.case.duties
    assert reply.memory.case.pending
