"""The contract's `responsibilities`, `overall` and `check` from what was understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.messages import Verdict
from knowledge.official.model import Family
from knowledge.understanding.duty import Duty
from knowledge.understanding.message import Understood


def responsibility(understood: Understood, duty: Duty) -> dict[str, Any]:
    """One entry of `responsibilities`."""
    outcome = duty.outcome
    return {
        "text": understood.text[duty.start : duty.end],
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


def verdict(duty: Duty, family: Family) -> Verdict:
    """What the chat remembers of a duty: references and the few words that were evidence."""
    outcome = duty.outcome
    first = outcome.candidates[0] if outcome.candidates else None
    said = tuple(e.said for e in duty.evidence.get(first.ref, ()) if e.counts == "for") if first else ()
    return Verdict(
        outcome.outcome,
        first.criterion if first else "",
        open_levels(duty, family),
        tuple(ref for ref, _ in outcome.tasks[:1]),
        said[:3],
    )


def open_levels(duty: Duty, family: Family) -> tuple[str, ...]:
    """The levels that a duty's verdict leaves: one for `level`, those still open for `between`, else none."""
    outcome = duty.outcome
    if not outcome.candidates:
        return ()
    first = outcome.candidates[0]
    if outcome.outcome == "level":
        return (first.level,)
    found = {c.level for c in outcome.candidates if c.criterion == first.criterion}
    return tuple(level for level in family.levels if level in found)


def profile(duties: Sequence[Duty], family: Family) -> tuple[dict[str, str], tuple[str, ...]]:
    """Criterion -> its one level, in document order; and the criteria that are open or show more than one level."""
    shown: dict[str, set[str]] = {}
    unsettled: set[str] = set()
    for duty in duties:
        if not duty.outcome.candidates:
            continue
        criterion = duty.outcome.candidates[0].criterion
        if duty.outcome.outcome == "level":
            shown.setdefault(criterion, set()).update(open_levels(duty, family))
        else:
            unsettled.add(criterion)
    settled = {c.ref: next(iter(shown[c.ref])) for c in family.criteria if len(shown.get(c.ref, ())) == 1}
    settled = {ref: level for ref, level in settled.items() if ref not in unsettled}
    rest = tuple(c.ref for c in family.criteria if c.ref in {*shown, *unsettled} and c.ref not in settled)
    return settled, rest


def overall(duties: Sequence[Duty], family: Family) -> dict[str, Any] | None:
    """The contract's `overall`: for two or more graded responsibilities."""
    graded = [duty for duty in duties if duty.outcome.outcome in ("level", "between")]
    settled, _ = profile(duties, family)
    if len(graded) < 2 or not settled:
        return None
    counts = {level: sum(one == level for one in settled.values()) for level in family.levels}
    most = max(counts.values())
    return {"levels": [level for level in family.levels if counts[level] == most], "profile": counts}


def check_of(duty: Duty, level: str, family: Family) -> str:
    """How a responsibility stands to a level: `fits`, `asks_less`, `asks_more`, `not_shown` or `outside`."""
    outcome = duty.outcome.outcome
    if outcome == "outside":
        return "outside"
    levels = open_levels(duty, family)
    if not levels:
        return "not_shown"
    same = family.criterion(duty.outcome.candidates[0].criterion).levels_reading_the_same()
    if outcome == "between" and tuple(levels) not in same:
        return "not_shown"
    if level in levels:
        return "fits"
    order = family.levels.index
    return "asks_less" if max(map(order, levels)) < order(level) else "asks_more"


def uncovered(duties: Sequence[Duty], family: Family) -> list[str]:
    """The criteria that nothing in the message covers, in document order."""
    covered = {duty.outcome.candidates[0].criterion for duty in duties if duty.outcome.candidates}
    return [criterion.ref for criterion in family.criteria if criterion.ref not in covered]
