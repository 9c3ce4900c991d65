"""Labels: what an example can be headed with, and so what the counts speak for: cells, tasks, kinds of messages."""

from __future__ import annotations

import re
from functools import cache

from knowledge.official.model import LEVELS

OUTSIDE = "outside"
"""The heading of duties that belong to no criterion and no task of the family."""
NOISE = "noise"
"""The kind of messages that say nothing."""
DUTY = "duty"
"""The kind of all that tells about work."""
CHECK = "ask.check"
CELL = "ask.cell"
MEANING = "ask.meaning"
TASKS = "ask.tasks"
COMPARE = "ask.compare"
PERSON = "no.person"
FRAMES = ("ask.level", CHECK, "frame.where")
"""Kinds of sentences that stand around a duty without telling one."""
KINDS = (
    *(
        "ask.cell",
        "ask.compare",
        CHECK,
        "ask.criteria",
        "ask.level",
        "ask.meaning",
        "ask.tasks",
        "frame.where",
        "new",
        "noise",
    ),
    *("follow.why", "follow.why-not", "follow.next", "follow.other-level", "follow.other-criterion"),
    *("follow.first", "follow.second", "follow.third", "follow.yes", "follow.no"),
    *("about.bot", "about.help", "about.levels", "about.privacy", "about.source", "about.sure"),
    *("small.hello", "small.thanks", "small.bye", "small.how", "small.joke", "small.weather", "small.insult"),
    *("small.praise", "small.test"),
    *("no.pay", "no.leave", "no.promotion", "no.level-a", "no.family", "no.pension", "no.person", "no.instruct"),
    "no.other",
)
"""Every kind that heads examples of messages, beside the purpose, terms and notes of the family, and duties."""


@cache
def is_message(name: str) -> bool:
    """Whether a label is a kind of message, and no duty: duties are headed by references or `outside`."""
    _, _, tail = name.split("+")[0].rpartition(".")
    return name != OUTSIDE and tail not in LEVELS and not re.fullmatch(r"R\d+\.\d+", name)


def is_frame(kind: str) -> bool:
    """Whether a sentence of this kind stands around duties and tells none."""
    return kind in FRAMES or kind.startswith(("small.", "ask.", "follow."))
