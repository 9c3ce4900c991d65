"""A memory as text: it comes back as it was, and what is broken is an empty one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.memory_json import from_json, to_json
from handlers.case import Addition, Case, CaseDuty, Pending, Verdict
from handlers.messages import Memory, OtherCase

word = st.text(max_size=9)
said = st.text(min_size=1, max_size=9)
number = st.integers(min_value=1)
texts = st.lists(word, max_size=3).map(tuple)
verdicts = st.builds(Verdict, said, word, texts, texts, texts, texts)
additions = st.builds(Addition, said, verdicts)
duties = st.builds(
    CaseDuty, number, said, verdicts, st.lists(additions, max_size=2).map(tuple), texts, word, st.booleans()
)
pending = st.none() | st.builds(Pending, number, said, texts.filter(bool), number)
told = st.lists(duties, max_size=3).map(tuple)
cases = st.builds(Case, told, st.integers(), word, pending, st.integers(), st.none() | st.builds(Case, told, number))
others = st.lists(st.builds(OtherCase, said, cases), max_size=2).map(tuple)
memories = st.builds(Memory, word, st.booleans(), cases, word, word, texts, texts, word, others, texts)


@given(memories)
def test_a_memory_comes_back_as_it_was(memory: Memory) -> None:
    assert from_json(to_json(memory)) == memory


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{", "7", '{"language": 3}', '{"unknown": 1}', '{"case": []}', '{"case": {"duties": [1]}}',
     '{"case": {"duties": [{"n": 1}]}}', '{"case": {"pending": "abc"}}', '{"which": [1]}', '{"chosen": "yes"}',
     '{"others": [{"case": 1}]}', '{"verdicts": [{"levels": ["C"]}]}'],
)  # fmt: skip
def test_what_is_no_memory_is_an_empty_one(text: str) -> None:
    assert from_json(text) == Memory()


def test_an_empty_memory_takes_no_room() -> None:
    assert to_json(Memory()) == "{}"
