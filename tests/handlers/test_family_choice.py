"""Which family a message is about, from how it fits each."""

from __future__ import annotations

import pytest

from handlers.family_choice import CLOSE, SWITCH, bare, by_words
from handlers.messages import Question
from knowledge.scoring.reader import TELLING
from knowledge.understanding.family_fit import Fit

CLEAR = TELLING + CLOSE


def fit(weight: float, *, bound: bool = True, asks: bool = False, ready: bool = False, **more: int) -> Fit:
    return Fit(weight, bound, asks, ready, more.get("criteria", 0), more.get("levels", 0))


@pytest.mark.parametrize(
    ("one", "other", "refs"),
    [
        (fit(CLEAR), fit(0), ("one",)),
        (fit(0), fit(CLEAR), ("other",)),
        (fit(CLEAR), fit(CLEAR - CLOSE), ("one",)),
        (fit(CLEAR), fit(CLEAR - CLOSE + 0.1), ("one", "other")),
    ],
)
def test_a_duty_is_for_the_family_that_it_fits_clearly_better(one: Fit, other: Fit, refs: tuple[str, ...]) -> None:
    assert by_words({"one": one, "other": other}).refs == refs


def test_a_chats_own_family_gives_way_to_one_that_fits_much_better_only() -> None:
    fits = {"one": fit(CLEAR), "other": fit(CLEAR - SWITCH + 0.1)}
    assert by_words(fits, "other").refs == ("other",)
    assert by_words({"one": fit(CLEAR), "other": fit(CLEAR - SWITCH)}, "other").refs == ("one",)


def test_a_question_is_for_the_family_that_has_the_criteria_and_levels_it_names() -> None:
    assert by_words({"one": fit(0, asks=True), "other": fit(0, asks=True, criteria=1)}, "one").refs == ("other",)
    assert by_words({"one": fit(0, asks=True, levels=1), "other": fit(0, asks=True, levels=2)}).refs == ("other",)
    shared = {"one": fit(0, asks=True, criteria=1), "other": fit(0, asks=True, criteria=1)}
    assert by_words(shared).refs == ("one", "other")
    assert by_words(shared, "other").refs == ("other",)


def test_a_duty_that_one_family_takes_for_a_question_is_a_duty_all_the_same() -> None:
    assert by_words({"one": fit(CLEAR), "other": fit(0, asks=True, criteria=1)}).refs == ("one",)


def test_what_no_familys_words_fit_settles_nothing() -> None:
    choice = by_words({"one": fit(CLOSE - 1), "other": fit(0)})
    assert (len(choice.refs), choice.bound) == (1, False)
    assert not by_words({"one": fit(0, bound=False), "other": fit(0, bound=False)}).bound


def test_a_common_question_goes_where_it_has_an_answer() -> None:
    fits = {"one": fit(0, bound=False), "other": fit(0, bound=False, ready=True)}
    assert by_words(fits, "one").refs == ("other",)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("wat vraagt ondersteuners/contacten.C?", "wat vraagt contacten.C?"),
        ("Ondersteuners/R3 en ondersteuners/R4", "R3 en R4"),
        ("de ondersteuners / planners", "de ondersteuners / planners"),
        ("niet-ondersteuners/R3", "niet-ondersteuners/R3"),
    ],
)
def test_a_reference_loses_its_family(text: str, short: str) -> None:
    assert bare(Question(text), "ondersteuners").text == short
