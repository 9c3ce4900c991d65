"""What to say: the routing of a message by its kind, whole on one screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.acts import (
    answer_for_several,
    asked_of_one,
    details_of_several,
    merge_orders,
    objections,
    objections_to_reply,
    part_orders,
    put_elsewhere,
    terse_orders,
)
from handlers.acts.announced_duty import labelled, more_told
from handlers.acts.answer_meant import answer_meant
from handlers.acts.decide import decide
from handlers.acts.duty_by_order import overlooked_text
from handlers.acts.duty_like_question import duty_told
from handlers.acts.edit_and_more import edit_and_more, one_for_another
from handlers.acts.greeting_first import opened
from handlers.acts.merge_and_more import merge_and_more
from handlers.acts.part_understood import part_understood
from handlers.acts.parted_acts import first_of_parts, told_in_talk
from handlers.acts.spoken_commands import undone
from handlers.acts.taken_back import taken_back
from handlers.acts.talk_of_conversation import GRADING, TALK, work_apart
from handlers.acts.two_acts import first_act
from handlers.acts.two_descriptions import described
from handlers.context import Context
from handlers.interview import guided_replies, raters_compared
from handlers.messages import Memory, Question, Reply
from handlers.readings import Readings
from handlers.replies import (
    amended_duty,
    button_actions,
    case_edits,
    case_questions,
    cell_texts,
    criterion_in_case,
    details_noted,
    document_search,
    explanations,
    job_description,
    merged_duties,
    new_duties,
    objections_taken,
    option_for_several,
    parts_edited,
    put_with_other,
    reply_explained,
    small_talk,
    what_if,
)
from handlers.replies.joined_replies import both, with_opening, with_word
from handlers.step import Step
from handlers.turn import Turn, take
from knowledge.scoring.labels import CHECK
from knowledge.understanding.duty import Duty

Handler = Callable[[Turn, Step], Reply]

HANDLERS: dict[str, Handler] = {
    "duty": new_duties.answer,
    **dict.fromkeys(amended_duty.KINDS, amended_duty.answer),
    **dict.fromkeys(what_if.ANSWERS, what_if.answer),
    **dict.fromkeys(case_questions.VIEWS, case_questions.answer),
    asked_of_one.OF_CRITERION: criterion_in_case.answer_open,
    asked_of_one.OF_RELATION: criterion_in_case.answer_relation,
    terse_orders.AWAITED: criterion_in_case.answer_awaited,
    answer_for_several.KIND: option_for_several.answer,
    details_of_several.KIND: details_noted.answer,
    **dict.fromkeys(case_edits.EDITS, case_edits.answer),
    objections.OBJECT: objections_taken.answer,
    merge_orders.KIND: merged_duties.answer,
    put_elsewhere.KIND: put_with_other.answer,
    part_orders.UNLEVEL: parts_edited.unlevelled,
    part_orders.SPLIT: parts_edited.split,
    objections_to_reply.GROUND: reply_explained.ground,
    objections_to_reply.SCOPE: reply_explained.family,
    part_orders.ENDED: parts_edited.ended,
    "show": button_actions.answer_show,
    "criterion": button_actions.answer_criterion,
    "compare": button_actions.answer_compare,
    **dict.fromkeys(explanations.PLAIN, explanations.answer),
    **dict.fromkeys((guided_replies.KIND, *guided_replies.STEERING), guided_replies.answer),
    raters_compared.KIND: raters_compared.answer,
    "ask.cell": cell_texts.answer,
    "ask.compare": cell_texts.answer,
    "follow.other-level": cell_texts.answer_other,
    "follow.other-criterion": cell_texts.answer_other,
    "ask.search": document_search.answer_search,
    "ask.which-criteria": document_search.answer_criteria_of,
    "ask.word": document_search.answer_word,
    "ask.copy": document_search.answer_copy,
    "ask.write": document_search.answer_write,
    "about.source": document_search.answer_source,
    "ask.tasks": explanations.answer_tasks,
    "ask.meaning": explanations.answer_meaning,
    "ask.criteria": explanations.answer_criteria,
}
"""What answers each kind of message; kinds that are not here go by their first word."""
BY_HEAD: dict[str, Handler] = {
    "hr": explanations.answer_common,
    "about": explanations.answer,
    **dict.fromkeys(("doel", "term", "note"), explanations.answer_defined),
}
"""What answers the kinds of one first word; all others get a short answer and the open question."""


def answer(question: Question, memory: Memory, context: Context) -> Reply:
    """The reply to one message; a greeting or a thank-you that opens it is heard, and the rest answered for itself."""
    if not memory.case.interview.live:
        answered = _answer(question, memory, context)
        return guided_replies.with_question(answered, context)  # an undo may bring one back
    turn = take(replace(question, text="") if question.action else question, memory, context)
    taken = guided_replies.take_up(turn)
    if taken:
        return taken
    rest = None if question.action else opened(turn)
    if rest:
        return with_opening(turn, answer(rest.question, memory, context), rest)
    return guided_replies.with_question(_answer(question, memory, context, turn.readings), context)


def _answer(question: Question, memory: Memory, context: Context, readings: Readings | None = None) -> Reply:
    """The reply to a message that answers no question of a running interview."""
    if question.action:
        turn = take(replace(question, text=""), memory, context)
        return respond(turn, button_actions.step_of(turn, question.action))
    turn = take(question, memory, context, readings)
    rest = opened(turn)
    if rest:
        return with_opening(turn, _answer(rest.question, memory, context, turn.readings), rest)
    if _is_document(turn):
        return job_description.tell_document(turn)
    meant = answer_meant(turn)
    if meant:
        return respond(*meant)
    two = _two(turn)
    if two:
        return two
    job = labelled(turn)
    if job:
        label, described, duties = job
        return new_duties.answer(described, Step("duty", duties, text=label))
    more = more_told(turn)
    return _more(turn, *more) if more else _one(turn)


def _one(turn: Turn) -> Reply:
    """The reply to a message of one act; what it says of the conversation, and not of the work, grades nothing."""
    step = decide(turn)
    told = duty_told(turn, step) or told_in_talk(turn, step) or part_understood(turn, step)
    if told:
        return respond(*told)
    if step.kind not in GRADING or not turn.case.duties:
        return respond(turn, step)
    rest = work_apart(turn)
    if rest is None:
        return respond(turn, step)
    again = decide(rest) if rest.cues.words else step
    return respond(rest, again) if rest.cues.words and again.kind in GRADING else respond(turn, Step(TALK))


def _more(turn: Turn, told: Turn, duties: tuple[Duty, ...]) -> Reply:
    """The reply to duties that were announced, ordered or missed."""
    reply = new_duties.answer(told, Step("duty", duties))
    return with_word(reply, turn.say("overlooked")) if overlooked_text(turn) else reply


WHOLE = (
    undone,
    merge_orders.merge_order,
    put_elsewhere.put_elsewhere,
    part_orders.part_order,
    taken_back,
)
"""What makes a message one act, whatever clauses it has."""


def _two(turn: Turn) -> Reply | None:
    """The reply to a message of two acts; None where it is one."""
    first = merge_and_more(turn) or one_for_another(turn)
    if not first and not any(whole(turn) for whole in WHOLE):
        first = edit_and_more(turn) or first_of_parts(turn)
        first = first or (None if objections_to_reply.reply_objection(turn) else first_act(turn))
    if not first:
        return None
    done = respond(first.turn, first.step)
    return both(turn, first, done, lambda rest, memory: _answer(rest, memory, turn.context, turn.readings))


def _is_document(turn: Turn) -> bool:
    """Whether a whole job description was pasted, with nothing asked about it and nothing to compare it with."""
    text = turn.question.text
    if turn.understood.framed == CHECK or described(turn):
        return False
    return job_description.looks_like_description(text, turn.language)


def respond(turn: Turn, step: Step) -> Reply:
    """The reply to a step of the conversation."""
    handler = HANDLERS.get(step.kind) or BY_HEAD.get(step.kind.split(".")[0], small_talk.answer)
    return handler(turn, step)
