"""A message that is not understood as a whole, of which one sentence is: what stands beside it is its reason.

`I'm from HR and have to weigh a post. How does this work?`, `so I'm a D? What a pity. I've been here 20 years`.
"""

from __future__ import annotations

from handlers.acts.criteria_named import named_levels
from handlers.acts.decide import decide
from handlers.step import Step
from handlers.turn import Turn
from knowledge.text.sentences import sentences

NOT_UNDERSTOOD = ("aside.vague", "turn.lost")
"""The kinds by which a message says nothing that could be answered."""
FELT = ("small.upset", "small.worry", "small.tired")
"""How the kinds begin by which a sentence is heard that asks nothing …"""
ASKED = (
    *("about.", "hr.", "no.", "turn.unclear", "turn.simpler", "follow.why"),
    *("case.overall", "case.list", "case.why", "case.missing", "case.raise", "case.target"),
)
"""… and one that asks; none of them changes what was told."""
LONGEST = 50
"""Words of such a message at most."""


def part_understood(turn: Turn, step: Step) -> tuple[Turn, Step] | None:
    """The sentence of a message that is understood, questions first and the last one first, with its step."""
    if step.kind not in NOT_UNDERSTOOD or len(turn.cues.words) > LONGEST:
        return None
    parts = sentences(turn.question.text)
    if len(parts) < 2:
        return None
    for part in (*(one for one in reversed(parts) if "?" in one), *(one for one in reversed(parts) if "?" not in one)):
        after = turn.part(part)
        if named_levels(after) and not turn.case.duties:
            continue  # "… Is that a C?" asks of what was told before it
        found = decide(after)
        if found.kind.startswith((*ASKED, *FELT) if after.asks else FELT):
            return after, found
    return None
