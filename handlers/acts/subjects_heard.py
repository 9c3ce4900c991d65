"""Questions that have an answer of their own, heard by how they are put: who reads along, how sure, how long, and why.

`Do you pass this on?`, `so 4 C and 1 B?`, `how many more questions?`: whatever stage the conversation is in.
"""

from __future__ import annotations

from handlers.acts.likely_kind import likely_kind, well_told
from handlers.acts.topics_elsewhere import TOPICS
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.heard_words import COUNTED, HALVED, PASSED_ON, SUBJECTS, heard_words, hears

BY_ITSELF = {PASSED_ON: "about.privacy", COUNTED: "hr.majority-rule", HALVED: "hr.two-levels"}
"""What is heard whatever else the words are like, and the kind of message that it makes."""
OUTRIGHT = ("about.person", "about.sure", "hr.where-to-go", "hr.majority-rule")
"""What is also asked without the form of a question: "I want somebody on the phone"."""
PERSON = OUTRIGHT[0]
"""Of these the one that is heard whatever work its words name."""
LONGEST = 16
"""Words of such a question at most: who writes more, tells something."""
CLEAR, LEAD = 10.0, 10.0
"""The weight from which a message is clearly of another kind, where it leads the subject heard by as much. By hand."""
BRIEF = 6
"""Words at most of a question that holds little beside the subject that is heard."""
READY = "hr."
"""How the kinds begin of which the likelier one is as good an answer as one that is heard."""


def subject_heard(turn: Turn) -> Step | None:
    """The step of a question whose subject is heard; None for any other message."""
    words = turn.cues.words
    if not 0 < len(words) <= LONGEST:
        return None
    heard = heard_words(turn.language)
    if hears(heard[PERSON], words):
        return Step(PERSON)
    if any(map(well_told, turn.understood.duties)):
        return None
    for key, kind in BY_ITSELF.items():
        if hears(heard[key], words):
            return Step(likely_kind(turn) if _as_good(turn, kind) else kind)
    kinds = SUBJECTS if turn.asks else OUTRIGHT
    kind = next((kind for kind in kinds if hears(heard[kind], words)), "")
    return Step(kind) if kind and not _of_another(turn, kind) else None


def _of_another(turn: Turn, kind: str) -> bool:
    """Whether a message is clearly of another kind than the one that is heard in it."""
    weights, likely = turn.cues.weights, likely_kind(turn)
    if _as_good(turn, kind):
        return True
    if len(turn.cues.words) <= BRIEF and turn.cues.concepts.isdisjoint(TOPICS):
        return False
    return weights.get(likely, 0.0) >= max(CLEAR, weights.get(kind, 0.0) + LEAD)


def _as_good(turn: Turn, kind: str) -> bool:
    """Whether a message is like a question with a ready answer of its own that is as good as the one heard."""
    return kind.startswith(READY) and likely_kind(turn).startswith(READY)
