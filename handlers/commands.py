"""What a command or a button asks for outright: start, new, help, the criteria, the tasks, one reference."""

from __future__ import annotations

import re

from handlers import about
from handlers.answering import reply
from handlers.citing import quote
from handlers.criteria import Asked
from handlers.criteria import answer as show_cells
from handlers.messages import Memory, Reply, Text
from handlers.turn import Turn

REFERENCE = re.compile(r"(?<![\w.])(?:R\d\.\d|[a-z]+(?:-[a-z]+)*\.[A-Z])(?![\w.])")
"""A task's or a cell's reference, as citations give it."""
SHORT = 50
"""Characters; a longer message that names a reference says more than to show it."""
PLAIN = {"start": "start", "help": "about-help", "privacy": "about-privacy"}
"""Commands whose answer is one phrase."""


def check(turn: Turn) -> str:
    """The command; empty where the message is none."""
    action = turn.question.action or ("new" if turn.understood.kind == "new" else "")
    named = REFERENCE.findall(turn.question.text) if len(turn.question.text) <= SHORT else []
    if len(named) == 1 and _known(turn, named[0]):
        return f"show:{named[0]}"
    known = (*PLAIN, "new", "criteria", "tasks", "compare")
    return action if action in known or action.startswith("show:") else ""


def _known(turn: Turn, ref: str) -> bool:
    return ref in turn.family.passages()


def answer(turn: Turn, action: str) -> Reply:
    """The reply to a command."""
    if action in PLAIN:
        return reply(turn, "about", [Text(turn.say(PLAIN[action], family=turn.family.title))])
    if action == "new":
        memory = Memory(turn.memory.language, turn.memory.chosen)
        return reply(turn, "about", [Text(turn.say("new"))], memory=memory)
    if action == "criteria":
        return about.criteria(turn)
    if action == "tasks":
        return about.tasks(turn)
    if action == "compare":
        return show_cells(turn, Asked(tuple(c.ref for c in turn.family.criteria), turn.family.levels, compare=True))
    return _show(turn, action.partition(":")[2])


def _show(turn: Turn, ref: str) -> Reply:
    ref = ref.removeprefix(f"{turn.family.ref}/")
    if ref in turn.family.passages():
        return reply(turn, "criterion", [quote(turn, ref), Text(turn.say("cell-next"))], cites=[ref])
    if any(ref == criterion.ref for criterion in turn.family.criteria):
        return show_cells(turn, Asked((ref,), turn.family.levels, compare=False))
    return reply(turn, "about", [Text(turn.say("about-help"))])
