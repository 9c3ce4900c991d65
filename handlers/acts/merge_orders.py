"""Which message says that two duties are one, and which they are.

`Fusionne la 1 et la 2`, `das geen apart iets, hoort bij het onthaal`.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.duties_named_in_orders import named
from handlers.acts.edit_orders import ordered_of
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.orders import Ordered

KIND = "case.merge"
LONGEST = 20
"""Words; a longer message tells something beside."""
ASIDE = 2
"""Words with content at most, of a message that names no duty, that may stand around what it says."""
SAME_EACH_TIME = concept("repetitive")
"""The concept of a work that is the same each time, which makes one of no two duties."""
PAIR = 2


def merge_order(turn: Turn) -> Step | None:
    """The duties that a message makes one, the first of them the one that stays; None where it does not say so."""
    if not turn.case.duties or len(turn.cues.words) > LONGEST or any(mark in turn.question.text for mark in "?:"):
        return None
    ordered = ordered_of(turn)
    at = _said(turn, ordered)
    if not at:
        return None
    if len(turn.case.duties) < PAIR:  # there is nothing to make one of
        rest = [n for n in range(len(ordered.tokens)) if n not in at]
        return None if _content(turn, ordered, rest) else Step("case.list")
    found = _named(turn, ordered, at)
    if found is None:
        return None
    numbers = found if len(found) >= PAIR else _with_last(turn, found)
    return Step(KIND, numbers=tuple(sorted(numbers))) if len(numbers) >= PAIR else None


def _said(turn: Turn, ordered: Ordered) -> tuple[int, ...]:
    """The tokens by which a message makes one of two duties; empty where it does not."""
    words = ordered.words
    apart = ordered.says(words.apart)
    if apart:
        return apart + tuple(n for n in ordered.says(words.belongs) if n not in apart)
    at = ordered.says(words.belongs)
    if at and not any(ordered.tokens[n].negated for n in at):
        return () if SAME_EACH_TIME in turn.cues.concepts else at
    equal = ordered.says(words.equal)
    if equal and not _each_time(turn, ordered) and len(_numbered(turn, ordered, range(equal[0]))) >= PAIR:
        return equal
    at = () if ordered.says(words.back) else ordered.says(words.merge)
    before = [n for n in range(at[0]) if ordered.tokens[n].word in turn.reader.language.first_person] if at else []
    return () if before or any(ordered.tokens[n].negated for n in at) else at


def _each_time(turn: Turn, ordered: Ordered) -> bool:
    """Whether work is said to be the same each time, and not one duty and the other: "c'est toujours pareil"."""
    said = any(ordered.holds(n, ordered.words.each_time) for n in range(len(ordered.tokens)))
    return said and SAME_EACH_TIME in turn.cues.concepts


def _numbered(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> set[str]:
    """The numbers of duties among some tokens."""
    words = {ordered.tokens[n].word for n in numbers}
    return {word for word in words if word.isdigit() and turn.case.duty(int(word))}


def _named(turn: Turn, ordered: Ordered, at: Sequence[int]) -> tuple[int, ...] | None:
    """The duties that the other words name; None where these words are about something that was not told."""
    words = ordered.words
    rest = [n for n in range(len(ordered.tokens)) if n not in at]
    all_of_it = named(turn, ordered, rest, turn.case.duties)
    if any(ordered.tokens[n].word.isdigit() for n in rest) or (all_of_it and len(all_of_it) > 1):
        return all_of_it
    sides = ([n for n in rest if n < at[0]], [n for n in rest if n > at[0]])
    content = [_content(turn, ordered, side) for side in sides]
    each = [named(turn, ordered, side, turn.case.duties) for side, said in zip(sides, content, strict=True) if said]
    found = tuple(dict.fromkeys(n for numbers in each for n in numbers or ()))
    if ordered.says(words.apart):
        return found if found or sum(map(len, content)) <= ASIDE else None
    return found if all(each) else None


def _content(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> list[int]:
    """Of some tokens those that name something, beside what counts duties or only leads on."""
    words = ordered.words
    said = words.duty | words.mended | words.all | frozenset(turn.reader.language.numerals)
    return ordered.content(numbers, said)


def _with_last(turn: Turn, found: Sequence[int]) -> tuple[int, ...]:
    """Where one duty is named, or none: with it the one that was told last, or the one before that."""
    duties = turn.case.duties
    last = duties[-1].n
    if found and found[0] != last:
        return (found[0], last)
    before = turn.case.before
    spoken = before.about if before and before.about != last and turn.case.duty(before.about) else duties[-2].n
    return (spoken, last)
