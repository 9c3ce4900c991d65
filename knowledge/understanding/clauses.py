"""The stretches of a message that may be duties of their own, with what leans on them."""

from __future__ import annotations

from dataclasses import replace

from knowledge.concepts.registry import concept
from knowledge.scoring.reader import Reader
from knowledge.text.negation import BARE_DENIAL
from knowledge.understanding.attribution import reason
from knowledge.understanding.list_frames import frame_end
from knowledge.understanding.segmentation import Piece, pieces
from knowledge.understanding.telling_words import FILLER, HOW
from knowledge.understanding.workspace import Weighed, Workspace

UNDETERMINED = concept("undetermined")
"""The concept of what nobody settled or knows."""
REMARK = 8
"""Words at most of a piece that only says so ("…, I honestly couldn't say")."""


def clauses(work: Workspace) -> list[Piece]:
    """The pieces of a message, those that lean on the next or on the last one in their sentence joined with it.

    "Als er iets misloopt, …" leans by its first word; "Vroeger, bij de post, …" because it says when, and no duty;
    "…, elke keer hetzelfde" because it says how, and nothing else.
    """
    if work.pieces is None:
        work.pieces = _clauses(work)
    return work.pieces


def _clauses(work: Workspace) -> list[Piece]:
    reader, doc = work.reader, work.doc

    def frame(start: int, end: int, follows: bool) -> int:
        return frame_end(doc.text, doc.tokens, start, end, follows, reader.language)

    joined: list[Piece] = []
    leans = False
    for piece in pieces(doc.text, reader.joints, reader.language.abbreviations, frame):
        one = work.of(piece.start, piece.end)
        hangs = bool(one.said.tokens) and one.said.tokens[0].word in reader.language.relative
        if not piece.firm and (leans or hangs or _says_how(one, reader)):
            joined[-1] = replace(joined[-1], end=piece.end)
        else:
            joined.append(piece)
        leans = not piece.frame and (reader.leans(one.said) or _sets_time(one, reader))
    return joined


def _sets_time(one: Weighed, reader: Reader) -> bool:
    """Whether a piece only says that what follows is past or wished for, and tells no duty."""
    return reason(one.said, reader.language) in ("past", "wish") and not one.topic


def _says_how(one: Weighed, reader: Reader) -> bool:
    """Whether a piece says only how, how often or how far something is done, or not, and nothing that is done."""
    words = {token.word for token in one.said.tokens}
    concepts = {found.concept for found in one.said.found} - {FILLER}
    if concepts == {UNDETERMINED} and len(one.said.tokens) <= REMARK:
        return True
    if words & reader.language.first_person:
        return False
    denies = len(one.said.tokens) <= BARE_DENIAL and not words.isdisjoint(reader.language.negators)
    return denies or (bool(concepts) and concepts <= HOW)
