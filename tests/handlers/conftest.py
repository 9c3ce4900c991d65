"""What the tests of the handlers share: asking the program, a conversation, and duties with a verdict made by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from bot.app import App
from handlers.case.data import CaseDuty, Verdict
from handlers.messages import Memory, Question, Reply
from handlers.turn import Turn, take
from knowledge.understanding.duty import Duty
from knowledge.understanding.grading import Candidate, Outcome

Ask = Callable[..., Reply]
Say = Callable[..., str]
Talk = Callable[..., list[Reply]]


@pytest.fixture
def ask(app: App) -> Ask:
    """One message (or `action`), in a chat with `memory`, in one reply."""

    def asked(text: str = "", memory: Memory | None = None, action: str = "", language: str = "nl") -> Reply:
        return app.answer(Question(text, language=language, action=action), memory or Memory())

    return asked


@pytest.fixture
def talk(app: App) -> Talk:
    """Messages of one chat, with their replies; what begins with a slash is an action."""

    def talked(*texts: str, language: str = "") -> list[Reply]:
        replies: list[Reply] = []
        memory = Memory(language, chosen=bool(language))
        for text in texts:
            question = Question(action=text[1:]) if text.startswith("/") else Question(text)
            replies.append(app.answer(question, memory))
            memory = replies[-1].memory
        return replies

    return talked


@pytest.fixture
def say(app: App) -> Say:
    """A phrase as an answer would say it."""

    def said(key: str, language: str = "nl", **values: str) -> str:
        return take(Question(language=language), Memory(), app.context).say(key, **values)

    return said


def turn(app: App, text: str, memory: Memory | None = None, language: str = "nl") -> Turn:
    """A message being answered."""
    return take(Question(text, language=language), memory or Memory(), app.context)


def duty(outcome: str, criterion: str = "", levels: Sequence[str] = (), tasks: Sequence[str] = ()) -> Duty:
    """A responsibility with a verdict, whatever its words."""
    candidates = tuple(Candidate(criterion, level, round(1 / len(levels), 3)) for level in levels)
    return Duty(0, 0, Outcome(outcome, candidates, tuple((ref, 1.0) for ref in tasks)), {})


def told(*verdicts: Verdict) -> list[CaseDuty]:
    """Duties of a case with these verdicts, numbered from 1."""
    return [CaseDuty(n, f"taak {n}", verdict) for n, verdict in enumerate(verdicts, start=1)]


def level(criterion: str, letter: str) -> Verdict:
    """The verdict that one level of a criterion fits."""
    return Verdict("level", criterion, (letter,))


def still_open(criterion: str, *letters: str) -> Verdict:
    """The verdict that levels of a criterion stay open."""
    return Verdict("between", criterion, letters)
