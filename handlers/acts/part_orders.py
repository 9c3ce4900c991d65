"""Orders about a part of a duty: its level alone, the duty cut in two, what of it has fallen away.

`Drop the level of task 1, keep the task`, `splits 2 in twee`, `die Kontrolle ist weggefallen`. The duty itself stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.criteria_named import named_criteria
from handlers.acts.duties_named import named_duty
from handlers.acts.duties_named_in_orders import named
from handlers.acts.edit_orders import ordered_of
from handlers.acts.numbers_and_places import numbers_in
from handlers.acts.part_of_duty import is_part
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered

UNLEVEL, SPLIT, ENDED = "case.unlevel", "case.split", "case.ended"
LONGEST = 22
"""Words at most of a message that orders no more than this."""
OUT = ("remove", "forget")
OPENING = 2
"""Words within which a clause opens with its condition, behind one that joins it."""


def part_order(turn: Turn) -> Step | None:
    """The part of a duty that a message orders about; None where it orders about none."""
    if not turn.case.duties or not 0 < len(turn.cues.words) <= LONGEST or "?" in turn.question.text:
        return None
    ordered = ordered_of(turn)
    return _level(turn, ordered) or _split(turn, ordered) or _ended(turn, ordered)


def _level(turn: Turn, ordered: Ordered) -> Step | None:
    """`Take the level for Procedures off task 1`: the level, or the criterion, and not the duty."""
    levelled = {mention.at for mention in turn.cues.text.levels}
    for order in ordered.orders():
        if order.kind not in OUT or order.denied:
            continue
        said = {n for n in order.target if ordered.holds(n, ordered.words.level) or n in levelled}
        named_in = _criteria(turn, ordered, order.target)
        criteria = named_in if said or _keeps(ordered, order.target) or numbers_in(turn) else ()
        n = _about(turn, ordered, [n for n in order.target if n not in said])
        duty = turn.case.duty(n)
        if duty and (said or criteria):
            return Step(UNLEVEL, n=n, ref=criteria[0] if criteria else "")
    return None


def _criteria(turn: Turn, ordered: Ordered, target: Sequence[int]) -> tuple[str, ...]:
    """The criteria that the words of an order's target call by a name."""
    if not target:
        return ()
    tokens, text = ordered.tokens, turn.cues.text.text
    return named_criteria(turn.part(text[tokens[target[0]].start : tokens[target[-1]].end]))


def _keeps(ordered: Ordered, target: Sequence[int]) -> bool:
    """Whether a message says, behind what is to go, that something stays; "laisse tomber" opens an order, too."""
    at = ordered.says(ordered.words.back) or ordered.says(ordered.words.stays)
    return bool(at) and at[0] > max(target, default=0)


def _about(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> int:
    """The duty that an order names by its number or its words, or else the one last spoken of."""
    given = [n for n in numbers_in(turn) if turn.case.duty(n)]
    if given:
        return given[0] if len(set(given)) == 1 else 0
    found = named(turn, ordered, numbers, turn.case.duties) or ()
    return found[0] if len(found) == 1 else turn.case.about


def _split(turn: Turn, ordered: Ordered) -> Step | None:
    """`Split 2 in two`, `das sind zwei verschiedene Aufgaben`: one duty that is several."""
    at = ordered.says(ordered.words.split)
    own = turn.reader.language.first_person
    clause = next((one for one in ordered.clauses if at and at[0] in one), [])
    if not at or any(ordered.tokens[n].negated or ordered.tokens[n].word in own for n in clause if n <= at[-1]):
        return None
    given = [n for n in numbers_in(turn) if turn.case.duty(n)]
    n = given[0] if given else named_duty(turn, turn.cues.content) or turn.case.about
    return Step(SPLIT, n=n) if turn.case.duty(n) else None


def _in_case(turn: Turn, ordered: Ordered, clause: Sequence[int]) -> bool:
    """Whether a clause says in which case something is so, and orders nothing."""
    language = turn.reader.language
    opening = [word for n in clause[:OPENING] if (word := ordered.tokens[n].word) not in language.joining]
    return not (language.conditions | language.leaning).isdisjoint(opening[:1])


def _ended(turn: Turn, ordered: Ordered) -> Step | None:
    """`That check has fallen away`, `the name tags I don't do any more`: a duty, or a part of it, is done no longer."""
    at = ordered.says(ordered.words.ended)
    if not at:
        return None
    clause = next(clause for clause in ordered.clauses if at[0] in clause)
    if _in_case(turn, ordered, clause):
        return None  # "when a train is cancelled I find another"
    target = [n for n in clause if n not in at]
    content = ordered.content(target)
    if not content:
        points = not turn.reader.language.referring.isdisjoint(ordered.tokens[n].word for n in clause)
        return Step("case.remove", numbers=(turn.case.about,)) if points and turn.case.duty(turn.case.about) else None
    before = [n for n in target if n < at[0]]
    found = named(turn, ordered, before if ordered.content(before) else target, turn.case.duties)
    duty = turn.case.duty(found[0]) if found and len(found) == 1 else None
    if duty is None:
        return None
    if is_part(turn, ordered, target, duty.told):
        return Step(ENDED, n=duty.n)
    return Step("case.remove", numbers=(duty.n,))
