"""A duty told with how it is done: "I do the post, always the same" answers the deciding question at once."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import Vote, votes
from knowledge.understanding.duty import Duty
from knowledge.understanding.evidence import Evidence
from knowledge.understanding.grading import Candidate

PIECE = re.compile(r"[,;:.!\n]+\s*|\s[-–—]\s")
ALWAYS = concept("repetitive")
"""What settles a duty even where its other words left several levels open: the same every time is D wherever it is."""
MOST = 1
"""Words with other content at most in a clause that only says how something is done ("always the same parcel")."""
CLEAR = 0.8
"""The confidence of a level that somebody's own words give to the deciding question. By hand: above a loose match."""


def with_how(turn: Turn, duty: Duty) -> Duty:
    """The duty, graded where a clause of its own says of its deciding criterion how it is done, and one level only.

    An adjective in the clause that tells the work is no such clause: "simple letters" says what, not how.
    """
    outcome = duty.outcome
    if outcome.outcome not in ("no_level", "between") or not outcome.tasks or duty.reason:
        return duty
    named = [candidate.criterion for candidate in outcome.candidates[:1]]
    for criterion in (*named, *turn.context.deciding[outcome.tasks[0][0].split(".")[0]].criteria):
        found = _said_how(turn, duty, criterion)
        levels = {vote.level for vote in found}
        if len(levels) > 1:
            return duty
        sure = outcome.outcome == "no_level" or {vote.concept for vote in found} == {ALWAYS}
        if levels and sure:
            candidate = Candidate(criterion, levels.pop(), CLEAR)
            shown = tuple(Evidence(vote.words, vote.concept, 1.0) for vote in found)
            graded = replace(outcome, outcome="level", candidates=(candidate,), strength=CLEAR)
            return replace(duty, outcome=graded, evidence={candidate.ref: shown})
    return duty


def _said_how(turn: Turn, duty: Duty, criterion: str) -> list[Vote]:
    """What the clauses of a duty that only say how it is done say of a criterion."""
    _, *rest = [part for part in PIECE.split(turn.question.text[duty.start : duty.end]) if part.strip()] or [""]
    found: list[Vote] = []
    for part in rest:
        cues = turn.cues_of(part)
        either = not turn.reader.language.either.isdisjoint(cues.words)  # "whether it is always the same or not …"
        if not either and len(cues.content) <= MOST and cues.things.isdisjoint(one.concept for one in cues.text.found):
            found += votes(cues.text, turn.answers.get(criterion, {}))
    return found
