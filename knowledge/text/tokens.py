"""One word of a message, as the rest reads it."""

from __future__ import annotations

from typing import NamedTuple


class Token(NamedTuple):
    """One word: `start`/`end` in the user's text, the folded `word` it was read as, its `stem`, further `also` stems.

    `clause` counts clauses from 0; `negated` says that a negation governs it; `exact` is False where the word was read
    through a typo correction.
    """

    start: int
    end: int
    word: str
    stem: str
    also: tuple[str, ...] = ()
    clause: int = 0
    negated: bool = False
    exact: bool = True
    set_aside: bool = False
    """True for the negation of "not only" and for "more than": what follows holds, and is not all."""

    @property
    def stems(self) -> tuple[str, ...]:
        """Every stem the word can be read as, the plain one first."""
        return (self.stem, *self.also)


class Reading(NamedTuple):
    """A word as it is read from what was typed, wherever it stands; the fields are those of a `Token`."""

    word: str
    stem: str
    also: tuple[str, ...]
    exact: bool
    breaks: bool
    """Whether it begins a clause."""
