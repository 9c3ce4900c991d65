"""A reply in the terminal: the answer first, official texts set apart by a bar, levels side by side where they fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import groupby

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.segment import Segment
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text as Styled

from bot.block_order import in_order
from bot.terminal.emphasis import starred, styled
from handlers.messages import Block, Options, Quote, Reply, Table, Text
from handlers.wording import Phrases
from knowledge.official.model import is_cell

WIDEST = 100
"""Columns; longer lines are hard to read."""
TEXT_COLUMN = 32
"""Columns that each of several texts side by side needs to be read; with fewer they stand below each other."""
COLUMN = 18
"""Columns that a cell of a table needs to be read; where there are fewer, the table becomes a list."""
NAME = Style(bold=True, color="cyan")
BAR = Style(color="cyan", dim=True)
ASKED = Style(bold=True)
NUMBER = Style(bold=True, color="cyan")
QUIET = Style(dim=True)
TRANSLATION = Style(italic=True)


class Page:
    """Prints what the chat says on `console`, in paragraphs with a blank line between."""

    def __init__(self, console: Console, phrases: Phrases) -> None:
        self.console = console
        self.phrases = phrases
        self.width = min(console.width, WIDEST)
        # Without styles (a pipe, a dumb terminal) emphasis must be typed where it is the point.
        self.styled = console.color_system is not None

    def reply(self, reply: Reply, language: str) -> None:
        """Print the blocks of a reply in order, the quiet notes last, wherever the handler put them; nothing folded."""
        self._blocks([block for block in in_order(reply.blocks) if not _folded(block)], language)

    def quotes(self, quotes: Iterable[Quote], language: str) -> None:
        """Print official texts that a reply left folded."""
        self._blocks(list(quotes), language)

    def say(self, *texts: str) -> None:
        """Print the program's own sentences."""
        self._print([Styled(text) for text in texts])

    def quiet(self, *texts: str) -> None:
        """Print what need not be read."""
        self._print([Styled(text, QUIET) for text in texts])

    def examples(self, questions: Iterable[str]) -> None:
        """Print questions that could be asked."""
        rows = Grid.grid(padding=(0, 1, 0, 0))
        for question in questions:
            rows.add_row(Styled("•", NUMBER), Styled(question))
        self._print([Padding(rows, (0, 0, 0, 2))])

    def _blocks(self, blocks: Sequence[Block], language: str) -> None:
        runs = (list(run) for _, run in groupby(blocks, _criterion))
        self._print([part for run in runs for part in self._run(run, language)])

    def _run(self, blocks: Sequence[Block], language: str) -> Iterable[RenderableType]:
        """The parts of neighbouring blocks: texts of one criterion stand side by side where the screen is wide."""
        quotes = [block for block in blocks if isinstance(block, Quote)]
        if len(quotes) == 1 or len(quotes) < len(blocks):
            yield from (part for block in blocks for part in self._parts(block, language))
        elif len(quotes) * TEXT_COLUMN <= self.width:
            yield self._side_by_side(quotes, language)
        else:
            yield from (self._quote(quote, language, compared=True) for quote in quotes)

    def _side_by_side(self, quotes: Sequence[Quote], language: str) -> RenderableType:
        grid = Grid(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style=NAME, width=self.width)
        for quote in quotes:
            grid.add_column(clean(quote.label), ratio=1, overflow="fold")
        grid.add_row(*(self._official(quote, compared=True) for quote in quotes))
        if any(quote.translation for quote in quotes):
            grid.add_row()
            grid.add_row(*(self._translation(quote, language) for quote in quotes))
        return grid

    def _parts(self, block: Block, language: str) -> Iterable[RenderableType]:
        if isinstance(block, Text):
            yield from (Styled(part) for part in clean(block.text).split("\n\n") if part.strip())
        elif isinstance(block, Quote):
            yield self._quote(block, language)
        elif isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Options):
            yield _options(block)
        else:
            yield Styled(clean(block.text), QUIET)

    def _quote(self, quote: Quote, language: str, *, compared: bool = False) -> RenderableType:
        lines: list[RenderableType] = [Styled(clean(quote.label), NAME), Barred(self._official(quote, compared))]
        if quote.translation:
            lines.append(Barred(self._translation(quote, language)))
        return Group(*lines)

    def _official(self, quote: Quote, compared: bool) -> Styled:
        """The official text, marked words emphasised; without styles it stays verbatim, unless texts are compared."""
        return (starred if compared and not self.styled else styled)(quote.text, quote.marked)

    def _translation(self, quote: Quote, language: str) -> Styled:
        text = clean(quote.translation or "")
        return Styled(self.phrases.say(language, "terminal-translation", text=text) if text else "", TRANSLATION)

    def _table(self, block: Table) -> Iterable[RenderableType]:
        if not block.rows:
            return
        heading, *rows = block.rows
        if len(heading) * COLUMN > self.width:
            yield from (_as_list(heading, row) for row in rows)
            return
        grid = Grid(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style=NAME)
        for number, name in enumerate(heading):
            # Folded, never cut: what stands here is official text.
            grid.add_column(clean(name), style=NAME if number == 0 and len(heading) > 1 else None, overflow="fold")
        for row in rows:
            grid.add_row(*(Styled(clean(cell)) for cell in row))
        yield grid

    def _print(self, parts: Iterable[RenderableType]) -> None:
        with self.console.capture() as printed:
            for part in parts:
                self.console.print(part, width=self.width)
                self.console.print()
        # rich fills lines up with spaces, which are in the way where somebody copies them.
        lines = (line.rstrip() for line in printed.get().split("\n"))
        self.console.file.write("\n".join(lines))
        self.console.file.flush()


