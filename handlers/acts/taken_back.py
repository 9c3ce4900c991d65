"""A detail of a duty that is taken back: "scratch that, it happened once", "forget the bit about deviating".

What was known before that detail holds again; the duty, and its criterion, stay.
"""

from __future__ import annotations

from handlers.acts.duties_named import alike
from handlers.acts.likely_kind import well_told
from handlers.acts.relation_to_told import TAKE_BACK, adds_more, beside, clauses
from handlers.case.changes import amended
from handlers.case.data import CaseDuty
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import criteria_spoken_of
from knowledge.conversation.turn_cues import CONCEPT

ONCE, OUT = concept("happened-once"), concept("command-remove")
LETTERS = 4
"""Letters at least of a word by which a detail is named."""
AROUND = ("take-back", "misread", "command-", "ordinal-", "happened-once", "insult")
"""How the concepts begin whose words take back, and name nothing."""
LONGEST = 20
"""Words at most of a message that takes back and does no more."""


def taken_back(turn: Turn) -> Step | None:
    """The detail that a message takes back, of the duty last spoken of; None where it says anything else."""
    duty = turn.case.duty(turn.case.about)
    back = turn.cues.concepts & {TAKE_BACK, ONCE}
    if duty is None or not duty.added or not back or "?" in turn.question.text or len(turn.cues.words) > LONGEST:
        return None
    if adds_more(turn) or any(one.startswith("command-") and one != OUT for one in turn.cues.concepts):
        return None  # "oh and also … no, forget it" takes back what it did not say; "undo" has an answer of its own
    rest = beside(turn, (TAKE_BACK, ONCE))
    if turn.understood.levels or criteria_spoken_of(rest.text, turn.answers) or _tells(turn, rest.text.text):
        return None
    if any(char.isdigit() for one in _parts(turn) for char in one):
        return None  # a duty, by its number
    at = _place(turn, duty)
    if not at or (TAKE_BACK not in back and (at != len(duty.added) or amended(turn.case) != duty.n)):
        return None
    return Step("follow.withdraw", n=duty.n, numbers=() if at == len(duty.added) else (at,))


def _tells(turn: Turn, rest: str) -> bool:
    """Whether beside what is taken back a duty is told."""
    told = (turn.understood.text[one.start : one.end] for one in turn.understood.duties if well_told(one))
    return any(text in rest for text in told)


def _parts(turn: Turn) -> list[str]:
    """The clauses that take something back."""
    return [part for part in clauses(turn) if TAKE_BACK in turn.cues_of(part).concepts]


def _place(turn: Turn, duty: CaseDuty) -> int:
    """Which detail of a duty is meant, counted from one: the last, unless another is named; 0 for none."""
    content = (stem for part in _parts(turn) for stem in turn.cues_of(part).beside(AROUND))
    names = {stem for stem in content if stem.startswith(CONCEPT) or len(stem) >= LETTERS}
    if not names:
        return len(duty.added)
    held = {at: turn.cues_of(one.text).stems for at, one in enumerate(duty.added, start=1)}
    if alike(names, turn.cues_of(duty.told).stems):
        return 0
    return max((at for at, stems in held.items() if alike(names, stems)), default=0)
