"""The search of constants: it climbs, keeps within bounds, and says what it is worth on questions it did not see."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

import knowledge.scoring.weights as weights
from bot.app import App
from bot.measuring import tune as command_module
from bot.measuring.coordinate_search import Found, proved, search
from bot.measuring.labelled_questions import read_labelled
from bot.measuring.question_scores import Scores
from knowledge.scoring.weights import Constant, constants
from tests.bot.commands import Run

HAND = {"by": "hand", "why": "reason"}


def constant(value: float, step: float = 1, low: float = 0, high: float = 10) -> Constant:
    return Constant(value, step, low, high, "means", HAND)


@dataclass
class Made:
    """Questions whose scores are a function of the constants."""

    functions: Sequence[Callable[[Mapping[str, float]], float]]
    seen: set[tuple[float, ...]] = field(default_factory=set)

    @property
    def tried(self) -> int:
        return len(self.seen)

    def __len__(self) -> int:
        return len(self.functions)

    def of(self, values: Mapping[str, float]) -> list[float]:
        self.seen.add(tuple(values.values()))
        return [function(values) for function in self.functions]


def hill(x: float, y: float) -> Callable[[Mapping[str, float]], float]:
    return lambda values: -abs(values["x"] - x) - abs(values["y"] - y)


def test_each_constant_is_moved_as_long_as_that_helps() -> None:
    table = {"x": constant(5), "y": constant(2, 0.5)}
    assert search(Made([hill(8, 0.5)] * 3), table, range(3)) == {"x": 8, "y": 0.5}


def test_it_keeps_within_the_range() -> None:
    table = {"x": constant(5, high=6), "y": constant(2, low=2)}
    assert search(Made([hill(9, 0)]), table, range(1)) == {"x": 6, "y": 2}


def test_what_cannot_be_better_stays_as_it_is() -> None:
    table = {"x": constant(3), "y": constant(4)}
    found = proved(Made([hill(3, 4)] * 6), table, 3)
    assert (dict(found.values), found.gain) == ({"x": 3, "y": 4}, 0)


def test_a_gain_that_holds_on_other_questions_is_told() -> None:
    found = proved(Made([hill(4, 4)] * 6), {"x": constant(3), "y": constant(4)}, 3)
    assert found.values["x"] == 4
    assert (found.before, found.gain) == (-1, 1)


def test_a_gain_on_its_own_questions_alone_is_none() -> None:
    """Each part of the questions wants another value: what is found without it makes it worse."""
    made = Made([hill(6, 4), hill(0, 4)])
    assert proved(made, {"x": constant(3), "y": constant(4)}, 2).gain < 0


QUESTIONS = (
    {"id": "1", "kind": "grade", "lang": "nl", "text": "Ik geef eenvoudig advies.", "pairs": [["contacten", "C"]]},
    {"id": "2", "kind": "out_of_scope", "lang": "nl", "text": "Hoeveel verdien ik?"},
)  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "questions.jsonl"
    path.write_text("".join(f"{json.dumps(one)}\n" for one in QUESTIONS), encoding="utf-8")
    return path


def test_questions_are_scored_with_the_constants_given_and_with_no_others_after(app: App, file: Path) -> None:
    scores = Scores(app, list(read_labelled([file], app.families)))
    now = {name: one.value for name, one in constants().items()}
    assert scores.of(now) == [1, 1]
    assert scores.of({**now, "temperature": 5})[0] < 1, "so flat that nothing is sure"
    assert scores.of(now) == [1, 1]
    assert scores.tried == 2
    assert weights.value("temperature") == now["temperature"]


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the table to write into, and a search that finds another temperature."""
    copy = tmp_path / "weights.yaml"
    copy.write_bytes(weights.TABLE.read_bytes())
    monkeypatch.setattr(weights, "TABLE", copy)
    return copy


def finding(monkeypatch: pytest.MonkeyPatch, gain: float) -> None:
    values = {name: one.value for name, one in constants().items()} | {"temperature": 1.7}
    monkeypatch.setattr(
        "bot.measuring.coordinate_search.proved", lambda *_: Found(values, before=0.9, gain=gain, tried=12)
    )


def test_what_is_better_is_printed_and_written(
    command: Run, file: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding(monkeypatch, 0.0123)
    done = command("tune", "--folds", "2", "--write", str(file))
    assert (done.status, done.err) == (0, "")
    assert "temperature    1.109 → 1.7" in done.out
    assert "+0.0123" in done.out
    written = constants(table)
    assert written["temperature"].value == 1.7
    assert written["temperature"].found["by"] == "tune"
    assert written["temperature"].found["gain"] == 0.0123
    assert date.fromisoformat(str(written["temperature"].found["day"]))
    assert {name: one for name, one in written.items() if name != "temperature"} == {
        name: one for name, one in constants().items() if name != "temperature"
    }
    assert table.read_text(encoding="utf-8").startswith("# The numbers by which")


def test_what_only_fits_its_own_questions_is_not_written(
    command: Run, file: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding(monkeypatch, -0.01)
    before = table.read_bytes()
    assert "gains nothing" in command("tune", "--folds", "2", "--write", str(file)).out
    assert table.read_bytes() == before


def test_too_few_questions_are_refused(command: Run, file: Path) -> None:
    done = command("tune", "--folds", "3", str(file))
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "2 questions cannot be parted in 3" in done.err


def test_the_command_speaks_every_language_of_the_program(app: App) -> None:
    assert set(command_module.LANGUAGES) == set(app.languages)
