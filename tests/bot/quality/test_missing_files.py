"""A language that lacks a file is named, and so is one that only has some."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.quality.missing_files import missing_files
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
    assert len(missing) == 10
    assert {problem.values["language"] for problem in missing} == {"it"}
