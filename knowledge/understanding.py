"""A message understood: what kind it is, which responsibilities it tells, which levels and criteria it names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from knowledge.evidence import Evidence, evidence
from knowledge.examples import OUTSIDE
from knowledge.grading import Outcome, judge, shares
from knowledge.model import LEVELS
from knowledge.reader import Reader
from knowledge.reading import Said
from knowledge.responsibilities import A_LIST, Piece, cut, pieces
from knowledge.sources import ALL
from knowledge.whose import reason, since_today

DUTY = "duty"
CHECK = "ask.check"
FRAME = "frame"
"""The reason why a sentence that tells no duty gets no level."""
FRAMES = ("ask.level", CHECK, "frame.where")
"""Kinds of sentences that stand around a duty without telling one."""
HESITANT = {"hr": 8.0, "about": 2.0, "follow": 3.0, "noise": 2.0}
"""By how much the kinds with ready answers must lead: an answer to what was not asked is worse than a question back."""
READY = {"hr": 5.0}
"""The least weight at which they are considered at all."""
CALLED = 0.8
"""What it weighs that a question calls a criterion by one of its names, against its likeness to examples (0 to 1)."""
LEAST_BELIEF = 0.5
"""Below this a question that names no criterion is about all of them."""
TELLING = 8.0
"""The weight that a piece needs for one subject, and its lead over the next, to be a duty of its own in an enumeration."""
TELLING_LEAD = 5.0
LISTED_LENGTH = 60
"""Characters of a piece in an enumeration at most: who lists duties is short."""
WEAK = 0.8
"""The strength below which a part says too little to stand on its own in a short message."""
NEARLY = 3.0
"""By how much a follow-up may stay behind the best kind of message, in a chat where there is something to follow."""
LEAST_KNOWN = 0.34
"""The share of a message's words that must be known for it to be understood at all."""


@dataclass(frozen=True, slots=True)
class Part:
    """One responsibility of a message: where it stands, its verdict, and the evidence of each candidate."""

    start: int
    end: int
    outcome: Outcome
    evidence: Mapping[str, tuple[Evidence, ...]]
    telling: bool = True
    """Whether it is clearly about one criterion or task."""
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
    follow: str = ""
    """The kind of follow-up that the message is or nearly is, for a chat that has something to follow; else empty."""
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
    kind = _about_levels(kind, levels)
    parts: tuple[Part, ...] = ()
    framed = ""
    if kind in (DUTY, *FRAMES) or _long(text):
        parts, framed = find_parts(text, reader)
        if parts and (kind in (DUTY, *FRAMES) or len(parts) > 1):
            kind = DUTY
    framed = framed or (kind if kind in FRAMES else "")
    return Understood(text, kind, lead, parts, levels, criteria, follow_of(weights), framed)


def _about_levels(kind: str, levels: Sequence[str]) -> str:
    """A question about the criteria that names levels asks for their texts; one that names others only cannot be met."""
    inside = any(level in LEVELS for level in levels)
    if kind in ("ask.criteria", "about.levels") and inside:
        return "ask.cell"
    if kind in ("ask.cell", "ask.compare", "ask.criteria") and levels and not inside:
        return "no.level-a"
    return kind


def kind_of(weights: Mapping[str, float], reader: Reader) -> tuple[str, float]:
    """The kind that the weights say, and by how much it leads the next kind."""
    best: dict[str, float] = {}
    for name, weight in weights.items():
        kind = name if is_message(name) else DUTY
        head = kind.split(".")[0]
        if head in READY and weight < READY[head]:
            continue
        weight -= HESITANT.get(head, 0.0)
        best[kind] = max(best.get(kind, weight), weight)
    ranked = sorted(best, key=lambda kind: (-best[kind], kind))
    return ranked[0], best[ranked[0]] - best[ranked[1]]


def follow_of(weights: Mapping[str, float]) -> str:
    """The follow-up that the weights say, where no other kind clearly says more."""
    follows = [name for name in weights if name.startswith("follow.")]
    best = max(follows, key=lambda name: (weights[name], name))
    return best if weights[best] >= max(weights.values()) - NEARLY else ""


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
    share = shares({name: weight for name, weight in weights.items() if not is_message(name)}, len(text.tokens))
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

        def worth(i: int, j: int, scored: Sequence[Mapping[str, float]] = scored) -> float:
            return max(map(sum, zip(*(weights.values() for weights in scored[i:j]), strict=True)))

        for i, j in cut(stretch, worth, _listed(stretch, scored)):
            part = _part(text, stretch[i].start, stretch[j - 1].end, reader)
            if part:
                parts.append(part)
    if sum(piece.firm for piece in small) < A_LIST:
        return tuple(_absorbed(text, parts, reader)), framed
    if parts and framed != CHECK:
        parts += [_frame(small[n]) for n in range(len(small)) if n not in told and small[n].firm]
    return tuple(sorted(parts, key=lambda part: part.start)), framed


