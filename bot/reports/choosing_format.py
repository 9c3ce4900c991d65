"""A report in the form that the ending of its file asks for."""

from __future__ import annotations

import json
from pathlib import Path

from bot.documents.starting_worker import Document
from bot.reports.dates import today
from bot.reports.report_content import Content, Subject, content
from bot.reports.report_json import report_facts
from bot.reports.report_text import as_lines
from handlers.replies.job_description import Description
from handlers.turn import Turn

ENDINGS = (".docx", ".html", ".json")


def as_text(document: Document, turn: Turn, description: Description) -> str:
    """The report as plain text."""
    return "\n".join(as_lines(_content(document, turn, description)))


def write(path: Path, document: Document, turn: Turn, description: Description) -> None:
    """Write the report to a file whose ending is one of `ENDINGS`."""
    ending = path.suffix.lower()
    if ending == ".json":
        facts = json.dumps(report_facts(document, turn, description), ensure_ascii=False, indent=1)
        path.write_text(facts + "\n", "utf-8")
    else:
        path.write_bytes(made(ending, _content(document, turn, description)))


def made(ending: str, found: Content) -> bytes:
    """The report as the bytes of a `.docx`, or else of a page."""
    # Imported here: each needs a library that the other does not.
    if ending == ".docx":
        from bot.reports.report_docx import word_file

        return word_file(found)
    from bot.reports.report_html import html

    return html(found).encode()


def _content(document: Document, turn: Turn, description: Description) -> Content:
    subject = Subject((document.name,), document.pages, description.left_out)
    return content(turn, description.case, subject, today())
