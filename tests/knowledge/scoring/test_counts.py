"""Counting over examples: what stands more often under one label than elsewhere speaks for it."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.scoring.counts import Counts, GroupedCounts, count

ROWS = [
    ("letter", {"write", "draft"}),
    ("letter", {"write", "sign"}),
    ("letter", {"write"}),
    ("phone", {"call", "write"}),
    ("phone", {"call"}),
]


@pytest.fixture
def counts() -> Counts:
    return Counts(*count(ROWS))


def weight(counts: Counts, feature: str, label: str) -> float:
    return counts.weights(feature)[counts.labels.index(label)]


def test_labels_stand_in_order_with_the_number_of_their_examples() -> None:
    labels, examples, counted = count(ROWS)
    assert (labels, examples) == (["letter", "phone"], [3, 2])
    assert counted["write"] == [0, 3, 1, 1]
    assert counted["call"] == [1, 2]


def test_the_order_of_the_examples_makes_no_difference() -> None:
    assert all(count(rows) == count(ROWS) for rows in itertools.permutations(ROWS))


def test_a_feature_speaks_for_the_label_that_has_it_more_often(counts: Counts) -> None:
    assert weight(counts, "call", "phone") > 0 > weight(counts, "call", "letter")
    assert weight(counts, "write", "letter") > weight(counts, "write", "phone")


def test_more_examples_speak_louder() -> None:
    few = Counts(*count([("a", {"x"}), ("b", {"y"})]))
    many = Counts(*count([("a", {"x"}), ("b", {"y"})] * 20))
    assert weight(many, "x", "a") > weight(few, "x", "a") > 0


def test_a_feature_that_every_label_has_alike_says_nothing() -> None:
    counts = Counts(*count([("a", {"x"}), ("b", {"x"})]))
    assert counts.weights("x") == pytest.approx([0.0, 0.0])


def test_what_was_never_seen_speaks_for_nothing(counts: Counts) -> None:
    assert not counts.weights("fax")
    assert counts.score(["fax"]) == [0.0, 0.0]
    assert "fax" not in counts
    assert "call" in counts


def test_absence_weighs_no_less_than_the_floor() -> None:
    rows = [("a", {"x"})] * 500 + [("b", {"y"})] * 500
    assert weight(Counts(*count(rows)), "x", "b") < -2
    assert weight(Counts(*count(rows), floor=-2.0), "x", "b") == -2


def test_a_score_is_the_sum_of_its_features(counts: Counts) -> None:
    total = counts.score(["call", "write", "fax"])
    assert total == pytest.approx([a + b for a, b in zip(counts.weights("call"), counts.weights("write"), strict=True)])


@given(st.lists(st.tuples(st.sampled_from("abc"), st.frozensets(st.sampled_from("vwxyz"))), min_size=1, max_size=30))
def test_every_weight_is_a_number(rows: list[tuple[str, frozenset[str]]]) -> None:
    counts = Counts(*count(rows))
    for feature in "vwxyz":
        assert all(math.isfinite(one) for one in counts.weights(feature))


def test_what_a_label_lacks_by_chance_its_group_may_hold() -> None:
    rows = [("a.1", {"x", f"a{n}"}) for n in range(20)]
    rows += [(label, {f"{label}{n}"}) for label in ("a.2", "b.1") for n in range(20)]
    grouped = GroupedCounts(Counts(*count(rows)), ("a.1", "a.2", "b.1"), ("a", "a", "b"))
    assert weight(grouped, "x", "a.1") > weight(grouped, "x", "a.2") > weight(grouped, "x", "b.1")


def test_a_rare_word_that_a_label_lacks_proves_less_than_a_common_one() -> None:
    rows = [("a", {"common", "rare"} if n == 0 else {"common"}) for n in range(40)] + [("b", {"y"})] * 40
    grouped = GroupedCounts(Counts(*count(rows)), ("a", "b"), ("a", "b"))
    assert weight(grouped, "common", "b") < weight(grouped, "rare", "b") < 0


def test_labels_that_are_not_weighed_lend_no_word() -> None:
    grouped = GroupedCounts(Counts(*count(ROWS)), ("letter",), ("letter",))
    assert grouped.labels == ("letter",)
    assert not grouped.weights("call")


def test_weights_that_were_let_go_are_the_same_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.scoring.counts.MOST_KEPT", 1)
    counts = Counts(*count(ROWS))
    first = {feature: list(counts.weights(feature)) for feature in ("call", "write", "sign")}
    assert {feature: list(counts.weights(feature)) for feature in ("sign", "write", "call")} == first
