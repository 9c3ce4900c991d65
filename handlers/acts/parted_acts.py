"""A message of several acts, parted where one act ends and another begins.

Each sentence, and each clause behind a comma or a word that joins, is read for the role that it plays by itself: it
asks, tells a duty, orders, answers, or says what somebody feels. What plays none belongs to the piece beside it (a
reason, a detail, a condition), and so do pieces that go on in the same role. The first act is done, and what stands
behind it is answered as the next message (`handlers/replies/joined_replies.py`), and so parted again.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from enum import StrEnum

from handlers.acts.answer_without_option import ANSWERS
from handlers.acts.criteria_named import named_criteria
from handlers.acts.decide import decide
from handlers.acts.duties_named import clearly_new
from handlers.acts.duty_continued import tells_other
from handlers.acts.edit_orders import NO_LONGER, OTHERS, ordered_of
from handlers.acts.likely_kind import well_told
from handlers.acts.numbers_and_places import LAST, PLACES
from handlers.acts.objections_to_reply import GROUND
from handlers.acts.option_picks import OPTION
from handlers.acts.relation_to_told import ADD, ALSO, MISREAD, TAKE_BACK, adds_more, holder, tells_case
from handlers.acts.two_acts import ANSWERED, ASKING, SUMMARY, First, joins_of
from handlers.step import SHORT, Step
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.heard_words import LINKS, heard_words, linked
from knowledge.conversation.question_form import is_question
from knowledge.scoring.labels import CHECK, DUTY, FRAMES
from knowledge.text.question_words import question_words
from knowledge.understanding.cut_marks import marks

MARKS = " ,–—-\n"
COMMA = re.compile(r"[,–—]\s+|\s-\s+")
MOST_WORDS = 80
"""Words at most of a message that is parted: a longer one is a text."""
LEAST_CLAUSE, LEAST_JOINED = 2, 3
"""Words at least of a clause that is an act by itself, and of one behind a word that joins …"""
OPENING = 3
"""Words from the beginning within which a clause asks."""
LEAST_ASKED = 3
"""… and of a question behind another: a shorter one asks on."""
OF_TEXT = ("ask.", "term.", "doel", "note.")
"""How the kinds begin of what asks something of the text: only a sentence of its own does so, and none behind a duty
that it may be about."""
ASKED = ("about.", "hr.", "no.", "follow.why", "follow.next", GROUND)
"""… of the program and of HR's matters …"""
ASKED_OF_CASE = ("case.overall", "case.list", "case.copy", "case.why", "case.missing", "case.raise", "case.target")
"""… of what was told …"""
ABOUT_LEVELS = "about.levels"
FELT = ("small.upset", "small.worry", "small.tired")
"""… and of what somebody feels."""
ORDERED = ("case.remove", "case.restore")
"""The orders that something else may follow: what replaces a duty is part of the order."""
TALK = ("small.", "turn.", "about.help", "noise", "aside.life", "aside.title")
"""How the kinds begin of what is said around the work."""
MORE = frozenset((ALSO, ADD))
BACK = frozenset((TAKE_BACK, MISREAD, OTHERS, NO_LONGER, concept("past")))
"""Concepts by which what follows an order says why it is given."""


