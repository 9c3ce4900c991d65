"""What is offered at each stage of the guided grading: the texts without their levels, and what can be said instead."""

from __future__ import annotations

from handlers.case.data import Case
from handlers.case.interview_state import Interview, Known, certain
from handlers.case.profile import profile_of
from handlers.messages import Options
from handlers.open_question import levels_of
from handlers.replies.citations import translation
from handlers.turn import Turn
from knowledge.official.model import Family

MARK = "interview."
"""Before what stands for an option that is no text."""
BESIDE = ("none", "unknown", "words")
"""What can be answered beside a criterion's texts."""


def known_of(turn: Turn) -> Known:
    """What the duties of the case show: what the interview need not ask, and what it starts from."""
    return known_in(turn.case, turn.family)


def known_in(case: Case, family: Family) -> Known:
    """The same of any case, for a family."""
    found = profile_of(case.duties, family).settled
    settled: dict[str, tuple[str, ...]] = {ref: (level,) for ref, level in found.items()}
    shown: dict[str, tuple[str, ...]] = {}
    for criterion in family.criteria:
        verdicts = [duty.verdict for duty in case.duties if duty.verdict.criterion == criterion.ref]
        every = {level for one in verdicts if one.outcome == "level" for level in one.levels}
        shown[criterion.ref] = tuple(level for level in family.levels if level in every)
        groups = {one.levels for one in verdicts if one.outcome in ("level", "between")}
        for group in criterion.levels_reading_the_same():
            if groups == {group}:
                settled[criterion.ref] = group
    return Known(tuple(criterion.ref for criterion in family.criteria), settled, shown)


def text_of(turn: Turn, ref: str) -> str:
    """An option in words: a cell's text in the language of the reply, without its level, or what is said instead."""
    if ref.startswith(MARK):
        name = ref.removeprefix(MARK)
        if name.startswith("again:"):
            return turn.say("interview-again", criterion=turn.name(name.removeprefix("again:")))
        return turn.say(PHRASES[name])
    return translation(turn, ref) or turn.family.passages()[ref].text


PHRASES = {
    "none": "interview-none",
    "unknown": "interview-unknown",
    "words": "interview-words",
    "yes": "interview-yes",
    "no": "interview-no",
}
"""The phrase of each option that is no text."""


def option_refs(turn: Turn, interview: Interview) -> tuple[str, ...]:
    """The references of the options at the stage where the interview stands, in order."""
    if interview.stage == "confirm":
        settled = certain(interview, known_of(turn))
        return (f"{MARK}yes", *(f"{MARK}again:{ref}" for ref in settled))
    if interview.stage == "check":
        return (f"{MARK}yes", f"{MARK}no")
    texts = [ref for level in turn.context.levels if levels_of(turn, ref := f"{interview.at}.{level}")[0] == level]
    return (*texts, *(f"{MARK}{name}" for name in BESIDE))


def options(turn: Turn, interview: Interview, question: str, *, short: bool = False) -> Options:
    """The question with its options; `short` once the texts have been read: then their few words stand for them."""
    refs = option_refs(turn, interview)
    few = tuple(turn.gists.get(ref) or text_of(turn, ref) for ref in refs)
    full = tuple(text_of(turn, ref) for ref in refs)
    return Options(question, tuple(zip(few if short else full, refs, strict=True)), short=few)
