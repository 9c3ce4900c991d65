"""A short question that names a duty told, or puts the last question once more for another criterion or level."""

from __future__ import annotations

from handlers.acts.criteria_named import named_criteria, named_levels
from handlers.acts.duties_named import named_duty
from handlers.acts.likely_kind import likely_kind, well_told
from handlers.step import Step
from handlers.turn import Turn
from knowledge.scoring.labels import DUTY

TEXTUAL = ("ask.", "follow.other", "doel", "aside.", DUTY)
"""Kinds of questions about the text that a question about a duty may look like."""
OF_TEXT = ("ask.which-criteria", "ask.search", "ask.tasks", "ask.word")
"""Kinds of questions that name a kind of work and not one's own."""
WHY = ("follow.why", "case.why")
"""Kinds that ask why, and for no other text, whatever level they name."""
SHORT_OTHER = 5
"""Words at most of a message that only names another criterion or level."""


def about_duty(turn: Turn) -> Step | None:
    """`En de post?`, `nog eens over het loket`: a question that names a duty, and nothing of the text."""
    if not turn.asks or not turn.case.duties:
        return None
    if named_levels(turn) or any(map(well_told, turn.understood.duties)):
        return None
    named = named_duty(turn, turn.cues.content)
    joins = not turn.reader.language.joining.isdisjoint(turn.cues.words[:1])
    opens = joins and len(turn.cues.words) <= SHORT_OTHER
    kind = likely_kind(turn)
    if not named or turn.spoken or not kind.startswith(TEXTUAL):
        return None
    duty = turn.case.duty(named)
    if duty and set(named_criteria(turn)) - {duty.verdict.criterion} and not opens:
        return None
    if kind in OF_TEXT and not opens:
        return None
    return Step("case.why", numbers=(named,))


def asked_of_another(turn: Turn) -> Step | None:
    """`En bij verbetering?`: the last question once more, about another criterion or level."""
    words = turn.cues.words
    opens = bool(words) and words[0] in turn.reader.language.joining
    asked = turn.asks and opens and len(words) <= SHORT_OTHER
    if asked and turn.memory.kind == "ask.word" and turn.context.word_finder(turn.language).find(turn.cues.text.tokens):
        return Step("ask.word")
    named = named_criteria(turn)
    if not asked or not (named or named_levels(turn)) or not (turn.memory.criteria or turn.case.duties):
        return None
    if named_duty(turn, turn.cues.content) or likely_kind(turn).startswith(WHY):
        return None
    if not named and turn.spoken:
        return None
    return Step("follow.other-criterion" if named else "follow.other-level", levels=named_levels(turn))
