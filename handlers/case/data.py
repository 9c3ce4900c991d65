"""What a case is made of: the duties told, what is known of each, the open question."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from handlers.case.interview_state import Interview

Outcome = Literal["level", "between", "no_level", "outside"]
"""How a duty came out, as the contract (`bot/contract.py`) has it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a duty: references, the levels that fit or stay open (lowest first), the words that said so."""

    outcome: str = "no_level"
    criterion: str = ""
    levels: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    said: tuple[str, ...] = ()

    @property
    def work(self) -> str:
        """The example task that it is first of all; its result area where it is none of them; empty where neither."""
        return next(iter(self.tasks or self.areas), "")

    @property
    def settled(self) -> bool:
        """Whether one level fits, or the levels that stay share one text: nothing is left to ask."""
        return self.outcome == "level"


@dataclass(frozen=True, slots=True)
class Addition:
    """What was added to a duty later, in the user's words, and the verdict that stood before."""

    text: str
    before: Verdict


@dataclass(frozen=True, slots=True)
class CaseDuty:
    """One duty of the case. `n` is its number for good; `job` the label of the description that it belongs to."""

    n: int
    told: str
    verdict: Verdict
    added: tuple[Addition, ...] = ()
    about: tuple[str, ...] = ()
    """The stems and concepts of its words, by which a later message is heard to speak of it."""
    job: str = ""
    left: bool = False
    """True where the user wished to leave its level open: it is not asked about again."""
    rejected: tuple[str, ...] = ()
    """The criteria of which the user said that they do not fit it: they are not asked about again."""

    @property
    def text(self) -> str:
        """The user's own words, what was added to them too."""
        return " | ".join((self.told, *(one.text for one in self.added)))


@dataclass(frozen=True, slots=True)
class Pending:
    """The open question: about which duty and criterion, the options' references in order, how often it was put."""

    duty: int
    criterion: str
    options: tuple[str, ...]
    tries: int = 1
    first: tuple[str, ...] = ()
    """The options as the question was first put, where fewer are left: they keep their numbers. Empty: the same."""

    @property
    def numbered(self) -> tuple[str, ...]:
        """The options by the numbers that they are known by."""
        return self.first or self.options


@dataclass(frozen=True, slots=True)
class Case:
    """What a conversation has gathered. `last` is the highest number given, `about` the duty last spoken of."""

    duties: tuple[CaseDuty, ...] = ()
    last: int = 0
    target: str = ""
    pending: Pending | None = None
    about: int = 0
    before: Case | None = None
    """The case before the last change of its duties; `Restore` brings it back."""
    interview: Interview = field(default_factory=Interview)
    gone: tuple[CaseDuty, ...] = ()
    """The duties that were taken out, the last one last: they can be put back under their numbers."""

    def duty(self, n: int) -> CaseDuty | None:
        """The duty of this number; None where there is none (any more)."""
        return next((one for one in self.duties if one.n == n), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A duty as it enters the case: the user's words, what they are about, the verdict."""

    text: str
    verdict: Verdict
    about: tuple[str, ...] = ()
