"""Concepts: ideas that hold in every language, and the expressions by which a language says them.

An expression is words that stand near each other in any order. In a word's place, `a|b` are alternatives, `_` joins
words that stand beside each other in this order, `*` ends the beginning of a word, `=` marks a word's very form.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from knowledge.text.language import Language, fold
from knowledge.text.tokens import Token

REACH = 5
"""Further words that may stand between those of an expression: a verb and its object rarely stand further apart."""
STRETCH = 48
"""Words of a stretch of a long text: no expression is so long that its words stand further apart."""
FEW = 6
"""Places of a word of which each is tried, however far it is."""
START = 3
"""Letters of the beginning of a word by which `*` expressions are found."""

_WORD = r"[^\s|_*=]*[^\W_][^\s|_*=]*"
"""A word has a letter or a digit: a lone `-` is a line of the file that was indented wrongly."""
WAY = re.compile(rf"{_WORD}(?:_{_WORD})*|[^\s|_*=]{{{START},}}\*|={_WORD}")
"""One alternative in a word's place, as it is written."""

Unit = list[str] | str
"""One way to fill a place: a list of stems that stand beside each other, or `start*`, or `=form`."""
Entry = tuple[str, bool, Unit, int, list[list[Unit]]]
"""Concept, whether the expression has words that deny, the unit of its first place and which of its stems it is found
by; then its other places."""
ALONE = ""
"""What stands for the second stem of an expression that needs none, or not one of a few."""


