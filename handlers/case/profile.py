"""What the duties of a case come to, criterion by criterion, and how they stand to a level: no official arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.case.data import CaseDuty, Verdict
from handlers.case.interview_state import Given
from knowledge.official.model import Family


@dataclass(frozen=True, slots=True)
class Profile:
    """Over the criteria: those that duties settle, those on which they differ, those that nothing settles yet."""

    settled: dict[str, str]
    mixed: dict[str, tuple[str, ...]]
    open: tuple[str, ...]
    levels: tuple[str, ...]
    """Where the weight lies: the levels that most settled criteria show, all of them where they tie."""


def profile(
    duties: Sequence[CaseDuty], criteria: Sequence[str], levels: Sequence[str], given: Sequence[Given] = ()
) -> Profile:
    """The profile of some duties over a family's criteria, in document order, and levels; a criterion counts once.

    `given` are answers of the interview: each speaks for its criterion as a whole, beside what duties show that is new.
    """
    shown: dict[str, set[str]] = {}
    unsettled: set[str] = set()
    for duty in duties:
        verdict = duty.verdict
        if not verdict.criterion:
            continue
        if verdict.outcome == "level":
            shown.setdefault(verdict.criterion, set()).update(verdict.levels)
        elif verdict.outcome == "between":
            unsettled.add(verdict.criterion)
    for one in given:
        _answered(one, shown, unsettled)
    settled = {ref: next(iter(shown[ref])) for ref in criteria if len(shown.get(ref, ())) == 1 and ref not in unsettled}
    mixed = {
        ref: tuple(level for level in levels if level in shown[ref]) for ref in criteria if len(shown.get(ref, ())) > 1
    }
    rest = tuple(ref for ref in criteria if ref not in settled and ref not in mixed)
    counts = {level: sum(one == level for one in settled.values()) for level in levels}
    most = max(counts.values(), default=0)
    heavy = tuple(level for level in levels if most and counts[level] == most)
    return Profile(settled, mixed, rest, heavy)


def _answered(one: Given, shown: dict[str, set[str]], unsettled: set[str]) -> None:
    """What a criterion shows once it was answered; levels that share the chosen text leave it unsettled."""
    if not one.levels:
        return
    levels = set(one.levels) | (shown.pop(one.criterion, set()) - set(one.beside))
    unsettled.discard(one.criterion)
    if levels == set(one.levels) and len(levels) > 1:
        unsettled.add(one.criterion)
    else:
        shown[one.criterion] = levels


def profile_of(duties: Sequence[CaseDuty], family: Family, given: Sequence[Given] = ()) -> Profile:
    """The profile of some duties, and of answers of the interview, over the family's criteria."""
    return profile(duties, [criterion.ref for criterion in family.criteria], family.levels, given)


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
