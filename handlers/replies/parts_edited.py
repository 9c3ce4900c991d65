"""What of a duty was taken out, or parted: its level, one of its things, or the duty cut in two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handlers.acts.part_of_duty import things_of
from handlers.case.changes import Act, Amend, Ask, Reject, Remove, Replace, Tell
from handlers.case.data import CaseDuty, Entry, Verdict
from handlers.duties_read import carries, entry
from handlers.messages import Reply, Text
from handlers.replies.case_edits import edited
from handlers.replies.composing import reply
from handlers.replies.duty_rows import shown
from handlers.step import Step
from handlers.turn import Turn
from knowledge.text.sentences import BETWEEN_SENTENCES


def unlevelled(turn: Turn, step: Step) -> Reply:
    """The level of a duty goes, and the duty stays; a criterion that is named does not come back."""
    duty = turn.case.duty(step.n)
    if duty is None:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind, act="case")
    if step.ref not in ("", duty.verdict.criterion):
        line = turn.say("object-criterion", text=shown(turn, duty.told), criterion=turn.name(step.ref))
        return edited(turn, step, [line], [Reject(duty.n, step.ref)])
    bare = replace(duty.verdict, outcome="no_level", criterion="", levels=(), said=())
    acts: list[Act] = [Amend(duty.n, "", bare), *([Reject(duty.n, step.ref)] if step.ref else []), Ask(None)]
    return edited(turn, step, [turn.say("unlevelled", number=duty.n, text=shown(turn, duty.told))], acts)


def split(turn: Turn, step: Step) -> Reply:
    """A duty becomes two, where its words tell two; else the two are asked for, and nothing changes."""
    duty = turn.case.duty(step.n)
    halves = _halves(turn, duty) if duty else None
    if duty is None or halves is None:
        told = shown(turn, duty.told) if duty else ""
        return reply(
            turn, "about", [Text(turn.say("split-what", number=step.n, text=told))], kind=step.kind, act="case"
        )
    first, second = halves
    acts: list[Act] = [Replace(duty.n, first), Tell((second,), duty.job)]
    line = turn.say("split", number=duty.n, other=turn.case.last + 1, text=shown(turn, duty.told))
    return edited(turn, step, [line], acts)


def _halves(turn: Turn, duty: CaseDuty) -> tuple[Entry, Entry] | None:
    """The two duties that the words of one tell."""
    sentences, things = list(_sentences(duty.told)), list(_things(turn, duty.told))
    read = [(_entry(turn, first), _entry(turn, second)) for first, second in (*sentences, *things)]
    clear = next(((one, other) for one, other in read if one and other), None)
    only = sentences or things
    if clear or len(only) != 1:
        return clear
    return _bare(turn, only[0][0]), _bare(turn, only[0][1])


def _bare(turn: Turn, text: str) -> Entry:
    """A part that is said to be a duty, whatever its words show."""
    return _entry(turn, text) or Entry(text, Verdict(), tuple(sorted(turn.cues_of(text).stems)))


def _sentences(told: str) -> Iterator[tuple[str, str]]:
    """The text of a duty cut behind each of its sentences but the last."""
    for mark in BETWEEN_SENTENCES.finditer(told):
        yield told[: mark.start()].strip(" .!;"), told[mark.end() :].strip()


def _things(turn: Turn, told: str) -> Iterator[tuple[str, str]]:
    """The same before each of its things but the first."""
    for thing in list(things_of(turn, told))[1:]:
        before = [token for one in things_of(turn, told) for token in one if token.end <= thing[0].start]
        yield told[: before[-1].end].strip(" ,;.:"), told[thing[0].start :].strip(" ,;.:")


def _entry(turn: Turn, text: str) -> Entry | None:
    """What a part of a duty tells, read for itself."""
    told = [one for one in turn.readings.understood(text, turn.language).duties if carries(one)]
    return replace(entry(turn, told[0], text), text=text) if len(told) == 1 else None


def ended(turn: Turn, step: Step) -> Reply:
    """What is done no longer goes: the duty as its other words tell it stays; where they tell none, it goes whole."""
    duty = turn.case.duty(step.n)
    if duty is None:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind, act="case")
    rest = _without_thing(turn, duty)
    key, act = ("part-removed", Replace(duty.n, rest)) if rest else ("removed", Remove((duty.n,)))
    return edited(turn, step, [turn.say(key, number=duty.n, text=shown(turn, duty.told))], [act])


def _without_thing(turn: Turn, duty: CaseDuty) -> Entry | None:
    """A duty without the thing that a message takes out of it; None where the rest tells none."""
    named = {stem for token in turn.cues.text.tokens for stem in token.stems}
    function = turn.reader.language.function_words
    kept = [
        duty.told[thing[0].start : thing[-1].end]
        for thing in things_of(turn, duty.told)
        if not any(token.word not in function and named & set(token.stems) for token in thing)
    ]
    return _entry(turn, ", ".join(kept)) if kept else None
