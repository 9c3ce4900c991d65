"""The one question back that would decide, put in other words each time, with the levels' few words as options."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.case.data import Case, CaseDuty
from handlers.messages import Block, Options, Text
from handlers.turn import Turn

MOST_TRIES = 3
"""So often a question is put; at the last it offers to leave it open."""


def options_for(turn: Turn, criterion: str, levels: Sequence[str] = (), duty: int = 0, tries: int = 1) -> Options:
    """A criterion's deciding question with an option for each level; levels of the same text share one.

    The second time it is put in other words, the third it offers to leave the level open. Where fewer options are left
    of a question that was put before, they keep their numbers.
    """
    gists = turn.gists
    options: dict[str, str] = {}
    for level in levels or turn.context.levels:
        options.setdefault(gists[f"{criterion}.{level}"], f"{criterion}.{level}")
    question = gists[criterion]
    if tries > 1:
        key = "question-again" if tries < MOST_TRIES else "question-last"
        question = turn.say(key, question=question, criterion=turn.name(criterion))
    first = _first(turn, criterion, duty)
    refs = tuple(options.values())
    kept = first if first != refs and set(refs) <= set(first) else ()
    return Options(question, tuple(options.items()), duty, min(tries, MOST_TRIES), first=kept)


def _first(turn: Turn, criterion: str, duty: int) -> tuple[str, ...]:
    """The options of the open question, or of the one just answered, where it is the same; as it was first put."""
    before = turn.case.before
    for pending in (turn.case.pending, before.pending if before else None):
        if pending and (pending.duty, pending.criterion) == (duty, criterion):
            return pending.numbered
    return ()


def deciding_criteria(turn: Turn, duty: CaseDuty) -> tuple[str, ...]:
    """The criteria that decide on a duty: its own, and those of the work that it is."""
    own = (duty.verdict.criterion,) if duty.verdict.criterion else ()
    areas = duty.verdict.areas[:1]
    by_work = turn.context.deciding[areas[0]].of(duty.verdict.work) if areas else ()
    return tuple(dict.fromkeys((*own, *by_work)))


def still_asked(turn: Turn, duty: CaseDuty) -> tuple[str, ...]:
    """Of these the ones that may be asked about: not those that do not fit the duty, as the user said."""
    return tuple(ref for ref in deciding_criteria(turn, duty) if ref not in duty.rejected)


def question_about(turn: Turn, duty: CaseDuty, tries: int = 1) -> Options | None:
    """The question that would decide on a duty; None where there is none to put."""
    if duty.left or duty.verdict.outcome in ("level", "outside"):
        return None
    criteria = still_asked(turn, duty)
    if not criteria:
        return None
    criterion = criteria[0]
    levels = duty.verdict.levels if duty.verdict.outcome == "between" and criterion == duty.verdict.criterion else ()
    if levels and levels in turn.family.criterion(criterion).levels_reading_the_same():
        return None
    options = options_for(turn, criterion, levels, duty.n, tries)
    return options if len(options.options) > 1 else None


def next_question(turn: Turn, case: Case, besides: int = 0) -> Options | None:
    """The question about the first duty that is still open, but not about `besides`."""
    for duty in case.duties:
        if duty.n != besides:
            found = question_about(turn, duty)
            if found:
                return found
    return None


def reminder(turn: Turn) -> list[Block]:
    """One line that an open question is still open, for what is answered in between; nothing where none is."""
    pending = turn.case.pending
    if not pending:
        return []
    question = turn.gists[pending.criterion]
    if len(turn.case.duties) > 1:
        return [Text(turn.say("still-open-duty", number=pending.duty, question=question))]
    return [Text(turn.say("still-open", question=question))]


def repeated(turn: Turn) -> list[Block]:
    """The open question once more, in other words; nothing where none is open."""
    pending = turn.case.pending
    if not pending:
        return []
    levels = [ref.rpartition(".")[2] for ref in pending.options]
    return [options_for(turn, pending.criterion, levels, pending.duty, pending.tries + 1)]


def levels_of(turn: Turn, ref: str) -> tuple[str, ...]:
    """The levels that a text stands for: its own, or all that share it."""
    criterion, _, level = ref.rpartition(".")
    return turn.family.criterion(criterion).levels_sharing(level)
