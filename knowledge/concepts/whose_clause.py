"""Whose work each clause tells: "the lawyer adapts the answers, I only pick one" tells two people's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from knowledge.text.language import Language
from knowledge.text.sentences import SENTENCE_END
from knowledge.text.tokens import Token

BETWEEN = 2
"""Words at most between what introduces a person and the person ("the new head")."""
BEHIND = 2
"""Words at least behind a person who opens a clause and does something in it …"""
CLOSING = 3
"""… and at most behind one whom a verb at its end names ("that is done by the head of the lab")."""
OWN = ""
"""Whose a clause is that the speaker, or the function told of, governs."""


def governed(text: str, tokens: Sequence[Token], language: Language, *, of_them: bool = False) -> Mapping[int, str]:
    """The clauses that another person governs, each with the word that names that person.

    A person is named by what somebody is beside the speaker: a colleague, the head, the lawyer. "She" goes on with the
    one named last, but `of_them` says that the function told of is itself one of "she": then it is hers. A clause
    without a subject goes with the one before it in its sentence, or with the one behind that takes it up.
    """
    whose: dict[int, str] = {}
    last, before = OWN, -1
    end = 0
    for clause, group in groupby(tokens, key=lambda token: token.clause):
        part = list(group)
        begins = bool(SENTENCE_END.search(text, end, part[0].start))
        end = part[-1].end
        words = [token.word for token in part]
        pronoun = _pronoun(words, language)
        named = _named(words, language)
        if _acts(words, language) or (pronoun and of_them and not named):
            last = OWN
        elif named:
            if before >= 0 and not begins and _takes_up(words, language):
                whose[before] = named
            last = named
        elif begins and not pronoun:
            last = OWN
        if last:
            whose[clause] = last
        hangs = not last and not pronoun and not _acts(words, language)
        before = clause if hangs else -1
    return whose


def own_stretches(tokens: Sequence[Token], others: Mapping[int, str]) -> list[tuple[int, int]]:
    """Where the text tells what nobody else governs: from its first word to its last, clause by clause in a row."""
    found: list[tuple[int, int]] = []
    for theirs, group in groupby(tokens, key=lambda token: token.clause in others):
        part = list(group)
        if not theirs:
            found.append((part[0].start, part[-1].end))
    return found


def acts(tokens: Sequence[Token], language: Language) -> bool:
    """Whether in one of the clauses the speaker does something."""
    parts = ([token.word for token in group] for _, group in groupby(tokens, key=lambda token: token.clause))
    return any(_acts(words, language) for words in parts)


def _acts(words: Sequence[str], language: Language) -> bool:
    """Whether the speaker acts in a clause, or what it tells is done to the speaker."""
    for n, word in enumerate(words):
        beside = {*words[max(n - 1, 0) : n], *words[n + 1 : n + 2]}
        if word in language.first_person and language.negators.isdisjoint(beside):
            return True
    return False


def _pronoun(words: Sequence[str], language: Language) -> bool:
    return not (language.holders & language.subjects).isdisjoint(words)


def _takes_up(words: Sequence[str], language: Language) -> bool:
    """Whether a clause takes up the one before it ("…, that only the head may do")."""
    return not language.resuming.isdisjoint(words)


def _named(words: Sequence[str], language: Language) -> str:
    """The word by which a clause names another person who governs it; empty where it names none."""
    for n, word in enumerate(words):
        start = _begins(words, n, language) if _is_other(words, n, language) else -1
        if start >= 0 and (_opens(words, start, n, language) or _closes(words, start, n, language)):
            return word
    return ""


def _is_other(words: Sequence[str], n: int, language: Language) -> bool:
    persons = language.persons
    if words[n] in persons or (n and f"{words[n - 1]} {words[n]}" in persons):
        return True
    return words[n].endswith(language.person_endings)


def _begins(words: Sequence[str], n: int, language: Language) -> int:
    """Where the words that name a person begin, whose noun stands at `n`; -1 where nothing introduces it."""
    naming = language.naming | language.theirs
    start = next((k for k in range(n - 1, max(n - 2 - BETWEEN, -1), -1) if words[k] in naming), -1)
    if " ".join(words[max(n - 1, 0) : n + 1]) in language.persons and start < n - 1:
        start = n - 2 if n > 1 and words[n - 2] in naming else n - 1
    while start > 0 and words[start - 1] in naming:
        start -= 1
    return start


def _opens(words: Sequence[str], start: int, n: int, language: Language) -> bool:
    """Whether a person opens a clause as who acts in it: nothing before but words that only lead up to it."""
    leading = language.function_words - language.concerning - language.owning - language.first_person
    leads = all(word in leading or word in language.joining for word in words[:start])
    return leads and len(words) - n - 1 >= BEHIND


def _closes(words: Sequence[str], start: int, n: int, language: Language) -> bool:
    """Whether a verb such as "is done by", "may" puts a person at the end of a clause as who acts in it."""
    if len(words) - n - 1 > CLOSING:
        return False
    before = [word for word in words[max(start - 2, 0) : start] if word not in language.not_only]
    return bool(before) and (before[-1] in language.falls_to or " ".join(before) in language.falls_to)
