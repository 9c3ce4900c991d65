"""Examples that occur twice, or nearly: they teach nothing, or two things at once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from knowledge.files import SAFE_LOADER, named, read_text
from knowledge.official.guidance import MAIN
from knowledge.scoring.corpus import Corpus
from knowledge.text.language import fold

NEAR = 95
"""The likeness, of 100, from which two examples of one heading count as the same."""
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Line:
    """An example where it stands: file, line, and the heading that it teaches."""

    file: str
    number: int
    heading: str
    text: str

    @property
    def key(self) -> str:
        """What is compared: the words without case, accents and punctuation; the text itself where it has none."""
        return " ".join(WORD.findall(fold(self.text))) or self.text


@dataclass(frozen=True, slots=True)
class Double:
    """An example and the earlier one that it repeats, word for word (`near` is false) or nearly."""

    line: Line
    first: Line
    near: bool


def example_lines(sources: Corpus) -> Iterator[Line]:
    """Every example that people wrote for a family in a language, with its line number."""
    for folder in (sources.own / "examples", sources.folder / "messages"):
        for path in sorted((folder / sources.language).glob("*.txt")):
            yield from _listed(path)
    yield from _listed(sources.own / "definitions" / f"{sources.language}.txt")
    own = (sources.own / MAIN).with_suffix(f".{sources.language}.yaml")
    yield from _asked(own if own.exists() else sources.own / MAIN)


def doubles(lines: Iterable[Line]) -> list[Double]:
    """What occurs twice, in the order of the files.

    The same words may occur only once. What differs a little may come under two headings, for one word can decide on
    the level; under one heading it is a repetition.
    """
    order = list(lines)
    found: dict[int, Double] = {}
    first: dict[str, int] = {}
    by_heading: dict[str, list[int]] = {}
    for number, line in enumerate(order):
        earlier = first.setdefault(line.key, number)
        if earlier != number:
            found[number] = Double(line, order[earlier], near=False)
        else:
            by_heading.setdefault(line.heading, []).append(number)
    for numbers in by_heading.values():
        for one, other in _alike([order[number].key for number in numbers]):
            earlier, later = sorted((numbers[one], numbers[other]))
            found.setdefault(later, Double(order[later], order[earlier], near=True))
    return [found[number] for number in sorted(found)]


def _alike(keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The pairs of positions whose texts are nearly the same."""
    by_length = sorted(range(len(keys)), key=lambda n: len(keys[n]))
    texts = [keys[n] for n in by_length]
    lengths = [len(text) for text in texts]
    for at, text in enumerate(texts):
        # A text that is longer by more than this cannot be alike enough, whatever it says.
        end = bisect_right(lengths, len(text) * (200 - NEAR) / NEAR)
        for _, _, other in process.extract(text, texts[at + 1 : end], scorer=fuzz.ratio, score_cutoff=NEAR, limit=None):
            yield by_length[at], by_length[at + 1 + other]


def _listed(path: Path) -> Iterator[Line]:
    heading = ""
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        text = line.strip()
        if text.startswith("[") and text.endswith("]"):
            heading = text
        elif text and not text.startswith("#"):
            yield Line(named(path), number, heading, text)


def _asked(path: Path) -> Iterator[Line]:
    """The phrasings of the common questions; the nodes of the YAML know their lines."""
    root = yaml.compose(read_text(path), Loader=SAFE_LOADER)
    for key, entry in root.value if root else ():
        for name, value in entry.value:
            if name.value == "asks":
                for node in value.value:
                    yield Line(named(path), node.start_mark.line + 1, key.value, node.value)
