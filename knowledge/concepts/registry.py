"""The register of concepts: every name that a lexicon, a rule or the code may use, with what it means.

How people say a concept stands in `knowledge/lexicon/<language>.yaml`. A lexicon with a concept that is not registered
is refused when it is read; rules name only concepts of the lexicons. Code takes a concept with `concept("past")`, so
that `niveauwijzer check` can tell what a lexicon must have.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.errors import KnowledgeError
from knowledge.files import KNOWLEDGE, filled, mapping, named, only_keys, read_yaml

REGISTRY = KNOWLEDGE / "concepts" / "registry.yaml"
GENERAL = "general"
"""In place of a family: the concept serves any."""

_needed: set[str] = set()


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept: `means` in one line, and the family whose texts it serves, or `GENERAL`."""

    means: str
    of: str


@cache
def registered(path: Path = REGISTRY) -> Mapping[str, Concept]:
    """Every concept by its name, in the file's order; a wrong entry is a `KnowledgeError`."""
    concepts = {}
    for name, entry in read_yaml(path).items():
        where = f"{named(path)}: {name}"
        only_keys(mapping(entry, where), where, ("of", "means"))
        of = filled(entry["of"], f"{where}: of")
        if of != GENERAL and not (KNOWLEDGE / "families" / of).is_dir():
            raise KnowledgeError(f"{where}: of: must be {GENERAL!r} or a family, there is no {of!r}")
        means = filled(entry["means"], f"{where}: means")
        if "\n" in means.strip():
            raise KnowledgeError(f"{where}: means: must be one line")
        concepts[name] = Concept(means, of)
    return concepts


def concept(name: str) -> str:
    """The name itself, noted as one that the code needs in every lexicon."""
    _needed.add(name)
    return name


def needed_by_code() -> frozenset[str]:
    """The concepts that the modules loaded so far name; one that is not registered is a `KnowledgeError`."""
    check_registered(_needed, "the code")
    return frozenset(_needed)


def check_registered(names: Collection[str], where: str) -> None:
    """Refuse a concept that is not registered; `where` says for the error who names it."""
    for name in names:
        if name not in registered():
            raise KnowledgeError(f"{where}: the concept {name!r} is not in {named(REGISTRY)}")
