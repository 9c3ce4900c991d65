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
from handlers.acts.criteria_named import named_criteria
from handlers.acts.decide import decide
from handlers.acts.details_of_several import details
from handlers.acts.duties_named import clearly_new
from handlers.acts.duty_continued import tells_other
from handlers.acts.duty_named_first import opened_duty
from handlers.acts.edit_orders import NO_LONGER, OTHERS, ordered_of
from handlers.acts.likely_kind import well_told
from handlers.acts.numbers_and_places import PLACES
from handlers.acts.option_picks import OPTION, picked
from handlers.acts.relation_to_told import ADD, ALSO, MISREAD, TAKE_BACK
from handlers.acts.same_answer import answered_alike
from handlers.messages import Question
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.order_words import order_words
from knowledge.scoring.labels import DUTY, EDITS, FRAMES

FULL_STOP = re.compile(r"(?<![.!;\s])[.!;\n][.!;\s]*+(?<=\s)(?=\w)")
STOP_OR_COMMA = re.compile(r"(?<![.!;,–—\s-])(?:[.!;\n,–—-]|\s[–—-])[.!;,–—\s-]*+(?<=\s)(?=\w)")
"""What may part two acts: no colon, behind which an order goes on ("add: …"), and no question mark.

A run of marks and white space is tried from its beginning and whole, so that it costs no more than its length."""
LISTED = re.compile(r"(?:^|\s)\d{1,2}[.)]\s")
"""A number before what it numbers; two of them make a list, and no pick."""
NUMBERED = re.compile(r"\s*(\d{1,2})[.):]\s")
LONGEST_PICK = 6
"""Words at most of a pick before a comma, or "and" …"""
MOST_PARTS = 3
"""Marks at which a message is tried to be parted."""
LEAST_REST = 3
"""… and how many must follow."""
KEPT = frozenset(("back", "keep"))
"""The orders that say of what stands on the list that it stays."""
EDITED = ("case.remove", "case.restore")
"""The edits that something else may follow."""
ASKING = ("ask-", "command-")
"""How the concepts begin by which something is asked for."""
ANSWERED = (OPTION, "detail")
"""The kinds of steps by which a duty told is told more of."""
ASKED = ("ask.", "about.", "hr.", "no.", "term.", "doel", "note.")
"""How the kinds of questions begin that are answered for themselves, whatever was told."""
OF_PEOPLE = ("no.diploma", "hr.diploma-counts", "hr.seniority-counts", "hr.languages-count")
"""The kinds of questions for what somebody learned, or how long they have been there: that is told as no duty."""
SUMMARY = ("case.overall", "case.list", "case.copy")
"""The kinds of wishes for the whole of what was told."""
TOTAL = ("case.overall", "case.list", "case.why")
"""The kinds of questions that the level of what was just told may be asked with."""
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
    asked: bool = True
    """Whether the rest asks for more than the reply to the first tells."""
    parted: bool = False
    """Whether the rest was found to be an act of its own."""


def first_act(turn: Turn) -> First | None:
    """The act that opens a message which goes on with something else; None where a message does one thing alone."""
    if len(LISTED.findall(turn.question.text)) > 1 or details(turn):
        return None
    if not turn.case.duties and not turn.case.gone:
        return _duty(turn)
    return _pick(turn) or _edit(turn) or _answer(turn) or _duty(turn)


def _parts(turn: Turn, mark: re.Pattern[str], *, last: bool = False) -> Iterator[tuple[Turn, Question]]:
    """The message parted at each of its first marks, and before its first word that joins clauses.

    `last`: at each of its last marks alone, the very last first.
    """
    text = turn.question.text
    marks = [(match.start(), match.end()) for match in mark.finditer(text)]
    joins = (turn.cues.text.tokens[n].start for n in joins_of(turn))
    join = None if last else next(joins, None)
    places = marks[:MOST_PARTS] + ([(join, join)] if join else [])
    for end, start in reversed(marks[-MOST_PARTS:]) if last else sorted(places):
        head, rest = text[:end].strip(), text[start:]
        if head and "?" not in head and (len(rest.split()) >= LEAST_REST or "?" in rest):
            yield turn.part(head), replace(turn.question, text=rest, language=turn.language)


def joins_of(turn: Turn) -> Iterator[int]:
    """The words that join something behind the first word; none of them joins two numbers or places ("2 and 5")."""
    language, tokens = turn.reader.language, turn.cues.text.tokens
    counted = {one.at[-1] for one in turn.cues.text.found if one.concept in PLACES}
    counted |= {n for n, token in enumerate(tokens) if token.word.isdigit()}
    named = order_words(turn.language).duty | order_words(turn.language).polite | language.function_words
    for n in range(1, len(tokens)):
        if tokens[n].word not in language.joining:
            continue
        behind = next((at for at in range(n + 1, len(tokens)) if at in counted or tokens[at].word not in named), n)
        if not (n - 1 in counted and behind in counted):
            yield n


def _pick(turn: Turn) -> First | None:
    """An option of the open question by number or place, alone in its clause."""
    pending = turn.case.pending
    if not pending or opened_duty(turn):
        return None
    for head, rest in _parts(turn, STOP_OR_COMMA):
        ordered = ordered_of(head)
        named = any(ordered.holds(n, ordered.words.duty) for n in range(len(ordered.tokens)))
        if named or len(head.cues.words) > LONGEST_PICK or any(ordered.orders()):
            continue
        options = picked(head, len(pending.numbered))
        after = turn.part(rest.text)
        if _next_of_list(turn, after) or _asked_about(turn, head, after):
            continue
        if len(options) == 1 and not picked(after, len(pending.numbered)) and decide(after).kind not in ANSWERS:
            return First(head, Step(OPTION, n=pending.duty, numbers=options), rest)
    return None


