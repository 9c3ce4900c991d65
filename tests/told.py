"""Tests told as data: entries of YAML files, each used once, and what a reply to them shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from knowledge.files import parse_yaml

LEVELS = ("D", "C", "B")


def read(path: Path) -> Any:
    """The content of a YAML file; the same key twice in a mapping is refused."""
    return parse_yaml(path)


def files(folder: str) -> list[Path]:
    """The data files of a folder beside this file; a test over none would hold nothing."""
    found = sorted((Path(__file__).parent / folder).glob("*.yaml"))
    assert found, f"tests/{folder} is empty"
    return found


def bare(text: str) -> str:
    """A text without its case, spaces and punctuation: two that differ only there are the same."""
    return re.sub(r"\W+", " ", text.lower()).strip()


def only_keys(entry: Mapping[str, Any], where: str, *known: str) -> None:
    """Refuse an entry with a key that no test reads: what it promises would be held by nothing."""
    unknown = set(entry) - set(known)
    assert not unknown, f"{where}: unknown {sorted(unknown)}"


def failing(entry: Mapping[str, Any]) -> list[pytest.MarkDecorator]:
    """The mark of an entry that is right and not met yet: it must still fail, or it has to lose its `fails`."""
    return [pytest.mark.xfail(strict=True, reason=str(entry["fails"]))] if "fails" in entry else []


def repeated(texts: Iterator[str]) -> list[str]:
    """The texts that stand more than once."""
    seen: set[str] = set()
    return [text for text in texts if bare(text) in seen or seen.add(bare(text))]  # type: ignore[func-returns-value]  # add gives None: new


def outcome(facts: Mapping[str, Any], number: int = 0) -> str:
    """The outcome of one responsibility of an answer, or `none` where there is no such responsibility."""
    found = facts["responsibilities"]
    return str(found[number]["outcome"]) if number < len(found) else "none"


def criterion(facts: Mapping[str, Any], number: int = 0) -> str:
    """The criterion of the best candidate of one responsibility; empty where there is none."""
    found = facts["responsibilities"]
    if number >= len(found) or not found[number]["candidates"]:
        return ""
    return str(found[number]["candidates"][0]["criterion"])


def levels(facts: Mapping[str, Any], number: int = 0) -> list[str]:
    """The levels that one responsibility shows or leaves open, lowest first."""
    found = facts["responsibilities"]
    if number >= len(found) or not found[number]["candidates"]:
        return []
    candidates = found[number]["candidates"]
    if found[number]["outcome"] == "level":
        return [str(candidates[0]["level"])]
    own = {candidate["level"] for candidate in candidates if candidate["criterion"] == candidates[0]["criterion"]}
    return [level for level in LEVELS if level in own]
