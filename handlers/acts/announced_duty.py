"""A duty more, announced before a colon ("add: …", "und noch: …"): what follows is told anew, whatever is asked."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.duty_by_order import already_told, by_order, overlooked_text
from handlers.acts.edit_orders import ordered_of
from handlers.acts.relation_to_told import without_area
from handlers.duties_read import carries, cells
from handlers.messages import Question
from handlers.turn import Turn, take
from knowledge.understanding.duty import Duty


def announced(turn: Turn) -> Question | None:
    """What stands behind the announcement of a duty more; None where a message announces none."""
    text = turn.question.text
    head, colon, behind = text.partition(":")
    if not colon or not turn.case.duties or not behind.strip():
        return None
    ordered = ordered_of(turn)
    before = [[n for n in clause if ordered.tokens[n].end <= len(head)] for clause in ordered.clauses]
    last = next((clause for clause in reversed(before) if clause), [])
    if not last or any(ordered.tokens[n].word.isdigit() for n in last):
        return None
    words = ordered.words
    at = {n for expression in words.add for n in ordered.within(expression, last)}
    known = words.duty | words.around | words.all | frozenset(turn.reader.language.numerals)
    if not at or ordered.content([n for n in last if n not in at], known):
        return None
    return replace(turn.question, text=behind.strip(), language=turn.language)


def more_told(turn: Turn) -> tuple[Turn, tuple[Duty, ...]] | None:
    """The duties announced, with the turn in which they are read; None where none is, or nothing is told."""
    question = announced(turn) or by_order(turn)
    if not question:
        return None
    after = take(question, turn.memory, turn.context)
    if overlooked_text(turn) and already_told(turn, after):
        return None
    duties = tuple(duty for duty in after.understood.duties if carries(duty))
    if not duties or "?" in after.question.text or (len(duties) == 1 and _said_again(turn, duties[0])):
        return None
    return after, duties


def _said_again(turn: Turn, duty: Duty) -> bool:
    """Whether what is announced only says how a duty told is done: its level once more, of a criterion of any work."""
    shown = {one.ref for one in duty.outcome.candidates[:1] if one.criterion in without_area(turn)}
    return any(shown & set(cells(one)) for one in turn.case.duties)
