"""Where somebody works, or what somebody is there: told in front of a duty, or around one, and no work in itself.

"Registry of the labour court: I answer the phone", "I'm a clerk at the barracks, and I make the copies".
"""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.concepts.doc import Said
from knowledge.scoring.labels import DUTY, OUTSIDE
from knowledge.scoring.reader import Reader
from knowledge.text.language import Language
from knowledge.understanding.workspace import Weighed, Workspace

LONGEST_NAME = 3
"""Words of a workplace's name at most (`chef de service`)."""
LONGEST_PLACE = 12
"""Words at most of what only says where somebody works."""
OWN_DUTY = 2
"""Words from the beginning within which a duty with an elided subject has its verb ("…, and make the copies")."""


def tells_workplace(one: Weighed, reader: Reader) -> bool:
    """Whether a stretch says where somebody works or what somebody is there, and names no work."""
    said, language = one.said, reader.language
    words = [token.word for token in said.tokens]
    named = workplace_words(words, language)
    if not named or len(words) > LONGEST_PLACE or "?" in said.own:
        return False
    told = language.subjects | language.possessive
    if not told.isdisjoint(words) and language.working.isdisjoint(words):
        return False
    near = {n + step for n in named for step in (-1, 0, 1)}
    if any(found.concept in reader.task_concepts and near.isdisjoint(found.at) for found in said.found):
        return False
    idle = language.working | language.function_words
    return not any(
        n not in named and token.word not in idle and reader.tells_doing(token.stem)
        for n, token in enumerate(said.tokens)
    )


def tells_own_duty(one: Weighed, reader: Reader) -> bool:
    """Whether a stretch clearly tells what its speaker does, although it need not name them again."""
    if one.kind != DUTY or one.topic == OUTSIDE or "?" in one.said.own:
        return False
    if not one.topic and reader.task_concepts.isdisjoint(found.concept for found in one.said.found):
        return False
    tokens = one.said.tokens
    if any(token.word in reader.language.first_person | reader.language.holders for token in tokens):
        return True
    begun = [token for token in tokens if token.word not in reader.language.joining]
    return any(reader.tells_doing(token.stem) for token in begun[:OWN_DUTY])


def without_workplace(start: int, end: int, work: Workspace) -> tuple[int, int]:
    """A stretch that tells a duty only without the workplace that opens or closes it, cut so; else as it is.

    "I do the filing at FPS Finance": what is said of finance hides the filing.
    """
    one, reader = work.of(start, end), work.reader
    speaks = any(token.word in reader.language.first_person for token in one.said.tokens)
    if not speaks or tells_own_duty(one, reader):
        return start, end
    for first, last in _cuts(one.said, reader):
        tokens = one.said.tokens[first:last]
        if tokens and tells_own_duty(work.of(tokens[0].start, tokens[-1].end), reader):
            return tokens[0].start, tokens[-1].end
    return start, end


def workplace_words(words: Sequence[str], language: Language) -> frozenset[int]:
    """The numbers of the words that name a workplace, or what somebody is there."""
    at: set[int] = set()
    for n, word in enumerate(words):
        if language.workplace_endings and word.endswith(language.workplace_endings):
            at.add(n)
        for length in range(1, LONGEST_NAME + 1):
            if " ".join(words[n : n + length]) in language.workplaces:
                at.update(range(n, min(n + length, len(words))))
    return frozenset(at)


def _cuts(said: Said, reader: Reader) -> list[tuple[int, int]]:
    """What is left of the words, first to last + 1, without a workplace at their end, and without one in front."""
    language = reader.language
    words = [token.word for token in said.tokens]
    named = workplace_words(words, language)
    cuts = [(0, n) for n in range(2, len(words)) if words[n] in language.places and _leads_to(n, said, named, reader)]
    opens = bool(words) and words[0] in language.places and _leads_to(0, said, named, reader)
    speaks = next((n for n, word in enumerate(words) if word in language.subjects), 0)
    if opens and speaks:
        turned = speaks - 1 not in named and speaks > 1 and reader.knows(said.tokens[speaks - 1].stem)
        cuts.append((speaks - 1 if turned else speaks, len(words)))
    return cuts


def _leads_to(at: int, said: Said, named: frozenset[int], reader: Reader) -> bool:
    """Whether the first word with content behind a word of place names a workplace, or is a name that nobody knows."""
    for n, token in enumerate(said.tokens[at + 1 :], start=at + 1):
        if n in named:
            return True
        if token.word not in reader.language.function_words:
            return not any(map(reader.knows, token.stems))
    return False
