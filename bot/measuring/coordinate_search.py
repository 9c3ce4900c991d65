"""Coordinate search with cross-validation: one constant at a time, moved by its step as long as that helps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

ROUNDS = 3
"""Times that all constants are gone through at most: later rounds move little, and each costs hours."""
ENOUGH = 1e-9
"""A smaller difference of two means is one of rounding."""


class Scored(Protocol):
    """What answers the questions with given constants."""

    @property
    def tried(self) -> int:
        """With how many different constants they were answered."""

    def __len__(self) -> int:
        """How many questions there are."""

    def of(self, values: Mapping[str, float]) -> Sequence[float]:
        """The score of each question with these constants, the more the better."""


class Movable(Protocol):
    """A constant that can be moved."""

    @property
    def value(self) -> float:
        """Its value now."""

    @property
    def step(self) -> float:
        """The smallest change worth trying."""

    @property
    def low(self) -> float:
        """The lowest that it may be."""

    @property
    def high(self) -> float:
        """The highest that it may be."""


@dataclass(frozen=True, slots=True)
class Found:
    """The constants found on all questions, and what the way of finding them gains on questions it did not see."""

    values: Mapping[str, float]
    before: float
    """The mean score with the constants as they are."""
    gain: float
    """By how much the mean score of held-out questions rises; below 0 where the search only fits its own questions."""
    tried: int


def proved(scores: Scored, table: Mapping[str, Movable], folds: int) -> Found:
    """Search on all questions, and `folds` times without a part of them to learn what that is worth."""
    now = {name: one.value for name, one in table.items()}
    everything = range(len(scores))
    gained = 0.0
    for fold in range(folds):
        held_out = [n for n in everything if n % folds == fold]
        values = search(scores, table, [n for n in everything if n % folds != fold])
        gained += _sum(scores, values, held_out) - _sum(scores, now, held_out)
    values = search(scores, table, everything)
    before = _sum(scores, now, everything) / len(everything)
    return Found(values, before, gained / len(everything), scores.tried)


def search(scores: Scored, table: Mapping[str, Movable], questions: Sequence[int]) -> dict[str, float]:
    """The constants that do best on these questions, as far as single steps lead."""
    values = {name: one.value for name, one in table.items()}
    for _ in range(ROUNDS):
        before = dict(values)
        for name, one in table.items():
            values = _along(scores, values, name, one, questions)
        if values == before:
            break
    return values


def _along(
    scores: Scored, values: dict[str, float], name: str, one: Movable, questions: Sequence[int]
) -> dict[str, float]:
    """The values with the constant `name` moved up, or else down, as long as each step helps."""
    best = _sum(scores, values, questions)
    for direction in (one.step, -one.step):
        moved = False
        while True:
            # Rounded: many small steps must come back to where they began.
            tried = {**values, name: round(values[name] + direction, 9)}
            if not one.low <= tried[name] <= one.high:
                break
            score = _sum(scores, tried, questions)
            if score <= best + ENOUGH:
                break
            values, best, moved = tried, score, True
        if moved:
            break
    return values


def _sum(scores: Scored, values: Mapping[str, float], questions: Sequence[int]) -> float:
    found = scores.of(values)
    return sum(found[n] for n in questions)
