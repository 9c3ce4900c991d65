"""A memory as text: it comes back as it was, and what is broken is an empty one."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.storage.memory_json import from_json, to_json
from handlers.case.changes import Tell, apply
from handlers.case.data import Addition, Case, CaseDuty, Entry, Pending, Verdict
from handlers.case.interview_state import Given, Interview
from handlers.messages import Memory, OtherCase, ReadDocument
from knowledge.job_descriptions.stated_duties import LeftOut

TEXT = st.text(max_size=9)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
VERDICTS = st.builds(Verdict, TEXT, TEXT, TEXTS, TEXTS, TEXTS, TEXTS)
ADDITIONS = st.builds(Addition, TEXT, VERDICTS)
NUMBER = st.integers(0, 300)
DUTIES = st.builds(
    CaseDuty, NUMBER, TEXT, VERDICTS, st.lists(ADDITIONS, max_size=2).map(tuple), TEXTS, TEXT, st.booleans(), TEXTS
)
PENDING = st.none() | st.builds(Pending, NUMBER, TEXT, TEXTS, st.integers(0, 3), TEXTS)


GIVEN = st.builds(Given, TEXT, TEXTS, TEXT, TEXT, TEXTS)
INTERVIEWS = st.builds(
    Interview, TEXT, TEXT, TEXT, st.lists(GIVEN, max_size=3).map(tuple), TEXTS, TEXTS, st.none() | GIVEN, st.booleans()
)


def cases(before: st.SearchStrategy[Case | None]) -> st.SearchStrategy[Case]:
    duties = st.lists(DUTIES, max_size=3).map(tuple)
    return st.builds(Case, duties, NUMBER, TEXT, PENDING, NUMBER, before, INTERVIEWS, duties)


CASES = cases(st.none() | cases(st.none()))
OTHERS = st.lists(st.builds(OtherCase, TEXT, CASES), max_size=2).map(tuple)
LEFT_OUT = st.lists(st.builds(LeftOut, TEXT, TEXT), max_size=2).map(tuple)
DOCUMENTS = st.lists(st.builds(ReadDocument, TEXT, LEFT_OUT, NUMBER, NUMBER), max_size=2).map(tuple)
MEMORIES = st.builds(
    Memory, st.text(max_size=3), st.booleans(), CASES, TEXT, TEXT, TEXTS, TEXTS, TEXT, OTHERS, TEXTS, DOCUMENTS
)  # fmt: skip
TOLD = to_json(
    Memory(case=Case((CaseDuty(1, "a", Verdict("level", "x", ("C",))),), last=1, pending=Pending(1, "x", ())))
)


@settings(max_examples=40)
@given(MEMORIES)
def test_a_memory_comes_back_as_it_was(memory: Memory) -> None:
    assert from_json(to_json(memory)) == memory


def test_every_field_of_a_case_is_among_what_is_tried() -> None:
    built = {
        Case: 8,
        Interview: 8,
        Given: 5,
        CaseDuty: 8,
        Pending: 5,
        Addition: 2,
        Verdict: 6,
        OtherCase: 2,
        ReadDocument: 4,
        Memory: 11,
    }
    assert {kind: len(fields(kind)) for kind in built} == built


def test_an_empty_case_before_the_first_duty_comes_back() -> None:
    memory = Memory(case=apply(Case(), Tell((Entry("a", Verdict()),))))
    assert memory.case.before == Case()
    assert from_json(to_json(memory)) == memory


@pytest.mark.parametrize(
    "text",
    [
        *("", "null", "[]", "{", "7", '{"language": 3}', '{"unknown": 1}', '{"chosen": "yes"}', '{"criteria": "abc"}'),
        *('{"criteria": [1]}', '{"case": 5}', '{"case": []}', '{"case": {"duties": [1]}}', '{"case": {"last": "1"}}'),
        *('{"case": {"duties": [{"n": 1}]}}', '{"case": {"duties": [{"told": "a", "verdict": {}}]}}'),
        *('{"case": {"duties": [{"n": true, "told": "a", "verdict": {}}]}}', '{"case": {"pending": {"duty": 1}}}'),
        *('{"case": {"before": {"before": 1}}}', '{"others": [{"case": []}]}', '{"verdicts": [{"outcome": "level"}]}'),
        '{"case":' * 3000 + "{}" + "}" * 3000,
    ],
)  # fmt: skip
def test_what_is_no_memory_is_an_empty_one(text: str) -> None:
    assert from_json(text) == Memory()


@given(st.integers(0, len(TOLD) - 1), st.text(max_size=3))
def test_broken_text_is_a_memory_all_the_same(at: int, other: str) -> None:
    assert isinstance(from_json(TOLD[:at] + other + TOLD[at + 1 :]), Memory)


@given(st.recursive(st.none() | st.booleans() | st.integers() | TEXT, lambda one: st.lists(one) | st.dictionaries(
    st.sampled_from(("case", "duties", "n", "told", "verdict", "pending", "before", "others", "language")), one
)))  # fmt: skip
def test_any_json_is_a_memory_all_the_same(value: object) -> None:
    assert isinstance(from_json(json.dumps(value)), Memory)


def test_an_empty_memory_takes_no_room() -> None:
    assert to_json(Memory()) == "{}"
