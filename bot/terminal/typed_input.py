"""What a line typed in the chat means: a question, an action, an option of the question back, or a command."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from handlers.messages import STEERING, Question

ActionName = Literal[
    "why",
    "next",
    "criterion",
    "criteria",
    "tasks",
    "compare",
    "profile",
    "list",
    "copy",
    "missing",
    "undo",
    "interview",
    "together",
    "privacy",
    "new",
]
CommandName = Literal["help", "quit", "language", "quotes", "forget", "unknown"]
ACTIONS: tuple[ActionName, ...] = get_args(ActionName)
"""What a user may name after a slash for the assistant to do."""
COMMANDS: dict[str, CommandName] = {
    "help": "help",
    "language": "language",
    "quotes": "quotes",
    "forget": "forget",
    "quit": "quit",
    "exit": "quit",
    "q": "quit",
}
"""What the chat itself does, by what is typed after the slash."""


@dataclass(frozen=True, slots=True)
class Command:
    """A line for the chat itself: what to do, and what was written behind it."""

    name: CommandName
    rest: str = ""


def meant(line: str) -> Question | Command | None:
    """What a line means; `None` where it is blank."""
    text = line.strip()
    if not text:
        return None
    if text.startswith("/"):
        name, _, rest = text[1:].partition(" ")
        return _named(name.lower(), rest.strip())
    return Question(text)


def _named(name: str, rest: str) -> Question | Command:
    if name in COMMANDS:
        return Command(COMMANDS[name], rest.lower())
    if name in STEERING:
        return Question(action=f"interview:{name}")
    if name in ACTIONS:
        return Question(action=name)
    return Command("unknown", name)
