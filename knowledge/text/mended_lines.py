"""Lines as they stand on a page, joined to what they say: wrapped lines, words cut at a line's end, marks of lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.text.document_lines import Line

BULLET = re.compile(r"(?:[-•*·–—▪▫◦‣●○■□➢➤►✓✔❖♦→\uf0b7\uf0a7\uf0d8]|o(?=\s)|\(?(?:\d{1,2}|[a-z])[.)])\s+")
"""A mark before a point of a list."""
NUMBERED = re.compile(r"\(?[\da-z]+[.)]")
"""Such a mark that counts its points."""
ENDS = re.compile(r"[.:;!?…][\"'”’»)]?$")
"""The end of a line that the next one does not continue."""
CUT_WORD = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
"""A hyphen at a line's end, after a letter."""
SUSPENDED = frozenset(("en", "of", "und", "oder", "et", "ou", "and", "or", "bzw", "resp"))
"""Words before which a hyphen stays: "in- en uitgaande", "Ein- und Ausgang", in each language that is read."""
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line as it stands on the page.

    `indent` is where it begins (in any unit), `full` whether it reaches the right edge, so that its sentence may have
    had to go on below, `apart` whether more space stands before it than between the lines of a paragraph.
    """

    text: str
    indent: float = 0.0
    full: bool = False
    apart: bool = False
    heading: bool = False


def clean(text: str) -> str:
    """The text without invisible marks, white space as single spaces."""
    return " ".join(text.translate(INVISIBLE).split())


def unmarked(text: str) -> str:
    """The text without the mark of a list that it begins with; one further on ("8 euro en …") is part of the words."""
    mark = BULLET.match(text)
    return text[mark.end() :] if mark else text


def mended(page: Iterable[PageLine]) -> list[Line]:
    """The lines of a document from those of its pages, in their order."""
    groups: list[list[PageLine]] = []
    for line in page:
        if not clean(line.text):
            continue
        if groups and _continues(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    depths = sorted({_depth(group[0]) for group in groups if _marked(group[0])})
    return [_line(group, depths) for group in groups]


def _depth(line: PageLine) -> tuple[float, bool]:
    """How deep a point stands: by where it begins, and at one place those with a sign below those with a number."""
    return line.indent, not NUMBERED.match(line.text.lstrip())


def _marked(line: PageLine) -> bool:
    return bool(BULLET.match(line.text.lstrip()))


def _continues(group: Sequence[PageLine], line: PageLine) -> bool:
    """Whether a line on the page goes on with the sentence before it."""
    before = group[-1]
    if _marked(line) or line.apart or line.heading != before.heading:
        return False
    text = before.text.rstrip()
    if CUT_WORD.search(text):
        return True
    first = line.text.lstrip()[:1]
    if ENDS.search(text) and not first.islower():
        # A paragraph of several sentences: the line was full, and the next one begins where this one did.
        return before.full and not _ends_list(group, line) and not text.endswith(":")
    hangs = _marked(group[0]) and line.indent > group[0].indent
    return first.islower() or before.full or hangs


def _ends_list(group: Sequence[PageLine], line: PageLine) -> bool:
    return _marked(group[0]) and line.indent <= group[0].indent


def _line(group: Sequence[PageLine], depths: Sequence[tuple[float, bool]]) -> Line:
    text = joined([line.text for line in group])
    first = group[0]
    if _marked(first):
        return Line("heading", text) if first.heading else Line("bullet", unmarked(text), depths.index(_depth(first)))
    return Line("heading" if first.heading else "paragraph", text)


def joined(texts: Sequence[str]) -> str:
    """Wrapped lines as one; a word that was cut at a line's end is whole again."""
    text = ""
    for part in texts:
        part = part.strip()
        word = re.match(r"\w+", part)
        if CUT_WORD.search(text) and word and part[:1].islower() and word.group().lower() not in SUSPENDED:
            text = text[:-1] + part
        else:
            text = f"{text} {part}"
    return clean(text)
