"""Reading labelled questions; what is wrong is told with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.measuring.labelled_questions import LabelError, Labelled, read_labelled

GRADE = {"id": "a", "lang": "nl", "kind": "grade", "text": "ik geef advies", "pairs": [["contacten", "C"]]}
JOB = {
    "id": "b",
    "lang": "nl",
    "kind": "description",
    "sentences": [{"text": "Ik geef advies.", "pairs": [["contacten", "C"]]}, {"text": "Ik klasseer.", "pairs": []}],
    "overall": "C",
}


def read(app: App, folder: Path, *lines: str) -> list[Labelled]:
    path = folder / "vragen.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return list(read_labelled([path], app.families))


def test_questions_are_read_in_order_and_blank_lines_skipped(app: App, tmp_path: Path) -> None:
    grade, job = read(app, tmp_path, json.dumps(GRADE), "", json.dumps(JOB), "")
    assert (grade.id, grade.pairs, grade.language) == ("a", frozenset({("contacten", "C")}), "nl")
    assert job.text == "Ik geef advies. Ik klasseer."
    assert job.overall == ("C",)
    assert grade.groups["tier"] == "-"


def test_the_right_answer_is_told_in_references(app: App, tmp_path: Path) -> None:
    task = GRADE | {"kind": "task", "pairs": [], "tasks": ["R2.3"], "areas": ["R2"]}
    declined = GRADE | {"kind": "out_of_scope"}
    items = read(app, tmp_path, *map(json.dumps, (GRADE, JOB, task, declined | {"pairs": []})))
    assert [item.right for item in items] == ["contacten.C", "contacten.C; -", "R2.3 R2", "out_of_scope"]


def test_a_comparison_asks_for_every_level_of_every_criterion(app: App, tmp_path: Path) -> None:
    line = GRADE | {"kind": "compare", "criteria": ["contacten", "kennis"], "levels": ["C", "B"]}
    (item,) = read(app, tmp_path, json.dumps(line))
    assert item.right == "contacten.B/contacten.C/kennis.B/kennis.C"


WRONG: list[tuple[dict[str, Any] | str, str]] = [
    ("{", "no JSON"),
    ("[]", "must be a JSON object"),
    (GRADE | {"kind": "graad"}, "kind: must be one of grade, "),
    ({key: value for key, value in GRADE.items() if key != "pairs"}, "the key 'pairs' is missing"),
    ({key: value for key, value in GRADE.items() if key != "lang"}, "lang: must be a text"),
    (GRADE | {"pairs": []}, "pairs: names none"),
    (GRADE | {"pairs": [["contact", "C"]]}, 'pairs: ["contact", "C"] is not a criterion and a level'),
    (GRADE | {"pairs": [["contacten", "A"]]}, "is not a criterion and a level"),
    (GRADE | {"pairs": ["contacten.C"]}, "is not a criterion and a level"),
    (GRADE | {"pairs": 3}, "pairs: must be a list"),
    (GRADE | {"text": " "}, "text: must be a text"),
    (GRADE | {"kind": "task", "tasks": ["R9.1"], "areas": ["R2"]}, "tasks: there is no 'R9.1'"),
    (GRADE | {"kind": "task", "tasks": ["R2.1"], "areas": []}, "areas: names none"),
    (GRADE | {"kind": "compare", "criteria": ["kennis"], "levels": ["X"]}, "levels: there is no 'X'"),
    (JOB | {"overall": "A"}, "overall: there is no 'A'"),
    (JOB | {"sentences": ["Ik geef advies."]}, "sentences: each must be an object"),
]


@pytest.mark.parametrize(("line", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_wrong_line_is_told_with_its_number(app: App, tmp_path: Path, line: Any, message: str) -> None:
    with pytest.raises(LabelError) as caught:
        read(app, tmp_path, json.dumps(GRADE), line if isinstance(line, str) else json.dumps(line))
    assert str(caught.value).startswith(f"{tmp_path / 'vragen.jsonl'}: line 2: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_told(app: App, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"no\.jsonl: cannot be read"):
        list(read_labelled([tmp_path / "no.jsonl"], app.families))
