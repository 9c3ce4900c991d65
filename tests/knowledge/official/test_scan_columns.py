"""Columns that a scan read one below the other: as many texts as there are names."""

from __future__ import annotations

from knowledge.official.scan_columns import aligned

NAMES = ["Kennis", "Klachten", "Contacten"]


def test_a_column_with_as_many_paragraphs_as_names_is_cut_between_them() -> None:
    assert aligned(NAMES, [["een", "twee", "drie"]]) == [((0, 1), (1, 2), (2, 3))]


def test_a_text_of_two_paragraphs_is_known_by_the_words_it_shares() -> None:
    low = ["De regels kennen.", "Klachten noteren.", "Bezoekers onthalen."]
    high = ["Alle regels kennen.", "Klachten oplossen.", "Moeilijke klachten doorgeven.", "Bezoekers raad geven."]
    assert aligned(NAMES, [low, high])[1] == ((0, 1), (1, 3), (3, 4))


def test_fewer_paragraphs_than_names_cannot_be_cut() -> None:
    assert aligned(NAMES, [["een", "twee"]]) == []
    assert aligned(NAMES, []) == []
    assert aligned([], [["een"]]) == []
