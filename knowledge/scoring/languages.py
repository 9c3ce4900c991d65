"""The detector of languages, made from the examples and the lexicon of every language, or from what was kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from knowledge.edition import edition
from knowledge.files import KNOWLEDGE
from knowledge.official.model import Family
from knowledge.scoring.cache import SHIPPED, cached
from knowledge.scoring.corpus import Corpus
from knowledge.text.detection import Detector, LanguageCounts, count_languages
from knowledge.text.loading import codes


def load_detector(
    family: Family, cache: Path | None = None, shipped: Path | None = SHIPPED, folder: Path = KNOWLEDGE
) -> Detector:
    """The detector of all languages; what is counted is taken from `shipped` or `cache` where it is there."""
    made = cached(LanguageCounts, detector_name(folder), cache, lambda: count_all(family, folder), shipped)
    return Detector(made)


def detector_name(folder: Path = KNOWLEDGE) -> str:
    """What the counts of the detector are called: the edition of the knowledge, and what they are."""
    return f"{edition(knowledge=folder)}-languages"


def count_all(family: Family, folder: Path = KNOWLEDGE) -> LanguageCounts:
    """Count the examples and the lexicon of every language."""
    return count_languages({code: _lines(Corpus(family, code, folder)) for code in codes()})


def _lines(sources: Corpus) -> Iterator[str]:
    yield from (example.text for example in sources.examples())
    for expressions in sources.concepts().values():
        yield from (expression.replace("_", " ").replace("|", " ") for expression in expressions)
