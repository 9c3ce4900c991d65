"""A report in the form that the ending of its file asks for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from bot.documents.reading import Document
from bot.reports.content import as_lines, content
from bot.reports.facts import report_facts
from handlers.description import Description
from handlers.turn import Turn

ENDINGS = (".docx", ".html", ".json")


def as_text(document: Document, turn: Turn, description: Description) -> str:
    """The report as plain text."""
    return "\n".join(as_lines(content(document, turn, description, today())))


def today() -> str:
    """The date as reports show it: the same everywhere, and sorted by itself."""
    return date.today().isoformat()  # the date where the report is made


def write(path: Path, document: Document, turn: Turn, description: Description) -> None:
    """Write the report to a file whose ending is one of `ENDINGS`."""
    ending = path.suffix.lower()
    if ending == ".json":
        path.write_text(
            json.dumps(report_facts(document, turn, description), ensure_ascii=False, indent=1) + "\n", "utf-8"
        )
        return
    found = content(document, turn, description, today())
    # Imported here: each needs a library that the other does not.
    if ending == ".docx":
        from bot.reports.word_file import word_file

        path.write_bytes(word_file(found))
    else:
        from bot.reports.page import html

        path.write_text(html(found), "utf-8")
