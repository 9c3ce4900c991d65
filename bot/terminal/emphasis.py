"""Official text with the words emphasised that set it apart from its neighbour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rich.style import Style
from rich.text import Text

MARKED = Style(bold=True, underline=True)
Ranges = Sequence[tuple[int, int]]
"""Character ranges, in order and apart from one another."""


def styled(text: str, ranges: Ranges) -> Text:
    """The text with these ranges emphasised. It is not cleaned: the ranges count its characters."""
    marked = Text(text)
    for first, end in ranges:
        marked.stylize(MARKED, first, end)
    return marked


def starred(text: str, ranges: Ranges) -> Text:
    """The text with an asterisk on both sides of each range, for a terminal without styles."""
    edges = sorted(edge for pair in ranges for edge in pair)
    return Text("*".join(text[start:end] for start, end in pairwise((0, *edges, len(text)))))
