"""The responsibilities of a message, each with its verdict and the evidence for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import add

from knowledge.official.model import is_work
from knowledge.scoring.labels import ADD, CHECK, DUTY, FRAMES, OUTSIDE, WHERE, is_frame
from knowledge.scoring.reader import Reader
from knowledge.understanding.attribution import acts, reason
from knowledge.understanding.duty import Duty, frame_part, read_part
from knowledge.understanding.enumerations import enumerated
from knowledge.understanding.joined_duties import absorbed, carrying_alone, is_empty, joined, of_the_outside
from knowledge.understanding.leaning_pieces import pieces_of
from knowledge.understanding.named_work import names_work
from knowledge.understanding.own_duties import own_duties
from knowledge.understanding.segmentation import A_SHORT_LIST, Piece, cut, is_list
from knowledge.understanding.short_tasks import clear_tasks
from knowledge.understanding.telling_sentences import carrying
from knowledge.understanding.workspace import Weighed, Workspace, workspace

SMALL = "small."
"""How the kinds begin of what is said around a list, and is no line of it: a greeting, thanks."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the message with what it looks like by itself."""

    piece: Piece
    weighed: Weighed

    @property
    def kind(self) -> str:
        """The kind of message that it looks like."""
        return self.weighed.kind

    @property
    def topic(self) -> str:
        """The criterion or task that it is clearly about, or empty."""
        return self.weighed.topic

    @property
    def asks(self) -> bool:
        """Whether it has a question mark."""
        return "?" in self.weighed.said.own


def find_duties(work: Workspace) -> tuple[tuple[Duty, ...], str]:
    """The responsibilities of a message in order, and the frame (`ask.level`, `ask.check`) that it puts around them."""
    each = [duty for start, end in clear_tasks(work) if (duty := read_part(start, end, work))]
    if not all(map(is_empty, each)):
        return tuple(replace(duty, listed=is_empty(duty)) for duty in each), ""
    parts = [_part(piece, work) for piece in pieces_of(work)]
    framed = next((part.kind for part in parts if part.kind in FRAMES), "")
    told = carrying([part.piece for part in parts], _told(parts, work), work)
    beside = any(_is_own(parts[n], work) for n in told)
    duties = [duty for run in _runs(told) for duty in _cut([parts[n] for n in run], work, beside)]
    small = [part.piece for part in parts]
    duties = joined(duties, work, beside)
    if not is_list(small):
        own = own_duties(absorbed(duties, work, beside), work)
        return tuple(of_the_outside(own, work.reader.manner)), framed
    if duties and framed != CHECK:
        around = (parts[n] for n in sorted(set(range(len(small))) - set(told)))
        rows = [part.piece for part in around if not part.asks and not part.kind.startswith(SMALL)]
        duties += [frame_part(piece) for piece in rows if piece.firm and not piece.frame]
    return tuple(sorted(duties, key=lambda duty: duty.start)), framed


def tells_a_list(work: Workspace) -> bool:
    """Whether a message lists duties by its very form, whatever it looks like as a whole."""
    pieces = pieces_of(work)
    if sum(piece.item for piece in pieces) >= A_SHORT_LIST - 1 or any(piece.framed for piece in pieces):
        return True
    if len(pieces) < A_SHORT_LIST:
        return False
    parts = [_part(piece, work) for piece in pieces]
    small = [part for part in parts if part.topic or not is_frame(part.kind)]
    if is_list([part.piece for part in small]) and sum(bool(part.topic) for part in small) >= A_SHORT_LIST:
        return True
    listed = enumerated([part.piece for part in small], [part.weighed for part in small], work.reader)
    return max(listed, default=0) >= A_SHORT_LIST


def announces(work: Workspace) -> bool:
    """Whether a message announces duties by a frame: "Mijn taken: …"."""
    return any(piece.framed for piece in pieces_of(work))


def read_one(text: str, reader: Reader) -> Duty | None:
    """A whole text graded as one duty, never cut; None where it holds no word."""
    return read_whole(workspace(text, reader))


def read_whole(work: Workspace, *, supposed: bool = False) -> Duty | None:
    """The same of a text that was read before; `supposed`: read as if it were so."""
    return read_part(0, len(work.doc.text), work, supposed=supposed)


def _part(piece: Piece, work: Workspace) -> Part:
    return Part(piece, work.of(piece.start, piece.end))


