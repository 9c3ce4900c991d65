"""A message as it is read: composed letters, one kind of apostrophe, plain spaces; tied to what was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

APOSTROPHES = "\u2019\u2018\u00b4`\u02bc\u2032\uff07"
"""Right and left quote, acute and grave accent, modifier letter, prime, full width: typed for an apostrophe."""
HYPHENS = "\u2010\u2011"
SPACES = "\t\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Tab, form feed, and the spaces of Unicode's category Zs other than the plain one."""
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"
"""Soft hyphen, zero-width characters and marks of direction: they part no word."""
_AS = str.maketrans(
    dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(HYPHENS, "-") | dict.fromkeys(SPACES, " ") | dict.fromkeys(UNSEEN)
)
_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x85\u2028\u2029]")
"""What ends a line somewhere; the program itself knows the line feed alone."""
_UNUSUAL = re.compile(f"[{APOSTROPHES}{HYPHENS}{SPACES}{UNSEEN}\r\x0b\x85\u2028\u2029]")
FULL_LINE = 2
"""Words on both sides of a rare line end that make it one: list tools paste them. Within a line it is a space."""


@dataclass(frozen=True, slots=True)
class Typed:
    """`text` is read in place of what was `typed`; character n of it stands at `spans[n]` of what was typed."""

    typed: str
    text: str
    spans: tuple[tuple[int, int], ...] = ()
    """Empty where both are as long and every character stands in its own place."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of `text` that is not empty stands in what was typed."""
        return (self.spans[start][0], self.spans[end - 1][1]) if self.spans and end > start else (start, end)

    def words(self, start: int, end: int) -> str:
        """A stretch of `text` as it was typed."""
        first, last = self.span(start, end)
        return self.typed[first:last]

    def asked(self) -> Typed:
        """The same, read with the question mark that was not typed."""
        end = len(self.typed)
        return Typed(self.typed, f"{self.text}?", (*self.spans, (end, end)) if self.spans else ())


def plain(typed: str) -> Typed:
    """The text that is read for a typed one: in form NFC, with `'` for every apostrophe, white space plain."""
    if unicodedata.is_normalized("NFC", typed) and not _UNUSUAL.search(typed):
        return Typed(typed, typed)
    line_ends = {match.start(): match for match in _LINE_END.finditer(typed)}
    breaks = set(_breaks(typed, list(line_ends.values())))
    text: list[str] = []
    spans: list[tuple[int, int]] = []
    for start, end in _letters(typed):
        if start in line_ends:
            end = line_ends[start].end()
            read = "\n" if start in breaks else " "
        elif start and start - 1 in line_ends and line_ends[start - 1].end() > start:
            continue  # the line feed of a pair is read with its carriage return
        else:
            read = unicodedata.normalize("NFC", typed[start:end]).translate(_AS)
        text.append(read)
        spans += [(start, end)] * len(read)
    return Typed(typed, "".join(text), tuple(spans))


def _letters(typed: str) -> Iterator[tuple[int, int]]:
    """The stretches of a character with the marks that combine with it."""
    start = 0
    for at in range(1, len(typed) + 1):
        if at == len(typed) or not unicodedata.combining(typed[at]):
            if at > start:
                yield start, at
            start = at


def _breaks(typed: str, line_ends: list[re.Match[str]]) -> Iterator[int]:
    """The starts of the line ends that part lines: every line feed, and a rarer one between full lines."""
    edges = [0, *(match.end() for match in line_ends)]
    stops = [*(match.start() for match in line_ends), len(typed)]
    full = [len(typed[edge:stop].split()) >= FULL_LINE for edge, stop in zip(edges, stops, strict=True)]
    for n, match in enumerate(line_ends):
        if "\n" in match.group() or (full[n] and full[n + 1]):
            yield match.start()
