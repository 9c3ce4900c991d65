"""Two acts in one message: an answer to the open question, or an edit of the list, and behind it something of its own.

The first is done, and the rest is answered as the next message of the same conversation
(`handlers/replies/joined_replies.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from handlers.acts.announced_duty import announced
from handlers.acts.answer_for_several import KIND
from handlers.acts.answer_without_option import ANSWERS
from handlers.acts.decide import decide
from handlers.acts.details_of_several import details
from handlers.acts.duty_named_first import opened_duty
from handlers.acts.edit_orders import NO_LONGER, OTHERS, ordered_of
from handlers.acts.option_picks import OPTION, picked
from handlers.acts.relation_to_told import ADD, ALSO, MISREAD, TAKE_BACK
from handlers.messages import Question
from handlers.step import Step
from handlers.turn import Turn, take
from knowledge.concepts.registry import concept
from knowledge.scoring.labels import EDITS

SENTENCE = re.compile(r"[.!;\n]+\s+(?=\w)")
CLAUSE = re.compile(r"[.!;\n,–—-]+\s+(?=\w)")
LISTED = re.compile(r"(?:^|\s)\d{1,2}[.)]\s")
"""A number before what it numbers; two of them make a list, and no pick."""
NUMBERED = re.compile(r"\s*(\d{1,2})[.):]\s")
LONGEST_PICK = 6
"""Words at most of a pick before a comma, or "and" …"""
MOST_PARTS = 3
"""Marks at which a message is tried to be parted."""
LEAST_REST = 3
"""… and how many must follow."""
EDITED = ("case.remove", "case.restore")
"""The edits that something else may follow."""
ASKING = ("ask-", "command-")
"""How the concepts begin by which something is asked for."""
OPENING = 5
"""Words within which a condition opens the rest."""
BACK = frozenset((TAKE_BACK, MISREAD, OTHERS, NO_LONGER, concept("past")))
"""Concepts by which a rest says why, and is no message of its own."""


@dataclass(frozen=True, slots=True)
class First:
    """The first act of a message: what it says, the step that it is, and the question that follows."""

    turn: Turn
    step: Step
    rest: Question


def first_act(turn: Turn) -> First | None:
    """The pick or the edit that opens a message which goes on with something else; None where there is none."""
    if not turn.case.duties and not turn.case.gone:
        return None
    if len(LISTED.findall(turn.question.text)) > 1 or details(turn):
        return None
    return _pick(turn) or _edit(turn)


def _parts(turn: Turn, mark: re.Pattern[str]) -> Iterator[tuple[Turn, Question]]:
    """The message parted at each of its marks, and before its first word that joins clauses."""
    text = turn.question.text
    joins = (token.start for token in turn.cues.text.tokens[1:] if token.word in turn.reader.language.joining)
    places = [(match.start(), match.end()) for match in mark.finditer(text)][:MOST_PARTS]
    join = next(joins, None)
    places += [(join, join)] if join else []
    for end, start in sorted(places):
        head, rest = text[:end].strip(), text[start:]
        if head and "?" not in head and (len(rest.split()) >= LEAST_REST or "?" in rest):
            question = replace(turn.question, text=head, language=turn.language)
            yield take(question, turn.memory, turn.context), replace(turn.question, text=rest, language=turn.language)


def _pick(turn: Turn) -> First | None:
    """An option of the open question by number or place, alone in its clause."""
    pending = turn.case.pending
    if not pending or opened_duty(turn):
        return None
    for head, rest in _parts(turn, CLAUSE):
        ordered = ordered_of(head)
        named = any(ordered.holds(n, ordered.words.duty) for n in range(len(ordered.tokens)))
        if named or len(head.cues.words) > LONGEST_PICK or any(ordered.orders()):
            continue
        options = picked(head, len(pending.numbered))
        after = take(rest, turn.memory, turn.context)
        if _next_of_list(turn, after):
            continue
        if len(options) == 1 and not picked(after, len(pending.numbered)) and decide(after).kind not in ANSWERS:
            return First(head, Step(OPTION, n=pending.duty, numbers=options), rest)
    return None


def _next_of_list(turn: Turn, after: Turn) -> bool:
    """Whether the number that opens a message goes on with the list of duties ("2. I sort the post")."""
    match = NUMBERED.match(turn.question.text)
    joined = not after.reader.language.joining.isdisjoint(after.cues.words[:1]) or ALSO in after.cues.concepts
    if joined:
        return False  # "2. And I answer the phone, too"
    return match is not None and int(match[1]) == turn.case.last + 1 and bool(turn.understood.duties)


def _edit(turn: Turn) -> First | None:
    """An order to take out or put back, with nothing else in its sentence."""
    for head, rest in _parts(turn, CLAUSE):
        step = decide(head)
        if step.kind not in EDITED or (step.kind == "case.remove" and not step.numbers):
            continue
        after = take(rest, turn.memory, turn.context)
        joined = rest.text.split()[0].lower().strip(",") in turn.reader.language.joining
        parted = bool(SENTENCE.match(turn.question.text, len(head.question.text)))
        what = decide(after).kind
        orders = joined and ("?" in rest.text or bool(announced(after)) or _orders(after, what))
        if what != KIND and (after.cues.concepts & BACK or not (parted or orders)):
            continue
        return First(head, step, rest)
    return None


def _orders(after: Turn, kind: str) -> bool:
    """Whether what follows "and" orders or asks something itself, and does not only name one thing more."""
    asks = kind.startswith("case.") and kind not in EDITS
    return asks or ADD in after.cues.concepts or any(ordered_of(after).orders())
