"""What to say: the ordered routing of a message, whole on one screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers import about, commands, criteria, duties_check, follow_up, grade, smalltalk
from handlers.context import Context
from handlers.messages import Memory, Question, Reply
from handlers.turn import Turn, take

Handler = tuple[Callable[[Turn], Any], Callable[[Turn, Any], Reply]]

HANDLERS: tuple[Handler, ...] = (
    (commands.check, commands.answer),  # a command or button says outright what is wanted
    (follow_up.check, follow_up.answer),  # what only makes sense in this chat comes before what stands on its own
    (duties_check.check, duties_check.answer),
    (grade.check, grade.answer),
    (criteria.check, criteria.answer),
    (about.check, about.answer),
    (smalltalk.check, smalltalk.answer),
)


def answer(question: Question, memory: Memory, context: Context) -> Reply:
    """The reply to one message: the first handler whose check recognises it gets the check's result and answers."""
    turn = take(question, memory, context)
    for check, respond in HANDLERS:
        found = check(turn)
        if found:
            return respond(turn, found)
    return smalltalk.answer(turn, "no.other")
