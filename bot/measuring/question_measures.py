"""How an answer is held against the right one: the measures, each a share of cases from 0 to 1."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.contract import Facts, Responsibility
from bot.measuring.answer_parts import named_areas, pair_of, puts_forward, sure
from bot.measuring.labelled_questions import CLASSES, Labelled, Pair
from bot.measuring.vacancy_measures import judge_nothing, judge_statement

Verdicts = Mapping[str, Sequence[bool]]
"""Measure -> whether each case passes; a question is one case, or one for each sentence of a description."""
MEASURES = (
    *("pair", "pair@3", "level", "criterion", "answered", "committed", "wrong_and_sure"),
    *("ambiguous", "task", "area", "no_level", "cell", "compare", "definition", "declined"),
    *("overall", "sentence", "restraint", "language"),
    *("statement.area", "statement.pair", "statement.restraint", "statement.outside", "statement.no_task"),
    *("nothing.no_false_claim", "nothing.no_false_level", *(f"nothing.{one}" for one in CLASSES), "nothing.bare_found"),
    *("conversation.act", "conversation.duties", "conversation.levels", "conversation.open", "conversation.cites"),
    *("conversation.not_cites", "conversation.overall", "conversation.keeps_pending", "conversation.turn"),
    "conversation.conversation",
)
"""Every measure, in the order in which they are shown; before the point, the kind of question where it is not plain."""
NO_LANGUAGE = ("out_of_scope", "nothing")
"""Kinds whose language nobody need recognise: some are a word or two that several languages share."""
LOWER_IS_BETTER = frozenset({"wrong_and_sure"})
FIRST = 3
"""How many candidates `pair@3` looks at."""
SPARE = 2
"""How many cells an answer may cite beside the ones that were asked for."""


def judge(item: Labelled, facts: Facts, criteria: Collection[str]) -> Verdicts:
    """What the answer `facts` gets right of the question; `criteria` are the references of all criteria."""
    found = dict(_JUDGES[item.kind](item, facts, criteria))
    if item.kind not in NO_LANGUAGE:
        found["language"] = [facts["language"] == item.language]
    return found


def asserted(facts: Facts) -> list[Pair]:
    """The pairs that an answer puts forward: the best of each responsibility."""
    return [pair_of(part["candidates"][0]) for part in facts["responsibilities"] if puts_forward(part)]


def cells(facts: Facts, criteria: Collection[str]) -> set[str]:
    """The cells that an answer cites."""
    refs = (citation["ref"] for citation in facts["citations"])
    return {ref for ref in refs if "." in ref and ref.partition(".")[0] in criteria}


def best_part(text: str, parts: Iterable[Responsibility]) -> Responsibility | None:
    """The responsibility that shares most words with `text`, the first of several; `None` where there is none."""
    words = set(text.lower().split())
    return max(parts, key=lambda part: len(words & set(part["text"].lower().split())), default=None)


def given_answer(facts: Facts) -> str:
    """An answer in short: its intent, then each responsibility's outcome with the best reference, or what is cited."""
    parts = []
    for part in facts["responsibilities"]:
        refs = [one["ref"] for one in part["candidates"]]
        kept = refs if part["outcome"] == "between" else (refs or [one["ref"] for one in part["tasks"]])[:1]
        parts.append(" ".join((part["outcome"], *kept)))
    return "; ".join((facts["intent"], *(parts or [citation["ref"] for citation in facts["citations"]])))


@dataclass(frozen=True, slots=True)
class Claim:
    """A level that an answer stated with a confidence, and whether it is right."""

    confidence: float
    right: bool


