"""The lines of a document as a reader sees them: headings, points of lists, rows of tables, paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Layout = Literal["heading", "bullet", "paragraph", "row"]
"""How a line stands on the page."""
BETWEEN_CELLS = " | "
"""What parts the cells of a table's row where it is shown as one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document, mended: words whole, wrapped lines joined.

    `level` is the rank of a heading from 1 (0: the page shows that it is a heading, and not which), or how deep a point
    stands in its list from 0. `cells` holds the cells of a table's row, and is empty for everything else.
    """

    layout: Layout
    text: str
    level: int = 0
    cells: tuple[str, ...] = ()
