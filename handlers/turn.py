"""One message being answered: its language, its memory, and what was understood of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import Any, TypeVar

from handlers.case.data import Case
from handlers.context import Context
from handlers.messages import Memory, Question
from handlers.mixed_languages import read
from handlers.readings import Readings
from knowledge.conversation.own_words_answers import criteria_spoken_of
from knowledge.conversation.question_form import is_question
from knowledge.conversation.turn_cues import TurnCues
from knowledge.official.guidance import Answers
from knowledge.official.model import Family
from knowledge.scoring.reader import Reader
from knowledge.text.language_detection import Detector
from knowledge.text.language_files import DEFAULT, codes
from knowledge.text.language_stretches import Stretch, stretches
from knowledge.text.plain_characters import Typed, plain
from knowledge.text.question_words import question_words
from knowledge.text.sentences import BETWEEN_SENTENCES
from knowledge.understanding.message import Understood

Found = TypeVar("Found")

SURE_LEAD = 8.0
"""Nats by which another language must lead the chat's before a chat changes its language."""
LONE = 1
"""Words; "sorry", "merci" and the like are said in every language, and change none."""
FEW, SURE_OF_FEW = 3, 16.0
"""Words, and the nats that so few must lead by to change a chat's language: "allez bon, merci" changes none."""
SURE_OF_ONE = 2.5
"""Nats by which the first message, where it is one word, must lead the default: "post" is said in several languages."""


def _language_of(question: Question, memory: Memory, parts: Sequence[Stretch], detector: Detector) -> str:
    """The language to answer in: the chosen one, else the message's own, else the chat's, else the default.

    A chat keeps its language until a message leads clearly in another, and while part of a message is in it; a message
    that shows no language changes nothing. A message in several languages is answered in its first.
    """
    if chosen := question.language or (memory.language if memory.chosen else ""):
        return chosen
    if len(parts) > 1:
        told = [part.language for part in parts]
        return memory.language if memory.language in told else told[0]
    found, _ = detector.detect(question.text)
    kept = memory.language if memory.language in codes() else ""
    words = len(question.text.split())
    sure = SURE_LEAD if words > FEW else SURE_OF_FEW
    if not found or (kept and (words <= LONE or detector.lead(question.text, found, kept) < sure)):
        return kept or found or DEFAULT
    if words <= LONE and found != DEFAULT and detector.lead(question.text, found, DEFAULT) < SURE_OF_ONE:
        return DEFAULT
    return found


@dataclass(frozen=True)
class Turn:
    """One message being answered: the question, the chat's memory, the reply's language, and what was understood."""

    question: Question
    memory: Memory
    language: str
    context: Context
    message: Typed
    """The question's text, tied to what was typed."""
    stretches: Sequence[Stretch]
    """Its stretches by language, where there are several."""
    readings: Readings
    _parts: dict[str, Turn] = field(default_factory=dict, init=False, repr=False, compare=False)
    found: dict[Callable[[Turn], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What functions that are marked `once` found in it."""

    @property
    def family(self) -> Family:
        """The family that the answer is about."""
        return self.context.family

    @property
    def case(self) -> Case:
        """The case before this message."""
        return self.memory.case

    @property
    def reader(self) -> Reader:
        """What understands the message's language."""
        return self.context.reader(self.language)

    @cached_property
    def understood(self) -> Understood:
        """What it says: read when it is first asked for, as a part of it may be told by its words alone."""
        return read(self.message, self.language, self.stretches, self.readings)

    @property
    def answers(self) -> Answers:
        """What answers in own words say of each criterion."""
        return self.context.answers

    @property
    def asks(self) -> bool:
        """Whether the message ends in a question; one without its mark is read as if it had it (`take`)."""
        return self.question.text.rstrip().endswith("?")

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """The criteria of which the message says a level, best spoken of first."""
        return criteria_spoken_of(self.cues.text, self.answers)

    @cached_property
    def cues(self) -> TurnCues:
        """The message as the conversation sees it."""
        return self.cues_of(self.question.text)

    def cues_of(self, text: str) -> TurnCues:
        """Any text, such as a duty told before, as the conversation sees it."""
        return self.readings.cues(text, self.language)

    def part(self, text: str) -> Turn:
        """A part of the message, or other words for it, as a turn of its own in the same place and language."""
        found = self._parts.get(text)
        if found is None:
            question = replace(self.question, text=text, language=self.language)
            found = self._parts[text] = take(question, self.memory, self.context, self.readings)
        return found

    @property
    def gists(self) -> Mapping[str, str]:
        """The deciding questions and the options' short words."""
        return self.context.gists(self.language)

    def say(self, key: str, **values: str | int) -> str:
        """A phrase in the reply's language; what every phrase may name need not be given."""
        return self.context.phrases.say(self.language, key, **{**self.context.always(self.language), **values})

    def name(self, ref: str) -> str:
        """The short name of a part of the family in the reply's language."""
        return self.family.names[self.language].get(ref, ref)

    def both(self, items: Sequence[str]) -> str:
        """`a`, `a en b`, `a, b en c`: a list as the language writes it."""
        return self.context.phrases.both(self.language, items)


def once(find: Callable[[Turn], Found]) -> Callable[[Turn], Found]:
    """A function of a turn that is worked out once for each turn, however often it is asked."""

    @wraps(find)
    def found(turn: Turn) -> Found:
        if find not in turn.found:
            turn.found[find] = find(turn)
        result: Found = turn.found[find]
        return result

    return found


def reply_language(question: Question, memory: Memory, detector: Detector) -> str:
    """The language that a message is answered in."""
    message = plain(question.text)
    return _language_of(
        replace(question, text=message.text), memory, _parts(question, memory, message, detector), detector
    )


def take(question: Question, memory: Memory, context: Context, readings: Readings | None = None) -> Turn:
    """Read a question: its language, then what it says. `question.text` is then as it is read, not as it was typed.

    `readings` holds what was read of the message that it is a part of.
    """
    message = plain(question.text)
    question = replace(question, text=message.text)
    parts = _parts(question, memory, message, context.detector)
    language = _language_of(question, memory, parts, context.detector)
    reader = context.reader(language)
    if is_question(message.text, reader.language, question_words(language)):
        message = message.asked()  # from here on the mark says so, wherever it is looked for
        question = replace(question, text=message.text)
    if any(part.language not in context.family.names for part in parts):
        parts = ()  # a language that the family is not written in cannot be read for it
    return Turn(question, memory, language, context, message, parts, readings or Readings(context))


def _parts(question: Question, memory: Memory, message: Typed, detector: Detector) -> Sequence[Stretch]:
    """The stretches of a message by language; none where the user chose one, or where it is a single sentence."""
    chosen = question.language or (memory.chosen and memory.language)
    return () if chosen or not BETWEEN_SENTENCES.search(message.text.strip()) else stretches(message.text, detector)
