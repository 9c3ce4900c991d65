"""The manager's check: a list of duties held against a level that the user names."""

from __future__ import annotations

from handlers.answering import reply
from handlers.citing import quote
from handlers.facts import check_of, open_levels, overall, responsibility, uncovered
from handlers.grade import remember, shown
from handlers.messages import Block, Note, Reply, Text
from handlers.turn import Turn
from knowledge.scoring.labels import DUTY
from knowledge.understanding.duty import Duty

LISTING = "\n"
"""What sets a single duty apart from the sentence that asks about it."""


def check(turn: Turn) -> tuple[str, tuple[Duty, ...]] | None:
    """The level and the duties to hold against it; None where the message asks for no check.

    A message asks for one when a sentence around its duties does, and it names one level. One duty in running text is
    no list: who asks of it "is that a B?" hopes for a level, and gets the verdict with what that level would take.
    """
    understood = turn.understood
    levels = [level for level in understood.levels if level in turn.family.levels]
    if understood.framed != "ask.check" or len(levels) != 1 or understood.kind not in (DUTY, "ask.check"):
        return None
    if len(understood.duties) == 1 and LISTING not in turn.question.text:
        return None
    return levels[0], understood.duties


def answer(turn: Turn, asked: tuple[str, tuple[Duty, ...]]) -> Reply:
    """One verdict a duty, then what the list leaves uncovered."""
    level, duties = asked
    if not duties:
        return reply(turn, "check", [Text(turn.say("check-what", level=level))])
    family = turn.family
    fits = [check_of(duty, level, family) for duty in duties]
    missing = uncovered(duties, family)
    lines = [turn.say("check-title", level=level)]
    for n, (duty, fit) in enumerate(zip(duties, fits, strict=True), start=1):
        lines.append(f"{n}. {_row(turn, duty, fit, level)}")
    rest = [turn.name(ref) for ref in missing]
    end = (
        turn.say("check-uncovered", level=level, criteria=turn.both(rest))
        if rest
        else turn.say("check-covered", level=level)
    )
    differing = [
        duty.outcome.candidates[0].criterion
        for duty, fit in zip(duties, fits, strict=True)
        if fit in ("asks_less", "asks_more")
    ]
    cites = [f"{criterion}.{level}" for criterion in dict.fromkeys(differing)]
    cites += [duty.outcome.candidates[0].ref for duty, fit in zip(duties, fits, strict=True) if fit == "fits"]
    blocks: list[Block] = [Text("\n".join(lines)), Text(end)]
    blocks += [quote(turn, ref) for ref in dict.fromkeys(cites)]
    blocks.append(Note(turn.say("indication")))
    return reply(
        turn,
        "check",
        blocks,
        cites=cites,
        responsibilities=[responsibility(turn.understood, duty) for duty in duties],
        overall=overall(duties, family),
        check={"level": level, "fits": fits, "uncovered": missing},
        memory=remember(turn, duties),
        actions=("why",),
    )


def _row(turn: Turn, duty: Duty, fit: str, level: str) -> str:
    values = {"text": shown(turn, duty), "level": level}
    if duty.outcome.candidates:
        values["criterion"] = turn.name(duty.outcome.candidates[0].criterion)
        values["shown"] = turn.both(open_levels(duty, turn.family))
    return turn.say(f"check-{fit}", **values)
