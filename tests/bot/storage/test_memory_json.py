"""A memory as text: it comes back as it was, and what is broken is an empty one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.memory_json import from_json, to_json
from handlers.messages import Memory, Verdict

texts = st.lists(st.text(max_size=20), max_size=3).map(tuple)
verdicts = st.builds(Verdict, st.text(max_size=9), st.text(max_size=9), texts, texts, texts)
memories = st.builds(
    Memory, st.text(max_size=3), st.booleans(), st.text(max_size=9), st.lists(verdicts, max_size=3).map(tuple),
    texts, texts, texts,
)  # fmt: skip


@given(memories)
def test_a_memory_comes_back_as_it_was(memory: Memory) -> None:
    assert from_json(to_json(memory)) == memory


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{", "7", '{"language": 3}', '{"unknown": 1}', '{"verdicts": [1]}', '{"verdicts": 5}',
     '{"verdicts": [{"outcome": ["x"]}]}', '{"pending": "abc"}', '{"pending": [1]}', '{"chosen": "yes"}',
     '{"verdicts": [{"levels": ["C"]}]}'],
)  # fmt: skip
def test_what_is_no_memory_is_an_empty_one(text: str) -> None:
    assert from_json(text) == Memory()


def test_an_empty_memory_takes_no_room() -> None:
    assert to_json(Memory()) == "{}"
