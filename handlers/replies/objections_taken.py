"""What follows an objection: it is given up, what is open now is said, and asked about once in other words."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.objections import OBJECT, without_denial
from handlers.case.changes import Act, Amend, Ask, Reject, apply_all
from handlers.case.data import CaseDuty, Verdict
from handlers.messages import Block, Options, Reply, Text
from handlers.open_question import options_for, question_about
from handlers.replies import amended_duty
from handlers.replies.area_denied import without_area
from handlers.replies.composing import reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import remember, shown
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.own_words_answers import votes

AGAIN = 2
"""The try at which a question is put in other words."""


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to an objection against a criterion, or against its level, of a duty."""
    duty = turn.case.duty(step.n)
    if duty is None:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind)
    criterion, _, level = step.ref.partition(".")
    elsewhere = None if level else without_area(turn, step, duty)
    if elsewhere:
        return elsewhere
    rest = without_denial(turn, duty)
    if level and _speaks_for(rest, criterion) - {level}:
        return amended_duty.answer(rest, Step("detail", rest.understood.duties, n=duty.n))
    levels = tuple(one for one in _offered(turn, duty, criterion) if level and one != level)
    pending = turn.case.pending
    if len(levels) == 1 and pending and pending.duty == duty.n:
        left = pending.numbered.index(f"{criterion}.{levels[0]}") + 1
        return amended_duty.answer(turn, Step("option", n=duty.n, numbers=(left,)))
    verdict = _left(duty, criterion, levels)
    text = turn.question.text.strip()
    acts: list[Act] = [Amend(duty.n, text, verdict), Reject(duty.n, step.ref), Ask(None)]
    now = apply_all(turn.case, acts).duty(duty.n) or duty
    key = "object-level" if level else "object-criterion"
    values = {"text": shown(turn, duty.told), "criterion": turn.name(criterion), "level": level}
    blocks: list[Block] = [Text(turn.say(key, levels=turn.both(levels) if levels else "", **values))]
    question = _question(turn, now, criterion, levels)
    blocks += [question] if question else [Text(turn.say("object-what"))]
    return reply(
        turn,
        "about",
        blocks,
        kind=OBJECT,
        act="amend",
        acts=acts,
        cites=[],
        responsibilities=[responsibility_of(now.text, now.verdict)],
        memory=remember(turn, [now]),
    )


def _offered(turn: Turn, duty: CaseDuty, criterion: str) -> tuple[str, ...]:
    """The levels that are open between which somebody may refuse one: those that the question offers, else all."""
    pending = turn.case.pending
    if not pending or (pending.duty, pending.criterion) != (duty.n, criterion) or duty.verdict.settled:
        return turn.context.levels
    return tuple(ref.rpartition(".")[2] for ref in pending.options)


def _speaks_for(turn: Turn, criterion: str) -> set[str]:
    """The levels of a criterion that a message speaks for."""
    return {vote.level for vote in votes(turn.cues.text, turn.answers.get(criterion, {}))}


def _left(duty: CaseDuty, criterion: str, levels: tuple[str, ...]) -> Verdict:
    """What is known of a duty without what was objected to: the other levels, or what was known before."""
    if levels:
        return replace(duty.verdict, outcome="between", criterion=criterion, levels=levels, said=())
    earlier = (one.before for one in reversed(duty.added))
    set_aside = {criterion, *duty.rejected}
    kept = (one for one in earlier if one.criterion and one.criterion not in set_aside)
    bare = replace(duty.verdict, outcome="no_level", criterion="", levels=(), said=())
    return next(kept, bare) if duty.verdict.criterion == criterion else duty.verdict


def _question(turn: Turn, duty: CaseDuty, criterion: str, levels: tuple[str, ...]) -> Options | None:
    """The question that would decide now, in other words where it was put before."""
    if not levels:
        return question_about(turn, duty)
    found = question_about(turn, duty, AGAIN)
    return found or options_for(turn, criterion, (), duty.n, AGAIN)
