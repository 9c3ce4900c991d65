"""How a language asks without a question mark: one file a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.files import KNOWLEDGE, named, only_keys, read_yaml, texts
from knowledge.text.language import fold

QUESTIONS = KNOWLEDGE / "questions"
LISTS = ("fillers", "adverbs", "words", "subjects", "before_subject", "verbs")
EXPRESSIONS = ("outright", "inverted", "inside", "closing", "never")
DELAYS = "delays"
GOES_ON = "…"

Place = frozenset[tuple[str, ...]]
"""What may fill a place of an expression: words, or several side by side."""
Expressions = Mapping[str, tuple[tuple[Place, ...], ...]]
"""Expressions by a word that they may begin with: only those are looked at that a text may hold."""


@dataclass(frozen=True, slots=True)
class Delay:
    """Words in this order by which an answer is put off ("before I choose"); more may follow where it is not whole."""

    places: tuple[frozenset[str], ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """One language's words for questions, folded."""

    fillers: frozenset[str]
    """Words that may stand before a question."""
    adverbs: frozenset[str]
    """More of them, behind which a verb before its subject makes no question ("dann gehe ich")."""
    words: frozenset[str]
    """What opens a question unless a subject follows without its verb before it …"""
    subjects: frozenset[str]
    before_subject: frozenset[str]
    """… or an article of one."""
    verbs: frozenset[str]
    """Verbs that stand before the subject in a question."""
    outright: Expressions
    """What opens a question, whatever follows."""
    inverted: Expressions
    """What opens one with a verb before its subject."""
    inside: Expressions
    """What makes a question wherever it stands."""
    closing: Expressions
    """What closes one."""
    never: Expressions
    """What opens a statement that looks like one."""
    delays: tuple[Delay, ...]
    """What puts an answer off, before a question that comes first."""


@cache
def question_words(language: str, folder: Path = QUESTIONS) -> QuestionWords:
    """The words of a language; a key that is missing or unknown is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), (*LISTS, *EXPRESSIONS, DELAYS))
    written: Mapping[str, Sequence[str]] = {
        key: texts(entries[key], f"{named(path)}: {key}") for key in (*LISTS, *EXPRESSIONS, DELAYS)
    }

    def words(key: str) -> frozenset[str]:
        return frozenset(map(fold, written[key]))

    def expressions(key: str) -> Expressions:
        found: dict[str, tuple[tuple[Place, ...], ...]] = {}
        for expression in written[key]:
            places = tuple(map(_place, expression.split()))
            for first in {way[0] for way in places[0]}:
                found[first] = (*found.get(first, ()), places)
        return found

    return QuestionWords(
        fillers=words("fillers"),
        adverbs=words("adverbs"),
        words=words("words"),
        subjects=words("subjects"),
        before_subject=words("before_subject"),
        verbs=words("verbs"),
        outright=expressions("outright"),
        inverted=expressions("inverted"),
        inside=expressions("inside"),
        closing=expressions("closing"),
        never=expressions("never"),
        delays=tuple(map(_delay, written[DELAYS])),
    )


def _place(written: str) -> Place:
    return frozenset(tuple(fold(way).split("_")) for way in written.split("|"))


def _delay(written: str) -> Delay:
    words = written.split()
    whole = words[-1] != GOES_ON
    places = words if whole else words[:-1]
    return Delay(tuple(frozenset(map(fold, place.split("|"))) for place in places), whole)
