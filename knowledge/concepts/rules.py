"""Rules over concepts: what must be said, or must not, for a label; written by people, the same in every language."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.concepts.cues import CUES
from knowledge.concepts.lexicon import Found
from knowledge.concepts.registry import REGISTRY
from knowledge.errors import KnowledgeError
from knowledge.files import filled, mapping, named, only_keys, read_yaml

NOT = "not "
"""Before a concept in a rule: the text must deny it ("advies geef ik niet")."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`weight` is added to the labels of `speaks` (as references joined by "+") where the concepts fit.

    With `excludes` in its place, it is taken from every label that holds one of these cells: what the words rule out
    stays open in no company. `every`: all must be there; `some`: at least one; `none`: not one. A concept after "not "
    must be denied. `why` says from which words of the criteria the rule follows.
    """

    key: str
    speaks: tuple[str, ...]
    weight: float
    why: str
    every: frozenset[str] = frozenset()
    some: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()

    @property
    def concepts(self) -> frozenset[str]:
        """The concepts that the rule names, asked for or denied."""
        named = self.every | self.some | self.none
        return frozenset(name.removeprefix(NOT) for name in named if name not in CUES)

    def fits(self, said: Collection[str]) -> bool:
        """Whether the concepts of a text (denied ones after "not ") fit the rule."""
        return (
            self.every.issubset(said)
            and (not self.some or not self.some.isdisjoint(said))
            and self.none.isdisjoint(said)
        )


def said(found: Iterable[Found]) -> frozenset[str]:
    """The concepts of a text as rules name them."""
    return frozenset(f"{NOT if f.negated else ''}{f.concept}" for f in found)


def read_rules(
    path: Path, labels: Collection[str], concepts: Collection[str], possible: Collection[str] = ()
) -> tuple[Rule, ...]:
    """The rules of a family, in order; a label or concept that is none of these is a `KnowledgeError`.

    `possible` are labels that a rule may speak for although there is nothing yet to weigh them by.
    """
    rules = []
    for key, entry in read_yaml(path).items():
        where = f"{named(path)}: {key}"
        only_keys(mapping(entry, where), where, ("weight", "why"), ("speaks", "excludes", "all", "any", "none"))
        if ("speaks" in entry) == ("excludes" in entry):
            raise KnowledgeError(f"{where}: must have either `speaks` or `excludes`")
        weight = _number(where, entry["weight"])
        excluded = _texts(where, entry, "excludes")
        rule = Rule(
            key=key,
            speaks=tuple(one for one in labels if excluded_by(one, excluded))
            if excluded
            else _texts(where, entry, "speaks"),
            weight=-weight if excluded else weight,
            why=filled(entry["why"], f"{where}: why"),
            every=frozenset(_texts(where, entry, "all")),
            some=frozenset(_texts(where, entry, "any")),
            none=frozenset(_texts(where, entry, "none")),
        )
        if not rule.every and not rule.some:
            raise KnowledgeError(f"{where}: names no concept under `all` or `any`")
        for cell in excluded:
            if not any(excluded_by(label, (cell,)) for label in labels):
                raise KnowledgeError(f"{where}: excludes: there is no {cell!r}")
        for label in rule.speaks:
            if label not in labels and label not in possible:
                raise KnowledgeError(f"{where}: speaks: there is no {label!r}")
        for concept in rule.every | rule.some | rule.none:
            if concept not in CUES and concept.removeprefix(NOT) not in concepts:
                raise KnowledgeError(f"{where}: there is no concept {concept!r} in {named(REGISTRY)}")
        rules.append(rule)
    return tuple(rules)


def excluded_by(label: str, cells: Collection[str]) -> bool:
    """Whether a label is one of the cells, or holds one of them open."""
    return not set(label.split("+")).isdisjoint(cells)


def _texts(where: str, entry: Mapping[str, Any], field: str) -> tuple[str, ...]:
    value = entry.get(field) or []
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise KnowledgeError(f"{where}: {field}: must be a list of texts")
    return tuple(value)


def _number(where: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise KnowledgeError(f"{where}: weight: must be a number")
    return float(value)
