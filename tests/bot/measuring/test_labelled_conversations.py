"""Conversations with labels: reading them, and what holds of each turn."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.contract import Facts
from bot.measuring.figures import Results, measured
from bot.measuring.labelled_conversations import Expected, case_in_short, judge_turn
from bot.measuring.labelled_questions import LabelError, Labelled, read_labelled
from tests.bot.answers import answer, part

TALK = {"id": "t", "lang": "nl", "kind": "conversation"}


def read(app: App, folder: Path, *turns: Any) -> Labelled:
    path = folder / "gesprekken.jsonl"
    path.write_text(json.dumps(TALK | {"turns": list(turns)}), encoding="utf-8")
    (item,) = read_labelled([path], app.families)
    return item


def case(*duties: tuple[str, list[str]], pending: bool = False, levels: tuple[str, ...] = ()) -> dict[str, Any]:
    told = [
        {"n": n, "text": "", "outcome": outcome, "criterion": "contacten", "levels": found, "tasks": [], "areas": []}
        for n, (outcome, found) in enumerate(duties, start=1)
    ]
    open_ = {"duty": 1, "criterion": "contacten", "options": []} if pending else None
    return {"duties": told, "target": None, "pending": open_, "profile": {"levels": list(levels)}}


def turn(*duties: tuple[str, list[str]], act: str = "tell", cites: tuple[str, ...] = (), **more: Any) -> Facts:
    return answer(act=act, cites=cites, case=case(*duties, **more))


def test_turns_are_read_with_what_they_expect(app: App, tmp_path: Path) -> None:
    item = read(app, tmp_path, {"say": "hallo", "expect": {"act": "social", "levels": {"1": "D"}, "note": "waarom"}})
    assert item.text == "hallo"
    assert item.turns[0].expect.levels == {1: "D"}
    assert "waarom" not in item.turns[0].expect.told


def test_cells_of_one_text_stand_for_each_other(app: App, tmp_path: Path) -> None:
    item = read(app, tmp_path, {"say": "en?", "expect": {"cites": ["verbetering.C"]}})
    assert judge_turn(item.turns[0].expect, turn(cites=("verbetering.B",)))["conversation.cites"] == [True]


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        ({"acts": "tell"}, "unknown key 'acts'"),
        ({"act": "greet"}, "act: must be one of tell, "),
        ({"levels": {"1": "A"}}, "levels: there is no 'A'"),
        ({"levels": {"one": "B"}}, "levels: 'one' is not the number of a duty"),
        ({"cites": ["contacten.A"]}, "cites: there is no 'contacten.A'"),
        ({"duties": "2"}, "duties: must be a number"),
        ({"keeps_pending": 1}, "keeps_pending: must be true or false"),
    ],
)
def test_a_wrong_expectation_is_told_with_its_turn(
    app: App, tmp_path: Path, expect: dict[str, Any], message: str
) -> None:
    with pytest.raises(LabelError) as caught:
        read(app, tmp_path, {"say": "hallo", "expect": {}}, {"say": "hallo", "expect": expect})
    assert "line 1: turn 2: " in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("expect", "facts", "measure", "right"),
    [
        (Expected(duties=1), turn(("level", ["D"])), "duties", True),
        (Expected(duties=2), turn(("level", ["D"])), "duties", False),
        (Expected(levels={1: "D"}), turn(("level", ["D"])), "levels", True),
        (Expected(levels={1: "D"}), turn(("between", ["D", "C"])), "levels", False),
        (Expected(levels={2: "D"}), turn(("level", ["D"])), "levels", False),
        (Expected(open=(1,)), turn(("between", ["D", "C"])), "open", True),
        (Expected(open=(1,)), turn(("level", ["D"])), "open", False),
        (Expected(not_cites=frozenset({"contacten.B"})), turn(cites=("contacten.B",)), "not_cites", False),
        (Expected(overall=frozenset("B")), turn(levels=("B",)), "overall", True),
        (Expected(keeps_pending=True), turn(pending=True), "keeps_pending", True),
        (Expected(keeps_pending=True), turn(), "keeps_pending", False),
    ],
)
def test_each_expectation_is_a_measure(expect: Expected, facts: Facts, measure: str, right: bool) -> None:
    assert judge_turn(expect, facts) == {f"conversation.{measure}": [right], "conversation.turn": [right]}


def test_the_act_is_measured_beside_the_turn() -> None:
    found = judge_turn(Expected(act="tell", duties=0), turn(act="amend"))
    assert found == {"conversation.duties": [True], "conversation.turn": [True], "conversation.act": [False]}


def test_a_task_named_first_counts_as_cited() -> None:
    facts = answer(part("no_level", tasks=("R2.3",)), act="tell", case=case())
    assert judge_turn(Expected(cites=(frozenset({"R2.3"}),)), facts)["conversation.cites"] == [True]


def test_a_conversation_holds_where_every_turn_does(app: App, tmp_path: Path) -> None:
    told = {"say": "", "expect": {"duties": 1}}
    item = read(app, tmp_path, told | {"say": "ik typ brieven"}, told | {"say": "ik klasseer"})
    results = Results("lang")
    results.add_conversation(item, [turn(("level", ["D"])), turn(("level", ["D"]), ("level", ["D"]))])
    shares = {measure: (of["all"].right, of["all"].cases) for measure, of in results.shares().items()}
    assert shares == {"conversation.duties": (1, 2), "conversation.turn": (1, 2), "conversation.conversation": (0, 1)}
    assert {(miss.measure, miss.id, miss.text) for miss in results.misses} == {
        ("conversation.duties", "t/2", "ik klasseer"),
        ("conversation.turn", "t/2", "ik klasseer"),
        ("conversation.conversation", "t", "ik typ brieven\nik klasseer"),
    }


def test_a_turn_is_asked_with_what_was_told_before(app: App, tmp_path: Path) -> None:
    item = read(
        app,
        tmp_path,
        {"say": "Ik geef bezoekers eenvoudig advies.", "expect": {"duties": 1, "levels": {"1": "C"}}},
        {"say": "waarom?", "expect": {"duties": 1, "cites": ["contacten.C"]}},
    )
    results = measured(app.answer, [item], app.families, "lang")
    assert results.shares()["conversation.conversation"]["nl"].value == 1


def test_a_case_in_short() -> None:
    assert case_in_short(turn(("level", ["D"]), pending=True)) == "tell; 1 contacten.D; asks"
    assert case_in_short(turn(("outside", []))) == "tell; 1 outside"
