"""Word documents (.docx): paragraphs by their styles, points of lists, tables row by row. Read as markup, never run."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from bot.documents import zip_archives
from knowledge.text.document_lines import BETWEEN_CELLS, Line
from knowledge.text.mended_lines import BULLET, clean, unmarked

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": " ", f"{W}noBreakHyphen": "-"}
HEADING = re.compile(r"(?:heading|title|titel|titre|kop|überschrift|subtitle)\s*(\d?)", re.IGNORECASE)
LIST = re.compile(r"list|lijst|liste|bullet|opsom|aufz", re.IGNORECASE)
RANK = re.compile(r"(?<= )[2-9]$")
OFF = ("0", "false", "off", "none")
LONGEST_BOLD = 90
"""Characters of a bold paragraph that is taken for a heading, at most."""
MAIN = "word/document.xml"


def lines_of_word(archive: zipfile.ZipFile) -> list[Line]:
    """The lines of a Word document; a broken or hostile one is a `DocumentError`."""
    body = zip_archives.xml(zip_archives.part(archive, MAIN)).find(f"{W}body")
    names = _style_names(archive)
    return [] if body is None else list(_blocks(body, names))


def _style_names(archive: zipfile.ZipFile) -> Mapping[str, str]:
    """Style id -> what the style is called, and its outline level where it has one."""
    if "word/styles.xml" not in archive.namelist():
        return {}
    found = {}
    for style in zip_archives.xml(zip_archives.part(archive, "word/styles.xml")).iter(f"{W}style"):
        name, level = style.find(f"{W}name"), style.find(f"{W}pPr/{W}outlineLvl")
        called = "" if name is None else name.get(f"{W}val", "")
        found[style.get(f"{W}styleId", "")] = called if level is None else f"heading {int(level.get(f'{W}val', 0)) + 1}"
    return found


def _blocks(parent: Element, names: Mapping[str, str]) -> Iterator[Line]:
    for child in parent:
        if child.tag == f"{W}p":
            yield from _paragraph(child, names)
        elif child.tag == f"{W}tbl":
            for row in child.iter(f"{W}tr"):
                yield from _row(row, names)
        elif child.tag not in (FALLBACK, f"{W}del"):
            yield from _blocks(child, names)  # content controls, insertions, what else wraps paragraphs


def _row(row: Element, names: Mapping[str, str]) -> Iterator[Line]:
    """A row of a table; one with a single cell is only laid out as a table, and its paragraphs count."""
    cells = [[*_blocks(cell, names)] for cell in row.findall(f"{W}tc")]
    filled = [cell for cell in cells if cell]
    if len(filled) == 1:
        yield from filled[0]
    elif filled:
        yield from row_lines(filled)


def row_lines(cells: list[list[Line]]) -> Iterator[Line]:
    """A row whose cells hold lines: one line for all of it, or each cell's lines where a cell holds a list."""
    if any(len(cell) > 1 for cell in cells):
        for cell in cells:
            short = len(cell) == 1 and cell[0].layout != "bullet" and len(cell[0].text) <= LONGEST_BOLD
            yield from (Line("heading", cell[0].text),) if short and cell is cells[0] else cell
        return
    texts = tuple(line.text for cell in cells for line in cell)
    yield Line("row", BETWEEN_CELLS.join(texts), 0, texts)


def _paragraph(paragraph: Element, names: Mapping[str, str]) -> Iterator[Line]:
    style = _value(paragraph, "pPr/pStyle")
    named = names.get(style, style)
    heading = HEADING.match(named)
    numbered = paragraph.find(f"{W}pPr/{W}numPr")
    listed = numbered is not None or (bool(LIST.search(named)) and not heading)
    depth = _depth(paragraph, named)
    for raw in _text(paragraph).split("\n"):
        text = clean(raw)
        if not text:
            continue
        if heading:
            yield Line("heading", text, int(heading.group(1) or 0))
        elif listed or BULLET.match(text):
            yield Line("bullet", unmarked(text), depth)
        elif len(text) <= LONGEST_BOLD and text[-1] not in ".;" and _bold(paragraph):
            yield Line("heading", text)
        else:
            yield Line("paragraph", text)


def _depth(paragraph: Element, style: str) -> int:
    """How deep a point stands in its list: as it says itself, else as its style does ("List Bullet 2")."""
    own = _value(paragraph, "pPr/numPr/ilvl")
    if own.isdigit():
        return int(own)
    rank = RANK.search(style)
    return int(rank.group()) - 1 if rank else 0


def _value(paragraph: Element, path: str) -> str:
    found = paragraph.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")


def _text(element: Element) -> str:
    """What a paragraph says; deleted text and the fallback of a text box are left out."""
    parts = []
    for child in element:
        if child.tag == f"{W}t":
            parts.append((child.text or "").replace("\n", " "))
        elif child.tag in BREAKS:
            parts.append(BREAKS[child.tag])
        elif child.tag not in (FALLBACK, f"{W}del", f"{W}pPr", f"{W}instrText"):
            parts.append(_text(child))
            if child.tag == f"{W}p":  # a paragraph of a text box
                parts.append("\n")
    return "".join(parts)


def _bold(paragraph: Element) -> bool:
    """Whether everything in a paragraph is bold."""
    runs = [run for run in paragraph.iter(f"{W}r") if clean(_text(run))]
    marks = [run.find(f"{W}rPr/{W}b") for run in runs]
    return bool(runs) and all(mark is not None and mark.get(f"{W}val", "1") not in OFF for mark in marks)
