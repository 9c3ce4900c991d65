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
