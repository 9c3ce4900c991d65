"""One responsibility of a message: where it stands, its verdict, and the evidence for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from knowledge.understanding.attribution import reason, since_today
from knowledge.understanding.evidence import Evidence, evidence
from knowledge.understanding.grading import Outcome, judge
from knowledge.understanding.grounded_claims import grounded
from knowledge.understanding.other_trades import of_another_trade
from knowledge.understanding.segmentation import Piece
from knowledge.understanding.workspace import Workspace

MOST_CELLS = 1024
"""Cells whose labels are kept: a family has some twenty, in each language."""
FRAME = "frame"
"""The reason why a sentence that tells no duty gets no level."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One responsibility of a message: where it stands, its verdict, and the evidence of each candidate."""

    start: int
    end: int
    outcome: Outcome
    evidence: Mapping[str, tuple[Evidence, ...]]
    telling: bool = True
    """Whether it is clearly about one criterion or task."""
    listed: bool = False
    """Whether it is one of three or more duties that a sentence enumerates: it stands on its own, short as it is."""
    item: bool = False
    """Whether a list item begins with it, which nothing joins with what stands before."""
    reason: str = ""
    """The concept (`past`, `wish`, `others-do`) because of which a duty gets no level, or empty."""


def read_part(start: int, end: int, work: Workspace, beside: bool = False, *, supposed: bool = False) -> Duty | None:
    """The responsibility that a stretch of the message tells, judged; None where it holds no word.

    `beside` says that the message tells of the speaker's own work too; `supposed`, that it is read as if it were so,
    whatever it says of wishes, of others or of former days.
    """
    one = work.of(start, end)
    if not one.said.tokens:
        return None
    today = since_today(one.said, work.reader.language)
    if today:
        start += today
        one = work.of(start, end)
    weights = one.graded
    judged = judge(weights, len(one.said.tokens), work.reader.family, work.reader.subjects)
    outcome = grounded(judged, one.said, work.reader)
    if of_another_trade(start, end, work):
        outcome = Outcome("outside", strength=judged.strength)
    shown = {}
    for candidate in outcome.candidates:
        holding, rivals = _held_against(tuple(weights), candidate.criterion, candidate.ref)
        name = max(holding, key=lambda n: (weights[n], n))
        shown[candidate.ref] = evidence(one.said, name, rivals, work.reader)
    judged_away = outcome.outcome != "outside" and not supposed
    why_not = reason(one.said, work.reader.language, beside) if judged_away else ""
    if why_not:
        outcome = Outcome("no_level", (), outcome.tasks, outcome.areas, outcome.strength)
    return Duty(start, end, outcome, shown, bool(one.topic), reason=why_not)


@lru_cache(maxsize=MOST_CELLS)
def _held_against(labels: tuple[str, ...], criterion: str, ref: str) -> tuple[Sequence[str], Sequence[str]]:
    """The labels that hold a cell, and those that it is held against: of its own criterion, where there are any."""
    holding = [name for name in labels if ref in name.split("+")]
    rivals = [name for name in labels if name not in holding and "." in name]
    return holding, [name for name in rivals if name.startswith(criterion)] or rivals


def frame_part(piece: Piece) -> Duty:
    """A line of a list that tells no duty still has its place in the answer."""
    return Duty(piece.start, piece.end, Outcome("no_level"), {}, reason=FRAME)
