"""What is social, tells no duty, or is not in the document: a short human answer, then back to the work."""

from __future__ import annotations

from handlers.messages import Block, Options, Reply, Text
from handlers.open_question import next_question, reminder, repeated
from handlers.replies.composing import reply
from handlers.step import Step
from handlers.turn import Turn

INTENTS = {
    "small": "smalltalk",
    "turn": "smalltalk",
    "follow": "smalltalk",
    "letter": "about",
    "no": "out_of_scope",
    "noise": "out_of_scope",
    "aside": "out_of_scope",
    "empty": "empty",
    "frame": "about",
    "ask": "about",
    "doel": "about",
    "case": "about",
}
"""The contract's intent by the first word of a message's kind."""
AGAIN = (
    *("turn.unclear", "turn.simpler", "turn.repeat", "turn.onward", "turn.back", "turn.plainly"),
    *("follow.yes", "follow.no", "letter"),
)
"""Kinds after which the open question is put once more, in other words."""
HEARD = {
    "small.upset.worth": "small-upset-worth",
    "small.upset.cheated": "small-upset-cheated",
    "small.worry.pay": "small-worry-pay",
    "small.sorry": "small-sorry",
    "small.joking": "small-joking",
    "small.opinion": "small-opinion",
    "turn.plainly": "turn-plainly",
    "turn.lost": "turn-lost",
}
"""Kinds that are heard by their words alone (`handlers/acts/heard_at_once.py`), and what is said to them."""
QUIET = ("small.bye", "turn.stop", "small.ok", "small.thanks")
"""Kinds after which nothing is asked: an open question stays, unspoken."""


def answer(turn: Turn, step: Step) -> Reply:
    """A short answer; it never shows a level. What was open stays open."""
    kind = step.kind
    head = kind.split(".")[0]
    blocks: list[Block] = [Text(_text(turn, step))]
    if kind in AGAIN:
        blocks += repeated(turn) or _next(turn)
    elif kind not in QUIET:
        blocks += reminder(turn)
    act = "decline" if head == "no" else ""
    return reply(turn, INTENTS.get(head, "about"), blocks, kind=kind, act=act)


def _text(turn: Turn, step: Step) -> str:
    """The phrase of the kind; another where a case is there to go on with."""
    key = HEARD.get(step.kind) or step.kind.replace(".", "-")
    if step.kind.startswith("follow.") and step.kind not in AGAIN:
        key = "follow-nothing"  # an answer, or a follow-up, to nothing
    case = "case" if turn.case.duties else "start"
    level = turn.both(step.levels) if step.levels else ""
    return turn.say(key, family=turn.family.title, example=turn.say("example-1"), stage=case, level=level)


def _next(turn: Turn) -> list[Block]:
    """The next open question of the case, where there is one."""
    question: Options | None = next_question(turn, turn.case)
    return [question] if question else []
