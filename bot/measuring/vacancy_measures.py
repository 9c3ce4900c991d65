"""Measures for messages as they are really written: statements of vacancies, and messages that carry nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot.contract import Facts
from bot.measuring.answer_parts import named_areas, puts_forward, settled
from bot.measuring.labelled_questions import BARE, Labelled


def judge_statement(item: Labelled, facts: Facts, _criteria: Collection[str]) -> Mapping[str, Sequence[bool]]:
    """A statement of a vacancy: its area, and its level where its words show one; what lies outside gets no level."""
    parts = facts["responsibilities"]
    pairs = settled(facts)
    if not item.inside:
        return {"statement.outside": [not pairs], "statement.no_task": [not named_areas(facts)]}
    found: dict[str, Sequence[bool]] = {}
    if item.areas:
        found["statement.area"] = [any(part["areas"][:1] and part["areas"][0] in item.areas for part in parts)]
    if item.pairs:
        found["statement.pair"] = [not item.pairs.isdisjoint(pairs)]
    else:
        found["statement.restraint"] = [not pairs]
    return found


def judge_nothing(item: Labelled, facts: Facts, _criteria: Collection[str]) -> Mapping[str, Sequence[bool]]:
    """A message that carries little or nothing: only what a careful reader could claim may be claimed."""
    wrong_levels = set(settled(facts)) - item.pairs
    criteria = {part["candidates"][0]["criterion"] for part in facts["responsibilities"] if puts_forward(part)}
    wrong = wrong_levels or set(named_areas(facts)) - set(item.areas) or criteria - set(item.criteria)
    kind = item.groups["class"]
    found = {
        "nothing.no_false_claim": [not wrong],
        "nothing.no_false_level": [not wrong_levels],
        f"nothing.{kind}": [not wrong],
    }
    if kind == BARE:
        firsts = {area for part in facts["responsibilities"] for area in part["areas"][:1]}
        found["nothing.bare_found"] = [not firsts.isdisjoint(item.areas)]
    return found
