"""The contract with other programs: what an answer of `ask --json` and `chat --json` holds.

`niveauwijzer schema` prints it as JSON Schema; wherever the code speaks of the contract, it means these types. A
reference is `R1` (a result area), `R1.1` (a task), `contacten` (a criterion), `contacten.C` (what a criterion asks at a
level: a cell), `doel`, `term.…` or `note.…`; where several families are loaded, `family/reference`. Lists are in the
order of the message or of the document, or best first, as said. The same edition, version, dependencies and question
give the same answer, byte for byte.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast

from pydantic import ConfigDict, Field, TypeAdapter, with_config
from typing_extensions import TypedDict

from handlers.messages import Reply

DIALECT = "https://json-schema.org/draft/2020-12/schema"
STRICT = ConfigDict(extra="forbid", use_attribute_docstrings=True)

Intent = Literal[
    "grade", "task", "criterion", "check", "compare", "definition", "about", "smalltalk", "out_of_scope", "empty"
]  # fmt: skip
"""`grade`: a responsibility whose words show a level, or nearly. `task`: an activity, no level shown. `criterion`: asks
what is asked at a level. `check`: duties held against a level that the user names. `about`: the function, the program,
how levels are decided, HR's common questions."""
Outcome = Literal["level", "between", "no_level", "outside"]
"""`level`: one level fits. `between`: what it is about is something that a criterion's own text names, and two or all
three levels stay open. `no_level`: only an example task is like it, and the words do not show its level. `outside`: not
in this family."""
Fit = Literal["fits", "asks_less", "asks_more", "not_shown", "outside"]
"""How a responsibility stands to the level that the user named."""
Act = Literal["tell", "amend", "case", "document", "about", "social", "decline"]
"""`tell`: tells new duties. `amend`: adds to, corrects or withdraws something of a duty told before, or answers the
open question. `case`: asks about or edits the case as a whole. `document`: asks about the official text. `about`: asks
HR's common questions, how the program works, privacy, who decides, why. `social`: greets, thanks, feels, jokes, or says
nothing that can be read. `decline`: asks what the document is silent on."""
Language = Annotated[str, Field(pattern="^[a-z]{2}$")]
Level = Annotated[str, Field(pattern="^[A-Z]$")]
Share = Annotated[float, Field(ge=0, le=1)]


@with_config(STRICT)
class Evidence(TypedDict):
    """Some of the user's own words, and what they were read as."""

    said: str
    """The user's own words."""
    means: str
    """What they were read as: a concept, or the reference whose examples they are like."""
    counts: Literal["for", "against"]


@with_config(STRICT)
class Candidate(TypedDict):
    """A cell that a responsibility may belong to."""

    criterion: str
    level: Level
    ref: str
    confidence: Share
    evidence: list[Evidence]


@with_config(STRICT)
class TaskLikeness(TypedDict):
    """An example task that a responsibility resembles."""

    ref: str
    score: float


@with_config(STRICT)
class Responsibility(TypedDict):
    """One responsibility found in the message. Where several outcomes hold, the more specific match wins."""

    text: str
    """The part of the message, as the user typed it."""
    outcome: Outcome
    candidates: Annotated[list[Candidate], Field(max_length=5)]
    """Best first; empty for `no_level` and `outside`."""
    tasks: Annotated[list[TaskLikeness], Field(max_length=3)]
    """Best first."""
    areas: list[str]
    """The result areas that it belongs to, best first."""


@with_config(STRICT)
class Overall(TypedDict):
    """Where the weight of several graded responsibilities lies."""

    levels: list[Level]
    """Those with the highest count: all of them where they tie."""
    profile: dict[Level, int]
    """How many criteria show each level, each criterion once; one with several levels, or open, counts nowhere."""


@with_config(STRICT)
class Check(TypedDict):
    """Duties held against a level that the user named."""

    level: Level
    fits: list[Fit]
    """One verdict for each responsibility, in their order."""
    uncovered: list[str]
    """The criteria that nothing in the message covers."""


@with_config(STRICT)
class Source(TypedDict):
    """Where an official text stands."""

    document: str
    lines: list[tuple[int, int]]
    """First and last line of each stretch, from 1."""


@with_config(STRICT)
class Citation(TypedDict):
    """An official text that the reply leans on."""

    ref: str
    level: Level | None
    text: str
    """The official Dutch, verbatim but for the recorded repairs of the scan; white space is one space."""
    translation: str | None
    """In the language of the reply, unofficial; null where that is Dutch."""
    source: Source


@with_config(STRICT)
class Option(TypedDict):
    """One answer to the question back."""

    label: str
    ref: str


@with_config(STRICT)
class Clarify(TypedDict):
    """The one question that would decide."""

    question: str
    options: list[Option]


@with_config(STRICT)
class CaseDuty(TypedDict):
    """A duty of the conversation so far."""

    n: Annotated[int, Field(ge=1)]
    """Its number, given when it is told and kept; a removed one is not given again."""
    text: str
    """The user's words, what was added to it too."""
    outcome: Outcome
    criterion: str | None
    levels: list[Level]
    """The level that fits, or those that stay open, lowest first."""
    tasks: list[str]
    areas: list[str]


@with_config(STRICT)
class Pending(TypedDict):
    """The question that is open."""

    duty: int
    criterion: str
    options: list[str]


@with_config(STRICT)
class Profile(TypedDict):
    """What the duties of a case come to."""

    settled: dict[str, Level]
    """Criterion -> the level that the duties settle."""
    mixed: dict[str, list[Level]]
    """Criterion -> the levels on which the duties differ."""
    open: list[str]
    """The criteria that nothing settles yet."""
    levels: list[Level]
    """Where the weight lies, by the rule of `overall`; empty where nothing is settled."""


@with_config(STRICT)
class Case(TypedDict):
    """What a conversation has gathered; for `ask`, what this one message makes."""

    duties: list[CaseDuty]
    """In the order told."""
    target: Level | None
    """The level that the case is held against."""
    pending: Pending | None
    profile: Profile


@with_config(STRICT)
class Facts(TypedDict):
    """An answer without the question: what the handlers give."""

    language: Language
    """Of the question, and of the reply."""
    intent: Intent
    family: str | None
    responsibilities: list[Responsibility]
    """In the order of the message; empty where the intent has none."""
    overall: Overall | None
    """For two or more graded responsibilities."""
    check: Check | None
    citations: list[Citation]
    """The texts that the reply leans on, and no others."""
    clarify: Clarify | None
    reply: Annotated[str, Field(min_length=1)]
    """What a person reads, plain text."""
    edition: Annotated[str, Field(pattern="^[0-9a-f]{12}$")]
    """The first 12 hexadecimal digits of a SHA-256 over all data files, of knowledge and of wording."""
    act: Act
    """What the message does in its conversation; for `ask` as if it were the first."""
    case: Case
    version: str
    """The program's version."""


@with_config(STRICT)
class Answer(Facts):
    """One answer, a JSON object on a line of its own."""

    question: str
    """The message as received; bytes that are no UTF-8 are U+FFFD."""


def facts_of(reply: Reply) -> Facts:
    """The facts of a reply by their types: the handlers put them together as a plain mapping."""
    return cast(Facts, reply.facts)


def schema() -> dict[str, Any]:
    """The JSON Schema of an answer."""
    return {"$schema": DIALECT, **TypeAdapter(Answer).json_schema()}