def claims(item: Labelled, facts: Facts) -> list[Claim]:
    """The levels that an answer claims where it is known which are right.

    One level stated is a claim, also where none should be. The better of two that stay open counts where one is right.
    """
    if item.kind == "grade":
        parts = [(part, item.pairs) for part in facts["responsibilities"][:1] if puts_forward(part)]
    elif item.kind == "description":
        best = [(best_part(one.text, facts["responsibilities"]), one.pairs) for one in item.sentences]
        parts = [(part, pairs) for part, pairs in best if part and puts_forward(part) and (pairs or sure(part))]
    elif item.kind in ("task", "out_of_scope", "statement", "nothing"):
        parts = [(part, item.pairs) for part in facts["responsibilities"] if sure(part)]
    else:
        parts = []
    firsts = [(part["candidates"][0], pairs) for part, pairs in parts]
    return [Claim(float(first["confidence"]), pair_of(first) in pairs) for first, pairs in firsts]


def _grade(item: Labelled, facts: Facts, _criteria: Collection[str]) -> Verdicts:
    said = asserted(facts)
    every = [pair_of(one) for part in facts["responsibilities"] for one in part["candidates"]]
    sure = any(part["outcome"] == "level" for part in facts["responsibilities"])
    levels = {level for _, level in item.pairs}
    verdicts = {
        "pair": [bool(said) and said[0] in item.pairs],
        "pair@3": [bool(item.pairs & set(every[:FIRST]))],
        "level": [bool(said) and said[0][1] in levels],
        "criterion": [bool(said) and said[0][0] in {criterion for criterion, _ in item.pairs}],
        "answered": [bool(said)],
        "wrong_and_sure": [sure and not item.pairs & set(said)],
    }
    if len(levels) == 1:
        verdicts["committed"] = [sure]
    return verdicts


def _ambiguous(item: Labelled, facts: Facts, _criteria: Collection[str]) -> Verdicts:
    open_ = any(part["outcome"] == "between" for part in facts["responsibilities"]) or bool(facts["clarify"])
    levels = {one["level"] for part in facts["responsibilities"] for one in part["candidates"]}
    return {"ambiguous": [open_ and {level for _, level in item.pairs} <= levels]}


def _task(item: Labelled, facts: Facts, _criteria: Collection[str]) -> Verdicts:
    tasks = [task["ref"] for part in facts["responsibilities"] for task in part["tasks"]]
    areas = [area for part in facts["responsibilities"] for area in part["areas"]]
    return {
        "task": [bool(tasks) and tasks[0] in item.tasks],
        "area": [bool(areas) and areas[0] in item.areas],
        "no_level": [not any(part["outcome"] == "level" for part in facts["responsibilities"])],
    }


def _shown(item: Labelled, facts: Facts, criteria: Collection[str]) -> Verdicts:
    wanted = {f"{criterion}.{level}" for criterion, level in item.pairs}
    cited = cells(facts, criteria)
    return {item.kind: [wanted <= cited and len(cited) <= len(wanted) + SPARE]}


def _definition(_item: Labelled, facts: Facts, _criteria: Collection[str]) -> Verdicts:
    return {"definition": [facts["intent"] in ("definition", "about") and bool(facts["citations"])]}


def _out_of_scope(_item: Labelled, facts: Facts, criteria: Collection[str]) -> Verdicts:
    return {"declined": [not asserted(facts) and not named_areas(facts) and not cells(facts, criteria)]}


def _description(item: Labelled, facts: Facts, _criteria: Collection[str]) -> Verdicts:
    parts = facts["responsibilities"]
    levels = facts["overall"]["levels"] if facts["overall"] else []
    graded = [(best_part(one.text, parts), one.pairs) for one in item.sentences if one.pairs]
    bare = [best_part(one.text, parts) for one in item.sentences if not one.pairs]
    return {
        "overall": [bool(levels) and set(levels) <= set(item.overall)],
        "sentence": [
            bool(part and part["candidates"] and pair_of(part["candidates"][0]) in pairs) for part, pairs in graded
        ],
        "restraint": [not part or part["outcome"] != "level" for part in bare],
    }


_JUDGES = {
    "grade": _grade,
    "ambiguous": _ambiguous,
    "task": _task,
    "cell": _shown,
    "compare": _shown,
    "definition": _definition,
    "out_of_scope": _out_of_scope,
    "description": _description,
    "statement": judge_statement,
    "nothing": judge_nothing,
}
