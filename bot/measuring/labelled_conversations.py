"""Labelled conversations: what is said in each turn, what is expected of its answer, and what of that holds."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from bot.contract import Act, Case, CaseDuty, Facts
from bot.measuring.label_fields import LabelError, known, listed, mapped, text_of, truth

KEYS = ("act", "duties", "levels", "open", "cites", "not_cites", "overall", "keeps_pending", "note")
"""What a turn may expect; `note` says why, for people."""
ACTS: tuple[str, ...] = get_args(Act)


@dataclass(frozen=True, slots=True)
class Expected:
    """What is expected of the answer to a turn; what is empty, or `None`, is not asked for."""

    act: str = ""
    duties: int | None = None
    """How many duties the case holds after the turn."""
    levels: Mapping[int, str] | None = None
    """The level at which a duty is settled, by its number."""
    open: tuple[int, ...] = ()
    """The duties, by number, of which no level is settled."""
    cites: tuple[frozenset[str], ...] = ()
    """The references to be cited, or named first as an example task; each with those whose text is the same."""
    not_cites: frozenset[str] = frozenset()
    overall: frozenset[str] = frozenset()
    """The levels where the weight lies."""
    keeps_pending: bool = False
    """Whether the open question must still be open."""
    told: str = ""
    """All of it in short, to be printed."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation, and what is expected of its answer."""

    say: str
    expect: Expected


def read_turns(
    item: Mapping[str, Any], refs: Mapping[str, frozenset[str]], levels: Collection[str]
) -> tuple[Turn, ...]:
    """The turns of a conversation; `refs` holds each reference with those whose text is the same, itself included."""
    turns = []
    for number, turn in enumerate(listed(item, "turns"), start=1):
        try:
            turns.append(_turn(turn, refs, levels))
        except LabelError as error:
            raise LabelError(f"turn {number}: {error}") from None
    if not turns:
        raise LabelError("turns: has none")
    return tuple(turns)


def judge_turn(expect: Expected, facts: Facts) -> Mapping[str, Sequence[bool]]:
    """What the answer gets right of what is expected, a case a measure.

    `conversation.turn` is whether all of it is right but the act: another act may do the same to the case.
    """
    held = {
        measure: holds for measure, holds in _of_case(expect, facts) + _of_citations(expect, facts) if holds is not None
    }
    found = {f"conversation.{name}": [right] for name, right in held.items()}
    if held:
        found["conversation.turn"] = [all(held.values())]
    if expect.act:
        found["conversation.act"] = [facts.get("act") == expect.act]
    return found


def case_in_short(facts: Facts) -> str:
    """The act, then each duty of the case with its levels or its outcome, and whether a question is open."""
    case = facts.get("case")
    duties = [_in_short(duty) for duty in (case["duties"] if case else [])]
    asked = ["asks"] if case and case["pending"] else []
    return "; ".join((facts.get("act", "-"), *duties, *asked))


def _in_short(duty: CaseDuty) -> str:
    shown = f"{duty['criterion']}.{'/'.join(duty['levels'])}" if duty["levels"] else duty["outcome"]
    return " ".join((str(duty["n"]), shown, *([] if duty["levels"] else duty["tasks"][:1])))


def _of_case(expect: Expected, facts: Facts) -> list[tuple[str, bool | None]]:
    case: Case | None = facts.get("case")
    duties = {duty["n"]: duty for duty in case["duties"]} if case else {}
    settled = {n: duty["levels"] for n, duty in duties.items() if duty["outcome"] == "level"}
    weight = facts["overall"]["levels"] if facts["overall"] else case["profile"]["levels"] if case else []
    levels = expect.levels
    return [
        ("duties", None if expect.duties is None else len(duties) == expect.duties),
        ("levels", all(settled.get(n) == [level] for n, level in levels.items()) if levels else None),
        ("open", settled.keys().isdisjoint(expect.open) if expect.open else None),
        ("overall", set(weight) == expect.overall if expect.overall else None),
        ("keeps_pending", bool(case and case["pending"]) if expect.keeps_pending else None),
    ]


def _of_citations(expect: Expected, facts: Facts) -> list[tuple[str, bool | None]]:
    cited = {citation["ref"] for citation in facts["citations"]}
    named = cited | {part["tasks"][0]["ref"] for part in facts["responsibilities"] if part["tasks"]}
    return [
        ("cites", all(named & wanted for wanted in expect.cites) if expect.cites else None),
        ("not_cites", cited.isdisjoint(expect.not_cites) if expect.not_cites else None),
    ]


def _turn(turn: Any, refs: Mapping[str, frozenset[str]], levels: Collection[str]) -> Turn:
    if not isinstance(turn, dict):
        raise LabelError("must be an object with say and expect")
    return Turn(text_of(turn, "say"), _expected(mapped(turn, "expect"), refs, levels))


def _expected(item: Mapping[str, Any], refs: Mapping[str, frozenset[str]], levels: Collection[str]) -> Expected:
    for key in item:
        if key not in KEYS:
            raise LabelError(f"expect: unknown key {key!r}")
    duties = item.get("duties")
    if duties is not None and (isinstance(duties, bool) or not isinstance(duties, int) or duties < 0):
        raise LabelError("duties: must be a number")
    act = item.get("act", "")
    if act and act not in ACTS:
        raise LabelError(f"act: must be one of {', '.join(ACTS)}")
    settled = {_number("levels", n): level for n, level in mapped(item, "levels").items()} if "levels" in item else None
    for level in settled.values() if settled else ():
        if level not in levels:
            raise LabelError(f"levels: there is no {level!r}")
    return Expected(
        act=act,
        duties=duties,
        levels=settled,
        open=tuple(_number("open", n) for n in listed(item, "open")),
        cites=tuple(refs[ref] for ref in known(item, "cites", refs)),
        not_cites=frozenset(known(item, "not_cites", refs)),
        overall=frozenset(known(item, "overall", levels)),
        keeps_pending=truth(item, "keeps_pending"),
        told=json.dumps({key: value for key, value in item.items() if key != "note"}, ensure_ascii=False),
    )


def _number(key: str, written: Any) -> int:
    if not str(written).isdecimal():
        raise LabelError(f"{key}: {written!r} is not the number of a duty")
    return int(written)
