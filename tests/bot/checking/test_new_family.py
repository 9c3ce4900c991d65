"""Beginning a family's folder: what is found is written by its lines, what is missing is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.official.family_loading import FAMILIES, load_families
from knowledge.text.language_files import codes
from tests.bot.commands import Run

MADE_UP = Path(__file__).parents[2] / "families"
SOURCES = {"ondersteuners": FAMILIES, "planners": MADE_UP}


@pytest.mark.parametrize("ref", SOURCES)
def test_what_is_begun_lacks_the_documents_name_and_then_has_every_text_verbatim(
    command: Run, tmp_path: Path, ref: str
) -> None:
    folder = tmp_path / "families"
    done = command("new-family", str(SOURCES[ref] / ref / "source.txt"), ref, "--folder", str(folder))
    assert (done.status, done.err) == (0, "")
    with pytest.raises(KnowledgeError, match=f"{ref}/family.yaml: document: is empty"):
        load_families(folder)
    file = folder / ref / "family.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace('document: ""', "document: Een functie"), encoding="utf-8")
    (begun,), (right,) = load_families(folder), load_families(SOURCES[ref])
    texts = {ref: passage.lines for ref, passage in begun.passages().items() if not ref.startswith("note.")}
    assert texts == {ref: passage.lines for ref, passage in right.passages().items() if not ref.startswith("note.")}
    assert (begun.levels, begun.definitions) == (right.levels, right.definitions)
    assert [one.passage.text for one in begun.areas][1:] == [one.passage.text for one in right.areas][1:]


def test_the_official_language_alone_is_begun_where_no_other_is_asked_for(command: Run, tmp_path: Path) -> None:
    command("new-family", str(MADE_UP / "planners/source.txt"), "planners", "--folder", str(tmp_path))
    names = {path.relative_to(tmp_path / "planners").as_posix() for path in (tmp_path / "planners").rglob("*.*")}
    assert not [name for name in names if {"fr", "de", "en"} & {*name.replace("/", ".").split(".")}]
    assert {"names/nl.yaml", "examples/nl/spoken.txt", "common-questions.yaml", "deciding.yaml"} <= names
    deciding = (tmp_path / "planners/deciding.yaml").read_text(encoding="utf-8")
    assert "# kennis, planning-van-ritten." in deciding


def test_every_language_asked_for_has_its_files_to_fill(command: Run, tmp_path: Path) -> None:
    wanted = [word for code in codes() for word in ("--language", code)]
    command("new-family", str(MADE_UP / "planners/source.txt"), "planners", "--folder", str(tmp_path), *wanted)
    place = tmp_path / "planners"
    for code in codes():
        assert "[planning-van-ritten.A]\n" in (place / f"examples/{code}/spoken.txt").read_text(encoding="utf-8")
        assert "[term.risicoanalyse]\n" in (place / f"definitions/{code}.txt").read_text(encoding="utf-8")
        assert code == "nl" or (place / f"common-questions.{code}.yaml").exists()
        assert 'R1.1: ""\n' in (place / f"names/{code}.yaml").read_text(encoding="utf-8")
    assert 'kennis: "Kennis"\n' in (place / "names/nl.yaml").read_text(encoding="utf-8")


def test_lines_that_no_part_is_known_of_are_told_and_named_as_open(command: Run, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    text = (MADE_UP / "planners/source.txt").read_text(encoding="utf-8")
    source.write_text(text.replace("Planners\n", "Planners\n\nZomaar een tekst.\n", 1), encoding="utf-8")
    done = command("new-family", str(source), "iets", "--folder", str(tmp_path / "families"))
    assert "line 7 is open: Zomaar een tekst." in done.out
    assert "# OPEN 7: Zomaar een tekst." in (tmp_path / "families/iets/family.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "lacks"), [("Zomaar een tekst.\n", "no result areas"), ("Onderscheidende criteria\n\nKennis\n", "no r")]
)
def test_a_text_without_areas_or_criteria_is_refused_and_nothing_is_written(
    command: Run, tmp_path: Path, text: str, lacks: str
) -> None:
    source = tmp_path / "source.txt"
    source.write_text(text, encoding="utf-8")
    done = command("new-family", str(source), "iets", "--folder", str(tmp_path / "families"))
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert lacks in done.err
    assert not (tmp_path / "families").exists()


@pytest.mark.parametrize(("name", "says"), [("ondersteuners", "is there already"), ("Onder Steuners", "small letters")])
def test_nothing_is_overwritten_and_a_wrong_name_is_refused(command: Run, name: str, says: str) -> None:
    before = (FAMILIES / "ondersteuners/family.yaml").read_bytes()
    done = command("new-family", str(MADE_UP / "planners/source.txt"), name)
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert says in done.err
    assert (FAMILIES / "ondersteuners/family.yaml").read_bytes() == before
