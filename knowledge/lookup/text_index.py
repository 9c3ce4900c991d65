"""The texts that can be looked up, by their words: made once for a language, and plain."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from knowledge.official.model import Passage, is_work
from knowledge.scoring.reader import Reader
from knowledge.text.language import WORD, fold
from knowledge.text.tokenizer import read
from knowledge.text.tokens import Token

STEM = 1.0
"""What it counts that a text has the word that is looked for …"""
PART = 0.6
"""… a word that it is put together from, or that begins with what is typed so far …"""
INSIDE = 0.4
"""… or a word that it stands in."""
SHORTEST = 3
"""Letters of a word that is looked for as the beginning of another, or inside it."""


class Index:
    """The tasks, cells and terms of a reader's family by the words of their texts: official, translated, and names."""

    def __init__(self, reader: Reader) -> None:
        family, language = reader.family, reader.language
        self.passages: Mapping[str, Passage] = {
            ref: passage
            for ref, passage in family.passages().items()
            if passage.level or (is_work(ref) and "." in ref) or ref.startswith("term.")
        }
        self._by_stem: dict[str, dict[str, float]] = {}
        self._by_word: dict[str, set[str]] = {}
        for ref, passage in self.passages.items():
            own = family.translations.get(language.code, {}).get(ref, passage.text)
            named = family.names.get(language.code, {}).get(ref.rpartition(".")[0] if passage.level else ref, "")
            for token in read(f"{own}\n{named}", language):
                if token.word not in language.function_words:
                    self._add(token, ref)
            texts = (passage.text, named, *(texts.get(ref, "") for texts in family.translations.values()))
            for word in (fold(match.group()) for text in texts for match in WORD.finditer(text)):
                self._by_word.setdefault(word, set()).add(ref)

    def _add(self, token: Token, ref: str) -> None:
        for stem in token.stems:
            counts = self._by_stem.setdefault(stem, {})
            counts[ref] = max(counts.get(ref, 0.0), STEM if stem == token.stem else PART)

    def weigh(self, token: Token, typed: str) -> dict[str, float]:
        """Reference -> what a word says for it, more where few texts have it; `typed`: its folded letters as typed."""
        found: dict[str, float] = {}
        for stem in token.stems:
            share = STEM if stem == token.stem else PART
            for ref, counts in self._by_stem.get(stem, {}).items():
                found[ref] = max(found.get(ref, 0.0), share * counts)
        for word, counts in self._holding(typed):
            for ref in self._by_word[word]:
                found[ref] = max(found.get(ref, 0.0), counts)
        rarity = math.log(1 + len(self.passages) / len(found)) if found else 0.0
        return {ref: rarity * counts for ref, counts in found.items()}

    def _holding(self, typed: str) -> Iterator[tuple[str, float]]:
        """The words of the texts that hold what is typed, and what that counts."""
        if len(typed) >= SHORTEST:
            for word in self._by_word:
                if typed in word:
                    yield word, STEM if typed == word else PART if word.startswith(typed) else INSIDE
