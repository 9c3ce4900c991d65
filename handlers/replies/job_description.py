"""A whole job description at once: its duties into the case, what was left out of it named, and what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.case.changes import MOST_DUTIES, Tell, apply
from handlers.case.data import Case, CaseDuty, Entry, Verdict
from handlers.case.profile import overall, profile_of
from handlers.context import Context
from handlers.duties_read import entry
from handlers.messages import Block, Memory, Note, Options, Question, Quote, ReadDocument, Reply, Text
from handlers.open_question import deciding_criteria, next_question, options_for, question_about
from handlers.readings import Readings
from handlers.replies.composing import TELLS, reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import remember, row_blocks
from handlers.turn import Turn
from knowledge.job_descriptions.section_words import SECTIONS, posting_words
from knowledge.job_descriptions.stated_duties import LeftOut, posting_steps
from knowledge.text.back_to_typed import AsTyped
from knowledge.text.document_lines import Line
from knowledge.text.language_files import DEFAULT
from knowledge.text.plain_characters import Typed
from knowledge.text.plain_text_lines import lines_of_text
from knowledge.work_in_steps import Steps, finished

ENOUGH = 2
"""Criteria that must be settled for a description to show something: one verdict decides nothing."""
LEAST_CHARACTERS = 500
"""A pasted text shorter than that is a message …"""
LEAST_LINES = 8
"""… and so is one of fewer lines, unless it has headings …"""
LEAST_SECTIONS = 2
"""… that open so many different sections."""


SAMPLE = 20_000
"""Characters by which the language of a document is known."""
MOST_ROWS = 25
"""Duties of a document that the reply shows one by one; of more, those that show a level."""
MOST_DOCUMENTS, MOST_LEFT_OUT, LONGEST_LEFT_OUT = 3, 200, 300
"""What a chat remembers of documents: so many, so many pieces left out of each, so many characters of each piece."""


@dataclass(frozen=True, slots=True)
class Description:
    """A job description as understood: the case that it makes, what was left out and why, the language it is in."""

    case: Case
    left_out: tuple[LeftOut, ...]
    language: str


def turn_for(lines: Sequence[Line], context: Context, language: str = "", memory: Memory | None = None) -> Turn:
    """A turn to read a document in: its language is the one given, else the document's own, else the chat's."""
    text = "\n".join(line.text for line in lines)[:SAMPLE]
    kept = memory or Memory()
    found = language or context.detector.detect(text)[0] or kept.language or DEFAULT
    return Turn(Question("", language), kept, found, context, Typed("", ""), (), Readings(context))


def described(turn: Turn, lines: Sequence[Line], case: Case | None = None) -> Description:
    """The duties of a document, put into a case (by default an empty one)."""
    return finished(describing(turn, lines, case))


def describing(turn: Turn, lines: Sequence[Line], case: Case | None = None) -> Steps[Description]:
    """The same in steps."""
    posting = yield from posting_steps(lines, turn.reader, posting_words(turn.language))
    entries = []
    for one in posting.duties[:MOST_DUTIES]:
        entries.append(entry(turn, one.duty, one.text))
        yield 1.0
    return Description(apply(case or Case(), Tell(tuple(entries))), posting.left_out, turn.language)


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
    """The reply to a long pasted text, by default the message itself: a row for each duty, and the quotes."""
    return told(turn, described(turn, lines or lines_of_text(turn.question.text), turn.case))


def tell_file(lines: Sequence[Line], name: str, turn: Turn) -> Steps[Reply]:
    """The reply to a file called `name`, in steps: read in its own language, answered in that of the turn.

    It is short: the quotes are in the report.
    """
    reading = turn_for(lines, turn.context, memory=turn.memory)
    found = yield from describing(reading, lines, turn.case)
    return told(turn, found, name)


def told(turn: Turn, found: Description, name: str = "") -> Reply:
    """The reply to a description; one that came as a file has a name."""
    new = found.case.duties[len(turn.case.duties) :]
    if not new:
        full = len(turn.case.duties) >= MOST_DUTIES
        text = turn.say("description-full", most=MOST_DUTIES) if full else turn.say("description-no-duty")
        return reply(turn, "out_of_scope", [Text(text)], kind="duty", act=TELLS)
    blocks, cites = _shown(turn, new, len(found.left_out), short=bool(name))
    enough, question = shows_enough(turn, found.case), next_question(turn, found.case)
    if not enough:
        blocks.append(Text(turn.say("description-too-little")))
    if name and not enough:
        blocks.append(Text("\n".join(_to_ask(turn, found.case))))
    elif question and not name:
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
        memory=_with_document(remember(turn, new), name, new, found.left_out),
        actions=("why",),
    )


def _as_typed(verdict: Verdict, typed: AsTyped) -> Verdict:
    """A verdict whose evidence is in the words as they were pasted."""
    return replace(verdict, said=tuple(typed.stretch(words) for words in verdict.said))


def _to_ask(turn: Turn, case: Case) -> list[str]:
    """The questions to put to the job holder, a line each: who sends a file is seldom that person."""
    asked = [options for options, _ in open_questions(turn, case)]
    return [
        turn.say(
            "description-question", criterion=turn.name(one.options[0][1].rpartition(".")[0]), question=one.question
        )
        for one in asked
    ]


def _shown(turn: Turn, new: Sequence[CaseDuty], left: int, *, short: bool) -> tuple[list[Block], list[str]]:
    """What was found: how much of it, the rows, the profile; with the references that are cited."""
    opening: Block = Text(turn.say("description-read", duties=len(new), left=left))
    if not short:
        rows, cites = row_blocks(turn, new)
        return [opening, *rows], cites
    shown = list(new)
    if len(shown) > MOST_ROWS:
        shown = [duty for duty in new if duty.verdict.levels][:MOST_ROWS] or shown[:MOST_ROWS]
    rows, cites = row_blocks(turn, shown)
    blocks: list[Block] = [opening, *(block for block in rows if not isinstance(block, Quote))]
    if len(shown) < len(new):
        blocks.append(Text(turn.say("description-more", count=len(new) - len(shown))))
    return blocks, cites


def _with_document(memory: Memory, name: str, new: Sequence[CaseDuty], left_out: Sequence[LeftOut]) -> Memory:
    """The memory with what a report says of the document: its name, its duties' numbers, what was left out of it."""
    cut = tuple(replace(one, text=one.text[:LONGEST_LEFT_OUT]) for one in left_out[:MOST_LEFT_OUT])
    document = ReadDocument(name, cut, new[0].n, new[-1].n)
    return replace(memory, documents=(*memory.documents, document)[-MOST_DOCUMENTS:])
