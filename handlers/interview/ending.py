"""The end of the guided grading: each criterion with what it rests on, the span, the weight, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.case.profile import Profile, overall, profile_of
from handlers.interview.raters_compared import known_levels
from handlers.messages import Block, Note, Text
from handlers.replies.citations import quote
from handlers.replies.duty_rows import shown
from handlers.turn import Turn

MOST_TOLD = 2
"""Duties that a line of the profile names."""


def ending(turn: Turn) -> tuple[list[Block], list[str], dict[str, Any] | None]:
    """The profile of the case as it stands, what it cites, and where its weight lies."""
    given = turn.case.interview.given
    found = profile_of(turn.case.duties, turn.family, given)
    known = known_levels(turn.case, turn.family)
    if not known:
        blocks: list[Block] = [Text(turn.say("interview-nothing")), Note(turn.say("indication"))]
        return blocks, [], None
    lines = [turn.say("interview-profile"), *(_line(turn, ref, levels) for ref, levels in known.items())]
    lines += [*_weight(turn, found), *_open(turn, known), turn.say("interview-own")]
    own = [f"{ref}.{level}" for ref, levels in known.items() for level in levels]
    texts = list({turn.family.passages()[ref].text: ref for ref in reversed(own)}.values())
    higher, cites = _next(turn, known)
    blocks = [Text("\n".join(lines)), *(quote(turn, ref) for ref in reversed(texts)), *higher]
    blocks += [*(quote(turn, ref, folded=True) for ref in cites), Text(turn.say("interview-take"))]
    return [*blocks, Note(turn.say("indication"))], [*own, *cites], overall(turn.case.duties, turn.family, given)


def evidence(turn: Turn, criterion: str) -> str:
    """What the level of a criterion rests on: own words, the text that was chosen, or the duties told."""
    one = turn.case.interview.answer(criterion)
    if one and one.levels and one.words:
        return turn.say("interview-because-said", said=shown(turn, one.words))
    if one and one.levels:
        return turn.say("interview-because-chosen")
    told = [shown(turn, duty.told) for duty in turn.case.duties if duty.verdict.criterion == criterion]
    return turn.say("interview-because-told", said=turn.both(told[:MOST_TOLD]))


def _line(turn: Turn, ref: str, levels: Sequence[str]) -> str:
    criterion = turn.family.criterion(ref)
    same = tuple(levels) in criterion.levels_reading_the_same()
    key = "interview-line-same" if same else "interview-line"
    return turn.say(key, criterion=turn.name(ref), level=turn.both(levels), evidence=evidence(turn, ref))


def _weight(turn: Turn, found: Profile) -> list[str]:
    """The span, where the weight lies, and what pulls up and down from there."""
    order = turn.context.levels
    every = {*found.settled.values(), *(level for levels in found.mixed.values() for level in levels)}
    shown_levels = [level for level in order if level in every]
    if not found.settled:
        return []
    span = "interview-span" if len(shown_levels) > 1 else "interview-span-one"
    parts = [turn.say(span, low=shown_levels[0], high=shown_levels[-1])]
    if len(shown_levels) > 1:
        parts.append(turn.say("interview-weight", levels=turn.both(found.levels)))
        low, high = order.index(found.levels[0]), order.index(found.levels[-1])
        up = [turn.name(ref) for ref, level in found.settled.items() if order.index(level) > high]
        down = [turn.name(ref) for ref, level in found.settled.items() if order.index(level) < low]
        parts += [turn.say("interview-up", criteria=turn.both(up))] if up else []
        parts += [turn.say("interview-down", criteria=turn.both(down))] if down else []
    return [" ".join(parts)]


def _open(turn: Turn, known: dict[str, tuple[str, ...]]) -> list[str]:
    """What stays open, and what the person says is no part of the function."""
    rest = [criterion.ref for criterion in turn.family.criteria if criterion.ref not in known]
    answers = {ref: turn.case.interview.answer(ref) for ref in rest}
    none = [ref for ref, one in answers.items() if one and one.how == "none"]
    still = [ref for ref in rest if ref not in none]
    lines = [turn.say("interview-open", criteria=turn.both([turn.name(ref) for ref in still]))] if still else []
    return lines + (
        [turn.say("interview-absent", criteria=turn.both([turn.name(ref) for ref in none]))] if none else []
    )


def _next(turn: Turn, known: dict[str, tuple[str, ...]]) -> tuple[list[Block], list[str]]:
    """What the next level would ask, criterion by criterion, in few words; its texts are cited."""
    order = turn.context.levels
    lines, cites = [], []
    for ref, levels in known.items():
        above = order[order.index(levels[-1]) + 1 :]
        if above:
            cell = f"{ref}.{above[0]}"
            lines.append(
                turn.say("interview-next-line", criterion=turn.name(ref), level=above[0], gist=turn.gists[cell])
            )
            cites.append(cell)
    if not lines:
        return [Text(turn.say("interview-top", level=order[-1]))], []
    return [Text("\n".join([turn.say("interview-next"), *lines]))], cites
