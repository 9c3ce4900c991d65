"""The responsibilities of a message, each with its verdict and the evidence for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import add

from knowledge.evidence import Evidence, evidence
from knowledge.grading import Outcome, judge
from knowledge.kinds import CHECK, FRAMES, is_frame, is_message, kind_of
from knowledge.responsibilities import Piece, cut, is_list, pieces
from knowledge.weighing import Weighing
from knowledge.whose import reason, since_today

FRAME = "frame"
"""The reason why a sentence that tells no duty gets no level."""
TELLING = 8.0
"""The weight that a piece needs for one subject, and its lead, to be a duty of its own in an enumeration."""
TELLING_LEAD = 4.0
LISTED_LENGTH = 60
"""Characters of a piece in an enumeration at most: who lists duties is short."""
MANNER_FOLLOWS = 0.5
"""The strength of a duty outside the family from which the manner of working is read as told of it."""
WEAK = 0.8
"""The strength below which a part says too little to stand on its own in a short message."""


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


def find_parts(text: str, work: Weighing) -> tuple[tuple[Part, ...], str]:
    """The responsibilities of a message in order, and the frame (`ask.level`, `ask.check`) that it puts around them."""
    small = pieces(text, work.reader.joints)
    read = [work.of(text[piece.start : piece.end]).said for piece in small]
    weights = [work.of(text[piece.start : piece.end]).weights for piece in small]
    levelled = any(one.levels for one in read)
    kinds = [kind_of(one)[0] for one in weights]
    framed = next((kind for kind in kinds if kind in FRAMES), "")
    told: list[int] = []
    for n, kind in enumerate(kinds):
        # "Toen ik nog bij de post zat, ...": what opens in the past, or as a wish, is told of the duty that follows.
        # "C'est un B, non ?": what trails a frame in its sentence and tells nothing of its own goes with it.
        passed = reason(read[n], work.reader.language) in ("past", "wish") and not levelled
        trails = n > 0 and not small[n].firm and n - 1 not in told and not _topic(work.reader.duties(weights[n]))
        if passed or not (is_frame(kind) or trails):
            told.append(n)
    parts: list[Part] = []
    for run in _runs(told):
        stretch = [small[n] for n in run]
        scored = [work.reader.duties(weights[n]) for n in run]

        # Sums up to each piece: what a run of pieces weighs together is the difference of two of them.
        upto = list(accumulate((list(one.values()) for one in scored), _sums, initial=[0.0] * len(scored[0])))

        def worth(i: int, j: int, upto: Sequence[Sequence[float]] = upto) -> float:
            return max(b - a for a, b in zip(upto[i], upto[j], strict=True))

        for i, j in cut(stretch, worth, _listed(stretch, scored)):
            part = _part(text, stretch[i].start, stretch[j - 1].end, work)
            if part:
                parts.append(part)
    if not is_list(small):
        return tuple(_of_the_outside(_absorbed(text, parts, work), work.reader.manner)), framed
    if parts and framed != CHECK:
        parts += [_frame(small[n]) for n in range(len(small)) if n not in set(told) and small[n].firm]
    return tuple(sorted(parts, key=lambda part: part.start)), framed


def _sums(first: Sequence[float], second: Sequence[float]) -> list[float]:
    return list(map(add, first, second))


def _frame(piece: Piece) -> Part:
    """A line of a list that tells no duty still has its place in the answer."""
    return Part(piece.start, piece.end, Outcome("no_level"), {}, reason=FRAME)


def _listed(stretch: Sequence[Piece], scored: Sequence[Mapping[str, float]]) -> list[bool]:
    """Which pieces are a duty of their own beside the piece before them.

    They are where every piece of their sentence is clearly about something, and something else than its neighbour:
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


def _of_the_outside(parts: list[Part], manner: frozenset[str]) -> list[Part]:
    """In a short message, how freely or with what knowledge something is done goes with the duty outside told there."""
    if not any(part.outcome.outcome == "outside" and part.outcome.strength >= MANNER_FOLLOWS for part in parts):
        return parts
    return [
        replace(part, outcome=Outcome("outside", strength=part.outcome.strength), evidence={})
        if part.outcome.candidates and part.outcome.candidates[0].criterion in manner
        else part
        for part in parts
    ]


def _absorbed(text: str, parts: list[Part], work: Weighing) -> list[Part]:
    """In a short message a part that says little on its own is told with its neighbour, the next one first."""
    done: list[Part] = []
    waiting: Part | None = None
    for part in parts:
        if part.outcome.strength < WEAK and not part.telling and len(parts) > 1:
            if done and waiting is None and part is parts[-1]:
                done[-1] = _part(text, done[-1].start, part.end, work) or done[-1]
                continue
            waiting = waiting or part
            continue
        if waiting:
            part = _part(text, waiting.start, part.end, work) or part
            waiting = None
        done.append(part)
    if waiting:
        start = waiting.start
        if done:
            start = done.pop().start
        whole = _part(text, start, parts[-1].end, work)
        done += [whole] if whole else []
    return done


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Stretches of consecutive numbers."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def _part(text: str, start: int, end: int, work: Weighing) -> Part | None:
    one = work.of(text[start:end])
    if not one.said.tokens:
        return None
    today = since_today(one.said, work.reader.language)
    if today:
        start += today
        one = work.of(text[start:end])
    weights = {name: weight for name, weight in one.weights.items() if not is_message(name)}
    outcome = judge(weights, len(one.said.tokens), work.reader.family)
    shown = {}
    for candidate in outcome.candidates:
        name = max((n for n in weights if candidate.ref in n.split("+")), key=lambda n: (weights[n], n))
        rivals = [n for n in weights if n != name and not set(n.split("+")) & {candidate.ref} and "." in n]
        same = [n for n in rivals if n.startswith(candidate.criterion)]
        shown[candidate.ref] = evidence(one.said, name, same or rivals, work.reader)
    why_not = reason(one.said, work.reader.language) if outcome.outcome != "outside" else ""
    if why_not:
        outcome = Outcome("no_level", (), outcome.tasks, outcome.areas, outcome.strength)
    return Part(start, end, outcome, shown, bool(_topic(weights)), why_not)
