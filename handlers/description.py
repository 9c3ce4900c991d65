"""A whole job description at once: its duties into the case, what was left out of it named, and what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.answering import TELLS, reply
from handlers.case import Case, Entry, Tell, Verdict, apply
from handlers.context import Context
from handlers.facts import entry, overall, profile_of, responsibility_of
from handlers.messages import Block, Memory, Note, Options, Question, Reply, Text
from handlers.questions import deciding_criteria, next_question, options_for, question_about
from handlers.rows import remember, row_blocks
from handlers.turn import Turn
from knowledge.text.as_typed import AsTyped
from knowledge.text.lines import Line
from knowledge.text.loading import DEFAULT
from knowledge.text.plain_lines import lines_of_text
from knowledge.understanding.message import Understood
from knowledge.understanding.posting import LeftOut, read_posting
from knowledge.understanding.posting_words import SECTIONS, posting_words

ENOUGH = 2
"""Criteria that must be settled for a description to show something: one verdict decides nothing."""
LEAST_CHARACTERS = 500
"""A pasted text shorter than that is a message …"""
LEAST_LINES = 8
"""… and so is one of fewer lines, unless it has headings …"""
LEAST_SECTIONS = 2
"""… that open so many different sections."""


@dataclass(frozen=True, slots=True)
class Description:
    """A job description as understood: the case that it makes, and what was left out with the reason."""

    case: Case
    left_out: tuple[LeftOut, ...]


def turn_for(lines: Sequence[Line], context: Context, language: str = "", memory: Memory | None = None) -> Turn:
    """A turn to talk about a document in: its language is the one given, else the document's own."""
    text = "\n".join(line.text for line in lines)
    kept = memory or Memory()
    found = language or context.detector.detect(text)[0] or kept.language or DEFAULT
    return Turn(Question(text, language), kept, found, Understood(text, "duty", 1.0), context)


def described(turn: Turn, lines: Sequence[Line], case: Case | None = None) -> Description:
    """The duties of a document, put into a case (by default an empty one)."""
    posting = read_posting(lines, turn.reader, posting_words(turn.language))
    entries = tuple(entry(turn, one.duty, one.text) for one in posting.duties)
    return Description(apply(case or Case(), Tell(entries)), posting.left_out)


def shows_enough(turn: Turn, case: Case) -> bool:
    """Whether a description settles enough criteria for the whole of it to say something."""
    return len(profile_of(case.duties, turn.family).settled) >= ENOUGH


def open_questions(turn: Turn, case: Case) -> list[tuple[Options, tuple[int, ...]]]:
    """What to settle with the job holder: the deciding question of each criterion that nothing settles.

    With each the numbers of the duties that it is about: those whose verdict it would decide. Criteria that duties show
    at more than one level come first, then those that duties leave open, then those that nothing is about.
    """
    found = profile_of(case.duties, turn.family)
    about: dict[str, list[int]] = {ref: [] for ref in (*found.mixed, *found.open)}
    for duty in case.duties:
        if duty.verdict.criterion in found.mixed or question_about(turn, duty):
            for ref in (duty.verdict.criterion,) if duty.verdict.criterion else deciding_criteria(turn, duty)[:1]:
                if ref in about:
                    about[ref].append(duty.n)
    ranked = sorted(about, key=lambda ref: (ref not in found.mixed, not about[ref]))
    return [(options_for(turn, ref), tuple(about[ref])) for ref in ranked]


def looks_like_description(text: str, language: str) -> bool:
    """Whether a pasted text is a job description rather than a message: long, and of many lines or with sections."""
    if len(text) < LEAST_CHARACTERS:
        return False
    lines = lines_of_text(text)
    words = posting_words(language)
    named = {words.section(line.text)[0] for line in lines if len(line.text) <= LEAST_CHARACTERS // 8}
    return len(lines) >= LEAST_LINES or len(named & set(SECTIONS)) >= LEAST_SECTIONS


def tell_document(turn: Turn, lines: Sequence[Line] = ()) -> Reply:
    """The reply to a document, or to a long pasted text (by default the message itself): a row for each duty."""
    found = described(turn, lines or lines_of_text(turn.question.text), turn.case)
    new = found.case.duties[len(turn.case.duties) :]
    if not new:
        return reply(turn, "out_of_scope", [Text(turn.say("description-no-duty"))], kind="duty", act=TELLS)
    opening: list[Block] = [Text(turn.say("description-read", duties=len(new), left=len(found.left_out)))]
    rows, cites = row_blocks(turn, new)
    blocks = [*opening, *rows]
    if not shows_enough(turn, found.case):
        blocks.append(Text(turn.say("description-too-little")))
    question = next_question(turn, found.case)
    if question:
        blocks.append(question)
    blocks.append(Note(turn.say("indication")))
    entries = tuple(Entry(duty.told, duty.verdict, duty.about) for duty in new)
    typed = AsTyped(turn.understood.text)
    return reply(
        turn,
        "grade",
        blocks,
        kind="duty",
        act=TELLS,
        acts=(Tell(entries),),
        cites=cites,
        responsibilities=[responsibility_of(typed.stretch(duty.told), _as_typed(duty.verdict, typed)) for duty in new],
        overall=overall(new, turn.family),
        memory=remember(turn, new),
        actions=("why",),
    )


def _as_typed(verdict: Verdict, typed: AsTyped) -> Verdict:
    """A verdict whose evidence is in the words as they were pasted."""
    return replace(verdict, said=tuple(typed.stretch(words) for words in verdict.said))
