"""Terms, the purpose, the areas and tasks, the program itself, and HR's common questions."""

from __future__ import annotations

from dataclasses import replace

from handlers.messages import Block, Reply, Text
from handlers.open_question import reminder
from handlers.replies.cell_texts import DOCUMENT, table
from handlers.replies.citations import label, quote, with_translation
from handlers.replies.composing import reply
from handlers.replies.document_search import answer_search, subject
from handlers.step import Step
from handlers.turn import Turn
from knowledge.official.guidance import COMMON

ABOUT = "about"
PLAIN = {
    **{"start": "start", "help": "about-help", "privacy": "about-privacy"},
    **{"about.file": "about-file", "about.duration": "about-duration"},
    "about.edit": "about-edit",
}
"""Commands and questions about the program, each with the phrase that is its answer."""


def answer(turn: Turn, step: Step) -> Reply:
    """The answer to a question or a command about the program."""
    text = turn.say(PLAIN.get(step.kind) or step.kind.replace(".", "-"), family=turn.family.title)
    return reply(turn, "about", [Text(text), *reminder(turn)], kind=step.kind, act=ABOUT)


def answer_defined(turn: Turn, step: Step) -> Reply:
    """The purpose, a note, or a term with the cells that use it."""
    cites = [step.kind, *turn.family.definitions.get(step.kind, ())]
    blocks: list[Block] = [Text(_leading(turn, step.kind)), *(quote(turn, ref) for ref in cites), *reminder(turn)]
    return reply(turn, "definition", blocks, kind=step.kind, act=DOCUMENT, cites=cites)


def _leading(turn: Turn, ref: str) -> str:
    """The sentence that leads to what is defined."""
    if ref == turn.family.purpose.ref:
        return turn.say("definition-purpose")
    if ref not in turn.family.definitions:
        return turn.say("definition-note", name=turn.name(ref))
    passages = turn.family.passages()
    cells = [label(turn, passages[cell]) for cell in turn.family.definitions[ref]]
    if not cells:
        return turn.say("definition-alone", term=turn.name(ref))
    return turn.say("definition-term", term=turn.name(ref), cells=turn.both(cells))


def answer_common(turn: Turn, step: Step) -> Reply:
    """HR's ready answer to a common question."""
    question = turn.context.common(turn.language)[step.kind.removeprefix(COMMON)]
    cites = [ref for cite in question.cites for ref in _passages(turn, cite)]
    blocks: list[Block] = [Text(question.answer), *(quote(turn, ref) for ref in cites), *reminder(turn)]
    return reply(turn, "about", blocks, kind=step.kind, act=ABOUT, cites=cites)


def answer_tasks(turn: Turn, step: Step) -> Reply:
    """The result area that the question names or is about, with its tasks; or all areas."""
    areas = turn.family.areas
    words = [token.strip(".,;:?!").upper() for token in turn.question.text.split()]
    # A bare number is an area's where it closes the question: "resultaatgebied 3?", not "3 voorbeelden".
    picked = [area for area in areas if area.ref in words or words[-1:] == [area.ref.removeprefix("R")]]
    picked = picked or [area for area in areas if area.ref == turn.understood.area]
    if not picked and subject(turn):
        return answer_search(turn, step)
    if len(picked) == 1:
        area = picked[0]
        refs = [area.ref, *(task.ref for task in area.tasks)]
        lines = [turn.say("task-line", ref=task.ref, text=with_translation(turn, task.ref)) for task in area.tasks]
        title = turn.say("tasks-area", ref=area.ref)
        blocks: list[Block] = [Text(title), quote(turn, area.ref), Text("\n".join(lines))]
        return reply(turn, "definition", blocks, kind=step.kind, act=DOCUMENT, cites=refs)
    refs = [area.ref for area in areas]
    title = turn.say("tasks-all", family=turn.family.title)
    blocks = [Text(title), *(quote(turn, ref) for ref in refs), Text(turn.say("tasks-next", ref=refs[0]))]
    return reply(turn, "definition", blocks, kind=step.kind, act=DOCUMENT, cites=refs)


def answer_meaning(turn: Turn, step: Step) -> Reply:
    """What a criterion is about: the question that decides on it, and its texts."""
    refs = turn.understood.criteria
    if not refs:
        return answer_criteria(turn, step)
    cites = [f"{ref}.{level}" for ref in refs for level in turn.context.levels]
    lines = [turn.say("meaning", criterion=turn.name(ref), question=turn.gists[ref]) for ref in refs]
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref) for ref in cites), *reminder(turn)]
    memory = replace(turn.memory, criteria=refs)
    return reply(turn, "definition", blocks, kind=step.kind, act=DOCUMENT, cites=cites, memory=memory)


def answer_criteria(turn: Turn, step: Step) -> Reply:
    """The criteria with their three texts."""
    refs = tuple(criterion.ref for criterion in turn.family.criteria)
    title = turn.say("criteria-list", criteria=turn.both([turn.name(ref) for ref in refs]))
    cites = [f"{ref}.{level}" for ref in refs for level in turn.context.levels]
    blocks: list[Block] = [Text(title), table(turn, refs, turn.context.levels), *reminder(turn)]
    return reply(turn, "about", blocks, kind=step.kind, act=DOCUMENT, cites=cites)


def _passages(turn: Turn, ref: str) -> list[str]:
    """A reference to a whole criterion stands for its three cells."""
    if ref in turn.family.passages():
        return [ref]
    return [cell.ref for cell in turn.family.criterion(ref).cells.values()]
