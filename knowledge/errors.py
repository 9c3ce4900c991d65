"""What goes wrong with the knowledge files, told in one line."""

from __future__ import annotations

from collections.abc import Iterable


class KnowledgeError(Exception):
    """A knowledge file is wrong; the message names the file and the key on one line."""


class UnfinishedError(KnowledgeError):
    """A file that is still to be filled: all keys of it that are missing, and all that are there and say nothing."""

    def __init__(self, file: str, missing: Iterable[str] = (), empty: Iterable[str] = (), holds: str = "") -> None:
        self.file = file
        self.missing = tuple(missing)
        self.empty = tuple(empty)
        self.holds = holds
        """What the empty ones should have (`examples`)."""
        super().__init__(f"{file}: {'; '.join(filter(None, (self._missing(), self._empty())))}")

    def _missing(self) -> str:
        if len(self.missing) == 1:
            return f"the key {self.missing[0]!r} is missing"
        return f"{len(self.missing)} keys are missing: {', '.join(map(repr, self.missing))}" if self.missing else ""

    def _empty(self) -> str:
        if not self.empty:
            return ""
        is_, has = ("is", "has") if len(self.empty) == 1 else ("are", "have")
        return f"{', '.join(self.empty)}: {f'{has} no {self.holds}' if self.holds else f'{is_} empty'}"
