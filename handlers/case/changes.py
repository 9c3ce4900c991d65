"""The case: the duties that a conversation told, what each shows, what they are held against, and the open question.

Pure data and one function, `apply(case, act)`; no message is read here and nothing is worded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from handlers.case.data import Addition, Case, CaseDuty, Entry, Outcome, Pending, Verdict

__all__ = [
    "MOST_DUTIES",
    "MOST_GONE",
    "Act",
    "Addition",
    "Aim",
    "Amend",
    "Ask",
    "Case",
    "CaseDuty",
    "Clear",
    "Entry",
    "Focus",
    "Leave",
    "Outcome",
    "Pending",
    "PutBack",
    "Reject",
    "Remove",
    "Replace",
    "Restore",
    "Tell",
    "Verdict",
    "Withdraw",
    "amended",
    "apply",
    "apply_all",
]
"""What a case is made of stands in `case_data`; whoever changes a case takes both from here."""
MOST_DUTIES = 200
"""Duties that a case holds at most; what is told beyond that is answered, and not kept."""
MOST_GONE = 20
"""Duties taken out that can still be put back: the last ones."""


@dataclass(frozen=True, slots=True)
class Tell:
    """New duties in order; `job` where they belong to one description of two."""

    duties: tuple[Entry, ...]
    job: str = ""


@dataclass(frozen=True, slots=True)
class Amend:
    """A duty gets a new verdict, by what was added to it in the user's words or by an option that was picked."""

    n: int
    text: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Withdraw:
    """An addition to a duty is taken back, the last one or that `at` this place: what it alone changed is as before."""

    n: int
    at: int = -1


@dataclass(frozen=True, slots=True)
class Remove:
    """Duties go; their numbers are not given again."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutBack:
    """Duties that were taken out come back in their places."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Replace:
    """Another duty in the place, and with the number, of one that was told."""

    n: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Restore:
    """The last change of the duties, or a fresh start, is taken back."""


@dataclass(frozen=True, slots=True)
class Aim:
    """The level that the case is held against; empty: none."""

    level: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question is put in the place of the open one, or closed with None."""

    pending: Pending | None


@dataclass(frozen=True, slots=True)
class Leave:
    """A duty's level is left open by wish."""

    n: int


@dataclass(frozen=True, slots=True)
class Reject:
    """A criterion does not fit a duty, as the user says: the question about it is closed, and not put again."""

    n: int
    criterion: str


@dataclass(frozen=True, slots=True)
class Focus:
    """A duty is spoken of, and nothing of it changes."""

    n: int


@dataclass(frozen=True, slots=True)
class Clear:
    """A fresh start."""


Act = Tell | Amend | Withdraw | Remove | PutBack | Replace | Restore | Aim | Ask | Leave | Reject | Focus | Clear


def apply(case: Case, act: Act) -> Case:
    """The case after an act. An act about a number that there is not changes nothing."""
    step: Callable[[Case, Act], Case] = _STEPS[type(act)]
    return step(case, act)


def amended(case: Case) -> int:
    """The number of the duty that the last change added to or graded anew; 0 where it did something else."""
    before = case.before
    if before is None or [one.n for one in before.duties] != [one.n for one in case.duties]:
        return 0
    return next((one.n for old, one in zip(before.duties, case.duties, strict=True) if old != one), 0)


def apply_all(case: Case, acts: Sequence[Act]) -> Case:
    """The case after the acts of one message, one after the other; they are taken back together."""
    after = case
    for act in acts:
        after = apply(after, act)
    changed = len(acts) > 1 and after.before is not None and after.before is not case.before
    return replace(after, before=replace(case, before=None)) if changed else after


def _tell(case: Case, act: Tell) -> Case:
    fresh = act.duties[: MOST_DUTIES - len(case.duties)]
    added = tuple(
        CaseDuty(case.last + n, entry.text, entry.verdict, about=entry.about, job=act.job)
        for n, entry in enumerate(fresh, start=1)
    )
    if not added:
        return case
    return replace(_remember(case), duties=(*case.duties, *added), last=added[-1].n, about=added[-1].n)


