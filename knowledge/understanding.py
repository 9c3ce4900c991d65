"""A message understood: what kind it is, which responsibilities it tells, which levels and criteria it names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.evidence import Evidence, evidence
from knowledge.examples import OUTSIDE
from knowledge.grading import Outcome, judge, shares
from knowledge.model import LEVELS
from knowledge.reader import Reader
from knowledge.reading import Said
from knowledge.responsibilities import cut, pieces
from knowledge.sources import ALL

DUTY = "duty"
FRAMES = ("ask.level", "ask.check")
"""Kinds of sentences that stand around a duty without telling one."""
HESITANT = {"hr": 8.0, "about": 2.0, "follow": 3.0, "noise": 2.0}
"""By how much the kinds with ready answers must lead: an answer to what was not asked is worse than a question back."""
CALLED = 0.8
"""What it weighs that a question calls a criterion by one of its names, against its likeness to examples (0 to 1)."""
LEAST_BELIEF = 0.5
"""Below this a question that names no criterion is about all of them."""
LEAST_KNOWN = 0.34
"""The share of a message's words that must be known for it to be understood at all."""


@dataclass(frozen=True, slots=True)
class Part:
    """One responsibility of a message: where it stands, its verdict, and the evidence of each candidate."""

    start: int
    end: int
    outcome: Outcome
    evidence: Mapping[str, tuple[Evidence, ...]]
    reason: str = ""
    """The concept (`past`, `wish`, `others-do`) because of which a duty gets no level, or empty."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A message: its `kind` (`duty`, or a heading of the message examples), its parts, the levels that it names."""

    text: str
    kind: str
    sure: float
    parts: tuple[Part, ...] = ()
    levels: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    framed: str = ""
    """`ask.level` or `ask.check` where a sentence around the duties asks so."""


def understand(text: str, reader: Reader) -> Understood:
    """What a message says; the same message and knowledge give the same answer. Never fails."""
    whole = reader.read(text)
    if not whole.tokens:
        return Understood(text, "empty", 1.0)
    levels = tuple(dict.fromkeys(mention.level for mention in whole.levels))
    weights = reader.weigh(whole)
    kind, lead = kind_of(weights, reader)
    if _known(whole, reader) < LEAST_KNOWN:
        return Understood(text, "noise", 1.0, levels=levels)
    criteria = criteria_asked(whole, weights, reader)
    parts, framed = (), ""
    if kind in (DUTY, *FRAMES) or _long(text):
        parts, framed = find_parts(text, reader)
        if parts and (kind in (DUTY, *FRAMES) or len(parts) > 1):
            kind = DUTY
    return Understood(text, kind, lead, parts, levels, criteria, framed or (kind if kind in FRAMES else ""))


def kind_of(weights: Mapping[str, float], reader: Reader) -> tuple[str, float]:
    """The kind that the weights say, and by how much it leads the next kind."""
    best: dict[str, float] = {}
    for name, weight in weights.items():
        kind = name if is_message(name) else DUTY
        weight -= HESITANT.get(kind.split(".")[0], 0.0)
        best[kind] = max(best.get(kind, weight), weight)
    ranked = sorted(best, key=lambda kind: (-best[kind], kind))
    return ranked[0], best[ranked[0]] - best[ranked[1]]


def is_message(name: str) -> bool:
    """Whether a label is a kind of message, and no duty: duties are headed by references or `outside`."""
    head, _, tail = name.split("+")[0].rpartition(".")
    return name != OUTSIDE and tail not in LEVELS and not re.fullmatch(r"R\d+\.\d+", name)


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
    share = shares({name: weight for name, weight in weights.items() if not is_message(name)})
    belief: dict[str, float] = {criterion: CALLED for criterion in named if criterion != ALL}
    for name, part in share.items():
        if "." in name and not name.startswith("R"):
            criterion = name.split(".")[0]
            belief[criterion] = belief.get(criterion, 0.0) + part
    if not belief or max(belief.values()) < LEAST_BELIEF:
        return ()
    return (max(sorted(belief), key=lambda criterion: belief[criterion]),)


def find_parts(text: str, reader: Reader) -> tuple[tuple[Part, ...], str]:
    """The responsibilities of a message in order, and the frame (`ask.level`, `ask.check`) that it puts around them."""
    small = pieces(text, reader.joints)
    read = [reader.read(text[piece.start : piece.end]) for piece in small]
    kinds = [kind_of(reader.weigh(part), reader)[0] for part in read]
    framed = next((kind for kind in kinds if kind in FRAMES), "")
    told = [n for n, kind in enumerate(kinds) if not _is_frame(kind, read[n])]
    parts: list[Part] = []
    for run in _runs(told):
        stretch = [small[n] for n in run]
        scored = [reader.duty_weights(read[n]) for n in run]

        def worth(i: int, j: int, scored: Sequence[Sequence[float]] = scored) -> float:
            return max(map(sum, zip(*scored[i:j], strict=True)))

        for i, j in cut(stretch, worth):
            part = _part(text, stretch[i].start, stretch[j - 1].end, reader)
            if part:
                parts.append(part)
    return tuple(parts), framed


def _is_frame(kind: str, text: Said) -> bool:
    return kind in FRAMES or kind.startswith(("small.", "ask.", "follow."))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Stretches of consecutive numbers."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def _part(text: str, start: int, end: int, reader: Reader) -> Part | None:
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip(" ,\t\n-•*·–"))
    said = reader.read(text[start:end])
    if not said.tokens:
        return None
    weights = {name: weight for name, weight in reader.weigh(said).items() if not is_message(name)}
    outcome = judge(weights, reader.family)
    shown = {}
    for candidate in outcome.candidates[:2]:
        name = max((n for n in weights if candidate.ref in n.split("+")), key=lambda n: (weights[n], n))
        rivals = [n for n in weights if n != name and not set(n.split("+")) & {candidate.ref} and "." in n]
        same = [n for n in rivals if n.startswith(candidate.criterion)]
        shown[candidate.ref] = evidence(said, name, same or rivals, reader)
    return Part(start, end, outcome, shown)


def _known(text: Said, reader: Reader) -> float:
    """The share of a text's words that the knowledge holds."""
    counted = [token for token in text.tokens if not token.word.isdigit()]
    known = sum(any(stem in reader.counts or f"!{stem}" in reader.counts for stem in token.stems) for token in counted)
    return known / len(counted) if counted else 0.0


def _long(text: str) -> bool:
    """Messages of several sentences may hold duties whatever the whole looks like."""
    return len(text) > 160  # noqa: PLR2004 - about two sentences
