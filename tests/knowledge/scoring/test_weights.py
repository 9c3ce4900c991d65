"""The table of constants: what it refuses, what it gives, and how it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.scoring.weights import TABLE, as_table, constants, trying, value

RIGHT = 'shrink: {value: 2, step: 1, range: [1, 4], means: doubt, found: {by: hand, why: "it is: so"}}\n'


def read(folder: Path, content: str) -> object:
    path = folder / "weights.yaml"
    path.write_text(content, encoding="utf-8")
    return constants(path)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("value: 2", "value: much", "shrink: value: must be a number"),
        ("value: 2", "value: .nan", "shrink: value: must be a number"),
        ("value: 2", "value: 5", "shrink: value: must lie within the range"),
        ("step: 1", "step: 0", "shrink: step: must be more than 0"),
        ("[1, 4]", "[1]", "shrink: range: must be the lowest and the highest value"),
        ("[1, 4]", "4", "shrink: range: must be a list"),
        ("means: doubt", "means: ''", "shrink: means: is empty"),
        ("means: doubt, ", "", "shrink: the key 'means' is missing"),
        ("by: hand", "by: guess", "shrink: found: by: must be 'hand' or 'tune'"),
        ("by: hand", "by: tune", "shrink: found: unknown key 'why'"),
    ],
)
def test_a_wrong_entry_is_refused_naming_file_and_key(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert read(tmp_path, RIGHT)
    (tmp_path / "wrong").mkdir()
    with pytest.raises(KnowledgeError) as refused:
        read(tmp_path / "wrong", RIGHT.replace(old, new))
    assert f"weights.yaml: {says}" in str(refused.value)


def test_another_value_counts_while_it_is_tried() -> None:
    now = value("shrink")
    with trying({"shrink": 3.5}):
        assert value("shrink") == 3.5
        with trying({"doubt": 1}):
            assert (value("shrink"), value("doubt")) == (3.5, 1)
    assert value("shrink") == now


def test_the_table_that_is_written_reads_the_same(tmp_path: Path) -> None:
    table = constants()
    written = as_table(table, "# about\n")
    assert read(tmp_path, written) == table
    assert written.startswith("# about\n\n")


def test_every_constant_says_how_it_was_found() -> None:
    assert TABLE.exists()
    assert all(one.found["by"] in ("hand", "tune") for one in constants().values())
