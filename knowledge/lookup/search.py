"""Tasks, cells and terms that a few words match: for looking things up, not for grading."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from knowledge.concepts.doc import Said
from knowledge.lookup.text_index import Index
from knowledge.official.model import Passage
from knowledge.scoring.reader import Reader
from knowledge.scoring.shares import shares
from knowledge.text.language import fold
from knowledge.text.plain_characters import plain

EXAMPLES = 8.0
"""What the examples count together, against the words of the texts: a word that one text alone has counts about 4."""
LEAST = 0.5
"""What must speak for a text at least for it to be found …"""
LEAST_OF_BEST = 0.12
"""… and which share of what speaks for the best."""

_index = lru_cache(maxsize=32)(Index)
"""The index of a reader, made when it is first looked up in."""


def search(text: str, reader: Reader, limit: int) -> tuple[Passage, ...]:
    """The passages that match best: by the words of their texts, and by what people call them in the examples.

    Words may be misspelled, or only begun; function words say nothing. Without any word, the first passages of the
    document.
    """
    index = _index(reader)
    read = reader.read(plain(text).text)
    if not read.text.strip():
        return tuple(index.passages.values())[:limit]
    said = replace(read, tokens=tuple(t for t in read.tokens if t.word not in reader.language.function_words))
    score = dict.fromkeys(index.passages, 0.0)
    for ref, weight in (*_by_words(said, index), *_by_examples(said, reader)):
        if ref in score:
            score[ref] += weight
    least = max(LEAST, LEAST_OF_BEST * max(score.values()))
    ranked = sorted((ref for ref in score if score[ref] >= least), key=lambda ref: -score[ref])
    return tuple(index.passages[ref] for ref in ranked)[:limit]


def _by_words(said: Said, index: Index) -> list[tuple[str, float]]:
    """What each word says for the texts that have it, once a word."""
    words = {token.word: (token, fold(said.text[token.start : token.end])) for token in said.tokens}
    return [found for token, typed in words.values() for found in index.weigh(token, typed).items()]


def _by_examples(said: Said, reader: Reader) -> list[tuple[str, float]]:
    """What the examples that are like the words say for each text; several that stay open share it."""
    if not any(reader.knows(stem) for token in said.tokens for stem in token.stems):
        return []
    told = shares(reader.grade(said), len(said.tokens))
    return [(ref, EXAMPLES * share / len(name.split("+"))) for name, share in told.items() for ref in name.split("+")]
