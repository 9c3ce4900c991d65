"""Columns of texts that a scan read one below the other, cut into one text a row by what the rows have in common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

Block = tuple[int, ...]
"""The numbers of the lines of a text."""
Cut = tuple[tuple[int, int], ...]
"""One range of blocks (first, last + 1) a row."""
SHORTEST = 4
"""Letters from which a word tells what a text is about."""
BEGINNING = 6
"""Letters by which words are compared: `procedures` and `procedure` are one."""
ROUNDS = 8
"""Times that the columns are cut anew against each other, at most; they settle sooner."""


def aligned(names: Sequence[str], columns: Sequence[Sequence[str]]) -> list[Cut]:
    """How each column (its paragraphs in order) is cut into one text for each of the names; empty where it cannot be.

    A text of a row shares words with its name and with the texts beside it; of the ways to cut a column, the one with
    most in common is taken.
    """
    rows = len(names)
    if not rows or not columns or any(len(column) < rows for column in columns):
        return []
    known = [[_words(text) for text in column] for column in columns]
    named = [_words(name) for name in names]
    cuts: list[Cut] = [()] * len(columns)
    # The column that is cut most surely goes first: one with as many paragraphs as names can be cut one way only.
    order = sorted(range(len(columns)), key=lambda n: len(columns[n]))
    for _ in range(ROUNDS):
        before = list(cuts)
        for n in order:
            rest = [m for m in order if m != n and cuts[m]]
            beside = [
                named[row] + named[row] + sum((_joined(known[m], cuts[m][row]) for m in rest), Counter())
                for row in range(rows)
            ]
            cuts[n] = _best_cut(known[n], beside)
        if cuts == before:
            break
    return cuts


def _words(text: str) -> Counter[str]:
    return Counter({word[:BEGINNING].casefold() for word in re.findall(r"[^\W\d_]+", text) if len(word) >= SHORTEST})


def _joined(blocks: Sequence[Counter[str]], where: tuple[int, int]) -> Counter[str]:
    return sum(blocks[where[0] : where[1]], Counter())


def _best_cut(blocks: Sequence[Counter[str]], beside: Sequence[Counter[str]]) -> Cut:
    """The cut of a column in which each row shares most words with what stands beside it."""
    holding = Counter(word for row in beside for word in row)
    # The fewer rows hold a word, the more it tells of one.
    weight = {word: 1 / number**2 for word, number in holding.items()}

    def likeness(row: int, first: int, last: int) -> float:
        # Each paragraph for itself: what the first says already, the second still belongs to.
        shared = (word for block in blocks[first:last] for word in block if word in beside[row])
        return sum(weight[word] * beside[row][word] for word in shared)

    @cache
    def best(row: int, first: int) -> tuple[float, Cut]:
        if row == len(beside):
            return (0.0, ()) if first == len(blocks) else (float("-inf"), ())
        left = len(beside) - row - 1
        options = []
        for last in range(first + 1, len(blocks) - left + 1):
            rest, cut = best(row + 1, last)
            options.append((likeness(row, first, last) + rest, ((first, last), *cut)))
        return max(options, default=(float("-inf"), ()))

    return best(0, 0)[1]
