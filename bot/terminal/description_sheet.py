"""A function description printed for people: headings, texts with hanging references, the levels side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from bot.terminal.emphasis import starred, styled
from handlers.wording import Phrases
from knowledge.official.differences import marked_cell, shared_sentences
from knowledge.official.model import Area, Criterion, Family, Passage

TABLE_FROM = 72
"""Columns; on a narrower screen three levels side by side would be columns of a word or two, so they become a list."""
WIDEST = 110
"""Columns; longer lines are hard to read."""
HEADING = Style(bold=True, color="cyan")
REFERENCE = Style(color="cyan")
QUIET = Style(dim=True)
TRANSLATION = Style(italic=True, dim=True)


class Sheet:
    """Prints a family, or one part of it, on `console` in `language`; the official text stays Dutch."""

    def __init__(self, console: Console, phrases: Phrases, language: str, family: Family) -> None:
        self.console = console
        self.phrases = phrases
        self.language = language
        self.family = family
        self.translations = family.translations.get(language, {})
        self.names: Mapping[str, str] = family.names.get(language, {})
        self.width = min(console.width, WIDEST)
        # Without styles (a pipe, a dumb terminal) emphasis must be typed.
        self.styled = console.color_system is not None

    def whole(self) -> None:
        """The complete description."""
        family = self.family
        self._print(Text(family.title, HEADING))
        self._quiet("show-document", document=family.document)
        self._unofficial()
        self._heading("show-purpose")
        self._texts((family.purpose,))
        self._heading("show-areas")
        self._quiet("show-tasks-neutral")
        for area in family.areas:
            self._print()
            self._area(area)
        self._heading("show-criteria")
        self._legend()
        for criterion in family.criteria:
            self._print()
            self._criterion(criterion)
        for key, passages in (("show-terms", family.terms), ("show-notes", family.notes)):
            if passages:
                self._heading(key)
                self._texts(passages)
        self._print()
        self._quiet("show-one-part")

    def area(self, area: Area) -> None:
        """One result area with its tasks."""
        self._area(area)
        self._print()
        self._quiet("show-tasks-neutral")
        self._closing((area.passage, *area.tasks))

    def criterion(self, criterion: Criterion) -> None:
        """One criterion: its levels side by side, what sets them apart and where they read the same."""
        self._criterion(criterion)
        self._terms_in(criterion.cells.values())
        self._print()
        self._legend()
        self._closing(criterion.cells.values())

    def cell(self, criterion: Criterion, level: str) -> None:
        """What one criterion asks at one level."""
        cell = criterion.cells[level]
        name = self.names.get(criterion.ref, criterion.name)
        self._title(f"{name} · {self._say('show-level', level=level)}", cell.ref)
        self._rows([(level, self._marked(criterion, level), cell)])
        self._sameness(criterion, level)
        self._terms_in((cell,))
        self._print()
        if marked_cell(criterion, level):
            self._legend()
        self._quiet("show-in-criterion", criterion=criterion.ref, code=self.language)
        self._closing((cell,))

    def passage(self, passage: Passage) -> None:
        """One task, the purpose, a term or a note."""
        self._title(self.names.get(passage.ref, passage.ref), passage.ref)
        self._texts((passage,), with_ref=False)
        self._print()
        for area in self.family.areas:
            if passage in area.tasks:
                name = self.names.get(area.ref, area.passage.text)
                self._quiet("show-in-area", area=f"{area.ref}, {name}")
                self._quiet("show-tasks-neutral")
        self._closing((passage,))

    def found(self, passages: Sequence[Passage]) -> None:
        """What was looked up, best first, each with its reference."""
        self._texts(passages)
        self._print()
        self._closing(passages)

    def _area(self, area: Area) -> None:
        self._title(self.names.get(area.ref, ""), area.ref)
        self._texts((area.passage,), with_ref=False)
        self._print()
        self._texts(area.tasks)

    def _criterion(self, criterion: Criterion) -> None:
        self._title(self.names.get(criterion.ref, criterion.name), criterion.ref)
        if self.width < TABLE_FROM:
            self._rows([(level, self._marked(criterion, level), cell) for level, cell in criterion.cells.items()])
        else:
            table = Table(box=box.SIMPLE_HEAD, width=self.width, pad_edge=False, show_edge=False, header_style=HEADING)
            for level in criterion.cells:
                table.add_column(level, ratio=1)
            table.add_row(*(self._marked(criterion, level) for level in criterion.cells))
            if self.translations:
                table.add_row()
                table.add_row(*(self._translation(cell) for cell in criterion.cells.values()))
            self._print(table)
        self._sameness(criterion)

    def _sameness(self, criterion: Criterion, level: str | None = None) -> None:
        """What the texts of several levels have in common; of one level only where one is given."""
        for levels in criterion.levels_reading_the_same():
            if level is None or level in levels:
                self._quiet("show-same-text", levels=" = ".join(levels))
        for sentence, levels in shared_sentences(criterion):
            if level is None or level in levels:
                self._quiet("show-shared-sentence", levels=", ".join(levels), sentence=sentence)

    def _terms_in(self, passages: Iterable[Passage]) -> None:
        """The definition of each term that these texts use."""
        refs = {passage.ref for passage in passages}
        terms = [term for term in self.family.terms if refs.intersection(self.family.definitions[term.ref])]
        if terms:
            self._print()
            self._texts(terms)

    def _marked(self, criterion: Criterion, level: str) -> Text:
        mark = styled if self.styled else starred
        return mark(criterion.cells[level].text, marked_cell(criterion, level))

    def _texts(self, passages: Iterable[Passage], with_ref: bool = True) -> None:
        self._rows([(passage.ref if with_ref else "", Text(passage.text), passage) for passage in passages])

    def _rows(self, rows: list[tuple[str, Text, Passage]]) -> None:
        """Texts with their references in a column before them; a long reference stands above its text instead."""
        widest = max(len(ref) for ref, _, _ in rows)
        beside = 0 < widest <= len("R3.10")
        table = Table.grid(padding=(0, 2, 0, 0))
        for ref, text, passage in rows:
            lines = [text, self._translation(passage)] if self.translations else [text]
            label = Text(ref, REFERENCE)
            if widest and not beside:
                table.add_row(label)
            for line in lines:
                table.add_row(*((label, line) if beside else (line,)))
                label = Text()
        self._print(Padding(table, (0, 0, 0, 2)))

    def _translation(self, passage: Passage) -> Text:
        return Text(f"{self.language}: {self.translations[passage.ref]}", TRANSLATION)

    def _title(self, name: str, ref: str) -> None:
        self._print(Text.assemble((name, Style(bold=True)), "  " if name else "", (f"[{ref}]", REFERENCE)))

    def _heading(self, key: str) -> None:
        self._print()
        self._print(Text(self._say(key).upper(), HEADING))

    def _legend(self) -> None:
        self._quiet("show-marked-styled" if self.styled else "show-marked-plain")

    def _closing(self, passages: Iterable[Passage]) -> None:
        numbers = [
            str(first) if first == last else f"{first}-{last}" for passage in passages for first, last in passage.lines
        ]
        count = sum(last - first + 1 for passage in passages for first, last in passage.lines)
        self._quiet("show-source", document=self.family.document, lines=", ".join(numbers), count=count)
        self._unofficial()

    def _unofficial(self) -> None:
        if self.translations:
            self._quiet("show-unofficial", code=self.language)

    def _quiet(self, key: str, **values: str | int) -> None:
        self._print(Text(self._say(key, **values), QUIET))

    def _say(self, key: str, **values: str | int) -> str:
        return self.phrases.say(self.language, key, **values)

    def _print(self, what: Text | Table | Padding | str = "") -> None:
        self.console.print(what, width=self.width)
