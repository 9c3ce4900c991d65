"""`niveauwijzer check`, and what it looks for."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import App
from bot.checking.near_duplicates import Line, doubles, example_lines
from bot.checking.phrase_check import phrase_problems
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus
from tests.bot.commands import Run

QUESTION = {"id": "a", "lang": "nl", "kind": "grade", "text": "Ik geef bezoekers eenvoudig advies."}


def line(number: int, text: str, heading: str = "[contacten.C]") -> Line:
    return Line("examples/nl/spoken.txt", number, heading, text)


def repeated(*lines: Line) -> list[tuple[int, int, bool]]:
    return [(double.line.number, double.first.number, double.near) for double in doubles(lines)]


def test_the_same_words_stand_once_whatever_their_case_accents_and_points() -> None:
    assert repeated(line(2, "Ik géef advies!"), line(9, "ik geef advies", "[contacten.B]")) == [(9, 2, False)]


def test_nearly_the_same_is_refused_under_one_heading() -> None:
    one, other = "Ik geef onze bezoekers altijd eenvoudig advies", "Ik geef onze bezoekers altijd eenvoudige advies"
    assert repeated(line(2, one), line(3, other)) == [(3, 2, True)]
    assert repeated(line(3, other), line(2, one)) == [(2, 3, True)]


def test_a_small_difference_may_decide_between_two_headings() -> None:
    one, other = "Ik mag hier niet van de procedures afwijken", "Ik mag hier wel van de procedures afwijken"
    assert repeated(line(2, one, "[procedures.D]"), line(3, other, "[procedures.B]")) == []


def test_what_has_no_words_is_compared_as_it_is() -> None:
    assert repeated(line(1, "???"), line(2, "..."), line(3, "???")) == [(3, 1, False)]


def test_examples_of_all_files_are_looked_at_with_their_lines(tmp_path: Path, app: App) -> None:
    family: Family = replace(app.families[0], ref="fam", folder=tmp_path / "families/fam")
    (tmp_path / "families/fam/examples/nl").mkdir(parents=True)
    (tmp_path / "messages/nl").mkdir(parents=True)
    (tmp_path / "families/fam/examples/nl/spoken.txt").write_text("# over\n[kennis.D]\neen\n\ntwee\n", encoding="utf-8")
    (tmp_path / "families/fam/definitions").mkdir()
    (tmp_path / "families/fam/definitions/nl.txt").write_text("[doel]\nzes\n", encoding="utf-8")
    (tmp_path / "messages/nl/general.txt").write_text("[small.hello]\ndag\n", encoding="utf-8")
    common = "wie:\n  cites: []\n  asks:\n    - drie\n    - 'vier'\n  answer: vijf\n"
    (tmp_path / "families/fam/common-questions.yaml").write_text(common, encoding="utf-8")
    found = list(example_lines(Corpus(family, "nl", tmp_path)))
    assert [(one.file, one.number, one.heading, one.text) for one in found] == [
        ("fam/examples/nl/spoken.txt", 3, "[kennis.D]", "een"),
        ("fam/examples/nl/spoken.txt", 5, "[kennis.D]", "twee"),
        ("messages/nl/general.txt", 2, "[small.hello]", "dag"),
        ("fam/definitions/nl.txt", 2, "[doel]", "zes"),
        ("fam/common-questions.yaml", 4, "wie", "drie"),
        ("fam/common-questions.yaml", 5, "wie", "vier"),
    ]


def phrases(folder: Path, **files: str) -> list[tuple[str, dict[str, str | int]]]:
    for language, text in files.items():
        (folder / f"{language}.ftl").write_text(text, encoding="utf-8")
    return [(problem.key, dict(problem.values)) for problem in phrase_problems([folder], list(files))]


def test_every_phrase_is_there_in_every_language_and_all_that_lack_are_told_at_once(tmp_path: Path) -> None:
    files = {"nl": "a = een\nb = twee\nc = drie\n", "fr": "a = un\n"}
    for language, text in files.items():
        (tmp_path / f"{language}.ftl").write_text(text, encoding="utf-8")
    (problem,) = phrase_problems([tmp_path], list(files))
    assert (problem.key, problem.listed) == ("check-phrase-missing", ("b", "c"))
    assert str(problem.values["file"]).endswith(f"{tmp_path.name}/fr.ftl")


def test_what_is_no_phrase_is_told_with_its_line(tmp_path: Path) -> None:
    ((key, values),) = phrases(tmp_path, nl="a = een\nb = { $naam\nc = drie\n", fr="a = un\nc = trois\n")
    assert (key, values["line"]) == ("check-phrase-broken", 2)


def test_a_phrase_stands_once(tmp_path: Path) -> None:
    ((key, values),) = phrases(tmp_path, nl="a = een\na = twee\n", fr="a = un\n")
    assert (key, values["key"]) == ("check-phrase-twice", "a")


def test_a_variable_that_no_other_language_has_is_a_slip(tmp_path: Path) -> None:
    ((key, values),) = phrases(tmp_path, nl="a = { $naam }", fr="a = { $nom }", de="a = { $naam }")
    assert (key, values["variables"]) == ("check-phrase-variables", "nom")
    assert phrases(tmp_path, nl="a = { $naam }", fr="a = un", de="a = { $naam }") == []


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # What is wrong in the program's own files is looked for once, with its labelled questions.
    monkeypatch.setattr("bot.checking.check._problems", lambda _: iter(()))
    text = json.dumps(QUESTION | {"pairs": [["contacten", "C"]]})
    (tmp_path / "vragen.jsonl").write_text(f"{text}\n", encoding="utf-8")
    return tmp_path


def test_answers_are_recorded_and_then_compared(command: Run, folder: Path) -> None:
    first = command("check", "--questions", str(folder))
    assert (first.status, "nog geen antwoorden" in first.out) == (1, True)
    assert command("check", "--questions", str(folder), "--accept").status == 0
    recorded = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    assert recorded == {QUESTION["text"]: "grade; level contacten.C"}
    again = command("check", "--questions", str(folder))
    assert (again.status, "hetzelfde antwoord" in again.out) == (0, True)


def test_a_changed_answer_is_shown_until_it_is_accepted(command: Run, folder: Path) -> None:
    (folder / "answers.json").write_text(json.dumps({QUESTION["text"]: "grade; level contacten.B"}), encoding="utf-8")
    done = command("check", "--questions", str(folder))
    assert done.status == 1
    for shown in ("Ik geef bezoekers", "was: grade; level contacten.B", "wordt: grade; level contacten.C", "--accept"):
        assert shown in done.out
    command("check", "--questions", str(folder), "--accept")
    assert command("check", "--questions", str(folder)).status == 0


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("answers.json", "{", "answers.json: no JSON"),
        ("answers.json", "[]", "answers.json: must be questions with their answers"),
        ("meer.jsonl", "{", "meer.jsonl: line 1: no JSON"),
    ],
)
def test_a_broken_file_of_questions_is_told(command: Run, folder: Path, name: str, content: str, told: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    done = command("check", "--questions", str(folder))
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert told in done.err


def test_a_missing_folder_is_misuse(command: Run, tmp_path: Path) -> None:
    assert command("check", "--questions", str(tmp_path / "no")).status == 2
