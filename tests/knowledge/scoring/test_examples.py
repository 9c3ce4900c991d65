"""Files of example utterances: headings, comments, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.scoring.examples import Example, read_examples


def examples(tmp_path: Path, content: str) -> list[Example]:
    path = tmp_path / "nl.txt"
    path.write_text(content, encoding="utf-8")
    return list(read_examples(path))


def test_every_line_is_an_example_of_the_heading_above_it(tmp_path: Path) -> None:
    found = examples(tmp_path, "[a]\none\ntwo\n[b]\nthree\n")
    assert found == [Example(("a",), "one"), Example(("a",), "two"), Example(("b",), "three")]


def test_blank_lines_comments_and_margins_are_no_part_of_an_example(tmp_path: Path) -> None:
    assert examples(tmp_path, "# note\n\n[a]\r\n  one  \r\n# two\n\n") == [Example(("a",), "one")]


def test_a_heading_of_several_references_is_one_label(tmp_path: Path) -> None:
    (example,) = examples(tmp_path, "[verbetering.C   verbetering.B]\none")
    assert example.refs == ("verbetering.C", "verbetering.B")
    assert example.label == "verbetering.C+verbetering.B"


def test_the_same_heading_may_come_again(tmp_path: Path) -> None:
    assert [e.text for e in examples(tmp_path, "[a]\none\n[b]\ntwo\n[a]\nthree") if e.label == "a"] == ["one", "three"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("one\n[a]", "line 1: an example before the first [reference]"),
        ("[]\none", "line 2: an example before the first [reference]"),
        ("[a]\none\n\nOne", "line 4: stands on line 2 too: 'One'"),
        ("[a]\none\n[b]\none", "line 4: stands on line 2 too: 'one'"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, content: str, says: str) -> None:
    with pytest.raises(KnowledgeError) as refused:
        examples(tmp_path, content)
    assert str(refused.value).endswith(says)
    assert "nl.txt" in str(refused.value)
