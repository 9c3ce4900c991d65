"""Which language a text is in: plain counts of words, and of three letters in a row, in each language's own texts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from knowledge.text.bounded_memo import Bounded
from knowledge.text.language import WORD

LETTERS_IN_A_ROW = 3
FEWEST = 3
"""Times that a sequence or word stands in all languages together, at least, to be kept: rarer ones decide nothing."""
DOUBT = 0.5
"""Occurrences added to each count: what a language's texts lack by chance, it may have."""
CERTAIN = 1.5
"""Nats (the natural logarithm of how much likelier) by which a language must lead the next to be named at all."""
LEVELS = frozenset("abcd")
"""Letters that name levels say nothing of the language, whatever else they stand for."""


def words(text: str) -> Iterator[str]:
    """The words of a text as they are counted: small letters, accents kept; no numbers, no letters of levels."""
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'")
        if word not in LEVELS and not any(map(str.isdigit, word)):
            yield word


def sequences(word: str) -> list[str]:
    """The sequences of three letters of a word, its edges marked by spaces, and the word itself between spaces."""
    edged = f" {word} "
    return [*(edged[n : n + LETTERS_IN_A_ROW] for n in range(len(edged) - LETTERS_IN_A_ROW + 1)), edged]


@dataclass(frozen=True, slots=True)
class LanguageCounts:
    """Language -> sequence or word -> how often it stands in the language's texts; the default language first."""

    counted: Mapping[str, Mapping[str, int]]


def count_languages(texts: Mapping[str, Iterable[str]]) -> LanguageCounts:
    """Count the texts of each language."""
    counted: dict[str, Counter[str]] = {}
    for code, lines in texts.items():
        found = counted[code] = Counter()
        for word, times in Counter(word for line in lines for word in words(line)).items():
            for sequence in sequences(word):
                found[sequence] += times
    total: Counter[str] = Counter()
    for found in counted.values():
        total.update(found)
    return LanguageCounts(
        {code: {s: n for s, n in sorted(found.items()) if total[s] >= FEWEST} for code, found in counted.items()}
    )


@dataclass
class Detector:
    """Says which language a text is in, by counts; it needs no reader of any language."""

    counts: LanguageCounts
    _weights: dict[str, tuple[float, ...]] = field(default_factory=Bounded, repr=False)

    def __post_init__(self) -> None:
        self._known = set().union(*self.counts.counted.values())
        # A language with more text is not likelier for it: each count is held against all of its language.
        self._totals = [sum(found.values()) + DOUBT * len(self._known) for found in self.counts.counted.values()]

    def detect(self, text: str) -> tuple[str, float]:
        """The language a text is most likely in, and by how many nats it leads the next.

        `("", 0.0)` where none leads by `CERTAIN`. Sequences that no language has say nothing.
        """
        first, *others = self._ranked(text)
        lead = first[1] - others[0][1] if others else CERTAIN
        return (first[0], lead) if lead >= CERTAIN else ("", 0.0)

    def lead(self, text: str, language: str, other: str) -> float:
        """By how many nats a text is likelier in one language than in another."""
        scores = dict(self._ranked(text))
        return scores[language] - scores[other]

    def _ranked(self, text: str) -> list[tuple[str, float]]:
        scores = [0.0] * len(self._totals)
        for word in words(text):
            scores = [score + weight for score, weight in zip(scores, self._weigh(word), strict=True)]
        return sorted(zip(self.counts.counted, scores, strict=True), key=lambda scored: -scored[1])

    def _weigh(self, word: str) -> tuple[float, ...]:
        """One weight a language: the log of how likely its texts have the word and its sequences."""
        found = self._weights.get(word)
        if found is None:
            known = [sequence for sequence in sequences(word) if sequence in self._known]
            found = self._weights[word] = tuple(
                sum(math.log((counted.get(sequence, 0) + DOUBT) / total) for sequence in known)
                for counted, total in zip(self.counts.counted.values(), self._totals, strict=True)
            )
        return found
