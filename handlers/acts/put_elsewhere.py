"""What was said last belongs to another duty than the one that it was put with: "no, with the minutes, not the phone".

The last change is taken back, and what it put there goes to the duty that is named.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.duties_named_in_orders import named
from handlers.acts.edit_orders import ordered_of
from handlers.acts.merge_orders import KIND as MERGE
from handlers.acts.relation_to_told import corrects
from handlers.case.changes import amended
from handlers.case.data import CaseDuty
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.order_words import order_words
from knowledge.conversation.orders import Ordered

KIND = "case.elsewhere"
LONGEST = 14
"""Words at most of a message that says no more than where something belongs."""
MOST_NAMING = 2
"""Words with content at most by which a clause names a duty and nothing else."""


def put_elsewhere(turn: Turn) -> Step | None:
    """The duty that what was last put with another belongs to; None where a message says nothing of it.

    `numbers` are the duty that is meant, and that which it was put with.
    """
    before = turn.case.before
    if before is None or "?" in turn.question.text or not 0 < len(turn.cues.words) <= LONGEST:
        return None
    wrong = _added_to(turn) or _merged_into(turn)
    if not wrong or not (_refuses(turn) or corrects(turn)):
        return None
    ordered = ordered_of(turn)
    sides = [
        (_denies(turn, ordered, clause), _named(turn, ordered, clause, before.duties)) for clause in ordered.clauses
    ]
    meant = {n for denied, n in sides if n and not denied}
    if meant == {wrong} and any(denied and n not in (0, wrong) for denied, n in sides):
        return Step("case.list")  # there it is already
    meant -= {wrong}
    if len(meant) != 1 or (turn.spoken and (True, wrong) not in sides):
        return None  # it may as well say how the work is done
    return Step(KIND, numbers=(meant.pop(), wrong))


def _added_to(turn: Turn) -> int:
    """The duty that the last change added words to; 0 where it did something else."""
    n = amended(turn.case)
    now, then = turn.case.duty(n), turn.case.before.duty(n) if turn.case.before else None
    return n if now and then and len(now.added) > len(then.added) else 0


def _merged_into(turn: Turn) -> int:
    """The duty that another was made one with, by the last message; 0 where it did something else."""
    before = turn.case.before
    if before is None or turn.memory.kind != MERGE:
        return 0
    return next((one.n for one in turn.case.duties if one != before.duty(one.n)), 0)


def _refuses(turn: Turn) -> bool:
    """Whether a message opens with a "no", or denies one of two places."""
    language = turn.reader.language
    negators = language.negators | language.negators_before
    return not (order_words(turn.language).refusing | negators).isdisjoint(turn.cues.words)


def _denies(turn: Turn, ordered: Ordered, clause: Sequence[int]) -> bool:
    language = turn.reader.language
    negators = language.negators | language.negators_before
    return any(ordered.tokens[n].word in negators for n in clause)


def _named(turn: Turn, ordered: Ordered, clause: Sequence[int], told: Sequence[CaseDuty]) -> int:
    """The one duty that a clause names and says nothing beside; 0 for none."""
    if len(ordered.content(clause)) > MOST_NAMING:
        return 0
    found = named(turn, ordered, clause, told) or ()
    return found[0] if len(found) == 1 else 0
