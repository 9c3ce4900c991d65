"""The edition changes with every data file, and with nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from knowledge.edition import edition


@pytest.fixture
def house(tmp_path: Path) -> Path:
    house = tmp_path / "house"
    for name in ("knowledge/a.yaml", "knowledge/deep/b.txt", "handlers/phrases/nl.ftl", "bot/phrases/nl.ftl"):
        (house / name).parent.mkdir(parents=True, exist_ok=True)
        (house / name).write_text(name, encoding="utf-8")
    return house


def of(house: Path) -> str:
    return edition([house / "handlers" / "phrases", house / "bot" / "phrases"], house / "knowledge")


def test_it_is_twelve_hexadecimal_digits() -> None:
    assert len(edition()) == 12
    assert set(edition()) <= set("0123456789abcdef")


@pytest.mark.parametrize("name", ["knowledge/a.yaml", "knowledge/deep/b.txt", "bot/phrases/nl.ftl"])
def test_a_changed_file_changes_it(house: Path, name: str) -> None:
    before = of(house)
    (house / name).write_text("other", encoding="utf-8")
    assert of(house) != before


def test_a_renamed_file_changes_it(house: Path) -> None:
    before = of(house)
    (house / "knowledge" / "a.yaml").rename(house / "knowledge" / "c.yaml")
    assert of(house) != before


def test_two_files_that_swap_their_text_change_it(house: Path) -> None:
    before = of(house)
    first, second = house / "handlers" / "phrases" / "nl.ftl", house / "bot" / "phrases" / "nl.ftl"
    texts = first.read_text(encoding="utf-8"), second.read_text(encoding="utf-8")
    first.write_text(texts[1], encoding="utf-8")
    second.write_text(texts[0], encoding="utf-8")
    assert of(house) != before


def test_code_and_caches_do_not_count(house: Path) -> None:
    before = of(house)
    (house / "knowledge" / "a.py").write_text("", encoding="utf-8")
    (house / "knowledge" / "__pycache__").mkdir()
    (house / "knowledge" / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert of(house) == before


def test_the_place_of_installation_does_not_count(house: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "another"
    shutil.copytree(house, moved)
    assert of(moved) == of(house)


def test_the_order_of_folders_and_one_named_twice_do_not_count(house: Path) -> None:
    phrases = [house / "handlers" / "phrases", house / "bot" / "phrases"]
    expected = of(house)
    assert edition(reversed(phrases), house / "knowledge") == expected
    assert edition([*phrases, house / "knowledge", *phrases], house / "knowledge") == expected
