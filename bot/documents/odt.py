"""OpenDocument texts (.odt): `content.xml` read as markup."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from bot.documents import zip_archives
from bot.documents.docx import HEADING, LONGEST_BOLD, row_lines
from bot.documents.problems import DocumentError
from knowledge.text.document_lines import Line
from knowledge.text.mended_lines import BULLET, clean, unmarked

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
MANIFEST = "META-INF/manifest.xml"
STYLES = "styles.xml"
SKIPPED = (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}note", f"{TEXT}table-of-content")
MOST_SPACES = 1000
DEEPEST = 20
"""Parents of a style at most; who names more goes round in a circle."""


def lines_of_open_document(archive: zipfile.ZipFile) -> list[Line]:
    """The lines of an OpenDocument text; a broken, locked or hostile one is a `DocumentError`."""
    if MANIFEST in archive.namelist() and b"encryption-data" in zip_archives.part(archive, MANIFEST):
        raise DocumentError("password")
    root = zip_archives.xml(zip_archives.part(archive, "content.xml"))
    sheets = [zip_archives.xml(zip_archives.part(archive, STYLES))] if STYLES in archive.namelist() else []
    styles = _Styles(*sheets, root)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    return [] if body is None else list(_blocks(body, styles, -1))


class _Styles:
    """What the styles of a document are: an automatic one ("P3") is what its parent is, and what it adds."""

    def __init__(self, *roots: Element) -> None:
        self._parent: dict[str, str] = {}
        self._bold: dict[str, bool] = {}
        for root in roots:
            for style in root.iter(f"{STYLE}style"):
                name = style.get(f"{STYLE}name", "")
                self._parent[name] = style.get(f"{STYLE}parent-style-name", "")
                properties = style.findall(f"{STYLE}text-properties")
                weights = [value for one in properties for key, value in one.items() if key.endswith("}font-weight")]
                if weights:
                    self._bold[name] = weights[-1] not in ("normal", "400")

    def _chain(self, name: str) -> Iterator[str]:
        for _ in range(DEEPEST):
            if not name:
                return
            yield name
            name = self._parent.get(name, "")

    def heading(self, name: str) -> int | None:
        """The rank of a heading in this style, 0 where it has none; None where it is no style of headings."""
        for one in self._chain(name):
            if found := HEADING.match(one.replace("_20_", " ").replace("_", " ")):
                return int(found.group(1) or 0)
        return None

    def bold(self, name: str) -> bool:
        """Whether a style writes bold."""
        return next((self._bold[one] for one in self._chain(name) if one in self._bold), False)


def _blocks(parent: Element, styles: _Styles, depth: int) -> Iterator[Line]:
    """The lines under an element; `depth` is how deep in lists it stands, from 0, or -1 outside."""
    for child in parent:
        if child.tag == f"{TEXT}h":
            if text := clean(_text(child)):
                yield Line("heading", text, int(child.get(f"{TEXT}outline-level", "0") or 0))
        elif child.tag == f"{TEXT}p":
            yield from _paragraph(child, styles, depth)
        elif child.tag == f"{TEXT}list":
            yield from _blocks(child, styles, depth + 1)
        elif child.tag == f"{TABLE}table-row":
            yield from _row(child, styles)
        elif child.tag not in SKIPPED:
            yield from _blocks(child, styles, depth)


def _row(row: Element, styles: _Styles) -> Iterator[Line]:
    cells = [[*_blocks(cell, styles, -1)] for cell in row.findall(f"{TABLE}table-cell")]
    filled = [cell for cell in cells if cell]
    if len(filled) == 1:
        yield from filled[0]
    elif filled:
        yield from row_lines(filled)


def _paragraph(paragraph: Element, styles: _Styles, depth: int) -> Iterator[Line]:
    style = paragraph.get(f"{TEXT}style-name", "")
    titled = styles.heading(style)
    for raw in _text(paragraph).split("\n"):
        text = clean(raw)
        if not text:
            continue
        if titled is not None:
            yield Line("heading", text, titled)
        elif depth >= 0 or BULLET.match(text):
            yield Line("bullet", unmarked(text), max(depth, 0))
        elif len(text) <= LONGEST_BOLD and text[-1] not in ".;" and _is_bold(paragraph, styles):
            yield Line("heading", text)
        else:
            yield Line("paragraph", text)


def _is_bold(paragraph: Element, styles: _Styles) -> bool:
    """Whether everything in a paragraph is bold: by its own style, or because each stretch of it is."""
    if styles.bold(paragraph.get(f"{TEXT}style-name", "")):
        return True
    spans = paragraph.findall(f"{TEXT}span")
    loose = "".join([paragraph.text or "", *(span.tail or "" for span in spans)]).strip()
    return bool(spans) and not loose and all(styles.bold(span.get(f"{TEXT}style-name", "")) for span in spans)


def _text(element: Element) -> str:
    parts = [(element.text or "").replace("\n", " ")]
    for child in element:
        if child.tag == f"{TEXT}line-break":
            parts.append("\n")
        elif child.tag == f"{TEXT}tab":
            parts.append(" ")
        elif child.tag == f"{TEXT}s":
            parts.append(" " * min(int(child.get(f"{TEXT}c", "1") or 1), MOST_SPACES))
        elif child.tag not in SKIPPED:
            parts.append(_text(child))
        parts.append((child.tail or "").replace("\n", " "))
    return "".join(parts)
