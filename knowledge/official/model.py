"""The frozen shapes of a function family: what the official text says, and where it says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

LEVEL = re.compile("[A-Z]")
"""How a level is written: one capital letter."""


def is_work(name: str) -> bool:
    """Whether a name is a result area's or an example task's reference (`R1`, `R1.1`)."""
    return name.startswith("R")


def is_cell(ref: str) -> bool:
    """Whether a reference has the form of a cell's: a criterion, a full stop, and a level's letter."""
    criterion, _, level = ref.rpartition(".")
    return bool(criterion) and LEVEL.fullmatch(level) is not None


@dataclass(frozen=True, slots=True)
class Passage:
    """One official text: `text` verbatim after the recorded repairs, and the source lines it is on.

    `ref` is its reference as the contract (`bot/contract.py`) has it.

    `lines` are 1-based, inclusive ranges of the source file; a torn text has several. `level` is set for a cell only.
    """

    ref: str
    text: str
    lines: tuple[tuple[int, int], ...]
    level: str | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A result area (`R1` …): its full sentence and its example tasks in document order."""

    passage: Passage
    tasks: tuple[Passage, ...]

    @property
    def ref(self) -> str:
        """The area's reference, such as `R3`."""
        return self.passage.ref


@dataclass(frozen=True, slots=True)
class Criterion:
    """A distinguishing criterion: its Dutch name as printed and one passage per level, lowest first."""

    ref: str
    name: str
    cells: Mapping[str, Passage]

    def levels_sharing(self, level: str) -> tuple[str, ...]:
        """The levels that share the text of one; it alone where none does."""
        return next((group for group in self.levels_reading_the_same() if level in group), (level,))

    def levels_reading_the_same(self) -> tuple[tuple[str, ...], ...]:
        """Groups of two or more levels whose text is identical, lowest first."""
        by_text: dict[str, list[str]] = {}
        for level, cell in self.cells.items():
            by_text.setdefault(cell.text, []).append(level)
        return tuple(tuple(group) for group in by_text.values() if len(group) > 1)


@dataclass(frozen=True)
class Family:
    """A function family as its official description gives it."""

    ref: str
    title: str
    document: str
    """The name of the source document as a citation shows it."""
    purpose: Passage
    areas: tuple[Area, ...]
    criteria: tuple[Criterion, ...]
    terms: tuple[Passage, ...]
    notes: tuple[Passage, ...]
    definitions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Term → the cells whose text uses it."""
    folder: Path = Path()
    """Where the family's files stand: the official text, and what is written beside it."""
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Working translations, language → reference → text; always shown as unofficial, beside the Dutch."""
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Short names of the parts in each language, language → reference → name (`contacten` → `Contacts`)."""

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """The levels of its criteria, lowest first; every criterion has a text for each."""
        return tuple(self.criteria[0].cells)

    def passages(self) -> Mapping[str, Passage]:
        """Every passage of the family by its reference, in document order."""
        return self._passages

    @cached_property
    def _passages(self) -> Mapping[str, Passage]:
        found = {self.purpose.ref: self.purpose}
        for area in self.areas:
            found[area.ref] = area.passage
            found.update((task.ref, task) for task in area.tasks)
        for criterion in self.criteria:
            found.update((cell.ref, cell) for cell in criterion.cells.values())
        found.update((passage.ref, passage) for passage in (*self.terms, *self.notes))
        return found

    @cached_property
    def area_of(self) -> Mapping[str, str]:
        """Example task -> its result area, in document order."""
        return {task.ref: area.ref for area in self.areas for task in area.tasks}

    def criterion(self, ref: str) -> Criterion:
        """The criterion with this reference; `KeyError` where there is none."""
        for criterion in self.criteria:
            if criterion.ref == ref:
                return criterion
        raise KeyError(ref)
