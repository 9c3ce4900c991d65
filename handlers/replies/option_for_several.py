"""The reply to an option given for several duties: each with its level now, the texts, and the next open question."""

from __future__ import annotations

from handlers.acts.answer_for_several import answers_for
from handlers.acts.option_picks import OPTION
from handlers.messages import Block, Reply, Text
from handlers.open_question import question_about, repeated
from handlers.replies.composing import reply
from handlers.replies.duty_rows import shown
from handlers.replies.noted_at_each import noted_each, picked_verdict
from handlers.step import Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """Each duty with the level that it has now, the texts, and the next open question."""
    answers = dict(sorted(answers_for(turn, step).items()))
    if not answers and step.ref:
        return _asked_itself(turn, step)
    if not answers:  # "the same for both", with no answer before it
        unknown: list[Block] = [Text(turn.say("option-unknown")), *repeated(turn)]
        return reply(turn, "about", unknown, kind=OPTION, act="amend")
    found = {}
    for n, ref in answers.items():
        duty = turn.case.duty(n)
        if duty:
            found[n] = (turn.question.text.strip(), picked_verdict(turn, duty, ref))
    return noted_each(turn, OPTION, found)


def _asked_itself(turn: Turn, step: Step) -> Reply:
    """The answer of another duty says nothing of this one, on which another criterion decides: its own question."""
    duty = turn.case.duty(step.numbers[0])
    pending = turn.case.pending
    asked = pending is not None and pending.duty == step.numbers[0]
    question = repeated(turn) if asked else [one] if duty and (one := question_about(turn, duty)) else []
    text = shown(turn, duty.told) if duty else ""
    said = turn.say("same-elsewhere", criterion=turn.name(step.ref.rpartition(".")[0]), text=text)
    return reply(turn, "about", [Text(said), *question], kind=OPTION, act="amend")