def _told(parts: Sequence[Part], work: Workspace) -> list[int]:
    """The numbers of the parts that tell something of a duty, and are no frame around one."""
    levelled = any(part.weighed.said.levels for part in parts)
    told: list[int] = []
    for n, part in enumerate(parts):
        follows = n > 0 and not part.piece.firm
        after_told = told[-1:] == [n - 1]
        # "C'est un B, non ?": what trails a frame in its sentence and tells nothing of its own goes with it.
        trails = follows and not after_told and not part.topic
        # "..., post verdelen, ...": among duties what is clearly about one asks nothing, behind a frame nothing does.
        among = not part.asks and (part.piece.framed or (bool(part.topic) and follows and after_told))
        # "..., c quel niveau ca ?": so does what asks something beside a duty and tells nothing of its own.
        asks_beside = part.asks and not part.topic and (n > 0 or (part.kind != DUTY and len(parts) > 1))
        # "I also answer the phone" tells what it adds.
        tells = (part.kind == ADD and part.topic) or (part.kind == WHERE and _opens_duty(parts[n : n + 2], work))
        around = (is_frame(part.kind) and not tells) or trails or asks_beside
        if not part.piece.frame and (among or not around or _tells_anyhow(part, levelled, work)):
            told.append(n)
    return told


def _opens_duty(parts: Sequence[Part], work: Workspace) -> bool:
    """Whether what is like a mere introduction tells a task, alone or with what follows, which says nothing alone.

    "We describe a job where somebody enters new | and changed data": the cut fell within its object.
    """
    first, following = parts[0], parts[-1].piece
    if is_work(first.topic) or len(parts) == 1 or following.firm or following.frame:
        return is_work(first.topic)
    alone = read_part(following.start, following.end, work)
    return is_work(work.of(first.piece.start, following.end).topic) and alone is not None and is_empty(alone)


def _tells_anyhow(part: Part, levelled: bool, work: Workspace) -> bool:
    """Whether a part tells of a duty though it looks like a frame: as past or wished for, or it says "not only".

    "Toen ik nog bij de post zat, ...": what opens in the past, or as a wish, is told of the duty that follows. "Niet
    alleen melden: ..." says what there is more to tell.
    """
    if any(token.set_aside for token in part.weighed.said.tokens):
        return True
    return not levelled and reason(part.weighed.said, work.reader.language) in ("past", "wish")


def _is_own(part: Part, work: Workspace) -> bool:
    """Whether a part clearly tells a duty of the family that its speaker does."""
    return part.topic not in ("", OUTSIDE) and acts(part.weighed.said, work.reader.language)


def _cut(parts: Sequence[Part], work: Workspace, beside: bool) -> list[Duty]:
    """The duties that consecutive parts tell, each read as a whole."""
    pieces, weighed = [part.piece for part in parts], [part.weighed for part in parts]
    if len(parts) == 1:
        only = read_part(pieces[0].start, pieces[0].end, work, beside)
        return [replace(only, listed=pieces[0].item, item=pieces[0].item)] if only else []
    scored = [one.duties for one in weighed]

    # Sums up to each piece: what a run of pieces weighs together is the difference of two of them.
    upto = list(accumulate((list(one.values()) for one in scored), _sums, initial=[0.0] * len(scored[0])))

    def worth(i: int, j: int) -> float:
        return max(b - a for a, b in zip(upto[i], upto[j], strict=True))

    listed = enumerated(pieces, weighed, work.reader, names_work(work))
    duties = []
    for i, j in cut(pieces, worth, listed):
        whole = read_part(pieces[i].start, pieces[j - 1].end, work, beside)
        if whole:
            firm = [n for n in range(i, j) if n == i or pieces[n].firm]
            alone = zip(firm, [*firm[1:], j], strict=True) if is_empty(whole) and len(firm) > 1 else ()
            found = (read_part(pieces[a].start, pieces[b - 1].end, work, beside) for a, b in alone)
            several = carrying_alone(whole, [duty for duty in found if duty])
            item = pieces[i].item
            duties += [replace(duty, listed=item or listed[i] >= A_SHORT_LIST, item=item) for duty in several]
    return duties


def _sums(first: Sequence[float], second: Sequence[float]) -> list[float]:
    return list(map(add, first, second))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Stretches of consecutive numbers."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs
