"""The responsibilities of a message, each with its verdict and the evidence for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from operator import add

from knowledge.scoring.labels import CHECK, FRAMES, is_frame
from knowledge.understanding.attribution import reason
from knowledge.understanding.clauses import clauses
from knowledge.understanding.duty import Duty, frame_part, read_part
from knowledge.understanding.enumerations import enumerated
from knowledge.understanding.intent import kind_of
from knowledge.understanding.merging import absorbed, of_the_outside
from knowledge.understanding.segmentation import A_SHORT_LIST, cut, is_list
from knowledge.understanding.workspace import Workspace


def find_duties(text: str, work: Workspace) -> tuple[tuple[Duty, ...], str]:
    """The responsibilities of a message in order, and the frame (`ask.level`, `ask.check`) that it puts around them."""
    small = clauses(text, work)
    read = [work.of(piece.start, piece.end).said for piece in small]
    weights = [work.of(piece.start, piece.end).weights for piece in small]
    levelled = any(one.levels for one in read)
    kinds = [kind_of(one)[0] for one in weights]
    framed = next((kind for kind in kinds if kind in FRAMES), "")
    topics = [work.reader.topic(work.reader.duties(one)) for one in weights]
    told: list[int] = []
    for n, kind in enumerate(kinds):
        # "Toen ik nog bij de post zat, ...": what opens in the past, or as a wish, is told of the duty that follows.
        # "C'est un B, non ?": what trails a frame in its sentence and tells nothing of its own goes with it.
        passed = reason(read[n], work.reader.language) in ("past", "wish") and not levelled
        trails = n > 0 and not small[n].firm and n - 1 not in told and not topics[n]
        # "..., post verdelen, ...": among duties, what is clearly about one asks nothing.
        among = n > 0 and not small[n].firm and n - 1 in told and "?" not in read[n].own and bool(topics[n])
        # "Niet alleen melden: ..." says what there is more to tell.
        opens = any(token.set_aside for token in read[n].tokens)
        if passed or among or opens or not (is_frame(kind) or trails):
            told.append(n)
    duties: list[Duty] = []
    for run in _runs(told):
        stretch = [small[n] for n in run]
        weighed = [work.of(piece.start, piece.end) for piece in stretch]
        scored = [work.reader.duties(one.weights) for one in weighed]

        # Sums up to each piece: what a run of pieces weighs together is the difference of two of them.
        upto = list(accumulate((list(one.values()) for one in scored), _sums, initial=[0.0] * len(scored[0])))

        def worth(i: int, j: int, upto: Sequence[Sequence[float]] = upto) -> float:
            return max(b - a for a, b in zip(upto[i], upto[j], strict=True))

        listed = enumerated(stretch, weighed, work.reader)
        for i, j in cut(stretch, worth, listed):
            duty = read_part(text, stretch[i].start, stretch[j - 1].end, work)
            if duty:
                duties.append(replace(duty, listed=listed[i] >= A_SHORT_LIST))
    if not is_list(small):
        return tuple(of_the_outside(absorbed(text, duties, work), work.reader.manner)), framed
    if duties and framed != CHECK:
        duties += [frame_part(small[n]) for n in range(len(small)) if n not in set(told) and small[n].firm]
    return tuple(sorted(duties, key=lambda duty: duty.start)), framed


def _sums(first: Sequence[float], second: Sequence[float]) -> list[float]:
    return list(map(add, first, second))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Stretches of consecutive numbers."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs
