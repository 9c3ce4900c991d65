"""Anchors: which words point to one subject, and how surely."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.scoring.anchors import ASIDE, MESSAGE, Anchors, group_of
from knowledge.scoring.counts import Counts, count
from knowledge.scoring.labels import OUTSIDE
from knowledge.understanding.grounded_claims import ANCHORED, SURE_ANCHOR

LABELS = ("R1.1", "R2.3", "contacten.C", "contacten.D+contacten.C", OUTSIDE, "aside.life", "small.hello")
WORDS = ("a", "b", "c", "d")
ROWS = st.lists(
    st.tuples(st.sampled_from(LABELS), st.sets(st.sampled_from(WORDS), max_size=4)), min_size=1, max_size=40
)


def anchors(*rows: tuple[str, set[str]]) -> Anchors:
    return Anchors(Counts(*count(rows)))


@pytest.mark.parametrize(
    ("label", "group"),
    [
        ("R2.3", "R2"),
        ("contacten.C", "contacten"),
        ("verbetering.C+verbetering.B", "verbetering"),
        (OUTSIDE, OUTSIDE),
        ("aside.life", ASIDE),
        ("small.hello", MESSAGE),
        ("hr.diploma", MESSAGE),
    ],
)
def test_a_label_belongs_to_its_area_its_criterion_or_the_messages(label: str, group: str) -> None:
    assert group_of(label) == group


@given(ROWS)
def test_the_shares_of_a_word_are_shares_of_one_whole(rows: list[tuple[str, set[str]]]) -> None:
    found = anchors(*rows)
    for word in {word for _, words in rows for word in words}:
        shares = found.share(word)
        assert sum(shares.values()) == pytest.approx(1)
        assert all(0 < share <= 1 for share in shares.values())
        assert set(shares) == {group_of(label) for label, _ in rows}


def test_a_word_that_nobody_said_points_nowhere() -> None:
    assert anchors(("R1.1", {"a"})).share("z") == {}


def many(times: int, label: str, word: str) -> list[tuple[str, set[str]]]:
    return [(label, {word})] * times


SUBJECTS = {**{f"R{n}.1": f"work {n}" for n in range(1, 10)}, "small.hello": "hi", "kennis.B": "know"}
REST = [row for label, word in SUBJECTS.items() for row in many(60, label, word)]


def test_a_word_that_is_told_of_one_subject_points_there() -> None:
    assert anchors(*REST).share("work 2")["R2"] > 0.9


def test_a_word_that_is_told_once_points_nowhere_surely() -> None:
    assert max(anchors(*REST, ("R2.3", {"rare"})).share("rare").values()) < SURE_ANCHOR


def test_a_word_points_the_more_surely_the_oftener_it_is_told() -> None:
    shares = [anchors(*REST, *many(n, "R2.3", "rare")).share("rare")["R2"] for n in (1, 3, 6, 12)]
    assert shares == sorted(shares)
    assert shares[-1] > ANCHORED


def test_a_word_that_is_told_of_all_points_to_none() -> None:
    rows = [(label, {*words, "every"}) for label, words in REST]
    assert max(anchors(*rows).share("every").values()) == pytest.approx(1 / len(SUBJECTS))


def test_a_small_subject_is_not_drowned_by_a_large_one() -> None:
    rows = [*many(500, "R1.1", "letter"), *many(20, "R2.3", "diary"), *many(5, "R1.1", "diary")]
    assert anchors(*rows).share("diary")["R2"] > 0.8
