"""Which words of a text can carry a claim, and which tell no work: nobody does a duty in "the printer is jammed".

Work is told where somebody does something: the speaker, an employee, or nobody named at all, as job descriptions have
it ("sorting the post", "the post is sorted"). A clause that says how a thing is, what befalls its speaker, or what is
private, names things of the work and tells none; what fills out talk tells nothing either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from knowledge.concepts.doc import Said
from knowledge.concepts.registry import concept
from knowledge.text.language import Language

BEFALLS, PRIVATE, FILLER = concept("befalls"), concept("private"), concept("filler")
HOW = frozenset(
    (
        concept("repetitive"),
        concept("simple"),
        concept("only"),
        concept("sometimes"),
        concept("independent"),
        concept("whole-range"),
        concept("strict-follow"),
        concept("recurrent"),
    )
)
"""The concepts that say how, how often or how far something is done."""
MANNER = HOW | {concept("manner"), concept("own-initiative"), concept("undetermined"), FILLER}
"""Those, and the others that name nothing that is done."""
PROBLEM = concept("problem")
LATEST_OPENING = 3
"""Words from the beginning of a clause among which "there is" opens it."""


def silent(text: Said, language: Language) -> frozenset[int]:
    """The numbers of the words that carry no claim."""
    tokens = text.tokens
    mute = _clauses_of(text, (BEFALLS, PRIVATE))
    found = {n for one in text.found if one.concept == FILLER for n in one.at}
    found |= {n for n, token in enumerate(tokens) if token.clause in mute}
    parts = [list(part) for _, part in groupby(range(len(tokens)), key=lambda n: tokens[n].clause)]
    told = [(part, [tokens[n].word for n in part]) for part in parts if tokens[part[0]].clause not in mute]
    if any(_somebody_acts(words, language) for _, words in told):
        return frozenset(found)
    troubled = _clauses_of(text, (PROBLEM,))
    for part, words in told:
        found.update(part[n] for n in _state(words, language, tokens[part[0]].clause in troubled))
    return frozenset(found)


def manner_alone(text: Said, language: Language) -> bool:
    """Whether a text says how something is done, and neither what nor by whom: "step by step, all by myself"."""
    words = [token.word for token in text.tokens]
    if not language.subjects.isdisjoint(words):
        return False
    how = {n for one in text.found if one.concept in MANNER for n in one.at}
    rest = (token for n, token in enumerate(text.tokens) if n not in how)
    return bool(how) and all(
        token.word in language.function_words or token.stem in language.hollow_stems for token in rest
    )


def _clauses_of(text: Said, concepts: Collection[str]) -> frozenset[int]:
    """The clauses that hold one of the concepts."""
    return frozenset(text.tokens[n].clause for one in text.found if one.concept in concepts for n in one.at)


def carried(text: Said, mute: Collection[int], language: Language) -> frozenset[str]:
    """The concepts of a text that carry something: said in words that are not mute, nor by one hollow word alone."""
    return frozenset(one.concept for one in text.found if _carries(text, one.at, mute, language))


def _carries(text: Said, at: Sequence[int], mute: Collection[int], language: Language) -> bool:
    live = [text.tokens[n] for n in at if n not in mute]
    content = [token for token in live if token.word not in language.function_words]
    return len(content) > 1 or (bool(live) and not any(token.stem in language.hollow_stems for token in content))


def _somebody_acts(words: Sequence[str], language: Language) -> bool:
    """Whether a clause has somebody in it who may act: the speaker, who is spoken to, or who holds the function."""
    acting = language.subjects | language.holders | language.first_person | language.addressed
    return not acting.isdisjoint(words[_there_is(words, language) :])


def _state(words: Sequence[str], language: Language, troubled: bool) -> Iterator[int]:
    """The words of a clause that say how a thing is.

    Beside a verb that says no more than that ("ligt", "hangs"), and where something is wrong, that is all of it; beside
    one that also tells of work that is done ("the post is sorted"), what stands before it.
    """
    if not language.headings.isdisjoint(words) or not language.labels.isdisjoint(words):
        return  # "My task is sorting the post."
    there = _there_is(words, language)
    if there:
        yield from range(len(words)) if language.infinitive_marks.isdisjoint(words[there:]) else ()
        return
    at = next((n for n, word in enumerate(words) if n and word in language.states | language.copulas), 0)
    own = language.possessive | language.first_person
    if not at or not own.isdisjoint(words[at + 1 :]) or not language.required.isdisjoint(words):
        return
    if not language.hanging.isdisjoint(words[1:at]) or words[0] in language.hanging - language.referring:
        return  # "files that are incomplete": how what is worked on is
    yield from range(len(words) if troubled or words[at] in language.states else at)


def _there_is(words: Sequence[str], language: Language) -> int:
    """How many words of a clause say no more than that there is something; 0 where it does not open so."""
    opening = words[:LATEST_OPENING]
    for said in language.there_is:
        if said[0] not in opening:
            continue
        for start in range(LATEST_OPENING):
            if list(words[start : start + len(said)]) == said:
                return start + len(said)
    return 0
