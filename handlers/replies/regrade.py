"""What is known of a duty once something was added to it: by the addition itself first, then by both together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from handlers.acts.only_denied import only_denied
from handlers.acts.others_work import own_words
from handlers.acts.relation_to_told import MISREAD, TAKE_BACK, clauses, corrects, without_area
from handlers.case.data import CaseDuty, Verdict
from handlers.duties_read import open_levels
from handlers.duties_read import verdict as verdict_of
from handlers.open_question import deciding_criteria
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.heard_words import OFTEN, UNWATCHED, heard_words, hears
from knowledge.conversation.own_words_answers import Vote, votes
from knowledge.conversation.turn_cues import TurnCues
from knowledge.understanding.duty import Duty
from knowledge.understanding.finding_duties import read_whole

STRONG = 0.7
"""The strength from which an addition, read alone, settles a criterion that decides on the duty …"""
STRONGER = 0.85
"""… and from which it settles another one."""
HEDGE = concept("sometimes")
"""The concept of now and then: who says so means several levels."""
CLEARLY, CLEAR_LEAD, WORST = 8.0, 8.0, -99.0
"""The weight from which a whole answer says one level, and by how much it must lead the next. By hand."""
CLEARLY_MORE = 2
"""By how many words an answer must speak more of another deciding criterion than of the one that was asked about."""
BRIEF = 9
"""Words at most of a message that says no more than that nobody checks."""
SEVERAL = 2
"""So many words of an answer that say one level go before what the whole of it is like."""
SHORT_DENIAL = 4
"""Words at most of a "no" behind a question of one's own."""
OPENING = 2
"""Words within which "sometimes" opens a message, and holds for all of it."""
OTHERS = concept("others-do")
FORMERLY = ("past", "wish")
"""Reasons why what is added says nothing of the function of today."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A duty's verdict after an addition. `why`: `settled`, `mixed` (several levels are spoken for), `elsewhere` (what
    it `found` is of a criterion that does not decide on the duty), `not-yours`, or `none`."""

    verdict: Verdict
    why: str
    criterion: str = ""
    found: tuple[Vote, ...] = ()


def regrade(turn: Turn, duty: CaseDuty, addition: str, *, supposed: bool = False) -> Reading:
    """The duty read anew with what was added to it; `supposed`: with what would be added, read as if it were so.

    What somebody else does in it says nothing, where the rest of it settles the duty.
    """
    if _denied_question(turn, addition):
        return Reading(duty.verdict, "none")
    if duty.verdict.settled and _unwatched(turn):
        return Reading(duty.verdict, "none")
    both = _as_often(turn, duty)
    if both:
        return Reading(both, "mixed")
    whole = _sometimes(turn, duty, _read(turn, duty, addition, turn.cues, supposed=supposed))
    own = own_words(turn, addition)
    if not own:
        return whole
    reading = _read(turn, duty, own, turn.cues_of(own), supposed=supposed)
    narrower = whole.why == "settled" and set(whole.verdict.levels) < set(reading.verdict.levels)
    return whole if reading.why not in ("settled", "mixed") or narrower else reading


def _unwatched(turn: Turn) -> bool:
    """Whether a message says no more of a duty than that nobody checks it: that is no level of its own."""
    return len(turn.cues.words) <= BRIEF and hears(heard_words(turn.language)[UNWATCHED], turn.cues.words)


def _sometimes(turn: Turn, duty: CaseDuty, reading: Reading) -> Reading:
    """A level that a settled duty shows now and then stands beside the one that it was settled at."""
    before, now = duty.verdict, reading.verdict
    other = (
        before.outcome == now.outcome == "level" and before.criterion == now.criterion and before.levels != now.levels
    )
    if reading.why != "settled" or not other or not _now_and_then(turn, now):
        return reading
    levels = tuple(level for level in turn.context.levels if level in (*before.levels, *now.levels))
    return Reading(replace(now, outcome="between", levels=levels), "mixed")


def _now_and_then(turn: Turn, verdict: Verdict) -> bool:
    """Whether the words by which a message shows a level stand in a clause that says "sometimes"."""
    text = turn.cues.text
    shows = {name for level in verdict.levels for name in turn.answers.get(verdict.criterion, {}).get(level, ())}
    hedged = {text.tokens[n].clause for one in text.found if one.concept == HEDGE for n in one.at}
    at = {text.tokens[n].clause for one in text.found if one.concept in shows for n in one.at}
    opens = not corrects(turn) and any(one.concept == HEDGE and one.at[0] < OPENING for one in text.found)
    return TAKE_BACK not in turn.cues.concepts and bool(at) and (opens or bool(hedged & at))


