"""The stretches of a message that may be duties of their own, with what leans on them."""

from __future__ import annotations

from knowledge.scoring.reader import Reader
from knowledge.text.negation import BARE_DENIAL
from knowledge.understanding.attribution import reason
from knowledge.understanding.segmentation import Piece, pieces
from knowledge.understanding.workspace import Weighed, Workspace

HOW = frozenset(
    ("repetitive", "simple", "only", "sometimes", "independent", "whole-range", "strict-follow", "recurrent")
)
"""The concepts that say how, how often or how far something is done."""
UNDETERMINED = "undetermined"
"""The concept of what nobody settled or knows."""
REMARK = 8
"""Words at most of a piece that only says so ("…, I honestly couldn't say")."""


def clauses(text: str, work: Workspace) -> list[Piece]:
    """The pieces of a message, those that lean on the next or on the last one in their sentence joined with it.

    "Als er iets misloopt, …" leans by its first word; "Vroeger, bij de post, …" because it says when, and no duty;
    "…, elke keer hetzelfde" because it says how, and nothing else.
    """
    joined: list[Piece] = []
    leans = False
    for piece in pieces(text, work.reader.joints):
        one = work.of(piece.start, piece.end)
        hangs = bool(one.said.tokens) and one.said.tokens[0].word in work.reader.language.relative
        if not piece.firm and (leans or hangs or _says_how(one, work.reader)):
            joined[-1] = Piece(joined[-1].start, piece.end, joined[-1].firm)
        else:
            joined.append(piece)
        leans = work.reader.leans(one.said) or (
            reason(one.said, work.reader.language) in ("past", "wish")
            and not work.reader.topic(work.reader.duties(one.weights))
        )
    return joined


def _says_how(one: Weighed, reader: Reader) -> bool:
    """Whether a piece says only how, how often or how far something is done, or not, and nothing that is done."""
    words = {token.word for token in one.said.tokens}
    concepts = {found.concept for found in one.said.found}
    if concepts == {UNDETERMINED} and len(one.said.tokens) <= REMARK:
        return True
    if words & reader.language.first_person:
        return False
    denies = len(one.said.tokens) <= BARE_DENIAL and not words.isdisjoint(reader.language.negators)
    return denies or (bool(concepts) and concepts <= HOW)
