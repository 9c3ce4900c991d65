"""What kind a message is: duties, a question about the text, a follow-up, small talk, what lies outside."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache

from knowledge.scoring.labels import DUTY, is_message

HESITANT = {"hr": 8.0, "ask": 2.1, "about": 2.0, "follow": 3.0, "noise": 2.0, "no.other": 4.0, "term": 5.0, "note": 5.0}
"""By how much the kinds with ready answers must lead: an answer to what was not asked is worse than a question back."""
READY = {"hr": 5.0, "ask.criteria": 6.0, "term": 0.0}
"""The least weight at which kinds with a long ready answer are considered at all."""
OTHER_LEVEL = "no.level-a"
"""The kind of questions for a level that the family lacks."""
NEARLY = 3.0
"""By how much a follow-up may stay behind the best kind of message, in a chat where there is something to follow."""


def kind_of(weights: Mapping[str, float]) -> tuple[str, float]:
    """The kind that the weights say, and by how much it leads the next kind."""
    best: dict[str, float] = {}
    for name, weight in weights.items():
        kind, least, hesitates = _kind(name)
        if weight < least:
            continue
        weight -= hesitates
        if weight > best.get(kind, -math.inf):
            best[kind] = weight
    (first, kind), (second, _) = sorted((-weight, kind) for kind, weight in best.items())[:2]
    return kind, second - first


@cache
def _kind(label: str) -> tuple[str, float, float]:
    """The kind that a label speaks for, its least weight, and by how much it must lead."""
    kind = label if is_message(label) else DUTY
    head = kind.split(".")[0]
    return kind, READY.get(kind, READY.get(head, -math.inf)), HESITANT.get(kind, HESITANT.get(head, 0.0))


def about_levels(kind: str, levels: Sequence[str], known: Sequence[str]) -> str:
    """A question about the criteria that names levels asks for their texts; one that is not `known` has none here."""
    inside = any(level in known for level in levels)
    if kind in ("ask.criteria", "about.levels") and inside:
        return "ask.cell"
    if kind == OTHER_LEVEL and inside and set(known).issuperset(levels):
        return "ask.cell"
    if kind in ("ask.cell", "ask.compare", "ask.criteria") and levels and not inside:
        return OTHER_LEVEL
    return kind


def follow_of(weights: Mapping[str, float]) -> str:
    """The follow-up that the weights say, where no other kind clearly says more."""
    follows = [name for name in weights if name.startswith("follow.")]
    best = max(follows, key=lambda name: (weights[name], name))
    return best if weights[best] >= max(weights.values()) - NEARLY else ""