def _as_often(turn: Turn, duty: CaseDuty) -> Verdict | None:
    """The levels between which a duty stands that is mostly done in one way, and quite often in another."""
    expressions = heard_words(turn.language)[OFTEN]
    parts = [turn.cues_of(part) for part in clauses(turn)]
    at = next((n for n, part in enumerate(parts) if n and hears(expressions, part.words)), 0)
    if not at or HEDGE in turn.cues.concepts:
        return None
    sides = (turn.cues_of(" ".join(one.text.text for one in some)) for some in (parts[:at], parts[at:]))
    first, second = (_of_side(turn, duty, side) for side in sides)
    levels = tuple(level for level in turn.context.levels if level in (first, second))
    criterion = _asked_of(turn, duty)
    if not criterion or not first or not second or len(levels) < 2:
        return None
    return replace(duty.verdict, outcome="between", criterion=criterion, levels=levels)


def _asked_of(turn: Turn, duty: CaseDuty) -> str:
    """The criterion that a duty is asked about, or was settled on."""
    pending = turn.case.pending
    return pending.criterion if pending and pending.duty == duty.n else duty.verdict.criterion


def _of_side(turn: Turn, duty: CaseDuty, side: TurnCues) -> str:
    """The one level that half of an answer says of the criterion asked about; empty where it says none, or several."""
    criterion = _asked_of(turn, duty)
    alone = read_whole(side.work)
    if alone and _shows(alone, STRONG) and alone.outcome.candidates[0].criterion == criterion:
        return alone.outcome.candidates[0].level
    levels = {vote.level for vote in votes(side.text, turn.answers.get(criterion, {}))}
    return levels.pop() if len(levels) == 1 else ""


def _read(turn: Turn, duty: CaseDuty, addition: str, cues: TurnCues, *, supposed: bool) -> Reading:
    """The same of a text as it stands; `cues` are those that answers in own words are looked for in."""
    alone = read_whole(turn.cues_of(addition).work, supposed=supposed)
    deciding = deciding_criteria(turn, duty)
    pending = turn.case.pending
    asked = pending.criterion if pending and pending.duty == duty.n else ""
    order = tuple(dict.fromkeys((*((asked,) if asked else ()), *deciding)))
    shown = any(votes(cues.text, turn.answers.get(criterion, {})) for criterion in order)
    if alone and alone.reason == OTHERS and not shown:
        return Reading(duty.verdict, "not-yours")
    if alone and alone.reason in FORMERLY:
        return Reading(duty.verdict, "none")
    if duty.verdict.settled and not asked and turn.cues.concepts.isdisjoint((MISREAD, TAKE_BACK)):
        order = (duty.verdict.criterion,)  # a detail of what is settled moves it to no other criterion
    spoken = {criterion: votes(cues.text, turn.answers.get(criterion, {})) for criterion in order}
    if alone and _shows(alone, STRONG) and _fits(alone, asked, spoken) and not _denies(turn, alone):
        best = alone.outcome.candidates[0]
        said = tuple(vote.words for vote in spoken.get(best.criterion, ()) if vote.level == best.level)
        return _settled(turn, duty, alone, said)
    if any(spoken.values()):
        first = next(criterion for criterion in order if spoken[criterion])
        most = max(order, key=lambda criterion: (len(spoken[criterion]), -order.index(criterion)))
        criterion = most if len(spoken[most]) >= len(spoken[first]) + CLEARLY_MORE else first
        return _voted(turn, duty, criterion, spoken[criterion])
    both = read_whole(turn.cues_of(f"{duty.told}. {addition}").work) if _tells_anything(turn) else None
    decides = (
        both and both.outcome.candidates and both.outcome.candidates[0].criterion in (*order, duty.verdict.criterion)
    )
    if both and decides and _shows(both, STRONG) and not _denies(turn, both):
        return _settled(turn, duty, both)
    if alone and _shows(alone, STRONGER) and not duty.verdict.settled and not _denies(turn, alone):
        return _settled(turn, duty, alone)
    criterion, found = _elsewhere(turn, duty, cues, alone)
    if criterion in turn.reader.manner and not duty.verdict.settled and len({vote.level for vote in found}) == 1:
        return _voted(turn, duty, criterion, found)  # how the work is done settles what nothing else does
    if found:
        return Reading(duty.verdict, "elsewhere", criterion, found)
    if (
        alone
        and not duty.verdict.settled
        and alone.outcome.outcome == "between"
        and alone.outcome.candidates[0].criterion in order
    ):
        fresh = verdict_of(alone, turn.context.levels)
        return Reading(replace(fresh, tasks=duty.verdict.tasks, areas=duty.verdict.areas), "none")
    return Reading(duty.verdict, "none")


