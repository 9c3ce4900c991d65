"""What sets the text of one level apart from another's: the words to emphasise, and the sentences they share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.official.model import Criterion

WORD = re.compile(r"(?:(?<!\w)-)?[^\W_]+(?:['’-][^\W_]+)*")
BRIDGE = re.compile(r"[\s,/]+(?:\w{1,3}[\s,/]+)*")
"""What may stand between two marked words shown as one stretch: words of three letters at most, no full stop."""
BEHIND_POINT = re.compile(r"(?<=\.)\s+")
MOST_PAIRS = 512
"""Pairs of official texts whose differences are kept."""


@lru_cache(maxsize=MOST_PAIRS)
def marked_words(text: str, neighbour: str) -> tuple[tuple[int, int], ...]:
    """The character ranges of the words in `text` that `neighbour` does not have, in order.

    A word that both texts have is not marked, wherever it stands: it says nothing about the difference. The little
    words between two marked ones go with them, so that a reader sees phrases and not speckles.
    """
    known = {word.casefold() for word in WORD.findall(neighbour)}
    ranges: list[tuple[int, int]] = []
    for word in WORD.finditer(text):
        if word[0].casefold() in known:
            continue
        if ranges and BRIDGE.fullmatch(text, ranges[-1][1], word.start()):
            ranges[-1] = (ranges[-1][0], word.end())
        else:
            ranges.append(word.span())
    return tuple(ranges)


def neighbour_of(level: str, levels: Sequence[str]) -> str:
    """The one of a family's `levels` that a level's text is held against: the one below; the one above the lowest."""
    at = levels.index(level)
    return levels[at - 1] if at else levels[1]


def marked_cell(criterion: Criterion, level: str) -> tuple[tuple[int, int], ...]:
    """The character ranges that set a cell's text apart from its neighbour's (`neighbour_of`)."""
    return marked_words(criterion.cells[level].text, criterion.cells[neighbour_of(level, tuple(criterion.cells))].text)


def shared_sentences(criterion: Criterion) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each sentence that stands at two or more levels whose texts differ otherwise, with those levels, lowest first."""
    levels_of: dict[str, list[str]] = {}
    for level, cell in criterion.cells.items():
        for sentence in BEHIND_POINT.split(cell.text):
            levels_of.setdefault(sentence, []).append(level)
    return tuple(
        (sentence, tuple(levels))
        for sentence, levels in levels_of.items()
        if len({criterion.cells[level].text for level in levels}) > 1
    )
