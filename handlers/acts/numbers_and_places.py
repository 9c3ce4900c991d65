"""Numbers and places in a list that a message names: `2`, `de tweede`, `the last one`."""

from __future__ import annotations

import re
from collections.abc import Collection

from handlers.acts.likely_kind import FEW
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.order_words import order_words
from knowledge.text.language import fold

NUMBER = re.compile(r"(?<![\w.,/])\d{1,2}(?![\w/]|[.,]\d)")
PLACES = {concept(f"ordinal-{n}"): n for n in range(1, 9)}
LAST, ALL = concept("ordinal-last"), concept("ordinal-all")
PICKS = {"follow.first": 1, "follow.second": 2, "follow.third": 3, "follow.last": -1}
"""The kinds of short messages that point at a place, and which; -1 is the last."""
LIKE_PLACE = 6.0
"""The weight from which a message is like pointing at one: "end" and "right" are like it by chance. By hand."""

OPENING_NUMBER = re.compile(r"\W*(?:\w+\W+){0,6}?(\d{1,2})(?!\w)\s*[:.,)]?\s")


def numbers_in(turn: Turn) -> tuple[int, ...]:
    """The numbers that a message names, in order; none that only counts something ("1 time")."""
    counts = {turn.cues.text.tokens[n].start for n in counting(turn)}
    return tuple(int(found[0]) for found in NUMBER.finditer(turn.question.text) if found.start() not in counts)


@once
def counting(turn: Turn) -> frozenset[int]:
    """The tokens that are numbers and count what stands behind them: "1 time", "2 weeks"."""
    tokens, units = turn.cues.text.tokens, order_words(turn.language).units
    return frozenset(n for n, token in enumerate(tokens[:-1]) if token.word.isdigit() and tokens[n + 1].word in units)


def bare_number(turn: Turn) -> int | None:
    """The number that a message is and nothing else, in figures or in a word; None where it is none."""
    bare = turn.question.text.strip(" .!)").lower()
    if bare.isdecimal():
        return int(bare[:3])
    numerals = turn.reader.language.numerals
    return numerals.index(fold(bare)) + 1 if fold(bare) in numerals else None


def options_named(turn: Turn, many: int, last: int) -> tuple[int, ...]:
    """Which of `many` options a message names, by number or by place; "the last one" stands at `last`."""
    return tuple(n for n in dict.fromkeys((*numbers_in(turn), *ordinals_in(turn, last))) if 1 <= n <= many)


def place_meant(turn: Turn, last: int) -> tuple[int, ...]:
    """The place that a short message is like naming, without the words for it; nothing where it is like none."""
    kind = turn.understood.follow
    like = len(turn.cues.words) <= FEW and turn.cues.weights.get(kind, 0.0) >= LIKE_PLACE
    place = PICKS.get(kind, 0) if like else 0
    return (place if place > 0 else last,) if place else ()


def ordinals_in(turn: Turn, length: int) -> tuple[int, ...]:
    """The places in a list of `length` that a message names (`de tweede`, `the last one`), as its words go."""
    return places_of(turn, length)


def places_of(turn: Turn, length: int, within: Collection[int] = (), *, denied: bool = False) -> tuple[int, ...]:
    """The same of the words with these numbers alone, where some are given; `denied`: of words that are denied, too."""
    places: list[int] = []
    for one in turn.cues.text.found:
        if (one.negated and not denied) or (within and not set(one.at) & set(within)):
            continue
        if one.concept in PLACES:
            places.append(PLACES[one.concept])
        elif one.concept == LAST and length:
            places.append(length)
        elif one.concept == ALL:
            places.extend(range(1, length + 1))
    return tuple(dict.fromkeys(places))
