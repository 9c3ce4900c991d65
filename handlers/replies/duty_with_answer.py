"""A duty told with how it is done, before or behind it: read as the two messages that it could have been.

`I file the records. My boss says how`: what stands beside the duty is heard as the answer that it would be to the
question about that duty, by the same rules. A duty that its own words grade, and a list, are read as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from handlers.acts.decide import decide
from handlers.acts.likely_kind import well_told
from handlers.case.changes import Ask, Tell, apply_all
from handlers.case.data import Pending, Verdict
from handlers.duties_read import carries, entry, open_levels
from handlers.open_question import deciding_criteria, question_about
from handlers.replies.regrade import regrade
from handlers.step import Step
from handlers.turn import Turn, take
from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import votes
from knowledge.conversation.told_with_how import ALSO, ANY_WORK, CLEAR, MOST
from knowledge.official.model import is_work
from knowledge.scoring.labels import DUTY
from knowledge.understanding.duty import Duty
from knowledge.understanding.evidence import Evidence
from knowledge.understanding.grading import Candidate

MARK = re.compile(r"\s*[.;!\n,–—:]+\s+|\s+-\s+")
MOST_MARKS = 4
"""Places at which a message is tried to be parted, at most."""
LONGEST = 35
"""Words of such a message at most."""
MOST_DUTIES = 3
"""Duties that it may look like: how the work is done is easily taken for one more."""
UNSETTLED = frozenset((concept("undetermined"), ALSO))
"""Concepts by which a message leaves open how it is, or tells one thing more."""
SAYS_NO_HOW = frozenset(map(concept, ("absent", "others-do", "others-job", "past", "wish", "sometimes")))
"""Concepts that say whose or how often, and by themselves not how."""
ANSWERS = ("detail", "aside.manner")
"""The kinds of steps by which a duty told is told more of."""


def duty_with_answer(turn: Turn) -> tuple[Turn, Step] | None:
    """The one duty of a message at the level that the rest of the message says, with its turn; None where none is."""
    duties = [one for one in turn.understood.duties if carries(one)]
    if turn.asks or _narrowed(turn, duties) or not 0 < len(duties) <= MOST_DUTIES or len(turn.cues.words) > LONGEST:
        return None
    if turn.cues.concepts & UNSETTLED or any(one.item for one in duties) or decide(turn).kind != DUTY:
        return None
    found = (_answered(turn, head, rest) for head, rest in _parted(turn))
    duty = next((one for one in found if one), None)
    leans = duties[0].outcome.candidates[:1] if len(duties) == 1 else ()
    if duty and leans and leans[0].ref != duty.outcome.candidates[0].ref:
        return None  # its words, read together, lean elsewhere
    return (turn, Step(DUTY, (duty,))) if duty else None


def _narrowed(turn: Turn, duties: Sequence[Duty]) -> bool:
    """Whether a message tells one duty whose words, read together, leave fewer than all levels of their criterion."""
    if len(duties) != 1 or duties[0].outcome.outcome == "no_level":
        return False
    return len(open_levels(duties[0], turn.context.levels)) < len(turn.context.levels)


def _parted(turn: Turn) -> Iterator[tuple[str, str]]:
    """The message parted at its marks and before "and": the duty first, or last.

    Behind "and" a clause must open that speaks or points back: "and I choose …", "and it's always …".
    """
    text, language = turn.question.text.strip(), turn.reader.language
    tokens = turn.cues.text.tokens
    speaking = language.first_person | language.referring
    joins = {one.start for one in tokens if one.word in language.joining}
    joins -= {one.start for one, behind in pairwise(tokens) if behind.word in speaking}  # … stands for a mark
    marks = [(mark.start(), mark.end()) for mark in MARK.finditer(text) if mark.end() not in joins]
    both = [(one.start, one.end) for one in tokens[1:] if one.word in language.joining and one.start not in joins]
    pairs = [(text[:end].strip(), text[start:].strip()) for end, start in sorted(marks + both)[:MOST_MARKS]]
    yield from pairs
    yield from ((rest, head) for head, rest in reversed(pairs))


def _answered(turn: Turn, head: str, rest: str) -> Duty | None:
    """The duty of a part, at the one level that the rest answers to the question about it."""
    if not head or not rest:
        return None
    told = turn.part(head)
    first = [one for one in told.understood.duties if carries(one)]
    if len(first) != 1 or not well_told(first[0]) or first[0].outcome.outcome not in ("no_level", "between"):
        return None
    memory = turn.memory
    case = apply_all(memory.case, (Tell((entry(told, first[0]),)),))
    duty = case.duties[-1]
    question = question_about(turn, duty)
    if question:
        refs = tuple(ref for _, ref in question.options)
        case = apply_all(case, (Ask(Pending(duty.n, refs[0].rpartition(".")[0], refs, question.tries)),))
    asked = replace(turn.question, text=rest, language=turn.language)
    after = take(asked, replace(memory, case=case), turn.context, turn.readings)
    step = decide(after)
    if step.kind not in ANSWERS or step.n != duty.n:
        return None
    verdict = regrade(after, duty, rest).verdict
    known = duty.verdict.criterion in ("", verdict.criterion) and verdict.criterion in deciding_criteria(turn, duty)
    if verdict.outcome != "level" or not known or not _only_how(turn, told, after, verdict.criterion):
        return None
    return _graded(turn, first[0], replace(verdict, said=verdict.said or (rest,)))


def _only_how(turn: Turn, told: Turn, after: Turn, criterion: str) -> bool:
    """Whether a part says how something is done, and names no thing but the duty's own and the criterion's."""
    language, cues = turn.reader.language, after.cues
    speaking = language.first_person | language.referring | language.subjects
    listed = speaking.isdisjoint(cues.words) and len(cues.content) > MOST
    if listed or is_work(cues.reading.topic) or not language.either.isdisjoint(cues.words):
        return False  # one thing more of a list, a duty more, or "whether it is …"
    shown = {one.outcome.candidates[0].criterion for one in after.understood.duties if _clear(one)}
    every = turn.context.manner_concepts
    names = {one.concept for one in cues.text.found}
    answered = {n for vote in votes(cues.text, turn.answers.get(criterion, {})) for n in vote.at}
    beside = {one.concept for one in cues.text.found if not answered.issuperset(one.at)}
    known = every | ANY_WORK | turn.reader.objects[criterion] | {one.concept for one in told.cues.text.found}
    says_how = bool(names & (every - SAYS_NO_HOW)) and not beside & (turn.reader.task_concepts - known)
    return says_how and shown <= {criterion}


def _clear(duty: Duty) -> bool:
    """Whether words by themselves clearly tell of a criterion."""
    return duty.telling and bool(duty.outcome.candidates)


def _graded(turn: Turn, duty: Duty, verdict: Verdict) -> Duty:
    """The duty, as long as the message, at the level of a verdict."""
    candidate = Candidate(verdict.criterion, verdict.levels[0], CLEAR)
    shown = tuple(Evidence(words, candidate.ref, 1.0) for words in verdict.said)
    graded = replace(duty.outcome, outcome="level", candidates=(candidate,), strength=CLEAR)
    return replace(duty, start=0, end=len(turn.question.text), outcome=graded, evidence={candidate.ref: shown})
