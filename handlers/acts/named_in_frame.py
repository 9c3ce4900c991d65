"""Work that is named, and not told in a sentence: `mein Job: die Post`, `surtout les scans`, `the mail and so on`.

A name needs no more than the words that people put around it; by themselves those are like a question for the text, or
like small talk, and "that's all I do" is no level.
"""

from __future__ import annotations

from handlers.acts.decide import decide
from handlers.duties_read import carries
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.work_frames import within_frame
from knowledge.scoring.labels import DUTY

LONGEST = 8
"""Words of such a name, at most."""
UNHEARD = ("ask.", "hr.", "about.", "aside.", "turn.lost", "case.compare", "case.replace")
"""How the kinds begin that a message is taken for which only names work, where other work was told before."""


def named_in_frame(turn: Turn, step: Step) -> tuple[Turn, Step] | None:
    """The work that a message names, with its turn; None where it says more, or was understood without."""
    if turn.asks or turn.understood.levels or (turn.case.duties and not step.kind.startswith(UNHEARD)):
        return None
    start, end = within_frame(turn.cues.words, turn.language)
    told = step.kind == DUTY and any(map(carries, turn.understood.duties))
    if end - start > LONGEST or end - start == len(turn.cues.words) or (told and end == len(turn.cues.words)):
        return None
    tokens = turn.cues.text.tokens
    after = turn.part(turn.question.text[tokens[start].start : tokens[end - 1].end])
    duties = tuple(duty for duty in after.understood.duties if carries(duty))
    graded = any(duty.outcome.outcome == "level" for duty in duties)
    if not duties or graded or decide(after).kind != DUTY:
        return None
    return after, Step(DUTY, duties)
