"""What a report says, in the words of its language, before it is laid out as a page, a document or plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.reports.dates import today
from bot.reports.profile_picture import Mark, Matrix
from handlers.case.data import Case, CaseDuty
from handlers.case.profile import profile_of
from handlers.context import Context
from handlers.duties_read import cells
from handlers.messages import Memory
from handlers.replies.citations import translation
from handlers.replies.duty_rows import weight_lines
from handlers.replies.job_description import open_questions, shows_enough, turn_for
from handlers.turn import Turn
from handlers.wording import Phrases
from knowledge.job_descriptions.stated_duties import LeftOut

WORDING = Path(__file__).parents[1] / "wording"
VALUE = "\x00"
"""Stands in a phrase where a long value is to come."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """An official text under a verdict: where it stands in the function description, and its lines in the scan."""

    text: str
    translation: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Row:
    """One duty of the report."""

    number: int
    text: str
    areas: str
    verdict: str
    said: str
    quotes: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class ToSettle:
    """A question to put to the job holder, its answers, and which duties it is about."""

    asked: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A report, worded."""

    language: str
    title: str
    date: str
    facts: tuple[tuple[str, str], ...]
    """What the report is of: a label and its value each."""
    summary: tuple[str, ...]
    matrix: Matrix
    matrix_lines: tuple[str, ...]
    """The same facts as the picture, for who cannot see it."""
    rows: tuple[Row, ...]
    questions: tuple[ToSettle, ...]
    left_out: tuple[tuple[str, tuple[str, ...]], ...]
    note: str
    words: Mapping[str, str]
    """The headings and column names, by their key."""
    fact_lines: tuple[str, ...]
    """The facts, each as one line."""
    left_out_lines: tuple[str, ...]
    """What was left out, each with the reason in the same line."""

    @property
    def matrix_text(self) -> str:
        """The facts of the picture in one paragraph."""
        return " ".join((self.matrix.title, *self.matrix_lines))


