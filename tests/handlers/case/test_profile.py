"""What duties come to, criterion by criterion; there is no arithmetic in it."""

from __future__ import annotations

import pytest

from handlers.case.data import CaseDuty, Verdict
from handlers.case.profile import profile

CRITERIA = ("one", "two", "three", "four")
LEVELS = ("D", "C", "B")


def duties(*verdicts: Verdict) -> list[CaseDuty]:
    return [CaseDuty(n, f"duty {n}", verdict) for n, verdict in enumerate(verdicts, start=1)]


def level(criterion: str, letter: str) -> Verdict:
    return Verdict("level", criterion, (letter,))


def test_a_criterion_counts_once_however_many_duties_show_it() -> None:
    found = profile(duties(level("one", "C"), level("one", "C"), level("two", "D")), CRITERIA, LEVELS)
    assert (found.settled, found.levels) == ({"one": "C", "two": "D"}, ("D", "C"))


def test_the_weight_lies_where_most_criteria_are() -> None:
    found = profile(duties(level("one", "B"), level("two", "C"), level("three", "B")), CRITERIA, LEVELS)
    assert found.levels == ("B",)


def test_duties_that_differ_on_a_criterion_settle_it_nowhere() -> None:
    found = profile(duties(level("two", "B"), level("one", "D"), level("two", "D")), CRITERIA, LEVELS)
    assert (found.settled, found.mixed, found.levels) == ({"one": "D"}, {"two": ("D", "B")}, ("D",))


def test_a_duty_that_stays_open_keeps_its_criterion_open_even_where_another_settles_it() -> None:
    found = profile(duties(Verdict("between", "one", ("C", "B")), level("one", "C")), CRITERIA, LEVELS)
    assert (found.settled, found.mixed, found.open) == ({}, {}, CRITERIA)


@pytest.mark.parametrize("verdict", [Verdict("no_level", tasks=("R1.1",)), Verdict("outside"), Verdict()], ids=repr)
def test_a_duty_without_a_criterion_counts_nowhere(verdict: Verdict) -> None:
    found = profile(duties(verdict), CRITERIA, LEVELS)
    assert (found.settled, found.mixed, found.open, found.levels) == ({}, {}, CRITERIA, ())


def test_everything_stands_in_document_order() -> None:
    found = profile(duties(level("four", "B"), level("two", "D")), CRITERIA, LEVELS)
    assert (list(found.settled), found.open, found.levels) == (["two", "four"], ("one", "three"), ("D", "B"))
