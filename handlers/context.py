"""What the handlers work with: the knowledge in each language, loaded when first needed, and the wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handlers.wording import Phrases
from knowledge.concepts.lexicon import Lexicon, compile_lexicon
from knowledge.concepts.registry import check_registered, concept
from knowledge.concepts.rules import NOT
from knowledge.conversation.interview_steering import Steering, read_steering
from knowledge.conversation.told_with_how import How
from knowledge.official.glossary import Model, Word, read_models, read_words
from knowledge.official.guidance import (
    Answers,
    CommonQuestion,
    Deciding,
    read_anchors,
    read_answers,
    read_common_questions,
    read_deciding,
    read_gists,
)
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus, Kind, read_kinds
from knowledge.scoring.detector_counts import load_detector
from knowledge.scoring.reader import Reader
from knowledge.scoring.training import load_reader
from knowledge.text.language_detection import Detector

ALWAYS_MANNER = frozenset(
    (
        concept("only"),
        concept("sometimes"),
        concept("undetermined"),
        concept("others-do"),
        concept("others-job"),
        concept("past"),
        concept("wish"),
        concept("absent"),
    )
)
"""Concepts that say how, how often or whose, whatever criterion is asked about."""


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
    _words: dict[str, Mapping[str, Word]] = field(default_factory=dict)
    _finders: dict[str, Lexicon] = field(default_factory=dict)
    _steering: dict[str, Steering] = field(default_factory=dict)
    _models: dict[str, Mapping[str, Model]] = field(default_factory=dict)
    _always: dict[str, Mapping[str, str]] = field(default_factory=dict)
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

    def words(self, language: str) -> Mapping[str, Word]:
        """The words of the official texts that can be explained."""
        if language not in self._words:
            self._words[language] = read_words(self.family, language)
        return self._words[language]

    def word_finder(self, language: str) -> Lexicon:
        """What hears which of these words a question names."""
        if language not in self._finders:
            called = {key: word.called for key, word in self.words(language).items()}
            self._finders[language] = compile_lexicon(self.reader(language).language, called)
        return self._finders[language]

    def steering(self, language: str) -> Steering:
        """What hears how somebody steers the guided grading."""
        if language not in self._steering:
            self._steering[language] = read_steering(self.reader(language).language)
        return self._steering[language]

    def models(self, language: str) -> Mapping[str, Model]:
        """Cell -> model sentences."""
        if language not in self._models:
            self._models[language] = read_models(self.family, language)
        return self._models[language]

    def always(self, language: str) -> Mapping[str, str]:
        """What every phrase may name: this family, its levels and document, and all families that are known."""
        if language not in self._always:
            families = [f"{one.title} ({', '.join(one.levels)})" for one in self.known]
            self._always[language] = {
                "family": self.family.title,
                "all_levels": self.phrases.both(language, self.levels),
                "document": self.family.document,
                "families": self.phrases.both(language, families),
            }
        return self._always[language]

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels of the family, lowest first."""
        return self.family.levels

    @cached_property
    def answers(self) -> Answers:
        """Criterion -> level -> the concepts by which an answer in own words says it; each must be registered."""
        found = read_answers(self.family)
        for ref, by_level in found.items():
            for level, names in by_level.items():
                where = f"{self.family.ref}/answers.yaml: {ref}: {level}"
                check_registered([name.removeprefix(NOT) for name in names], where)
        return found

    @cached_property
    def anchors(self) -> Mapping[str, frozenset[str]]:
        """Task or criterion -> the concepts of its object or activity."""
        return read_anchors(self.family)

    @cached_property
    def manner_concepts(self) -> frozenset[str]:
        """The concepts that say how something is done, and not what."""
        said = (name for by_level in self.answers.values() for names in by_level.values() for name in names)
        things = frozenset(
            name for ref, names in self.anchors.items() if ref in self.family.passages() for name in names
        )
        return (frozenset(name.removeprefix(NOT) for name in said) | ALWAYS_MANNER) - things

    @cached_property
    def how(self) -> How:
        """What grades a duty that is told with how it is done."""
        return How(self.answers, self.deciding, self.manner_concepts)

    @cached_property
    def kinds(self) -> Mapping[str, Kind]:
        """Every kind of message, with the act that it is."""
        return read_kinds()

    @cached_property
    def deciding(self) -> Mapping[str, Deciding]:
        """Result area -> the criteria that decide on its tasks."""
        return read_deciding(self.family)

    @cached_property
    def detector(self) -> Detector:
        """What says which language a message is in."""
        return load_detector(self.known, self.cache)
