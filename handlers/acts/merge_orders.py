"""Which message says that two duties are one, and which they are.

`Fusionne la 1 et la 2`, `das geen apart iets, hoort bij het onthaal`, `that was still about the post`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from handlers.acts.duties_named_in_orders import named
from handlers.acts.edit_orders import ordered_of
from handlers.acts.numbers_and_places import numbers_in
from handlers.acts.relation_to_told import adds_more
from handlers.case.changes import amended
from handlers.case.data import Case
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.orders import Ordered
from knowledge.conversation.own_words_answers import criteria_spoken_of

KIND = "case.merge"
LONGEST = 24
"""Words; a longer sentence tells something beside."""
ASIDE = 2
"""Words with content at most, of a message that names no duty, that may stand around what it says."""
SAME_EACH_TIME = concept("repetitive")
"""The concept of a work that is the same each time, which makes one of no two duties."""
PAIR = 2


def merge_order(turn: Turn) -> Step | None:
    """The duties that a message makes one, the first of them the one that stays; None where it does not say so.

    `text` is what it says beside that of how the work is done.
    """
    if not turn.case.duties or len(turn.cues.words) > LONGEST:
        return None
    ordered = ordered_of(turn)
    if _takes_out(turn, ordered):
        return None  # "take out 1, that goes to another team"
    at = merging(turn, ordered)
    if not at:
        return _still_about(turn, ordered)
    if len(turn.case.duties) < PAIR:  # there is nothing to make one of
        rest = [n for n in range(len(ordered.tokens)) if n not in at]
        return None if _content(turn, ordered, rest) else Step("case.list")
    found = _named(turn, ordered, at)
    if found is None:
        return None
    if any(turn.case.duty(n) is None for n in numbers_in(turn)):
        return Step("case.list")  # one of them is gone
    if len(found) == 1 and found[0] == amended(turn.case) == turn.case.duties[-1].n:
        return Step("case.list")  # it was put there already
    numbers = found if len(found) >= PAIR else _with_last(turn, found)
    return _step(turn, ordered, at, numbers)


def _takes_out(turn: Turn, ordered: Ordered) -> bool:
    """Whether a message opens by ordering one duty out, by its number, and names no other by one."""
    out = (one for one in ordered.orders() if one.kind == "remove" and one.opens and not one.denied)
    return len(set(numbers_in(turn))) == 1 and any(_numbered(turn, ordered, one.target) for one in out)


def _step(turn: Turn, ordered: Ordered, at: Sequence[int], numbers: Sequence[int]) -> Step | None:
    if len(numbers) < PAIR:
        return None
    how = _how(turn, ordered, at)
    return None if how and adds_more(turn) else Step(KIND, numbers=tuple(sorted(numbers)), text=how)


def _how(turn: Turn, ordered: Ordered, at: Sequence[int]) -> str:
    """What a message says of how the work is done, in clauses that make no duties one."""
    text, tokens, words = turn.question.text, ordered.tokens, ordered.words
    placing = (*words.belongs, *words.still, *words.about)
    rest = [
        clause
        for clause in ordered.clauses
        if not set(clause) & set(at) and not any(ordered.within(one, clause) for one in placing)
    ]
    parts = [text[tokens[clause[0]].start : tokens[clause[-1]].end] for clause in rest]
    said = [part for part in parts if criteria_spoken_of(turn.cues_of(part).text, turn.answers)]
    return ", ".join(said)


def merging(turn: Turn, ordered: Ordered) -> tuple[int, ...]:
    """The tokens by which a message makes one of two duties; empty where it does not."""
    words = ordered.words
    asks = "?" in turn.question.text
    apart = () if asks else ordered.says(words.apart)
    if apart:
        return apart + tuple(n for n in ordered.says(words.belongs) if n not in apart)
    at = () if asks else ordered.says(words.belongs)
    if at and not any(ordered.tokens[n].negated for n in at):
        return () if _each_time(turn, ordered, at) else at
    equal = () if asks else ordered.says(words.equal)
    counted = _numbered(turn, ordered, range(equal[0])) if equal else set()
    if equal and not _each_time(turn, ordered, equal) and (len(counted) >= PAIR or _both_at_end(turn, ordered)):
        return equal
    at = () if ordered.says(words.back) or ":" in turn.question.text else ordered.says(words.merge)
    before = [n for n in range(at[0]) if ordered.tokens[n].word in turn.reader.language.first_person] if at else []
    return () if (before and not asks) or any(ordered.tokens[n].negated for n in at) else at


def _each_time(turn: Turn, ordered: Ordered, at: Collection[int]) -> bool:
    """Whether work is said to be the same each time, and not one duty and the other: "c'est toujours pareil"."""
    same = [one for one in turn.cues.text.found if one.concept == SAME_EACH_TIME]
    each = any(ordered.holds(n, ordered.words.each_time) for n in range(len(ordered.tokens)))
    return bool(same) and (each or any(not set(one.at) & set(at) for one in same))


def _numbered(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> set[str]:
    """The numbers of duties among some tokens."""
    words = {ordered.tokens[n].word for n in numbers}
    return {word for word in words if word.isdigit() and turn.case.duty(int(word))}


def _named(turn: Turn, ordered: Ordered, at: Sequence[int]) -> tuple[int, ...] | None:
    """The duties that the other words name; None where these words are about something that was not told."""
    rest = [n for n in range(len(ordered.tokens)) if n not in at]
    counted = tuple(dict.fromkeys(n for n in numbers_in(turn) if turn.case.duty(n)))
    given = counted if len(counted) >= PAIR else _both_at_end(turn, ordered)
    whole = given or named(turn, ordered, rest, turn.case.duties)
    if whole and len(whole) > 1:
        return whole
    apart = bool(ordered.says(ordered.words.apart))
    found: list[int] = []
    for piece, merging in _pieces(ordered, at):
        numbers = named(turn, ordered, piece, turn.case.duties)
        if merging and not apart and not numbers and _content(turn, ordered, piece):
            return None
        found += numbers or ()
    aside = len(_content(turn, ordered, rest)) > ASIDE and not told_just_now(turn.case, turn.case.duties[-1].n)
    return None if apart and not found and aside else tuple(dict.fromkeys(found))


def _both_at_end(turn: Turn, ordered: Ordered) -> tuple[int, ...]:
    """The first two, or the last two, of the duties, where these are named together ("the last two")."""
    known = tuple(duty.n for duty in turn.case.duties)
    if ordered.says(ordered.words.lasts):
        return known[-PAIR:]
    return known[:PAIR] if ordered.says(ordered.words.firsts) else ()


def _pieces(ordered: Ordered, at: Collection[int]) -> Iterator[tuple[list[int], bool]]:
    """The tokens of each clause between the words that make duties one, and whether its clause holds these words."""
    for clause in ordered.clauses:
        merging = bool(set(clause) & set(at))
        piece: list[int] = []
        for n in clause:
            if n not in at:
                piece.append(n)
            elif piece:
                yield piece, merging
                piece = []
        if piece:
            yield piece, merging


def _content(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> list[int]:
    """Of some tokens those that name something, beside what counts duties or only leads on."""
    words = ordered.words
    said = words.duty | words.job | words.mended | words.all | frozenset(turn.reader.language.numerals)
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


def _still_about(turn: Turn, ordered: Ordered) -> Step | None:
    """`That was still about the post`, `die vragen, das gewoon de voorraad`: what was told last is of another duty.

    Both are named, or the one, and a word points back at what the last message told.
    """
    if "?" in turn.question.text or len(turn.case.duties) < PAIR:
        return None
    still = ordered.says(ordered.words.still)
    at = (*still, *ordered.says(ordered.words.about))
    pieces = [piece for piece, _ in _pieces(ordered, at) if _content(turn, ordered, piece)] if at else []
    each = [named(turn, ordered, piece, turn.case.duties) or () for piece in pieces]
    if not each or any(len(one) != 1 for one in each):
        return None
    found = tuple(dict.fromkeys(n for one in each for n in one))
    last = turn.case.duties[-1].n
    points = not turn.reader.language.referring.isdisjoint(ordered.tokens[n].word for n in range(max(at)))
    if len(found) == 1 and found[0] != last and points and not turn.spoken and told_just_now(turn.case, last):
        return _step(turn, ordered, at, (found[0], last))
    return _step(turn, ordered, at, found) if still and len(found) == PAIR else None


def told_just_now(case: Case, n: int) -> bool:
    """Whether the last change of the case told this duty, and no other."""
    others = [one.n for one in case.duties if one.n != n]
    return case.before is not None and [one.n for one in case.before.duties] == others
