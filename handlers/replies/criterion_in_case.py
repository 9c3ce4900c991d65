"""Answers about one criterion of the case: that nothing shows it yet, and why it was taken."""

from __future__ import annotations

from dataclasses import replace

from handlers.case.changes import Aim, Focus
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import reminder
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.duty_rows import said, shown
from handlers.step import Step
from handlers.turn import Turn


def answer_open(turn: Turn, step: Step) -> Reply:
    """That nothing told shows a level of a criterion yet, with the question and the texts that decide on it."""
    cites = [f"{step.ref}.{level}" for level in turn.context.levels]
    text = turn.say("criterion-open", criterion=turn.name(step.ref))
    asked = turn.say("meaning", criterion=turn.name(step.ref), question=turn.gists[step.ref])
    blocks: list[Block] = [Text(f"{text}\n{asked}"), *(quote(turn, ref) for ref in cites)]
    memory = replace(turn.memory, criteria=(step.ref,))
    return reply(turn, "about", [*blocks, *reminder(turn)], kind=step.kind, act="case", cites=cites, memory=memory)


def answer_relation(turn: Turn, step: Step) -> Reply:
    """Why a criterion was taken: words of the duty, or the question that was put; and how it is left out."""
    duty, pending = turn.case.duty(step.n), turn.case.pending
    asked = turn.case.duty(pending.duty) if pending and pending.criterion == step.ref else None
    of = duty or asked
    name = turn.name(step.ref) if step.ref else ""
    blocks: list[Block] = []
    if duty and duty.verdict.said:
        words = said(turn, duty.verdict.said)
        blocks = [Text(turn.say("relation-read", criterion=name, said=words, text=shown(turn, duty.told)))]
    elif of:
        blocks = [Text(turn.say("relation-asked", criterion=name, text=shown(turn, of.told))), *reminder(turn)]
    elif step.ref:
        blocks = [Text(turn.say("relation-none", criterion=name)), *reminder(turn)]
    else:
        blocks = [Text(turn.say("turn-lost")), *reminder(turn)]
    acts = (Focus(duty.n),) if duty else ()
    note = [Note(turn.say("indication"))] if duty and duty.verdict.levels else []
    return reply(turn, "about", [*blocks, *note], kind=step.kind, act="case", acts=acts)


def answer_awaited(turn: Turn, step: Step) -> Reply:
    """A list that is still to come, and the level that it is to be held against, which is kept."""
    level = step.levels[0]
    blocks: list[Block] = [Text(turn.say("target-first", level=level))]
    return reply(turn, "about", blocks, kind=step.kind, act="case", acts=(Aim(level),))