HEADINGS = (
    *("report-summary", "report-profile", "report-duties", "report-questions", "report-left-out", "report-number"),
    *("report-duty", "report-area", "report-verdict", "report-said", "report-quote", "report-none-left-out"),
    "report-no-questions",
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a report is about beside the case: the documents it came from, their pages, what was left out of them."""

    names: tuple[str, ...] = ()
    pages: int | None = None
    left_out: tuple[LeftOut, ...] = ()


def content(turn: Turn, case: Case, subject: Subject, date: str) -> Content:
    """The report of a case; `date` as it is to be shown."""
    say = _Say(turn)
    matrix = _matrix(say, case)
    names, facts, left_out = subject.names, _facts(say, subject, date), _left_out(say, subject.left_out)
    return Content(
        turn.language,
        say("report-title", name=turn.both(names)) if names else say("report-title-told"),
        date,
        facts,
        _summary(say, case),
        matrix,
        _matrix_lines(say, case),
        tuple(_row(say, duty) for duty in case.duties),
        _questions(say, case),
        left_out,
        turn.say("indication"),
        {key: say(key) for key in HEADINGS},
        tuple(say.labelled(label, value) for label, value in facts),
        tuple(say.labelled(why, text) for why, texts in left_out for text in texts),
    )


def of_memory(memory: Memory, language: str, contexts: Mapping[str, Context]) -> Content:
    """The report of the case that a chat has gathered, of the documents that duties of it came from too."""
    context = contexts.get(memory.family) or next(iter(contexts.values()))
    used = [one for one in memory.documents if one.of_any(memory.case.duties)]
    subject = Subject(
        tuple(dict.fromkeys(one.name for one in used if one.name)),
        left_out=tuple(piece for one in used for piece in one.left_out),
    )
    return content(turn_for((), context, language, memory), memory.case, subject, today())


class _Say:
    """The wording of reports, and the turn for all that replies say too."""

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self._phrases = Phrases(WORDING)

    def __call__(self, key: str, **values: str | int) -> str:
        return self._phrases.say(self.turn.language, key, **values)

    def labelled(self, label: str, value: str) -> str:
        """A value behind its label; the value is set in last, for Fluent refuses one of more than 1,000 characters."""
        return self("report-labelled", label=label, value=VALUE).replace(VALUE, value)


def _facts(say: _Say, subject: Subject, date: str) -> tuple[tuple[str, str], ...]:
    found = [(say("report-document"), name) for name in subject.names]
    if subject.pages:
        found.append((say("report-pages"), str(subject.pages)))
    context = say.turn.context
    return (*found, (say("report-date"), date), (say("report-edition"), f"{context.edition} ({context.version})"))


def _summary(say: _Say, case: Case) -> tuple[str, ...]:
    """What the duties come to, or that they show too little."""
    turn = say.turn
    if not case.duties:
        return (turn.say("description-no-duty"),)
    if shows_enough(turn, case):
        return tuple(weight_lines(turn, case.duties))
    return (*weight_lines(turn, case.duties), turn.say("description-too-little"))


def _marks(turn: Turn, case: Case) -> dict[str, tuple[Mark, ...]]:
    """For each criterion, what the case says of each level."""
    found = profile_of(case.duties, turn.family)
    between: dict[str, set[str]] = {}
    for duty in case.duties:
        if duty.verdict.outcome == "between" and duty.verdict.criterion:
            between.setdefault(duty.verdict.criterion, set()).update(duty.verdict.levels)

    def mark(ref: str, level: str) -> Mark:
        if found.settled.get(ref) == level:
            return "settled"
        if level in found.mixed.get(ref, ()):
            return "mixed"
        return "open" if ref not in found.settled and level in between.get(ref, ()) else "none"

    levels = turn.context.levels
    return {one.ref: tuple(mark(one.ref, level) for level in levels) for one in turn.family.criteria}


def _matrix(say: _Say, case: Case) -> Matrix:
    turn = say.turn
    marks: tuple[Mark, ...] = ("settled", "mixed", "open", "none")
    return Matrix(
        say("report-matrix-title"),
        turn.context.levels,
        tuple((turn.name(ref), row) for ref, row in _marks(turn, case).items()),
        tuple((mark, say(f"report-mark-{mark}")) for mark in marks),
        turn.say("indication"),
    )


def _matrix_lines(say: _Say, case: Case) -> tuple[str, ...]:
    turn = say.turn
    lines = []
    for ref, row in _marks(turn, case).items():
        shown = [level for level, mark in zip(turn.context.levels, row, strict=True) if mark != "none"]
        strongest = next((mark for mark in ("settled", "mixed", "open") if mark in row), "none")
        values = {"criterion": turn.name(ref), "levels": turn.both(shown) if shown else ""}
        lines.append(say(f"report-alt-{strongest}", **values))
    return tuple(lines)


def _row(say: _Say, duty: CaseDuty) -> Row:
    turn, verdict = say.turn, duty.verdict
    areas = [f"{ref} {turn.name(ref)}" for ref in verdict.areas[:1]]
    refs = cells(duty) or [ref for ref in (verdict.work,) if ref]
    said = [turn.say("said", words=word) for word in verdict.said] if verdict.outcome in ("level", "between") else []
    return Row(
        duty.n,
        duty.text,
        turn.both(areas) if areas else "",
        _verdict(say, duty),
        turn.both(said) if said else "",
        tuple(_quoted(say, ref) for ref in refs),
    )


def _verdict(say: _Say, duty: CaseDuty) -> str:
    turn, verdict = say.turn, duty.verdict
    if verdict.outcome == "level":
        return say("report-level", level=verdict.levels[0], criterion=turn.name(verdict.criterion))
    if verdict.outcome == "between":
        return say("report-between", levels=turn.both(verdict.levels), criterion=turn.name(verdict.criterion))
    if verdict.outcome == "outside":
        return say("report-outside")
    if verdict.tasks:
        return say("report-task", ref=verdict.tasks[0], name=turn.name(verdict.tasks[0]))
    if verdict.areas:
        return say("report-work", ref=verdict.areas[0], name=turn.name(verdict.areas[0]))
    return say("report-unclear")


def _quoted(say: _Say, ref: str) -> Quoted:
    turn = say.turn
    passage = turn.family.passages()[ref]
    label = f"{turn.name(ref.rpartition('.')[0])}, {passage.level}" if passage.level else f"{ref} {turn.name(ref)}"
    lines = ", ".join(f"{first}–{last}" if first != last else str(first) for first, last in passage.lines)
    own = translation(turn, ref)
    # Put together here: Fluent refuses a value of more than 1,000 characters.
    marked = f"({turn.say('unofficial')}) {own}" if own else None
    count = sum(last - first + 1 for first, last in passage.lines)
    return Quoted(passage.text, marked, say("report-source", label=label, lines=lines, count=count))


def _questions(say: _Say, case: Case) -> tuple[ToSettle, ...]:
    turn = say.turn
    found = []
    for options, numbers in open_questions(turn, case):
        criterion = options.options[0][1].rpartition(".")[0]
        about = say("report-about", numbers=turn.both([str(n) for n in numbers])) if numbers else ""
        answers = tuple(label for label, _ in options.options)
        asked = say("report-question", criterion=turn.name(criterion), question=options.question, about=about)
        found.append(ToSettle(asked.rstrip(), answers))
    return tuple(found)


def _left_out(say: _Say, left_out: Sequence[LeftOut]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What was left out, by reason, in the order in which the reasons come."""
    groups: dict[str, list[str]] = {}
    for one in left_out:
        groups.setdefault(one.why, []).append(one.text)
    return tuple((say(f"report-why-{why}"), tuple(texts)) for why, texts in groups.items())
