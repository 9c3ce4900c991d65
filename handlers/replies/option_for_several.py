"""The reply to an option given for several duties: each with its level now, the texts, and the next open question."""

from __future__ import annotations

from handlers.acts.answer_for_several import answers_for
from handlers.acts.option_picks import OPTION
from handlers.messages import Block, Reply, Text
from handlers.open_question import repeated
from handlers.replies.composing import reply
from handlers.replies.noted_at_each import noted_each, picked_verdict
from handlers.step import Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """Each duty with the level that it has now, the texts, and the next open question."""
    answers = dict(sorted(answers_for(turn, step).items()))
    if not answers:  # "the same for both", with no answer before it
        unknown: list[Block] = [Text(turn.say("option-unknown")), *repeated(turn)]
        return reply(turn, "about", unknown, kind=OPTION, act="amend")
    found = {}
    for n, ref in answers.items():
        duty = turn.case.duty(n)
        if duty:
            found[n] = (turn.question.text.strip(), picked_verdict(turn, duty, ref))
    return noted_each(turn, OPTION, found)
