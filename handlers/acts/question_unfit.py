"""The open question does not fit what was told, or its reading does not: which message says so.

`Ils ne répondent pas à des plaintes`, `die vraag slaat nergens op`, `neither, he drafts nothing`; `c'est C ou B`.
What is denied shows no level: the criterion is set aside for that duty, and what was claimed stands.
"""

from __future__ import annotations

from collections.abc import Collection

from handlers.acts.criteria_named import named_criteria
from handlers.acts.edit_orders import ordered_of
from handlers.acts.likely_kind import likely_kind
from handlers.acts.two_descriptions import COMPARE, DIFFERENCE
from handlers.case.data import CaseDuty, Pending, Verdict
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.concepts.rules import NOT
from knowledge.conversation.orders import Ordered
from knowledge.conversation.own_words_answers import Vote, votes
from knowledge.conversation.turn_cues import CONCEPT

UNFIT = "follow.unfit"
CLAIM = "case.claim"
NEITHER = concept("answer-neither")
OTHERS = frozenset((concept("boss"), concept("colleague")))
"""Concepts of people who may have nothing to do with it, beside the question."""
LONGEST, LONGEST_ORDER = 16, 8
"""Words at most of a message that says that the question does not fit, and of one that wishes it away."""
PAIR = 2


def unfitting(turn: Turn) -> Step | None:
    """That the open question does not fit, or is not to be put any more; None where a message says neither."""
    pending = turn.case.pending
    said = turn.question.text.rpartition("?")[2].strip()  # "what answer? they only …": an echo of the question
    if not pending or not said or not 0 < len(turn.cues.words) <= LONGEST:
        return None
    ordered = ordered_of(turn)
    if _wished_away(turn, ordered):
        return Step("turn.skip", n=pending.duty)
    duty = turn.case.duty(pending.duty)
    if duty and (_denied(turn, pending, duty, said) or _says_unfit(turn, ordered, pending)):
        return Step(UNFIT, n=pending.duty)
    return None


def _wished_away(turn: Turn, ordered: Ordered) -> bool:
    at = ordered.says(ordered.words.unasked)
    own = [n for n in range(at[0]) if ordered.tokens[n].word in turn.reader.language.first_person] if at else []
    return bool(at) and not own and len(turn.cues.words) <= LONGEST_ORDER and "?" not in turn.question.text


def _says_unfit(turn: Turn, ordered: Ordered, pending: Pending) -> bool:
    at = ordered.says(ordered.words.unfit)
    if not at or turn.cues.concepts & OTHERS or "?" in turn.question.text:
        return False
    return not votes(turn.cues.text, turn.answers.get(pending.criterion, {}))


def _denied(turn: Turn, pending: Pending, duty: CaseDuty, said: str) -> bool:
    """Whether a message denies what the question is about, or all its options with nothing that shows another level."""
    text = turn.cues_of(said).text
    shown = votes(text, turn.answers.get(pending.criterion, {}))
    asked = {ref.rpartition(".")[2] for ref in pending.options}
    things = turn.context.anchors.get(pending.criterion, frozenset())
    if NEITHER in turn.cues.concepts:
        return all(_empty(vote, asked) for vote in shown) and (
            bool(shown) or any(one.negated and one.concept in things for one in text.found)
        )
    if shown and all(vote.concept.startswith(NOT) and vote.level not in asked for vote in shown):
        return True
    if shown or pending.criterion in turn.reader.manner or likely_kind(turn) == "follow.unknown":
        return False
    told = {stem.removeprefix(CONCEPT) for stem in duty.about}
    denied = {one.concept for one in text.found if one.negated and one.concept in things}
    stays = {one.concept for one in text.found if not one.negated and one.concept in things} - told - denied
    return bool(denied - told) and not stays


def _empty(vote: Vote, asked: Collection[str]) -> bool:
    """Whether words show none of the levels asked about: they are denied, or speak for a level that was not asked."""
    return vote.concept.startswith(NOT) or vote.level not in asked or vote.concept == NEITHER


def claimed_levels(turn: Turn) -> Step | None:
    """`Donc ce n'est pas D, c'est C ou B`: several levels that a duty had, or has, claimed again."""
    duty = turn.case.duty(turn.case.about)
    if duty is None or "?" in turn.question.text or len(turn.cues.words) > LONGEST:
        return None
    between = not turn.reader.language.either.isdisjoint(turn.cues.words)
    if not between or named_criteria(turn) or turn.cues.concepts & {COMPARE, DIFFERENCE}:
        return None
    tokens = turn.cues.text.tokens
    named = {mention.level for mention in turn.cues.text.levels if not tokens[mention.at].negated}
    earlier = standing(duty, named)
    return Step(CLAIM, n=duty.n, levels=earlier.levels) if earlier and len(named) >= PAIR else None


def standing(duty: CaseDuty, levels: Collection[str]) -> Verdict | None:
    """The verdict of a duty, of now or before what was added, that leaves just these levels open."""
    verdicts = (duty.verdict, *(one.before for one in reversed(duty.added)))
    return next((one for one in verdicts if one.outcome == "between" and set(one.levels) == set(levels)), None)
