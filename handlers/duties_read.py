"""What a duty that was read becomes: whether it enters the case, with which verdict, and the cells behind it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.case.data import CaseDuty, Entry, Verdict
from handlers.turn import Turn
from knowledge.understanding.duty import Duty

LEAST_CARRIED = 0.55
"""The strength from which what is outside, or leaves levels open without a clear subject, is a duty told. By hand."""
MOST_WORDS = 3
"""Stretches of the user's words that are kept as what decided a verdict."""


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
    return outcome.outcome != "no_level" or bool(outcome.work)


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


def cells(duty: CaseDuty) -> list[str]:
    """The references of the cells that a duty's verdict leans on."""
    return [f"{duty.verdict.criterion}.{level}" for level in duty.verdict.levels] if duty.verdict.criterion else []
