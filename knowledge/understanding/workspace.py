"""One message, read once, and its spans, each weighed once, however often they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from knowledge.concepts.reading import Doc, Said
from knowledge.scoring.reader import Reader
from knowledge.understanding.segmentation import Piece


@dataclass(frozen=True, slots=True)
class Weighed:
    """A span as read, and what the counts and rules say for each label."""

    said: Said
    weights: Mapping[str, float]


@dataclass(slots=True)
class Workspace:
    """The work on one message, which is read once; it is thrown away with the message."""

    reader: Reader
    doc: Doc
    pieces: list[Piece] | None = None
    """The message cut into clauses, once it was (see `clauses.py`)."""
    _done: dict[tuple[int, int], Weighed] = field(default_factory=dict)

    def of(self, start: int, end: int) -> Weighed:
        """What stands between two characters of the message, weighed."""
        found = self._done.get((start, end))
        if found is None:
            said = self.reader.span(self.doc, start, end)
            found = self._done[start, end] = Weighed(said, self.reader.weigh(said))
        return found

    @property
    def whole(self) -> Weighed:
        """The whole message, weighed."""
        return self.of(0, len(self.doc.text))
