"""The fields of a labelled line, read strictly: what is wrong is a `LabelError`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any


class LabelError(Exception):
    """A line is wrong; the message names file and line."""


def listed(item: Mapping[str, Any], key: str) -> list[Any]:
    """The list under a key, empty where there is none; a single text counts as a list of one."""
    value = item.get(key, [])
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        raise LabelError(f"{key}: must be a list")
    return value


def known(item: Mapping[str, Any], key: str, names: Collection[str]) -> tuple[str, ...]:
    """The list under a key, each of its entries one of `names`."""
    found = listed(item, key)
    for name in found:
        if name not in names:
            raise LabelError(f"{key}: there is no {name!r}")
    return tuple(found)


def mapped(item: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The keys with values under a key."""
    value = item.get(key)
    if not isinstance(value, dict):
        raise LabelError(f"{key}: must be an object")
    return value


def text_of(item: Mapping[str, Any], key: str) -> str:
    """The text under a key, which is not blank."""
    value = item.get(key)
    if not isinstance(value, str) or not value.strip():
        raise LabelError(f"{key}: must be a text")
    return value


def truth(item: Mapping[str, Any], key: str) -> bool:
    """The true or false under a key; false where there is none."""
    value = item.get(key, False)
    if not isinstance(value, bool):
        raise LabelError(f"{key}: must be true or false")
    return value
