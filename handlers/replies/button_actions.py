"""What a command or a button asks for outright: start, new, help, the profile, the criteria, a reference, an option."""

from __future__ import annotations

from handlers.messages import Reply, Text
from handlers.open_question import reminder
from handlers.replies.cell_texts import Asked, show
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.explanations import PLAIN
from handlers.step import Step
from handlers.turn import Turn

KINDS = {
    "why": "follow.why",
    "next": "follow.next",
    "profile": "case.overall",
    "list": "case.list",
    "copy": "case.copy",
    "missing": "case.missing",
    "undo": "case.restore",
    "new": "new",
    "criteria": "ask.criteria",
    "tasks": "ask.tasks",
    "together": "interview.compare",
    "interview": "interview.start",
    "interview:resume": "interview.start",
    "interview:back": "interview:back",
    "interview:pause": "interview:pause",
    "interview:stop": "interview:stop",
}
"""Commands that do what a message of this kind does."""


def step_of(turn: Turn, action: str) -> Step:
    """The step that a command or a tapped button asks for."""
    if action in KINDS:
        return Step(KINDS[action])
    name, _, value = action.partition(":")
    if name == "option":
        pending = turn.case.pending
        at = int(value) if value.isdecimal() else 0
        shown = pending.options[at - 1 : at] if pending and at else ()
        number = pending.numbered.index(shown[0]) + 1 if pending and shown else 0
        return Step("option", n=pending.duty if pending else 0, numbers=(number,))
    if name == "show":
        return Step("show", ref=value)
    # Anything else is a button of an older version.
    return Step(name if name in (*PLAIN, "criterion", "compare") else "help")


def answer_criterion(turn: Turn, step: Step) -> Reply:
    """The whole criterion of the last verdict."""
    refs = turn.memory.criteria[:1]
    if not refs:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind)
    return show(turn, Asked(refs, turn.context.levels, compare=False))


def answer_compare(turn: Turn, step: Step) -> Reply:
    """Every criterion with its levels side by side."""
    del step
    everything = tuple(criterion.ref for criterion in turn.family.criteria)
    return show(turn, Asked(everything, turn.context.levels, compare=True), "ask.compare")


def answer_show(turn: Turn, step: Step) -> Reply:
    """The text of one reference; a whole criterion where the reference is a criterion's."""
    ref = step.ref.removeprefix(f"{turn.family.ref}/")
    if ref in turn.family.passages():
        end = reminder(turn) or [Text(turn.say("cell-next"))]
        return reply(turn, "criterion", [quote(turn, ref), *end], kind="ask.cell", act="document", cites=[ref])
    if any(ref == criterion.ref for criterion in turn.family.criteria):
        return show(turn, Asked((ref,), turn.context.levels, compare=False))
    return reply(turn, "about", [Text(turn.say("about-help")), *reminder(turn)], kind="about.help", act="about")
