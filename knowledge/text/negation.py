"""Which words of a message a negation governs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from knowledge.text.language import Language
from knowledge.text.tokens import Token

BARE_DENIAL = 3
"""Words at most of a clause that only denies the one before it ("…, nicht nötig")."""


def negate(text: str, tokens: list[Token], language: Language) -> tuple[Token, ...]:
    """Mark the words that a negation governs: its clause, or what follows it there; "not only" governs nothing."""
    governed: dict[int, int] = {}
    aside: set[int] = set()
    before = ""
    for i, token in enumerate(tokens):
        following = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if token.word in language.negators:
            if following in language.not_only:
                aside.add(i)
            else:
                governed[token.clause] = -1
        elif token.word in language.negators_before or f"{before} {token.word}" in language.negators_before:
            # "Advies geef ik geen": what ends its clause denies what stands before it there.
            ends = i + 1 == len(tokens) or tokens[i + 1].clause != token.clause
            governed.setdefault(token.clause, -1 if ends else i)
        before = token.word
    clauses: dict[int, list[Token]] = {}
    for token in tokens:
        clauses.setdefault(token.clause, []).append(token)
    for clause in [clause for clause, since in governed.items() if since < 0]:
        for taken in _taken_up(text, clauses, clause, language):
            governed[taken] = -1
    without = {token.clause for token in tokens if token.word in language.without}
    denied = {token.clause for token in tokens if token.word in language.negators}
    for clause in without & denied:  # "zonder vakkennis gaat het niet" says that it is needed
        governed.pop(clause, None)
    tokens = [replace(token, set_aside=True) if i in aside else token for i, token in enumerate(tokens)]
    if not governed:
        return tuple(tokens)
    return tuple(
        replace(token, negated=True) if i > governed.get(token.clause, len(tokens)) else token
        for i, token in enumerate(tokens)
    )


def _taken_up(text: str, clauses: Mapping[int, Sequence[Token]], clause: int, language: Language) -> Iterator[int]:
    """The clauses before a denying one that it takes up, so that its negation is of them.

    "…, dat doe ik niet" takes up the clause before it; a bare "…, nicht nötig" behind a relative clause the one before
    that: it is its end.
    """
    own, before = clauses[clause], clauses.get(clause - 1, ())
    if not before or "," not in text[before[-1].end : own[0].start]:
        return
    words = {token.word for token in own}
    told = words <= language.function_words | language.negators | language.resuming
    if told and not words.isdisjoint(language.resuming):
        yield clause - 1
    elif len(own) <= BARE_DENIAL and words.isdisjoint(language.first_person) and before[0].word in language.relative:
        yield clause - 2
