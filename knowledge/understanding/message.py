"""A message understood: what kind it is, which responsibilities it tells, which levels and criteria it names."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.concepts.doc import Said
from knowledge.concepts.registry import concept
from knowledge.scoring.labels import CELL, CHECK, COMPARE, DUTY, EDITS, FRAMES, LEVEL, MEANING, PERSON, TASKS, WHERE
from knowledge.scoring.reader import Reader
from knowledge.understanding.duty import Duty
from knowledge.understanding.finding_duties import announces, find_duties, tells_a_list
from knowledge.understanding.hidden_work import hidden_work
from knowledge.understanding.joined_duties import is_empty
from knowledge.understanding.leaning_pieces import pieces_of, tells_at_workplace
from knowledge.understanding.message_kind import about_levels, follow_of, kind_of
from knowledge.understanding.named_work import names_work
from knowledge.understanding.question_scope import area_asked, criteria_asked, printed
from knowledge.understanding.short_tasks import lists_tasks
from knowledge.understanding.workspace import Weighed, Workspace

LEAST_KNOWN = 0.34
"""The share of a message's words that must be known for it to be understood at all."""
FOLLOW = "follow."
NEXT = "follow.next"
"""The question what another level asks, of the duty that was told last."""
TERM = "term."
"""A question for a defined term; who names a level beside it tells a duty."""
ASKING = (CELL, COMPARE, MEANING, TASKS, "hr.")
"""Kinds of questions that a statement may look like."""
DIFFERENCE = concept("difference")
"""The concept of holding two things against each other."""
ASIDE = "aside."
NEAR_ASIDE = 6.0
"""By how much an activity of the speaker with an object of the work may stay behind an aside. By hand."""
NEAR_CELL = 8.0
"""By how much a question for a level's texts may stay behind a check of duties that tells none."""
HIDING = (DUTY, ASIDE, WHERE, "small.hello")
"""How the kinds begin of messages that may hide a duty among other things."""
STATEMENT = 8
"""Words from which a message without a question mark may be a statement."""
LONE_FOLLOW = 9
"""Words; what looks like a follow-up and is longer tells a duty beside it."""
LONG = 160
"""Characters, about two sentences: a longer message may tell duties whatever the whole looks like."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A message: its `kind` (`duty`, or a heading of the message examples), its duties, the levels that it names."""

    text: str
    kind: str
    sure: float
    duties: tuple[Duty, ...] = ()
    levels: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    follow: str = ""
    """The kind of follow-up that the message is or nearly is, for a chat that has something to follow; else empty."""
    area: str = ""
    """The result area that a question about tasks is about, where it is about one."""
    framed: str = ""
    """`ask.level` or `ask.check` where a sentence around the duties asks so."""


def understand(work: Workspace) -> Understood:
    """What a message says; the same message and knowledge give the same answer. Never fails."""
    text, whole, reader = work.doc.text, work.whole.said, work.reader
    if not whole.tokens:
        return Understood(text, "small.ok" if _is_sign(text) else "empty", 1.0)
    levels = tuple(dict.fromkeys(mention.level for mention in whole.levels))
    if _known(whole, reader) < LEAST_KNOWN:
        return Understood(text, "noise", 1.0, levels=levels)
    criteria = criteria_asked(work.whole)
    weights = work.whole.weights
    asked = work.whole.as_message
    likely, lead = work.whole.likely if asked is weights else kind_of(asked)
    kind = DUTY if names_work(work) or lists_tasks(work) else _kind(likely, work, levels, criteria)
    duties, framed = find_duties(work) if _may_tell(kind, work) else ((), "")
    may_hide = kind.startswith(HIDING) and all(map(is_empty, duties))
    hidden = hidden_work(work) if may_hide else ()
    duties = hidden or duties
    if hidden or _tells(kind, duties, work):
        kind = DUTY
    framed = framed or (kind if kind in FRAMES else "")
    if kind == CHECK and not duties and weights[CELL] > weights[CHECK] - NEAR_CELL:
        kind = CELL
    area = area_asked(work.whole) if kind == TASKS else ""
    return Understood(text, kind, lead, duties, levels, criteria, follow_of(weights), area, framed)


def _is_sign(text: str) -> bool:
    """Whether a message without words is a sign such as a thumb up; Unicode's category So holds those."""
    return any(unicodedata.category(letter) == "So" for letter in text)


