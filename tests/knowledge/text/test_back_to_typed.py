"""Mended words are found again as they were typed."""

from __future__ import annotations

from knowledge.text.back_to_typed import AsTyped


def test_words_that_a_line_end_cut_are_shown_as_they_stand() -> None:
    typed = AsTyped("- De inkomende brief-\n  wisseling sorteren;\n- Bezoekers\tonthalen")
    assert typed.stretch("De inkomende briefwisseling sorteren") == "De inkomende brief-\n  wisseling sorteren"
    assert typed.stretch("Bezoekers onthalen") == "Bezoekers\tonthalen"


def test_words_that_stand_as_they_are_stay_so() -> None:
    assert AsTyped("Bezoekers onthalen.").stretch("onthalen") == "onthalen"


def test_words_that_were_not_typed_come_back_as_given() -> None:
    assert AsTyped("Bezoekers onthalen.").stretch("de post") == "de post"
    assert AsTyped("...").stretch("?") == "?"
