"""The lines of a plain text, as a file or a pasted message holds them."""

from __future__ import annotations

import re

from knowledge.text.document_lines import Line
from knowledge.text.mended_lines import PageLine, mended

FULL = 0.8
"""The share of the longest usual line from which a line counts as full."""
NARROWEST = 45
"""Characters; where lines are shorter than that, nothing was wrapped."""
WIDEST = 130
"""Characters; a line that is longer was not wrapped by whoever wrote the file."""
RULE = re.compile(r"[\W_]{3,}")
"""A line of signs alone, which parts what stands above from what stands below."""
TAB = 4


def lines_of_text(text: str) -> list[Line]:
    """The lines of a plain text."""
    raw = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").split("\n")
    lengths = sorted(len(line.rstrip()) for line in raw if len(line.rstrip()) <= WIDEST)
    width = lengths[int(len(lengths) * 0.95) - 1] if lengths else 0
    page: list[PageLine] = []
    apart = False
    for line in raw:
        bare = line.expandtabs(TAB).rstrip()
        if not bare.strip() or RULE.fullmatch(bare.strip()):
            apart = True
            continue
        full = width >= NARROWEST and FULL * width <= len(bare) <= WIDEST
        page.append(PageLine(bare, len(bare) - len(bare.lstrip()), full, apart))
        apart = False
    return mended(page)
