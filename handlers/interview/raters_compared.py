"""Two raters of one function, both done: where they agree, and for each difference both texts and one question."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.case.data import Case
from handlers.case.interview_state import is_open
from handlers.case.profile import profile_of
from handlers.interview.options import known_in
from handlers.messages import Block, Note, Quote, Reply, Text
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.step import Step
from handlers.turn import Turn
from knowledge.official.model import Criterion, Family

KIND = "interview.compare"
Levels = tuple[str, ...]


def known_levels(case: Case, family: Family) -> dict[str, Levels]:
    """The criteria of which a case knows something, with their levels: one, several that differ, or share a text."""
    found = profile_of(case.duties, family, case.interview.given)
    known: dict[str, Levels] = {}
    for criterion in family.criteria:
        ref = criterion.ref
        one = case.interview.answer(ref)
        groups = {duty.verdict.levels for duty in case.duties if duty.verdict.criterion == ref}
        shared = next((group for group in criterion.levels_reading_the_same() if groups == {group}), ())
        settled = (found.settled[ref],) if ref in found.settled else found.mixed.get(ref, ())
        levels = settled or (one.levels if one and one.levels else shared)
        if levels:
            known[ref] = levels
    return known


def rating(case: Case, family: Family) -> dict[str, Levels] | None:
    """What a rater answered, every criterion with its levels, or none where it stays open; None before all are asked.

    Who stops early has answered nothing: else a look at the other's answers would cost none of one's own.
    """
    interview, known = case.interview, known_in(case, family)
    if interview.state != "done" or any(is_open(interview, known, ref) for ref in known.criteria):
        return None
    found = known_levels(case, family)
    return {ref: found.get(ref, ()) for ref in known.criteria}


def answer(turn: Turn, step: Step) -> Reply:
    """The comparison of what the channel hands over; without it, that two raters need the bot."""
    if len(turn.question.raters) != 2:
        return reply(turn, "about", [Text(turn.say("together-where"))], kind=step.kind, act="case")
    mine, theirs = (dict(one) for one in turn.question.raters)
    same, blocks, cites, left = [], [], [], []
    for criterion in turn.family.criteria:
        own, other = mine.get(criterion.ref, ()), theirs.get(criterion.ref, ())
        if not own or not other:
            left.append(turn.name(criterion.ref))
        elif _texts(criterion, own) == _texts(criterion, other):
            same.append(turn.say("together-level", criterion=turn.name(criterion.ref), level=turn.both(own)))
        else:
            blocks += _difference(turn, criterion, own, other)
            cites += [f"{criterion.ref}.{level}" for level in (*own, *other)]
    lines = [turn.say("together-title")]
    lines += [turn.say("together-same", criteria=turn.both(same))] if same else []
    lines += [turn.say("together-left", criteria=turn.both(left))] if left else []
    lines += [turn.say("together-agree")] if same and not blocks else []
    everything: list[Block] = [Text("\n".join(lines)), *blocks, Note(turn.say("indication"))]
    return reply(turn, "about", everything, kind=step.kind, act="case", cites=cites)


def _texts(criterion: Criterion, levels: Levels) -> set[str]:
    return {criterion.cells[level].text for level in levels if level in criterion.cells}


def _difference(turn: Turn, criterion: Criterion, own: Levels, other: Levels) -> list[Block]:
    """What each said, both texts, and the one question to settle together; each by the words of its level."""
    name = turn.name(criterion.ref)
    said = turn.say("together-differ", criterion=name, mine=turn.both(own), theirs=turn.both(other))
    low, *_, high = [level for level in turn.context.levels if level in (*own, *other)]
    gists = {"low": turn.gists[f"{criterion.ref}.{low}"], "high": turn.gists[f"{criterion.ref}.{high}"]}
    return [Text(said), *_quotes(turn, criterion, own, other), Text(turn.say("together-settle", **gists))]


def _quotes(turn: Turn, criterion: Criterion, own: Levels, other: Levels) -> Sequence[Quote]:
    """The texts of both, each once."""
    by_text = {criterion.cells[level].text: level for level in reversed((*own, *other))}
    return [quote(turn, f"{criterion.ref}.{level}") for level in reversed(by_text.values())]
