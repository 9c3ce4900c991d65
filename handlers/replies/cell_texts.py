"""Questions about the text itself: what a criterion asks at a level, the criteria of a level, levels side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.acts.criteria_named import all_meant, continued, named_criteria
from handlers.messages import Block, Reply, Table, Text
from handlers.open_question import reminder
from handlers.replies.citations import quote, with_translation
from handlers.replies.composing import reply
from handlers.step import Step
from handlers.turn import Turn

DOCUMENT = "document"
COMPARE = "ask.compare"


@dataclass(frozen=True, slots=True)
class Asked:
    """The criteria and levels that a question is about, and whether it asks for the difference."""

    criteria: tuple[str, ...]
    levels: tuple[str, ...]
    compare: bool


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to a question for texts of the criteria."""
    everything = tuple(criterion.ref for criterion in turn.family.criteria)
    every = all_meant(turn)
    named = everything if every else named_criteria(turn) or continued(turn)
    criteria = named or turn.understood.criteria or everything
    levels = step.levels or (turn.memory.levels if every else ())
    compare = step.kind == COMPARE
    if not levels or (compare and len(levels) == 1 and len(criteria) == len(everything)):
        levels = turn.context.levels
    elif compare and len(levels) == 1:
        levels = _with_next(levels[0], turn.context.levels)
    return show(turn, Asked(criteria, levels, compare and len(levels) > 1), step.kind)


def answer_other(turn: Turn, step: Step) -> Reply:
    """`En voor C?`, `en bij klachten?`: the last question once more, with another level or criterion."""
    criteria = named_criteria(turn) or continued(turn)
    if not criteria or all_meant(turn):
        return answer(turn, step)
    levels = step.levels or turn.memory.levels or turn.context.levels
    return show(turn, Asked(criteria, levels, compare=False), step.kind)


def show(turn: Turn, asked: Asked, kind: str = "ask.cell") -> Reply:
    """The cells asked for, quoted or as a table, with what differs marked."""
    cites = [f"{criterion}.{level}" for criterion in asked.criteria for level in asked.levels]
    blocks = _compared(turn, asked) if asked.compare else _listed(turn, asked)
    blocks += reminder(turn) or ([] if turn.case.duties else [Text(turn.say("cell-next"))])
    memory = replace(turn.memory, criteria=asked.criteria, levels=asked.levels)
    intent = "compare" if asked.compare else "criterion"
    return reply(turn, intent, blocks, kind=kind, act=DOCUMENT, cites=cites, memory=memory)


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
