"""A memo of what was computed for typed words, that stays small however long the program runs."""

from __future__ import annotations

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

MOST_KEPT = 4000
"""Entries; more different words than a day of chats holds, and about half a megabyte."""


class Bounded(dict[Key, Value]):
    """A dict that begins anew when it is full: what it holds can be computed again."""

    def __setitem__(self, key: Key, value: Value) -> None:
        """Keep a value; `MOST_KEPT` entries at most are held."""
        if len(self) >= MOST_KEPT and key not in self:
            self.clear()
        super().__setitem__(key, value)
