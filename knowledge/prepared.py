"""What is counted once per edition and language, kept as a JSON file so that a single question need not count again.

The file is a copy of what the knowledge files say, and nothing else: without it, or with one of another edition, the
same is computed anew.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is derived from the knowledge files of a language: known words, compiled expressions, counts."""

    known: list[str]
    stems: list[str]
    separable: Mapping[str, str]
    concepts: list[str]
    lexicon: list[Mapping[str, Any]]
    """The two tables of the compiled lexicon; `called` likewise for the criteria's names."""
    called: list[Mapping[str, Any]]
    labels: list[str]
    examples: list[int]
    """The number of examples of each label."""
    counted: Mapping[str, list[int]]
    """Feature -> label number, times, label number, times …"""


def prepared(name: str, folder: Path | None, make: Callable[[], Prepared]) -> Prepared:
    """The prepared counts called `name` (edition and language) from `folder`, made and put there where they lack.

    A folder that cannot be written, or a file that cannot be read, costs time only.
    """
    if folder is None:
        return make()
    path = folder / f"{name}.json"
    try:
        return Prepared(**json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError):
        made = make()
        _keep(path, asdict(made))
        return made


def _keep(path: Path, content: Mapping[str, Any]) -> None:
    """Write beside and rename, so that nobody reads half a file; older editions' files go."""
    language = path.stem.rpartition("-")[2]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
            json.dump(content, file, ensure_ascii=False, separators=(",", ":"))
        for old in path.parent.glob(f"*-{language}.json"):
            old.unlink(missing_ok=True)
        os.replace(file.name, path)  # noqa: PTH105 - the temporary file's name is a text
    except OSError:
        return
