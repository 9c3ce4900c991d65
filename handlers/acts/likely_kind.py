"""Which kind a message is most like, with what the conversation that it stands in makes likely."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.acts.two_descriptions import described
from handlers.duties_read import carries
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.scoring.labels import CELL, DUTY, EDITS, FRAMES, OUTSIDE, beginning, messages_among
from knowledge.text.sentences import clauses
from knowledge.understanding.duty import Duty
from knowledge.understanding.message import NEXT
from knowledge.understanding.message_kind import kind_of

QUESTIONS = {
    concept("ask-privacy"): "about.privacy",
    concept("ask-human"): "about.person",
    concept("ask-source"): "about.source",
    concept("command-write"): "ask.write",
    concept("command-search"): "ask.search",
}
"""A concept by which somebody asks something outright, and the kind of question that it makes."""
WORD, MANNER, UNCLEAR = "ask.word", "aside.manner", "turn.unclear"
NEAR_WORD = 14.0
"""By how much a question for a word may stay behind the likeliest kind, where it names one. By hand."""
HEARD_FIRST = ("small.worry", "small.upset", "follow.no", "follow.yes", "aside.", "turn.")
"""Kinds that a question outright goes before."""
FAINT = 3.0
"""The weight below which, in a conversation that goes on, a message is no duty: one telling word. By hand."""
FEW = 3
"""Words from the beginning within which a condition, or one thing more, opens a message."""
CASE_LEAN, NO_CASE_LEAN, PENDING_LEAN = 2.0, -8.0, 3.0
"""Weight given to kinds about the case where there is one, taken where there is none, and given to answers to an open
question: by hand, so that what a conversation makes likely wins where the words alone do not decide."""
CLEARLY_GRADED = 0.6
"""The strength from which a graded duty stands beside a question mark. By hand."""
CLEAR_TASK = 0.3
"""The share of a task among the tasks from which a question mark does not make its telling a question."""
LEAST_LIKE = -6.0
"""The weight from which a message that tells nothing is answered as the kind that it is most like. By hand."""
LEAST_ASKED = -8.0
"""The same of a question, which is rarely about anything else. By hand."""
UNLIKELY = -1000.0
"""The weight of what a message is not."""
LEAST_DONE = 0.0
"""The weight from which such a message does more than pass the time of day. By hand."""
LEAST_READY = 0.0
"""The same of a question with an answer of its own: one to what was not asked is worse than none. By hand."""
CHANGES = ("new", "follow.withdraw", *EDITS)
"""The kinds that take something away …"""
LEAST_CHANGED = 3.5
"""… and the weight that one of them needs of itself: one unknown word is a little like each. By hand."""
ABOUT_CASE = ("case.", "follow.", "turn.")
"""How the kinds begin that go on with a conversation."""
ALONE = ("case.overall", "case.compare", "turn.onward", "turn.stop", "follow.yes", "follow.no")
"""Kinds of these that make sense although nothing was told yet."""


@once
def likely_kind(turn: Turn) -> str:
    """The kind that the words are most like, with what the conversation makes likely."""
    understood = turn.understood
    if understood.kind in ("empty", "noise") or not turn.cues.words:
        return understood.kind
    if not turn.case.duties and understood.kind in EDITS and any(map(carries, understood.duties)):
        return DUTY  # there is nothing yet to edit
    weights = _leaning(turn)
    kind = kind_of(weights)[0]
    # What was understood of the message as a whole stands, unless the conversation speaks for something else.
    if kind == "case.compare" and not described(turn) and not _both_meant(turn):
        return understood.kind if not understood.kind.startswith("case.") else DUTY
    named = _names_text(turn, kind, weights)
    if named:
        return named
    if kind.startswith(ABOUT_CASE) and weights[kind] >= LEAST_LIKE and not tells_first(turn):
        return kind
    telling = understood.kind == DUTY or understood.kind in FRAMES
    if telling and asks(turn):
        return _asked(turn, weights)
    if telling and (_faint(turn) or not any(carries(duty) or duty.reason for duty in understood.duties)):
        if turn.case.duties and turn.spoken and not turn.asks:
            return MANNER  # "it's simple, always the same": of what was told before
        return _outright(turn) or _likeliest_message(weights)
    if telling and turn.asks and not any(map(well_told, understood.duties)):
        return _asked(turn, weights)
    if understood.kind.startswith(HEARD_FIRST):
        return _outright(turn) or understood.kind
    if asks(turn) and _word_asked(turn, weights):
        return WORD
    return understood.kind


def _leaning(turn: Turn) -> Mapping[str, float]:
    """The weights of a message, with what the conversation adds to those of the kinds that go on with one."""
    weights = dict(turn.cues.weights)
    for name in beginning(tuple(weights), ABOUT_CASE):
        weights[name] += _lean(turn, name)
    for name in CHANGES:
        if turn.cues.weights.get(name, 0.0) < LEAST_CHANGED:
            weights[name] = UNLIKELY
    return weights


def _names_text(turn: Turn, kind: str, weights: Mapping[str, float]) -> str:
    """The question for the text that a follow-up is: it names the criterion and level itself, or a word; or empty."""
    if kind == UNCLEAR and turn.asks and _word_asked(turn, weights):
        return WORD
    return CELL if kind == NEXT and turn.understood.kind == CELL else ""


def _both_meant(turn: Turn) -> bool:
    """Whether "compare them" means the duties told: several of them, and nobody says that it is done by themselves."""
    words = turn.cues.words
    brief = len(words) <= FEW + FEW and turn.reader.language.first_person.isdisjoint(words)
    return len(turn.case.duties) > 1 and brief and turn.understood.kind == "case.compare"


def _faint(turn: Turn) -> bool:
    """Whether what a message tells is hardly like any duty: "morgen frag ich weiter" tells of this conversation."""
    if not turn.case.duties or turn.spoken or any(map(well_told, turn.understood.duties)):
        return False
    tasks = any(duty.outcome.outcome == "no_level" and duty.outcome.work for duty in turn.understood.duties)
    return not tasks and max(turn.reader.duties(turn.cues.weights).values()) < FAINT


def _asked(turn: Turn, weights: Mapping[str, float]) -> str:
    """What a question that is no duty asks: outright, or a word of the texts, or what it is most like."""
    return _outright(turn) or (WORD if _word_asked(turn, weights) else _likeliest_question(weights))


def _word_asked(turn: Turn, weights: Mapping[str, float]) -> bool:
    """Whether a question names a word of the texts that can be explained, and is not far from asking for one."""
    if not turn.context.word_finder(turn.language).find(turn.cues.text.tokens):
        return False
    return weights.get(WORD, LEAST_LIKE) >= max(weights.values()) - NEAR_WORD


def tells_first(turn: Turn) -> bool:
    """Whether a message tells duties where none was told yet: then it is about no case."""
    told = turn.understood.kind == DUTY and any(map(carries, turn.understood.duties))
    return told and not turn.case.duties


@once
def asks(turn: Turn) -> bool:
    """Whether a message is a question of its own, and no duty with the question which level it is."""
    text = turn.question.text.strip()
    if not text.endswith("?"):
        return False
    language = turn.reader.language
    *before, last = clauses(text) or [text]
    words = [token.word for token in turn.cues_of(last).text.tokens if token.word not in language.joining]
    if not words or language.asking.isdisjoint(words[:1]):
        return False
    level_asked = turn.understood.levels or not turn.reader.announcing.isdisjoint(turn.cues.words)
    told = any(carries(duty) or duty.outcome.outcome == OUTSIDE for duty in turn.understood.duties)
    return not (told and (level_asked or before))


def _outright(turn: Turn) -> str:
    """The kind of question that a concept makes outright; empty where none does, or where a duty is told."""
    if any(map(well_told, turn.understood.duties)):
        return ""
    return named_kind(turn, QUESTIONS)


def named_kind(turn: Turn, kinds: Mapping[str, str]) -> str:
    """The first of these kinds whose concept is said; in a question denied or not ("he can't see this, can he?")."""
    asked = turn.asks
    names = {one.concept for one in turn.cues.text.found if asked or not one.negated}
    return next((kind for name, kind in kinds.items() if name in names), "")


def well_told(duty: Duty) -> bool:
    """Whether a duty is told clearly enough to stand beside a question mark."""
    likely = duty.outcome.work[0][1] if duty.outcome.work else 0.0
    graded = duty.outcome.outcome in ("level", "between") and duty.outcome.strength >= CLEARLY_GRADED
    return graded or (duty.telling and likely >= CLEAR_TASK)


def _likeliest_message(weights: Mapping[str, float]) -> str:
    """What nothing of the work is carried by: of all kinds of messages, the one that it is most like.

    What would change the case, answer a question or refuse one must be clearly like it; a friendly word need not.
    """
    kinds = {
        name: weights[name]
        for name in messages_among(tuple(weights))
        if not name.startswith("hr.")
        and (weights[name] >= LEAST_DONE or name.startswith(("small.", "aside.", "noise")))
    }
    best = max(kinds, key=lambda name: (kinds[name], name))
    return best if kinds[best] > LEAST_LIKE else "aside.vague"


def _likeliest_question(weights: Mapping[str, float]) -> str:
    """A question is never graded: of the kinds that ask something, the one that it is most like."""
    asking = {
        name: weight
        for name, weight in weights.items()
        if name.startswith(("ask.", "about.", "hr.", "no.", "case.", "follow.", "turn.", "small."))
        and name not in FRAMES
        and (weight >= LEAST_READY or not name.startswith("hr."))
    }
    best = max(asking, key=lambda name: (asking[name], name))
    return best if asking[best] > LEAST_ASKED else "aside.vague"


def _lean(turn: Turn, name: str) -> float:
    """What the conversation adds to the weight of a kind that goes on with one."""
    if not turn.case.duties and not turn.memory.criteria:
        return 0.0 if name in ALONE else NO_CASE_LEAN
    if name.startswith("follow.") and not name.startswith(("follow.why", "follow.next", "follow.other")):
        return PENDING_LEAN if turn.case.pending else 0.0
    if name == "turn.onward":  # "and now?" goes on with the open question
        return CASE_LEAN if turn.case.pending and says_something(turn) else 0.0
    return CASE_LEAN if name.startswith("case.") and turn.case.duties and says_something(turn) else 0.0


@once
def says_something(turn: Turn) -> bool:
    """Whether a message asks, or has a word with content that the examples know: a lone "ok" is about no case."""
    return "?" in turn.question.text or any(map(turn.reader.knows, turn.cues.content))
