"""An answer by way of another: "idem", "same as the phone", "pareil pour l'accueil"; which duty it is for, and whose.

The duty named gives the answer where it has one, and the open question is about another; else it gets the last answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.answer_for_several import KIND, spread
from handlers.acts.duties_named_in_orders import named
from handlers.acts.edit_orders import ordered_of
from handlers.acts.option_picks import asks_first
from handlers.case.data import CaseDuty
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered

LONGEST = 9
"""Words at most of a message that says no more than that."""


def answered_alike(turn: Turn) -> Step | None:
    """An answer by way of another one, or one that several duties get."""
    ordered = ordered_of(turn)
    return same_answer(turn, ordered) or spread(turn, ordered)


def same_answer(turn: Turn, ordered: Ordered) -> Step | None:
    """`Idem`, `genauso wie bei der Post`, `the rooms too, same thing`: the answer of one duty, for another."""
    words, duties = ordered.words, turn.case.duties
    short = 0 < len(ordered.tokens) <= LONGEST and "?" not in turn.question.text
    same = ordered.says(words.same)
    if not duties or not short or not same or ordered.says(words.each) or asks_first(turn):
        return None
    known = words.around | words.target | words.mended
    rest = [n for n in range(len(ordered.tokens)) if n not in same]
    numbers = [n for n in rest if ordered.tokens[n].word.isdigit()]
    content = ordered.content(rest, known | words.duty)
    if numbers and (content or not any(ordered.holds(n, words.duty) for n in rest)):
        return None  # an option
    told = named(turn, ordered, content or numbers, duties, covered=1.0) if content or numbers else ()
    if told is None or len(told) != bool(content or numbers) or _says_how(turn, (*same, *content)):
        return None
    source, target = _parties(turn, turn.case.duty(told[0]) if told else None)
    if source is None or target is None or source.n == target.n:
        return None
    return Step(KIND, n=0, ref=f"{source.verdict.criterion}.{source.verdict.levels[0]}", numbers=(target.n,))


def _says_how(turn: Turn, at: Sequence[int]) -> bool:
    """Whether a message says how something is done in other words than these ("always the same", "same every day")."""
    how = turn.context.manner_concepts
    return any(one.concept in how and not set(one.at) <= set(at) for one in turn.cues.text.found)


def _parties(turn: Turn, told: CaseDuty | None) -> tuple[CaseDuty | None, CaseDuty | None]:
    """The duty whose answer is meant, and the one that gets it."""
    settled = [duty for duty in turn.case.duties if duty.verdict.outcome == "level"]
    asked = turn.case.duty(turn.case.pending.duty) if turn.case.pending else None
    if told in settled and asked:
        return told, asked
    others = [duty for duty in settled if duty is not told]
    about = [duty for duty in others if duty.n == turn.case.about]
    last = (about or others)[-1:]
    return (last[0] if last else None), told or asked
