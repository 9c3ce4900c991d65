"""A duty told that looks like a question: its level is asked behind it, or it is like one of HR's common questions."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.acts.decide import decide
from handlers.acts.likely_kind import CLEAR_TASK, FEW
from handlers.duties_read import carries
from handlers.step import SHORT, Step
from handlers.turn import Turn, take
from knowledge.conversation.heard_words import TEXTS, heard_words, hears
from knowledge.scoring.labels import DUTY, LEVEL
from knowledge.understanding.finding_duties import read_whole

BEFORE_LEVEL = re.compile(r"(?:(?<=[.!;:])\s|\n)\s*+")
"""What parts a duty from the question which level it is: a colon, too, and no question mark."""


def duty_told(turn: Turn, step: Step) -> tuple[Turn, Step] | None:
    """The duty that a message tells which looks like a question, with its turn; None where it is one."""
    if step.kind in (DUTY, "detail"):
        return None
    return _told_before(turn) or (_told_of_oneself(turn) if step.kind.startswith("hr.") else None)


def _told_before(turn: Turn) -> tuple[Turn, Step] | None:
    """`One of us does the reception. Which level is that?`: the duty before the question, and its step."""
    *before, last = [part for part in BEFORE_LEVEL.split(turn.question.text) if part.strip()] or [""]
    if not before or not turn.asks:
        return None
    asked = turn.cues_of(last)
    levelled = not turn.reader.announcing.isdisjoint(asked.words) or asked.reading.kind == LEVEL
    if not levelled or asked.text.levels or asked.reading.called or len(asked.words) > SHORT + FEW:
        return None
    told = take(replace(turn.question, text=" ".join(before)), turn.memory, turn.context, turn.readings)
    step = decide(told)
    return (told, step) if step.kind == DUTY else _read(told)


def _told_of_oneself(turn: Turn) -> tuple[Turn, Step] | None:
    """`I spend all day filing`: what its speaker does, like a question on the text, which it never names."""
    words = turn.cues.words
    speaks = not turn.reader.language.first_person.isdisjoint(words[:FEW])
    if turn.asks or not speaks or hears(heard_words(turn.language)[TEXTS], words):
        return None
    return _read(turn)


def _read(turn: Turn) -> tuple[Turn, Step] | None:
    """The one duty that a message clearly tells, read as a whole."""
    duty = read_whole(turn.cues.work)
    if duty is None or not carries(duty):
        return None
    task, share = duty.outcome.work[0] if duty.outcome.work else ("", 0.0)
    named = {one.concept for one in turn.cues.text.found} & turn.reader.objects.get(task, frozenset())
    return (turn, Step(DUTY, (duty,))) if named and share >= CLEAR_TASK else None