class Role(StrEnum):
    """What a piece of a message does by itself."""

    ASKS = "asks"
    TELLS = "tells"
    ORDERS = "orders"
    ANSWERS = "answers"
    FEELS = "feels"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a message: where it ends, what it is read as, and the role that it plays by itself."""

    stop: int
    turn: Turn
    role: Role

    @property
    def talk(self) -> bool:
        """Whether it is said around the work, and is none: a greeting, a feeling, an aside."""
        kind = decide(self.turn).kind
        others = not self.turn.spoken or holder(self.turn, self.turn.cues)  # "my boss says it is nothing special"
        return self.role in (Role.NONE, Role.FEELS) and kind.startswith(TALK) and bool(others)


def first_of_parts(turn: Turn) -> First | None:
    """The first act of a message that has several, with what follows it; None where it has one."""
    if len(turn.cues.words) > MOST_WORDS or turn.understood.framed == CHECK:
        return None
    pieces = _pieces(turn)
    first = next((n for n, piece in enumerate(pieces) if piece.role != Role.NONE), len(pieces))
    at = next((n for n in range(first + 1, len(pieces)) if _begins(pieces[first], pieces[n])), 0)
    if not at:
        return None
    role = pieces[first].role
    head = turn.part(" ".join(piece.turn.question.text for piece in pieces[:at] if not piece.talk) or ".")
    if role_of(head) != role:
        head = pieces[first].turn
    step = Step(DUTY, head.understood.duties) if role == Role.TELLS else decide(head)
    behind = (pieces[at].turn.question.text, turn.question.text[pieces[at].stop :].strip())
    rest = replace(turn.question, text=" ".join(filter(None, behind)), language=turn.language)
    return First(head, step, rest, parted=True)


def told_in_talk(turn: Turn, step: Step) -> tuple[Turn, Step] | None:
    """The part of a message that tells duties, with its step, where the message as a whole passes for talk."""
    if not step.kind.startswith(TALK) or len(turn.cues.words) > MOST_WORDS:
        return None
    pieces = _pieces(turn)
    kept = [piece for piece in pieces if not piece.talk]
    if len(kept) == len(pieces) or Role.TELLS not in {piece.role for piece in kept}:
        return None
    part = turn.part(" ".join(piece.turn.question.text for piece in kept))
    return (part, decide(part)) if role_of(part) == Role.TELLS else None


def _begins(first: Piece, piece: Piece) -> bool:
    """Whether a piece is an act of its own behind the one that came first."""
    role, now = first.role, piece.role
    if role == now:
        kinds = {decide(one.turn).kind for one in (first, piece) if not _of_text(one.turn)}
        return role == Role.ASKS and len(kinds) > 1 and len(piece.turn.cues.words) >= LEAST_ASKED
    if now == Role.NONE or (tells_case(piece.turn) and now != Role.ASKS):
        return False  # "…. If it is urgent, I call": of what was told
    if role == Role.TELLS:
        return (now == Role.ASKS and not _of_text(piece.turn)) or now == Role.ORDERS
    if role == Role.ORDERS and now in (Role.ANSWERS, Role.TELLS):
        why = piece.turn.reader.language.resuming.intersection(piece.turn.cues.words[:1])  # "that is my colleague's"
        return not why and piece.turn.cues.concepts.isdisjoint(BACK)
    if role == Role.ANSWERS and now == Role.TELLS:
        return _one_more(first.turn, piece.turn)
    return not (role == Role.ANSWERS and now == Role.FEELS)


def _one_more(first: Turn, piece: Turn) -> bool:
    """Whether a piece tells a duty that is none of those told: it says so, or its object is another one."""
    shown = {one.outcome.candidates[0].criterion for one in piece.understood.duties if one.outcome.candidates}
    said = bool(piece.cues.concepts & MORE) or tells_other(piece, decide(first).n) or adds_more(piece)
    return said and clearly_new(piece) and shown.isdisjoint(first.spoken)


def _pieces(turn: Turn) -> list[Piece]:
    """The sentences of a message, each cut at its first clause that is an act by itself."""
    text = turn.question.text
    ends = (mark.end for mark in marks(text, turn.reader.language.abbreviations) if mark.start)
    starts = [0, *ends, len(text)]
    found: list[Piece] = []
    for start, stop in itertools.pairwise(starts):
        if any(map(str.isalnum, text[start:stop])):
            found += _clauses(turn, start, stop)
    return found


def _clauses(turn: Turn, start: int, stop: int) -> tuple[Piece, ...]:
    """A sentence in two where a second act begins in it behind a comma or a word that joins; else whole."""
    sentence = turn.question.text[start:stop]
    whole = turn.part(sentence.strip())
    tokens = whole.cues.text.tokens
    joins = {tokens[n].start for n in joins_of(whole)}
    for at in sorted(joins | {mark.end() for mark in COMMA.finditer(sentence)}):
        least = LEAST_JOINED if at in joins else LEAST_CLAUSE
        if len(sentence[:at].split()) < LEAST_CLAUSE or len(sentence[at:].split()) < least:
            continue
        head, rest = _piece(turn, sentence[:at], start + at), _piece(turn, sentence[at:], stop)
        marked = at in joins or "?" in sentence
        if _two_clauses(whole, head, rest, joined=at in joins, marked=marked) and _begins(head, rest):
            return head, rest
    return (_piece(turn, sentence, stop),)


def _two_clauses(whole: Turn, head: Piece, rest: Piece, *, joined: bool, marked: bool) -> bool:
    """Whether two clauses of a sentence may be two acts: they need clearer signs than two sentences."""
    if head.role == Role.NONE or tells_case(head.turn) or _links(head.turn) == len(head.turn.cues.words):
        return False
    if any(_of_text(one.turn) for one in (head, rest)):
        return False
    speaks = whole.reader.language.first_person
    if rest.role == Role.ASKS:
        if not (marked and whole.asks) or (head.role == Role.ASKS and not joined):
            return False  # "…, don't they count?"
        language, asking = whole.reader.language, question_words(whole.language)
        if head.role == Role.ASKS and not is_question(rest.turn.question.text.strip(" ?"), language, asking):
            return False  # "and who decides, then, on my level?"
        if head.role == Role.ANSWERS and not joined and asking.words.intersection(head.turn.cues.words[:OPENING]):
            return False  # "say, how do you know all that, who made you"
        return head.role != Role.TELLS or not speaks.isdisjoint(head.turn.cues.words)
    if head.turn.asks != (head.role == Role.ASKS) or rest.turn.asks:
        return False
    if head.role == Role.ANSWERS and rest.role == Role.ORDERS:
        return False  # "the second is my colleague's, take it out": what the order is about
    if head.role == Role.ORDERS and rest.role == Role.ANSWERS:
        return decide(rest.turn).kind == OPTION and not _orders_on(rest.turn)
    if rest.role != Role.TELLS or head.role in (Role.ASKS, Role.FEELS):
        governed = (head.role, rest.role) == (Role.FEELS, Role.TELLS)  # "I hope, soon to decide myself"
        return not governed or any(map(well_told, whole.understood.duties))
    words = rest.turn.cues.words
    more = bool(rest.turn.cues.concepts & MORE)
    if head.role == Role.ORDERS:
        return not speaks.isdisjoint(words[:LEAST_CLAUSE]) or (more and not speaks.isdisjoint(words))
    return (more or joined) and not speaks.isdisjoint(words) and not (rest.turn.spoken and not joined)


def _orders_on(rest: Turn) -> bool:
    """Whether a clause only goes on with an order ("remove 2, 3 and the last", "remove 2 and keep the last")."""
    ordered = ordered_of(rest)
    placed = {n for one in rest.cues.text.found if one.concept in (*PLACES, LAST) for n in one.at}
    others = [n for n in range(len(ordered.tokens)) if n not in placed]
    return any(ordered.orders()) or not ordered.content(others)


def _piece(turn: Turn, text: str, stop: int) -> Piece:
    """A piece as it is read: without the words that only join it to the one before, unless it only says how."""
    whole = turn.part(text.strip(MARKS))
    role = role_of(whole)
    words = whole.cues.text.tokens
    at = _links(whole)
    anew = whole.cues.words[at : at + 1] and whole.cues.words[at] in turn.reader.language.first_person
    if not 0 < at < len(words) or not (role in (Role.NONE, Role.ASKS) or anew or whole.cues.concepts & MORE):
        return Piece(stop, whole, role)
    bare = turn.part(whole.cues.text.text[words[at].start :])
    now = role_of(bare)
    return Piece(stop, bare, now) if now in (Role.TELLS, Role.ASKS, role) else Piece(stop, whole, role)


def _links(piece: Turn) -> int:
    """How many words at the beginning only join a piece to what stands before it."""
    links, language, words = heard_words(piece.language)[LINKS], piece.reader.language, piece.cues.words
    at = 0
    while at < len(words):
        more = linked(links, words[at:]) or int(words[at] in language.joining)
        if not more:
            break
        at += more
    return at


def _of_text(piece: Turn) -> bool:
    return decide(piece).kind.startswith(OF_TEXT)


@once
def role_of(piece: Turn) -> Role:
    """The role that a piece of a message plays by itself."""
    if not piece.cues.words:
        return Role.NONE
    kind = decide(piece).kind
    told = any(map(well_told, piece.understood.duties))
    asks = piece.asks or any(name.startswith(ASKING) for name in piece.cues.concepts)
    if kind == DUTY:
        return Role.TELLS if told and not _asks_first(piece) else Role.NONE
    if kind in ORDERED:
        named = kind != "case.remove" or bool(decide(piece).numbers)
        return Role.ORDERS if named and _orders(piece) else Role.NONE
    if kind in FRAMES or (kind != ABOUT_LEVELS and _asks_level(piece)):
        return Role.NONE
    if kind.startswith((*ASKED, *OF_TEXT)) or (kind in ASKED_OF_CASE and piece.case.duties):
        return Role.ASKS if (asks or _summary(piece, kind)) and not told else Role.NONE
    if kind in (*ANSWERED, *ANSWERS):
        return Role.NONE if piece.understood.levels and kind != OPTION else Role.ANSWERS
    return Role.FEELS if kind.startswith(FELT) else Role.NONE


def _summary(piece: Turn, kind: str) -> bool:
    """Whether a piece wishes for a summary, in words for it ("an overview please")."""
    ordered = ordered_of(piece)
    return kind in SUMMARY and bool(ordered.says(ordered.words.overview))


def _orders(piece: Turn) -> bool:
    return any(ordered_of(piece).orders()) or NO_LONGER in piece.cues.concepts


def _asks_first(piece: Turn) -> bool:
    """Whether a piece that tells work opens as a question ("who sorts the mail?")."""
    return piece.asks and piece.cues.words[0] in piece.reader.language.asking


def _asks_level(piece: Turn) -> bool:
    """Whether a piece only asks for the level of what was just told."""
    words, reader = set(piece.cues.words), piece.reader
    brief = len(words) <= SHORT and not words.isdisjoint(reader.announcing)  # "which level is that?"
    levels = bool(piece.understood.levels) or (brief and not words.isdisjoint(reader.language.resuming))
    return piece.asks and not named_criteria(piece) and levels
