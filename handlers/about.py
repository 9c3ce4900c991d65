"""Terms, the purpose, the areas and tasks, the bot itself, and HR's common questions."""

from __future__ import annotations

from dataclasses import replace

from handlers.answering import reply
from handlers.citing import label, quote, with_translation
from handlers.criteria import table
from handlers.messages import Block, Reply, Text
from handlers.turn import Turn
from knowledge.official.guidance import COMMON


def check(turn: Turn) -> str:
    """The kind of question, where it is one of these; empty otherwise."""
    kind = turn.understood.kind
    known = ("ask.tasks", "ask.criteria", "ask.meaning")
    return kind if kind in known or kind in _defined(turn) or kind.startswith(("about.", COMMON)) else ""


def answer(turn: Turn, kind: str) -> Reply:
    """The answer to one of these questions."""
    if kind in _defined(turn):
        return definition(turn, kind)
    if kind == "ask.tasks":
        return tasks(turn)
    if kind == "ask.meaning" and turn.understood.criteria:
        return meaning(turn)
    if kind in ("ask.criteria", "ask.meaning"):
        return criteria(turn)
    if kind.startswith(COMMON):
        return _common(turn, kind.removeprefix(COMMON))
    text = turn.say(kind.replace(".", "-"), family=turn.family.title)
    return reply(turn, "about", [Text(text)], cites=["doel"] if kind == "about.source" else [])


def _defined(turn: Turn) -> tuple[str, ...]:
    """The references of what the family's description defines."""
    family = turn.family
    return tuple(passage.ref for passage in (family.purpose, *family.terms, *family.notes))


def definition(turn: Turn, ref: str) -> Reply:
    """The purpose, a note, or a term with the cells that use it."""
    cites = [ref, *turn.family.definitions.get(ref, ())]
    blocks: list[Block] = [Text(_leading(turn, ref)), *(quote(turn, one) for one in cites)]
    return reply(turn, "definition", blocks, cites=cites)


def _leading(turn: Turn, ref: str) -> str:
    """The sentence that leads to a definition."""
    if ref == turn.family.purpose.ref:
        return turn.say("definition-purpose")
    if ref not in turn.family.definitions:
        return turn.say("definition-note", name=turn.name(ref))
    passages = turn.family.passages()
    cells = [label(turn, passages[cell]) for cell in turn.family.definitions[ref]]
    if not cells:
        return turn.say("definition-alone", term=turn.name(ref))
    return turn.say("definition-term", term=turn.name(ref), cells=turn.both(cells))


def tasks(turn: Turn) -> Reply:
    """The result area that the question names or is about, with its tasks; or all areas."""
    areas = turn.family.areas
    words = [token.strip(".,;:?!").upper() for token in turn.question.text.split()]
    # A bare number is an area's where it closes the question: "resultaatgebied 3?", not "3 voorbeelden".
    picked = [area for area in areas if area.ref in words or words[-1:] == [area.ref.removeprefix("R")]]
    picked = picked or [area for area in areas if area.ref == turn.understood.area]
    if len(picked) == 1:
        area = picked[0]
        refs = [area.ref, *(task.ref for task in area.tasks)]
        lines = [turn.say("task-line", ref=task.ref, text=with_translation(turn, task.ref)) for task in area.tasks]
        title = turn.say("tasks-area", ref=area.ref)
        return reply(turn, "definition", [Text(title), quote(turn, area.ref), Text("\n".join(lines))], cites=refs)
    refs = [area.ref for area in areas]
    title = turn.say("tasks-all", family=turn.family.title)
    blocks: list[Block] = [Text(title), *(quote(turn, ref) for ref in refs), Text(turn.say("tasks-next", ref=refs[0]))]
    return reply(turn, "definition", blocks, cites=refs)


def meaning(turn: Turn) -> Reply:
    """What a criterion is about: the question that decides on it, and its texts."""
    refs = turn.understood.criteria
    gists = turn.context.gists(turn.language)
    cites = [f"{ref}.{level}" for ref in refs for level in turn.family.levels]
    lines = [turn.say("meaning", criterion=turn.name(ref), question=gists[ref]) for ref in refs]
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref) for ref in cites)]
    return reply(turn, "definition", blocks, cites=cites, memory=replace(turn.memory, verdicts=(), criteria=refs))


def criteria(turn: Turn) -> Reply:
    """The criteria with their three texts."""
    refs = tuple(criterion.ref for criterion in turn.family.criteria)
    title = turn.say("criteria-list", criteria=turn.both([turn.name(ref) for ref in refs]))
    cites = [f"{ref}.{level}" for ref in refs for level in turn.family.levels]
    return reply(turn, "about", [Text(title), table(turn, refs, turn.family.levels)], cites=cites)


def _common(turn: Turn, key: str) -> Reply:
    question = turn.context.common(turn.language)[key]
    cites = [ref for cite in question.cites for ref in _passages(turn, cite)]
    return reply(turn, "about", [Text(question.answer), *(quote(turn, ref) for ref in cites)], cites=cites)


def _passages(turn: Turn, ref: str) -> list[str]:
    """A reference to a whole criterion stands for its three cells."""
    if ref in turn.family.passages():
        return [ref]
    return [cell.ref for cell in turn.family.criterion(ref).cells.values()]
