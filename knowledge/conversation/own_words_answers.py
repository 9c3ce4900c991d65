"""What an answer in somebody's own words says about the criterion that was asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.concepts.doc import Said
from knowledge.concepts.lexicon import Found
from knowledge.concepts.rules import NOT, said
from knowledge.official.guidance import Answers


@dataclass(frozen=True, slots=True)
class Vote:
    """A level that an answer speaks for: the concept that says so, the user's own words, and where they stand."""

    level: str
    concept: str
    words: str
    at: tuple[int, ...]


def votes(text: Said, by_level: Mapping[str, tuple[str, ...]]) -> tuple[Vote, ...]:
    """The levels of one criterion that a text speaks for, in the order of the text; none where it speaks of others."""
    found = []
    surpassed = _surpassed(text)
    for one in text.found:
        name = f"{NOT}{one.concept}" if one.negated else one.concept
        for level, concepts in by_level.items():
            if name in concepts:
                found.append((one.at[-1] in surpassed, Vote(level, name, _words(text, one), one.at)))
    whole = [vote for less, vote in found if not less] or [vote for _, vote in found]
    return tuple(vote for vote in whole if not _part_of_another(vote, whole))


def _part_of_another(vote: Vote, others: Sequence[Vote]) -> bool:
    """Whether the words of a vote are part of what speaks for another level: "several ready answers" is no "ready"."""
    return any(vote.level != other.level and set(vote.at) < set(other.at) for other in others)


def _surpassed(text: Said) -> frozenset[int]:
    """The words of which a text says "not only", "more than": where it says what more there is, that counts."""
    if not any(token.set_aside for token in text.tokens):
        return frozenset()
    since: dict[int, int] = {}
    last = {token.clause: n for n, token in enumerate(text.tokens)}
    for n, token in enumerate(text.tokens):
        if token.set_aside:
            ends = last[token.clause] <= n + 1  # "ik meld het niet alleen, …" says so of what stands before
            since.setdefault(token.clause, -1 if ends else n)
    return frozenset(n for n, token in enumerate(text.tokens) if n > since.get(token.clause, len(text.tokens)))


def criteria_spoken_of(text: Said, answers: Answers) -> tuple[str, ...]:
    """The criteria of which a text says a level, best spoken of first, in the file's order where they tie."""
    names = said(text.found)
    spoken = (ref for ref, by_level in answers.items() if not all(map(names.isdisjoint, by_level.values())))
    return tuple(sorted(spoken, key=lambda ref: -len(votes(text, answers[ref]))))


def _words(text: Said, found: Found) -> str:
    return text.text[text.tokens[found.at[0]].start : text.tokens[found.at[-1]].end]
