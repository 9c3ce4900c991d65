"""What kind a message is: duties, a question about the text, a follow-up, small talk, what lies outside."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import sub

from knowledge.scoring.labels import DUTY, MOST_SETS, beginning, messages_among

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
    kinds = _kinds(tuple(weights))
    held = list(map(weights.__getitem__, kinds.messages))
    leads = list(map(sub, held, kinds.hesitant))
    for n, least in kinds.ready:
        if held[n] < least:
            leads[n] = -math.inf
    duty = max(map(weights.__getitem__, kinds.duties), default=-math.inf)
    first = max(leads)
    at = leads.index(first)  # of several alike the first in the alphabet
    if duty > first or (duty == first and kinds.messages[at] > DUTY):
        return DUTY, duty - first
    leads[at] = duty
    return kinds.messages[at], first - max(leads)


@dataclass(frozen=True, slots=True)
class _Kinds:
    """The kinds that some labels speak for: those of messages in the order of the alphabet, and `duties` for one."""

    messages: Sequence[str]
    hesitant: Sequence[float]
    """By how much each must lead."""
    ready: Sequence[tuple[int, float]]
    """The numbers of those that have a least weight, with it."""
    duties: Sequence[str]


@lru_cache(maxsize=MOST_SETS)
def _kinds(labels: tuple[str, ...]) -> _Kinds:
    messages = sorted(messages_among(labels))
    own = frozenset(messages)
    heads = [kind.split(".")[0] for kind in messages]
    both = list(zip(messages, heads, strict=True))
    least = [READY.get(kind, READY.get(head)) for kind, head in both]
    return _Kinds(
        messages,
        [HESITANT.get(kind, HESITANT.get(head, 0.0)) for kind, head in both],
        [(n, weight) for n, weight in enumerate(least) if weight is not None],
        [name for name in labels if name not in own],
    )


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
    follows = beginning(tuple(weights), "follow.")
    best = max(follows, key=lambda name: (weights[name], name))
    return best if weights[best] >= max(weights.values()) - NEARLY else ""
