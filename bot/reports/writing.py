"""A report in the form that the ending of its file asks for."""

from __future__ import annotations

import json
from pathlib import Path

from bot.documents.reading import Document
from bot.reports.facts import report_facts
from handlers.description import Description
from handlers.turn import Turn

ENDINGS = (".docx", ".html", ".json")


def as_text(document: Document, turn: Turn, description: Description) -> str:
    """TODO"""
    return ""


def write(path: Path, document: Document, turn: Turn, description: Description) -> None:
    """Write the report."""
    path.write_text(json.dumps(report_facts(document, turn, description), ensure_ascii=False, indent=1) + "\n", "utf-8")
