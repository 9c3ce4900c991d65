"""Which duty of the case a message names by its own words; and whether it tells one that is clearly new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import chain

from handlers.turn import Turn, once
from knowledge.understanding.duty import Duty

ALIKE = 4
"""Letters of the shorter of two stems that are one word but for an ending."""
SHARED = 0.3
"""The share of a message's content words that a duty must hold to be named by them …"""
ENOUGH = 2.0
"""… or so many of them, each counted by how few of the case's duties hold it."""


def named_duty(turn: Turn, content: Collection[str]) -> int:
    """The number of the duty whose own words a message takes up; 0 where it takes up none, or two alike."""
    held, holders = _held(turn)
    words = _Words(content, compound=bool(turn.reader.language.compound_links))
    taken = {stem for stem in holders if words.hold(stem)}
    score = {n: sum(1 / holders[stem] for stem in stems if stem in taken) for n, stems in held.items()}
    ranked = sorted(score, key=lambda n: (-score[n], -n))
    if not ranked or not score[ranked[0]]:
        return 0
    best = ranked[0]
    if score[best] < ENOUGH and score[best] < SHARED * len(words.all):
        return 0
    return best if len(ranked) == 1 or score[best] > score[ranked[1]] else 0


@once
def _held(turn: Turn) -> tuple[Mapping[int, set[str]], Mapping[str, int]]:
    """The stems that each duty of the case holds, and how many of the duties hold each."""
    held = {duty.n: set(duty.about) for duty in turn.case.duties}
    return held, Counter(chain.from_iterable(held.values()))


def named_duties(turn: Turn, content: Collection[str]) -> tuple[int, ...]:
    """The numbers of all duties that a message names by words that only they hold; none where it joins no names."""
    if turn.reader.language.joining.isdisjoint(turn.cues.words[1:]):
        return ()
    held, holders = _held(turn)
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
