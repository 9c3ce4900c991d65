"""What is emphasised between two levels: the words that one has and the other has not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.official.differences import marked_cell, marked_words, neighbour_of, shared_sentences
from knowledge.official.family_loading import load_families
from knowledge.official.model import Family
from tests.told import LEVELS


@pytest.fixture(scope="module")
def family() -> Family:
    return load_families()[0]


def marked(text: str, neighbour: str) -> list[str]:
    return [text[start:end] for start, end in marked_words(text, neighbour)]


def test_a_word_that_both_have_is_not_marked_wherever_it_stands() -> None:
    assert marked("Zelf brieven schrijven", "schrijven van brieven") == ["Zelf"]


def test_capitals_make_no_difference() -> None:
    assert marked("Vragen beantwoorden", "lastige vragen") == ["beantwoorden"]


def test_little_words_between_marked_ones_go_with_them() -> None:
    assert marked("advies in de context geven", "in de klas") == ["advies in de context geven"]


def test_a_stretch_ends_with_the_sentence() -> None:
    assert marked("Brieven typen. Mails lezen.", "Niets.") == ["Brieven typen", "Mails lezen"]


def test_equal_texts_have_nothing_to_mark() -> None:
    assert marked("Concrete verbeteringen voorstellen.", "Concrete verbeteringen voorstellen.") == []


def test_the_footnote_mark_is_never_emphasised(family: Family) -> None:
    cell = family.criterion("kennis").cells["B"].text
    ranges = marked_cell(family.criterion("kennis"), "B")
    assert [cell[start:end] for start, end in ranges] == ["zijn een specialisatie", "noties van verwante domeinen"]


def test_documents_at_b_differs_from_c_by_its_depth_and_connections(family: Family) -> None:
    criterion = family.criterion("documenten")
    text = criterion.cells["B"].text
    assert [text[start:end] for start, end in marked_cell(criterion, "B")] == [
        "diepgaande",
        "en verbanden gelegd moeten worden tussen verschillende informatie",
    ]


def test_every_cell_but_one_has_something_that_sets_it_apart(family: Family) -> None:
    bare = [
        criterion.cells[level].ref
        for criterion in family.criteria
        for level in LEVELS
        if not marked_cell(criterion, level)
    ]
    assert bare == ["verbetering.B"]


def test_a_level_is_held_against_the_one_below_and_the_lowest_against_the_one_above() -> None:
    assert [neighbour_of(level, LEVELS) for level in LEVELS] == ["C", "D", "C"]


def test_only_the_check_on_compliance_is_a_sentence_shared_by_otherwise_different_levels(family: Family) -> None:
    shared = {criterion.ref: shared_sentences(criterion) for criterion in family.criteria}
    assert {ref: found for ref, found in shared.items() if found} == {
        "documenten": (("Nagaan of documenten voldoen aan de geldende procedures of voorschriften.", ("C", "B")),),
    }


@given(st.text(max_size=80), st.text(max_size=80))
def test_ranges_are_in_order_apart_and_within_the_text(text: str, neighbour: str) -> None:
    edges = [edge for pair in marked_words(text, neighbour) for edge in pair]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)
