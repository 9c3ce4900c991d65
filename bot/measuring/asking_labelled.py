"""Asking the program what is labelled: one question, or a conversation turn by turn."""

from __future__ import annotations

from collections.abc import Callable

from bot.contract import Facts, facts_of
from bot.measuring.labelled_questions import Labelled
from handlers.messages import Memory, Question, Reply

Answering = Callable[[Question, Memory], Reply]
"""What answers: the program's `App.answer`, or something that stands in for it."""


def answers_to(answer: Answering, item: Labelled) -> list[Facts]:
    """The answers to a question, which is one, or to the turns of a conversation; each begins without memory."""
    memory = Memory(family=item.family)
    found = []
    for said in [turn.say for turn in item.turns] or [item.text]:
        reply = answer(Question(said), memory)
        memory = reply.memory
        found.append(facts_of(reply))
    return found
