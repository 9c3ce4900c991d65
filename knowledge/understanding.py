"""A message understood: what kind it is, which responsibilities it tells, which levels and criteria it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.grading import shares
from knowledge.kinds import DUTY, FRAMES, about_levels, follow_of, is_message, kind_of
from knowledge.parts import Part, find_parts
from knowledge.reader import Reader
from knowledge.reading import Said
from knowledge.sources import ALL
from knowledge.weighing import Weighing

CALLED = 0.8
"""What it weighs that a question calls a criterion by one of its names, against its likeness to examples (0 to 1)."""
LEAST_BELIEF = 0.5
"""Below this a question that names no criterion is about all of them."""
LEAST_KNOWN = 0.34
"""The share of a message's words that must be known for it to be understood at all."""
FOLLOW = "follow."
LONE_FOLLOW = 9
"""Words; what looks like a follow-up and is longer tells a duty beside it."""
LONG = 160
"""Characters, about two sentences: a longer message may tell duties whatever the whole looks like."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A message: its `kind` (`duty`, or a heading of the message examples), its parts, the levels that it names."""

    text: str
    kind: str
    sure: float
    parts: tuple[Part, ...] = ()
    levels: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    follow: str = ""
    """The kind of follow-up that the message is or nearly is, for a chat that has something to follow; else empty."""
    framed: str = ""
    """`ask.level` or `ask.check` where a sentence around the duties asks so."""


def understand(text: str, reader: Reader) -> Understood:
    """What a message says; the same message and knowledge give the same answer. Never fails."""
    work = Weighing(reader)
    whole, weights = work.of(text).said, work.of(text).weights
    if not whole.tokens:
        return Understood(text, "empty", 1.0)
    levels = tuple(dict.fromkeys(mention.level for mention in whole.levels))
    kind, lead = kind_of(weights)
    if _known(whole, reader) < LEAST_KNOWN:
        return Understood(text, "noise", 1.0, levels=levels)
    criteria = criteria_asked(whole, weights, reader)
    kind = about_levels(kind, levels)
    parts: tuple[Part, ...] = ()
    framed = ""
    if kind in (DUTY, *FRAMES) or len(text) > LONG or (kind.startswith(FOLLOW) and len(whole.tokens) > LONE_FOLLOW):
        parts, framed = find_parts(text, work)
        if parts and (kind in (DUTY, *FRAMES) or len(parts) > 1 or kind.startswith(FOLLOW)):
            kind = DUTY
    framed = framed or (kind if kind in FRAMES else "")
    return Understood(text, kind, lead, parts, levels, criteria, follow_of(weights), framed)


def criteria_asked(text: Said, weights: Mapping[str, float], reader: Reader) -> tuple[str, ...]:
    """The criterion that a question is about, or none: then it is about all of them.

    A criterion's printed name decides; then what people call it, together with what the whole question resembles.
    """
    named = reader.criteria_named(text)
    printed = reader.criteria_printed(text)
    if len(printed) == 1:
        return printed
    if ALL in named and not printed:
        return ()
    share = shares({name: weight for name, weight in weights.items() if not is_message(name)}, len(text.tokens))
    belief: dict[str, float] = {criterion: CALLED for criterion in named if criterion != ALL}
    for name, part in share.items():
        if "." in name and not name.startswith("R"):
            criterion = name.split(".")[0]
            belief[criterion] = belief.get(criterion, 0.0) + part
    if not belief or max(belief.values()) < LEAST_BELIEF:
        return ()
    return (max(sorted(belief), key=lambda criterion: belief[criterion]),)


def _known(text: Said, reader: Reader) -> float:
    """The share of a text's words that the knowledge holds, examples of noise apart."""
    counted = [token for token in text.tokens if not token.word.isdigit()]
    known = sum(any(reader.knows(stem) for stem in token.stems) for token in counted)
    return known / len(counted) if counted else 0.0
