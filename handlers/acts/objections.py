"""An objection to what was read: to the criterion, to the level, or to the word that it was read by.

`Da's toch geen verbetering`, `D? never in my life`, `das ist doch kein Anpassen`. What is objected to is given up; what
somebody says of their own work ("I adapt nothing") corrects it, and is read as that.
"""

from __future__ import annotations

import re

from handlers.acts.duties_named import alike, named_duty
from handlers.acts.edit_orders import ordered_of
from handlers.acts.numbers_and_places import numbers_in
from handlers.acts.option_picks import denied_option
from handlers.acts.relation_to_told import clauses
from handlers.case.data import CaseDuty, Verdict
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.order_words import order_words
from knowledge.conversation.own_words_answers import votes
from knowledge.conversation.turn_cues import CONCEPT, TurnCues
from knowledge.understanding.question_scope import printed

OBJECT = "follow.object"
LONGEST = 24
"""Words of a message that objects, at most."""
LONGEST_CLAUSE = 9
"""Words of the clause by which it does, at most."""
OPENING = 5
"""Words from the beginning of a clause within which it points at what was read ("that is no …")."""
NEAR = 4
"""Words from the beginning of a clause within which its speaker is named who denies to do something."""
NEITHER = concept("answer-neither")
LETTERS = 4
"""Letters at least of a word that is taken up."""
LONGEST_ECHO = 2
"""Words of what is held up, at most."""
ECHO = re.compile(r"^([^?]{1,40})\?+\s*(.+)$", re.DOTALL)
"""A word of the answer held up before it is refused: "improvement? no"."""


def objection(turn: Turn) -> Step | None:
    """What a message objects to, of the duty that it is about; None where it objects to nothing that was read.

    `ref` is a criterion, or a criterion at a level.
    """
    if not turn.case.duties or not 0 < len(turn.cues.words) <= LONGEST or (turn.asks and not _states(turn)):
        return None
    if NEITHER in turn.cues.concepts:
        return None
    n = turn.case.about or (turn.case.pending.duty if turn.case.pending else 0)
    numbers = [n for n in numbers_in(turn) if turn.case.duty(n)]
    n = numbers[0] if len(numbers) == 1 else named_duty(turn, turn.cues.content) or n
    duty = turn.case.duty(n)
    if duty is None:
        return None
    outright = _ordered_out(turn, duty) or denied_option(turn)
    if outright:
        return Step(OBJECT, n=duty.n, ref=outright)
    denied = (_denied(turn, duty, part) for part in clauses(turn))
    ref = _echoed(turn, duty) or next(filter(None, denied), "")
    return Step(OBJECT, n=duty.n, ref=ref) if ref and not _corrects(turn, duty, ref) else None


def _ordered_out(turn: Turn, duty: CaseDuty) -> str:
    """The criterion of a duty that a message orders out by its name, and not the duty: "take that improvement out"."""
    ordered = ordered_of(turn)
    for order in ordered.orders():
        content = ordered.content(order.target) if order.kind in ("remove", "forget") else []
        if len(content) == 1 and not order.denied:
            token = ordered.tokens[content[0]]
            cues = turn.cues_of(turn.cues.text.text[token.start : token.end])
            held = {duty.verdict.criterion, *duty.rejected} & _called(turn, cues)
            if held and not alike(token.stems, duty.about) and not _added(turn, duty, cues):
                return min(held)
    return ""


def _added(turn: Turn, duty: CaseDuty, cues: TurnCues) -> bool:
    """Whether some words name a detail that changed a level of a duty: then that goes, and not the criterion."""
    return any(one.before.outcome == "level" and alike(cues.stems, turn.cues_of(one.text).stems) for one in duty.added)


def _corrects(turn: Turn, duty: CaseDuty, ref: str) -> bool:
    """Whether a message says another level of the criterion that it seems to refuse: then it corrects, or answers.

    Of what is settled, the words of the refusal itself say none.
    """
    criterion, _, level = ref.partition(".")
    settled = duty.verdict.settled and duty.verdict.criterion == criterion
    text = (without_denial(turn, duty) if settled else turn).cues.text
    said = {vote.level for vote in votes(text, turn.answers.get(criterion, {}))}
    return not level and bool(said - set(duty.verdict.levels if settled else ()))


def _states(turn: Turn) -> bool:
    """Whether a message that reads like a question opens like a statement: "no way is that a D", "c'est pas un D ?"."""
    language = turn.reader.language
    *_, last = [part for part in clauses(turn) if part.strip()]
    if len(turn.cues_of(last).words) == 1:
        return True  # "that is no document, right?"
    opening = order_words(turn.language).refusing | language.negators | language.negators_before | language.referring
    return not opening.isdisjoint(turn.cues.words[:1]) and bool(turn.understood.levels)


def _echoed(turn: Turn, duty: CaseDuty) -> str:
    """What is held up as a question and then refused: "improvement? no, never"."""
    match = ECHO.match(turn.question.text.strip())
    if not match:
        return ""
    before, behind = turn.cues_of(match[1]), turn.cues_of(match[2])
    if len(before.words) > LONGEST_ECHO or not _negates(turn, behind):
        return ""
    return _meant(turn, duty, before, denied=False)


