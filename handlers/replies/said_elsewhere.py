"""What an addition says of a criterion that does not decide on its duty: an activity of its own, or a remark."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.duty_named_first import opened_duty
from handlers.acts.relation_to_told import corrects
from handlers.case.data import CaseDuty
from handlers.messages import Block, Reply, Text
from handlers.replies import new_duties
from handlers.replies.citations import quote
from handlers.replies.duty_rows import said, shown
from handlers.replies.regrade import Reading
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.told_with_how import CLEAR
from knowledge.scoring.labels import DUTY
from knowledge.understanding.duty import Duty
from knowledge.understanding.evidence import Evidence
from knowledge.understanding.grading import Candidate


def told_apart(turn: Turn, reading: Reading) -> Reply | None:
    """The reply to an activity of its own that was told as a detail ("and what goes wrong I report"); else None."""
    if reading.why != "elsewhere" or reading.criterion in turn.reader.manner:
        return None
    if opened_duty(turn) or corrects(turn) or turn.asks:
        return None
    duty = next((one for one in turn.understood.duties if _is_of(one, reading.criterion)), None)
    return new_duties.answer(turn, Step(DUTY, (_graded(turn, duty, reading),))) if duty else None


def _is_of(duty: Duty, criterion: str) -> bool:
    candidates = duty.outcome.candidates[:1]
    return not duty.reason and any(one.criterion == criterion for one in candidates)


def _graded(turn: Turn, duty: Duty, reading: Reading) -> Duty:
    """The duty, with the level that its own words say, where they say one that no other level shares its text with."""
    levels = {vote.level for vote in reading.found}
    if duty.outcome.outcome == "level" or len(levels) > 1:
        return duty
    candidate = Candidate(reading.criterion, levels.pop(), CLEAR)
    if len(turn.family.criterion(reading.criterion).levels_sharing(candidate.level)) > 1:
        return duty
    evidence = tuple(Evidence(vote.words, vote.concept, 1.0) for vote in reading.found)
    graded = replace(duty.outcome, outcome="level", candidates=(candidate,), strength=CLEAR)
    return replace(duty, outcome=graded, evidence={candidate.ref: evidence})


def remark(turn: Turn, duty: CaseDuty, reading: Reading) -> tuple[list[Block], list[str]]:
    """What a remark says of another criterion: the level that it points to there, with its text."""
    levels = [level for level in turn.context.levels if any(vote.level == level for vote in reading.found)]
    line = turn.say(
        "elsewhere",
        said=said(turn, tuple(dict.fromkeys(vote.words for vote in reading.found))[:2]),
        criterion=turn.name(reading.criterion),
        levels=turn.both(levels),
        text=shown(turn, duty.told),
    )
    refs = [f"{reading.criterion}.{level}" for level in levels]
    return [Text(line), *(quote(turn, ref, folded=len(refs) > 1) for ref in refs)], refs
