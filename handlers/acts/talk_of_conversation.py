"""What a message says of the conversation, the list or the question: it is no work, and shows no level.

`That was the answer to your question`, `ich wollte nur das Wort streichen`, `quelle réponse ?`.
"""

from __future__ import annotations

from handlers.acts.option_picks import OPTION
from handlers.acts.relation_to_told import clauses
from handlers.acts.unreal_or_past import NOT_TODAY
from handlers.turn import Turn
from knowledge.conversation.heard_words import TALK as KEY
from knowledge.conversation.heard_words import heard_words, opens
from knowledge.scoring.labels import DUTY

TALK = "case.talk"
GRADING = (DUTY, "detail", OPTION, NOT_TODAY)
"""The kinds of steps by which a message is graded."""
OPENING = 4
"""Words from the beginning of a clause within which it says that it is of the conversation."""


def work_apart(turn: Turn) -> Turn | None:
    """A turn of what a message says of the work alone; without words where it says nothing of it.

    None where nothing of it is about the conversation.
    """
    expressions = heard_words(turn.language)[KEY]
    parts = list(clauses(turn))
    work = [part for part in parts if not opens(expressions, turn.cues_of(part).words, OPENING)]
    if len(work) == len(parts):
        return None
    kept = [part for part in work if not part.endswith("?")]
    return turn.part(" ".join(kept))
