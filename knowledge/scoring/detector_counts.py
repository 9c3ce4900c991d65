"""The detector of languages, made from the examples and the lexicon of every language, or from what was kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from knowledge.edition import edition
from knowledge.files import KNOWLEDGE
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts_cache import SHIPPED, cached
from knowledge.text.language_detection import Detector, LanguageCounts, count_languages
from knowledge.text.language_files import codes


def load_detector(
    families: Sequence[Family], cache: Path | None = None, shipped: Path | None = SHIPPED, folder: Path = KNOWLEDGE
) -> Detector:
    """The detector of all languages; what is counted is taken from `shipped` or `cache` where it is there."""
    made = cached(LanguageCounts, detector_name(families, folder), cache, lambda: count_all(families, folder), shipped)
    return Detector(made)


def detector_name(families: Sequence[Family], folder: Path = KNOWLEDGE) -> str:
    """What the counts of the detector are called: the edition of the knowledge, the families, and what they are."""
    whose = ".".join(sorted(family.ref for family in families))
    return f"{edition((family.folder for family in families), folder)}-{whose.replace('-', '_')}.languages"


def count_all(families: Sequence[Family], folder: Path = KNOWLEDGE) -> LanguageCounts:
    """Count the examples of all families, and the lexicon, of every language; what families share counts once.

    A language that no family is written in is not known yet: nothing could be answered in it.
    """
    written = [code for code in codes() if any(code in family.names for family in families)]
    return count_languages({code: _lines([Corpus(one, code, folder) for one in families]) for code in written})


def _lines(sources: Sequence[Corpus]) -> Iterator[str]:
    first, *_ = sources
    for one in sources:
        if one.language in one.family.names:
            yield from (example.text for example in one.own_examples())
    yield from (example.text for example in first.messages())
    for expressions in first.concepts().values():
        yield from (expression.replace("_", " ").replace("|", " ") for expression in expressions)
