"""Several duties: a row each, what they come to, how they stand to a level."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.case.data import CaseDuty, Verdict
from handlers.duties_read import cells
from handlers.messages import Quote, Text
from handlers.replies.duty_rows import (
    MOST_QUOTES,
    check_blocks,
    intent_of,
    open_line,
    quotes,
    row,
    row_blocks,
    shown,
    weight_lines,
)
from handlers.turn import Turn
from knowledge.understanding.duty import Duty
from tests.handlers.conftest import duty, level, still_open, told, turn


@pytest.fixture(scope="module")
def one(app: App) -> Turn:
    return turn(app, "…")


@pytest.mark.parametrize(
    ("found", "intent"),
    [
        ([duty("level", "kennis", "B"), duty("outside")], "grade"),
        ([duty("no_level", tasks=("R1.1",)), duty("between", "kennis", "CB")], "grade"),
        ([duty("no_level", tasks=("R1.1",)), duty("outside")], "task"),
        ([duty("outside")], "out_of_scope"),
        ([duty("no_level")], "out_of_scope"),
    ],
)
def test_the_intent_of_duties_is_the_most_that_one_of_them_shows(found: list[Duty], intent: str) -> None:
    assert intent_of(found) == intent


@pytest.mark.parametrize(
    ("verdict", "says"),
    [
        (level("contacten", "C"), ["niveau C", "Contacten"]),
        (still_open("contacten", "C", "B"), ["C en B", "Contacten"]),
        (Verdict(tasks=("R2.3",)), ["R2.3", "Agenda"]),
        (Verdict("outside"), []),
        (Verdict(), []),
    ],
)
def test_a_row_holds_the_users_words_and_the_verdict(one: Turn, verdict: Verdict, says: list[str]) -> None:
    line = row(one, told(verdict)[0])
    assert line.startswith("“taak 1”")
    assert all(words in line for words in says)


def test_a_long_duty_is_shortened_and_loses_the_word_that_joins_it(one: Turn) -> None:
    assert shown(one, "en ik sorteer de post.") == "“ik sorteer de post”"
    long = shown(one, "woord " * 40)
    assert long.endswith("…”")
    assert len(long) <= 62


def test_the_rows_keep_the_numbers_of_the_case(one: Turn) -> None:
    blocks, cites = row_blocks(one, [CaseDuty(4, "a", level("contacten", "C")), CaseDuty(7, "b", level("kennis", "B"))])
    assert isinstance(blocks[0], Text)
    assert [line[:2] for line in blocks[0].text.splitlines()[1:]] == ["4.", "7."]
    assert cites == ["contacten.C", "kennis.B"]


def test_many_quotes_are_folded_and_each_stands_once(one: Turn, app: App) -> None:
    refs = [cell.ref for criterion in app.context.family.criteria for cell in criterion.cells.values()]
    few, many = quotes(one, [*refs[:MOST_QUOTES], refs[0]]), quotes(one, refs[: MOST_QUOTES + 1])
    assert [isinstance(block, Quote) and block.folded for block in few] == [False] * MOST_QUOTES
    assert [isinstance(block, Quote) and block.folded for block in many] == [True] * (MOST_QUOTES + 1)


def test_the_cells_of_a_duty_are_those_that_its_verdict_leans_on() -> None:
    first, second = told(still_open("contacten", "C", "B"), Verdict(tasks=("R1.1",)))
    assert (cells(first), cells(second)) == (["contacten.C", "contacten.B"], [])


def test_where_the_weight_lies_is_said_with_what_is_mixed(one: Turn) -> None:
    lines = weight_lines(
        one, told(level("contacten", "C"), level("kennis", "C"), level("procedures", "D"), level("procedures", "B"))
    )
    assert any("zwaartepunt ligt bij C" in line for line in lines)
    assert any("Procedures" in line and "D en B" in line for line in lines)
    assert weight_lines(one, told(Verdict())) == []


def test_what_is_not_settled_is_named_in_one_line(one: Turn) -> None:
    (line,) = open_line(one, one.case)
    assert "Kennis" in line


def test_duties_beside_a_level_cite_their_own_cell_and_the_level_s_where_they_differ(one: Turn) -> None:
    duties = told(level("contacten", "C"), level("kennis", "D"), Verdict(tasks=("R2.3",)), Verdict("outside"))
    blocks, cites = check_blocks(one, duties, "C", ["terzijde"])
    assert cites == ["contacten.C", "kennis.D", "kennis.C"]
    assert isinstance(blocks[0], Text)
    assert len(blocks[0].text.splitlines()) == 6
    assert isinstance(blocks[1], Text)
    assert "Documenten" in blocks[1].text
    assert "Contacten" not in blocks[1].text
