"""What passes between a channel and the handlers: one question and its memory in, one reply out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.case.data import Case, CaseDuty
from knowledge.job_descriptions.stated_duties import LeftOut


@dataclass(frozen=True, slots=True)
class Question:
    """One message of a user. `language` is set where the user chose one; empty means: detect it.

    `action` is set instead of `text` where the user tapped or named a thing to do: `why`, `next` (what the next level
    asks), `criterion` (the whole criterion of the last verdict), `show:REF`, `option:N` (the N-th option that the
    pending question shows, from 1), `profile`, `list`, `copy`, `missing`, `undo`, `compare`, `criteria`, `tasks`,
    `help`, `start`, `privacy`, `new`, `interview` (also `interview:back`, `interview:pause`, `interview:stop`),
    `together`.
    """

    text: str = ""
    language: str = ""
    action: str = ""
    raters: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = ()
    """With `together`: what this rater answered and what the other did, criterion and levels in order."""


STEERING = ("back", "pause", "stop")
"""What steers the guided grading where it is named as a command; as an action each has `interview:` before it."""


@dataclass(frozen=True, slots=True)
class OtherCase:
    """The case told for a function family that the chat is not about at the moment."""

    family: str = ""
    case: Case = field(default_factory=Case)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What a report on the case says of a document: its name (empty: it was pasted), and what was left out of it.

    `first` and `last` are the numbers of its duties: when none of them is in the case any more, it counts no more.
    """

    name: str = ""
    left_out: tuple[LeftOut, ...] = ()
    first: int = 0
    last: int = 0

    def of_any(self, duties: Iterable[CaseDuty]) -> bool:
        """Whether one of the duties came from this document."""
        return any(self.first <= duty.n <= self.last for duty in duties)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a chat keeps between two messages: the case with the user's words of the duties told, and what was shown."""

    language: str = ""
    """The language of the chat so far, or empty."""
    chosen: bool = False
    """True where the user chose the language by command; then it is not detected any more."""
    case: Case = field(default_factory=Case)
    intent: str = ""
    kind: str = ""
    """The kind of the last message that was answered, by which `simpler`, `once more` and `and for C?` find it."""
    criteria: tuple[str, ...] = ()
    """The criteria that the last answer was about."""
    levels: tuple[str, ...] = ()
    """The levels that the last answer was about."""
    family: str = ""
    """The function family that the chat is about, where several are loaded; else empty."""
    others: tuple[OtherCase, ...] = ()
    """What was told for other families; each case is taken up again with its family."""
    which: tuple[str, ...] = ()
    """The families between which the reply asked, in order; empty where it did not ask."""
    documents: tuple[ReadDocument, ...] = ()
    """The documents that duties of the case came from, the last ones; a fresh start forgets them."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in the language of the reply."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """An official text: its label in the reply's language, the Dutch verbatim, and our working translation or None."""

    ref: str
    label: str
    text: str
    translation: str | None = None
    marked: tuple[tuple[int, int], ...] = ()
    """The character ranges of `text` to emphasise (the words that set it apart from its neighbour)."""
    folded: bool = False
    """True where it is shown only on request: a narrow channel folds it, a plain one leaves it out."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells to show side by side; the first row is the heading. A narrow channel shows it as a list."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Options:
    """The one question back: what to ask, and the options as (label, reference)."""

    question: str
    options: tuple[tuple[str, str], ...]
    duty: int = 0
    """The number of the duty that it is about; 0 where it is about none."""
    tries: int = 1
    """How often the question has been put by now."""
    short: tuple[str, ...] = ()
    """The options in few words, for buttons; empty: their labels are short enough."""
    first: tuple[str, ...] = ()
    """The references as the question was first put, where fewer are left; empty: the same."""

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number of each option: the one that it had when the question was first put."""
        refs = tuple(ref for _, ref in self.options)
        order = self.first or refs
        return tuple(order.index(ref) + 1 for ref in refs)


@dataclass(frozen=True, slots=True)
class Note:
    """A quiet closing line, such as that a level is an indication and no decision."""

    text: str


Block = Text | Quote | Table | Options | Note


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    `facts` is the JSON object of the contract (`bot/contract.py`) without `question`, `blocks` what a person reads.
    """

    facts: Mapping[str, Any]
    blocks: tuple[Block, ...]
    memory: Memory
    actions: tuple[str, ...] = field(default=())
    """What the user can usefully do next (`why`, `next`, `criterion`), for channels that have buttons."""
