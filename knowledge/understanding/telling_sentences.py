"""Which sentences of a message say something of its work: what says nothing of it is no duty beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from knowledge.concepts.registry import registered
from knowledge.concepts.rules import NOT
from knowledge.scoring.reader import Reader
from knowledge.text.tokens import Token
from knowledge.understanding.attribution import REASONS
from knowledge.understanding.grading import judge
from knowledge.understanding.grounded_claims import NOTHING, grounded
from knowledge.understanding.leaning_pieces import UNDETERMINED
from knowledge.understanding.segmentation import Piece
from knowledge.understanding.telling_words import HOW, carried, silent
from knowledge.understanding.workspace import Workspace

OTHER_WORK = "other-"
"""How the concepts of other families' work begin."""
MOST_READERS = 16
"""Readers whose telling concepts are kept: of each family in each language there is one."""
ASIDES = ("aside.", "small.")
"""How the kinds begin of what is told without telling a duty."""


def carrying(pieces: Sequence[Piece], numbers: Sequence[int], work: Workspace) -> list[int]:
    """The numbers of the pieces, without those whose sentence clearly says nothing of the work; all where none says it.

    "Ik zit hier al lang." beside "Ik sorteer de post." is no second duty, nor a detail of the first.
    """
    sentences: list[list[int]] = []
    for n in numbers:
        if sentences and not pieces[n].firm and sentences[-1][-1] == n - 1:
            sentences[-1].append(n)
        else:
            sentences.append([n])
    kept = [
        one
        for one, following in zip_longest(sentences, sentences[1:])
        if _says_something(pieces[one[0]], pieces[one[-1]], work) or _takes_up(following, pieces, work)
    ]
    return [n for one in kept or sentences for n in one]


def _takes_up(following: Sequence[int] | None, pieces: Sequence[Piece], work: Workspace) -> bool:
    """Whether the sentence that follows begins by taking up the one before it: "Die doe ik, in die volgorde."."""
    if not following:
        return False
    first = work.of(pieces[following[0]].start, pieces[following[0]].end).said.tokens[:1]
    return any(token.word in work.reader.language.referring for token in first)


def _says_something(first: Piece, last: Piece, work: Workspace) -> bool:
    """Whether a stretch names something of the work, says how it is done, or may tell of what nothing is known here."""
    if first.item or first.framed:
        return True  # a line of a list has its place, whatever it says
    reader = work.reader
    whole = work.of(first.start, last.end)
    said = whole.said
    mute = silent(said, reader.language)
    if carried(said, mute, reader.language) & _telling(reader) or said.levels:
        return True
    if not _of_oneself(said.tokens, reader) and not whole.kind.startswith(ASIDES):
        return True  # it may set the scene for what follows
    verdict = judge(whole.graded, len(said.tokens), reader.family, reader.subjects)
    return grounded(verdict, said, reader) != NOTHING


def _of_oneself(tokens: Sequence[Token], reader: Reader) -> bool:
    """Whether somebody says what they are, have or feel."""
    words = [token.word for token in tokens]
    return not reader.language.being.isdisjoint(words) and not reader.language.first_person.isdisjoint(words)


@lru_cache(maxsize=MOST_READERS)
def _telling(reader: Reader) -> frozenset[str]:
    """The concepts by which a text says something of the work, or how it is done."""
    ruled = (concept for rule in reader.rules for concept in rule.every | rule.some | rule.none)
    named = (concept for concepts in reader.objects.values() for concept in concepts)
    others = (name for name in registered() if name.startswith(OTHER_WORK))
    return frozenset((*(one.removeprefix(NOT) for one in ruled), *named, *others, *REASONS, *HOW, UNDETERMINED))
