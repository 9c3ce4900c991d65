"""The one question back that would decide, with the levels' few words as options."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.messages import Options
from handlers.turn import Turn
from knowledge.official.guidance import Deciding


def options_for(turn: Turn, criterion: str, levels: Sequence[str] = ()) -> Options:
    """A criterion's deciding question with an option for each of `levels` (default: all); one text, one option."""
    gists = turn.context.gists(turn.language)
    options: dict[str, str] = {}
    for level in levels or turn.family.levels:
        options.setdefault(gists[f"{criterion}.{level}"], f"{criterion}.{level}")
    return Options(gists[criterion], tuple(options.items()))


def task_options(turn: Turn, deciding: Deciding) -> Options:
    """The question of the first criterion that decides on a task."""
    return options_for(turn, deciding.criteria[0])
