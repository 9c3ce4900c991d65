"""Which duty of the case a message speaks of: by its number, its place in the list, or its own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from handlers.likely import FEW
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.text.language import fold
from knowledge.understanding.duty import Duty
from knowledge.understanding.question_scope import printed

NUMBER = re.compile(r"(?<![\w.,/])\d{1,2}(?![\w/]|[.,]\d)")
PLACES = {concept(f"ordinal-{n}"): n for n in range(1, 9)}
LAST, ALL = concept("ordinal-last"), concept("ordinal-all")
PICKS = {"follow.first": 1, "follow.second": 2, "follow.third": 3, "follow.last": -1}
"""The kinds of short messages that point at a place, and which; -1 is the last."""
ALIKE = 4
"""Letters of the shorter of two stems that are one word but for an ending."""
SHARED = 0.3
"""The share of a message's content words that a duty must hold to be named by them …"""
ENOUGH = 2.0
"""… or so many of them, each counted by how few of the case's duties hold it."""


def numbers_in(turn: Turn) -> tuple[int, ...]:
    """The numbers that a message names, in order."""
    return tuple(int(found) for found in NUMBER.findall(turn.question.text))


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
    place = PICKS.get(turn.understood.follow, 0) if len(turn.cues.words) <= FEW else 0
    return (place if place > 0 else last,) if place else ()


def ordinals_in(turn: Turn, length: int) -> tuple[int, ...]:
    """The places in a list of `length` that a message names (`de tweede`, `the last one`), as its words go."""
    return places_of(turn, length)


def places_of(turn: Turn, length: int, within: Collection[int] = ()) -> tuple[int, ...]:
    """The same of the words with these numbers alone, where some are given."""
    places: list[int] = []
    for one in turn.cues.text.found:
        if one.negated or (within and not set(one.at) & set(within)):
            continue
        if one.concept in PLACES:
            places.append(PLACES[one.concept])
        elif one.concept == LAST and length:
            places.append(length)
        elif one.concept == ALL:
            places.extend(range(1, length + 1))
    return tuple(dict.fromkeys(places))


def named_duty(turn: Turn, content: Collection[str]) -> int:
    """The number of the duty whose own words a message takes up; 0 where it takes up none, or two alike."""
    held = {duty.n: set(duty.about) for duty in turn.case.duties}
    holders = Counter(stem for stems in held.values() for stem in stems)
    words = _Words(content, compound=bool(turn.reader.language.compound_links))
    score = {n: sum(1 / holders[stem] for stem in stems if words.hold(stem)) for n, stems in held.items()}
    ranked = sorted(score, key=lambda n: (-score[n], -n))
    if not ranked or not score[ranked[0]]:
        return 0
    best = ranked[0]
    if score[best] < ENOUGH and score[best] < SHARED * len(words.all):
        return 0
    return best if len(ranked) == 1 or score[best] > score[ranked[1]] else 0


def named_duties(turn: Turn, content: Collection[str]) -> tuple[int, ...]:
    """The numbers of all duties that a message names by words that only they hold; none where it joins no names."""
    if turn.reader.language.joining.isdisjoint(turn.cues.words[1:]):
        return ()
    held = {duty.n: set(duty.about) for duty in turn.case.duties}
    holders = Counter(stem for stems in held.values() for stem in stems)
    words = {stem for stem in content if len(stem) >= ALIKE}
    named = tuple(n for n, stems in held.items() if any(holders[stem] == 1 for stem in stems & words))
    return named if len(named) > 1 else ()


def alike(names: Collection[str], held: Collection[str]) -> bool:
    """Whether one of the names of a word is among the stems and concepts that a duty holds."""
    return any(map(_Words(names).hold, held))


class _Words:
    """Some stems and concepts, in which others are looked for."""

    def __init__(self, words: Collection[str], *, compound: bool = False) -> None:
        """`compound`: whether the language writes compounds as one word."""
        self.all = frozenset(words)
        self._long = tuple(word for word in self.all if len(word) >= ALIKE)
        self._beginnings = {word[:end] for word in self._long for end in range(ALIKE, len(word))}
        self._last_parts = self._long if compound else ()

    def hold(self, stem: str) -> bool:
        """Whether they hold a stem, one that only an ending tells from it (`planung`, `plan`), or its last part."""
        if stem in self.all:
            return True
        return len(stem) >= ALIKE and (
            stem in self._beginnings or stem.startswith(self._long) or stem.endswith(self._last_parts)
        )


@once
def clearly_new(turn: Turn) -> bool:
    """Whether a message tells a duty about something that no duty of the case is about."""
    told = {stem for duty in turn.case.duties for stem in duty.about}
    return any(_clear(duty) and not _content(turn, duty) & told for duty in turn.understood.duties)


def _clear(duty: Duty) -> bool:
    return duty.telling and duty.outcome.outcome in ("level", "between", "no_level") and not duty.reason


def _content(turn: Turn, duty: Duty) -> frozenset[str]:
    return turn.cues_of(turn.understood.text[duty.start : duty.end]).content


@once
def named_criteria(turn: Turn) -> tuple[str, ...]:
    """The criteria that a message calls by a name, in document order: by those printed, else by what people call them.

    Words that only say what is to be done ("write me …") name none.
    """
    cues = turn.cues.text
    doing = {n for one in cues.found if one.concept.startswith(("command-", "ask-")) for n in one.at}
    called = {one.concept for one in turn.cues.reading.called if not doing.intersection(one.at)}
    named = printed(cues, turn.reader) or called
    return tuple(criterion.ref for criterion in turn.family.criteria if criterion.ref in named)
