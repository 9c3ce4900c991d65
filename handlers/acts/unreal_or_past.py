"""What is not so: an unreal condition, a wish, what was once. None of them adds a duty or changes one."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.duties_named import named_duty
from handlers.acts.likely_kind import FEW, asks, likely_kind, well_told
from handlers.acts.relation_to_told import adds_more, clauses, holder
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.concepts.rules import said
from knowledge.conversation.own_words_answers import criteria_spoken_of
from knowledge.conversation.turn_cues import TurnCues
from knowledge.scoring.labels import COMPARE, DUTY
from knowledge.text.sentences import sentences
from knowledge.understanding.attribution import reason
from knowledge.understanding.duty import Duty

SUPPOSE, TO_COME, ONLY_ASKED = concept("suppose"), concept("to-come"), concept("only-asked")
SUPPOSED, NOT_TODAY = "supposed", "not-today"
"""The steps: what would be so is told without changing anything; what was, or is wished for, gets a short answer."""
WISH, PAST = AWAY = ("wish", "past")
NOT_THEIRS = "not-today-theirs"
SAID = {WISH: "not-today-wish", PAST: "not-today-past"}
"""The phrase that answers what is not of today."""
NEAR = 3
"""Words between a condition and its subject, or an asking word and the subject that it asks about."""
OF_WORK = (DUTY, "aside.", "ask.")
"""How the kinds begin that a wish may look like; who hopes for rest, or leave, speaks of no work."""
TAKEN_BACK = ("follow.withdraw", "follow.wrong", "follow.no")
"""Kinds of messages that take back what was only supposed."""
ONCE = (*OF_WORK, "hr.")
"""The same of what was once: "I did that in my old job" looks like a question for experience."""


def supposed(turn: Turn) -> Step | None:
    """`What if she would adapt the answer`: what is not so, put to see which level it would be."""
    said = [turn.cues_of(part) for part in sentences(turn.question.text)]
    put = next((one for one in said if _supposes(turn, one)), None)
    if put is None or any(_tells(turn, one) for one in said if one is not put):
        return None
    if len(turn.understood.levels) > 1 and likely_kind(turn) == COMPARE:
        return None  # of two levels, and not of a duty
    gradable = bool(turn.understood.duties) or bool(criteria_spoken_of(put.text, turn.answers))
    if not gradable and TO_COME not in put.concepts:
        return None
    n = named_duty(turn, turn.cues.content) or (turn.case.pending.duty if turn.case.pending else turn.case.about)
    return Step(SUPPOSED, turn.understood.duties, n=n)


def _supposes(turn: Turn, cues: TurnCues) -> bool:
    """Whether a sentence opens with a word that only supposes, or holds a condition that is not so, or still to come.

    It states nothing beside the condition.
    """
    if any(one.concept == SUPPOSE and one.at[0] <= FEW for one in cues.text.found):
        return True
    at, language = _condition_at(turn, cues), turn.reader.language
    if at < 0:
        return False
    leads = any(_is_unreal(turn, cues, n, 0) or cues.words[n] in language.asking for n in range(at))
    unreal = any(_is_unreal(turn, cues, n, at) for n in range(at, len(cues.words)))
    put = (unreal and (at <= FEW or leads)) or (at <= FEW and TO_COME in cues.concepts)
    return put and not _states(turn, cues, at)


def _condition_at(turn: Turn, cues: TurnCues) -> int:
    """Where a condition opens: at its word, or at a verb before its subject (`mocht ik …, zou …`); -1 for none."""
    words, language = cues.words, turn.reader.language
    first = next((n for n, word in enumerate(words) if word not in language.joining), 0)
    inverted = words[first : first + 2]
    parts = "," in cues.text.own.strip(" ,")
    if len(inverted) > 1 and inverted[0] in language.unreal and inverted[1] in language.subjects and parts:
        return first
    return next((n for n, word in enumerate(words) if word in language.conditions), -1)


def _is_unreal(turn: Turn, cues: TurnCues, n: int, since: int) -> bool:
    """Whether a word is a form of what is not so, and no participle behind a copula (`if it is adapted`)."""
    words, language = cues.words, turn.reader.language
    if not language.is_unreal(words[n]):
        return False
    return words[n] in language.unreal or language.copulas.isdisjoint(words[since:n])


def _states(turn: Turn, cues: TurnCues, at: int) -> bool:
    """Whether beside a condition somebody says what they do (`if it would go wrong I solve it`), and asks nothing."""
    words, language = cues.words, turn.reader.language
    if turn.asks or turn.understood.levels:
        return False
    for n, word in enumerate(words):
        if word not in language.first_person & language.subjects or 0 <= n - at <= NEAR:
            continue
        beside = [m for m in (n - 1, n + 1) if 0 <= m < len(words)]
        asked = not language.asking.isdisjoint(words[max(n - NEAR, 0) : n])
        if not asked and not any(_is_unreal(turn, cues, m, 0) for m in beside):
            return True
    return False


def as_it_was(turn: Turn) -> Step | None:
    """`No, that was only a question`: what was only supposed is taken back, and no duty with it."""
    if turn.memory.kind != SUPPOSED or turn.spoken:
        return None
    only_asked = ONLY_ASKED in turn.cues.concepts
    return Step("small.ok") if only_asked or likely_kind(turn) in TAKEN_BACK else None


def not_today(turn: Turn) -> Step | None:
    """`I'd like to write analyses one day`, `I used to do that`: no duty of today, and nothing about one."""
    if turn.understood.levels or _asks(turn):
        return None
    parts = [turn.cues_of(part) for part in clauses(turn)]
    why = _reasons(turn, parts)
    found = reason(turn.cues.text, turn.reader.language)
    found = next((one for one in why if one in AWAY), found)
    today = [part for part, one in zip(parts, why, strict=True) if one not in AWAY]
    told = [one for one in turn.understood.duties if well_told(one) and not one.reason]
    of_today = told if len(today) == len(parts) else [part for part in today if _tells_beside(turn, part, told)]
    if found not in AWAY or of_today:
        return None
    if not turn.case.duties and turn.understood.duties and all(one.reason for one in turn.understood.duties):
        return None  # the duty itself says why it gets no level
    kind = likely_kind(turn)
    if kind in TAKEN_BACK:
        return None  # what was told is done no longer
    looks = kind.startswith(OF_WORK if found == WISH else ONCE)
    speaks = bool(turn.understood.duties) or bool(turn.spoken)
    return Step(NOT_TODAY, text=SAID[found]) if looks or speaks else None


def _reasons(turn: Turn, parts: Sequence[TurnCues]) -> list[str]:
    """Why each part of a message is not of today; one without a subject, or a word of today, goes with that before."""
    language = turn.reader.language
    own = language.subjects | language.today | language.holders
    why: list[str] = []
    for part in parts:
        found = reason(part.text, language)
        hangs = why and own.isdisjoint(part.words)
        why.append(found or (why[-1] if hangs else ""))
    return why


def of_no_duty(turn: Turn) -> Step | None:
    """`I no longer do the archive`: of what is no more, where no duty told is about it."""
    if not turn.case.duties or not turn.cues.content or named_duty(turn, turn.cues.content):
        return None
    return not_today(turn) if turn.understood.duties else None


def not_theirs(turn: Turn) -> Step | None:
    """`But the programme I decide myself`: what a manager does, where the duty is told of somebody else."""
    duty, language = turn.case.duty(turn.case.about), turn.reader.language
    speaks = not (language.first_person & language.subjects).isdisjoint(turn.cues.words)
    others = not language.holders.isdisjoint(turn.cues.words)
    if duty is None or not speaks or others or not holder(turn, turn.cues_of(duty.told)):
        return None
    work = [one for one in turn.understood.duties if one.telling and not _of_any_work(turn, one)]
    tells = adds_more(turn) or bool(work)
    return None if tells or _asks(turn) or likely_kind(turn) != DUTY else Step(NOT_TODAY, text=NOT_THEIRS)


def _of_any_work(turn: Turn, duty: Duty) -> bool:
    """Whether a duty shows no more than how any work is done, such as who decides on it."""
    shown = {one.criterion for one in duty.outcome.candidates[:1]}
    return bool(shown) and shown <= turn.reader.manner


def _asks(turn: Turn) -> bool:
    return asks(turn) or turn.asks


def _tells_beside(turn: Turn, part: TurnCues, told: Sequence[Duty]) -> bool:
    """Whether a part of a message says something of the work of today, or belongs to a duty that does."""
    texts = [turn.understood.text[one.start : one.end] for one in told]
    return _tells(turn, part) or any(part.text.own in text for text in texts)


def _tells(turn: Turn, cues: TurnCues) -> bool:
    """Whether a part of a message says something of the work of today."""
    topic = turn.reader.topic(turn.reader.duties(cues.weights))
    return bool(criteria_spoken_of(cues.text, turn.answers)) or bool(topic and said(cues.text.found))
