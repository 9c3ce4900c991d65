"""Whether a message says more of a duty that was told before, and of which."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.duties_named import clearly_new, named_duty
from handlers.acts.duty_named_first import numbered, opened_duty
from handlers.acts.likely_kind import FEW
from handlers.acts.relation_to_told import (
    ONLY,
    adds_more,
    announces_more,
    clear_enough,
    clear_work,
    corrects,
    foreign,
    narrows,
    of_somebody_else,
    points_back,
    without_area,
)
from handlers.case.data import CaseDuty
from handlers.open_question import deciding_criteria
from handlers.turn import Turn
from knowledge.concepts.rules import NOT
from knowledge.conversation.own_words_answers import criteria_spoken_of, votes
from knowledge.conversation.turn_cues import CONCEPT


def continued_duty(turn: Turn) -> int:
    """The number of the duty that a message says more of; 0 where it tells something new."""
    opened = opened_duty(turn)
    if opened:
        return 0 if tells_other(turn, opened) else opened
    surpassed = _surpassed(turn)
    if surpassed:
        return surpassed
    cues, case = turn.cues, turn.case
    named = numbered(turn) or _of_job(turn) or named_duty(turn, cues.content)
    near, adds = named or spoken_of(turn), adds_more(turn)
    if near == spoken_of(turn) and not adds and _answers_narrowly(turn):
        return near
    if not corrects(turn) and (tells_other(turn, near) or of_somebody_else(turn, near) or announces_more(turn, near)):
        return 0
    if _of_another(turn, named or (case.pending.duty if case.pending else 0)):
        return 0
    speaks = criteria_spoken_of(cues.text, turn.answers)
    if named and not adds and (corrects(turn) or speaks or len(turn.understood.duties) <= 1):
        return named
    if corrects(turn):
        return _corrected(turn) or _last_spoken_of(turn, speaks) or spoken_of(turn)
    return _once_more(turn, adds=adds) or (0 if adds else _unnamed(turn, speaks))


def _answers_narrowly(turn: Turn) -> bool:
    """Whether a message says how often, or in which case, and a level of what the duty is asked about or settled on."""
    duty, pending = turn.case.duty(spoken_of(turn)), turn.case.pending
    asked = pending.criterion if pending else duty.verdict.criterion if duty else ""
    return asked in turn.spoken and narrows(turn) and (pending is not None or not clear_work(turn))


def _surpassed(turn: Turn) -> int:
    """The duty last spoken of, where a message says "not only that" and shows its criterion again."""
    tokens, duty = turn.cues.text.tokens, turn.case.duty(turn.case.about)
    if duty is None or not any(token.set_aside for token in tokens[: FEW + FEW]):
        return 0
    shown = {one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates}
    return duty.n if duty.verdict.criterion in (*shown, *turn.spoken) else 0


def _unnamed(turn: Turn, speaks: Sequence[str]) -> int:
    """The duty that a message is about which names none, and neither corrects nor adds."""
    cues, case = turn.cues, turn.case
    if case.pending and tells_other(turn, case.pending.duty):
        return 0
    if case.pending and speaks[:1] == (case.pending.criterion,) and _only_how(turn, case.pending.criterion):
        return case.pending.duty
    if case.pending and _answers_criterion(turn, case.pending.duty):
        return case.pending.duty
    again = _same_criterion(turn)
    if again:
        return again
    if _says_how(turn, speaks):
        return spoken_of(turn)
    clear = clear_work(turn)
    if clear and clearly_new(turn):
        return 0
    faint = not clear and (narrows(turn) or clearly_new(turn))
    return spoken_of(turn) if case.pending or faint or (speaks and len(cues.content) <= FEW) else 0


def _says_how(turn: Turn, speaks: Sequence[str]) -> bool:
    """Whether a message says of a criterion that decides on the open duty how it is done, and names no other work."""
    duty = turn.case.duty(turn.case.pending.duty) if turn.case.pending else None
    return bool(duty and speaks[:1] and speaks[0] in deciding_criteria(turn, duty) and not foreign(turn, duty))


def _once_more(turn: Turn, *, adds: bool) -> int:
    """The duty last spoken of, where a message only says how it is done: its criterion again, or one of any work."""
    duty = turn.case.duty(spoken_of(turn))
    shown = {one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates}
    if duty is None or len(shown) != 1:
        return 0
    criterion = next(iter(shown))
    anyhow = criterion in without_area(turn)
    if criterion == duty.verdict.criterion:
        again = anyhow or not adds
        only = not anyhow and not adds and ONLY in turn.cues.concepts
        return duty.n if only or (again and not foreign(turn, duty)) else 0
    decides = anyhow or criterion in deciding_criteria(turn, duty)
    return duty.n if decides and points_back(turn) and not adds else 0


def tells_other(turn: Turn, n: int) -> bool:
    """Whether a message clearly tells a task whose object is none of a duty's own, and nothing that decides on it."""
    duty = turn.case.duty(n)
    if duty is None or set(turn.spoken) & set(deciding_criteria(turn, duty)):
        return False
    told = {stem.removeprefix(CONCEPT) for stem in duty.about}
    said = {one.concept for one in turn.cues.text.found} - told
    for one in turn.understood.duties:
        task = one.outcome.work[0][0] if one.outcome.outcome == "no_level" and one.outcome.work else ""
        own = turn.reader.objects.get(task, frozenset())
        known = ("", *duty.verdict.tasks, duty.verdict.work)
        if task not in known and clear_enough(turn, one) and said & own and not one.reason:
            return True
    return False


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


def _of_job(turn: Turn) -> int:
    """Of the duties of the description that a message names (`functie A`), the one whose criterion it speaks of."""
    text = " ".join(turn.question.text.lower().split())
    duties = [duty for duty in turn.case.duties if duty.job and duty.job.lower() in text]
    shown = {one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates}
    return next((duty.n for duty in duties if duty.verdict.criterion in shown), duties[-1].n if duties else 0)


def _of_another(turn: Turn, n: int) -> bool:
    """Whether a message that takes up words of a duty shows a criterion of its own, of what the speaker does."""
    duty = turn.case.duty(n)
    clear = [one for one in turn.understood.duties if one.telling and one.outcome.candidates]
    if duty is None or not clear or (narrows(turn) and not clear_work(turn)):
        return False
    shown = {one.outcome.candidates[0].criterion for one in clear} - turn.reader.manner
    language = turn.reader.language
    opens = not language.joining.isdisjoint(turn.cues.words[:1])  # "and give …": its subject was named before
    acts = opens or not language.first_person.isdisjoint(turn.cues.words)
    return bool(shown) and acts and not shown & set(deciding_criteria(turn, duty))


def _corrected(turn: Turn) -> int:
    """The duty that a correction is about: the one last spoken of, or told, whose criterion it shows again."""
    shown = {duty.outcome.candidates[0].criterion for duty in turn.understood.duties if duty.outcome.candidates}
    same = [duty.n for duty in turn.case.duties if duty.verdict.criterion in shown]
    pending = turn.case.pending
    if pending and pending.duty == turn.case.about and pending.criterion in shown:
        return pending.duty  # it corrects what was told, and answers at once
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
