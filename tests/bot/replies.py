"""Replies and an assistant made up for the tests of the terminal, and a page to print them on."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace

from rich.console import Console

from bot.terminal.chat import WORDING
from bot.terminal.text_rendering import Page
from handlers.case.data import Case, CaseDuty, Verdict
from handlers.messages import Block, Memory, Question, Reply, Text
from handlers.wording import Phrases

TOLD = Case((CaseDuty(1, "een taak", Verdict("level")),), last=1)
"""A case in which one duty was told."""


def page(width: int = 100, *, styled: bool = False, no_color: bool = False) -> Page:
    """A page that prints into memory: `printed` reads it."""
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=styled,
        color_system="truecolor" if styled else None,
        no_color=no_color,
        highlight=False,
        markup=False,
        emoji=False,
    )
    return Page(console, Phrases(WORDING))


def printed(page: Page) -> str:
    assert isinstance(page.console.file, io.StringIO)
    return page.console.file.getvalue()


def reply(*blocks: Block, memory: Memory | None = None, language: str = "nl") -> Reply:
    return Reply({"language": language}, blocks, memory or Memory())


@dataclass
class Echo:
    """An assistant that says what it was asked, and remembers that it was."""

    languages: tuple[str, ...] = ("nl", "fr", "de", "en")
    asked: list[tuple[Question, Memory]] = field(default_factory=list)

    def answer(self, question: Question, memory: Memory) -> Reply:
        self.asked.append((question, memory))
        language = memory.language or "nl"
        kept = replace(memory, language=language, case=TOLD)
        if question.action == "new":
            kept = Memory()
        return reply(Text(f"<{question.action or question.text}>"), memory=kept, language=language)
