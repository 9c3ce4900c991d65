"""A duty more, announced before a colon ("add: …", "und noch: …"): what follows is told anew, whatever is asked."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.acts.duty_by_order import already_told, by_order, overlooked_text
from handlers.acts.edit_orders import ordered_of
from handlers.acts.numbers_and_places import PLACES
from handlers.acts.relation_to_told import without_area
from handlers.duties_read import carries, cells
from handlers.messages import Question
from handlers.turn import Turn
from knowledge.text.language import fold
from knowledge.understanding.duty import Duty

COLON = re.compile(":")
LONGEST_LABEL = 5
"""Words at most of what a description is called."""


def announced(turn: Turn) -> Question | None:
    """What stands behind the announcement of a duty more; None where a message announces none.

    Of several ("add: …. One more: …") what stands behind each, as a list.
    """
    text = turn.question.text
    if ":" not in text or not turn.case.duties:
        return None
    first, *others = (match.end() for match in COLON.finditer(text))
    if _opening(turn, first, 0) is None:
        return None
    told, since = [], first
    for colon in others:
        start = _opening(turn, colon, since)
        if start is not None:
            told.append(text[since:start].strip())
            since = colon
    told.append(text[since:].strip())
    if not all(told):
        return None
    listed = told[0] if len(told) == 1 else "\n".join(f"- {part}" for part in told)
    return replace(turn.question, text=listed, language=turn.language)


def _opening(turn: Turn, colon: int, since: int) -> int | None:
    """Where the announcement opens that ends at a colon; None where what stands before it announces nothing."""
    ordered = ordered_of(turn)
    tokens, words = ordered.tokens, ordered.words
    before = [[n for n in clause if since <= tokens[n].start and tokens[n].end < colon] for clause in ordered.clauses]
    last = next((clause for clause in reversed(before) if clause), [])
    if not last or any(tokens[n].word.isdigit() for n in last):
        return None
    at = {n for expression in words.add for n in ordered.within(expression, last)}
    known = words.duty | words.around | words.all | frozenset(turn.reader.language.numerals)
    if not at or ordered.content([n for n in last if n not in at], known):
        return None
    return tokens[last[0]].start


def labelled(turn: Turn) -> tuple[str, Turn, tuple[Duty, ...]] | None:
    """What a function is called that a message describes (`Second job: …`), its turn and its duties.

    None where the case holds duties of it already, or the message holds two.
    """
    head, colon, behind = turn.question.text.partition(":")
    if not colon or ":" in behind or not _labels(turn, len(head)) or turn.asks:
        return None
    label = " ".join(head.split())
    if any(fold(duty.job) == fold(label) for duty in turn.case.duties):
        return None
    after = turn.part(behind.strip())
    duties = tuple(duty for duty in after.understood.duties if carries(duty))
    return (label, after, duties) if duties else None


def _labels(turn: Turn, end: int) -> bool:
    """Whether the words before a colon are what a function is called, with its place or letter."""
    ordered = ordered_of(turn)
    head = [n for n, token in enumerate(ordered.tokens) if token.end <= end]
    marks = _marks(turn, head)
    named = [n for n in head if ordered.holds(n, ordered.words.job)]
    return (
        0 < len(head) <= LONGEST_LABEL
        and bool(marks and named)
        and not ordered.content([n for n in head if n not in marks and n not in named])
    )


def _marks(turn: Turn, head: list[int]) -> list[int]:
    """Of the tokens before a colon, those that number or letter what is described: `second`, `two`, `B`."""
    ordered = ordered_of(turn)
    places = {one.at[-1] for one in turn.cues.text.found if one.concept in PLACES}
    numerals = frozenset(turn.reader.language.numerals)
    return [
        n
        for n in head
        if n in places or ordered.holds(n, numerals) or ordered.tokens[n].end - ordered.tokens[n].start == 1
    ]


def more_told(turn: Turn) -> tuple[Turn, tuple[Duty, ...]] | None:
    """The duties announced, with the turn in which they are read; None where none is, or nothing is told."""
    question = announced(turn) or by_order(turn)
    if not question:
        return None
    after = turn.part(question.text)
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
