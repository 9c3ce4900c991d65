"""Job descriptions as files of every kind that is read, and files that are broken or hostile; made here, none kept."""

from __future__ import annotations

import io
import zipfile

import docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

TASKS = ("Sorteert de post", "Beheert de agenda van de directeur", "Ontvangt bezoekers")
HEADINGS = ("Functiebeschrijving", "Taken", "Profiel")
WISH = "Diploma secundair onderwijs"


def word() -> bytes:
    document = docx.Document()
    document.add_heading(HEADINGS[0], 0)
    document.add_heading(HEADINGS[1], 1)
    for task in TASKS[:2]:
        document.add_paragraph(task, style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = TASKS[2]
    table.rows[0].cells[1].text = "dagelijks"
    document.add_paragraph().add_run(HEADINGS[2]).bold = True
    document.add_paragraph(WISH)
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def open_document() -> bytes:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "text", "style", "table")
    )
    points = "".join(f"<text:list-item><text:p>{task}</text:p></text:list-item>" for task in TASKS)
    body = (
        f'<text:h text:outline-level="1">{HEADINGS[0]}</text:h><text:p text:style-name="P1">{HEADINGS[1]}</text:p>'
        f'<text:list>{points}</text:list><text:p text:style-name="P1">{HEADINGS[2]}</text:p><text:p>{WISH}</text:p>'
    )
    content = (
        f'<office:document-content {names}><office:automatic-styles><style:style style:name="P1" '
        f'style:parent-style-name="Heading_20_2"/></office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def page() -> bytes:
    points = "".join(f"<li>{task}" for task in TASKS)
    return (
        f"<!DOCTYPE html><html><head><title>weg</title><script>weg()</script></head><body><nav>weg</nav>"
        f"<h1>{HEADINGS[0]}</h1><h2>{HEADINGS[1]}</h2><ul>{points}</ul><h2>{HEADINGS[2]}</h2><p>{WISH}</p></body></html>"
    ).encode()


def text() -> str:
    points = "\n".join(f"- {task}" for task in TASKS)
    return f"{HEADINGS[0]}\n\n{HEADINGS[1]}\n{points}\n\n{HEADINGS[2]}\n{WISH}\n"


def pdf(password: str | None = None, pages: int = 1, *, empty: bool = False) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, encrypt=password)
    for _ in range(pages):
        if not empty:
            written(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def written(canvas: Canvas) -> None:
    y = 780
    for heading, lines in zip(HEADINGS, ((), tuple(f"• {task}" for task in TASKS), (WISH,)), strict=True):
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(60, y, heading)
        canvas.setFont("Helvetica", 10)
        for line in lines:
            y -= 16
            canvas.drawString(60, y, line)
        y -= 40
