"""A message cut into the responsibilities it tells: at sentences, list marks, and where a sentence tells two things."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from knowledge.understanding.cut_marks import marks

A_SHORT_LIST = 3
"""So many sentences or lines are a list where each is short and of one piece."""
SHORT_LINE = 40
"""Characters of a line in a short list at most."""
LEADING = " ,:;\t\r\n-•*·–"
"""What may stand before a stretch and is no part of it."""
FRAME_CLOSED_BY = (".", "!", "?")
"""What ends the sentence that a frame opened; its semicolons and list items do not."""
SHORTEST_PIECE = 4
"""Characters; less than that before a joint is no duty, and stays with what follows."""
A_LIST = 4
"""From so many sentences or lines on, a message is a list of duties."""
COST_OF_A_CUT = 40.0
"""Weight that two parts of one sentence must have more, apart, than together, to be two responsibilities."""
COST_OF_A_SENTENCE = {2: 22.0, 3: 14.0}
"""The same between sentences, by the number of sentences: two or three may tell one duty and how it is done."""
COST_IN_A_LIST = 2.0
"""The same between the sentences or lines of a longer message: who writes so many, lists duties."""
COST_IN_AN_ENUMERATION = {1: 22.0, 2: 22.0}
"""The same between duties that one sentence enumerates, by their number: two may be the two halves of one duty …"""
COST_IN_A_LONG_ENUMERATION = -6.0
"""… three or more, each about something else, are a list: they must weigh more together to be one."""
LONGEST_RUN = 8
"""Pieces that one responsibility may span at most."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the message, `start` to `end`; `firm` says that a sentence or list item begins here."""

    start: int
    end: int
    firm: bool
    item: bool = False
    """Whether a list item or line of a list begins here: what is told never reaches over its beginning."""
    frame: bool = False
    """Whether it stands around duties and tells none ("Mijn taken zijn:")."""
    framed: bool = False
    """Whether such a frame announces it: what follows lists duties."""
    placed: bool = False
    """Whether a workplace was told in front of it or around it, which is no part of it."""


FrameEnd = Callable[[int, int, bool], int]
"""Where the frame ends that begins a stretch, given its start, its end and whether a list item follows it."""


def pieces(
    text: str,
    joints: re.Pattern[str],
    abbreviations: Collection[str] = (),
    frame_end: FrameEnd | None = None,
    shortest: int = SHORTEST_PIECE,
) -> list[Piece]:
    """The smallest stretches a message may be cut into: sentences, and within them the stretches between joints.

    `shortest`: the characters of one within a sentence, at least.
    """
    found: list[Piece] = []
    framed = False
    for start, end, item, follows in _stretches(text, abbreviations):
        behind = start
        while frame_end and (stop := frame_end(behind, end, follows)) > behind:
            if text[behind:stop].strip(LEADING):
                found.append(Piece(_first(text, behind, stop), stop, True, item and behind == start, frame=True))
            framed, behind = True, stop
        own = item or (framed and behind == start)
        told = _joined(text, behind, end, joints, shortest)
        found += [Piece(a, b, n == 0, n == 0 and own, framed=framed) for n, (a, b) in enumerate(told)]
        framed = framed and (item or behind == end or text[end - 1 : end] not in FRAME_CLOSED_BY)
    return found


def _stretches(text: str, abbreviations: Collection[str]) -> Iterator[tuple[int, int, bool, bool]]:
    """The stretches between the marks of a message, whether each is a list item, and whether more of a list follows."""
    start, item = 0, False
    for mark in marks(text, abbreviations):
        more = mark.item or ";" in text[mark.start : mark.end]
        yield start, start + len(text[start : mark.start].rstrip()), item, more
        start, item = mark.end, mark.item
    yield start, len(text), item, False


def _joined(text: str, start: int, end: int, joints: re.Pattern[str], shortest: int) -> Iterator[tuple[int, int]]:
    """What stands between the joints of a stretch; a bit too short for a duty stays with what follows it."""
    at = start
    for joint in [*joints.finditer(text, start, end), None]:
        stop = joint.start() if joint else end
        words = text[at:stop].strip(LEADING)
        if joint and len(words) < shortest:
            continue
        if words:
            yield _first(text, at, stop), stop
            at = stop


def _first(text: str, start: int, end: int) -> int:
    """Where the first word of a stretch begins."""
    return end - len(text[start:end].lstrip(LEADING))


def is_list(parts: Sequence[Piece]) -> bool:
    """Whether the sentences or lines of a message are a list: many of them, or a few short ones."""
    firm = [part for part in parts if part.firm and not (part.frame and part.placed)]
    return len(firm) >= A_LIST or (
        len(firm) >= A_SHORT_LIST and all(p.end - p.start <= SHORT_LINE for p in parts) and len(parts) == len(firm)
    )


def cut(parts: Sequence[Piece], worth: Callable[[int, int], float], listed: Sequence[int]) -> list[tuple[int, int]]:
    """The best way to join neighbouring pieces: index ranges `(first, last + 1)`, in order.

    `worth(i, j)` is the weight of the best reading of the pieces i to j - 1 as one responsibility; every responsibility
    costs something, so that pieces are kept together unless they say clearly different things. `listed` says of each
    piece how many duties its sentence enumerates; 0 where it enumerates none.
    """
    count = sum(part.firm for part in parts)
    between = COST_IN_A_LIST if is_list(parts) else COST_OF_A_SENTENCE.get(count, COST_IN_A_LIST)
    best: list[tuple[float, int]] = [(0.0, 0)]
    item = 0
    for j in range(1, len(parts) + 1):
        item = j - 1 if parts[j - 1].item else item
        choices = []
        for i in range(max(item, j - LONGEST_RUN), j):
            within = COST_IN_AN_ENUMERATION.get(listed[i], COST_IN_A_LONG_ENUMERATION) if listed[i] else COST_OF_A_CUT
            price = between if parts[i].firm else within
            choices.append((best[i][0] + worth(i, j) - price, i))
        best.append(max(choices))
    ranges = []
    j = len(parts)
    while j:
        i = best[j][1]
        ranges.append((i, j))
        j = i
    return ranges[::-1]
