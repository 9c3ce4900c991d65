"""Figures at first sight: read strictly, and shown in the README as a table of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.measuring.evaluate import WORDING
from bot.measuring.figures import Results
from bot.measuring.first_sight import NAME, first_sights, read_first_sight
from bot.measuring.readme_figures import block
from handlers.wording import Phrases
from knowledge.errors import KnowledgeError

RIGHT = '{date: 2026-01-31, set: "10 questions", items: 10, measure: pair, figure: 0.7}'


def kept(folder: Path, *entries: str) -> Path:
    path = folder / NAME
    path.write_text("".join(f"- {entry}\n" for entry in entries), encoding="utf-8")
    return path


def test_figures_stand_beside_the_questions_that_they_are_of(tmp_path: Path) -> None:
    kept(tmp_path, RIGHT)
    (sight,) = first_sights([tmp_path / "nl.jsonl", tmp_path / "fr.jsonl"])
    assert (sight.measure, sight.items, sight.figure) == ("pair", 10, 0.7)


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert first_sights([tmp_path / "nl.jsonl"]) == ()


def test_they_are_a_table_of_the_readme(tmp_path: Path) -> None:
    sights = read_first_sight(kept(tmp_path, RIGHT, RIGHT.replace("figure", "of: short ones, figure")))
    text = block(Results("lang"), Phrases(WORDING), sights)
    first = "| 2026-01-31 | 10 questions | `pair` | the first answer names the right criterion and level | 0.700 (10) |"
    assert first in text
    assert "| 2026-01-31 | 10 questions | `pair` | short ones | 0.700 (10) |" in text


@pytest.mark.parametrize(
    ("was", "now", "message"),
    [
        ("pair", "pears", "measure: must be one of "),
        ("0.7", "70", "figure: must be a share"),
        ("items: 10", "items: many", "items: must be a number"),
        ("2026-01-31", "yesterday", "date: must be a date"),
        (", figure: 0.7", "", "the key 'figure' is missing"),
    ],
)
def test_a_wrong_entry_is_told_with_its_number(tmp_path: Path, was: str, now: str, message: str) -> None:
    with pytest.raises(KnowledgeError) as caught:
        read_first_sight(kept(tmp_path, RIGHT, RIGHT.replace(was, now)))
    assert f"{NAME}: entry 2: " in str(caught.value)
    assert message in str(caught.value)
