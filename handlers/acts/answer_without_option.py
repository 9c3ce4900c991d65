"""Answers to the open question that pick no option: several hold, none does, it depends, no idea, leave it."""

from __future__ import annotations

from handlers.acts.duty_named_first import opened_duty
from handlers.acts.likely_kind import likely_kind, well_told
from handlers.acts.option_picks import asked_last
from handlers.acts.relation_to_told import beside
from handlers.acts.spoken_commands import COMMANDS
from handlers.step import SHORT, Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import criteria_spoken_of

SEVERAL = frozenset((concept("answer-both"), concept("answer-depends")))
"""Concepts by which somebody says that several options hold."""
DEPENDS, UNKNOWN = concept("answer-depends"), concept("answer-unknown")
FEWEST = 2
"""Words with other content at most beside "I don't know"."""
ANSWERS = ("follow.both", "follow.between", "follow.depends", "follow.neither", "follow.unknown", "turn.skip")
"""Kinds that answer an open question without picking an option."""
ANSWERED = tuple(concept(f"answer-{kind}") for kind in ("unknown", "neither", "both", "depends"))
"""Concepts by which somebody answers without a level; what else the message says may show one."""


def several_hold(turn: Turn) -> Step | None:
    """`Beides, je nach Fall`: several options hold, whichever they are."""
    said = turn.cues.concepts
    if not turn.case.pending or not said & SEVERAL or "?" in turn.question.text or said & set(COMMANDS):
        return None
    if DEPENDS not in said and (len(turn.cues.words) > SHORT or any(map(well_told, turn.understood.duties))):
        return None
    return Step("follow.depends" if DEPENDS in said else "follow.both", n=turn.case.pending.duty)


def unpicked(turn: Turn) -> Step | None:
    """An answer to the open question that picks no option: both, none, it depends, no idea, leave it."""
    kind = _no_idea(turn) or likely_kind(turn)
    asked = asked_last(turn)
    if not asked or kind not in ANSWERS:
        return None
    opened = opened_duty(turn)
    several = bool(turn.cues.concepts & SEVERAL)
    if criteria_spoken_of(beside(turn, ANSWERED).text, turn.answers) and not several:
        return Step("detail", turn.understood.duties, n=opened or asked.duty)
    return Step("turn.skip" if opened not in (0, asked.duty) else kind, n=opened or asked.duty)


def _no_idea(turn: Turn) -> str:
    """`Alors là, je sais pas du tout`: who says no more than that knows no answer, whatever it is like."""
    said = turn.cues.concepts
    lone = UNKNOWN in said and len(turn.cues.beside(("answer-",))) <= FEWEST and "?" not in turn.question.text
    return "follow.unknown" if lone and turn.case.pending and not turn.spoken else ""
