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
DELETED, EVIDENCE, FAMILY, OPINION, LINKS = "deleted", "evidence", "family", "opinion", "links"
SUBJECTS = (
    *("about.edit", "about.privacy", "about.sure", "about.person", "about.bot", "about.file", "about.duration"),
    *("hr.two-levels", "hr.majority-rule", "hr.why-asks-back", "hr.prove-level", "hr.same-work-other-level"),
    *("hr.where-to-go", "no.pay", "no.family"),
)
"""What has an answer of its own, by the kind of message that asks for it; the first one that is heard."""
PASSED_ON, COUNTED, HALVED = "passed-on", "counted", "halved"
"""Whether something is passed on, levels that are counted ("so 4 C and 1 B"), and halved: each asks by itself."""
LEVEL_ASKED, IS_LEVEL, AT_LEVEL, IN_GENERAL = "level-asked", "is-level", "at-level", "in-general"
"""How the level of a duty is asked that is named in the question; and what opens one whether it is of a level;
what a level asks; and that something is asked of everybody."""
KEYS = (
    *(*SUBJECTS, PASSED_ON, COUNTED, HALVED, LEVEL_ASKED, IS_LEVEL, AT_LEVEL, IN_GENERAL),
    *(WHY, WORDS, EXPECTED, DECIDES, PLAINLY, TEXTS, WORTH, CHEATED, PAY, SORRY, OFTEN, UNWATCHED, TALK, ANSWERED),
    *(BYE, JOKING, REMARK, OBJECTS, BINDING, RELATION, NARROWS, DELETED, EVIDENCE, FAMILY, OPINION, LINKS),
)
GAP = 3
"""Other words at most between two places of an expression."""

Expression = tuple[frozenset[tuple[str, ...]], ...]
"""The places of an expression in order, each with what may fill it: a word, or several side by side."""
Expressions = Mapping[str, Sequence[Expression]]
"""Expressions by the words that they may begin with."""


@cache
def heard_words(language: str, folder: Path = HEARD) -> Mapping[str, Expressions]:
    """Key -> the expressions of a language, folded; a key that is missing or unknown is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), KEYS)
    return {key: _by_first(texts(entries[key], f"{named(path)}: {key}")) for key in KEYS}


def _by_first(written: Sequence[str]) -> Expressions:
    found: dict[str, list[Expression]] = {}
    for one in written:
        ways = [[tuple(fold(way).split("_")) for way in place.split("|")] for place in one.split()]
        for word in dict.fromkeys(way[0] for way in ways[0]):
            found.setdefault(word, []).append(tuple(map(frozenset, ways)))
    return found


def hears(expressions: Expressions, words: Sequence[str]) -> bool:
    """Whether one of the expressions is said anywhere among the words."""
    return opens(expressions, words, len(words))


def opens(expressions: Expressions, words: Sequence[str], within: int) -> bool:
    """Whether one of the expressions begins within so many words."""
    return any(_goes_on(one, words, at) for at, word in enumerate(words[:within]) for one in expressions.get(word, ()))


def _goes_on(expression: Expression, words: Sequence[str], at: int) -> bool:
    """Whether an expression's next place is filled at a word, and the others behind it."""
    for way in expression[0]:
        end = at + len(way)
        if tuple(words[at:end]) != way:
            continue
        if len(expression) == 1 or any(_goes_on(expression[1:], words, n) for n in range(end, end + GAP + 1)):
            return True
    return False


def linked(expressions: Expressions, words: Sequence[str]) -> int:
    """How many words at the beginning are an expression of one place; 0 where none is."""
    ways = (way for one in expressions.get(words[0] if words else "", ()) if len(one) == 1 for way in one[0])
    return max((len(way) for way in ways if tuple(words[: len(way)]) == way), default=0)
