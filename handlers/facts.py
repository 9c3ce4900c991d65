"""What the contract (`bot/contract.py`) says of duties: `responsibilities`, `overall`, `check` and `case`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.case import Case, CaseDuty, Entry, Verdict
from handlers.interview_state import Given
from handlers.profile import Profile, profile
from handlers.turn import Turn
from knowledge.official.model import Family
from knowledge.understanding.duty import Duty

LEAST_CARRIED = 0.55
"""The strength from which what is outside, or leaves levels open without a clear subject, is a duty told. By hand."""
MOST_WORDS = 3
"""Stretches of the user's words that are kept as what decided a verdict."""


def responsibility(turn: Turn, duty: Duty) -> dict[str, Any]:
    """One entry of `responsibilities`."""
    outcome = duty.outcome
    return {
        "text": turn.understood.text[duty.start : duty.end],
        "outcome": outcome.outcome,
        "candidates": [
            {
                "criterion": candidate.criterion,
                "level": candidate.level,
                "ref": candidate.ref,
                "confidence": candidate.confidence,
                "evidence": [
                    {"said": one.said, "means": one.means, "counts": one.counts}
                    for one in duty.evidence.get(candidate.ref, ())
                ],
            }
            for candidate in outcome.candidates
        ],
        "tasks": [{"ref": ref, "score": score} for ref, score in outcome.tasks],
        "areas": list(outcome.areas),
    }


def responsibility_of(text: str, verdict: Verdict) -> dict[str, Any]:
    """The same for a duty that was told before and has a new verdict."""
    count = len(verdict.levels) or 1
    evidence = [{"said": words, "means": verdict.criterion, "counts": "for"} for words in verdict.said]
    return {
        "text": text,
        "outcome": verdict.outcome,
        "candidates": [
            {
                "criterion": verdict.criterion,
                "level": level,
                "ref": f"{verdict.criterion}.{level}",
                "confidence": round(1 / count, 3),
                "evidence": evidence,
            }
            for level in verdict.levels
        ],
        "tasks": [{"ref": ref, "score": 1.0} for ref in verdict.tasks],
        "areas": list(verdict.areas),
    }


def verdict(duty: Duty, levels: Sequence[str]) -> Verdict:
    """What the case keeps of a duty: references and the few words that were evidence; `levels` are the family's."""
    outcome = duty.outcome
    first = outcome.candidates[0] if outcome.candidates else None
    said = tuple(e.said for e in duty.evidence.get(first.ref, ()) if e.counts == "for") if first else ()
    return Verdict(
        outcome.outcome,
        first.criterion if first else "",
        open_levels(duty, levels),
        tuple(ref for ref, _ in outcome.tasks),
        outcome.areas,
        said[:MOST_WORDS],
    )


def entry(turn: Turn, duty: Duty, message: str = "") -> Entry:
    """A duty of a message (by default the one being answered) as it enters the case."""
    text = (message or turn.understood.text)[duty.start : duty.end].strip()
    return Entry(text, verdict(duty, turn.context.levels), tuple(sorted(turn.cues_of(text).stems)))


def carries(duty: Duty) -> bool:
    """Whether a duty enters the case: it is of the function told, and its words carry something."""
    outcome = duty.outcome
    if duty.reason:
        return False
    if outcome.outcome == "outside" or (outcome.outcome == "between" and not duty.telling):
        return outcome.strength >= LEAST_CARRIED
    return outcome.outcome != "no_level" or bool(outcome.tasks)


def open_levels(duty: Duty, levels: Sequence[str]) -> tuple[str, ...]:
    """Of the family's levels, those that a verdict leaves: one for `level`, the open ones for `between`, else none."""
    outcome = duty.outcome
    if not outcome.candidates:
        return ()
    first = outcome.candidates[0]
    if outcome.outcome == "level":
        return (first.level,)
    found = {c.level for c in outcome.candidates if c.criterion == first.criterion}
    return tuple(level for level in levels if level in found)


def profile_of(duties: Sequence[CaseDuty], family: Family, given: Sequence[Given] = ()) -> Profile:
    """The profile of some duties, and of answers of the interview, over the family's criteria."""
    return profile(duties, [criterion.ref for criterion in family.criteria], family.levels, given)


def case_facts(case: Case, family: Family) -> dict[str, Any]:
    """`case` of the contract (`bot/contract.py`)."""
    found = profile_of(case.duties, family, case.interview.given)
    pending = case.pending
    return {
        "duties": [
            {
                "n": duty.n,
                "text": duty.text,
                "outcome": duty.verdict.outcome,
                "criterion": duty.verdict.criterion or None,
                "levels": list(duty.verdict.levels),
                "tasks": list(duty.verdict.tasks),
                "areas": list(duty.verdict.areas),
            }
            for duty in case.duties
        ],
        "target": case.target or None,
        "pending": {"duty": pending.duty, "criterion": pending.criterion, "options": list(pending.options)}
        if pending
        else None,
        "profile": {
            "settled": found.settled,
            "mixed": {ref: list(levels) for ref, levels in found.mixed.items()},
            "open": list(found.open),
            "levels": list(found.levels),
        },
    }


def overall(duties: Sequence[CaseDuty], family: Family, given: Sequence[Given] = ()) -> dict[str, Any] | None:
    """`overall` of the contract (`bot/contract.py`): for two or more graded duties or answers that settle one."""
    graded = sum(duty.verdict.outcome in ("level", "between") for duty in duties)
    graded += sum(bool(one.levels) for one in given)
    found = profile_of(duties, family, given)
    if graded < 2 or not found.settled:
        return None
    counts = {level: sum(one == level for one in found.settled.values()) for level in family.levels}
    return {"levels": list(found.levels), "profile": counts}


def check_of(verdict: Verdict, level: str, family: Family) -> str:
    """How a duty stands to a level: `fits`, `asks_less`, `asks_more`, `not_shown` or `outside`."""
    if verdict.outcome == "outside":
        return "outside"
    levels = verdict.levels
    if not levels or not verdict.criterion:
        return "not_shown"
    same = family.criterion(verdict.criterion).levels_reading_the_same()
    if verdict.outcome == "between" and levels not in same:
        return "not_shown"
    if level in levels:
        return "fits"
    order = family.levels.index
    return "asks_less" if max(map(order, levels)) < order(level) else "asks_more"


def uncovered(duties: Sequence[CaseDuty], family: Family, given: Sequence[Given] = ()) -> list[str]:
    """The criteria that nothing in the case covers, in document order."""
    covered = {duty.verdict.criterion for duty in duties if duty.verdict.outcome in ("level", "between")}
    covered |= {one.criterion for one in given if one.levels}
    return [criterion.ref for criterion in family.criteria if criterion.ref not in covered]
