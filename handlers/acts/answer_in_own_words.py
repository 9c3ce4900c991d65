"""An answer to the open question in somebody's own words: it goes before whatever else these words are like."""

from __future__ import annotations

from handlers.acts.criteria_named import named_levels
from handlers.acts.details_of_several import several_details
from handlers.acts.duties_named import named_duty
from handlers.acts.duty_named_first import opened_duty
from handlers.acts.edit_orders import ordered_of, told_of_oneself
from handlers.acts.heard_at_once import feeling
from handlers.acts.likely_kind import FEW, well_told
from handlers.acts.option_picks import picked
from handlers.acts.others_work import of_others, told_of_them
from handlers.acts.relation_to_told import ADD, MISREAD, TAKE_BACK, adds_more, clauses, foreign, narrows
from handlers.acts.spoken_commands import COMMANDS
from handlers.acts.talk_outright import talk
from handlers.acts.unreal_or_past import AWAY, supposed
from handlers.case.data import CaseDuty
from handlers.open_question import deciding_criteria
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import Vote, votes
from knowledge.understanding.attribution import reason

ELSEWISE = frozenset((ADD, MISREAD, TAKE_BACK, concept("others-job"), concept("no-longer"), concept("suppose")))
"""Concepts by which a message does something else than to answer."""


def in_own_words(turn: Turn) -> Step | None:
    """`Could do it with my eyes closed`: a level of what was asked, told of the open duty and of no other."""
    pending = turn.case.pending
    duty = turn.case.duty(pending.duty) if pending else None
    if pending is None or duty is None or "?" in turn.question.text or named_levels(turn) or talk(turn):
        return None
    if any(word.isdigit() for word in turn.cues.words[:FEW]) or len(picked(turn, len(pending.numbered))) > 1:
        return None  # it points at options, or a duty
    asked = dict.fromkeys((pending.criterion, *deciding_criteria(turn, duty)))
    found = next((said for ref in asked if (said := votes(turn.cues.text, turn.answers.get(ref, {})))), ())
    if not found or _does_otherwise(turn, found) or _of_other(turn, duty, found):
        return None
    return Step("detail", turn.understood.duties, n=duty.n)


def _does_otherwise(turn: Turn, found: tuple[Vote, ...]) -> bool:
    """Whether a message corrects, orders, supposes, feels, points, or tells of several duties, others or the past."""
    if turn.cues.concepts & ELSEWISE or feeling(turn) or _orders(turn, found):
        return True
    away = reason(turn.cues.text, turn.reader.language) in AWAY or supposed(turn) is not None
    return away or several_details(turn) is not None or of_others(turn) is not None


def _orders(turn: Turn, found: tuple[Vote, ...]) -> bool:
    """Whether a message orders something or points at options, in other words than those that say how the work is done.

    "I take out the main points" tells what its speaker does; "depends on me" is no "it depends".
    """
    ordered = ordered_of(turn)
    for order in ordered.orders():
        names = order.opens or ordered.content(order.target) or any(turn.cues.words[n].isdigit() for n in order.target)
        if names and not order.denied and not told_of_oneself(turn, order):
            return True
    answered = {n for vote in found for n in vote.at}
    for one in turn.cues.text.found:
        first = one.at[0]
        speaks = not turn.reader.language.first_person.isdisjoint(turn.cues.words[max(first - 2, 0) : one.at[-1]])
        commanded = one.concept in COMMANDS and not speaks
        pointed = one.concept.startswith("answer-") or (one.concept.startswith("ordinal-") and first <= FEW)
        if (commanded or pointed) and answered.isdisjoint(one.at):
            return True
    return False


def _of_other(turn: Turn, duty: CaseDuty, found: tuple[Vote, ...]) -> bool:
    """Whether a message adds a duty, names another, or tells another's work in a clause that says nothing of how."""
    named = opened_duty(turn) or named_duty(turn, turn.cues.content)
    if adds_more(turn) or named not in (0, duty.n):
        return True
    language = turn.reader.language
    if narrows(turn) or not foreign(turn, duty) or not any(map(well_told, turn.understood.duties)):
        return False
    answered = " ".join(vote.words for vote in found)
    speaking = language.first_person | (language.subjects if told_of_them(turn) else frozenset())
    return any(
        part not in answered
        and not speaking.isdisjoint(turn.cues_of(part).words)
        and not any(votes(turn.cues_of(part).text, by_level) for by_level in turn.answers.values())
        and any(one.concept in turn.cues.things for one in turn.cues_of(part).text.found)
        for part in clauses(turn)
    )
