"""The guided grading of a function, as pure data: where it stands, what was answered, and what each move makes of it.

No message is read here and nothing is worded. An answer that was given stays until another takes its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Given:
    """The answer for one criterion: the level, or the levels that share the chosen text; none where it stays open.

    `how`: `chosen` (a text), `words` (own words, read and confirmed), `none` (no text fits), `unknown`.
    """

    criterion: str
    levels: tuple[str, ...] = ()
    how: str = "chosen"
    words: str = ""
    """The person's own words, where there are some."""
    beside: tuple[str, ...] = ()
    """The levels that the duties showed for the criterion when it was answered: what they show later is news."""


@dataclass(frozen=True, slots=True)
class Interview:
    """Where the guided grading stands. `state`: `running`, `paused`, `done`, or empty before the first.

    `stage`: `confirm` (what is settled is shown), `ask` (a criterion's texts are offered), `words` (own words are
    awaited), `check` (what was read in them is to be confirmed).
    """

    state: str = ""
    stage: str = ""
    at: str = ""
    """The criterion that is asked about."""
    given: tuple[Given, ...] = ()
    """One answer a criterion at most."""
    steps: tuple[str, ...] = ()
    """The criteria answered since the beginning, in order: the way back."""
    again: tuple[str, ...] = ()
    """The criteria that are asked although something is known of them."""
    proposal: Given | None = None
    """What was read in own words; without levels, words that are kept and showed none."""
    confirmed: bool = False
    """Whether it began with what was settled already, to be confirmed."""

    @property
    def running(self) -> bool:
        """Whether a question of it is open."""
        return self.state == "running"

    @property
    def live(self) -> bool:
        """Whether it can be gone on with."""
        return self.state in ("running", "paused")

    def answer(self, criterion: str) -> Given | None:
        """What was answered for a criterion; None where nothing was."""
        return next((one for one in self.given if one.criterion == criterion), None)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the answers: the criteria in order, and the levels that the duties settle for some."""

    criteria: tuple[str, ...]
    settled: Mapping[str, tuple[str, ...]]
    shown: Mapping[str, tuple[str, ...]]
    """Criterion -> every level that a duty shows, settled or not."""


def certain(interview: Interview, known: Known) -> dict[str, tuple[str, ...]]:
    """The criteria that nothing need be asked about, with their levels, in order: answered, or settled by duties."""
    found = {}
    for criterion in known.criteria:
        one = interview.answer(criterion)
        levels = one.levels if one else known.settled.get(criterion, ())
        if levels and criterion not in interview.again:
            found[criterion] = levels
    return found


def is_open(interview: Interview, known: Known, criterion: str) -> bool:
    """Whether a criterion is still to be asked about."""
    if criterion in interview.again:
        return True
    return interview.answer(criterion) is None and criterion not in known.settled


def begin(interview: Interview, known: Known) -> Interview:
    """Go on where it was paused; else begin, with what is settled to be confirmed first."""
    if interview.state == "paused":
        return advance(replace(interview, state="running"), known)
    unsettled = tuple(one.criterion for one in interview.given if not one.levels)
    fresh = Interview("running", given=interview.given, again=unsettled)
    return replace(fresh, stage="confirm", confirmed=True) if certain(fresh, known) else onward(fresh, known)


def onward(interview: Interview, known: Known) -> Interview:
    """To the next criterion that is open; done where there is none."""
    for criterion in known.criteria:
        if is_open(interview, known, criterion):
            return replace(interview, stage="ask", at=criterion, proposal=None)
    return finish(interview)


def advance(interview: Interview, known: Known) -> Interview:
    """Past a criterion that became certain by what was told in between, and to one that there is."""
    if not interview.running or interview.stage == "confirm":
        return interview if certain(interview, known) or not interview.running else onward(interview, known)
    asked_back = interview.answer(interview.at) is not None
    unread = interview.stage == "check" and not (interview.proposal and interview.proposal.levels)
    if interview.at in known.criteria and not unread and (asked_back or is_open(interview, known, interview.at)):
        return interview
    return onward(interview, known)


def give(interview: Interview, given: Given, known: Known) -> Interview:
    """Answer the criterion, in the place of an earlier answer to it, and go on."""
    kept = tuple(one for one in interview.given if one.criterion != given.criterion)
    beside = known.shown.get(given.criterion, ())
    steps = tuple(one for one in interview.steps if one != given.criterion)
    return onward(
        replace(
            interview,
            given=(*kept, replace(given, beside=beside)),
            steps=(*steps, given.criterion),
            again=tuple(one for one in interview.again if one != given.criterion),
        ),
        known,
    )


def doubt(interview: Interview, criterion: str, known: Known) -> Interview:
    """A criterion that was shown as settled is to be asked about; the others wait for their confirmation."""
    doubted = replace(interview, again=(*interview.again, criterion))
    return doubted if certain(doubted, known) else onward(doubted, known)


def propose(interview: Interview, given: Given) -> Interview:
    """Own words were read: what was read is to be confirmed; without levels, they are kept and the texts offered."""
    return replace(interview, stage="check" if given.levels else "ask", proposal=given)


def own_words(interview: Interview) -> Interview:
    """Await own words."""
    return replace(interview, stage="words")


def ask_again(interview: Interview) -> Interview:
    """Offer the texts of the criterion instead of what was read in own words; the words are kept."""
    kept = replace(interview.proposal, levels=()) if interview.proposal else None
    return replace(interview, stage="ask", proposal=kept)


def back(interview: Interview, known: Known) -> Interview:
    """One step back; the same where there is none. The answer given there stays until another is given."""
    if interview.stage in ("words", "check"):
        return ask_again(interview)
    if interview.stage == "ask" and interview.steps:
        return replace(interview, at=interview.steps[-1], steps=interview.steps[:-1], proposal=None)
    if interview.stage == "ask" and interview.confirmed:
        before = replace(interview, stage="confirm", at="", again=_unsettled(interview, known), proposal=None)
        return before if certain(before, known) else interview
    return interview


def pause(interview: Interview) -> Interview:
    """Stand still where it is."""
    return replace(interview, state="paused")


def finish(interview: Interview) -> Interview:
    """The end, early or not; the answers stay, and words that nobody chose a text for are kept as said."""
    given = interview.given
    if interview.proposal and interview.answer(interview.proposal.criterion) is None:
        given = (*given, replace(interview.proposal, levels=()))
    return replace(interview, state="done", stage="", at="", given=given, steps=(), again=(), proposal=None)


def _unsettled(interview: Interview, known: Known) -> tuple[str, ...]:
    """Of the criteria to be asked again, those of which nothing can be shown for confirmation."""
    answered = {one.criterion for one in interview.given if one.levels} | set(known.settled)
    return tuple(one for one in interview.again if one not in answered)
