"""The report as a Word document that HR can edit: real styles, headings, table heads, a picture with its text."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx as word_files
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from bot.reports.content import Content, Row
from bot.reports.picture import png

PICTURE_WIDTH = Cm(11)
MARGIN = Cm(1.8)
COLUMNS = (1.1, 6.0, 3.4, 3.6, 4.4, 7.6)
"""Centimetres of the columns of the duties, together as wide as a page on its side: the official texts are long."""
UNREADABLE = {n: None for n in range(32) if chr(n) not in "\t\n"}
"""Control characters, which no XML may hold."""


def word_file(content: Content) -> bytes:
    """The report as the bytes of a .docx file."""
    word = word_files.Document()
    word.core_properties.title = _safe(content.title)
    word.core_properties.language = content.language
    word.core_properties.author = "Niveauwijzer"
    _speak(word, content.language)
    _lay_on_its_side(word)
    word.add_heading(_safe(content.title), level=0)
    _table(word, (), content.facts)
    words = content.words
    word.add_heading(words["report-summary"], level=1)
    for line in content.summary:
        word.add_paragraph(_safe(line))
    word.add_heading(words["report-profile"], level=1)
    picture = word.add_picture(io.BytesIO(png(content.matrix)), width=PICTURE_WIDTH)
    picture._inline.docPr.set("descr", _safe(content.matrix_text))  # what the library itself offers no name for
    picture._inline.docPr.set("title", _safe(content.matrix.title))
    word.add_heading(words["report-duties"], level=1)
    columns = ("report-number", "report-duty", "report-area", "report-verdict", "report-said", "report-quote")
    _table(word, [words[key] for key in columns], [_cells(row) for row in content.rows], COLUMNS)
    word.add_heading(words["report-questions"], level=1)
    for one in content.questions:
        word.add_paragraph(_safe(one.asked), style="List Number")
        for answer in one.answers:
            word.add_paragraph(_safe(answer), style="List Bullet 2")
    if not content.questions:
        word.add_paragraph(words["report-no-questions"])
    word.add_heading(words["report-left-out"], level=1)
    for why, texts in content.left_out:
        word.add_heading(_safe(why), level=2)
        for text in texts:
            word.add_paragraph(_safe(text), style="List Bullet")
    if not content.left_out:
        word.add_paragraph(words["report-none-left-out"])
    word.add_paragraph(_safe(content.note), style="Intense Quote")
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _speak(word: WordDocument, language: str) -> None:
    """Text is in the report's language, so that it is spelled and read aloud as such."""
    normal = word.styles["Normal"]
    normal.font.size = Pt(10.5)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    normal.element.get_or_add_rPr().append(spoken)


def _lay_on_its_side(word: WordDocument) -> None:
    """A4, wider than high: a row of a duty holds six things."""
    page = word.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN


def _cells(row: Row) -> tuple[str, ...]:
    quotes = "\n".join(
        "\n".join((f"« {one.text} » ({one.label}; {one.source})", *((one.translation,) if one.translation else ())))
        for one in row.quotes
    )
    return (str(row.number), row.text, row.areas, row.verdict, row.said, quotes)


def _table(
    word: WordDocument, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float] = ()
) -> None:
    """A table, its columns so many centimetres wide; a head repeats on each page and is marked as the head."""
    if not rows:
        return
    table = word.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    if head:
        first = table.add_row()
        repeated = OxmlElement("w:tblHeader")
        repeated.set(qn("w:val"), "true")
        first._tr.get_or_add_trPr().append(repeated)  # what the library itself offers no name for
        for cell, text in zip(first.cells, head, strict=True):
            cell.paragraphs[0].add_run(_safe(text)).bold = True
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = _safe(text)
    for column, width in zip(table.columns, widths, strict=False):
        column.width = Cm(width)
        for cell in column.cells:  # some programs go by the cells, others by the columns
            cell.width = Cm(width)


def _safe(text: str) -> str:
    return text.translate(UNREADABLE).replace("\ufffe", "").replace("\uffff", "")
