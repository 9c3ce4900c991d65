"""What was read for one message: each of its texts once, however many turns of its parts look at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from handlers.context import Context
from knowledge.conversation.turn_cues import TurnCues
from knowledge.understanding.message import Understood, understand
from knowledge.understanding.workspace import workspace


@dataclass(frozen=True, slots=True)
class Readings:
    """The texts read for one message, each in a language; thrown away with it."""

    context: Context
    _cues: dict[tuple[str, str], TurnCues] = field(default_factory=dict, repr=False)
    _understood: dict[tuple[str, str], Understood] = field(default_factory=dict, repr=False)

    def cues(self, text: str, language: str) -> TurnCues:
        """A text as the conversation sees it."""
        found = self._cues.get((text, language))
        if found is None:
            work = workspace(text, self.context.reader(language))
            found = self._cues[text, language] = TurnCues(work, self.context.manner_concepts)
        return found

    def understood(self, text: str, language: str) -> Understood:
        """What a text says as a message of its own."""
        found = self._understood.get((text, language))
        if found is None:
            found = self.context.how.graded(understand(work := self.cues(text, language).work), work)
            self._understood[text, language] = found
        return found
