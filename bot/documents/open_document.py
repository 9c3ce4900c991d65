"""OpenDocument texts (.odt): `content.xml` read as markup."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from bot.documents import packed
from bot.documents.problems import DocumentError
from bot.documents.word import LONGEST_BOLD, row_lines
from knowledge.text.lines import Line
from knowledge.text.mending import BULLET, clean

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
MANIFEST = "META-INF/manifest.xml"
SKIPPED = (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}note", f"{TEXT}table-of-content")
MOST_SPACES = 1000


def lines_of_open_document(archive: zipfile.ZipFile) -> list[Line]:
    """The lines of an OpenDocument text; a broken, locked or hostile one is a `DocumentError`."""
    if MANIFEST in archive.namelist() and b"encryption-data" in packed.part(archive, MANIFEST):
        raise DocumentError("password")
    root = packed.xml(packed.part(archive, "content.xml"))
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    return [] if body is None else list(_blocks(body, _bold_styles(root), -1))


def _bold_styles(root: Element) -> Mapping[str, bool]:
    """Style -> whether it writes bold."""
    found = {}
    for style in root.iter(f"{STYLE}style"):
        weights = [value for p in style.iter(f"{STYLE}text-properties") for key, value in p.items() if "weight" in key]
        found[style.get(f"{STYLE}name", "")] = "bold" in weights
    return found


def _blocks(parent: Element, bold: Mapping[str, bool], depth: int) -> Iterator[Line]:
    """The lines under an element; `depth` is how deep in lists it stands, from 0, or -1 outside."""
    for child in parent:
        if child.tag == f"{TEXT}h":
            if text := clean(_text(child)):
                yield Line("heading", text, int(child.get(f"{TEXT}outline-level", "0") or 0))
        elif child.tag == f"{TEXT}p":
            yield from _paragraph(child, bold, depth)
        elif child.tag == f"{TEXT}list":
            yield from _blocks(child, bold, depth + 1)
        elif child.tag == f"{TABLE}table-row":
            yield from _row(child, bold)
        elif child.tag not in SKIPPED:
            yield from _blocks(child, bold, depth)


def _row(row: Element, bold: Mapping[str, bool]) -> Iterator[Line]:
    cells = [[*_blocks(cell, bold, -1)] for cell in row.findall(f"{TABLE}table-cell")]
    filled = [cell for cell in cells if cell]
    if len(filled) == 1:
        yield from filled[0]
    elif filled:
        yield from row_lines(filled)


def _paragraph(paragraph: Element, bold: Mapping[str, bool], depth: int) -> Iterator[Line]:
    style = paragraph.get(f"{TEXT}style-name", "")
    titled = style.lower().startswith(("title", "heading", "subtitle"))
    for raw in _text(paragraph).split("\n"):
        text = clean(raw)
        if not text:
            continue
        if titled:
            yield Line("heading", text)
        elif depth >= 0 or BULLET.match(text):
            yield Line("bullet", BULLET.sub("", text, count=1), max(depth, 0))
        elif len(text) <= LONGEST_BOLD and text[-1] not in ".;" and _is_bold(paragraph, bold):
            yield Line("heading", text)
        else:
            yield Line("paragraph", text)


def _is_bold(paragraph: Element, bold: Mapping[str, bool]) -> bool:
    """Whether everything in a paragraph is bold: by its own style, or because each stretch of it is."""
    if bold.get(paragraph.get(f"{TEXT}style-name", "")):
        return True
    spans = paragraph.findall(f"{TEXT}span")
    loose = "".join([paragraph.text or "", *(span.tail or "" for span in spans)]).strip()
    return bool(spans) and not loose and all(bold.get(span.get(f"{TEXT}style-name", "")) for span in spans)


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
