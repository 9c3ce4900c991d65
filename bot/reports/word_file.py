"""The report as a Word document that HR can edit: real styles, headings, table heads, a picture with its text."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx as word_files
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from bot.reports.content import Content, Row
from bot.reports.picture import png

PICTURE_WIDTH = Cm(12)
UNREADABLE = {n: None for n in range(32) if chr(n) not in "\t\n"}
"""Control characters, which no XML may hold."""


def word_file(content: Content) -> bytes:
    """The report as the bytes of a .docx file."""
    word = word_files.Document()
    word.core_properties.title = _safe(content.title)
    word.core_properties.language = content.language
    word.core_properties.author = "Niveauwijzer"
    _speak(word, content.language)
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
    _table(word, [words[key] for key in columns], [_cells(row) for row in content.rows])
    word.add_heading(words["report-questions"], level=1)
    for one in content.questions:
        word.add_paragraph(_safe(f"{one.criterion}: {one.question} {one.about}".rstrip()), style="List Number")
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


def _cells(row: Row) -> tuple[str, ...]:
    quotes = "\n".join(f"« {one.text} » ({one.label}; {one.source})" for one in row.quotes)
    return (str(row.number), row.text, row.areas, row.verdict, row.said, quotes)


def _table(word: WordDocument, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table; with a head it repeats on each page and is marked as the head."""
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


def _safe(text: str) -> str:
    return text.translate(UNREADABLE).replace("\ufffe", "").replace("\uffff", "")