def _amend(case: Case, act: Amend) -> Case:
    duty = case.duty(act.n)
    if duty is None:
        return case
    added = (*duty.added, Addition(act.text, duty.verdict)) if act.text else duty.added
    return _put(_remember(case), replace(duty, verdict=act.verdict, added=added))


def _withdraw(case: Case, act: Withdraw) -> Case:
    duty = case.duty(act.n)
    if duty is None or not duty.added:
        return case
    at = act.at % len(duty.added)
    old, later = duty.added[at], duty.added[at + 1 :]
    # What was added later and changed nothing leaves the verdict as it was before what is taken back.
    idle = all(one.before == duty.verdict for one in later)
    verdict = old.before if idle else duty.verdict
    later = tuple(replace(one, before=old.before) if idle or n == 0 else one for n, one in enumerate(later))
    return _put(_remember(case), replace(duty, verdict=verdict, added=(*duty.added[:at], *later)))


def _remove(case: Case, act: Remove) -> Case:
    gone = set(act.numbers)
    kept = tuple(duty for duty in case.duties if duty.n not in gone)
    if len(kept) == len(case.duties):
        return case
    pending = None if case.pending and case.pending.duty in gone else case.pending
    about = case.about if case.about not in gone else (kept[-1].n if kept else 0)
    out = (*case.gone, *(duty for duty in case.duties if duty.n in gone))[-MOST_GONE:]
    return replace(_remember(case), duties=kept, pending=pending, about=about, gone=out)


def _put_back(case: Case, act: PutBack) -> Case:
    back = {duty.n: duty for duty in case.gone if duty.n in act.numbers}
    if not back or len(case.duties) + len(back) > MOST_DUTIES:
        return case
    duties = tuple(sorted((*case.duties, *back.values()), key=lambda duty: duty.n))
    gone = tuple(duty for duty in case.gone if duty.n not in back)
    return replace(_remember(case), duties=duties, gone=gone, about=max(back))


def _replace(case: Case, act: Replace) -> Case:
    duty = case.duty(act.n)
    if duty is None:
        return case
    return _put(
        _remember(case), CaseDuty(act.n, act.entry.text, act.entry.verdict, about=act.entry.about, job=duty.job)
    )


def _restore(case: Case, _: Restore) -> Case:
    if case.before is None:
        return case
    # A number that was given and taken back is not given again; of the interview a fresh start alone is taken back.
    interview = case.interview if case.interview.state else case.before.interview
    return replace(case.before, last=max(case.last, case.before.last), interview=interview)


def _aim(case: Case, act: Aim) -> Case:
    return replace(case, target=act.level)


def _ask(case: Case, act: Ask) -> Case:
    if act.pending and case.duty(act.pending.duty) is None:
        return case
    return replace(case, pending=act.pending)


def _leave(case: Case, act: Leave) -> Case:
    duty = case.duty(act.n)
    return case if duty is None else _put(case, replace(duty, left=True))


def _reject(case: Case, act: Reject) -> Case:
    duty = case.duty(act.n)
    if duty is None or act.criterion in duty.rejected:
        return case
    return _put(case, replace(duty, rejected=(*duty.rejected, act.criterion)))


def _focus(case: Case, act: Focus) -> Case:
    return replace(case, about=act.n) if case.duty(act.n) else case


def _clear(case: Case, _: Clear) -> Case:
    return Case(before=replace(case, before=None))


def _remember(case: Case) -> Case:
    """One step back is kept, and not a chain of them."""
    return replace(case, before=replace(case, before=None))


def _put(case: Case, duty: CaseDuty) -> Case:
    """The duty in its place; a question about it is closed, since what it asked may have changed."""
    duties = tuple(duty if one.n == duty.n else one for one in case.duties)
    pending = None if case.pending and case.pending.duty == duty.n else case.pending
    return replace(case, duties=duties, pending=pending, about=duty.n)


_STEPS: dict[type, Callable[..., Case]] = {
    Tell: _tell,
    Amend: _amend,
    Withdraw: _withdraw,
    Remove: _remove,
    PutBack: _put_back,
    Replace: _replace,
    Restore: _restore,
    Aim: _aim,
    Ask: _ask,
    Leave: _leave,
    Reject: _reject,
    Focus: _focus,
    Clear: _clear,
}
