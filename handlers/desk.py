"""What the handlers work with: the knowledge in each language, loaded when first needed, and the wording."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handlers.turn import Memory, Question
from handlers.wording import Phrases
from knowledge.guidance import (
    CommonQuestion,
    Deciding,
    read_common_questions,
    read_deciding,
    read_gists,
)
from knowledge.model import Family
from knowledge.reader import Reader
from knowledge.sources import Sources
from knowledge.tongues import DEFAULT, codes, detect
from knowledge.understanding import Understood, understand

SURE_LEAD = 2.0
"""Votes by which another language must lead before a chat changes its language."""


@dataclass
class Desk:
    """The knowledge of one family in every language, and the wording."""

    family: Family
    phrases: Phrases
    edition: str
    version: str
    cache: Path | None = None
    """Where what was counted is kept for the next start; None: nowhere."""
    _readers: dict[str, Reader] = field(default_factory=dict)
    _gists: dict[str, Mapping[str, str]] = field(default_factory=dict)
    _common: dict[str, Mapping[str, CommonQuestion]] = field(default_factory=dict)

    def reader(self, language: str) -> Reader:
        """What understands a language."""
        if language not in self._readers:
            self._readers[language] = Reader.load(Sources(self.family, language), self.cache)
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


def language_of(question: Question, memory: Memory) -> str:
    """The language to answer in: the chosen one, else the message's own, else the chat's, else the default.

    A chat keeps its language until a message leads clearly in another; a message without a vote changes nothing.
    """
    if question.language:
        return question.language
    if memory.chosen and memory.language:
        return memory.language
    found, lead = detect(question.text)
    if not found or (memory.language in codes() and found != memory.language and lead < SURE_LEAD):
        return memory.language or found or DEFAULT
    return found


@dataclass(frozen=True)
class Turn:
    """One message on the desk: the question, the chat's memory, the reply's language, and what was understood."""

    question: Question
    memory: Memory
    language: str
    understood: Understood
    desk: Desk

    @property
    def family(self) -> Family:
        """The family that the answer is about."""
        return self.desk.family

    def say(self, key: str, **values: str | int) -> str:
        """A phrase in the reply's language."""
        return self.desk.phrases.say(self.language, key, **values)

    def name(self, ref: str) -> str:
        """The short name of a part of the family in the reply's language."""
        return self.family.names[self.language].get(ref, ref)

    def both(self, items: Sequence[str]) -> str:
        """`a`, `a en b`, `a, b en c`: a list as the language writes it."""
        *first, last = items
        if not first:
            return last
        joined = first[0]
        for item in first[1:]:
            joined = self.say("list-comma", first=joined, next=item)
        return self.say("list-and", first=joined, last=last)


def take(question: Question, memory: Memory, desk: Desk) -> Turn:
    """Read a question: its language, then what it says."""
    language = language_of(question, memory)
    return Turn(question, memory, language, understand(question.text, desk.reader(language)), desk)
