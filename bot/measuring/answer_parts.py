"""What one responsibility of an answer puts forward, as the measures see it."""

from __future__ import annotations

from bot.contract import Candidate, Facts, Responsibility
from bot.measuring.labelled_questions import Pair


def pair_of(candidate: Candidate) -> Pair:
    """The criterion and the level of a candidate."""
    return candidate["criterion"], candidate["level"]


def puts_forward(part: Responsibility) -> bool:
    """Whether it names a criterion, with a level that fits or levels that stay open."""
    return part["outcome"] in ("level", "between") and bool(part["candidates"])


def sure(part: Responsibility) -> bool:
    """Whether it settles one level."""
    return part["outcome"] == "level" and bool(part["candidates"])


def settled(facts: Facts) -> list[Pair]:
    """The pairs that an answer states as the one that fits."""
    return [pair_of(part["candidates"][0]) for part in facts["responsibilities"] if sure(part)]


def named_areas(facts: Facts) -> list[str]:
    """The result areas that an answer claims where it claims no criterion: those of its tasks, or named themselves."""
    bare = [part for part in facts["responsibilities"] if part["outcome"] == "no_level"]
    firsts = [[task["ref"].split(".")[0] for task in part["tasks"]] + part["areas"] for part in bare]
    return [areas[0] for areas in firsts if areas]
