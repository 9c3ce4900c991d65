"""The first reading of an official text: what the layout shows, and every other line left open."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.official.drafting import MARK, SPLIT, Draft, draft, reference
from knowledge.official.family_loading import load_families
from knowledge.official.model import Family

(REAL,) = load_families()
(MADE_UP,) = load_families(Path(__file__).parents[2] / "families")


def source(family: Family) -> str:
    return (family.folder / "source.txt").read_text(encoding="utf-8")


def numbers(family: Family, ref: str) -> tuple[int, ...]:
    lines = source(family).split("\n")
    ranges = family.passages()[ref].lines
    return tuple(n for first, last in ranges for n in range(first, last + 1) if lines[n - 1].strip())


def found(one: Draft) -> dict[str, tuple[int, ...]]:
    """Reference -> the lines that were found for it."""
    texts = {"doel": one.purpose, **one.terms}
    for n, (area, tasks) in enumerate(one.areas, start=1):
        texts |= {f"R{n}": area, **{f"R{n}.{m}": task for m, task in enumerate(tasks, start=1)}}
    return texts | {f"{row.ref}.{level}": cell for row in one.criteria for level, cell in row.cells.items()}


@pytest.mark.parametrize("family", [REAL, MADE_UP], ids=lambda family: family.ref)
def test_every_text_is_found_on_its_lines(family: Family) -> None:
    one = draft(source(family))
    texts = found(one)
    assert set(texts) == {ref for ref in family.passages() if not ref.startswith("note.")}
    for ref, lines in texts.items():
        assert lines == numbers(family, ref), ref
    assert [row.title for row in one.criteria] == [criterion.name for criterion in family.criteria]
    assert (one.levels, one.open) == (family.levels, [])


@pytest.mark.parametrize("family", [REAL, MADE_UP], ids=lambda family: family.ref)
def test_every_line_that_is_not_blank_is_accounted_for_once(family: Family) -> None:
    one = draft(source(family))
    texts = [*found(one).values(), one.title, *one.notes.values(), *(row.name for row in one.criteria)]
    known = [n for block in texts for n in block] + [n for n, _, _ in one.others] + [line.number for line in one.open]
    assert sorted(known) == [n for n, line in enumerate(source(family).split("\n"), start=1) if line.strip()]


def test_the_first_column_without_a_label_is_the_level_below_the_next_and_said_so() -> None:
    assert (draft(source(REAL)).levels, draft(source(REAL)).lost_label) == (("D", "C", "B"), True)
    assert (draft(source(MADE_UP)).levels, draft(source(MADE_UP)).lost_label) == (("C", "B", "A"), False)


def test_the_marks_before_tasks_are_to_be_repaired() -> None:
    assert (24, "e De", "De", MARK) in draft(source(MADE_UP)).repairs


def test_the_mark_of_a_note_is_no_part_of_the_title() -> None:
    assert (6, "Ondersteuners *", "Ondersteuners", MARK) in draft(source(REAL)).repairs


def test_a_word_that_is_split_over_two_lines_is_read_as_one() -> None:
    text = source(MADE_UP).replace("Planning van\nritten", "Ritten-\nkennis", 1)
    one = draft(text)
    assert [(row.ref, row.title) for row in one.criteria][-1] == ("rittenkennis", "Rittenkennis")
    assert [(was, now) for _, was, now, why in one.repairs if why == SPLIT] == [
        ("Ritten-", ""),
        ("kennis", "Rittenkennis"),
    ]


@pytest.mark.parametrize("torn", ["Klachten-\nen vragen", "HR-\nbeleid", "Kennis-\nBeheer"])
def test_a_hyphen_that_is_the_words_own_stays(torn: str) -> None:
    assert not [one for one in draft(f"Functie\n\n{torn}\n").repairs if one[3] == SPLIT]


@pytest.mark.parametrize("text", ["", "\n\n", "Een brief.\n\nMet groeten;\n", "Doel\n\niets\n"])
def test_a_text_that_is_laid_out_otherwise_loses_no_line(text: str) -> None:
    one = draft(text)
    known = [line.text for line in one.open] + [text.split("\n")[n - 1] for n in one.purpose]
    known += [text.split("\n")[n - 1] for n, _, _ in one.others]
    assert sorted(known) == sorted(line for line in text.split("\n") if line)


def test_columns_that_cannot_be_cut_stay_open() -> None:
    text = "Functie\n\nX\n\nOnderscheidende criteria\n\nKennis\n\nContacten\n\nC\n\nMaar een tekst.\n"
    one = draft(text)
    assert not one.criteria
    assert [line.text for line in one.open] == ["Kennis", "Contacten", "Maar een tekst."]


def test_a_name_as_a_reference_has_small_letters_and_hyphens() -> None:
    assert reference("Vragen of  klachten") == "vragen-of-klachten"
    assert reference("Coördinatie (2)") == "coordinatie"
