"""Whether a message says more of a duty that was told before, and of which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.case import CaseDuty
from handlers.likely import FEW
from handlers.questions import deciding_criteria
from handlers.reference import clearly_new, named_duty, ordinals_in
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.concepts.rules import NOT
from knowledge.understanding.answers import criteria_spoken_of, votes

MISREAD, TAKE_BACK, ALSO = concept("misread"), concept("take-back"), concept("also")
OPENING_NUMBER = re.compile(r"\W*(?:\w+\W+){0,6}?(\d{1,2})(?!\w)\s*[:.,)]?\s")


def continued_duty(turn: Turn) -> int:
    """The number of the duty that a message says more of; 0 where it tells something new."""
    cues, case = turn.cues, turn.case
    named = _numbered(turn) or _of_job(turn) or named_duty(turn, cues.content)
    if _of_another(turn, named or (case.pending.duty if case.pending else 0)):
        return 0
    corrects = bool(cues.concepts & {MISREAD, TAKE_BACK})
    speaks = criteria_spoken_of(cues.text, turn.answers)
    takes_up = named and not _adds_more(turn)
    if takes_up and (corrects or speaks or len(turn.understood.duties) <= 1):
        return named
    if corrects:
        return _corrected(turn) or _last_spoken_of(turn, speaks) or spoken_of(turn)
    if _adds_more(turn):
        return 0
    if case.pending and speaks[:1] == (case.pending.criterion,) and _only_how(turn, case.pending.criterion):
        return case.pending.duty
    if case.pending and _answers_criterion(turn, case.pending.duty):
        return case.pending.duty
    again = _same_criterion(turn)
    if again:
        return again
    if clearly_new(turn):
        return 0
    if case.pending:
        return case.pending.duty
    if speaks and len(cues.content) <= FEW:
        return case.about
    return _same_criterion(turn)


def _last_spoken_of(turn: Turn, speaks: Sequence[str]) -> int:
    """The duty last spoken of, where a correction speaks of the criterion that it was settled on."""
    duty = turn.case.duty(turn.case.about)
    return duty.n if duty and duty.verdict.criterion in speaks else 0


def _only_how(turn: Turn, criterion: str) -> bool:
    """Whether a message hardly says anything beside what it answers about a criterion."""
    answered = {vote.concept.removeprefix(NOT) for vote in votes(turn.cues.text, turn.answers[criterion])}
    at = {n for one in turn.cues.text.found if one.concept in answered for n in one.at}
    language, tokens = turn.reader.language, turn.cues.text.tokens
    rest = [n for n, token in enumerate(tokens) if n not in at and token.word not in language.function_words]
    return len(rest) <= FEW


def _numbered(turn: Turn) -> int:
    """The duty that a message names by number or place at its very beginning (`nummer 2: …`); 0 where it names none."""
    match = OPENING_NUMBER.match(turn.question.text)
    if match and turn.case.duty(int(match[1])):
        return int(match[1])
    places = [duty.n for duty in turn.case.duties]
    first = next((one for one in turn.cues.text.found if one.concept.startswith("ordinal-") and one.at[0] <= FEW), None)
    named = [places[at - 1] for at in ordinals_in(turn, len(places)) if 1 <= at <= len(places)]
    return named[0] if first and len(named) == 1 else 0


def _of_job(turn: Turn) -> int:
    """Of the duties of the description that a message names (`functie A`), the one whose criterion it speaks of."""
    text = " ".join(turn.question.text.lower().split())
    duties = [duty for duty in turn.case.duties if duty.job and duty.job.lower() in text]
    shown = {one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates}
    return next((duty.n for duty in duties if duty.verdict.criterion in shown), duties[-1].n if duties else 0)


def _adds_more(turn: Turn) -> bool:
    """Whether a message opens by saying that one thing more is told."""
    return any(one.concept == ALSO and one.at[0] <= FEW for one in turn.cues.text.found)


def _of_another(turn: Turn, n: int) -> bool:
    """Whether a message that takes up words of a duty shows a criterion of its own, of what the speaker does."""
    duty = turn.case.duty(n)
    clear = [one for one in turn.understood.duties if one.telling and one.outcome.candidates]
    if duty is None or not clear:
        return False
    shown = {one.outcome.candidates[0].criterion for one in clear} - turn.reader.manner
    acts = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    return bool(shown) and acts and not shown & set(deciding_criteria(turn, duty))


def _corrected(turn: Turn) -> int:
    """The duty that a correction is about: the one last spoken of, or told, whose criterion it shows again."""
    shown = {duty.outcome.candidates[0].criterion for duty in turn.understood.duties if duty.outcome.candidates}
    same = [duty.n for duty in turn.case.duties if duty.verdict.criterion in shown]
    return turn.case.about if turn.case.about in same else (same[-1] if same else 0)


def _same_criterion(turn: Turn) -> int:
    """The duty whose criterion a message speaks of again, where it takes up what was told (`dat is gewoon …`)."""
    shown = {duty.outcome.candidates[0].criterion for duty in turn.understood.duties if duty.outcome.candidates}
    refers = not turn.reader.language.referring.isdisjoint(turn.cues.words)
    if len(shown) != 1 or not (refers or shown <= turn.reader.manner):
        return 0
    same = [duty.n for duty in turn.case.duties if duty.verdict.criterion in shown]
    return turn.case.about if turn.case.about in same else (same[-1] if same else 0)


def _answers_criterion(turn: Turn, n: int) -> bool:
    """Whether a message shows a criterion that decides on the duty asked about, and tells no other activity."""
    duty = turn.case.duty(n)
    shown = [one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates]
    if duty is None or not shown or not set(shown) <= set(deciding_criteria(turn, duty)):
        return False
    language, words = turn.reader.language, turn.cues.words
    asked = turn.case.pending.criterion if turn.case.pending else ""
    if asked in shown and language.first_person.isdisjoint(words):
        return True  # "elle suit …": what is said of the one whose duty was told
    refers = not language.referring.isdisjoint(words)
    return refers or not turn.reader.manner.intersection(shown) or not clearly_new(turn)


def spoken_of(turn: Turn) -> int:
    """The duty that the open question is about, or else the one last spoken of; 0 where there is none."""
    return turn.case.pending.duty if turn.case.pending else turn.case.about


def of_what_was_added(turn: Turn, duty: CaseDuty) -> bool:
    """Whether what is taken back is a detail that was added to a duty, and not the duty itself."""
    added = {stem for one in duty.added for stem in turn.cues_of(one.text).stems}
    return len(turn.cues.stems & added) > len(turn.cues.stems & set(duty.about) - added)