class Found(NamedTuple):
    """A concept that a text holds: the token numbers that say it, and whether a negation governs them."""

    concept: str
    at: tuple[int, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The expressions of one language; plain lists, to be kept.

    Their numbers stand by the stem of their first word and a second stem that they need, or one of several, so that
    what a text lacks is not looked at; or by the first letters of their first word.
    """

    entries: Sequence[Entry]
    by_stem: Mapping[str, Mapping[str, Sequence[int]]]
    by_start: Mapping[str, Sequence[int]]
    deniers: Sequence[str]
    """The words that deny: an expression told with one of them ("no choice") is not denied by it."""

    def find(self, tokens: Sequence[Token]) -> tuple[Found, ...]:
        """Every concept the tokens hold, in the order of its first word; the shortest span of each concept."""
        best: dict[tuple[str, bool], tuple[int, tuple[int, ...]]] = {}
        at_stem, at_form = _places(tokens)
        near = _near(tokens, at_stem)
        for at, token in enumerate(tokens):
            for number in self._starting(token, near[at // STRETCH]):
                concept, denies, unit, offset, places = self.entries[number]
                first = at - offset
                if first < 0 or ((len(unit) > 1 or isinstance(unit, str)) and not _fits(unit, tokens, first)):
                    continue
                where = _rest(unit, places, tokens, first, at_stem, at_form)
                if where is None:
                    continue
                denies = denies and any(tokens[n].word in self.deniers for n in where)
                key = (concept, not denies and any(tokens[n].negated for n in where))
                # Words said close together speak louder than words far apart, and more words than fewer.
                span = where[-1] - where[0] + 1 - 3 * len(where)
                if key not in best or (span, where) < best[key]:
                    best[key] = (span, where)
        found = [Found(concept, where, negated) for (concept, negated), (_, where) in best.items()]
        return tuple(sorted(found, key=lambda f: (f.at, f.concept, f.negated)))

    def _starting(self, token: Token, present: Set[str]) -> Iterator[int]:
        """The expressions that a word may begin in a text of these stems."""
        for stem in token.stems:
            by_second = self.by_stem.get(stem, {})
            for second in present & by_second.keys():
                yield from by_second[second]
        if self.by_start:
            yield from self.by_start.get(token.word[:START], ())


def readable(expression: str) -> bool:
    """Whether an expression keeps to the notation above; one that does not would never be found."""
    places = expression.split()
    return bool(places) and all(WAY.fullmatch(way) for place in places for way in place.split("|"))


def compile_lexicon(language: Language, concepts: Mapping[str, Iterable[str]]) -> Lexicon:
    """Every expression, read in a language whose known words hold theirs."""
    entries: list[Entry] = []
    by_stem: dict[str, dict[str, list[int]]] = {}
    by_start: dict[str, list[int]] = {}
    deniers = language.negators | language.negators_before
    for concept, expressions in concepts.items():
        for text in expressions:
            first, *places = [[_unit(part, language) for part in place.split("|")] for place in text.split()]
            denies = not deniers.isdisjoint(re.split(r"[\s_|=]+", fold(text)))
            for unit in first:
                offset = 0
                if isinstance(unit, str) and not unit.startswith("="):
                    by_start.setdefault(unit[:START], []).append(len(entries))
                else:
                    stems = unit if isinstance(unit, list) else [language.stem(unit[1:])]
                    # Found by its first telling word: nearly every text holds the others.
                    offset = next((n for n, stem in enumerate(stems) if stem not in language.function_words), 0)
                    by_second = by_stem.setdefault(stems[offset], {})
                    for second in _seconds([*stems[:offset], *stems[offset + 1 :]], places):
                        by_second.setdefault(second, []).append(len(entries))
                entries.append((concept, denies, unit, offset, places))
    return Lexicon(entries, by_stem, by_start, sorted(deniers))


def _seconds(beside: Sequence[str], places: Sequence[Sequence[Unit]]) -> list[str]:
    """The stems of which a text must hold one for an expression, beside the one that it is found by."""
    sole = (place[0] for place in places if len(place) == 1)
    needed = [*beside, *(stem for unit in sole if isinstance(unit, list) for stem in unit)]
    if needed:
        return [max(needed, key=len)]  # the longest is the rarest, as a rule
    for place in places:
        if all(isinstance(unit, list) for unit in place):
            return list(dict.fromkeys(unit[0] for unit in place))
    return [ALONE]


def _unit(text: str, language: Language) -> Unit:
    text = fold(text)
    if text.endswith("*") or text.startswith("="):
        return text
    return [language.stem(w) for word in text.split("_") for w in language.spelled_out(word)]


def _fits(unit: Unit, tokens: Sequence[Token], at: int) -> bool:
    """Whether the words from `at` on fill a place so."""
    if isinstance(unit, str):
        word = tokens[at].word
        return word == unit[1:] if unit.startswith("=") else word.startswith(unit[:-1])
    if at + len(unit) > len(tokens):
        return False
    for n, stem in enumerate(unit):
        token = tokens[at + n]
        if stem != token.stem and stem not in token.also:
            return False
    return True


def _places(tokens: Sequence[Token]) -> tuple[Mapping[str, list[int]], Mapping[str, list[int]]]:
    """Where each stem stands, and each form (`=form`) and beginning of a form."""
    at_stem: dict[str, list[int]] = {}
    at_form: dict[str, list[int]] = {}
    for n, token in enumerate(tokens):
        for stem in token.stems:
            at_stem.setdefault(stem, []).append(n)
        at_form.setdefault(f"={token.word}", []).append(n)
        at_form.setdefault(token.word[:START], []).append(n)
    return at_stem, at_form


def _near(tokens: Sequence[Token], at_stem: Mapping[str, Sequence[int]]) -> Sequence[Set[str]]:
    """For each stretch of a text the stems that stand in it or beside it: what an expression needs is among them."""
    if len(tokens) <= 2 * STRETCH:
        return [{ALONE, *at_stem}] * 2
    own = [{stem for token in tokens[n : n + STRETCH] for stem in token.stems} for n in range(0, len(tokens), STRETCH)]
    return [{ALONE}.union(*own[max(n - 1, 0) : n + 2]) for n in range(len(own))]


def _rest(
    first: Unit,
    places: Sequence[Sequence[Unit]],
    tokens: Sequence[Token],
    at: int,
    at_stem: Mapping[str, Sequence[int]],
    at_form: Mapping[str, Sequence[int]],
) -> tuple[int, ...] | None:
    """The tokens of the whole expression around its first word, each further word the nearest; None where one lacks."""
    where = list(range(at, at + _length(first)))
    reach = 1 + len(places) + REACH
    for place in places:
        nearest, length, least = -1, 0, reach + 1
        for unit in place:
            if isinstance(unit, list):
                positions, alone = at_stem.get(unit[0]), len(unit) == 1
            else:
                positions, alone = at_form.get(unit if unit.startswith("=") else unit[:START]), False
            for n in _within(positions, at, reach) if positions else ():
                distance = abs(n - at)
                closer = distance < least or (distance == least and n < nearest)
                if closer and n not in where and (alone or _fits(unit, tokens, n)):
                    nearest, length, least = n, _length(unit), distance
        if nearest < 0:
            return None
        where.extend(range(nearest, nearest + length))
    return tuple(sorted(where))


def _within(positions: Sequence[int], at: int, reach: int) -> Sequence[int]:
    """Those of the ascending positions that lie no further than `reach` from `at`; of a few, all of them."""
    if len(positions) < FEW:
        return positions
    return positions[bisect_left(positions, at - reach) : bisect_right(positions, at + reach)]


def _length(unit: Unit) -> int:
    return len(unit) if isinstance(unit, list) else 1