def _asked_about(turn: Turn, head: Turn, after: Turn) -> bool:
    """Whether a number is what a question behind a comma is about, and answers none: "and nr 1, is that D or C?"."""
    language = turn.reader.language
    parted = FULL_STOP.match(turn.question.text, len(head.question.text))
    joined = not language.joining.isdisjoint(after.cues.words[:1])
    if not after.asks or parted or joined:
        return False
    goes_on = not language.joining.isdisjoint(head.cues.words[:1])
    either = len(after.understood.levels) > 1
    return goes_on or either or not language.referring.isdisjoint(after.cues.words)


def _next_of_list(turn: Turn, after: Turn) -> bool:
    """Whether the number that opens a message goes on with the list of duties ("2. I sort the post")."""
    match = NUMBERED.match(turn.question.text)
    joined = not after.reader.language.joining.isdisjoint(after.cues.words[:1]) or ALSO in after.cues.concepts
    if joined:
        return False  # "2. And I answer the phone, too"
    return match is not None and int(match[1]) == turn.case.last + 1 and bool(turn.understood.duties)


def _edit(turn: Turn) -> First | None:
    """An order to take out or put back, with nothing else in its sentence."""
    for head, rest in _parts(turn, STOP_OR_COMMA):
        after = turn.part(rest.text)
        joined = rest.text.split()[0].lower().strip(",") in turn.reader.language.joining
        parted = bool(FULL_STOP.match(turn.question.text, len(head.question.text)))
        own = not after.cues.concepts & BACK and (parted or (joined and _orders(after, rest.text)))
        if not own and not (answered_alike(after) and decide(after).kind == KIND):
            continue
        step = decide(head)
        if step.kind in EDITED and (step.kind != "case.remove" or step.numbers):
            return First(head, step, rest)
    return None


def _orders(after: Turn, rest: str) -> bool:
    """Whether what follows "and" orders or asks something itself, and does not only name one thing more."""
    orders = {order.kind for order in ordered_of(after).orders()}
    if orders and orders <= KEPT and not after.case.gone:
        return False  # "remove 2 and keep 3" brings nothing back
    if "?" in rest or announced(after) or ADD in after.cues.concepts or orders:
        return True
    kind = decide(after).kind
    return kind.startswith("case.") and kind not in EDITS


def _answer(turn: Turn) -> First | None:
    """How a duty told is done, and behind it a duty more or a question ("always the same. And I answer the phone")."""
    more = bool(turn.cues.concepts & {ALSO, ADD}) or clearly_new(turn)
    compares = len(turn.understood.levels) > 1
    if not turn.spoken or compares or not (more or turn.asks):
        return None
    for head, rest in _parts(turn, STOP_OR_COMMA):
        tells = any(map(well_told, head.understood.duties)) and not turn.asks
        if not head.spoken or head.understood.levels or tells:
            continue
        step = decide(head)
        after = turn.part(rest.text)
        if step.kind not in ANSWERED:
            continue
        if turn.asks:
            asked = not _asks_level(after) and (_asks(after) or decide(after).kind in TOTAL)
            return First(head, step, rest, asked=asked)
        if _one_more(after, step.n):
            return First(head, step, rest)
    return None


def _one_more(after: Turn, n: int) -> bool:
    """Whether a rest tells a duty that is none of those told: it says so, or its object is another one."""
    if not any(map(well_told, after.understood.duties)) or not clearly_new(after):
        return False
    said = bool(after.cues.concepts & {ALSO, ADD}) or tells_other(after, n)
    return said and decide(after).kind == DUTY


def _duty(turn: Turn) -> First | None:
    """A duty, and behind it a question of the text, of the program or of what the text is silent on."""
    if not turn.asks:
        return None
    if not any(map(well_told, turn.understood.duties)):
        return None
    for head, rest in _parts(turn, STOP_OR_COMMA, last=True):
        if "?" in rest.text[:-1] or not turn.reader.language.leaning.isdisjoint(head.cues.words[:2]):
            continue  # "and if I contest it, what then?" tells nothing
        if not any(map(well_told, head.understood.duties)) or decide(head).kind != DUTY:
            continue
        after = turn.part(rest.text)
        if turn.understood.levels and not after.understood.levels:
            continue  # "…, right?"
        kind = decide(after).kind
        if kind in OF_PEOPLE and not after.understood.levels:
            return First(after, Step(kind), rest, asked=False)  # a course that somebody took is the reason to ask
        if turn.case.duties and kind in SUMMARY:
            return First(head, Step(DUTY, head.understood.duties), rest)
        if _asks_level(after):
            return None  # the reply to the duty is read with the level that is hoped for
        level = decide(after).kind in TOTAL
        if level or _asks(after):
            return First(head, Step(DUTY, head.understood.duties), rest, asked=not level)
    return None


def _asks(after: Turn) -> bool:
    """Whether a rest asks something of the text or the program, and no more than which level it is."""
    kind = decide(after).kind
    opens = after.cues.words[0] in after.reader.language.asking
    tells = any(map(well_told, after.understood.duties)) and not opens
    return kind.startswith(ASKED) and kind not in FRAMES and not tells and not _asks_level(after)


def _asks_level(after: Turn) -> bool:
    """Whether a rest only asks for the level of what was just told ("is that a D then?", "may I hope for a C?")."""
    if named_criteria(after):
        return False
    return bool(after.understood.levels) or after.cues.reading.kind in FRAMES
