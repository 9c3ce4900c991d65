"""The criteria and levels that a message names, or that a short question goes on with."""

from __future__ import annotations

from handlers.turn import Turn, once
from knowledge.scoring.corpus import ALL
from knowledge.understanding.question_scope import printed

SHORT = 12
"""Words; a longer question names what it is about, and goes on with nothing."""


@once
def named_criteria(turn: Turn) -> tuple[str, ...]:
    """The criteria that a message calls by a name, in document order: by those printed, else by what people call them.

    Words that only say what is to be done ("write me …") name none.
    """
    cues = turn.cues.text
    doing = {n for one in cues.found if one.concept.startswith(("command-", "ask-")) for n in one.at}
    called = {one.concept for one in turn.cues.reading.called if not doing.intersection(one.at)}
    named = printed(cues, turn.reader) or called
    return tuple(criterion.ref for criterion in turn.family.criteria if criterion.ref in named)


def all_meant(turn: Turn) -> bool:
    """Whether a message calls all the criteria together ("the other criteria", "all seven"), and none by its name."""
    return any(one.concept == ALL for one in turn.cues.reading.called) and not named_criteria(turn)


def continued(turn: Turn) -> tuple[str, ...]:
    """The criterion that the conversation is about, for a short question that names none."""
    if len(turn.cues.words) > SHORT:
        return ()
    pending = turn.case.pending
    if len(turn.memory.criteria) == 1:
        return turn.memory.criteria
    if pending:
        return (pending.criterion,)
    about = turn.case.duty(turn.case.about)
    return (about.verdict.criterion,) if about and about.verdict.criterion else ()


def named_levels(turn: Turn) -> tuple[str, ...]:
    """The levels of the family that a message names, lowest first."""
    return tuple(level for level in turn.context.levels if level in turn.understood.levels)
