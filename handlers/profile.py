"""What the duties of a case come to, criterion by criterion; there is no official arithmetic, and none is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.case import CaseDuty
from handlers.interview_state import Given


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
