"""`niveauwijzer ask`: one question, or one a line, and their answers as the contract (`bot/contract.py`) has them."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING

import click

from bot.terminal.standard_input import as_text, lines
from knowledge.text.language_files import codes

if TYPE_CHECKING:
    from handlers.messages import Reply

AUTO = "auto"
BETWEEN = "---"
"""The line between two plain answers."""
LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}
"""JSON allows these unescaped, but many programs take them for the end of a line, and an answer is one line."""


OPTION = re.compile(r"--?[a-z][a-z-]*(=\S*)?", re.IGNORECASE)


class Asking(click.Command):
    """A command whose question may begin with a hyphen, as a line of a pasted list does."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take what begins with a hyphen and looks like no option for the question."""
        said = [arg for arg in args if arg.startswith("-") and arg != "--" and not OPTION.fullmatch(arg)]
        if said and "--" not in args:
            args = [*(arg for arg in args if arg not in said), "--", *said]
        return super().parse_args(ctx, args)


@click.command(cls=Asking)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each answer.")
@click.option(
    "--language", type=click.Choice((AUTO, *codes())), default=AUTO, show_default=True, help="Of the question."
)
@click.argument("question", required=False)
@click.argument("more", nargs=-1)
def ask(as_json: bool, language: str, question: str | None, more: tuple[str, ...]) -> None:
    """Answer QUESTION, or each line of standard input where there is none."""
    if more:
        raise click.UsageError("put the question between quotation marks")
    from bot.app import load_app
    from handlers.messages import Memory, Question

    app = load_app()
    chosen = "" if language == AUTO else language
    out = sys.stdout.buffer
    texts = iter([as_text(os.fsencode(question))]) if question is not None else lines(sys.stdin.buffer, unread)
    for number, text in enumerate(texts):
        reply = app.answer(Question(text, language=chosen), Memory())
        answer = as_line(text, reply) if as_json else str(reply.facts["reply"])
        separator = f"{BETWEEN}\n" if number and not as_json else ""
        out.write(f"{separator}{answer}\n".encode("utf-8", "replace"))
        out.flush()  # who asks line by line waits for this answer before the next question


def unread(number: int) -> None:
    """Tell on standard error that a line of standard input could not be read whole; it is answered all the same."""
    text = "is neither UTF-8 nor Windows-1252: what could not be read became U+FFFD. Save the text as UTF-8"
    click.echo(f"niveauwijzer ask: line {number} {text}", err=True)


def as_line(question: str, reply: Reply) -> str:
    """The answer as one line of JSON, the keys in the order of the contract (`bot/contract.py`)."""
    return json.dumps({"question": question, **reply.facts}, ensure_ascii=False).translate(LINE_ENDS)
