"""Long work in steps, so that who waits for something else can be served between two of them."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")
Steps = Generator[float, None, Result]
"""Work that gives the share that is done (0 to 1) at each step, and its result at the end."""


def finished(work: Steps[Result]) -> Result:
    """The result of some work, done in one go."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def shared(work: Steps[Result], start: float, end: float) -> Steps[Result]:
    """Some work as part of more: its shares lie between those of the whole at its start and its end."""
    while True:
        try:
            share = next(work)
        except StopIteration as done:
            result: Result = done.value
            return result
        yield start + share * (end - start)
