"""Questions that no text of the family answers: of pay, leave and the like; and which of several levels it now is."""

from __future__ import annotations

from handlers.acts.criteria_named import named_levels
from handlers.acts.likely_kind import likely_kind, named_kind, well_told
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.cues import MANY
from knowledge.concepts.registry import concept

TOPICS = {
    concept("topic-pay"): "no.pay",
    concept("topic-promotion"): "no.promotion",
    concept("topic-leave"): "no.leave",
    concept("topic-pension"): "no.pension",
    concept("ask-privacy"): "about.privacy",
}
"""A subject of which the text says nothing, and the kind of question about it."""
HEARD_OTHERWISE = ("no.", "small.", "about.", "hr.")
"""Kinds that a question about pay or leave may be more nearly."""
OF_PERSON = "no.person"
DIFFERENCE = concept("difference")
LEVEL_STEM = "#"
"""Before what stands for a level among the stems."""
FEWEST = 2
"""Words of another content at most in a question which of several levels it is."""


def topic(turn: Turn) -> Step | None:
    """`Krijgt een C meer betaald?`: of pay, leave, exams and pensions, which no text of the family is about."""
    kind = _topic_asked(turn)
    about = likely_kind(turn) if kind else ""
    return Step(kind) if kind and not about.startswith(HEARD_OTHERWISE) else None


def which_level(turn: Turn) -> Step | None:
    """`Dus ik ben D, C of B`: asked of what was told, where nothing of the text is named."""
    levels = named_levels(turn)
    if len(levels) < MANY or not any(duty.verdict.levels for duty in turn.case.duties):
        return None
    language, found = turn.reader.language, turn.cues.concepts
    told = {stem for stem in turn.cues.content if not stem.startswith(LEVEL_STEM)}
    between = not language.either.isdisjoint(turn.cues.words)
    if not between or turn.understood.criteria or DIFFERENCE in found or len(told) > FEWEST:
        return None
    kind = likely_kind(turn)
    other = kind.startswith("no.") and kind != OF_PERSON  # of what was told, and of no person
    return None if other else Step("case.overall", levels=levels)


def _topic_asked(turn: Turn) -> str:
    """The kind of a question about what the text is silent on, whatever levels it names; empty for any other message.

    Who answers clients' questions about it tells a duty. "Surely a C is better paid" asks as well.
    """
    asked = turn.asks or bool(named_levels(turn))
    if not asked or any(map(well_told, turn.understood.duties)):
        return ""
    kind = named_kind(turn, TOPICS)
    return kind if kind.startswith("no.") or not named_levels(turn) else ""
