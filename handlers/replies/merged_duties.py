"""Two duties made one: the verdict on their words together, and the reply.

The words of the one are added to the other, which keeps its number, and nothing that was said is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.acts.merge_orders import KIND
from handlers.case.changes import Act, Amend, Remove, apply_all
from handlers.case.data import CaseDuty, Verdict
from handlers.duties_read import cells
from handlers.duties_read import verdict as verdict_of
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import deciding_criteria, next_question
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.duty_rows import numbered, remember, row, shown
from handlers.replies.regrade import regrade
from handlers.step import Step
from handlers.turn import Turn
from knowledge.understanding.finding_duties import read_whole

MOVES = ("settled", "mixed")
"""Readings of a detail that change the verdict on a duty."""


def merged(turn: Turn, into: CaseDuty, others: Sequence[CaseDuty], how: str = "") -> Verdict:
    """What is known of a duty with the words of others, and with `how` it is done, as the message says.

    Words that say how the work is done are read as a detail of it; else its own level stands, or theirs, or what all
    words show together. Where they show different levels of one criterion, and the words do not decide, these stay
    open.
    """
    kept = into
    for other in others:
        text = " . ".join((kept.text, other.text)).replace(" | ", ". ")
        found = _as_details(turn, kept, other) or _both(turn, kept.verdict, other.verdict, text)
        tasks = tuple(dict.fromkeys((*kept.verdict.tasks, *other.verdict.tasks)))
        areas = tuple(dict.fromkeys((*kept.verdict.areas, *other.verdict.areas)))
        kept = replace(kept, verdict=replace(found, tasks=tasks, areas=areas))
    return (with_detail(turn, kept, how) if how else kept).verdict


def _as_details(turn: Turn, into: CaseDuty, other: CaseDuty) -> Verdict | None:
    """What the words of another duty show as details of this one; None where they change nothing of it.

    What they say of the criteria that decided on the other was weighed when it was told.
    """
    kept, known = into, deciding_criteria(turn, other)
    for said in (other.told, *(one.text for one in other.added)):
        more = with_detail(turn, kept, said)
        kept = kept if more.verdict.criterion in known else more
    return kept.verdict if kept.verdict != into.verdict else None


def with_detail(turn: Turn, duty: CaseDuty, text: str) -> CaseDuty:
    """A duty with a detail that was told elsewhere."""
    reading = regrade(turn.part(text), duty, text)
    return replace(duty, verdict=reading.verdict) if reading.why in MOVES else duty


def _both(turn: Turn, one: Verdict, other: Verdict, text: str) -> Verdict:
    whole = read_whole(turn.cues_of(text).work)
    fresh = verdict_of(whole, turn.context.levels) if whole and not whole.reason else one
    if one.settled and (not other.settled or (one.criterion, one.levels) == (other.criterion, other.levels)):
        found = one
    elif other.settled and not one.settled:
        found = other
    elif fresh.settled and (not one.settled or fresh.criterion == one.criterion):
        found = fresh
    elif one.criterion and one.criterion == other.criterion:
        levels = tuple(level for level in turn.context.levels if level in {*one.levels, *other.levels})
        said = tuple(dict.fromkeys((*one.said, *other.said)))
        found = replace(one, outcome="between" if len(levels) > 1 else one.outcome, levels=levels, said=said)
    else:
        found = one if one.levels or not other.levels else other
    return found


def answer(turn: Turn, step: Step) -> Reply:
    """What was made one, the duty as it stands now, and the way back."""
    told = [duty for n in step.numbers if (duty := turn.case.duty(n))]
    into, others = told[0], told[1:]
    verdict = merged(turn, into, others, step.text)
    texts = [text for duty in others for text in (duty.told, *(one.text for one in duty.added))]
    acts: list[Act] = [Amend(into.n, text, verdict) for text in (*texts, *([step.text] if step.text else []))]
    acts.append(Remove(tuple(duty.n for duty in others)))
    case = apply_all(turn.case, acts)
    stays = case.duty(into.n) or into
    gone = turn.both([str(duty.n) for duty in others])
    lines = [turn.say("merged", number=into.n, others=gone, text=shown(turn, into.told))]
    rows = [numbered(turn, duty, row(turn, duty)) for duty in case.duties]
    blocks: list[Block] = [Text("\n".join(lines)), Text("\n".join(rows))]
    cites = [ref for ref in cells(stays) if stays.verdict.settled]
    blocks += [quote(turn, ref) for ref in cites[:1]]
    question = next_question(turn, case)
    blocks += [question] if question else []
    blocks.append(Note(turn.say("undo-hint")))
    act = "amend" if step.ref else "case"  # what was told was an answer
    return reply(turn, "about", blocks, kind=KIND, act=act, acts=acts, cites=cites, memory=remember(turn, [stays]))
