"""Labels: what an example can be headed with, and so what the counts speak for: cells, tasks, kinds of messages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from knowledge.official.model import is_cell

OUTSIDE = "outside"
"""The heading of duties that belong to no criterion and no task of the family."""
NOISE = "noise"
"""The kind of messages that say nothing."""
DUTY = "duty"
"""The kind of all that tells about work."""
ASK = "ask."
"""Before the kinds of questions that a family's text answers."""
CHECK = "ask.check"
LEVEL = "ask.level"
CELL = "ask.cell"
MEANING = "ask.meaning"
TASKS = "ask.tasks"
COMPARE = "ask.compare"
PERSON = "no.person"
WHERE = "frame.where"
ADD = "case.add"
FRAMES = (LEVEL, CHECK, WHERE, ADD)
"""Kinds of sentences that stand around a duty without telling one."""

MOST_SETS = 256
"""Sets of labels of which something is kept: each family has one or two in each language."""
EDITS = ("case.replace", "case.remove")
"""Kinds that edit one duty told before, and name it; they tell a duty where there is none yet."""


@cache
def is_message(name: str) -> bool:
    """Whether a label is a kind of message, and no duty: duties are headed by references or `outside`."""
    return name != OUTSIDE and not is_cell(name.split("+")[0]) and not re.fullmatch(r"R\d+(\.\d+)?", name)


@lru_cache(maxsize=MOST_SETS)
def messages_among(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some labels that are kinds of messages, in their order."""
    return tuple(name for name in labels if is_message(name))


@lru_cache(maxsize=MOST_SETS)
def beginning(labels: tuple[str, ...], prefixes: str | tuple[str, ...]) -> tuple[str, ...]:
    """Those of some labels that begin so, in their order."""
    return tuple(name for name in labels if name.startswith(prefixes))


def is_frame(kind: str) -> bool:
    """Whether a sentence of this kind stands around duties and tells none."""
    return kind in FRAMES or kind.startswith(("small.", "ask.", "follow."))
