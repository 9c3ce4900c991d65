"""Which section of a job description each of its lines stands in, and which lines are headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from statistics import mean

from knowledge.job_descriptions.section_words import PostingWords, Section
from knowledge.job_descriptions.units import Unit
from knowledge.work_in_steps import Steps

NAMED = 0.5
"""The share of a short line's words that must name a section for it to be a heading, where the page does not say so."""
MENTIONED = 0.2
"""The share of a heading's words up to which it only mentions a section's name: "En tant que point de contact"."""
SHORT = 8
"""Words of such a line at most."""
INTRODUCES = 14
"""Words at most of a line that ends in a colon and introduces what follows."""
BARE_LABEL = 6
"""Words at most of a line without a mark that stands over a list, as its heading."""
OVER_POINTS = 4
"""Words at most of a point of a list that only names what the points below it are about."""
LOUD = 4
"""Letters, at least, of a heading in capitals."""
CLEARLY = 3.0
"""The mean margin from which what follows an unknown heading looks like duties (or, below zero, like none)."""
LIKE_DUTIES = 8.0
"""The mean margin from which what follows an unknown heading goes on with the duties before it."""
CLIPPED = 12.0
"""More than that of one line's margin does not count in the mean."""
CELL_LABEL = 4
"""Words at most of a first cell that labels its row."""


@dataclass(slots=True)
class Placed:
    """A unit in its section: None where none is known. `heading` where it is one, or a label and no text."""

    unit: Unit
    section: Section | None = None
    heading: bool = False


@dataclass(slots=True)
class _State:
    """Where the reading of a document stands: the section, the rank of its heading, what each column is about."""

    section: Section | None = None
    level: int = 0
    columns: dict[int, Section | None] = field(default_factory=dict)
    head: int = 0
    """The line of the head of the table being read, from 1; 0 where it has none."""


def placing(units: Sequence[Unit], words: PostingWords) -> Steps[list[Placed]]:
    """Each unit with the section that it stands in, in steps."""
    found: list[Placed] = []
    for n, unit in enumerate(units):
        found.append(Placed(unit, heading=_is_heading(units, n, words)))
        yield n / len(units) / 2
    state = _State()
    rows = _rows(units)
    for n, one in enumerate(found):
        yield (1 + n / len(units)) / 2
        unit = one.unit
        if unit.layout == "row":
            _place_cell(one, rows[unit.line], state, words)
            continue
        state.columns, state.head = {}, 0
        if one.heading:
            _enter(state, found, n, words)
            one.section = state.section
        elif unit.label:
            one.section = _labelled(state, unit, words)
        else:
            one.section = state.section
    return found


def _is_heading(units: Sequence[Unit], n: int, words: PostingWords) -> bool:
    unit = units[n]
    if unit.layout == "heading":
        return True
    if unit.layout == "row" or unit.label:
        return False
    text, count = unit.text.rstrip(), len(unit.text.split())
    if text.endswith(":"):
        return count <= INTRODUCES
    if text.endswith((".", ";", ",")) or count > SHORT:
        return False
    letters = [char for char in text if char.isalpha()]
    if len(letters) >= LOUD and all(char.isupper() for char in letters):
        return True
    section, share = words.section(text)
    if unit.layout == "bullet":
        return (bool(section) and share == 1.0 and unit.margin < 0) or _over_points(units, n)
    if section and share >= NAMED:
        return True
    following = units[n + 1] if n + 1 < len(units) else None
    over_list = following is not None and following.layout == "bullet" and count <= BARE_LABEL
    return over_list and unit.first


def _over_points(units: Sequence[Unit], n: int) -> bool:
    """Whether a point of a list only says what the points below it, which look like duties, are about."""
    unit = units[n]
    if unit.addressed or len(unit.text.split()) > OVER_POINTS:
        return False
    below = list(takewhile(lambda one: one.layout == "bullet" and one.level > unit.level, units[n + 1 :]))
    return len({one.line for one in below}) > 1 and mean(one.margin for one in below) >= CLEARLY


