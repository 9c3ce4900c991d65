"""All that is wrong in the files is told at once, each file read by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.app import App
from bot.checking.file_problems import broken_families, lacking_concepts, unreadable, unrecognised
from knowledge.official.family_loading import FAMILIES, load_families
from knowledge.text.language_detection import Detector, count_languages

MADE_UP = Path(__file__).parents[2] / "families"


@pytest.fixture
def families(tmp_path: Path) -> Path:
    """A copy of the made-up family, to be spoilt."""
    return Path(shutil.copytree(MADE_UP, tmp_path / "families"))


def test_every_file_that_does_not_load_is_told_with_its_family(families: Path) -> None:
    own = families / "planners"
    (own / "called/nl.yaml").write_text("", encoding="utf-8")
    (own / "gists/nl.yaml").write_text("kennis: ''\n", encoding="utf-8")
    (own / "deciding.yaml").write_text("R1: {criteria: [kennis], own: perhaps}\nR2: {}\n", encoding="utf-8")
    told = {(one.key, str(one.values.get("file", "")), one.listed[0]) for one in unreadable(load_families(families))}
    assert told == {
        ("check-broken", "", "planners/deciding.yaml: R1: own: must be true or false"),
        ("check-keys-missing", "planners/called/nl.yaml", "kennis"),
        ("check-keys-missing", "planners/gists/nl.yaml", "kennis.C"),
        ("check-keys-empty", "planners/gists/nl.yaml", "kennis"),
    }


def test_families_that_cannot_be_loaded_are_all_told(families: Path) -> None:
    shutil.copytree(families / "planners", families / "bewakers")
    for name in ("planners", "bewakers"):
        (families / name / "family.yaml").write_text("title: x\n", encoding="utf-8")
    assert [one.values["file"] for one in broken_families(families)] == ["bewakers/family.yaml", "planners/family.yaml"]


def test_the_files_that_are_shipped_lack_nothing(app: App) -> None:
    assert not list(broken_families(FAMILIES))
    assert not list(unreadable(app.families))
    assert not list(lacking_concepts(app.families))


def test_a_language_that_its_own_examples_do_not_show_is_told(app: App) -> None:
    (family,) = load_families(MADE_UP)
    told = {"nl": ["de het een"] * 9, "fr": ["xyz"]}
    found = unrecognised([family], Detector(count_languages(told)))
    assert ("check-unrecognised", "fr") in {(one.key, one.values["language"]) for one in found}
    assert not list(unrecognised(app.families, app.context.detector))
