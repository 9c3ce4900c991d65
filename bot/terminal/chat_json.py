"""`niveauwijzer chat`: the conversation of the terminal, or one for programs: a line in, a JSON object out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from bot.terminal.ask import AUTO, as_line
from bot.terminal.standard_input import lines
from bot.terminal.typed_input import Command, meant
from knowledge.text.language_files import codes

if TYPE_CHECKING:
    from bot.app import App
    from handlers.messages import Memory, Reply


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For programs: one JSON object for each line of standard input.")
@click.option(
    "--language", type=click.Choice((AUTO, *codes())), default=AUTO, show_default=True, help="Of the conversation."
)
def chat(as_json: bool, language: str) -> None:
    """Chat in the terminal; with --json have a conversation line by line, and keep nothing on the disk."""
    if not as_json:
        from bot.terminal.chat import chat as open_chat

        open_chat("" if language == AUTO else language)
        return
    from bot.app import load_app
    from handlers.messages import Memory

    app = load_app()
    memory = Memory() if language == AUTO else Memory(language=language, chosen=True)
    out = sys.stdout.buffer
    for text, reply in converse(app, lines(sys.stdin.buffer), memory):
        out.write(f"{as_line(text, reply)}\n".encode("utf-8", "replace"))
        out.flush()  # who converses waits for this answer before the next message


def converse(app: App, messages: Iterable[str], memory: Memory) -> Iterator[tuple[str, Reply]]:
    """Each message as it is meant, with its reply; the memory of one goes into the next."""
    for line in messages:
        text = unquoted(line)
        reply = _answered(app, text, memory)
        memory = reply.memory
        yield text, reply


def unquoted(line: str) -> str:
    """The string that a line stands for where it is a JSON string; else the line itself."""
    if line.strip().startswith('"'):
        try:
            value = json.loads(line)
        except ValueError:
            return line
        if isinstance(value, str):
            return value
    return line


def _answered(app: App, text: str, memory: Memory) -> Reply:
    from dataclasses import replace

    from handlers.case.data import Case
    from handlers.messages import Question

    wanted = meant(text)
    if isinstance(wanted, Question):
        return app.answer(wanted, memory)
    if isinstance(wanted, Command) and wanted.name == "language" and wanted.rest in (*app.languages, AUTO):
        chosen = wanted.rest != AUTO
        memory = replace(memory, language=wanted.rest if chosen else "", chosen=chosen)
        return app.answer(Question(action="help"), memory)
    if isinstance(wanted, Command) and wanted.name == "forget":
        return app.answer(Question(action="new"), replace(memory, case=Case(), others=()))
    if isinstance(wanted, Command):
        return app.answer(Question(action="help"), memory)
    return app.answer(Question(text), memory)
