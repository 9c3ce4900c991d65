"""The manager's check: a list of duties held against a level that the user names."""

from __future__ import annotations

from handlers.answering import reply
from handlers.citing import quote
from handlers.desk import Turn
from handlers.facts import check_of, open_levels, overall, responsibility, uncovered
from handlers.grade import remember, shown
from handlers.turn import Block, Note, Reply, Text
from knowledge.kinds import DUTY
from knowledge.model import LEVELS
from knowledge.part import Part

LISTING = "\n"
"""What sets a single duty apart from the sentence that asks about it."""


def check(turn: Turn) -> tuple[str, tuple[Part, ...]] | None:
    """The level and the duties to hold against it; None where the message asks for no check.

    A message asks for one when a sentence around its duties does, and it names one level. One duty in running text is
    no list: who asks of it "is that a B?" hopes for a level, and gets the verdict with what that level would take.
    """
    understood = turn.understood
    levels = [level for level in understood.levels if level in LEVELS]
    if understood.framed != "ask.check" or len(levels) != 1 or understood.kind not in (DUTY, "ask.check"):
        return None
    if len(understood.parts) == 1 and LISTING not in turn.question.text:
        return None
    return levels[0], understood.parts


def answer(turn: Turn, asked: tuple[str, tuple[Part, ...]]) -> Reply:
    """One verdict a duty, then what the list leaves uncovered."""
    level, parts = asked
    if not parts:
        return reply(turn, "check", [Text(turn.say("check-what", level=level))])
    family = turn.family
    fits = [check_of(part, level, family) for part in parts]
    missing = uncovered(parts, family)
    lines = [turn.say("check-title", level=level)]
    for n, (part, fit) in enumerate(zip(parts, fits, strict=True), start=1):
        lines.append(f"{n}. {_row(turn, part, fit, level)}")
    rest = [turn.name(ref) for ref in missing]
    end = (
        turn.say("check-uncovered", level=level, criteria=turn.both(rest))
        if rest
        else turn.say("check-covered", level=level)
    )
    differing = [
        part.outcome.candidates[0].criterion
        for part, fit in zip(parts, fits, strict=True)
        if fit in ("asks_less", "asks_more")
    ]
    cites = [f"{criterion}.{level}" for criterion in dict.fromkeys(differing)]
    cites += [part.outcome.candidates[0].ref for part, fit in zip(parts, fits, strict=True) if fit == "fits"]
    blocks: list[Block] = [Text("\n".join(lines)), Text(end)]
    blocks += [quote(turn, ref) for ref in dict.fromkeys(cites)]
    blocks.append(Note(turn.say("indication")))
    return reply(
        turn,
        "check",
        blocks,
        cites=cites,
        responsibilities=[responsibility(turn.understood, part) for part in parts],
        overall=overall(parts, family),
        check={"level": level, "fits": fits, "uncovered": missing},
        memory=remember(turn, parts),
        actions=("why",),
    )


def _row(turn: Turn, part: Part, fit: str, level: str) -> str:
    values = {"text": shown(turn, part), "level": level}
    if part.outcome.candidates:
        values["criterion"] = turn.name(part.outcome.candidates[0].criterion)
        values["shown"] = turn.both(open_levels(part))
    return turn.say(f"check-{fit}", **values)
