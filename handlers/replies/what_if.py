"""The reply to what is not so: which level it would be, that nothing changes, and the open question once more."""

from __future__ import annotations

from handlers.acts.unreal_or_past import NOT_TODAY, SUPPOSED
from handlers.case.data import CaseDuty, Verdict
from handlers.duties_read import verdict as verdict_of
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import reminder
from handlers.replies.citations import quote
from handlers.replies.composing import NO_ACT, reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import shown
from handlers.replies.regrade import regrade
from handlers.step import Step
from handlers.turn import Turn
from knowledge.understanding.finding_duties import read_whole

STRONG = 0.7
"""The strength from which a supposed duty, read alone, shows its own level."""


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to a supposition, a wish, or what was once: the case stays as it is."""
    return ANSWERS[step.kind](turn, step)


def _supposed(turn: Turn, step: Step) -> Reply:
    duty = turn.case.duty(step.n)
    verdict = _would_be(turn, duty)
    refs = [f"{verdict.criterion}.{level}" for level in verdict.levels] if verdict else []
    blocks: list[Block] = []
    if verdict:
        key = "supposed-level" if len(verdict.levels) == 1 else "supposed-levels"
        criterion, levels = turn.name(verdict.criterion), turn.both(verdict.levels)
        blocks += [Text(turn.say(key, criterion=criterion, level=levels))]
        blocks += [quote(turn, ref) for ref in refs[:1]]
    else:
        blocks.append(Text(turn.say("supposed-open")))
    if duty:
        settled = duty.verdict.outcome == "level"
        level = duty.verdict.levels[0] if settled else ""
        name = turn.name(duty.verdict.criterion) if settled else ""
        key = "supposed-stays" if settled else "supposed-unsettled"
        blocks.append(Text(turn.say(key, text=shown(turn, duty.told), level=level, criterion=name)))
    else:
        blocks.append(Text(turn.say("supposed-nothing-told")))
    blocks += reminder(turn)
    if verdict:
        blocks.append(Note(turn.say("indication")))
    return reply(
        turn,
        "grade" if verdict else "about",
        blocks,
        kind=step.kind,
        act="amend" if duty else "document",
        cites=refs,
        responsibilities=[responsibility_of(turn.question.text.strip(), verdict)] if verdict else [],
    )


def _would_be(turn: Turn, duty: CaseDuty | None) -> Verdict | None:
    """What level the supposed duty would show, read alone, or as a detail of the duty that it is about."""
    text = turn.question.text
    alone = read_whole(turn.cues_of(text).work, supposed=True)
    if alone and alone.outcome.outcome == "level" and alone.outcome.strength >= STRONG:
        return verdict_of(alone, turn.context.levels)
    read = regrade(turn, duty, text, supposed=True) if duty else None
    if read and read.why in ("settled", "mixed"):
        return read.verdict
    if alone is None or alone.outcome.outcome not in ("level", "between"):
        return None
    fresh = verdict_of(alone, turn.context.levels)
    return fresh if len(fresh.levels) < len(turn.context.levels) else None  # every level open shows none


def _not_today(turn: Turn, step: Step) -> Reply:
    """What is past or wished for gets no level: said shortly, and what was open stays open."""
    stage = "case" if turn.case.duties else "start"
    blocks: list[Block] = [Text(turn.say(step.text, stage=stage)), *reminder(turn)]
    return reply(turn, "about", blocks, kind=step.kind, act=NO_ACT)


ANSWERS = {SUPPOSED: _supposed, NOT_TODAY: _not_today}
"""The steps that speak of what is not so, and what answers each."""
