"""A job description taken apart: each line, sentence or cell that is a duty or none, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from knowledge.job_descriptions.section_words import PostingWords
from knowledge.scoring.reader import Reader
from knowledge.text.document_lines import Layout, Line

ASIDE = "aside."
MANNER = "aside.manner"
NOT_ASIDE = (MANNER,)
"""What is said of how a duty is done belongs to the duty."""
PRINTED_SENTENCE = re.compile(r"(?<=[.!?;])[\"'”’»)]*\s+(?=[\"'“‘«(]*[A-ZÀ-ÖØ-Þ0-9])|;\s+")
"""Between the sentences of a printed text: the next one begins with a capital letter or a figure, in quotes or not."""
LABEL = re.compile(r"(?P<label>[^:.;!?]{2,60})\s?:\s+(?P<rest>\S.*)", re.DOTALL)
MOST_LABEL_WORDS = 6
LONGEST_SENTENCE = 2000
"""Characters."""
NO_WORD = re.compile(r"[\W\d_]*")


@dataclass(frozen=True, slots=True)
class Unit:
    """One line, sentence or cell: its text, the line it is from, how it stands on the page.

    `column` is the place of a cell in its row (-1: no cell), `label` what stands before it as its label. `duty` and
    `aside` are the weights of the best duty and of the best kind of aside, `kind` which aside that is.
    """

    text: str
    line: int
    layout: Layout
    level: int
    first: bool
    column: int = -1
    label: str = ""
    duty: float = 0.0
    aside: float = 0.0
    kind: str = ""
    addressed: bool = False
    """Whether it speaks to whoever has the job."""
    manner: bool = False
    """Whether it says most of all how something is done."""

    @property
    def margin(self) -> float:
        """By how much it looks more like a duty than like anything else (below zero: less)."""
        return self.duty - self.aside


def weighed(unit: Unit, reader: Reader, words: PostingWords) -> Unit:
    """A unit with the weights of its text."""
    weights = reader.weigh(reader.read(unit.text))
    addressed = any(word.lower() in words.addressed for word in unit.text.replace("’", "'").split())
    duty = max(reader.duties(weights).values())
    asides: Mapping[str, float] = {
        name: weight for name, weight in weights.items() if name.startswith(ASIDE) and name not in NOT_ASIDE
    }
    kind = max(asides, key=lambda name: (asides[name], name), default="")
    aside = asides.get(kind, 0.0)
    manner = weights.get(MANNER, duty - 1) > max(duty, aside)
    return replace(unit, duty=duty, aside=aside, kind=kind.removeprefix(ASIDE), addressed=addressed, manner=manner)


def units_of(line: Line, number: int, words: PostingWords) -> Iterator[Unit]:
    """The units of the line of this number in order, not weighed yet."""
    if line.layout == "row":
        for column, cell in enumerate(line.cells):
            for n, text in enumerate(sentences(cell, words)):
                yield Unit(text, number, "row", 0, n == 0, column)
        return
    if line.layout == "heading":
        yield Unit(line.text[:LONGEST_SENTENCE], number, "heading", line.level, True)
        return
    label, text = _labelled(line.text, words)
    for n, part in enumerate(sentences(text, words)):
        yield Unit(part, number, line.layout, line.level, n == 0, label=label if n == 0 else "")


def _labelled(text: str, words: PostingWords) -> tuple[str, str]:
    """A label that names a section and what stands behind it; no label where what stands before the colon is none."""
    found = LABEL.fullmatch(text)
    if not found or len(found["label"].split()) > MOST_LABEL_WORDS:
        return "", text
    section, share = words.section(found["label"])
    if section and share > 1 / 3:
        return found["label"], found["rest"]
    return "", text


def sentences(text: str, words: PostingWords) -> list[str]:
    """The sentences of a line; a point behind a short form ends none."""
    parts: list[str] = []
    start = 0
    for found in PRINTED_SENTENCE.finditer(text):
        before = text[start : found.start()].rstrip("\"'”’»)")
        last = before.split()[-1].rstrip(".").lstrip("(").lower() if before.split() else ""
        if before.endswith(".") and (
            last in words.abbreviations or (len(last) == 1 and last.isalpha()) or last.isdigit()
        ):
            continue
        parts.append(text[start : found.end()].strip().rstrip(";").strip())
        start = found.end()
    parts.append(text[start:].strip().rstrip(";").strip())
    return [piece for part in parts for piece in _pieces(part) if not NO_WORD.fullmatch(piece)]


def _pieces(text: str) -> Iterator[str]:
    """A sentence; in pieces where it is longer than anybody writes one, so that no single one takes long to read."""
    while len(text) > LONGEST_SENTENCE:
        cut = text.rfind(" ", LONGEST_SENTENCE // 2, LONGEST_SENTENCE)
        cut = cut if cut > 0 else LONGEST_SENTENCE
        yield text[:cut].strip()
        text = text[cut:].strip()
    yield text
