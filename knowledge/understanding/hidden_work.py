"""The work that a message tells amid much else, which hides it: whom it is for, where it is done, for how long."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.understanding.duty import Duty, read_part
from knowledge.understanding.leaning_pieces import pieces_of
from knowledge.understanding.other_trades import of_another_trade
from knowledge.understanding.segmentation import Piece
from knowledge.understanding.workspace import Workspace

CLEAR_TASK = 0.3
"""The share of a task among the tasks from which a core tells it. In the labelled questions every one from here on is
right."""
SHORTEST = 2
"""Words of a core at least: who does it, and what …"""
LONGEST = 60
"""… and words within which it ends, unless it is all that is said: an endless sentence is not read from every word."""


def hidden_work(work: Workspace) -> tuple[Duty, ...]:
    """The duties whose core clearly tells a task of the speaker's, where the message as a whole tells none."""
    if "?" in work.doc.text:
        return ()
    found = (_told(piece, work) for piece in pieces_of(work))
    return tuple(duty for duty in found if duty)


def _told(piece: Piece, work: Workspace) -> Duty | None:
    """A piece's longest core that clearly tells a task, read as a duty."""
    if of_another_trade(piece.start, piece.end, work):
        return None
    duties = (read_part(start, end, work) for start, end in _cores(piece, work))
    return next((duty for duty in duties if duty and _tells_task(duty)), None)


def _cores(piece: Piece, work: Workspace) -> Iterator[tuple[int, int]]:
    """What is said from the speaker on, without the phrases of place, time and purpose behind it, the longest first."""
    language, tokens = work.reader.language, work.of(piece.start, piece.end).said.tokens
    first = next((n for n, token in enumerate(tokens) if token.word in language.first_person), None)
    if first is None:
        return
    leading = language.places | language.concerning | language.owning
    cuts = [n for n in range(first + SHORTEST, min(first + LONGEST, len(tokens))) if tokens[n].word in leading]
    for stop in (len(tokens), *reversed(cuts)):
        yield tokens[first].start, tokens[stop - 1].end


def _tells_task(duty: Duty) -> bool:
    """Whether a duty is clearly told, and names a task."""
    task = duty.outcome.work[0] if duty.outcome.outcome == "no_level" and duty.outcome.work else ("", 0.0)
    return duty.telling and not duty.reason and task[1] >= CLEAR_TASK
