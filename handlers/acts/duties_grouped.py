"""Duties that a message speaks of together without naming them: `the rest`, `the other two`, `all of that`."""

from __future__ import annotations

from handlers.acts.likely_kind import FEW
from handlers.turn import Turn
from knowledge.conversation.order_words import order_words
from knowledge.text.language_files import articles

BESIDE = 1
"""Words of another content that may stand behind "the other" and belong to it ("the other stuff")."""


def opens_with_others(turn: Turn, clause: str) -> bool:
    """Whether a clause begins with a word for the duties beside those named, and not with another thing of its own.

    "The other two: …" and "the rest is …" do; "the other colleagues …" and "another room …" do not.
    """
    language, words, said = turn.reader.language, order_words(turn.language), turn.cues_of(clause)
    leading = language.function_words | language.joining | language.concerning | words.everything | words.target
    leading |= frozenset(language.numerals)
    tokens = said.text.tokens
    for n, token in enumerate(tokens):
        if token.word in words.others:
            return not _names_thing(turn, clause, n + 1)
        if token.word not in leading:
            return False
    return False


def _names_thing(turn: Turn, clause: str, behind: int) -> bool:
    """Whether the word behind "the other" is a thing: no number, no word for a duty, and none of how it is done."""
    language, words, said = turn.reader.language, order_words(turn.language), turn.cues_of(clause)
    tokens = said.text.tokens
    if behind >= len(tokens):
        return False
    token = tokens[behind]
    counted = token.word in language.numerals or token.word.isdigit() or words_hold(token.stems, words.duty)
    common = token.word in language.function_words | language.copulas | language.subjects
    how = {n for one in said.text.found if one.concept in turn.context.manner_concepts for n in one.at}
    return not (counted or common or behind in how or behind + 1 in how)


def words_hold(stems: tuple[str, ...], words: frozenset[str]) -> bool:
    """Whether one of the stems of a word is that of some words."""
    return any(stem in words for stem in stems)


def all_meant(turn: Turn) -> int:
    """Which word opens a message by speaking of everything that was told: "that is all …", "everything is …"; else -1.

    What its speaker does with everything ("I do it all myself") may be one duty's.
    """
    language, words, said = turn.reader.language, order_words(turn.language), turn.cues.words
    at = next((n for n, word in enumerate(said[: FEW + 1]) if word in words.everything), -1)
    if at < 0 or not (language.first_person & language.subjects).isdisjoint(said[:at]):
        return -1
    before, behind = said[max(at - 1, 0) : at], said[at + 1 : at + 2]
    if not (articles(turn.language) | words.units).isdisjoint(behind):
        return -1  # "all day", "tout le temps"
    linked = language.referring | language.copulas | language.concerning | language.owning
    return at if not before or not linked.isdisjoint((*before, *behind)) else -1