def _frame(piece: Piece) -> Part:
    """A line of a list that tells no duty still has its place in the answer."""
    return Part(piece.start, piece.end, Outcome("no_level"), {}, reason=FRAME)


def _listed(stretch: Sequence[Piece], scored: Sequence[Mapping[str, float]]) -> list[bool]:
    """Which pieces are a duty of their own beside the piece before them.

    They are where every piece of their sentence is clearly about something, and about something else than its neighbour:
    then the sentence enumerates. One piece that is not makes it a sentence about one thing.
    """
    topics = [_topic(weights) for weights in scored]
    sentence = list(accumulate(piece.firm for piece in stretch))
    unlike = [n == 0 or topics[n] != topics[n - 1] for n in range(len(topics))]
    telling = {
        number
        for number in set(sentence)
        if all(
            topics[n] and unlike[n] and stretch[n].end - stretch[n].start <= LISTED_LENGTH
            for n in range(len(topics))
            if sentence[n] == number
        )
    }
    return [sentence[n] in telling for n in range(len(topics))]


def _topic(weights: Mapping[str, float]) -> str:
    """The criterion or task that a piece is clearly about; empty where it is not clear."""
    best: dict[str, float] = {}
    for name, weight in weights.items():
        topic = name.split(".")[0] if not name.startswith("R") else name
        best[topic] = max(best.get(topic, weight), weight)
    first, second = sorted(best, key=lambda topic: (-best[topic], topic))[:2]
    clear = best[first] >= TELLING and best[first] - best[second] >= TELLING_LEAD
    return first if clear else ""


def _absorbed(text: str, parts: list[Part], reader: Reader) -> list[Part]:
    """In a short message a part that says little on its own is told with its neighbour, the next one first."""
    done: list[Part] = []
    waiting: Part | None = None
    for part in parts:
        if part.outcome.strength < WEAK and not part.telling and len(parts) > 1:
            if done and waiting is None and part is parts[-1]:
                done[-1] = _part(text, done[-1].start, part.end, reader) or done[-1]
                continue
            waiting = waiting or part
            continue
        if waiting:
            part = _part(text, waiting.start, part.end, reader) or part
            waiting = None
        done.append(part)
    if waiting:
        start = waiting.start
        if done:
            start = done.pop().start
        whole = _part(text, start, parts[-1].end, reader)
        done += [whole] if whole else []
    return done


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
    today = since_today(said, reader.language)
    if today:
        start += today
        said = reader.read(text[start:end])
    weights = {name: weight for name, weight in reader.weigh(said).items() if not is_message(name)}
    outcome = judge(weights, len(said.tokens), reader.family)
    shown = {}
    for candidate in outcome.candidates[:2]:
        name = max((n for n in weights if candidate.ref in n.split("+")), key=lambda n: (weights[n], n))
        rivals = [n for n in weights if n != name and not set(n.split("+")) & {candidate.ref} and "." in n]
        same = [n for n in rivals if n.startswith(candidate.criterion)]
        shown[candidate.ref] = evidence(said, name, same or rivals, reader)
    why_not = reason(said, reader.language) if outcome.candidates else ""
    if why_not:
        outcome = Outcome("no_level", (), outcome.tasks, outcome.areas, outcome.strength)
    return Part(start, end, outcome, shown, bool(_topic(weights)), why_not)


def _known(text: Said, reader: Reader) -> float:
    """The share of a text's words that the knowledge holds, examples of noise apart."""
    counted = [token for token in text.tokens if not token.word.isdigit()]
    known = sum(any(reader.knows(stem) for stem in token.stems) for token in counted)
    return known / len(counted) if counted else 0.0


def _long(text: str) -> bool:
    """Messages of several sentences may hold duties whatever the whole looks like."""
    return len(text) > 160  # noqa: PLR2004 - about two sentences
