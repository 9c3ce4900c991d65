"""Curated example utterances: plain text files, a `[reference …]` heading and then one example a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import KnowledgeError
from knowledge.files import named, read_text


@dataclass(frozen=True, slots=True)
class Example:
    """What somebody might say, and the references that a careful reader gives it (several: they all stay open)."""

    refs: tuple[str, ...]
    text: str

    @property
    def label(self) -> str:
        """The references as one label."""
        return "+".join(self.refs)


def read_examples(path: Path) -> Iterator[Example]:
    """The examples of a file in order; a line before the first heading, or the same line twice, is an error."""
    refs: tuple[str, ...] = ()
    seen: dict[str, int] = {}
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if text.startswith("[") and text.endswith("]"):
            refs = tuple(text[1:-1].split())
            continue
        if not refs:
            raise KnowledgeError(f"{named(path)}: line {number}: an example before the first [reference]")
        if text.lower() in seen:
            raise KnowledgeError(
                f"{named(path)}: line {number}: stands on line {seen[text.lower()]} too: {text[:60]!r}"
            )
        seen[text.lower()] = number
        yield Example(refs, text)


def read_all(folder: Path) -> Mapping[Path, tuple[Example, ...]]:
    """The examples of every `*.txt` of a folder by file, in the order of their names.

    A folder without any, or a line that stands in two files, is a `KnowledgeError`.
    """
    found = {path: tuple(read_examples(path)) for path in sorted(folder.glob("*.txt"))}
    if not found:
        raise KnowledgeError(f"{named(folder)}: cannot be read: there is no file of examples (*.txt)")
    seen: dict[str, Path] = {}
    for path, examples in found.items():
        for example in examples:
            first = seen.setdefault(example.text.lower(), path)
            if first != path:
                raise KnowledgeError(f"{named(path)}: stands in {named(first)} too: {example.text[:60]!r}")
    return found
