"""Which words of a message a negation governs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from knowledge.text.language import Language
from knowledge.text.tokens import Token

BARE_DENIAL = 3
"""Words at most of a clause that only denies the one before it ("…, nicht nötig")."""

BETWEEN = 3
"""Within so many words the next one of a phrase that denies must follow ("ne … personne")."""


def negate(text: str, tokens: list[Token], language: Language) -> tuple[Token, ...]:
    """Mark the words that a negation governs: its clause, or what follows it there; "not only" governs nothing."""
    aside = {
        n
        for n, token in enumerate(tokens)
        if (token.word in language.negators and _only_follows(tokens, n, language))
        or (token.word in language.beyond_ends and _goes_beyond(tokens, n, language))
    }
    governed = _governed(tokens, aside, language)
    if not governed and not aside:
        return tuple(tokens)
    _take_up(text, tokens, governed, language)
    _affirm(tokens, governed, language)
    return tuple(
        token._replace(set_aside=token.set_aside or n in aside, negated=n > governed.get(token.clause, len(tokens)))
        if n in aside or token.clause in governed
        else token
        for n, token in enumerate(tokens)
    )


def _only_follows(tokens: Sequence[Token], n: int, language: Language) -> bool:
    """Whether "only" stands behind a negation: "never just letters", and not "never alone"."""
    following = tokens[n + 1].word if n + 1 < len(tokens) else ""
    alone = following in language.alone and tokens[n].word not in language.plain_negators
    return following in language.not_only and not alone


def _goes_beyond(tokens: Sequence[Token], n: int, language: Language) -> bool:
    """Whether "more than …" ends here, and neither "no more than …" nor "more than two"."""
    words = [token.word for token in tokens[max(n - 1, 0) : n + 1]]
    length = next((k for k in (1, 2) if " ".join(words[-k:]) in language.beyond), 0)
    if not length or n + 1 == len(tokens):
        return False
    following = tokens[n + 1].word
    if following.isdigit() or following in language.numerals:
        return False
    around = {tokens[n].clause, tokens[n - length + 1].clause}
    words = [token.word for k, token in enumerate(tokens) if token.clause in around or n - length - 1 <= k <= n]
    return (language.negators | language.negators_before | language.no_beyond).isdisjoint(words)


def _governed(tokens: Sequence[Token], aside: Collection[int], language: Language) -> dict[int, int]:
    """Clause -> the number of the token behind which a negation governs it; -1 where it governs all of it."""
    governed: dict[int, int] = {}
    before = ""
    for n, token in enumerate(tokens):
        if token.word in language.negators and n not in aside:
            governed[token.clause] = -1
        elif not language.negators_before.isdisjoint((token.word, f"{before} {token.word}")):
            # "Advies geef ik geen": what ends its clause denies what stands before it there.
            ends = n + 1 == len(tokens) or tokens[n + 1].clause != token.clause
            governed.setdefault(token.clause, -1 if ends else n)
        before = token.word
    for clause in _denied_outright(tokens, language):
        governed[clause] = -1
    return governed


def _denied_outright(tokens: Sequence[Token], language: Language) -> Iterator[int]:
    """The clauses that hold a phrase by which something is denied ("out of the question"), and something beside it."""
    for n, token in enumerate(tokens):
        for phrase in language.denials.get(token.word, ()):
            if _follow(tokens, n, phrase) and sum(one.clause == token.clause for one in tokens) > len(phrase):
                yield token.clause


def _follow(tokens: Sequence[Token], at: int, phrase: Sequence[str]) -> bool:
    """Whether the words of a phrase follow one another from `at` on in one clause, a few others between them."""
    clause = tokens[at].clause
    for word in phrase:
        within = range(at, min(at + BETWEEN, len(tokens)))
        found = next((n for n in within if tokens[n].word == word and tokens[n].clause == clause), -1)
        if found < 0:
            return False
        at = found + 1
    return True


def _take_up(text: str, tokens: Sequence[Token], governed: dict[int, int], language: Language) -> None:
    """Let a clause that is denied as a whole deny the ones that it takes up."""
    clauses: dict[int, list[Token]] = {}
    for token in tokens:
        clauses.setdefault(token.clause, []).append(token)
    for clause in [clause for clause, since in governed.items() if since < 0]:
        for taken in _taken_up(text, clauses, clause, language):
            governed[taken] = -1


def _affirm(tokens: Sequence[Token], governed: dict[int, int], language: Language) -> None:
    """Lift the negation of a clause that denies a lack: "zonder vakkennis gaat het niet" says that it is needed."""
    without = {token.clause for token in tokens if token.word in language.without}
    denied = {token.clause for token in tokens if token.word in language.negators}
    for clause in without & denied:
        governed.pop(clause, None)


def _taken_up(text: str, clauses: Mapping[int, Sequence[Token]], clause: int, language: Language) -> Iterator[int]:
    """The clauses before a denying one that it takes up, so that its negation is of them.

    "…, dat doe ik niet" takes up the clause before it, and so does a lone "…, jamais" behind one in which nobody acts;
    a bare "…, nicht nötig" behind a relative clause the one before that: it is its end.
    """
    own, before = clauses[clause], clauses.get(clause - 1, ())
    if not before or "," not in text[before[-1].end : own[0].start]:
        return
    words = {token.word for token in own}
    told = words <= language.function_words | language.negators | language.resuming | language.doing
    nobody = {token.word for token in before}.isdisjoint(language.subjects)
    if told and (not words.isdisjoint(language.resuming) or (nobody and words <= language.negators)):
        yield clause - 1
    elif len(own) <= BARE_DENIAL and words.isdisjoint(language.first_person) and before[0].word in language.relative:
        yield clause - 2
