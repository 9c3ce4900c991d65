"""Two acts in one message: a short thank-you, greeting or "there I am again" in front of what is really said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from handlers.acts.decide import decide
from handlers.acts.heard_at_once import feeling
from handlers.acts.option_picks import OPTION
from handlers.messages import Question
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.question_form import behind_delay
from knowledge.text.question_words import question_words

FIRST = re.compile(r"[^.!?\n,]{1,40}(?:[.!?,]++\s|\n)\s*+(?=\S)")
"""A short stretch in front that closes with a mark, or is a line of its own."""
OPENINGS = ("small.hello", "small.thanks", "small.ok", "small.praise", "small.how", "turn.back", "small.tired")
ANNOUNCED = concept("more-asked")
"""A question announced ("and one more question, …") opens it, and is none."""
PUT_OFF = "put-off"
"""The opening that only says that an answer will come later ("before I choose: …")."""
LEAST_REST = 3
"""Words that must follow, or a question mark: a longer goodbye is one act."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What a message says behind its opening of the kind `opening`."""

    question: Question
    opening: str


def opened(turn: Turn) -> Rest | None:
    """The rest of a message that opens so; None where it does not."""
    text = turn.question.text
    match = FIRST.match(text)
    if match and turn.case.pending and decide(turn.part(match[0].strip())).kind == OPTION:
        return None  # "the first one." answers
    asked = behind_delay(text, turn.reader.language, question_words(turn.language)) if turn.asks else 0
    if asked and turn.case.duties:
        return Rest(replace(turn.question, text=text[asked:], language=turn.language), PUT_OFF)
    if not match or feeling(turn):
        return None  # "sorry, I was angry" is one act
    before = turn.cues_of(match[0])
    kind = before.reading.kind
    rest = text[match.end() :]
    long_enough = len(rest.split()) >= LEAST_REST or "?" in rest
    announced = ANNOUNCED in before.concepts and "?" in rest
    if not (kind in OPENINGS or announced) or not long_enough or before.content & turn.cues_of(rest).content:
        return None
    behind = turn.cues_of(rest).reading.kind
    if behind in OPENINGS or (kind == "small.thanks" and behind.startswith("hr.") and not turn.asks):
        return None
    return Rest(replace(turn.question, text=rest, language=turn.language), kind)
