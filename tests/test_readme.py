"""What the README says is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from bot.app import App
from bot.measuring.labelled_questions import Labelled, read_labelled

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
QUESTIONS = ROOT / "tests" / "questions"
UPDATE = "niveauwijzer evaluate --update-readme README.md tests/questions/*.jsonl"
LEAST = 300


@pytest.fixture(scope="module")
def questions(app: App) -> tuple[Labelled, ...]:
    return tuple(read_labelled(sorted(QUESTIONS.glob("*.jsonl")), app.families))


def test_the_questions_are_enough_and_in_every_language(app: App, questions: tuple[Labelled, ...]) -> None:
    assert len(questions) >= LEAST
    assert {item.language for item in questions} == set(app.languages)


def test_the_update_is_named_where_its_figures_stand() -> None:
    assert UPDATE in README.read_text(encoding="utf-8")


def test_there_are_two_commands_to_paste_and_ci_runs_the_second() -> None:
    commands = re.findall(r"^```sh\n(.+)\n```$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert [command.split("&&")[-1].strip() for command in commands] == [".venv/bin/niveauwijzer", ".venv/bin/pytest"]
    assert all(command.startswith("python3 -m venv ") for command in commands)
    pattern = "grep '^python3 -m venv ' README.md"
    assert pattern in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_command_is_in_the_table() -> None:
    named = set(re.findall(r"^\| `niveauwijzer ([\w-]+)", README.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == set(COMMANDS)


def test_every_file_that_it_names_is_there() -> None:
    named = re.findall(r"`((?:knowledge|handlers|bot|tests)/[^`]*)`", README.read_text(encoding="utf-8"))
    assert named
    for path in named:
        assert list(ROOT.glob(path.replace("<language>", "*").rstrip("/"))), path


def test_the_map_names_every_file_in_its_room() -> None:
    part = README.read_text(encoding="utf-8").partition("\n## Where things are\n")[2].partition("\n\n`")[0]
    entries = [entry.partition("/`") for entry in part.split("\n- `")[1:]]
    named = {f"{room}/{name}" for room, _, entry in entries for name in re.findall(r"`(\w+)`", entry)}
    there = {
        path.relative_to(ROOT).with_suffix("").as_posix()
        for package in ("bot", "handlers", "knowledge")
        for path in (ROOT / package).rglob("*.py")
        if path.name != "__init__.py"
    }
    assert named - {"handlers/__init__"} == there
