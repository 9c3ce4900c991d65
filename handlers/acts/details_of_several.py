"""How several duties are done, told in one message: `1: always the same, 2: all by myself`, `both are routine`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from handlers.acts.answer_for_several import options_of
from handlers.acts.duties_named import named_duty
from handlers.acts.edit_orders import ordered_of
from handlers.acts.likely_kind import FEW
from handlers.acts.numbers_and_places import PLACES, numbers_in
from handlers.acts.option_picks import picked
from handlers.open_question import question_about, still_asked
from handlers.step import Step
from handlers.turn import Turn, once
from knowledge.concepts.lexicon import Found
from knowledge.concepts.registry import concept
from knowledge.conversation.order_words import order_words
from knowledge.conversation.orders import Ordered
from knowledge.conversation.own_words_answers import votes
from knowledge.text.sentences import BETWEEN_CLAUSES

KIND = "detail.each"
SEVERAL = 2
EACH = frozenset((concept("answer-both"), concept("ordinal-all")))
"""Concepts by which somebody speaks of all that were told."""
FEWEST = 2
"""Words at most of a clause before the first that is about a duty ("well, …")."""
LONGEST = 60
"""Words; a longer message tells more than how some duties are done."""
LONGEST_ALIKE = 20
"""The same of one that says of all of them how they are done."""
LONGEST_NUMBER = 2
OPENING = re.compile(r"^\W*(?:\w+\W+){0,3}?\d{1,2}(?!\w)\W*")
"""A number that heads what is said of the duty, with the words before it."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What a message says of the duty with the number `n`: a stretch of it, read for itself in `turn`.

    `ref` is the option that it picks, or the level that the words in `said` give it; empty where the duty is to be read
    anew with what is said.
    """

    n: int
    text: str
    turn: Turn
    ref: str = ""
    said: tuple[str, ...] = ()


def several_details(turn: Turn) -> Step | None:
    """The step of a message that says of several duties how each is done; None for any other."""
    found = details(turn)
    return Step(KIND, numbers=tuple(detail.n for detail in found)) if found else None


@once
def details(turn: Turn) -> tuple[Detail, ...]:
    """What a message says of each of several duties, where it says nothing else; empty for any other message."""
    many = len(turn.case.duties) >= SEVERAL and not turn.asks and len(turn.cues.words) <= LONGEST
    if not many or any(ordered_of(turn).orders()):
        return ()
    return _each_named(turn) or _all_alike(turn)


def _each_named(turn: Turn) -> tuple[Detail, ...]:
    """`The post is always the same, the diary I plan myself`: clauses that each begin with the duty they are about."""
    shares: list[tuple[int, str]] = []
    for clause in _clauses(turn):
        n = _opened(turn, clause)
        if n and (not shares or n != shares[-1][0]):
            shares.append((n, clause))
        elif shares:
            shares[-1] = (shares[-1][0], f"{shares[-1][1]} {clause}")
        elif len(clause.split()) > FEWEST:
            return ()
    numbers = {n for n, _ in shares}
    if len(shares) != len(numbers) or len(numbers) < SEVERAL:
        return ()
    found = [_detail(turn, n, text) for n, text in shares]
    return tuple(one for one in found if one) if all(found) else ()


def _clauses(turn: Turn) -> Iterator[str]:
    """The message cut at its marks and before its words that join clauses."""
    text = turn.question.text
    joins = [token.start for token in turn.cues.text.tokens[1:] if token.word in turn.reader.language.joining]
    starts = sorted({0, *joins, *(match.end() for match in BETWEEN_CLAUSES.finditer(text))})
    for start, stop in zip(starts, [*starts[1:], len(text)], strict=True):
        clause = text[start:stop].strip()
        if any(map(str.isalnum, clause)):
            yield clause


def _opened(turn: Turn, clause: str) -> int:
    """The duty that a clause begins with, by number or place, or names by its words; 0 for none."""
    return _numbered(turn, clause) or named_duty(turn, turn.cues_of(clause).content)


def _numbered(turn: Turn, clause: str) -> int:
    """The duty whose number or place opens a clause, behind no more than words that lead on to it ("and for 2")."""
    said, words, language = turn.cues_of(clause).text, order_words(turn.language), turn.reader.language
    ordered = Ordered(said.text, said.tokens, words, language)
    places = {one.at[0]: PLACES[one.concept] for one in said.found if one.concept in PLACES}
    numbers = [duty.n for duty in turn.case.duties]
    leading = language.function_words | language.joining | language.concerning
    for n, token in enumerate(said.tokens):
        if token.word.isdigit():
            return int(token.word) if len(token.word) <= LONGEST_NUMBER and int(token.word) in numbers else 0
        if n in places:
            return numbers[places[n] - 1] if places[n] <= len(numbers) else 0
        if token.word not in leading and not ordered.holds(n, words.duty | words.target):
            return 0
    return 0


def _detail(turn: Turn, n: int, text: str) -> Detail | None:
    """What is said of one duty; None where the words show no level, and point at no option."""
    duty = turn.case.duty(n)
    share = turn.part(text)
    if share.spoken or duty is None:
        return Detail(n, text, share) if share.spoken else None
    options = options_of(turn, duty)
    behind = turn.part(OPENING.sub("", text))
    at = picked(behind, len(options))
    return Detail(n, text, share, options[at[0] - 1]) if len(at) == 1 else None


def _all_alike(turn: Turn) -> tuple[Detail, ...]:
    """`All three always the same`, `1 and 3 always the same`: one level of a criterion that decides, said of each."""
    if len(turn.cues.words) > LONGEST_ALIKE or not turn.spoken:
        return ()
    numbers = _numbers(turn)
    if not numbers and not any(map(partial(_frames, turn), turn.cues.text.found)):
        return ()
    found = []
    for duty in turn.case.duties:
        if numbers and duty.n not in numbers:
            continue
        criteria = [one for one in turn.spoken if question_about(turn, duty) and one in still_asked(turn, duty)]
        said = votes(turn.cues.text, turn.answers[criteria[0]]) if criteria else ()
        if len({vote.level for vote in said}) == 1:
            ref, words = f"{criteria[0]}.{said[0].level}", tuple(dict.fromkeys(vote.words for vote in said))
            found.append(Detail(duty.n, turn.question.text.strip(), turn, ref, words))
    return tuple(found) if len(found) >= SEVERAL else ()


def _numbers(turn: Turn) -> tuple[int, ...]:
    """The numbers of the duties that a message opens with, joined; none where it counts or points at fewer than two."""
    numbers = tuple(dict.fromkeys(numbers_in(turn)))
    opening = turn.cues.words[: FEW + FEW]
    opens = all(str(n) in opening and turn.case.duty(n) for n in numbers)
    return numbers if len(numbers) >= SEVERAL and opens else ()


def _frames(turn: Turn, one: Found) -> bool:
    """Whether a concept speaks of all that were told, at the beginning or the end of the message."""
    return one.concept in EACH and (one.at[0] < FEW or one.at[-1] >= len(turn.cues.words) - FEW)
