"""`niveauwijzer evaluate` as it is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bot.commands import Run

LINES = [
    {"id": "a", "lang": "nl", "kind": "grade", "tier": "easy", "text": "Ik geef bezoekers eenvoudig advies."}
    | {"pairs": [["contacten", "C"]]},
    {"id": "b", "lang": "fr", "kind": "out_of_scope", "tier": "hard", "text": "Quel temps fait-il ?"},
    {"id": "c", "lang": "nl", "kind": "grade", "tier": "hard", "text": "Ik geef klanten eenvoudig advies."}
    | {"pairs": [["kennis", "D"]]},
]
README = """# Naam
<!-- figures -->
oud
<!-- /figures -->

<!-- transcript -->
```text
› Ik geef bezoekers eenvoudig advies.

oud
```
<!-- /transcript -->
"""


@pytest.fixture
def questions(tmp_path: Path) -> str:
    path = tmp_path / "vragen.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in LINES), encoding="utf-8")
    return str(path)


def test_measures_misses_and_reliability_are_printed(command: Run, questions: str) -> None:
    done = command("evaluate", questions, "--misses", "1")
    assert done.status == 0
    rows = {line.split()[0]: line.split()[1:5] for line in done.out.splitlines() if line.strip()}
    assert rows["pair"] == ["0.50", "(2)", "0.50", "(2)"]
    assert rows["declined"][:2] == ["1.00", "(1)"]
    assert "c: “Ik geef klanten eenvoudig advies.” · juist: kennis.D · kreeg: grade; level contacten.C" in done.out
    assert "Betrouwbaarheid" in done.out


def test_misses_are_only_printed_when_asked_for(command: Run, questions: str) -> None:
    assert "kennis.D" not in command("evaluate", questions).out


def test_the_columns_can_be_another_key(command: Run, questions: str) -> None:
    assert "hard" in command("evaluate", questions, "--by", "tier").out


def test_json_holds_the_same(command: Run, questions: str) -> None:
    found = json.loads(command("evaluate", questions, "--json").out)
    assert found["questions"] == 3
    assert found["figures"]["pair"]["all"] == {"share": 0.5, "cases": 2}
    assert [miss["id"] for miss in found["misses"] if miss["measure"] == "pair"] == ["c"]
    assert sum(one["claims"] for one in found["reliability"]["bins"]) == 2


def test_a_broken_line_is_misuse_told_with_file_and_line(command: Run, tmp_path: Path) -> None:
    path = tmp_path / "vragen.jsonl"
    path.write_text(f"{json.dumps(LINES[0])}\n{{\n", encoding="utf-8")
    done = command("evaluate", str(path))
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert f"{path}: line 2: no JSON" in done.err


def test_the_readme_gets_the_figures_and_a_fresh_conversation(command: Run, questions: str, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(README, encoding="utf-8")
    assert "bijgewerkt" in command("evaluate", "--update-readme", str(readme), questions).out
    text = readme.read_text(encoding="utf-8")
    assert "\noud\n" not in text
    assert "| `pair` | the first answer names the right criterion and level | 0.50 (2) | 0.50 (2) |  |" in text
    assert "› Ik geef bezoekers eenvoudig advies.\n\nNiveau C" in text
    assert "bij." in command("evaluate", "--update-readme", str(readme), questions).out
    assert readme.read_text(encoding="utf-8") == text


def test_a_readme_without_the_marks_is_told(command: Run, questions: str, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("# Naam\n", encoding="utf-8")
    done = command("evaluate", "--update-readme", str(readme), questions)
    assert done.status == 2
    assert "<!-- figures -->" in done.err
