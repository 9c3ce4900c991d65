"""What is heard at once in a conversation, whatever else a message says: one file of expressions a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from knowledge.files import KNOWLEDGE, named, only_keys, read_yaml, texts
from knowledge.text.language import fold

HEARD = KNOWLEDGE / "heard"
WHY, WORDS, EXPECTED, DECIDES, PLAINLY, TEXTS = "why", "words", "expected", "decides", "plainly", "texts"
WORTH, CHEATED, PAY, SORRY = "worth", "cheated", "pay", "sorry"
OFTEN, UNWATCHED, TALK, ANSWERED = "often", "unwatched", "talk", "answered"
BYE, JOKING, REMARK, OBJECTS, BINDING = "bye", "joking", "remark", "objects", "binding"
RELATION, NARROWS = "relation", "narrows"
KEYS = (
    *(WHY, WORDS, EXPECTED, DECIDES, PLAINLY, TEXTS, WORTH, CHEATED, PAY, SORRY, OFTEN, UNWATCHED, TALK, ANSWERED),
    *(BYE, JOKING, REMARK, OBJECTS, BINDING, RELATION, NARROWS),
)
GAP = 3
"""Other words at most between two places of an expression."""

Expression = tuple[frozenset[tuple[str, ...]], ...]
"""The places of an expression in order, each with what may fill it: a word, or several side by side."""


@cache
def heard_words(language: str, folder: Path = HEARD) -> Mapping[str, tuple[Expression, ...]]:
    """Key -> the expressions of a language, folded; a key that is missing or unknown is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), KEYS)
    return {
        key: tuple(
            tuple(frozenset(tuple(fold(way).split("_")) for way in place.split("|")) for place in written.split())
            for written in texts(entries[key], f"{named(path)}: {key}")
        )
        for key in KEYS
    }


def hears(expressions: Sequence[Expression], words: Sequence[str]) -> bool:
    """Whether one of the expressions is said anywhere among the words."""
    return any(_goes_on(expression, words, at) for expression in expressions for at in range(len(words)))


def opens(expressions: Sequence[Expression], words: Sequence[str], within: int) -> bool:
    """Whether one of the expressions begins within so many words."""
    return any(_goes_on(one, words, at) for one in expressions for at in range(min(within, len(words))))


def _goes_on(expression: Expression, words: Sequence[str], at: int) -> bool:
    """Whether an expression's next place is filled at a word, and the others behind it."""
    for way in expression[0]:
        end = at + len(way)
        if tuple(words[at:end]) != way:
            continue
        if len(expression) == 1 or any(_goes_on(expression[1:], words, n) for n in range(end, end + GAP + 1)):
            return True
    return False
