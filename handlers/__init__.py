"""What to say: the routing of a message by its kind, whole on one screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers import (
    about,
    amend,
    case_view,
    cells,
    commands,
    comparison,
    description,
    document,
    edits,
    interview,
    merging,
    social,
    spread,
    supposing,
    tell,
)
from handlers.acts import decide
from handlers.announced import more_told
from handlers.context import Context
from handlers.descriptions import described
from handlers.messages import Memory, Question, Reply
from handlers.opening import opened, with_opening
from handlers.step import Step
from handlers.turn import Turn, take
from handlers.two_acts import both, first_act
from knowledge.scoring.labels import CHECK

Handler = Callable[[Turn, Step], Reply]

HANDLERS: dict[str, Handler] = {
    "duty": tell.answer,
    **dict.fromkeys(amend.KINDS, amend.answer),
    **dict.fromkeys(supposing.ANSWERS, supposing.answer),
    **dict.fromkeys(case_view.VIEWS, case_view.answer),
    spread.KIND: spread.answer,
    **dict.fromkeys(edits.EDITS, edits.answer),
    merging.KIND: merging.answer,
    "show": commands.answer_show,
    "criterion": commands.answer_criterion,
    "compare": commands.answer_compare,
    **dict.fromkeys(about.PLAIN, about.answer),
    **dict.fromkeys((interview.KIND, *interview.STEERING), interview.answer),
    comparison.KIND: comparison.answer,
    "ask.cell": cells.answer,
    "ask.compare": cells.answer,
    "follow.other-level": cells.answer_other,
    "follow.other-criterion": cells.answer_other,
    "ask.search": document.answer_search,
    "ask.which-criteria": document.answer_criteria_of,
    "ask.word": document.answer_word,
    "ask.copy": document.answer_copy,
    "ask.write": document.answer_write,
    "about.source": document.answer_source,
    "ask.tasks": about.answer_tasks,
    "ask.meaning": about.answer_meaning,
    "ask.criteria": about.answer_criteria,
}
"""What answers each kind of message; kinds that are not here go by their first word."""
BY_HEAD: dict[str, Handler] = {
    "hr": about.answer_common,
    "about": about.answer,
    **dict.fromkeys(("doel", "term", "note"), about.answer_defined),
}
"""What answers the kinds of one first word; all others get a short answer and the open question."""


def answer(question: Question, memory: Memory, context: Context) -> Reply:
    """The reply to one message; a greeting or a thank-you that opens it is heard, and the rest answered for itself."""
    if not memory.case.interview.live:
        answered = _answer(question, memory, context)
        return interview.with_question(answered, context)  # an undo may bring one back
    turn = take(replace(question, text="") if question.action else question, memory, context)
    taken = interview.take_up(turn)
    if taken:
        return taken
    rest = None if question.action else opened(turn)
    if rest:
        return with_opening(turn, answer(rest.question, memory, context), rest)
    return interview.with_question(_answer(question, memory, context), context)


def _answer(question: Question, memory: Memory, context: Context) -> Reply:
    """The reply to a message that answers no question of a running interview."""
    if question.action:
        turn = take(replace(question, text=""), memory, context)
        return respond(turn, commands.step_of(turn, question.action))
    turn = take(question, memory, context)
    rest = opened(turn)
    if rest:
        return with_opening(turn, _answer(rest.question, memory, context), rest)
    if _is_document(turn):
        return description.tell_document(turn)
    two = _two(turn)
    if two:
        return two
    more = more_told(turn)
    return tell.answer(more[0], Step("duty", more[1])) if more else respond(turn, decide(turn))


def _two(turn: Turn) -> Reply | None:
    """The reply to a message of two acts; None where it is one."""
    first = first_act(turn)
    if not first:
        return None
    return both(turn, first, respond(first.turn, first.step), lambda rest, memory: _answer(rest, memory, turn.context))


def _is_document(turn: Turn) -> bool:
    """Whether a whole job description was pasted, with nothing asked about it and nothing to compare it with."""
    text = turn.question.text
    if turn.understood.framed == CHECK or described(turn):
        return False
    return description.looks_like_description(text, turn.language)


def respond(turn: Turn, step: Step) -> Reply:
    """The reply to a step of the conversation."""
    handler = HANDLERS.get(step.kind) or BY_HEAD.get(step.kind.split(".")[0], social.answer)
    return handler(turn, step)
