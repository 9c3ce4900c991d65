"""A message's words as the rest reads them: spelled out, stemmed, with clause and negation, tied to what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.text.language import WORD, Language, fold
from knowledge.text.negation import negate
from knowledge.text.sentences import CLAUSE_END
from knowledge.text.tokens import Reading, Token

HYPHEN = re.compile(r"[-.&]")
LONGEST_WORD = 40
"""Characters; longer runs are no words of any of the four languages and are read as noise."""
SEPARATION = 12
"""Words that may stand between a verb and the piece that parted from it."""


def read(text: str, language: Language) -> tuple[Token, ...]:
    """The words of a text in order; same text and language, same tokens. Never fails."""
    tokens: list[Token] = []
    clause, end = 0, 0
    for match in WORD.finditer(text):
        start = match.start()
        if text[end:start] != " " and CLAUSE_END.search(text, end, start):
            clause += 1
        end = match.end()
        for one in _read(match.group(), language):
            if one.breaks and tokens and tokens[-1].clause == clause:
                clause += 1
            tokens.append(Token(start, end, one.word, one.stem, one.also, clause, False, one.exact))
    return negate(text, _join(tokens, language), language)


def words(text: str, language: Language) -> list[tuple[int, str]]:
    """The words alone, each with where it begins: for whoever looks at no more than that."""
    return [(match.start(), one.word) for match in WORD.finditer(text) for one in _read(match.group(), language)]


def _read(typed: str, language: Language) -> tuple[Reading, ...]:
    raw = typed[:LONGEST_WORD]
    readings = language.readings.get(raw)
    if readings is None:
        readings = language.readings[raw] = tuple(_readings(raw, language))
    return readings


def _readings(raw: str, language: Language) -> Iterator[Reading]:
    """The words that one typed word stands for."""
    for word in _hyphens(raw, language):
        for number, spoken in enumerate(language.spelled_out(word)):
            if spoken:
                right = language.corrected(spoken)
                exact = right == spoken or number > 0
                breaks = spoken in language.clause_breaks
                yield Reading(right, language.stem(right), language.parts(right), exact, breaks)


def _hyphens(raw: str, language: Language) -> list[str]:
    """`niet-standaardvragen` stays one word (its "niet" denies no clause); other hyphens part words."""
    if not HYPHEN.search(raw):
        return [raw]
    pieces = [p for p in HYPHEN.split(raw) if p]
    if fold(raw) in language.spelling or len(pieces) < 2:
        return [raw]
    if fold(pieces[0]) in language.negators:
        return ["".join(pieces), *pieces[1:]]
    return pieces


def _join(tokens: list[Token], language: Language) -> list[Token]:
    """Give a parted verb (`stel … op`, `op te stellen`) the reading of the whole verb."""
    if not language.particles:
        return tokens
    joined = list(tokens)
    for j, particle in enumerate(tokens):
        if particle.word not in language.particles:
            continue
        if j + 2 < len(tokens) and tokens[j + 1].word in language.infinitive_marks:
            _add(joined, j + 2, language.separable.get(f"{particle.word} {tokens[j + 2].stem}"))
        for i in range(j - 1, max(-1, j - SEPARATION), -1):
            if tokens[i].clause < particle.clause - 1:
                break
            whole = language.separable.get(f"{particle.word} {tokens[i].stem}")
            if whole and tokens[i].word not in language.joining:  # "en … op" is no form of "open"
                _add(joined, i, whole)
                break
    return joined


def _add(tokens: list[Token], at: int, stem: str | None) -> None:
    if stem and stem not in tokens[at].stems:
        tokens[at] = tokens[at]._replace(also=(*tokens[at].also, stem))
