"""A duty told that looks like a question: its level is asked behind it, or it is like one of HR's common questions."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.acts.decide import decide
from handlers.acts.duties_named import named_duty
from handlers.acts.likely_kind import CLEAR_TASK, FEW
from handlers.acts.topics_elsewhere import DIFFERENCE
from handlers.duties_read import carries
from handlers.step import SHORT, Step
from handlers.turn import Turn, take
from knowledge.conversation.heard_words import IN_GENERAL, IS_LEVEL, LEVEL_ASKED, TEXTS, WHY, heard_words, hears, opens
from knowledge.scoring.labels import DUTY, LEVEL
from knowledge.understanding.finding_duties import read_whole

BEFORE_LEVEL = re.compile(r"(?:(?<=[.!;:])\s|\n)\s*+")
"""What parts a duty from the question which level it is: a colon, too, and no question mark."""
TEXTUAL = ("hr.", "ask.", "no.family", "about.levels", "case.", "follow.")
"""How the kinds begin of questions that one for the level of a duty may look like."""


def duty_told(turn: Turn, step: Step) -> tuple[Turn, Step] | None:
    """The duty that a message tells which looks like a question, with its turn; None where it is one."""
    if step.kind in (DUTY, "detail"):
        return None
    if step.kind.startswith(TEXTUAL) and _level_asked(turn):
        return _read(turn.part(_work_named(turn))) or _read(turn)
    return _told_before(turn) or (_told_of_oneself(turn) if step.kind.startswith("hr.") else None)


def _level_asked(turn: Turn) -> bool:
    """`Is answering the phone D?`, `what level is filing records?`: asked of a duty that is named, and of no text."""
    heard, words, levels = heard_words(turn.language), turn.cues.words, turn.cues.text.levels
    if DIFFERENCE in turn.cues.concepts or len(words) > SHORT + FEW or named_duty(turn, turn.cues.content):
        return False
    if hears(heard[WHY], words) or hears(heard[IN_GENERAL], words):
        return False  # "is everyone who types letters a D?" is asked of no duty of one's own
    last = any(mention.at >= len(words) - FEW for mention in levels)
    return hears(heard[LEVEL_ASKED], words) or (turn.asks and last and opens(heard[IS_LEVEL], words, FEW))


def _work_named(turn: Turn) -> str:
    """What stands between the words by which a level is asked: `is booking rooms C or B?`."""
    language, text = turn.reader.language, turn.question.text
    around = language.function_words | language.joining | turn.reader.announcing | language.either
    levelled = {mention.at for mention in turn.cues.text.levels}
    kept = [token for n, token in enumerate(turn.cues.text.tokens) if n not in levelled and token.word not in around]
    return text[kept[0].start : kept[-1].end] if kept else text


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
