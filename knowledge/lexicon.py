"""Concepts: ideas that hold in every language, and the expressions by which a language says them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.words import Language, Token, fold

REACH = 5
"""Further words that may stand between the words of an expression (a verb and its object rarely stand further apart)."""


@dataclass(frozen=True, slots=True)
class Found:
    """A concept that a text holds: the token numbers that say it, and whether a negation governs them."""

    concept: str
    at: tuple[int, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class _Unit:
    """One way to fill a place of an expression: adjacent stems, a word's beginning, or a word's very form."""

    stems: tuple[str, ...] = ()
    prefix: str = ""
    exact: str = ""

    def fits(self, tokens: Sequence[Token], at: int) -> bool:
        if self.prefix:
            return tokens[at].word.startswith(self.prefix)
        if self.exact:
            return tokens[at].word == self.exact
        if at + len(self.stems) > len(tokens):
            return False
        for n, stem in enumerate(self.stems):
            token = tokens[at + n]
            if stem != token.stem and stem not in token.also:
                return False
        return True

    def __len__(self) -> int:
        return len(self.stems) or 1


@dataclass(frozen=True, slots=True)
class _Expression:
    concept: str
    places: tuple[tuple[_Unit, ...], ...]
    denies: bool
    """True where the expression holds a negation word itself: no other negation is looked for."""


@dataclass
class Lexicon:
    """The expressions of one language, ready to be looked for."""

    language: Language
    _by_stem: dict[str, list[tuple[_Expression, _Unit]]] = field(default_factory=dict)
    _by_start: dict[str, list[tuple[_Expression, _Unit]]] = field(default_factory=dict)

    @classmethod
    def build(cls, language: Language, concepts: Mapping[str, Iterable[str]]) -> Lexicon:
        """Read every expression; their words must already count as known in `language`."""
        lexicon = cls(language)
        for concept, expressions in concepts.items():
            for text in expressions:
                lexicon._add(concept, text)
        return lexicon

    def _add(self, concept: str, text: str) -> None:
        places = tuple(tuple(map(self._unit, place.split("|"))) for place in text.split())
        words = re.split(r"[\s_|]+", fold(text))
        denies = any(w in self.language.negators | self.language.negators_before for w in words)
        expression = _Expression(concept, places, denies)
        for unit in places[0]:
            if unit.prefix:
                self._by_start.setdefault(unit.prefix[:3], []).append((expression, unit))
            else:
                key = self.language.stem(unit.exact) if unit.exact else unit.stems[0]
                self._by_stem.setdefault(key, []).append((expression, unit))

    def _unit(self, text: str) -> _Unit:
        text = fold(text)
        if text.endswith("*"):
            return _Unit(prefix=text[:-1])
        if text.startswith("="):
            return _Unit(exact=text[1:])
        words = [w for word in text.split("_") for w in self.language.spelled_out(word)]
        return _Unit(stems=tuple(map(self.language.stem, words)))

    def find(self, tokens: Sequence[Token]) -> tuple[Found, ...]:
        """Every concept the tokens hold, in the order of its first word; the shortest span of each concept."""
        best: dict[tuple[str, bool], tuple[int, tuple[int, ...]]] = {}
        at_stem: dict[str, list[int]] = {}
        for n, token in enumerate(tokens):
            for stem in token.stems:
                at_stem.setdefault(stem, []).append(n)
        for at, token in enumerate(tokens):
            for expression, unit in self._starting(token):
                if len(unit.stems) != 1 and not unit.fits(tokens, at):
                    continue
                where = self._rest(expression, unit, tokens, at, at_stem)
                if where is None:
                    continue
                negated = not expression.denies and any(tokens[n].negated for n in where)
                span = where[-1] - where[0] + 1 - 3 * len(where)
                key = (expression.concept, negated)
                if key not in best or (span, where) < best[key]:
                    best[key] = (span, where)
        found = [Found(concept, where, negated) for (concept, negated), (_, where) in best.items()]
        return tuple(sorted(found, key=lambda f: (f.at, f.concept, f.negated)))

    def _starting(self, token: Token) -> Iterable[tuple[_Expression, _Unit]]:
        for stem in token.stems:
            yield from self._by_stem.get(stem, ())
        yield from self._by_start.get(token.word[:3], ())

    @staticmethod
    def _rest(
        expression: _Expression, first: _Unit, tokens: Sequence[Token], at: int, at_stem: Mapping[str, Sequence[int]]
    ) -> tuple[int, ...] | None:
        """The tokens of the whole expression around its first word, each further word the nearest; None where one lacks."""
        where = list(range(at, at + len(first)))
        reach = len(expression.places) + REACH
        for place in expression.places[1:]:
            nearest: tuple[int, int, int] | None = None
            for unit in place:
                for n in at_stem.get(unit.stems[0], ()) if unit.stems else range(len(tokens)):
                    distance = abs(n - at)
                    if distance > reach or n in where or (nearest and (distance, n) >= nearest[:2]):
                        continue
                    if len(unit.stems) == 1 or unit.fits(tokens, n):
                        nearest = (distance, n, len(unit))
            if nearest is None:
                return None
            where.extend(range(nearest[1], nearest[1] + nearest[2]))
        return tuple(sorted(where))