def _enter(state: _State, found: Sequence[Placed], n: int, words: PostingWords) -> None:
    """The state after a heading."""
    unit = found[n].unit
    framed = words.after_frame(unit.text) > 0
    named, share = ("duties", 1.0) if framed else words.section(unit.text)
    deeper = 0 < state.level < unit.level
    if named == "title":
        # "Functieomschrijving" over the whole of it says nothing yet; in between it may head the duties.
        whole = all(one.heading for one in found[:n])
        state.section = None if whole or _mean(found, n) < CLEARLY else "duties"
        return
    if state.section == "duties" and _over_duties(found, n, named, share):
        return
    if named and not (deeper and state.section == "duties" and named != "duties" and share < NAMED):
        state.section, state.level = named, unit.level or state.level
        return
    like = _mean(found, n)
    if deeper and (state.section != "duties" or like > -CLEARLY):
        return
    if state.section == "duties":
        state.section = "duties" if like >= LIKE_DUTIES else None
    elif like >= CLEARLY:
        state.section = None


KINDS_OF_WORK = ("employer", "setting", "apply")
"""Sections whose names may name a kind of work too: "Organisation" over duties is about organising, "Contact point" is
about questions."""


def _over_duties(found: Sequence[Placed], n: int, named: Section | None, share: float) -> bool:
    """Whether a heading among the duties only says what those below it are about."""
    if found[n].unit.layout == "bullet" and share < 1:
        return True
    if named in KINDS_OF_WORK:
        return _mean(found, n) >= CLEARLY
    return share <= MENTIONED and _mean(found, n) >= LIKE_DUTIES


def _mean(found: Sequence[Placed], n: int) -> float:
    """How much what follows a heading, up to the next, looks like duties on average."""
    margins = []
    for one in found[n + 1 :]:
        if one.heading:
            break
        margins.append(max(-CLIPPED, min(CLIPPED, one.unit.margin)))
    return sum(margins) / len(margins) if margins else 0.0


LASTING = ("duties", "requirements", "employer", "apply", "offer")
"""Sections that a label opens for the lines after it too; "Dienst: …" speaks for its own line alone."""


def _labelled(state: _State, unit: Unit, words: PostingWords) -> Section | None:
    section, _ = words.section(unit.label)
    if section in LASTING and unit.layout == "paragraph":
        state.section = section
    return section


def _rows(units: Sequence[Unit]) -> dict[int, list[Unit]]:
    rows: dict[int, list[Unit]] = {}
    for unit in units:
        if unit.layout == "row":
            rows.setdefault(unit.line, []).append(unit)
    return rows


def _place_cell(one: Placed, row: Sequence[Unit], state: _State, words: PostingWords) -> None:
    """A cell stands in the section that its row's label or its column's heading names."""
    unit = one.unit
    named = {cell.column: words.section(cell.text) for cell in row}
    naming = [column for column, (section, share) in named.items() if section and share >= NAMED]
    short = all(len(cell.text.split()) <= CELL_LABEL for cell in row)
    exactly = any(section == "duties" and share == 1.0 for section, share in named.values())
    head = short and naming and (exactly or len(naming) * 2 >= len(named))
    if head and state.head in (0, row[0].line + 1):  # the head of a table
        one.heading, state.head = True, row[0].line + 1
        state.columns[unit.column] = named[unit.column][0]
        return
    first = row[0]
    labels = len({cell.column for cell in row}) > 1 and len(first.text.split()) <= CELL_LABEL
    if unit.column == first.column and labels and (first.column in naming or _shortest(first, row)):
        one.heading = True
        one.section = named[first.column][0]
    elif first.column in naming and labels:
        one.section = named[first.column][0]
    else:
        # Beside a column of duties stands how often, how long or with whom.
        beside = "setting" if "duties" in state.columns.values() else state.section
        one.section = state.columns.get(unit.column) or beside


def _shortest(first: Unit, row: Sequence[Unit]) -> bool:
    """Whether the other cells of a row say clearly more than the first."""
    longest = max(len(cell.text.split()) for cell in row if cell.column != first.column)
    return longest >= 2 * len(first.text.split()) and longest > CELL_LABEL - 1
