"""The numeric constants of the scoring, from one table that says of each what it does and how it was found."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.errors import KnowledgeError
from knowledge.files import KNOWLEDGE, filled, listing, mapping, named, only_keys, read_yaml

TABLE = KNOWLEDGE / "scoring" / "weights.yaml"
HAND, TUNE = "hand", "tune"

_tried: dict[str, float] = {}


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant: `value`, the smallest change worth trying, the lowest and highest it may be, what it `means`.

    `found` says how the value came about: by `hand` and why, or by `tune`, on which day and with what gain.
    """

    value: float
    step: float
    low: float
    high: float
    means: str
    found: Mapping[str, str | float]


def value(name: str) -> float:
    """The constant `name`: that of the table, or what `trying` puts in its place."""
    return _tried[name] if name in _tried else constants()[name].value


@contextmanager
def trying(values: Mapping[str, float]) -> Iterator[None]:
    """Use these values in place of the table's while the block runs; readers made before keep some of theirs."""
    before = dict(_tried)
    _tried.update(values)
    try:
        yield
    finally:
        _tried.clear()
        _tried.update(before)


@cache
def constants(path: Path = TABLE) -> Mapping[str, Constant]:
    """Every constant by its name, in the file's order; a wrong entry is a `KnowledgeError`."""
    found = {}
    for name, entry in read_yaml(path).items():
        where = f"{named(path)}: {name}"
        only_keys(mapping(entry, where), where, ("value", "step", "range", "means", "found"))
        low, high = _range(entry["range"], f"{where}: range")
        one = Constant(
            _number(entry["value"], f"{where}: value"),
            _number(entry["step"], f"{where}: step"),
            low,
            high,
            filled(entry["means"], f"{where}: means"),
            _found(entry["found"], f"{where}: found"),
        )
        if one.step <= 0:
            raise KnowledgeError(f"{where}: step: must be more than 0")
        if not one.low <= one.value <= one.high:
            raise KnowledgeError(f"{where}: value: must lie within the range")
        found[name] = one
    return found


def as_table(table: Mapping[str, Constant], comment: str) -> str:
    """The table as it is written into the file, `comment` before it."""
    parts = [comment.rstrip("\n"), ""]
    for name, one in table.items():
        found = ", ".join(f"{key}: {_quoted(told)}" for key, told in one.found.items())
        parts += [
            f"{name}:",
            f"  value: {one.value:g}",
            f"  step: {one.step:g}",
            f"  range: [{one.low:g}, {one.high:g}]",
            f"  means: {_quoted(one.means)}",
            f"  found: {{{found}}}",
        ]
    return "\n".join(parts) + "\n"


def _found(entry: object, where: str) -> Mapping[str, str | float]:
    by = mapping(entry, where).get("by")
    if by == HAND:
        only_keys(mapping(entry, where), where, ("by", "why"))
        return {"by": HAND, "why": filled(mapping(entry, where)["why"], f"{where}: why")}
    if by == TUNE:
        told = mapping(entry, where)
        only_keys(told, where, ("by", "day", "gain"))
        return {
            "by": TUNE,
            "day": filled(told["day"], f"{where}: day"),
            "gain": _number(told["gain"], f"{where}: gain"),
        }
    raise KnowledgeError(f"{where}: by: must be {HAND!r} or {TUNE!r}")


def _range(entry: object, where: str) -> tuple[float, float]:
    bounds = [_number(bound, where) for bound in listing(entry, where)]
    if len(bounds) != len(("low", "high")):
        raise KnowledgeError(f"{where}: must be the lowest and the highest value")
    return bounds[0], bounds[1]


def _number(number: object, where: str) -> float:
    if isinstance(number, bool) or not isinstance(number, int | float) or not math.isfinite(number):
        raise KnowledgeError(f"{where}: must be a number")
    return float(number)


def _quoted(told: str | float) -> str:
    return json.dumps(told, ensure_ascii=False)  # which YAML reads as well
