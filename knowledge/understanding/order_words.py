"""How a language orders that what was told be changed: one file a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.files import KNOWLEDGE, named, only_keys, read_yaml, texts
from knowledge.text.language import fold

ORDERS = KNOWLEDGE / "orders"
KEYS = ("remove", "forget", "removed", "replace", "become", "by", "restart", "all", "polite")

Expression = tuple[frozenset[str], ...]
"""The places of an expression in order, each with the words that may fill it."""


@dataclass(frozen=True, slots=True)
class OrderWords:
    """One language's words for orders, folded."""

    remove: tuple[Expression, ...]
    """What opens an order to take a duty out …"""
    removed: tuple[Expression, ...]
    """… and what closes one."""
    forget: tuple[Expression, ...]
    """What opens a wish that something be taken as not said."""
    replace: tuple[Expression, ...]
    become: tuple[Expression, ...]
    restart: tuple[Expression, ...]
    by: frozenset[str]
    """The words before what comes in a duty's place."""
    all: frozenset[str]
    polite: frozenset[str]
    """Words that may stand around an order and say nothing."""


@cache
def order_words(language: str, folder: Path = ORDERS) -> OrderWords:
    """The words of a language; a key that is missing or unknown is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), KEYS)
    written: Mapping[str, Sequence[str]] = {key: texts(entries[key], f"{named(path)}: {key}") for key in KEYS}

    def expressions(key: str) -> tuple[Expression, ...]:
        return tuple(
            tuple(frozenset(map(fold, place.split("|"))) for place in expression.split()) for expression in written[key]
        )

    def words(key: str) -> frozenset[str]:
        return frozenset(map(fold, written[key]))

    return OrderWords(
        remove=expressions("remove"),
        removed=expressions("removed"),
        forget=expressions("forget"),
        replace=expressions("replace"),
        become=expressions("become"),
        restart=expressions("restart"),
        by=words("by"),
        all=words("all"),
        polite=words("polite"),
    )
