"""A first reading of an official text laid out as the descriptions are: which part stands on which lines.

It finds what the layout shows and claims nothing else: a line that it cannot place stays open, for a person to read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from knowledge.official.model import LEVEL
from knowledge.official.scan_columns import Block, aligned

KIND, PURPOSE, AREAS, CRITERIA = "functie", "doel", "resultaatgebieden", "onderscheidende criteria"
"""The headings of a description, folded, each before its part."""
TASKS, ROLE, DEFINITION = "voorbeelden van taken", "als", "* definitie"
"""The headings and labels inside the parts."""
RESULT = re.compile(r"\bteneinde\b")
"""The word that every result area has, and no example task."""
BULLET = re.compile(r"(?:e|o|•|·|-|\*) (?=\S)")
"""The mark before a task; a scan reads a bullet as a letter."""
ITEM_END = re.compile(r"[;.:]$")
TERM = re.compile(r"([^\W\d_][\w -]*): \S")
NOTE = re.compile(r"\* \S")
MARKED = re.compile(r"\S+ ?\*$")
"""The last word of a title with the mark of its note."""
MARK, SPLIT = "mark beside the text", "word split over two lines"
"""Why something is read otherwise than it stands there."""
TORN = re.compile(r"([^\W\d_]*[^\W\d_A-Z])-$")
"""The beginning of a word that goes on on the next line; behind capitals a hyphen is the word's own (`HR-beleid`)."""
JOINING = ("en", "of", "noch", "tot", "maar")
"""Words before which a hyphen stands for a part left out (`klachten- en vragen`)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the source that is not blank: its number from 1, and its text without the white space around it."""

    number: int
    text: str

    @property
    def folded(self) -> str:
        """The text as headings are compared."""
        return self.text.casefold()


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion: its reference, the name as printed and its lines, and level -> the lines of its text."""

    ref: str
    title: str
    name: Block
    cells: Mapping[str, Block]


@dataclass
class Draft:
    """What was found: references (or `title`, names of criteria) with their lines, and every other line."""

    levels: tuple[str, ...] = ()
    lost_label: bool = False
    """Whether the first column has no label: its level is taken to be the one below the next."""
    title: Block = ()
    purpose: Block = ()
    areas: list[tuple[Block, list[Block]]] = field(default_factory=list)
    criteria: list[Row] = field(default_factory=list)
    terms: dict[str, Block] = field(default_factory=dict)
    notes: dict[str, Block] = field(default_factory=dict)
    others: list[tuple[int, str, str]] = field(default_factory=list)
    """Line, kind and reason of what is no text of the description."""
    open: list[Line] = field(default_factory=list)
    repairs: list[tuple[int, str, str, str]] = field(default_factory=list)
    """Line, what stands there, what it is read as, and why."""


def draft(text: str) -> Draft:
    """The first reading of a source."""
    lines = [Line(n, line.strip()) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    found = Draft()
    lines = _joined(lines, found)
    parts = _parts(lines, found)
    _head(parts[""], parts[KIND], found)
    found.purpose = _numbers(parts[PURPOSE])
    _areas(parts[AREAS], found)
    _criteria(blocks(parts[CRITERIA]), found)
    found.others.sort()
    found.open.sort(key=lambda line: line.number)
    return found


def _joined(lines: Sequence[Line], found: Draft) -> list[Line]:
    """The lines with each word that was torn over two of them whole, on the second."""
    whole = list(lines)
    for n, (line, following) in enumerate(pairwise(lines)):
        start, end = TORN.search(whole[n].text), following.text.split()[0]
        if not start or following.number != line.number + 1 or not end[0].islower() or end in JOINING:
            continue
        rest = whole[n].text.removesuffix(start[0]).strip()
        found.repairs.append((line.number, start[0], "", SPLIT))
        found.repairs.append((following.number, *_first_word(following.text, start[1] + end), SPLIT))
        whole[n] = Line(line.number, rest)
        whole[n + 1] = Line(following.number, start[1] + following.text)
    return whole


def _first_word(text: str, word: str) -> tuple[str, str]:
    """What stands at the beginning of a line, as long as it must be to stand there once, and the same with `word`."""
    was, *rest = text.split(" ")
    while text.count(was) > 1 and rest:
        was, word = f"{was} {rest[0]}", f"{word} {rest.pop(0)}"
    return was, word


def blocks(lines: Iterable[Line]) -> list[list[Line]]:
    """The lines in paragraphs: runs whose numbers follow each other; a label is one of its own."""
    runs: list[list[Line]] = []
    for line in lines:
        labelled = _is_label(line) or (bool(runs) and _is_label(runs[-1][0]))
        if runs and runs[-1][-1].number == line.number - 1 and not labelled:
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _is_label(line: Line) -> bool:
    return line.folded == DEFINITION or LEVEL.fullmatch(line.text) is not None


def reference(name: str) -> str:
    """A name as a reference: small letters without accents, hyphens between the words."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "-".join(re.findall("[a-z]+", "".join(c for c in plain if not unicodedata.combining(c))))


