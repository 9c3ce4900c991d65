"""What is read for what is typed, and where it stands in it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.text.bounded_memo import MOST_KEPT
from knowledge.text.language_files import load_language
from knowledge.text.plain_characters import APOSTROPHES, plain
from knowledge.text.tokenizer import read


def test_a_plain_text_is_read_as_it_is() -> None:
    assert plain("Je gère l'agenda.\n- à côté").text == "Je gère l'agenda.\n- à côté"


def test_decomposed_letters_are_read_composed_and_shown_as_typed() -> None:
    typed = unicodedata.normalize("NFD", "Je gère l'agenda à l'étage.")
    message = plain(typed)
    assert message.text == "Je gère l'agenda à l'étage."
    at = message.text.index("étage")
    assert message.words(at, at + 5) == unicodedata.normalize("NFD", "étage")


@pytest.mark.parametrize("apostrophe", APOSTROPHES)
def test_every_apostrophe_is_one(apostrophe: str) -> None:
    assert plain(f"l{apostrophe}agenda").text == "l'agenda"


@pytest.mark.parametrize("space", ["\t", "\x0b", "\x0c", "\r", "\x85", "\xa0", "\u202f", "\u2028", "\u2029"])
def test_white_space_within_a_line_is_a_space(space: str) -> None:
    assert plain(f"Ik klasseer{space}documenten").text == "Ik klasseer documenten"


@pytest.mark.parametrize("unseen", ["\xad", "\u200b", "\u200d", "\u2060", "\ufeff"])
def test_what_nobody_sees_parts_no_word(unseen: str) -> None:
    message = plain(f"docu{unseen}menten")
    assert message.text == "documenten"
    assert message.words(0, 10) == f"docu{unseen}menten"


@pytest.mark.parametrize("end", ["\r", "\x0b", "\x85", "\u2028", "\u2029", "\r\n", "\n"])
def test_a_rare_line_end_between_full_lines_ends_a_line(end: str) -> None:
    assert plain(f"De post sorteren{end}Kopies maken{end}Bezoekers ontvangen").text.count("\n") == 2


@given(st.text())
def test_every_character_read_has_its_place_in_what_was_typed(typed: str) -> None:
    message = plain(typed)
    places = [message.span(n, n + 1) for n in range(len(message.text))]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(typed) for start, end in places)
    assert plain(message.text).text == message.text or not unicodedata.is_normalized("NFC", message.text)


def test_five_thousand_unknown_words_leave_little_behind() -> None:
    language = load_language("nl")
    language.learn(["archief", "kast"])
    read(" ".join(f"onbekend{n}woord" for n in range(5000)), language)
    assert all(len(kept) <= MOST_KEPT for kept in (language._stems, language._parts, language._corrected))
