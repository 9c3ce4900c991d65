"""Plain text: UTF-8, UTF-16 or Windows-1252, its lines joined again."""

from __future__ import annotations

import codecs
import re

from bot.documents.mending import PageLine, mended
from bot.documents.problems import DocumentError
from knowledge.text.lines import Line

MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
FULL = 0.8
"""The share of the longest usual line from which a line counts as full."""
NARROWEST = 45
"""Characters; where lines are shorter than that, nothing was wrapped."""
WIDEST = 130
"""Characters; a line that is longer was not wrapped by whoever wrote the file."""
RULE = re.compile(r"[\W_]{3,}")
"""A line of signs alone, which parts what stands above from what stands below."""
TAB = 4


def decoded(data: bytes) -> str:
    """Bytes as text; what is no text is a `DocumentError`."""
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    guessed = _without_mark(data)
    if guessed:
        return data.decode(guessed, "replace")
    if b"\0" in data:
        raise DocumentError("unknown-kind")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _without_mark(data: bytes) -> str:
    """UTF-16 that does not say so: in Latin script every second byte is zero."""
    sample = data[:2000]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.7 * half and not sample[0::2].count(0):
        return "utf-16-le"
    if half and sample[0::2].count(0) > 0.7 * half and not sample[1::2].count(0):
        return "utf-16-be"
    return ""


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
