"""One message, read once, and its spans, each weighed once, however often they are looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from knowledge.concepts.doc import Doc, Said
from knowledge.concepts.lexicon import Found
from knowledge.concepts.rules import Rule
from knowledge.scoring.reader import Reader
from knowledge.understanding.message_kind import kind_of
from knowledge.understanding.segmentation import Piece


@dataclass(frozen=True)
class Weighed:
    """A span as read, and what the counts and rules say of it: each is worked out when it is first asked for."""

    said: Said
    reader: Reader

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """What the counts and rules say for each label."""
        return self.reader.weights(self._features, self._rules)

    @cached_property
    def as_message(self) -> Mapping[str, float]:
        """The same where it is a whole message: that asks for what is defined only where it says a word of it."""
        return self.reader.without_unsaid(self.weights, self.said)

    @cached_property
    def _features(self) -> Sequence[str]:
        return self.reader.features(self.said)

    @cached_property
    def _rules(self) -> Sequence[Rule]:
        return tuple(self.reader.fitting(self.said))

    @cached_property
    def duties(self) -> Mapping[str, float]:
        """The same of the labels of duties alone."""
        return self.reader.duties(self.weights)

    @cached_property
    def graded(self) -> Mapping[str, float]:
        """What the counts within each criterion or area say for the labels of duties."""
        return self.reader.grades(self._features, self._rules)

    @cached_property
    def likely(self) -> tuple[str, float]:
        """The kind of message that it looks like, and by how much that leads the next."""
        return kind_of(self.weights)

    @property
    def kind(self) -> str:
        """The kind alone."""
        return self.likely[0]

    @cached_property
    def called(self) -> tuple[Found, ...]:
        """The criteria that it calls by a name."""
        return self.reader.called.find(self.said.tokens)

    @cached_property
    def topic(self) -> str:
        """The criterion or task that it is clearly about, or empty."""
        return self.reader.topic(self.duties)


@dataclass(slots=True)
class Workspace:
    """The work on one message, which is read once; it is thrown away with the message."""

    reader: Reader
    doc: Doc
    pieces: list[Piece] | None = None
    """The message cut into clauses, once it was (see `leaning_pieces.py`)."""
    _done: dict[tuple[int, int], Weighed] = field(default_factory=dict)

    def of(self, start: int, end: int) -> Weighed:
        """What stands between two characters of the message, weighed."""
        found = self._done.get((start, end))
        if found is None:
            found = self._done[start, end] = Weighed(self.reader.span(self.doc, start, end), self.reader)
        return found

    @property
    def whole(self) -> Weighed:
        """The whole message, weighed."""
        return self.of(0, len(self.doc.text))


def workspace(text: str, reader: Reader) -> Workspace:
    """A text read, to be worked on."""
    return Workspace(reader, reader.doc(text))
