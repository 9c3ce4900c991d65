"""The contract's `responsibilities`, `overall` and `check` from what was understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.turn import Verdict
from knowledge.model import LEVELS, Family
from knowledge.part import Part
from knowledge.understanding import Understood


def responsibility(understood: Understood, part: Part) -> dict[str, Any]:
    """One entry of `responsibilities`."""
    outcome = part.outcome
    return {
        "text": understood.text[part.start : part.end],
        "outcome": outcome.outcome,
        "candidates": [
            {
                "criterion": candidate.criterion,
                "level": candidate.level,
                "ref": candidate.ref,
                "confidence": candidate.confidence,
                "evidence": [
                    {"said": one.said, "means": one.means, "counts": one.counts}
                    for one in part.evidence.get(candidate.ref, ())
                ],
            }
            for candidate in outcome.candidates
        ],
        "tasks": [{"ref": ref, "score": score} for ref, score in outcome.tasks],
        "areas": list(outcome.areas),
    }


def verdict(part: Part) -> Verdict:
    """What the chat remembers of a part: references and the few words that were evidence."""
    outcome = part.outcome
    first = outcome.candidates[0] if outcome.candidates else None
    said = tuple(e.said for e in part.evidence.get(first.ref, ()) if e.counts == "for") if first else ()
    return Verdict(
        outcome.outcome,
        first.criterion if first else "",
        open_levels(part),
        tuple(ref for ref, _ in outcome.tasks[:1]),
        said[:3],
    )


def open_levels(part: Part) -> tuple[str, ...]:
    """The levels that a part's verdict leaves: one for `level`, those still open for `between`, else none."""
    outcome = part.outcome
    if not outcome.candidates:
        return ()
    first = outcome.candidates[0]
    if outcome.outcome == "level":
        return (first.level,)
    found = {c.level for c in outcome.candidates if c.criterion == first.criterion}
    return tuple(level for level in LEVELS if level in found)


def profile(parts: Sequence[Part], family: Family) -> tuple[dict[str, str], tuple[str, ...]]:
    """Criterion -> its one level, in document order; and the criteria that are open or show more than one level."""
    shown: dict[str, set[str]] = {}
    unsettled: set[str] = set()
    for part in parts:
        if not part.outcome.candidates:
            continue
        criterion = part.outcome.candidates[0].criterion
        if part.outcome.outcome == "level":
            shown.setdefault(criterion, set()).update(open_levels(part))
        else:
            unsettled.add(criterion)
    settled = {c.ref: next(iter(shown[c.ref])) for c in family.criteria if len(shown.get(c.ref, ())) == 1}
    settled = {ref: level for ref, level in settled.items() if ref not in unsettled}
    rest = tuple(c.ref for c in family.criteria if c.ref in {*shown, *unsettled} and c.ref not in settled)
    return settled, rest


def overall(parts: Sequence[Part], family: Family) -> dict[str, Any] | None:
    """The contract's `overall`: for two or more graded responsibilities."""
    graded = [part for part in parts if part.outcome.outcome in ("level", "between")]
    settled, _ = profile(parts, family)
    if len(graded) < 2 or not settled:
        return None
    counts = {level: sum(one == level for one in settled.values()) for level in LEVELS}
    most = max(counts.values())
    return {"levels": [level for level in LEVELS if counts[level] == most], "profile": counts}


def check_of(part: Part, level: str, family: Family) -> str:
    """How a responsibility stands to a level: `fits`, `asks_less`, `asks_more`, `not_shown` or `outside`."""
    outcome = part.outcome.outcome
    if outcome == "outside":
        return "outside"
    levels = open_levels(part)
    if not levels:
        return "not_shown"
    same = family.criterion(part.outcome.candidates[0].criterion).levels_reading_the_same()
    if outcome == "between" and tuple(levels) not in same:
        return "not_shown"
    if level in levels:
        return "fits"
    return "asks_less" if LEVELS.index(max(levels, key=LEVELS.index)) < LEVELS.index(level) else "asks_more"


def uncovered(parts: Sequence[Part], family: Family) -> list[str]:
    """The criteria that nothing in the message covers, in document order."""
    covered = {part.outcome.candidates[0].criterion for part in parts if part.outcome.candidates}
    return [criterion.ref for criterion in family.criteria if criterion.ref not in covered]
