"""Statements of vacancies, and messages that carry nothing: what is right, and what must not be claimed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.contract import Facts
from bot.measuring.labelled_questions import LabelError, Labelled, read_labelled
from bot.measuring.question_measures import judge
from tests.bot.answers import answer, part

CRITERIA = ("kennis", "contacten")
STATEMENT = {"id": "s", "lang": "nl", "kind": "statement", "text": "Instaan voor het onthaal"}
RECEPTION = STATEMENT | {"areas": ["R3"], "tasks": ["R3.4"], "pairs": [], "inside": True}
OTHER_TRADE = STATEMENT | {"areas": [], "tasks": [], "pairs": [], "inside": False}
NOTHING = {"id": "n", "lang": "nl", "kind": "nothing", "text": "telefoon", "class": "bare", "may": {"tasks": ["R3.1"]}}


def read(app: App, folder: Path, line: dict[str, Any]) -> Labelled:
    path = folder / "zinnen.jsonl"
    path.write_text(json.dumps(line), encoding="utf-8")
    (item,) = read_labelled([path], app.families)
    return item


def found(item: Labelled, facts: Facts) -> dict[str, list[bool]]:
    return {measure: list(cases) for measure, cases in judge(item, facts, CRITERIA).items() if measure != "language"}


def test_a_statement_without_a_level_needs_its_area_and_restraint(app: App, tmp_path: Path) -> None:
    item = read(app, tmp_path, RECEPTION)
    good = found(item, answer(part("no_level", tasks=("R3.4",))))
    bad = found(item, answer(part("level", "contacten.C", tasks=("R1.1",))))
    assert good == {"statement.area": [True], "statement.restraint": [True]}
    assert bad == {"statement.area": [False], "statement.restraint": [False]}


def test_a_statement_with_a_level_needs_one_of_its_pairs(app: App, tmp_path: Path) -> None:
    item = read(app, tmp_path, RECEPTION | {"pairs": [["contacten", "D"]]})
    assert found(item, answer(part("level", "contacten.D")))["statement.pair"] == [True]
    assert found(item, answer(part("between", "contacten.D")))["statement.pair"] == [False]


@pytest.mark.parametrize(
    ("facts", "outside", "no_task"),
    [
        (answer(part("outside")), True, True),
        (answer(part("no_level", tasks=("R3.4",))), True, False),
        (answer(part("level", "contacten.C")), False, True),
    ],
)
def test_another_trade_gets_no_level_and_no_task(
    app: App, tmp_path: Path, facts: Facts, outside: bool, no_task: bool
) -> None:
    item = read(app, tmp_path, OTHER_TRADE)
    assert found(item, facts) == {"statement.outside": [outside], "statement.no_task": [no_task]}


def test_a_bare_activity_may_claim_its_area_and_no_more(app: App, tmp_path: Path) -> None:
    item = read(app, tmp_path, NOTHING)
    assert all(cases == [True] for cases in found(item, answer(part("no_level", tasks=("R3.2",)))).values())
    claimed = found(item, answer(part("level", "contacten.C")))
    assert (claimed["nothing.no_false_claim"], claimed["nothing.no_false_level"]) == ([False], [False])
    assert found(item, answer(part("no_level", tasks=("R1.1",))))["nothing.bare"] == [False]
    assert found(item, answer())["nothing.bare_found"] == [False]


def test_a_level_that_the_manner_carries_may_be_claimed(app: App, tmp_path: Path) -> None:
    may = {"criteria": ["procedures"], "levels": ["D"]}
    item = read(app, tmp_path, NOTHING | {"class": "manner", "may": may})
    assert found(item, answer(part("level", "procedures.D")))["nothing.manner"] == [True]
    assert found(item, answer(part("level", "procedures.C")))["nothing.no_false_level"] == [False]
    assert found(item, answer(part("between", "contacten.C")))["nothing.no_false_claim"] == [False]


def test_a_question_out_of_scope_that_gets_a_task_is_not_declined(app: App, tmp_path: Path) -> None:
    item = read(app, tmp_path, {"id": "o", "lang": "nl", "kind": "out_of_scope", "text": "hoeveel verdien ik?"})
    assert found(item, answer(part("no_level", tasks=("R1.1",)))) == {"declined": [False]}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (NOTHING | {"class": "strange"}, "class: must be one of life, "),
        (NOTHING | {"may": {"task": ["R3.1"]}}, "may: unknown key 'task'"),
        (NOTHING | {"may": {"tasks": ["R9.1"]}}, "tasks: there is no 'R9.1'"),
        (NOTHING | {"may": []}, "may: must be an object"),
        (OTHER_TRADE | {"inside": "no"}, "inside: must be true or false"),
    ],
)
def test_a_wrong_label_is_told(app: App, tmp_path: Path, line: dict[str, Any], message: str) -> None:
    with pytest.raises(LabelError) as caught:
        read(app, tmp_path, line)
    assert message in str(caught.value)
