"""What the tests of the handlers share: asking the program, and duties of a message made by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from bot.app import App
from handlers.messages import Memory, Question, Reply
from handlers.turn import take
from knowledge.understanding.duty import Duty
from knowledge.understanding.grading import Candidate, Outcome

Ask = Callable[..., Reply]
Say = Callable[..., str]


@pytest.fixture
def ask(app: App) -> Ask:
    """One message (or `action`), in a chat with `memory`, in one reply."""

    def asked(text: str = "", memory: Memory | None = None, action: str = "", language: str = "nl") -> Reply:
        return app.answer(Question(text, language=language, action=action), memory or Memory())

    return asked


@pytest.fixture
def say(app: App) -> Say:
    """A phrase as an answer would say it."""

    def said(key: str, language: str = "nl", **values: str) -> str:
        return take(Question(language=language), Memory(), app.context).say(key, **values)

    return said


def duty(outcome: str, criterion: str = "", levels: Sequence[str] = (), tasks: Sequence[str] = ()) -> Duty:
    """A responsibility with a verdict, whatever its words."""
    candidates = tuple(Candidate(criterion, level, round(1 / len(levels), 3)) for level in levels)
    return Duty(0, 0, Outcome(outcome, candidates, tuple((ref, 1.0) for ref in tasks)), {})


def level(criterion: str, letter: str) -> Duty:
    """A responsibility that shows one level of a criterion."""
    return duty("level", criterion, (letter,))


def still_open(criterion: str, *letters: str) -> Duty:
    """A responsibility that leaves levels of a criterion open."""
    return duty("between", criterion, letters)
