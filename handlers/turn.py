"""One message being answered: its language, its memory, and what was understood of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.context import Context
from handlers.messages import Memory, Question
from knowledge.official.model import Family
from knowledge.text.loading import DEFAULT, codes, detect
from knowledge.understanding.message import Understood, understand

SURE_LEAD = 2.0
"""Votes by which another language must lead before a chat changes its language."""


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
    """One message being answered: the question, the chat's memory, the reply's language, and what was understood."""

    question: Question
    memory: Memory
    language: str
    understood: Understood
    context: Context

    @property
    def family(self) -> Family:
        """The family that the answer is about."""
        return self.context.family

    def say(self, key: str, **values: str | int) -> str:
        """A phrase in the reply's language; what every phrase may name need not be given (`_always`)."""
        return self._said(key, **{**self._always, **values})

    def _said(self, key: str, **values: str | int) -> str:
        return self.context.phrases.say(self.language, key, **values)

    @cached_property
    def _always(self) -> Mapping[str, str]:
        """What every phrase may name: this family, its levels and document, and all families that are known."""
        return {
            "family": self.family.title,
            "all_levels": self.both(self.family.levels),
            "document": self.family.document,
            "families": self.both([f"{one.title} ({', '.join(one.levels)})" for one in self.context.known]),
        }

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
            joined = self._said("list-comma", first=joined, next=item)
        return self._said("list-and", first=joined, last=last)


def take(question: Question, memory: Memory, context: Context) -> Turn:
    """Read a question: its language, then what it says."""
    language = language_of(question, memory)
    return Turn(question, memory, language, understand(question.text, context.reader(language)), context)
