"""PDF: words by their place on the page, put back into lines, columns and rows of tables."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from bot.documents import limits
from bot.documents.problems import DocumentError
from knowledge.text.document_lines import BETWEEN_CELLS, Line
from knowledge.text.mended_lines import PageLine, clean, mended

LARGER = 1.12
"""How much larger than the body a line's letters are, for it to be a heading."""
APART = 1.5
"""How many times the usual step between lines a step is that parts paragraphs."""
FULL = 0.85
"""The share of the width of the text from which a line counts as full."""
BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
NAMELESS = re.compile(r"\(cid:\d+\)")
"""A sign that the file's font gives no letter for …"""
NAMELESS_FIRST = re.compile(r"^\(cid:\d+\)(?=\s|$)")
"""… which alone before a line is the mark of a list."""
PAGE_NUMBER = re.compile(r"\W*(?:\w+\W+)?\d{1,3}(?:\W+(?:\w+\W+)?\d{1,3})?\W*")
LONGEST_HEADING = 90
REPEATED = 3
"""On so many pages the same line in the margin is no text of the document."""
EDGE = 0.08
"""The share of a page's height, above and below, that is its margin."""


def lines_of_pdf(data: bytes) -> tuple[list[Line], int]:
    """The lines of a PDF and how many pages it has; one that cannot be read is a `DocumentError`."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            pages = _pages(pdf)
            blocks = [block for page in pages for block in _page(page)]
    except DocumentError:
        raise
    except Exception as error:  # the library fails in as many ways as a file can be broken
        inner = error.args[0] if isinstance(error, PdfminerException) and error.args else error
        locked = isinstance(inner, (PDFPasswordIncorrect, PDFEncryptionError))
        raise DocumentError("password" if locked else "broken") from error
    lines = _assembled(_without_margins(blocks, len(pages)))
    if not lines:
        raise DocumentError("no-text")
    return lines, len(pages)


def _pages(pdf: Any) -> Sequence[Any]:
    """The pages; counted before any is read."""
    from pdfminer.pdfpage import PDFPage

    for count, _ in enumerate(PDFPage.create_pages(pdf.doc), start=1):
        if count > limits.MOST_PAGES:
            raise DocumentError("too-many-pages")
    found: Sequence[Any] = pdf.pages
    return found


class _Placed:
    """A line of a page and where it stands, or a row of a table (`cells`)."""

    def __init__(self, words: Sequence[Any], page: Any, cells: tuple[str, ...] = ()) -> None:
        text = " ".join(word["text"] for word in words) if words else BETWEEN_CELLS.join(cells)
        self.text = clean(NAMELESS.sub("", NAMELESS_FIRST.sub("• ", text)))
        self.cells = cells
        self.left = min((word["x0"] for word in words), default=0.0)
        self.right = max((word["x1"] for word in words), default=0.0)
        self.top = words[0]["top"] if words else 0.0
        self.size = median(word["size"] for word in words) if words else 0.0
        self.bold = bool(words) and all(BOLD.search(word["fontname"]) for word in words)
        self.page = page.page_number
        self.marginal = bool(words) and not EDGE <= self.top / float(page.height) <= 1 - EDGE


def _page(page: Any) -> Iterator[_Placed]:
    """The lines of a page in reading order, tables row by row in their places."""
    tables = sorted((t for t in page.find_tables() if len(t.rows) > 1), key=lambda table: table.bbox[1])
    words = page.extract_words(extra_attrs=["size", "fontname"], use_text_flow=False, keep_blank_chars=False)
    outside = [word for word in words if not any(_within(word, table.bbox) for table in tables)]
    lines = [_Placed(line, page) for line in _reading_order(outside, float(page.width))]
    for table in tables:
        at = next((n for n, line in enumerate(lines) if not line.cells and line.top > table.bbox[1]), len(lines))
        rows = [tuple(clean((cell or "").replace("\n", " ")) for cell in row) for row in table.extract()]
        lines[at:at] = [_Placed((), page, tuple(cell for cell in row if cell)) for row in rows if any(row)]
    yield from lines


def _within(word: Any, box: tuple[float, float, float, float]) -> bool:
    across, down = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
    return bool(box[0] <= across <= box[2] and box[1] <= down <= box[3])


def _reading_order(words: Sequence[Any], width: float) -> list[list[Any]]:
    """Words as lines, one column after the other where a page has two."""
    middle = _gutter(words, width)
    if middle is None:
        return _rows(words)
    # What reaches across both columns parts the page in bands; in each the left column comes first.
    found: list[list[Any]] = []
    band: list[Any] = []
    for row in _rows(words):
        if any(word["x0"] < middle < word["x1"] for word in row):
            found += _columns(band, middle)
            band = []
            found.append(row)
        else:
            band += row
    return [*found, *_columns(band, middle)]


def _columns(band: Sequence[Any], middle: float) -> list[list[Any]]:
    return [
        *_rows([word for word in band if word["x1"] <= middle]),
        *_rows([word for word in band if word["x0"] >= middle]),
    ]


def _gutter(words: Sequence[Any], width: float) -> float | None:
    """Where two columns part: an upright strip near the middle that hardly a line crosses, with text on both sides."""
    rows = _rows(words)
    if len(rows) < 8:
        return None
    for percent in range(35, 66):
        at = width * percent / 100
        crossing = sum(any(word["x0"] - 4 < at < word["x1"] + 4 for word in row) for row in rows)
        both = sum(row[0]["x1"] < at and row[-1]["x0"] > at and _gap(row, at) > 14 for row in rows)
        if both >= 0.5 * len(rows) and crossing <= 0.2 * len(rows):
            return at
    return None


def _gap(row: Sequence[Any], at: float) -> float:
    """How wide the space around a place is in a row of words."""
    left = max((word["x1"] for word in row if word["x1"] <= at), default=0.0)
    right = min((word["x0"] for word in row if word["x0"] >= at), default=0.0)
    return float(right - left)


def _rows(words: Sequence[Any]) -> list[list[Any]]:
    """Words that stand on one line, from left to right, the lines from top to bottom."""
    rows: list[list[Any]] = []
    for word in sorted(words, key=lambda word: (word["bottom"], word["x0"])):
        if rows and abs(rows[-1][-1]["bottom"] - word["bottom"]) < 0.4 * max(word["size"], 1):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word["x0"]) for row in rows]


def _without_margins(lines: Sequence[_Placed], pages: int) -> list[_Placed]:
    """Without page numbers, and what stands in the margin of page after page."""
    often = Counter(re.sub(r"\d+", "0", line.text) for line in lines if line.marginal)
    least = min(REPEATED, max(pages, 2))
    kept = []
    for line in lines:
        numbered = line.marginal and PAGE_NUMBER.fullmatch(line.text) and any(map(str.isdigit, line.text))
        if not numbered and not (line.marginal and often[re.sub(r"\d+", "0", line.text)] >= least):
            kept.append(line)
    return kept


def _assembled(lines: Sequence[_Placed]) -> list[Line]:
    """Lines and rows in order; runs of lines between tables are mended together."""
    texts = [line for line in lines if not line.cells]
    sizes = Counter[float]()
    for line in texts:
        sizes[round(line.size * 2) / 2] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    boldly = sum(len(line.text) for line in texts if line.bold) > 0.5 * sum(len(line.text) for line in texts)
    steps = [b.top - a.top for a, b in pairwise(texts) if a.page == b.page and b.top > a.top]
    step = median(steps) if steps else 0.0
    found: list[Line] = []
    run: list[PageLine] = []
    before: _Placed | None = None
    right = _right_edge(texts)
    for line in lines:
        if line.cells:
            found += mended(run)
            run, before = [], None
            found.append(Line("row", line.text, 0, line.cells))
            continue
        heading = len(line.text) <= LONGEST_HEADING and (
            line.size >= LARGER * body or (line.bold and not boldly and line.text[-1] not in ".;")
        )
        apart = (
            before is not None
            and before.page == line.page
            and step > 0
            and (line.top - before.top > APART * step or line.top < before.top)
        )
        run.append(PageLine(line.text, round(line.left), line.right >= right * FULL, apart, heading))
        before = line
    return found + mended(run)


def _right_edge(lines: Iterable[_Placed]) -> float:
    """How far lines reach to the right, the few longest left out."""
    edges = sorted(line.right for line in lines)
    return edges[int(len(edges) * 0.9) - 1] if edges else 0.0
