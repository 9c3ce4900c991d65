"""Tasks and cells that a few words match: for looking things up, not for grading."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from knowledge.lookup.trigram_index import Index
from knowledge.official.model import Passage
from knowledge.scoring.reader import Reader

LEAST = 40.0
"""Points of likeness (of 100) below which a text does not match."""
WEIGHT = 3.0
"""Points that one unit of weight from the counts adds."""
BEGUN = 60.0
"""Points for the text that holds most of the words, or of what is typed of them, and less for each one after it."""


def search(text: str, reader: Reader, limit: int) -> tuple[Passage, ...]:
    """The passages that match best: likeness to their text, words begun, and what the examples say for them."""
    family, code = reader.family, reader.language.code
    translated = family.translations.get(code, {})
    passages = {ref: p for ref, p in family.passages().items() if p.level or (ref.startswith("R") and "." in ref)}
    texts = {ref: translated.get(ref, passage.text).lower() for ref, passage in passages.items()}
    if not text.strip():
        return tuple(passages.values())[:limit]
    found = process.extract(text.lower(), texts, scorer=fuzz.token_set_ratio, limit=None)
    weights = reader.weigh(reader.read(text))
    score = {ref: points + WEIGHT * max(0.0, weights.get(ref, 0.0)) for _, points, ref in found}
    for place, ref in enumerate(Index(texts).find(text, limit)):
        score[ref] += BEGUN * (1 - place / limit)
    ranked = sorted(score, key=lambda ref: -score[ref])
    return tuple(passages[ref] for ref in ranked if score[ref] >= LEAST)[:limit]
