"""A language that lacks a file is named, and so is one that only has some."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.checking.missing_files import left_out, missing_files
from knowledge.files import KNOWLEDGE


@pytest.fixture
def wording(tmp_path: Path) -> Path:
    folder = tmp_path / "wording"
    folder.mkdir()
    for code in ("nl", "fr"):
        (folder / f"{code}.ftl").touch()
    return folder


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """All files of two languages, empty: what is in them does not matter here."""
    root = tmp_path / "knowledge"
    for path in [*KNOWLEDGE.rglob("*.yaml"), *KNOWLEDGE.rglob("*.txt")]:
        if not {"de", "en"} & {path.stem, path.parent.name, path.stem.rpartition(".")[2]}:
            copy = root / path.relative_to(KNOWLEDGE)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.touch()
    return root


def test_nothing_is_missing_where_each_language_has_everything(wording: Path, knowledge: Path) -> None:
    assert list(missing_files([wording], knowledge)) == []


@pytest.mark.parametrize(
    "name",
    [
        "languages/fr.yaml",
        "languages/nl.yaml",
        "lexicon/fr.yaml",
        "messages/fr",
        "interview/fr.yaml",
        "orders/fr.yaml",
        "postings/fr.yaml",
        "families/ondersteuners/definitions/fr.txt",
        "families/ondersteuners/translations/fr.yaml",
        "families/ondersteuners/names/nl.yaml",
        "families/ondersteuners/common-questions.fr.yaml",
        "families/ondersteuners/examples/nl",
    ],
)
def test_a_missing_file_is_named(wording: Path, knowledge: Path, name: str) -> None:
    path = knowledge / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    (problem,) = missing_files([wording], knowledge)
    assert problem.values["file"] == f"knowledge/{name}"


def test_a_language_with_one_file_lacks_all_others(wording: Path, knowledge: Path) -> None:
    (wording / "it.ftl").touch()
    missing = list(missing_files([wording], knowledge))
    assert len(missing) == 14
    assert {problem.values["language"] for problem in missing} == {"it"}


def begun(knowledge: Path, *languages: str) -> Path:
    """A second family, written in some languages."""
    own, other = knowledge / "families/ondersteuners", knowledge / "families/bewakers"
    for path in own.rglob("*"):
        code = {"nl", "fr"} & {*path.relative_to(own).as_posix().replace("/", ".").split(".")}
        if path.is_file() and code <= {*languages}:
            copy = other / path.relative_to(own)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.touch()
    return other


def test_a_family_may_be_written_in_fewer_languages_and_is_said_to_be(wording: Path, knowledge: Path) -> None:
    begun(knowledge, "nl")
    assert list(missing_files([wording], knowledge)) == []
    (note,) = [one for one in left_out(("nl", "fr"), knowledge) if one.key == "check-left-language"]
    assert note.values == {"family": "bewakers", "languages": "fr"}


def test_a_language_in_which_a_family_is_begun_must_be_finished(wording: Path, knowledge: Path) -> None:
    other = begun(knowledge, "nl")
    (other / "names/fr.yaml").touch()
    missing = [problem.values["file"] for problem in missing_files([wording], knowledge)]
    assert "knowledge/families/bewakers/definitions/fr.txt" in missing
    assert all(str(file).startswith("knowledge/families/bewakers/") for file in missing)


@pytest.mark.parametrize("name", ["models", "words"])
def test_what_a_family_does_without_is_told_and_is_no_problem(wording: Path, knowledge: Path, name: str) -> None:
    (knowledge / f"families/ondersteuners/{name}/fr.yaml").unlink()
    assert list(missing_files([wording], knowledge)) == []
    (note,) = left_out(("nl", "fr"), knowledge)
    assert (note.key, note.values) == (
        f"check-left-{name}",
        {"files": f"knowledge/families/ondersteuners/{name}/fr.yaml"},
    )