def _denied(turn: Turn, duty: CaseDuty, part: str) -> str:
    """What a clause says that it is not: "that's no advice"."""
    cues, language = turn.cues_of(part), turn.reader.language
    if not 0 < len(cues.words) <= LONGEST_CLAUSE or not _negates(turn, cues):
        return ""
    if not (language.first_person & language.subjects).isdisjoint(cues.words):
        return _own_denied(turn, duty, cues)
    points = not (language.referring | language.copulas).isdisjoint(cues.words[:OPENING])
    levels = bool(cues.text.levels)
    return _meant(turn, duty, cues, denied=not levels) if points or levels else ""


def _own_denied(turn: Turn, duty: CaseDuty, cues: TurnCues) -> str:
    """The level of a duty whose ground the speaker denies to do ("I compare nothing"), and puts none in its place."""
    verdict, language = duty.verdict, turn.reader.language
    if (language.first_person & language.subjects).isdisjoint(cues.words[:NEAR]):
        return ""  # "how she does that I would not know"
    if verdict.outcome != "level" or len(verdict.levels) != 1 or not _takes_up(turn, duty, cues):
        return ""
    said = {vote.level for vote in votes(turn.cues.text, turn.answers.get(verdict.criterion, {}))}
    return "" if said - set(verdict.levels) else f"{verdict.criterion}.{verdict.levels[0]}"


def _meant(turn: Turn, duty: CaseDuty, cues: TurnCues, *, denied: bool) -> str:
    """Of what was read of a duty, or is asked of it, what some words name: its level, its criterion, its ground."""
    verdict, pending = duty.verdict, turn.case.pending
    asked = pending.criterion if pending and pending.duty == duty.n else ""
    levels = {one.level for one in cues.text.levels}
    if verdict.outcome == "level" and len(verdict.levels) == 1 and levels == set(verdict.levels):
        return f"{verdict.criterion}.{verdict.levels[0]}"
    if levels:
        offered = {ref.rpartition(".")[2] for ref in pending.options} if pending and asked else set()
        return f"{asked}.{levels.pop()}" if len(levels) == 1 and levels < offered else ""
    own = {ref for ref in (verdict.criterion, asked) if ref}
    named = {ref for ref in own & _called(turn, cues) if _whole(turn, ref, cues)}
    if named:
        return verdict.criterion if verdict.criterion in named else asked
    if verdict.outcome != "level" or len(verdict.levels) != 1:
        return _option_of(turn, cues) if asked else ""
    by_level = turn.answers.get(verdict.criterion, {})
    grounds = by_level.get(verdict.levels[0], ())
    said = {one.concept for one in cues.text.found if one.negated or not denied}
    if said & set(grounds) or _takes_up(turn, duty, cues):
        return f"{verdict.criterion}.{verdict.levels[0]}"
    voting = {name for names in by_level.values() for name in names}
    things = turn.context.anchors.get(verdict.criterion, frozenset()) - voting
    if said & things and not votes(cues.text, by_level) and _whole(turn, verdict.criterion, cues):
        return verdict.criterion
    return ""


def _option_of(turn: Turn, cues: TurnCues) -> str:
    """The one option of the open question whose own words a clause denies ("it's no standard answer")."""
    pending, language = turn.case.pending, turn.reader.language
    denied = [one for one in cues.text.tokens if one.negated and one.word not in language.function_words]
    if pending is None or not denied or len(pending.options) == 1:
        return ""
    gists = {ref: turn.cues_of(turn.gists[ref]).stems for ref in pending.options}
    held = [ref for ref, stems in gists.items() if all(alike(one.stems, stems) for one in denied)]
    return held[0] if len(held) == 1 else ""


def _whole(turn: Turn, ref: str, cues: TurnCues) -> bool:
    """Whether words name the whole of a criterion whose name holds two things ("questions or complaints")."""
    name = turn.cues_of(turn.name(ref))
    if turn.reader.language.either.isdisjoint(name.words):
        return True
    return all(alike((stem,), cues.content) for stem in name.content if not stem.startswith(CONCEPT))


def _takes_up(turn: Turn, duty: CaseDuty, cues: TurnCues) -> bool:
    """Whether a clause denies a word by which the level of a duty was read."""
    function = turn.reader.language.function_words
    denied = {stem for one in cues.text.tokens if one.negated and one.word not in function for stem in one.stems}
    ground = {stem for words in duty.verdict.said for stem in turn.cues_of(words).stems}
    return bool(denied) and any(alike((stem,), ground) for stem in denied if len(stem) >= LETTERS)


def objected_to(duty: CaseDuty, verdict: Verdict) -> bool:
    """Whether a verdict would be one that the user objected to."""
    level = {f"{verdict.criterion}.{one}" for one in verdict.levels} if verdict.outcome == "level" else set()
    return bool({verdict.criterion, *level} & set(duty.rejected))


def without_denial(turn: Turn, duty: CaseDuty) -> Turn:
    """What a message says beside the clause that objects."""
    kept = [part for part in clauses(turn) if not _denied(turn, duty, part)]
    return turn.part(" ".join(kept))


def _called(turn: Turn, cues: TurnCues) -> set[str]:
    """The criteria that some words call by a name."""
    return set(printed(cues.text, turn.reader)) | {one.concept for one in cues.reading.called}


def _negates(turn: Turn, cues: TurnCues) -> bool:
    language = turn.reader.language
    refusing = order_words(turn.language).refusing
    return not (language.negators | language.negators_before | refusing).isdisjoint(cues.words)