def _kind(kind: str, work: Workspace, levels: tuple[str, ...], criteria: tuple[str, ...]) -> str:
    """What kind a message is that looks like `kind`, before its duties are looked at: the levels it names decide."""
    whole, reader = work.whole.said, work.reader
    kind = about_levels(kind, levels, reader.family.levels)
    if kind == NEXT and levels and printed(whole, reader):
        return CELL  # "wat vraagt B voor contacten?" goes on with nothing: it names both
    if not levels:
        kind = _without_level(kind, work.whole, criteria)
    if kind == COMPARE and not criteria and _which_of_two(whole, reader):
        own = any(token.word in reader.language.first_person for token in whole.tokens)
        return LEVEL if own else PERSON
    if kind.startswith(ASIDE) and _acts_on(kind, work):
        return DUTY
    if kind.startswith((ASIDE, WHERE)) and "?" not in work.doc.text and tells_at_workplace(work):
        return DUTY
    if kind.startswith(TERM) and levels and work.whole.topic:
        return DUTY
    return kind


def _acts_on(kind: str, work: Workspace) -> bool:
    """Whether what looks like an aside names an object of the work, and that its speaker does something with it."""
    weights, duties, reader = work.whole.weights, work.whole.duties, work.reader
    best = max(duties, key=lambda name: (duties[name], name))
    named = {one.concept for one in work.whole.said.found} & reader.objects.get(best.split("+")[0], frozenset())
    speaks = any(token.word in reader.language.first_person for token in work.whole.said.tokens)
    return speaks and bool(named) and duties[best] > weights[kind] - NEAR_ASIDE


def _may_tell(kind: str, work: Workspace) -> bool:
    """Whether a message may tell duties: by its kind, its length or its form."""
    beside = kind.startswith(FOLLOW) and len(work.whole.said.tokens) > LONE_FOLLOW
    return (
        kind in (DUTY, *FRAMES, *EDITS) or len(work.doc.text) > LONG or beside or tells_a_list(work) or _own_duty(work)
    )


def _own_duty(work: Workspace) -> bool:
    """Whether one of several clauses clearly tells what its speaker does, whatever the whole looks like."""
    pieces = pieces_of(work)
    if len(pieces) < 2:
        return False
    for piece in pieces:
        one = work.of(piece.start, piece.end)
        speaks = any(token.word in work.reader.language.first_person for token in one.said.tokens)
        asked = "?" in one.said.own
        if speaks and not asked and one.kind == DUTY and one.topic:
            return True
    return False


def _tells(kind: str, duties: Sequence[Duty], work: Workspace) -> bool:
    """Whether the duties found in a message are what it is about."""
    likely = kind in (DUTY, *FRAMES) or kind.startswith(FOLLOW)
    own = kind == PERSON and any(duty.telling for duty in duties)
    return bool(duties) and (likely or own or len(duties) > 1 or (announces(work) and "?" not in work.doc.text))


def _without_level(kind: str, whole: Weighed, criteria: tuple[str, ...]) -> str:
    """What kind a message is that names no level and looks like `kind`.

    A statement that clearly tells a duty asks nothing; a question for one criterion's text asks what it means.
    """
    tokens = whole.said.tokens
    asks = kind.startswith(ASKING) and "?" not in whole.said.own
    if asks and len(tokens) >= STATEMENT and whole.topic:
        return DUTY
    announced = any(token.word in whole.reader.announcing for token in tokens)
    return MEANING if kind == CELL and criteria and not announced else kind


def _which_of_two(text: Said, reader: Reader) -> bool:
    """Whether a question asks which of two levels something is ("is Els C of B?"), not what sets them apart."""
    first, *rest = [mention.at for mention in text.levels] or [0]
    between = {token.word for token in text.tokens[first : rest[0]]} if rest else set()
    differing = any(found.concept == DIFFERENCE for found in text.found)
    return not between.isdisjoint(reader.language.either) and not differing


def _known(text: Said, reader: Reader) -> float:
    """The share of a text's words that the knowledge holds, examples of noise apart."""
    counted = [token for token in text.tokens if not token.word.isdigit()]
    known = sum(any(reader.knows(stem) for stem in token.stems) for token in counted)
    return known / len(counted) if counted else 0.0
