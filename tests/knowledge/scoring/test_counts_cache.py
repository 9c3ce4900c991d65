"""What is kept of the counts: made once, used again, and never in the way of an answer."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.official.family_loading import load_families
from knowledge.scoring import counts_cache as module
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts_cache import CachedCounts, cached_counts, keep
from knowledge.scoring.training import load_reader
from tests.knowledge.small_files import OWN, RIGHT

MADE = CachedCounts(
    ["brief"], {"brieven": "brief"}, ["brief"], {"op stel": "opstel"}, ["letter"], [{}, {}], [{}, {}], ["R1.1"], [1], {}
)


class Maker:
    """Counts how often the counts are made."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> CachedCounts:
        self.times += 1
        return MADE


@pytest.fixture
def make() -> Maker:
    return Maker()


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_without_a_folder_it_is_made_each_time(make: Maker) -> None:
    assert cached_counts("e1-nl", None, make) == MADE
    cached_counts("e1-nl", None, make)
    assert make.times == 2


def test_it_is_made_once_and_then_read(make: Maker, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there yet"
    assert cached_counts("e1-nl", folder, make) == MADE
    assert cached_counts("e1-nl", folder, make) == MADE
    assert make.times == 1


def test_what_is_shipped_is_read_and_neither_made_nor_kept(make: Maker, tmp_path: Path) -> None:
    shipped, cache = tmp_path / "shipped", tmp_path / "cache"
    keep("e1-nl", shipped, MADE)
    assert cached_counts("e1-nl", cache, make, shipped) == MADE
    assert make.times == 0
    assert not cache.exists()
    cached_counts("e2-nl", cache, make, shipped)
    assert make.times == 1
    assert only_file(cache).stem.endswith("e2-nl")


def names(folder: Path) -> list[str]:
    return sorted(path.stem.split("-", 1)[1] for path in folder.iterdir())


def test_several_editions_and_codes_live_side_by_side(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def use_both() -> None:
        for code in ("one", "two"):
            monkeypatch.setattr(module, "_maker", lambda code=code: code)
            cached_counts("e1-nl", tmp_path, make)
            cached_counts("e2-nl", tmp_path, make)

    use_both()
    use_both()
    assert make.times == 4


def test_the_files_of_a_language_that_were_used_last_stay(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_FILES", 2)
    for number, name in enumerate(("e1-nl", "e1-fr", "e2-nl")):
        cached_counts(name, tmp_path, make)
        os.utime(module.file_of(name, tmp_path), (number, number))
    cached_counts("e1-nl", tmp_path, make)  # used once more: it is not the oldest any longer
    cached_counts("e3-nl", tmp_path, make)
    assert make.times == 4
    assert names(tmp_path) == ["e1-fr", "e1-nl", "e3-nl"]


def test_what_other_code_made_is_made_anew(make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cached_counts("e1-nl", tmp_path, make)
    monkeypatch.setattr(module, "_maker", lambda: "other")
    cached_counts("e1-nl", tmp_path, make)
    assert make.times == 2
    assert (tmp_path / "other-e1-nl.json").exists()


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"known": []}', b'{"unknown": 1}', b"7"], ids=repr
)
def test_a_broken_file_is_made_anew_and_mended(make: Maker, tmp_path: Path, broken: bytes) -> None:
    cached_counts("e1-nl", tmp_path, make)
    only_file(tmp_path).write_bytes(broken)
    assert cached_counts("e1-nl", tmp_path, make) == MADE
    assert make.times == 2
    assert json.loads(only_file(tmp_path).read_bytes())["labels"] == ["R1.1"]


def a_file(place: Path) -> None:
    place.write_text("no folder")


def a_file_above(place: Path) -> None:
    place.parent.rmdir()
    place.parent.write_text("no folder")


@pytest.mark.parametrize("block", [a_file, a_file_above])
def test_a_folder_that_cannot_be_written_costs_time_only(
    make: Maker, tmp_path: Path, block: Callable[[Path], None]
) -> None:
    place = tmp_path / "above" / "folder"
    place.parent.mkdir()
    block(place)
    for times in (1, 2):
        assert cached_counts("e1-nl", place, make) == MADE
        assert make.times == times


def test_what_cannot_be_put_in_place_leaves_nothing_behind(make: Maker, tmp_path: Path) -> None:
    cached_counts("e1-nl", tmp_path, make)
    file = only_file(tmp_path)
    file.unlink()
    (file / "in the way").mkdir(parents=True)
    assert cached_counts("e1-nl", tmp_path, make) == MADE
    assert only_file(tmp_path) == file


def test_what_was_kept_reads_a_text_as_what_was_made(tmp_path: Path) -> None:
    family = replace(load_families()[0], folder=tmp_path / "knowledge" / OWN)
    for file, content in RIGHT.items():
        path = tmp_path / "knowledge" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    family = replace(family, folder=tmp_path / "knowledge" / "families" / family.ref)
    sources = Corpus(family, "nl", tmp_path / "knowledge")
    text = "Ik stel niet zelfstandig brieven op; ik geef advies en onderhoud de tuin."
    made, kept = (load_reader(sources, tmp_path / "cache") for _ in range(2))
    assert kept.read(text) == made.read(text)
    assert kept.weigh(kept.read(text)) == made.weigh(made.read(text))
    assert made.read(text).found
    assert any(made.weigh(made.read(text)).values())
