"""The proof of the official text, in both directions; written without the loader's own code for lines and repairs."""

from __future__ import annotations

import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from knowledge.official.family_loading import FAMILIES, load_families
from knowledge.official.model import Family, Passage

FOLDER = FAMILIES / "ondersteuners"
SCAN = "c13acdb3d131f20a5e89ba6aa6a933e376e3adad775d62e37f7e9010e6cffbd5"


@pytest.fixture(scope="module")
def family() -> Family:
    return load_families()[0]


@pytest.fixture(scope="module")
def scanned() -> list[str]:
    return (FOLDER / "source.txt").read_bytes().decode("utf-8").split("\n")


@pytest.fixture(scope="module")
def repaired(scanned: list[str]) -> list[str]:
    lines = list(scanned)
    for entry in tomllib.loads((FOLDER / "repairs.toml").read_text(encoding="utf-8"))["repair"]:
        before, found, after = lines[entry["line"] - 1].partition(entry["was"])
        assert found
        lines[entry["line"] - 1] = before + entry["is"] + after
    return lines


def ranges(value: Any) -> Iterator[tuple[int, int]]:
    for word in str(value).split():
        first, _, last = word.partition("-")
        yield int(first), int(last or first)


def written(repaired: list[str], lines: tuple[tuple[int, int], ...]) -> str:
    return " ".join(" ".join(repaired[first - 1 : last]) for first, last in lines)


def test_the_scan_is_untouched() -> None:
    assert hashlib.sha256((FOLDER / "source.txt").read_bytes()).hexdigest() == SCAN


def test_every_text_is_verbatim_at_the_lines_it_names(family: Family, repaired: list[str]) -> None:
    for ref, passage in family.passages().items():
        assert passage.text.split() == written(repaired, passage.lines).split(), ref
        assert passage.text == " ".join(passage.text.split()), ref


def test_every_line_of_the_scan_belongs_to_exactly_one_text_or_is_listed_with_a_reason(
    family: Family, scanned: list[str]
) -> None:
    claimed = Counter[int]()
    layout = yaml.safe_load((FOLDER / "family.yaml").read_text(encoding="utf-8"))
    headings = [layout["title"], *(criterion["name"] for criterion in layout["criteria"].values())]
    for other in layout["other_lines"]:
        assert other["why"].strip(), other
        headings.append(other["lines"])
    spans = [span for passage in family.passages().values() for span in passage.lines]
    spans += [span for heading in headings for span in ranges(heading)]
    for first, last in spans:
        claimed.update(range(first, last + 1))
    for number, line in enumerate(scanned, start=1):
        if line.strip():
            assert claimed[number] == 1, (number, line)


def test_a_text_holds_no_trace_of_the_scans_noise(family: Family) -> None:
    for ref, passage in family.passages().items():
        assert not set("éèà\\\f\n\t") & set(passage.text), ref
        assert not passage.text.startswith(("e ", "* ")), ref
        assert "’'" not in passage.text, ref


def test_every_task_is_whole(family: Family) -> None:
    for area in family.areas:
        *others, last = area.tasks
        assert all(task.text.endswith(";") for task in others), area.ref
        assert last.text.endswith("."), area.ref
        assert all(task.text[0].isupper() and task.text.count(";") <= 1 for task in area.tasks), area.ref


def test_the_family_holds_what_the_contract_counts(family: Family) -> None:
    assert [len(area.tasks) for area in family.areas] == [8, 7, 9, 7]
    assert [criterion.ref for criterion in family.criteria] == [
        "kennis",
        "documenten",
        "praktische-organisatie",
        "procedures",
        "verbetering",
        "vragen-of-klachten",
        "contacten",
    ]
    assert len(family.passages()) == 1 + 4 + 31 + 21 + 2


@pytest.mark.parametrize(
    ("ref", "text"),
    [
        ("R1.2", "Verslagen van interne vergaderingen opstellen;"),
        ("R1.3", "Teksten, memo's, nota's en presentaties opstellen;"),
        ("R2.4", "Kopieën maken en documentatiemappen samenstellen;"),
        ("R3.4", "Instaan voor het onthaal en de begeleiding van bezoekers (burgers, klanten, bedrijven...);"),
        ("R4.6", "Rapporten en lijsten trekken uit de databanken;"),
        ("contacten.D", "Informatie doorgeven aan en ontvangen van de klanten."),
        (
            "praktische-organisatie.C",
            "Verschillende praktische taken opnemen bij activiteiten of evenementen. "
            "Zich aanpassen aan onverwachte situaties.",
        ),
    ],
)
def test_texts_read_as_a_careful_reader_reads_the_scan(family: Family, ref: str, text: str) -> None:
    assert family.passages()[ref].text == text


def test_criterion_names_broken_over_two_lines_are_whole(family: Family) -> None:
    names = [criterion.name for criterion in family.criteria]
    assert names[2] == "Praktische organisatie"
    assert names[5] == "Vragen of klachten"


def test_only_improvement_reads_the_same_at_two_levels(family: Family) -> None:
    same = {criterion.ref: criterion.levels_reading_the_same() for criterion in family.criteria}
    assert {ref: groups for ref, groups in same.items() if groups} == {"verbetering": (("C", "B"),)}


def test_a_cell_knows_its_level_and_other_texts_have_none(family: Family) -> None:
    def level(passage: Passage) -> str | None:
        return passage.ref.rpartition(".")[2] if passage.ref[0].islower() and passage.ref[-1] in "DCB" else None

    for passage in family.passages().values():
        assert passage.level == level(passage)
