"""Questions about the text itself: what a criterion asks at a level, the criteria of a level, levels side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.answering import reply
from handlers.citing import quote, with_translation
from handlers.messages import Block, Reply, Table, Text
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Asked:
    """The criteria and levels that a question is about, and whether it asks for the difference."""

    criteria: tuple[str, ...]
    levels: tuple[str, ...]
    compare: bool


def check(turn: Turn) -> Asked | None:
    """What is asked about the criteria; None where nothing is."""
    if turn.understood.kind not in ("ask.cell", "ask.compare"):
        return None
    everything = tuple(criterion.ref for criterion in turn.family.criteria)
    criteria = turn.understood.criteria or everything
    levels = tuple(level for level in turn.family.levels if level in turn.understood.levels)
    compare = turn.understood.kind == "ask.compare"
    if not levels or (compare and len(levels) == 1 and not turn.understood.criteria):
        levels = turn.family.levels
    elif compare and len(levels) == 1:
        levels = _with_next(levels[0], turn.family.levels)
    return Asked(criteria, levels, compare and len(levels) > 1)


def answer(turn: Turn, asked: Asked) -> Reply:
    """The cells asked for, quoted or as a table, with what differs marked."""
    cites = [f"{criterion}.{level}" for criterion in asked.criteria for level in asked.levels]
    blocks = _compared(turn, asked) if asked.compare else _listed(turn, asked)
    blocks.append(Text(turn.say("cell-next")))
    memory = replace(turn.memory, verdicts=(), criteria=asked.criteria, levels=asked.levels)
    return reply(turn, "compare" if asked.compare else "criterion", blocks, cites=cites, memory=memory)


def _with_next(level: str, levels: tuple[str, ...]) -> tuple[str, ...]:
    """A level and its upper neighbour; for the highest, its lower one."""
    at = levels.index(level)
    return levels[at : at + 2] if at + 1 < len(levels) else levels[at - 1 : at + 1]


def _listed(turn: Turn, asked: Asked) -> list[Block]:
    criteria, levels = asked.criteria, asked.levels
    if len(criteria) == 1:
        name = turn.name(criteria[0])
        title = (
            turn.say("cell-one", criterion=name, level=levels[0])
            if len(levels) == 1
            else turn.say("cell-levels", criterion=name)
        )
        return [Text(title), *(quote(turn, f"{criteria[0]}.{level}") for level in levels)]
    if len(levels) == 1:
        title = turn.say("cell-all", level=levels[0])
        return [Text(title), *(quote(turn, f"{criterion}.{levels[0]}") for criterion in criteria)]
    return [Text(turn.say("cell-table")), table(turn, criteria, levels)]


def _compared(turn: Turn, asked: Asked) -> list[Block]:
    levels = turn.both(asked.levels)
    blocks: list[Block] = []
    if len(asked.criteria) == 1:
        criterion = turn.family.criterion(asked.criteria[0])
        title = turn.say("compare-title", criterion=turn.name(criterion.ref), levels=levels)
        differ = len({criterion.cells[level].text for level in asked.levels}) > 1
        blocks.append(Text(turn.say("compare-marked", title=title) if differ else title))
        for n, level in enumerate(asked.levels):
            against = asked.levels[n - 1] if n else asked.levels[1]
            blocks.append(quote(turn, f"{criterion.ref}.{level}", against=against))
    else:
        blocks += [Text(turn.say("compare-all", levels=levels)), table(turn, asked.criteria, asked.levels)]
    for ref in asked.criteria:
        for group in turn.family.criterion(ref).levels_reading_the_same():
            if set(group) <= set(asked.levels):
                blocks.append(Text(turn.say("compare-same", criterion=turn.name(ref), levels=turn.both(group))))
    return blocks


def table(turn: Turn, criteria: tuple[str, ...], levels: tuple[str, ...]) -> Table:
    """The criteria as rows, the levels as columns."""
    rows = [(turn.say("column-criterion"), *levels)]
    for ref in criteria:
        rows.append((turn.name(ref), *(with_translation(turn, f"{ref}.{level}") for level in levels)))
    return Table(tuple(rows))
