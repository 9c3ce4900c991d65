"""The report as a Word document that HR can edit: real styles, headings, table heads, a picture with its text."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx as word_files
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell, _Row
from docx.text.run import Run

from bot.reports.profile_picture import png
from bot.reports.report_content import Content, Row

PICTURE_WIDTH = Cm(11)
"""Small enough to stand on the first page, under what the duties come to."""
SHORT_SIDE, LONG_SIDE, MARGIN = Cm(21), Cm(29.7), Cm(1.8)
COLUMNS = (1.2, 5.0, 4.4, 3.6, 3.9, 8.0)
"""Centimetres of the columns of the duties, together as wide as a page on its side: the official texts are long."""
IN_TABLE, SOURCE = Pt(9), Pt(8)
"""How large a table's text is, and where a quote is from."""
QUIET = RGBColor(0x4A, 0x4A, 0x4A)
OFFICIAL = "nl"
"""The language of the official texts."""
SHORT = 2
"""Quotes of a row that is not torn apart at a page's end, at most."""
UNREADABLE = {n: None for n in range(32) if chr(n) not in "\t\n"}
"""Control characters, which no XML may hold."""


def word_file(content: Content) -> bytes:
    """The report as the bytes of a .docx file."""
    word = word_files.Document()
    word.core_properties.title = _safe(content.title)
    word.core_properties.language = content.language
    word.core_properties.author = "Niveauwijzer"
    _speak(word, content.language)
    _page(word.sections[0])
    word.add_heading(_safe(content.title), level=0)
    _facts(word, content.facts)
    words = content.words
    word.add_heading(words["report-summary"], level=1)
    for line in content.summary:
        word.add_paragraph(_safe(line))
    word.add_heading(words["report-profile"], level=1)
    picture = word.add_picture(io.BytesIO(png(content.matrix)), width=PICTURE_WIDTH)
    picture._inline.docPr.set("descr", _safe(content.matrix_text))  # what the library itself offers no name for
    picture._inline.docPr.set("title", _safe(content.matrix.title))
    if content.rows:
        _lay_on_its_side(word.add_section())
    word.add_heading(words["report-duties"], level=1)
    columns = ("report-number", "report-duty", "report-area", "report-verdict", "report-said", "report-quote")
    _duties(word, [words[key] for key in columns], content.rows)
    word.add_heading(words["report-questions"], level=1)
    for one in content.questions:
        asked = [word.add_paragraph(_safe(one.asked), style="List Number")]
        asked += [word.add_paragraph(_safe(answer), style="List Bullet 2") for answer in one.answers]
        for paragraph in asked[:-1]:
            paragraph.paragraph_format.keep_with_next = True
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


def _page(page: Section) -> None:
    """A4, upright: what the duties come to, and the picture, are one page."""
    page.page_width, page.page_height = SHORT_SIDE, LONG_SIDE
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN


def _lay_on_its_side(page: Section) -> None:
    """A4, wider than high: a row of a duty holds six things."""
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, LONG_SIDE, SHORT_SIDE


def _duties(word: WordDocument, head: Sequence[str], rows: Sequence[Row]) -> None:
    """The table of the duties: a row each, whole on a page where it is short, the head on each page again."""
    if not rows:
        return
    table = word.add_table(rows=1, cols=len(COLUMNS), style="Table Grid")
    _mark(table.rows[0], "w:tblHeader")
    for cell, text in zip(table.rows[0].cells, head, strict=True):
        _said(cell, text).bold = True
    for one in rows:
        row = table.add_row()
        if len(one.quotes) <= SHORT:
            _mark(row, "w:cantSplit")
        *told, quotes = row.cells
        for cell, text in zip(told, (str(one.number), one.text, one.areas, one.verdict, one.said), strict=True):
            _said(cell, text)
        _quotes(quotes, one)
    for column, width in zip(table.columns, COLUMNS, strict=True):
        column.width = Cm(width)
        for cell in column.cells:  # some programs go by the cells, others by the columns
            cell.width = Cm(width)


def _mark(row: _Row, name: str) -> None:
    """Say of a row what the library itself offers no name for."""
    mark = OxmlElement(name)
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _said(cell: _Cell, text: str, more: bool = False) -> Run:
    """The words in a cell; `more` begins a paragraph after those that stand there."""
    paragraph = cell.add_paragraph() if more else cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.keep_together = True
    run: Run = paragraph.add_run(_safe(text))
    run.font.size = IN_TABLE
    return run


def _quotes(cell: _Cell, row: Row) -> None:
    """The official texts under a verdict, each with its translation and where it stands."""
    for n, one in enumerate(row.quotes):
        _in_language(_said(cell, one.text, more=n > 0), OFFICIAL)
        if one.translation:
            _said(cell, one.translation, more=True).italic = True
        for paragraph in cell.paragraphs[-2 if one.translation else -1 :]:
            paragraph.paragraph_format.keep_with_next = True
        source = _said(cell, one.source, more=True)
        source.font.size, source.font.color.rgb = SOURCE, QUIET


def _in_language(run: Run, language: str) -> None:
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    run._r.get_or_add_rPr().append(spoken)


def _facts(word: WordDocument, facts: Sequence[tuple[str, str]]) -> None:
    """What the report is about, a line each: the label in bold, what it says behind it."""
    for label, value in facts:
        paragraph = word.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.add_run(f"{_safe(label)}: ").bold = True
        paragraph.add_run(_safe(value))


def _safe(text: str) -> str:
    return text.translate(UNREADABLE).replace("\ufffe", "").replace("\uffff", "")
