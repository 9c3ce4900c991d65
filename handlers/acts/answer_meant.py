"""What was said is an answer to a question of before: "that was the answer about the lookups", "as I said: …".

What the message says beside that is read as the answer; where it says nothing more, what it told last was it.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.criteria_named import named_criteria
from handlers.acts.duties_named import named_duty
from handlers.acts.edit_orders import ordered_of
from handlers.acts.likely_kind import well_told
from handlers.acts.merge_orders import KIND as MERGE
from handlers.acts.merge_orders import told_just_now
from handlers.acts.relation_to_told import clauses
from handlers.case.changes import Ask, apply
from handlers.case.data import Case, Pending
from handlers.open_question import deciding_criteria, options_for
from handlers.step import Step
from handlers.turn import Turn, take
from knowledge.conversation.heard_words import ANSWERED, heard_words, opens
from knowledge.scoring.labels import DUTY

OPENING = 5
"""Words from the beginning of a clause within which it says that something is an answer."""


def answer_meant(turn: Turn) -> tuple[Turn, Step] | None:
    """The turn in which the answer is read, and the step that it is; None where a message speaks of no answer."""
    if not turn.case.duties or turn.asks:
        return None
    expressions = heard_words(turn.language)[ANSWERED]
    parts = list(clauses(turn))
    saying = [part for part in parts if opens(expressions, turn.cues_of(part).words, OPENING)]
    if not saying:
        return None
    about = turn.part(" ".join(saying))
    n, fresh = _meant(turn, about), turn.case.duties[-1].n
    rest = " ".join(part for part in parts if part not in saying and "?" not in part)
    answering = turn.part(rest)
    if answering.spoken or any(map(well_told, answering.understood.duties)):
        n = named_duty(answering, answering.cues.content) if _names_other(turn, n, answering) else n
        return (_asked(turn, answering, n, about), Step("detail", answering.understood.duties, n=n)) if n else None
    merges = n and n != fresh and told_just_now(turn.case, fresh) and turn.memory.kind == DUTY
    if not merges:
        return None
    ref = "" if any(ordered_of(turn).orders()) else ANSWERED
    return _asked(turn, turn, n, about), Step(MERGE, numbers=tuple(sorted((n, fresh))), ref=ref)


def _names_other(turn: Turn, n: int, answering: Turn) -> bool:
    """Whether an answer clearly names a duty, where no question is open that it would be the answer to."""
    return not turn.case.pending and named_duty(answering, answering.cues.content) not in (0, n)


def _meant(turn: Turn, about: Turn) -> int:
    """The duty that the question was about: one named, that of a criterion named, or the one asked about before."""
    case, criteria = turn.case, named_criteria(about)
    named = named_duty(turn, about.cues.content)
    if named:
        return named
    pending = _pending_before(case)
    asked = pending.duty if pending else case.about
    of_criterion = [duty.n for duty in case.duties if set(criteria) & set(deciding_criteria(turn, duty))]
    return asked if not of_criterion or asked in of_criterion else of_criterion[-1]


def _pending_before(case: Case) -> Pending | None:
    """The question that was open before the last message told a duty, or now."""
    before = case.before
    if before and before.pending and told_just_now(case, case.duties[-1].n) and case.duty(before.pending.duty):
        return before.pending
    return case.pending or (before.pending if before and before.pending and case.duty(before.pending.duty) else None)


def _asked(turn: Turn, answering: Turn, n: int, about: Turn) -> Turn:
    """The turn of an answer, with the question that it answers open."""
    criteria, pending = named_criteria(about), _pending_before(turn.case)
    duty = turn.case.duty(n)
    known = [ref for ref in criteria if duty and ref in deciding_criteria(turn, duty)]
    if known and (pending is None or (pending.duty, pending.criterion) != (n, known[0])):
        options = options_for(turn, known[0], (), n)
        pending = Pending(n, known[0], tuple(ref for _, ref in options.options))
    if pending is None or pending.duty != n:
        return answering
    memory = replace(answering.memory, case=apply(answering.case, Ask(pending)))
    return take(answering.question, memory, answering.context, turn.readings)
