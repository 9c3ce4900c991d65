"""Cutting a message into the duties it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.understanding.segmentation import LONGEST_RUN, Piece, cut, pieces

JOINTS = re.compile(r",\s+|\s+(?=(?:en|maar)\s)")
ANY = st.text(alphabet=st.sampled_from("ab .,;\n-•1)?é"), max_size=60)


def texts(text: str) -> list[tuple[str, bool]]:
    return [(text[piece.start : piece.end].strip(), piece.firm) for piece in pieces(text, JOINTS)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("brieven", ["brieven"]),
        ("Brieven. Post! Kopies?", ["Brieven.", "Post!", "Kopies?"]),
        ("brieven; post", ["brieven", "post"]),
        ("brieven\npost\n\nkopies", ["brieven", "post", "kopies"]),
        ("- brieven\n- post", ["brieven", "post"]),
        ("• brieven\n• post", ["brieven", "post"]),
        ("1. brieven\n2) post", ["brieven", "post"]),
        ("1) brieven 2 keer\n2) post", ["brieven 2 keer", "post"]),
        ("1. Brieven. 2. Post. 3. Kopies.", ["Brieven.", "Post.", "Kopies."]),
        pytest.param(
            "ik werk op verdieping 2. Daar is post",
            ["ik werk op verdieping 2.", "Daar is post"],
            marks=pytest.mark.xfail(strict=True, reason="a number before a full stop is taken for a list mark"),
        ),
        ("mijn taken: - brieven - post", ["mijn taken:", "brieven", "post"]),
        ("niet-dringende post", ["niet-dringende post"]),
        ("om 9.30 open", ["om 9.30 open"]),
    ],
)
def test_sentences_lines_and_list_marks_part_duties(text: str, found: list[str]) -> None:
    parted = texts(text)
    assert [duty.lstrip("-•, ") for duty, _ in parted] == found
    assert all(firm for _, firm in parted)


def test_joints_within_a_sentence_part_it_loosely() -> None:
    assert texts("brieven, post en kopies. Maar niet veel") == [
        ("brieven", True),
        ("post", False),
        ("en kopies.", False),
        ("Maar niet veel", True),
    ]


@given(ANY)
def test_pieces_stand_in_order_within_the_text_and_hold_all_its_words(text: str) -> None:
    at = 0
    for piece in pieces(text, JOINTS):
        assert at <= piece.start < piece.end <= len(text)
        at = piece.end
    kept = "".join(text[piece.start : piece.end] for piece in pieces(text, JOINTS))
    assert kept.count("a") == text.count("a")
    assert kept.count("b") == text.count("b")


def parted(worth: dict[tuple[int, int], float], firm: Sequence[bool], listed: Sequence[int]) -> list[tuple[int, int]]:
    duties = [Piece(n, n + 1, one) for n, one in enumerate(firm)]
    return cut(duties, lambda i, j: worth.get((i, j), 0.0), listed)


TWO = (True, False)
ALONE = (0, 0)


def test_pieces_stay_together_unless_they_say_clearly_different_things() -> None:
    assert parted({(0, 1): 10, (1, 2): 10, (0, 2): 15}, TWO, ALONE) == [(0, 2)]
    assert parted({(0, 1): 100, (1, 2): 100, (0, 2): 90}, TWO, ALONE) == [(0, 1), (1, 2)]


def test_sentences_part_more_easily_than_what_stands_in_one_sentence() -> None:
    worth = {(0, 1): 40.0, (1, 2): 40.0, (0, 2): 50.0}
    assert parted(worth, (True, True), ALONE) == [(0, 1), (1, 2)]
    assert parted(worth, TWO, ALONE) == [(0, 2)]


def test_who_enumerates_lists_duties() -> None:
    worth = {(0, 1): 40.0, (1, 2): 40.0, (0, 2): 50.0}
    assert parted(worth, TWO, (2, 2)) == [(0, 1), (1, 2)]


def test_three_duties_or_more_are_a_list_unless_they_weigh_more_together() -> None:
    firm, three = (True, False, False), (3, 3, 3)
    alike = {(i, j): 10.0 * (j - i) for i in range(3) for j in range(i + 1, 4)}
    assert parted(alike, firm, three) == [(0, 1), (1, 2), (2, 3)]
    assert parted(alike | {(1, 3): 40.0}, firm, three) == [(0, 1), (1, 3)]


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 4)), max_size=12), st.integers(0, 200))
def test_every_piece_belongs_to_exactly_one_duty(marks: list[tuple[bool, int]], salt: int) -> None:
    worth = {(i, j): float((i * 31 + j * 17 + salt) % 97) for i in range(13) for j in range(i + 1, 14)}
    ranges = parted(worth, [firm for firm, _ in marks], [listed for _, listed in marks])
    assert [n for i, j in ranges for n in range(i, j)] == list(range(len(marks)))
    assert all(j - i <= LONGEST_RUN for i, j in ranges)
