from __future__ import annotations

import pytest

from knowledge.text.document_lines import Line
from knowledge.text.mended_lines import joined
from knowledge.text.plain_text_lines import lines_of_text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("de post ver-", "delen"), "de post verdelen"),
        (("in- ", "en uitgaande post"), "in- en uitgaande post"),
        (("Ein-", "und Ausgang"), "Ein- und Ausgang"),
        (("e-mail-", "Verkehr"), "e-mail- Verkehr"),
        (("zacht\u00adafgebroken",), "zachtafgebroken"),
    ],
)
def test_words_cut_at_a_line_end_are_whole_again(lines: tuple[str, ...], text: str) -> None:
    assert joined(lines) == text


def test_wrapped_points_of_a_list_are_one_line_each() -> None:
    text = "Taken:\n- de inkomende post sorteren\n  en verdelen\n- de agenda beheren\n"
    assert lines_of_text(text) == [
        Line("paragraph", "Taken:"),
        Line("bullet", "de inkomende post sorteren en verdelen"),
        Line("bullet", "de agenda beheren"),
    ]


def test_nested_points_know_how_deep_they_stand() -> None:
    text = "- post\n  - sorteren\n  - verdelen\n- agenda"
    assert [line.level for line in lines_of_text(text)] == [0, 1, 1, 0]


def test_an_empty_line_parts_paragraphs() -> None:
    assert [line.text for line in lines_of_text("een\n\ntwee")] == ["een", "twee"]


def test_points_with_a_sign_stand_below_points_that_are_counted() -> None:
    text = "a) Onthaal\n- bezoekers ontvangen\n- badges geven\n\nb) Post\n- sorteren"
    assert [line.level for line in lines_of_text(text)] == [0, 1, 1, 0, 1]
