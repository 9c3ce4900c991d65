"""Web pages (HTML): what a browser would show of them, block by block."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from bot.documents.docx import LONGEST_BOLD, row_lines
from bot.documents.plain_text import decoded
from knowledge.text.document_lines import Line
from knowledge.text.mended_lines import BULLET, clean, unmarked

HIDDEN = frozenset(("script", "style", "head", "template", "noscript", "svg", "nav", "select", "button", "form"))
BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "main", "header", "footer", "aside", "ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "tr", "td", "th", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "body"),
        *("figure", "figcaption", "address", "hr", "br", "details", "summary", "fieldset"),
    )
)
BOLD = frozenset(("b", "strong"))
HEADINGS = re.compile(r"h[1-6]")
CELLS = ("td", "th")
CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
DEEPEST = 500
"""Elements within each other; a page that goes deeper is read as if it did not."""
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
CLOSED_BY_NEXT = {
    "li": ("li",),
    "tr": ("tr", "td", "th"),
    "td": CELLS,
    "th": CELLS,
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
}


def page_text(data: bytes) -> str:
    """The page as text, by its mark, by what it says of itself, or by its bytes."""
    said = CHARSET.search(data[:2048])
    if said and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(said.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            return decoded(data)
    return decoded(data)


def lines_of_page(text: str) -> list[Line]:
    """The lines of a web page."""
    reader = _Page()
    reader.feed(text)
    reader.close()
    reader.end_block()
    return reader.lines


class _Page(HTMLParser):
    """Collects the text of each block as the page is read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._open: list[str] = []
        self._hidden = 0
        self._text: list[str] = []
        self._plain = False
        self._row: list[list[Line]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        del attrs
        if tag in BLOCKS:
            self.end_block()
        if tag in VOID or len(self._open) >= DEEPEST:
            return
        if self._open and self._open[-1] in CLOSED_BY_NEXT.get(tag, ()):
            self.handle_endtag(self._open[-1])
        self._open.append(tag)
        self._hidden += tag in HIDDEN
        if tag == "tr" and "tr" not in self._open[:-1]:
            self._row = []
        elif tag in CELLS and self._row is not None:
            self._row.append([])

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it what stands open in it."""
        if tag in BLOCKS:
            self.end_block()
        if tag not in self._open:
            return
        while self._open:
            last = self._open.pop()
            self._hidden -= last in HIDDEN
            if last == "tr" and "tr" not in self._open:
                self._end_row()
            if last == tag:
                return

    def handle_data(self, data: str) -> None:
        """Some text."""
        if self._hidden:
            return
        self._text.append(data)
        if data.strip() and not BOLD.intersection(self._open):
            self._plain = True

    def end_block(self) -> None:
        """What was collected is a line."""
        text = clean("".join(self._text))
        bold = not self._plain
        self._text, self._plain = [], False
        if not text:
            return
        line = self._line(text, bold)
        in_cell = self._row is not None and self._row and any(tag in CELLS for tag in self._open)
        (self._row[-1] if in_cell and self._row else self.lines).append(line)

    def _line(self, text: str, bold: bool) -> Line:
        heading = next((tag for tag in reversed(self._open) if HEADINGS.fullmatch(tag)), "")
        if heading:
            return Line("heading", text, int(heading[1]))
        if "li" in self._open or BULLET.match(text):
            depth = sum(tag in ("ul", "ol") for tag in self._open) - 1
            return Line("bullet", unmarked(text), max(depth, 0))
        titled = "dt" in self._open or "th" in self._open or (bold and text[-1] not in ".;")
        return Line("heading" if titled and len(text) <= LONGEST_BOLD else "paragraph", text)

    def _end_row(self) -> None:
        filled = [cell for cell in self._row or () if cell]
        self._row = None
        if len(filled) == 1:
            self.lines.extend(filled[0])
        elif filled:
            self.lines.extend(row_lines(filled))