def _numbers(lines: Iterable[Line]) -> Block:
    return tuple(line.number for line in lines)


def _parts(lines: Sequence[Line], found: Draft) -> Mapping[str, list[Line]]:
    """The lines of each part, by the heading above it; what stands before the first heading is under ''."""
    parts: dict[str, list[Line]] = {"": [], KIND: [], PURPOSE: [], AREAS: [], CRITERIA: []}
    order = list(parts)
    current = ""
    for line in lines:
        if line.folded in order[order.index(current) + 1 :]:
            current = line.folded
            found.others.append((line.number, "heading", f"heading: {line.text}"))
        else:
            parts[current].append(line)
    return parts


def _head(letterhead: Iterable[Line], head: Sequence[Line], found: Draft) -> None:
    """The letterhead, the title, and the note to it."""
    if not head:  # laid out otherwise: nothing is known of what stands there
        found.open += letterhead
        return
    found.others += [(line.number, "noise", f"above the title: {line.text}") for line in letterhead]
    found.title = _numbers(head[:1])
    if mark := MARKED.search(head[0].text):
        found.repairs.append((head[0].number, mark[0], mark[0].rstrip("* "), MARK))
    for block in blocks(head[1:]):
        if NOTE.match(block[0].text):
            found.notes[f"note.{len(found.notes) + 1}"] = _numbers(block)
            found.repairs.append(_without(block[0], "* "))
        else:
            found.open += block


def _without(line: Line, mark: str) -> tuple[int, str, str, str]:
    """The repair that takes a mark away from before the first word of a line."""
    word = line.text.removeprefix(mark).split()[0]
    return line.number, mark + word, word, MARK


def _areas(lines: Iterable[Line], found: Draft) -> None:
    """The result areas with their tasks: a text that tells a result opens an area, every other one is a task of it."""
    item: list[Line] = []
    for line in lines:
        if line.folded in (TASKS, ROLE):
            heading = line.folded == TASKS
            why = "heading of the tasks" if heading else "the role of a result area"
            found.others.append((line.number, "heading" if heading else "label", why))
            continue
        item.append(line)
        if ITEM_END.search(line.text):
            _place(item, found)
            item = []
    found.open += item


def _place(item: Sequence[Line], found: Draft) -> None:
    if RESULT.search(" ".join(line.text for line in item)):
        found.areas.append((_numbers(item), []))
    elif found.areas:
        found.areas[-1][1].append(_numbers(item))
        mark = BULLET.match(item[0].text)
        if mark:
            found.repairs.append(_without(item[0], mark[0]))
    else:
        found.open += item


def _criteria(parts: Sequence[list[Line]], found: Draft) -> None:
    """The criteria: their names, then a column a level, and the terms that are defined below."""
    names: list[list[Line]] = []
    columns: list[tuple[str, list[list[Line]]]] = []
    for block in parts:
        text = block[0].text
        if LEVEL.fullmatch(text):
            columns.append((text, []))
            found.others.append((block[0].number, "label", f"label of the column of level {text}"))
        elif block[0].folded == DEFINITION:
            found.others.append((block[0].number, "label", "label of a definition"))
        elif columns and columns[-1][1] and (term := TERM.match(text)):
            found.terms[f"term.{reference(term[1])}"] = _numbers(block)
        elif columns:
            columns[-1][1].append(block)
        elif not ITEM_END.search(block[-1].text):
            names.append(block)
        else:  # a text before any label: the label of the first column is lost
            columns.append(("", [block]))
    _cells(names, _labelled(columns, found), found)


def _labelled(columns: Sequence[tuple[str, list[list[Line]]]], found: Draft) -> Sequence[tuple[str, list[list[Line]]]]:
    """The columns by level, lowest first; a first one without a label is the level below the next."""
    if len(columns) > 1 and not columns[0][0]:
        found.lost_label = True
        columns = [(chr(ord(columns[1][0]) + 1), columns[0][1]), *columns[1:]]
    found.levels = tuple(level for level, _ in columns)
    return columns


def _cells(names: Sequence[list[Line]], columns: Sequence[tuple[str, list[list[Line]]]], found: Draft) -> None:
    """The texts of every criterion; where the columns cannot be cut into as many texts as names, they stay open."""
    texts = [[" ".join(line.text for line in block) for block in column] for _, column in columns]
    titles = [" ".join(line.text for line in name).strip() for name in names]
    cuts = aligned(titles, texts)
    if not cuts:
        found.open += [line for blocks_ in (names, *(column for _, column in columns)) for b in blocks_ for line in b]
        return
    for n, (title, name) in enumerate(zip(titles, names, strict=True)):
        cells = {}
        for (level, column), cut in zip(columns, cuts, strict=True):
            first, last = cut[n]
            cells[level] = tuple(line.number for block in column[first:last] for line in block)
        found.criteria.append(Row(reference(title), title, _numbers(name), cells))
