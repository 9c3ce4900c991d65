"""What people put around the name of their work ("my job: …", "mainly …", "… and so on"): one file a language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from knowledge.files import KNOWLEDGE, named, only_keys, read_yaml, texts
from knowledge.text.language import fold

FRAMES = KNOWLEDGE / "frames"
BEFORE, BEHIND = "before", "behind"

Expression = tuple[frozenset[str], ...]
"""The places of an expression in order, each with the words that may fill it."""


@cache
def work_frames(language: str, folder: Path = FRAMES) -> tuple[tuple[Expression, ...], tuple[Expression, ...]]:
    """What stands before and behind, folded, longest first; a wrong file is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), (BEFORE, BEHIND))
    before, behind = (
        tuple(tuple(frozenset(map(fold, place.split("|"))) for place in one.split()) for one in found)
        for found in (texts(entries[key], f"{named(path)}: {key}") for key in (BEFORE, BEHIND))
    )
    return tuple(sorted(before, key=len, reverse=True)), tuple(sorted(behind, key=len, reverse=True))


def within_frame(words: Sequence[str], language: str) -> tuple[int, int]:
    """From which word to before which the name of the work stands; all of them where nothing is around it."""
    before, behind = work_frames(language)
    start, end = 0, len(words)
    while taken := _longest(before, words[start:end]):
        start += taken
    while taken := _longest(behind, words[start:end], last=True):
        end -= taken
    return start, end


def _longest(expressions: Sequence[Expression], words: Sequence[str], *, last: bool = False) -> int:
    """How many words the longest expression takes that opens, or closes, these words, and leaves some; or 0."""
    for one in expressions:
        taken = words[len(words) - len(one) :] if last else words[: len(one)]
        if len(one) < len(words) and all(word in place for word, place in zip(taken, one, strict=True)):
            return len(one)
    return 0
