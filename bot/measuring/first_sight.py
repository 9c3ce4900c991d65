"""Figures at first sight: what question sets written blind got on the day that they were new, kept as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.measuring.question_measures import MEASURES
from knowledge.errors import KnowledgeError
from knowledge.files import filled, listing, mapping, named, only_keys, parse_yaml

NAME = "first-sight.yaml"
REQUIRED = ("date", "set", "items", "measure", "figure")


@dataclass(frozen=True, slots=True)
class Sight:
    """One figure: the share of `items` cases of a set that passed on the day; `part` says where it is over a part."""

    day: date
    questions: str
    items: int
    measure: str
    part: str
    figure: float


def first_sights(questions: Iterable[Path]) -> tuple[Sight, ...]:
    """The figures kept beside the files of questions, in the order of their files; none where there is no such file."""
    kept = dict.fromkeys(path.parent / NAME for path in questions)
    return tuple(sight for path in kept if path.exists() for sight in read_first_sight(path))


def read_first_sight(path: Path) -> list[Sight]:
    """The figures of one file; a wrong entry is a `KnowledgeError` that names file, entry and key."""
    entries = listing(parse_yaml(path) or [], named(path))
    return [_sight(entry, f"{named(path)}: entry {number}") for number, entry in enumerate(entries, start=1)]


def _sight(entry: object, where: str) -> Sight:
    found = mapping(entry, where)
    only_keys(found, where, REQUIRED, ("of",))
    day, items, figure = found["date"], found["items"], found["figure"]
    if not isinstance(day, date):
        raise KnowledgeError(f"{where}: date: must be a date")
    if isinstance(items, bool) or not isinstance(items, int) or items < 1:
        raise KnowledgeError(f"{where}: items: must be a number of 1 or more")
    if isinstance(figure, bool) or not isinstance(figure, int | float) or not 0 <= figure <= 1:
        raise KnowledgeError(f"{where}: figure: must be a share, 0 to 1")
    if found["measure"] not in MEASURES:
        raise KnowledgeError(f"{where}: measure: must be one of {', '.join(MEASURES)}")
    part = filled(found["of"], f"{where}: of") if "of" in found else ""
    return Sight(day, filled(found["set"], f"{where}: set"), items, found["measure"], part, float(figure))
