"""A time that the test moves."""

from __future__ import annotations


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = 1_000_000_000.0

    def __call__(self) -> float:
        """The time, in seconds since 1970."""
        return self.now