class Barred:
    """Wrapped text with a bar before every line, so that a quote is seen as one, with colours and without."""

    def __init__(self, text: Styled) -> None:
        self.text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The lines, each after its bar."""
        bar = Segment("| " if options.ascii_only else "│ ", BAR)
        for line in console.render_lines(self.text, options.update(width=max(1, options.max_width - 2)), pad=False):
            yield from (bar, *line, Segment.line())


def folded_quotes(reply: Reply) -> tuple[Quote, ...]:
    """The official texts of a reply that are shown only on request."""
    return tuple(block for block in reply.blocks if isinstance(block, Quote) and block.folded)


def _folded(block: Block) -> bool:
    return isinstance(block, Quote) and block.folded


def _criterion(block: Block) -> object:
    """What neighbouring blocks must have in common to stand side by side: the criterion whose levels they quote."""
    ref = block.ref if isinstance(block, Quote) else ""
    return ref.rpartition(".")[0] if is_cell(ref) else id(block)


def clean(text: str) -> str:
    """The text without control characters: what a user pasted must not steer the terminal."""
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs"))


def _options(block: Options) -> RenderableType:
    rows = Grid.grid(padding=(0, 1, 0, 0))
    for number, (label, _) in zip(block.numbers, block.options, strict=True):
        rows.add_row(Styled(str(number), NUMBER), Styled(clean(label)))
    question = Styled(clean(block.question), ASKED)
    return Group(question, Padding(rows, (0, 0, 0, 2))) if block.options else question


def _as_list(heading: tuple[str, ...], row: tuple[str, ...]) -> RenderableType:
    """One row of a table for a narrow screen: its name, and its cells each after their heading."""
    name, *cells = (clean(cell) for cell in row)
    rows = Grid.grid(padding=(0, 2, 0, 0))
    for head, cell in zip(heading[1:], cells, strict=False):
        if cell:
            rows.add_row(Styled(clean(head), NAME), Styled(cell))
    return Group(Styled(name, ASKED), Padding(rows, (0, 0, 0, 2)))
