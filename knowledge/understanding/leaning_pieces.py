"""The pieces of a message that may be duties of their own, each with what leans on it ("if something fails, …")."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from knowledge.concepts.registry import concept
from knowledge.official.model import is_work
from knowledge.scoring.labels import DUTY
from knowledge.scoring.reader import LONGEST_OPENING, Reader
from knowledge.text.negation import BARE_DENIAL
from knowledge.understanding.attribution import reason
from knowledge.understanding.list_frames import frame_end
from knowledge.understanding.named_work import names_work
from knowledge.understanding.segmentation import SHORTEST_PIECE, Piece, pieces
from knowledge.understanding.telling_words import FILLER, HOW
from knowledge.understanding.workplaces import tells_own_duty, tells_workplace, without_workplace
from knowledge.understanding.workspace import Weighed, Workspace

UNDETERMINED = concept("undetermined")
"""The concept of what nobody settled or knows."""
SHORTEST_NAME = 2
"""Characters of a piece of a message that only names the work ("tel", "pv"), at least."""
REMARK = 8
"""Words at most of a piece that only says so ("…, I honestly couldn't say")."""


def pieces_of(work: Workspace) -> list[Piece]:
    """The pieces of a message, those that lean on the next or on the last one in their sentence joined with it.

    "Als er iets misloopt, …" leans by its first word; "Vroeger, bij de post, …" because it says when, and no duty;
    "…, elke keer hetzelfde" because it says how, and nothing else.
    """
    if work.pieces is None:
        work.pieces = _at_workplaces(_leaning(work), work)
    return work.pieces


def _at_workplaces(found: list[Piece], work: Workspace) -> list[Piece]:
    """The pieces, those that only say where somebody works made a frame in front of the duty that follows."""
    own = found if work.whole.kind == DUTY else [_trimmed(piece, work) for piece in found]
    where = [_tells_workplace(piece, work) for piece in own]
    if not any(_tells_own_duty(piece, work) for piece, only in zip(own, where, strict=True) if not only):
        return found
    done: list[Piece] = []
    for piece, only in zip(own, where, strict=True):
        behind = bool(done) and done[-1].frame and done[-1].placed and not piece.firm
        if only and (piece.firm or behind):
            done.append(replace(piece, firm=True, frame=True, placed=True))
        else:
            done.append(replace(piece, firm=piece.firm or behind, placed=piece.placed or behind))
    return done


def _tells_workplace(piece: Piece, work: Workspace) -> bool:
    listed = piece.item or piece.framed or piece.frame
    return not listed and tells_workplace(work.of(piece.start, piece.end), work.reader)


def _tells_own_duty(piece: Piece, work: Workspace) -> bool:
    return not piece.frame and tells_own_duty(work.of(piece.start, piece.end), work.reader)


def _trimmed(piece: Piece, work: Workspace) -> Piece:
    if piece.frame or piece.framed or piece.item:
        return piece
    start, end = without_workplace(piece.start, piece.end, work)
    return replace(piece, start=start, end=end, placed=(start, end) != (piece.start, piece.end))


def tells_at_workplace(work: Workspace) -> bool:
    """Whether a message clearly tells a duty beside a workplace, by which the whole may look like something else."""
    return any(piece.placed and _tells_own_duty(piece, work) for piece in pieces_of(work))


def _leaning(work: Workspace) -> list[Piece]:
    reader, doc = work.reader, work.doc

    def frame(start: int, end: int, follows: bool) -> int:
        return frame_end(doc.text, doc.tokens, start, end, follows, reader.language)

    joined: list[Piece] = []
    leans = False
    shortest = SHORTEST_NAME if names_work(work) else SHORTEST_PIECE
    cut = pieces(doc.text, reader.joints, reader.language.abbreviations, frame, shortest)
    for piece, following in zip_longest(cut, cut[1:]):
        one = work.of(piece.start, piece.end)
        hangs = bool(one.said.tokens) and one.said.tokens[0].word in reader.language.relative
        if joined and not piece.firm and (not following or following.firm) and _concedes(one, reader):
            hangs = not reader.criterion_concepts.isdisjoint(found.concept for found in one.said.found)
            piece = replace(piece, frame=not hangs)
        if not piece.firm and (leans or hangs or _says_how(one, reader)):
            joined[-1] = replace(joined[-1], end=piece.end)
        else:
            joined.append(piece)
        leans = not piece.frame and (reader.leans(one.said) or _sets_time(one, reader))
    return joined


def _sets_time(one: Weighed, reader: Reader) -> bool:
    """Whether a piece only says that what follows is past or wished for, and tells no duty."""
    return reason(one.said, reader.language) in ("past", "wish") and not one.topic


def _concedes(one: Weighed, reader: Reader) -> bool:
    """Whether a piece that closes its sentence only says in spite of what: "…, even if people grumble"."""
    words = [token.word for token in one.said.tokens]
    opens = any(" ".join(words[:n]) in reader.language.conceding for n in range(1, LONGEST_OPENING + 1))
    return opens and not is_work(one.topic) and reader.language.first_person.isdisjoint(words)


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
