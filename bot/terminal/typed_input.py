"""What a line typed in the chat means: a question, an action, an option of the question back, or a command."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.messages import Question

ACTIONS = ("why", "next", "criterion", "criteria", "tasks", "compare", "profile", "list", "copy", "missing", "undo", "privacy", "new")
"""What a user may name after a slash for the assistant to do."""
COMMANDS = ("help", "quit", "language")
"""What the chat itself does."""
QUIT = ("quit", "exit", "q")


@dataclass(frozen=True, slots=True)
class Command:
    """A line for the chat itself: one of `COMMANDS`, or `unknown`, and what was written behind it."""

    name: str
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
    if name in QUIT:
        return Command("quit")
    if name in COMMANDS:
        return Command(name, rest.lower())
    if name in ACTIONS:
        return Question(action=name)
    return Command("unknown", name)
