"""What the handlers work with: the knowledge in each language, loaded when first needed, and the wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handlers.wording import Phrases
from knowledge.official.guidance import (
    CommonQuestion,
    Deciding,
    read_common_questions,
    read_deciding,
    read_gists,
)
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.reader import Reader
from knowledge.scoring.training import load_reader


@dataclass
class Context:
    """The knowledge of one family in every language, and the wording."""

    family: Family
    phrases: Phrases
    edition: str
    version: str
    cache: Path | None = None
    """Where what was counted is kept for the next start; None: nowhere."""
    families: tuple[Family, ...] = ()
    """Every family that is loaded, this one among them; empty: this one alone."""
    _readers: dict[str, Reader] = field(default_factory=dict)
    _gists: dict[str, Mapping[str, str]] = field(default_factory=dict)
    _common: dict[str, Mapping[str, CommonQuestion]] = field(default_factory=dict)

    @property
    def known(self) -> tuple[Family, ...]:
        """Every family that the program knows."""
        return self.families or (self.family,)

    def reader(self, language: str) -> Reader:
        """What understands a language."""
        if language not in self._readers:
            self._readers[language] = load_reader(Corpus(self.family, language), self.cache)
        return self._readers[language]

    def gists(self, language: str) -> Mapping[str, str]:
        """The deciding questions and the options' short words."""
        if language not in self._gists:
            self._gists[language] = read_gists(self.family, language)
        return self._gists[language]

    def common(self, language: str) -> Mapping[str, CommonQuestion]:
        """The common questions and their answers."""
        if language not in self._common:
            self._common[language] = read_common_questions(self.family, language)
        return self._common[language]

    @cached_property
    def deciding(self) -> Mapping[str, Deciding]:
        """Result area -> the criteria that decide on its tasks."""
        return read_deciding(self.family)
