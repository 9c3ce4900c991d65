"""Which rows of the list an order names together: a range, the first or last few, the middle ones, the last but one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.acts.numbers_and_places import LAST, PLACES
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered
from knowledge.text.language_files import level_ranges

DASH = re.compile(r"\s*(?:-|–|…|\.\.+|t/m)\s*")
"""What stands between the ends of a range where no word does."""
TOGETHER = re.compile(r"\d{1,2}[-–]\d{1,2}")
"""A range written as one word: its two tokens stand in one place."""
FIRST = next(name for name, place in PLACES.items() if place == 1)
TWO = 2


def rows_named(turn: Turn, ordered: Ordered, numbers: Sequence[int], known: Sequence[int]) -> tuple[int, ...]:
    """The rows, of those `known` in order, that some tokens name together; none where they name none so."""
    return (
        _of_range(turn, ordered, numbers, known)
        or _of_end(turn, ordered, numbers, known)
        or _within(turn, ordered, numbers, known)
    )


def _of_range(turn: Turn, ordered: Ordered, numbers: Sequence[int], known: Sequence[int]) -> tuple[int, ...]:
    """`2 to 4`, `2-4`: with what is named beside it."""
    tokens, between = ordered.tokens, level_ranges(turn.language)
    ends = [n for n in numbers if tokens[n].word.isdigit()]
    found = {int(tokens[n].word) for n in ends}
    ranged = False
    for first, last in pairwise(ends):
        words = {tokens[n].word for n in range(first + 1, last)}
        gap = ordered.text[tokens[first].end : tokens[last].start]
        together = TOGETHER.fullmatch(ordered.text, tokens[first].start, tokens[last].end)
        if (words & between and len(words) <= 1 + TWO) or DASH.fullmatch(gap) or together:
            found.update(range(int(tokens[first].word), int(tokens[last].word)))
            ranged = True
    return tuple(n for n in known if n in found) if ranged else ()


def _of_end(turn: Turn, ordered: Ordered, numbers: Sequence[int], known: Sequence[int]) -> tuple[int, ...]:
    """`The last three`, `les deux dernières`: a number beside a word for the first or the last."""
    places = {n: one.concept for one in turn.cues.text.found if one.concept in (FIRST, LAST) for n in one.at}
    numerals = turn.reader.language.numerals
    for at, place in places.items():
        for n in (at - 1, at + 1):
            if at not in numbers or n not in numbers:
                continue
            word = ordered.tokens[n].word
            many = int(word) if word.isdigit() else numerals.index(word) + 1 if word in numerals else 0
            if 1 < many <= len(known):
                return tuple(known[:many] if place == FIRST else known[-many:])
    words = ordered.words
    if ordered.in_order(words.firsts, numbers):
        return tuple(known[:TWO])
    return tuple(known[-TWO:]) if ordered.in_order(words.lasts, numbers) else ()


def _within(turn: Turn, ordered: Ordered, numbers: Sequence[int], known: Sequence[int]) -> tuple[int, ...]:
    """`The last but one`, `the middle two`: by where they stand in the list."""
    del turn
    if len(known) > 1 and ordered.in_order(ordered.words.before_last, numbers):
        return (known[-2],)
    if any(ordered.holds(n, ordered.words.middle) for n in numbers) and len(known) > TWO:
        half = (len(known) - 1) // 2
        return tuple(known[half : len(known) - half])
    return ()
