"""Which sentences enumerate duties: "ik typ brieven, beheer de agenda en onthaal bezoekers"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from knowledge.scoring.labels import is_frame
from knowledge.scoring.reader import TELLING, Reader
from knowledge.understanding.clauses import clauses
from knowledge.understanding.intent import kind_of
from knowledge.understanding.segmentation import A_SHORT_LIST, Piece, is_list
from knowledge.understanding.workspace import Weighed, Workspace

LISTED_LENGTH = 60
"""Characters of a piece in an enumeration at most: who lists duties is short."""
TERSE_WORDS = 2
"""Words at most of the pieces of a list of catchwords (`agenda, post, telefoon`)."""
LISTED_WORDS = 5
"""Words at most of a piece that says only a little of a task, to stand among clear ones."""


def lists_duties(text: str, work: Workspace) -> bool:
    """Whether a message lists three duties or more, in a sentence or in lines, whatever it looks like as a whole."""
    small = [
        piece for piece in clauses(text, work) if _may_be_listed(work.of(piece.start, piece.end), work.reader)
    ]
    weighed = [work.of(piece.start, piece.end) for piece in small]
    lines = [bool(work.reader.topic(work.reader.duties(one.weights))) for one in weighed]
    if is_list(small) and sum(lines) >= A_SHORT_LIST:
        return True
    return any(number >= A_SHORT_LIST for number in enumerated(small, weighed, work.reader))


def _may_be_listed(one: Weighed, reader: Reader) -> bool:
    """Whether a piece tells something of a duty, or at least is no question or greeting around it."""
    likely = (
        max(reader.duties(one.weights).values()) >= TELLING / 2 and not one.said.levels and "?" not in one.said.own
    )
    return likely or not is_frame(kind_of(one.weights)[0])


def enumerated(stretch: Sequence[Piece], weighed: Sequence[Weighed], reader: Reader) -> list[int]:
    """Of each piece, how many duties its sentence enumerates; 0 where it is a sentence about one thing.

    A sentence enumerates where every piece is short and clearly about something, and something else than its
    neighbour. From three on, one that says a little of a task may stand among clear ones.
    """
    scored = [reader.duties(one.weights) for one in weighed]
    clear = [reader.topic(weights) for weights in scored]
    likeliest = [max(weights, key=lambda name: (weights[name], name)) for weights in scored]
    topics = [topic or name.split("+")[0] for topic, name in zip(clear, likeliest, strict=True)]
    short = [piece.end - piece.start <= LISTED_LENGTH for piece in stretch]
    faint = [
        len(one.said.tokens) <= LISTED_WORDS and weights[name] >= TELLING / 2 and name.startswith("R")
        for one, weights, name in zip(weighed, scored, likeliest, strict=True)
    ]
    # "telkens op dezelfde manier": how something is done is no duty beside it, unless the speaker says "ik" again.
    manner = [
        topic in reader.manner and not any(token.word in reader.language.first_person for token in one.said.tokens)
        for topic, one in zip(topics, weighed, strict=True)
    ]
    subjects = [reader.subject(topic) for topic in topics]
    terse = [len(one.said.tokens) <= TERSE_WORDS for one in weighed]
    unlike = [
        n == 0
        or subjects[n] != subjects[n - 1]
        or (topics[n] != topics[n - 1] and (bool(clear[n] and clear[n - 1]) or (terse[n] and terse[n - 1])))
        for n in range(len(topics))
    ]
    sentence = list(accumulate(piece.firm for piece in stretch))
    numbers = [0] * len(stretch)
    for number in set(sentence):
        own = [n for n in range(len(stretch)) if sentence[n] == number]
        long = sum(unlike[n] for n in own) >= A_SHORT_LIST
        sure = sum(bool(clear[n]) for n in own)
        enough = sure == len(own) or (long and (sure * 2 >= len(own) or all(terse[n] for n in own)))
        told = all(short[n] and (clear[n] or faint[n]) and not manner[n] for n in own)
        if enough and told and (long or all(unlike[n] for n in own[1:])):
            for n in own:
                numbers[n] = len(own) if unlike[n] else 0
    return numbers
