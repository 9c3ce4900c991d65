"""From weights to a verdict; what is promised, whatever the numbers behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.official.family_loading import load_families
from knowledge.scoring.labels import OUTSIDE
from knowledge.scoring.shares import shares
from knowledge.understanding.grading import MOST_CANDIDATES, MOST_TASKS, Outcome, judge

(FAMILY,) = load_families()
CELLS = [
    cell.ref for criterion in FAMILY.criteria for cell in criterion.cells.values() if criterion.ref != "verbetering"
]
LABELS = (
    *CELLS,
    "contacten.D+contacten.C",
    "verbetering.D",
    "verbetering.C+verbetering.B",
    *(task.ref for area in FAMILY.areas for task in area.tasks),
    OUTSIDE,
)
WEIGHTS = st.fixed_dictionaries({label: st.floats(-60, 120) for label in LABELS})


def judged(words: int = 6, **high: float) -> Outcome:
    weights = dict.fromkeys(LABELS, 0.0)
    for name, weight in high.items():
        weights[name.replace("__", "+").replace("_", ".")] = weight
    return judge(weights, words, FAMILY)


def test_one_clear_cell_is_the_level() -> None:
    outcome = judged(contacten_C=100)
    assert outcome.outcome == "level"
    assert outcome.candidates[0].ref == "contacten.C"
    assert outcome.candidates[0].confidence > 0.9


def test_two_cells_that_speak_alike_leave_both_levels_open() -> None:
    outcome = judged(contacten_C=100, contacten_D=100)
    assert outcome.outcome == "between"
    assert {candidate.ref for candidate in outcome.candidates[:2]} == {"contacten.C", "contacten.D"}


def test_a_label_of_several_levels_leaves_them_open() -> None:
    outcome = judged(contacten_D__contacten_C=100)
    assert outcome.outcome == "between"
    assert {candidate.level for candidate in outcome.candidates[:2]} == {"D", "C"}


def test_levels_that_read_the_same_are_never_told_apart() -> None:
    outcome = judged(verbetering_C__verbetering_B=150)
    assert outcome.outcome == "between"
    first, second, *_ = outcome.candidates
    assert {first.level, second.level} == {"C", "B"}
    assert first.confidence == second.confidence


def test_a_task_alone_shows_no_level() -> None:
    outcome = judged(R3_4=100)
    assert outcome.outcome == "no_level"
    assert outcome.candidates == ()
    assert outcome.tasks[0][0] == "R3.4"
    assert outcome.areas[0] == "R3"


def test_what_lies_outside_gets_neither_level_nor_task() -> None:
    assert judged(outside=100) == Outcome("outside", strength=judged(outside=100).strength)


def test_weights_that_say_nothing_give_no_level() -> None:
    assert judged().outcome != "level"


def test_the_same_lead_is_surer_in_few_words_than_in_many() -> None:
    few, many = (judged(words, contacten_C=20, contacten_D=14) for words in (2, 60))
    best = {words: outcome.candidates[0].confidence for words, outcome in ((2, few), (60, many)) if outcome.candidates}
    assert best[2] > best.get(60, 0.0)


@given(st.dictionaries(st.sampled_from("abcdef"), st.floats(-1e6, 1e6), min_size=1), st.integers(1, 10_000))
def test_shares_are_parts_of_one_in_the_order_of_their_weights(weights: dict[str, float], words: int) -> None:
    share = shares(weights, words)
    assert sum(share.values()) == pytest.approx(1.0)
    assert all(0 <= duty <= 1 for duty in share.values())
    best = max(weights, key=lambda name: weights[name])
    assert share[best] == max(share.values())


@given(WEIGHTS, st.integers(1, 5_000))
def test_every_verdict_keeps_to_the_contract(weights: dict[str, float], words: int) -> None:
    outcome = judge(weights, words, FAMILY)
    assert outcome == judge(dict(weights), words, FAMILY)
    assert outcome.outcome in ("level", "between", "no_level", "outside")
    assert bool(outcome.candidates) is (outcome.outcome in ("level", "between"))
    assert len(outcome.candidates) <= MOST_CANDIDATES
    assert len(outcome.tasks) <= MOST_TASKS
    assert all(0 <= candidate.confidence <= 1 for candidate in outcome.candidates)
    assert all(0 <= score <= 1 for _, score in outcome.tasks)
    assert [score for _, score in outcome.tasks] == sorted((score for _, score in outcome.tasks), reverse=True)
    assert len({candidate.ref for candidate in outcome.candidates}) == len(outcome.candidates)
    if outcome.outcome == "between":
        first, second, *_ = outcome.candidates
        assert first.criterion == second.criterion
    if outcome.outcome == "outside":
        assert not outcome.tasks
        assert not outcome.areas
    else:
        assert set(outcome.areas) == {ref.split(".")[0] for ref, _ in outcome.tasks}
