"""The conversation in the README: the questions are kept there, the answers are what the program really says."""

from __future__ import annotations

import io
import re

from rich.console import Console

from bot.terminal.chat import PROMPT, Assistant, Conversation
from bot.terminal.text_rendering import Page
from handlers.wording import Phrases

BLOCK = re.compile(r"(<!-- transcript -->\n```text\n)(.*?)(```\n<!-- /transcript -->)", re.DOTALL)
COLUMNS = 88


def renewed(text: str, assistant: Assistant, phrases: Phrases) -> str:
    """The text of a README with fresh answers to the questions of its conversation, if it has one."""
    return BLOCK.sub(lambda found: found[1] + _transcript(found[2], assistant, phrases) + found[3], text, count=1)


def _transcript(old: str, assistant: Assistant, phrases: Phrases) -> str:
    out = io.StringIO()
    page = Page(Console(file=out, width=COLUMNS, highlight=False, markup=False, emoji=False), phrases)
    conversation = Conversation(assistant, page)
    for line in old.splitlines():
        if line.startswith(PROMPT):
            page.say(line)
            conversation.take(line.removeprefix(PROMPT))
    return f"{out.getvalue().rstrip()}\n"
