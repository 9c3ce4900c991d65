"""The stretches of one message, each read and weighed once, however often they are looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from knowledge.concepts.reading import Said
from knowledge.scoring.reader import Reader


@dataclass(frozen=True, slots=True)
class Weighed:
    """A stretch of text as read, and what the counts and rules say for each label."""

    said: Said
    weights: Mapping[str, float]


@dataclass(slots=True)
class Workspace:
    """The work on one message; it is thrown away with the message."""

    reader: Reader
    _done: dict[str, Weighed] = field(default_factory=dict)

    def of(self, text: str) -> Weighed:
        """The stretch, read and weighed."""
        found = self._done.get(text)
        if found is None:
            said = self.reader.read(text)
            found = self._done[text] = Weighed(said, self.reader.weigh(said))
        return found
