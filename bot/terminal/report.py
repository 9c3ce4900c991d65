"""`niveauwijzer report`: a job description in, a report out."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.errors import SurroundingsError
from bot.terminal.ask import AUTO, LINE_ENDS
from knowledge.text.language_files import codes

if TYPE_CHECKING:
    from bot.documents.starting_worker import Document
    from handlers.replies.job_description import Description
    from handlers.turn import Turn

STANDARD_INPUT = "-"
ERRORS_IN = "en"
"""The language of the command line's errors, where the user chose none."""
WORDING = Path(__file__).parents[1] / "wording"


@click.command()
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this .docx, .html or .json."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--language", type=click.Choice((AUTO, *codes())), default=AUTO, show_default=True, help="Of the report.")
@click.argument("file", metavar="FILE|-")
def report(output: Path | None, as_json: bool, language: str, file: str) -> None:
    """Read the job description FILE (PDF, DOCX, ODT, HTML or text; - for standard input) and report on its duties."""
    from bot.reports.choosing_format import ENDINGS, as_text, write

    if output and output.suffix.lower() not in ENDINGS:
        raise click.UsageError(f"{output.name} must end in one of {', '.join(ENDINGS)}")
    chosen = "" if language == AUTO else language
    document = read(file, chosen)
    turn, description = understood(document, chosen)
    from bot.reports.report_json import report_facts

    if output:
        write(output, document, turn, description)
    if as_json:
        line = json.dumps(report_facts(document, turn, description), ensure_ascii=False).translate(LINE_ENDS)
        sys.stdout.buffer.write(f"{line}\n".encode("utf-8", "replace"))
    elif not output:
        click.echo(as_text(document, turn, description))


def read(file: str, language: str) -> Document:
    """The document at a path, or on standard input; one that cannot be read is a `SurroundingsError`."""
    from bot.documents.limits import LARGEST
    from bot.documents.problems import DocumentError
    from bot.documents.starting_worker import read_document
    from handlers.wording import Phrases

    if file == STANDARD_INPUT:
        name, data = STANDARD_INPUT, sys.stdin.buffer.read(LARGEST + 1)
    else:
        name = Path(file).name
        with Path(file).open("rb") as stream:
            data = stream.read(LARGEST + 1)
    try:
        return read_document(name, data)
    except DocumentError as error:
        phrase = Phrases(WORDING).say(language or ERRORS_IN, f"document-{error.problem}")
        raise SurroundingsError(f"{name}: {phrase}") from error


def understood(document: Document, language: str) -> tuple[Turn, Description]:
    """The document as the program understands it in its own language, and the turn to talk about it in."""
    from bot.app import load_app
    from handlers.messages import Memory
    from handlers.replies.job_description import described, turn_for

    # Where several families are loaded, a document is read for the first: it names none.
    context = next(iter(load_app().contexts.values()))
    reading = turn_for(document.lines, context, memory=Memory(language))
    return replace(reading, language=language or reading.language), described(reading, document.lines)
