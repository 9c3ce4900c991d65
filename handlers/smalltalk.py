"""Small talk, and what lies outside: a short human answer, what it cannot answer, and where it can help."""

from __future__ import annotations

from handlers.answering import reply
from handlers.messages import Reply, Text
from handlers.turn import Turn

INTENTS = {
    "small": "smalltalk",
    "no": "out_of_scope",
    "noise": "out_of_scope",
    "empty": "empty",
    "outside": "out_of_scope",
    "frame": "about",
    "ask.level": "about",
}
"""The contract's intent by a message's kind, or by the first word of it."""


def check(turn: Turn) -> str:
    """The kind of message, where it is one of these; empty otherwise."""
    kind = turn.understood.kind
    return kind if kind in INTENTS or kind.split(".")[0] in INTENTS else ""


def answer(turn: Turn, kind: str) -> Reply:
    """A short answer; it never shows a level."""
    text = turn.say(kind.replace(".", "-"), family=turn.family.title, example=turn.say("example-1"))
    return reply(turn, INTENTS.get(kind) or INTENTS[kind.split(".")[0]], [Text(text)])
