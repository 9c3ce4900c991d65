"""A message that is clearly of the conversation, and says nothing of the work: it answers, edits and grades nothing.

`Repeat the options`, `put it simply`, `can we skip this`: its words may be those of a level, and are none here.
"""

from __future__ import annotations

from handlers.acts.answer_without_option import ANSWERS
from handlers.acts.criteria_named import named_levels
from handlers.acts.likely_kind import likely_kind, well_told
from handlers.acts.option_picks import asked_last
from handlers.step import SHORT, Step
from handlers.turn import Turn, once
from knowledge.understanding.message import NEXT

TALK = ("turn.unclear", "turn.simpler", "turn.repeat", "turn.skip", "turn.stop", "turn.onward", "turn.said", "small.")
"""How the kinds begin that speak of the conversation alone …"""
UNKNOWN = "follow.unknown"
"""… the one by which somebody knows no answer …"""
ASKS = ("about.", "case.overall", "case.list", "follow.why", NEXT)
"""… and those that ask about it, or about what was read."""
LEAST = 3.5
"""The weight from which a message is clearly of such a kind …"""
LEAD = 5.0
"""… and by how much it must be likelier than anything that is told of the work. Both by hand."""


def talked(turn: Turn) -> Step | None:
    """The step of a message that speaks of the conversation alone; None for any other."""
    kind, asked = talk(turn), asked_last(turn)
    if kind in ANSWERS:
        return Step(kind, n=asked.duty) if asked else None
    return Step(kind, levels=named_levels(turn)) if kind.startswith((*TALK, UNKNOWN)) else None


@once
def talk(turn: Turn) -> str:
    """The kind of a short message that is clearly of the conversation; empty for any other."""
    kind = likely_kind(turn)
    words = turn.cues.words
    if not kind.startswith((*TALK, UNKNOWN, *ASKS)) or len(words) > SHORT + SHORT or any(map(str.isdigit, words)):
        return ""
    if any(map(well_told, turn.understood.duties)):
        return ""
    weights = turn.cues.weights
    of_work = max((*turn.reader.duties(weights).values(), weights.get("aside.manner", LEAST)))
    weight = weights.get(kind, 0.0)
    return kind if weight >= LEAST and weight >= of_work + LEAD else ""
