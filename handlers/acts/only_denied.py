"""Whether a message only denies what a level is told by: "no own solutions" speaks for none who seek them."""

from __future__ import annotations

from handlers.turn import Turn


def only_denied(turn: Turn, criterion: str, level: str) -> bool:
    """Whether some of what speaks for a level is said, and all of it is denied."""
    telling = turn.answers.get(criterion, {}).get(level, ())
    said = {one.concept for one in turn.cues.text.found if not one.negated}
    denied = {one.concept for one in turn.cues.text.found if one.negated}
    return not denied.isdisjoint(telling) and said.isdisjoint(telling)
