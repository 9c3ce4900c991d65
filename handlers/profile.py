"""What the duties of a case come to, criterion by criterion; there is no official arithmetic, and none is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.case import CaseDuty


@dataclass(frozen=True, slots=True)
class Profile:
    """Over the criteria: those that duties settle, those on which they differ, those that nothing settles yet."""

    settled: dict[str, str]
    mixed: dict[str, tuple[str, ...]]
    open: tuple[str, ...]
    levels: tuple[str, ...]
    """Where the weight lies: the levels that most settled criteria show, all of them where they tie."""


def profile(duties: Sequence[CaseDuty], criteria: Sequence[str], levels: Sequence[str]) -> Profile:
    """The profile of some duties over a family's criteria, in document order, and levels; a criterion counts once."""
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
    settled = {ref: next(iter(shown[ref])) for ref in criteria if len(shown.get(ref, ())) == 1 and ref not in unsettled}
    mixed = {
        ref: tuple(level for level in levels if level in shown[ref]) for ref in criteria if len(shown.get(ref, ())) > 1
    }
    rest = tuple(ref for ref in criteria if ref not in settled and ref not in mixed)
    counts = {level: sum(one == level for one in settled.values()) for level in levels}
    most = max(counts.values(), default=0)
    heavy = tuple(level for level in levels if most and counts[level] == most)
    return Profile(settled, mixed, rest, heavy)
