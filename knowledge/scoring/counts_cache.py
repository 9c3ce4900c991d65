"""What is counted once per edition and language, kept as a JSON file so that a single question need not count again.

The file is a copy of what the knowledge files say, and nothing else: without it, or with one of another edition or
made by other code, the same is computed anew. An installed package brings the files of its edition (`building`); after
an edit they are kept in the user's cache folder.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import Stemmer  # type: ignore[import-not-found]  # PyStemmer ships no types

from knowledge.files import KNOWLEDGE

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Kept = TypeVar("Kept", bound=DataclassInstance)
else:
    Kept = TypeVar("Kept")

MAKING = ("official", "text", "concepts", "scoring")
"""The rooms whose code makes the counts; those behind them only use them."""
SHIPPED = KNOWLEDGE / "counted"
"""The counts that an installed package brings; a checkout has none."""
MOST_FILES = 8
"""Files kept of a language, one or two megabytes each: enough for a few checkouts and the last edits of each."""


@dataclass(frozen=True, slots=True)
class CachedCounts:
    """What is derived from the knowledge files of a language: known words, compiled expressions, counts."""

    known: list[str]
    joins: Mapping[str, str]
    stems: list[str]
    separable: Mapping[str, str]
    concepts: list[str]
    lexicon: list[Any]
    """The parts of the compiled lexicon; `called` likewise for the criteria's names."""
    called: list[Any]
    labels: list[str]
    examples: list[int]
    """The number of examples of each label."""
    counted: Mapping[str, list[int]]
    """Feature -> label number, times, label number, times …"""


def cached_counts(
    name: str, folder: Path | None, make: Callable[[], CachedCounts], shipped: Path | None = SHIPPED
) -> CachedCounts:
    """The prepared counts of one language; see `cached`."""
    return cached(CachedCounts, name, folder, make, shipped)


def cached(
    kind: type[Kept], name: str, folder: Path | None, make: Callable[[], Kept], shipped: Path | None = SHIPPED
) -> Kept:
    """What is called `name` (edition and what it is of), `shipped` or from `folder`; else made and put there.

    A folder that cannot be written, or a file that cannot be read, costs time only.
    """
    for place in (shipped, folder):
        if place is not None:
            with suppress(OSError, ValueError, TypeError):
                found = kind(**_parsed(file_of(name, place)))
                if place == folder:
                    _mark_used(file_of(name, place))
                return found
    made = make()
    if folder is not None:
        keep(name, folder, made)
    return made


def _parsed(path: Path) -> dict[str, Any]:
    """The JSON of a file; its many small objects make no garbage and stay for good, so nobody looks through them."""
    written = path.read_bytes()
    gc.disable()
    try:
        found: dict[str, Any] = json.loads(written)
        gc.freeze()
    finally:
        gc.enable()
    return found


def file_of(name: str, folder: Path) -> Path:
    """Where the counts called `name` stand in a folder."""
    return folder / f"{_maker()}-{name}.json"


def keep(name: str, folder: Path, made: DataclassInstance) -> None:
    """Put the counts called `name` in a folder; one that cannot be written stays as it is.

    Written beside and renamed, so that nobody reads half a file. Of each language the files used last stay: several
    checkouts of the program share the user's folder, each with its own edition, and must not undo one another's work.
    """
    path = file_of(name, folder)
    half: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, delete=False) as file:
            half = Path(file.name)
            json.dump(asdict(made), file, ensure_ascii=False, separators=(",", ":"))
        half.replace(path)
        _remove_old(folder, path.stem.rpartition("-")[2])
    except OSError:
        if half:
            with suppress(OSError):
                half.unlink()


def _mark_used(path: Path) -> None:
    """Set the time of a file to now: it is the order in which files are given up."""
    with suppress(OSError):  # somebody else's file, or just given up
        os.utime(path)


def _remove_old(folder: Path, language: str) -> None:
    """Remove the files of a language that nobody has used for longest, `MOST_FILES` stay."""
    times = {}
    for path in folder.glob(f"*-{language}.json"):
        with suppress(OSError):  # another process removed it meanwhile
            times[path] = path.stat().st_mtime_ns
    for path in sorted(times, key=lambda path: times[path], reverse=True)[MOST_FILES:]:
        path.unlink(missing_ok=True)


@cache
def _maker() -> str:
    """A mark of what makes the counts: the code that does, and the stemmer's version."""
    digest = hashlib.sha256(Stemmer.version().encode())
    for folder in (KNOWLEDGE, *(KNOWLEDGE / room for room in MAKING)):
        for path in sorted(folder.glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:8]
