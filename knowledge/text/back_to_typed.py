"""Mended words back as they were typed: what was joined to be read is shown as its writer left it."""

from __future__ import annotations


class AsTyped:
    """A typed text in which mended stretches are found again by their letters and digits alone.

    White space, hyphens at a line's end, marks of lists and invisible signs are what mending takes away or puts in, so
    they count for nothing here.
    """

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._at = [n for n, sign in enumerate(typed) if sign.isalnum()]
        self._letters = "".join(typed[n] for n in self._at)

    def stretch(self, mended: str) -> str:
        """The first stretch of the typed text with these letters; the words themselves where none has them."""
        if mended in self._typed:
            return mended
        wanted = "".join(sign for sign in mended if sign.isalnum())
        found = self._letters.find(wanted)
        if not wanted or found < 0:
            return mended
        return self._typed[self._at[found] : self._at[found + len(wanted) - 1] + 1]