def _elsewhere(turn: Turn, duty: CaseDuty, cues: TurnCues, alone: Duty | None) -> tuple[str, tuple[Vote, ...]]:
    """The criterion beside those that decide which an addition is about, and its words that say a level there.

    Both must agree, what the whole addition is like and words of the criterion's own: a word that only answers a
    question ("passed on"), or is denied ("not trained as …"), says nothing of what nobody asked about.
    """
    criterion = alone.outcome.candidates[0].criterion if alone and alone.outcome.candidates else ""
    if alone and not _shows(alone, STRONGER) and criterion not in without_area(turn):
        return "", ()
    own = turn.reader.objects.get(criterion, frozenset())
    found = tuple(one for one in votes(cues.text, turn.answers.get(criterion, {})) if one.concept in own)
    return (criterion, found) if found and criterion not in duty.rejected else ("", ())


def _fits(alone: Duty, asked: str, spoken: Mapping[str, tuple[Vote, ...]]) -> bool:
    """Whether what an addition is like, read alone, may settle: what it says of the criterion asked goes before."""
    best, said = alone.outcome.candidates[0], spoken.get(asked, ())
    if best.criterion == asked:
        return len(said) < SEVERAL or len({vote.level for vote in said}) > 1 or said[0].level == best.level
    return best.criterion in spoken and (not said or any(vote.level == best.level for vote in spoken[best.criterion]))


def _tells_anything(turn: Turn) -> bool:
    """Whether an addition names a thing of the work, or how it is done: "haha, she will be pleased" settles nothing."""
    said = {one.concept for one in turn.cues.text.found}
    return bool(said & (turn.cues.things | turn.context.manner_concepts))


def _denied_question(turn: Turn, addition: str) -> bool:
    """Whether an addition asks something and says no to it ("mag ze afwijken? nee, nooit"): then it shows nothing."""
    asked, mark, rest = addition.partition("?")
    if not mark or not asked.strip() or not 0 < len(rest.split()) <= SHORT_DENIAL:
        return False
    cues = turn.cues_of(rest)
    return cues.best(("follow.yes", "follow.no", "aside.vague")) == "follow.no"


def _shows(duty: Duty, least: float) -> bool:
    if duty.outcome.strength < least or not duty.outcome.candidates:
        return False
    return duty.outcome.outcome == "level"


def _denies(turn: Turn, read: Duty) -> bool:
    """Whether a message only denies what the level of a duty, read with it, is told by."""
    first = read.outcome.candidates[0]
    return only_denied(turn, first.criterion, first.level)


def _settled(turn: Turn, duty: CaseDuty, read: Duty, said: tuple[str, ...] = ()) -> Reading:
    """What a reading settles; `said` are the words by which it does so, where they are known better."""
    fresh = verdict_of(read, turn.context.levels)
    kept = replace(
        fresh, levels=open_levels(read, turn.context.levels), tasks=duty.verdict.tasks, areas=duty.verdict.areas
    )
    return Reading(replace(kept, said=tuple(dict.fromkeys(said))[:3]) if said else kept, "settled")


def _leading(turn: Turn, criterion: str, levels: tuple[str, ...]) -> tuple[str, ...]:
    """Of several levels that single words speak for, the one that the whole answer clearly says; else nothing."""
    weights = turn.cues.weights
    ranked = sorted(((weights.get(f"{criterion}.{level}", WORST), level) for level in levels), reverse=True)
    (best, level), (second, _) = ranked[:2]
    return (level,) if best >= CLEARLY and best - second >= CLEAR_LEAD else ()


def _voted(turn: Turn, duty: CaseDuty, criterion: str, found: tuple[Vote, ...]) -> Reading:
    """What an answer in own words settles; several levels that it speaks for all stay."""
    levels = tuple(level for level in turn.context.levels if any(vote.level == level for vote in found))
    if len(levels) > 1 and HEDGE not in turn.cues.concepts:
        levels = _leading(turn, criterion, levels) or levels
    groups = turn.family.criterion(criterion).levels_reading_the_same()
    if len(levels) == 1:
        levels = next((group for group in groups if levels[0] in group), levels)
    words = tuple(dict.fromkeys(vote.words for vote in found))[:3]
    outcome = "level" if len(levels) == 1 else "between"
    verdict = replace(duty.verdict, outcome=outcome, criterion=criterion, levels=levels, said=words)
    return Reading(verdict, "settled" if outcome == "level" or levels in groups else "mixed")
