"""The case after each act: pure data, no message read and nothing worded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.case.changes import (
    MOST_DUTIES,
    Act,
    Aim,
    Amend,
    Ask,
    Clear,
    Focus,
    Leave,
    PutBack,
    Remove,
    Replace,
    Restore,
    Tell,
    Withdraw,
    apply,
    apply_all,
)
from handlers.case.data import Case, Entry, Pending, Verdict

OPEN = Verdict("between", "contacten", ("C", "B"))
SETTLED = Verdict("level", "contacten", ("C",))
OTHER = Verdict("level", "contacten", ("B",))


def entries(*texts: str, verdict: Verdict = OPEN) -> tuple[Entry, ...]:
    return tuple(Entry(text, verdict, (text,)) for text in texts)


def told(*texts: str) -> Case:
    """A case in which these duties were told."""
    return apply(Case(), Tell(entries(*texts)))


def steps(case: Case, *acts: Act) -> Case:
    """The case after acts of so many messages."""
    for act in acts:
        case = apply(case, act)
    return case


def asked(n: int, tries: int = 1) -> Ask:
    return Ask(Pending(n, "contacten", ("contacten.C", "contacten.B"), tries))


def numbers(case: Case) -> list[int]:
    return [duty.n for duty in case.duties]


def test_duties_are_numbered_as_they_are_told() -> None:
    case = apply(told("a", "b"), Tell(entries("c"), job="job"))
    assert [(duty.n, duty.told, duty.job) for duty in case.duties] == [(1, "a", ""), (2, "b", ""), (3, "c", "job")]
    assert (case.last, case.about) == (3, 3)


def test_telling_nothing_changes_nothing() -> None:
    assert apply(told("a"), Tell(())) == told("a")


def test_a_case_holds_so_many_duties_and_no_more() -> None:
    full = told(*(str(n) for n in range(MOST_DUTIES + 5)))
    assert numbers(full) == list(range(1, MOST_DUTIES + 1))
    assert apply(full, Tell(entries("one more"))) == full


def test_what_is_added_to_a_duty_is_kept_behind_its_words_with_the_verdict_before() -> None:
    duty = apply(told("a", "b"), Amend(1, "alone", SETTLED)).duty(1)
    assert duty
    assert (duty.text, duty.verdict) == ("a | alone", SETTLED)
    assert [(one.text, one.before) for one in duty.added] == [("alone", OPEN)]


def test_a_picked_option_changes_the_verdict_and_adds_no_words() -> None:
    duty = apply(told("a"), Amend(1, "", SETTLED)).duty(1)
    assert duty
    assert (duty.text, duty.verdict, duty.added) == ("a", SETTLED, ())


def test_an_amendment_closes_the_question_about_its_duty_and_no_other() -> None:
    case = apply(told("a", "b"), asked(1))
    assert apply(case, Amend(1, "x", SETTLED)).pending is None
    assert apply(case, Amend(2, "x", SETTLED)).pending == case.pending


def test_what_is_withdrawn_is_the_last_addition() -> None:
    case = apply_all(told("a"), [Amend(1, "x", SETTLED), Amend(1, "y", OTHER)])
    once = apply(case, Withdraw(1)).duty(1)
    assert once
    assert (once.text, once.verdict) == ("a | x", SETTLED)
    twice = apply_all(case, [Withdraw(1), Withdraw(1)]).duty(1)
    assert twice
    assert (twice.text, twice.verdict) == ("a", OPEN)


def test_a_removed_duty_leaves_its_number_and_nobody_gets_it() -> None:
    case = apply_all(told("a", "b", "c"), [Remove((3, 1)), Tell(entries("d"))])
    assert numbers(case) == [2, 4]


def test_removing_closes_the_question_about_what_is_gone_and_no_other() -> None:
    case = apply(told("a", "b"), asked(1))
    assert apply(case, Remove((1,))).pending is None
    assert apply(case, Remove((2,))).pending == case.pending


def test_after_a_removal_the_last_duty_left_is_spoken_of() -> None:
    assert apply(told("a", "b", "c"), Remove((3,))).about == 2
    assert apply(told("a"), Remove((1,))).about == 0


def test_a_replacement_takes_place_and_number_and_nothing_of_what_was_added() -> None:
    case = apply_all(told("a", "b"), [Amend(1, "x", SETTLED), Leave(1), Replace(1, entries("z")[0])])
    first = case.duties[0]
    assert (first.n, first.text, first.added, first.left, first.about) == (1, "z", (), False, ("z",))
    assert numbers(case) == [1, 2]


def test_a_replacement_stays_in_its_description() -> None:
    case = apply_all(Case(), [Tell(entries("a"), job="A"), Replace(1, entries("z")[0])])
    assert case.duties[0].job == "A"


CHANGES: list[Act] = [
    Amend(1, "x", SETTLED),
    Amend(1, "", SETTLED),
    Remove((1,)),
    Remove((1, 2)),
    Replace(2, entries("z")[0]),
    Clear(),
]


@pytest.mark.parametrize("change", CHANGES, ids=repr)
def test_the_last_change_is_taken_back(change: Act) -> None:
    before = apply_all(told("a", "b"), [Aim("C"), asked(1)])
    assert steps(before, change, Restore()) == replace(before, before=None)


def test_a_withdrawal_is_taken_back() -> None:
    before = apply(told("a"), Amend(1, "x", SETTLED))
    assert steps(before, Withdraw(1), Restore()).duties == before.duties


def test_only_one_step_is_taken_back() -> None:
    case = steps(told("a", "b"), Remove((1,)), Remove((2,)), Restore())
    assert numbers(case) == [2]
    assert apply(case, Restore()) == case


def test_what_was_told_is_taken_back_and_its_number_not_given_again() -> None:
    case = steps(told("a"), Tell(entries("b", "c")), Restore(), Tell(entries("d")))
    assert [(duty.n, duty.told) for duty in case.duties] == [(1, "a"), (4, "d")]


def test_the_acts_of_one_message_are_taken_back_together() -> None:
    before = told("a", "b")
    case = apply_all(before, [Clear(), Tell(entries("c"), "A"), Tell(entries("d"), "B")])
    assert [duty.told for duty in case.duties] == ["c", "d"]
    assert apply(case, Restore()).duties == before.duties


def test_acts_that_change_no_duty_leave_what_can_be_taken_back() -> None:
    before = apply(told("a", "b"), Remove((1,)))
    case = apply_all(before, [Aim("C"), Ask(None), Leave(2)])
    assert numbers(apply(case, Restore())) == [1, 2]


def test_there_is_nothing_to_take_back_at_the_beginning() -> None:
    assert apply(Case(), Restore()) == Case()


def test_a_case_is_aimed_at_a_level_and_at_none() -> None:
    assert apply(Case(), Aim("B")).target == "B"
    assert apply_all(Case(), [Aim("B"), Aim("")]).target == ""


def test_a_question_takes_the_place_of_the_open_one_and_is_closed_with_none() -> None:
    case = apply_all(told("a", "b"), [asked(1), asked(2, tries=2)])
    assert case.pending
    assert (case.pending.duty, case.pending.tries) == (2, 2)
    assert apply(case, Ask(None)).pending is None


def test_a_duty_that_is_left_closes_its_question_and_keeps_its_verdict() -> None:
    case = apply_all(told("a", "b"), [asked(1), Leave(1)])
    first = case.duties[0]
    assert (first.left, first.verdict, case.pending) == (True, OPEN, None)
    assert not case.duties[1].left


def test_a_duty_that_is_spoken_of_is_remembered_and_nothing_else_changes() -> None:
    case = told("a", "b")
    assert apply(case, Focus(1)) == replace(case, about=1)


def test_a_fresh_start_is_an_empty_case_that_counts_from_one() -> None:
    case = apply_all(told("a", "b"), [Aim("B"), Clear()])
    assert (case.duties, case.last, case.target, case.pending) == ((), 0, "", None)
    assert numbers(apply(case, Tell(entries("c")))) == [1]


@pytest.mark.parametrize(
    "act",
    [Amend(9, "x", SETTLED), Withdraw(9), Withdraw(1), Remove((9,)), Remove(()), Replace(9, entries("z")[0]), asked(9),
     Leave(9), Focus(9)],
    ids=repr,
)  # fmt: skip
def test_an_act_about_what_is_not_there_changes_nothing(act: Act) -> None:
    case = apply(told("a", "b"), asked(2))
    assert apply(case, act) == case


def test_a_duty_that_was_taken_out_comes_back_in_its_place_whatever_was_told_since() -> None:
    case = steps(told("a", "b", "c"), Remove((2,)), Tell(entries("d")), PutBack((2,)))
    assert numbers(case) == [1, 2, 3, 4]
    assert case.about == 2
    assert not case.gone
    assert apply(case, PutBack((9,))) == case


def test_of_several_additions_one_is_taken_back_and_only_what_it_changed() -> None:
    settled = steps(told("a"), Amend(1, "x", SETTLED), Amend(1, "y", OTHER))
    assert apply(settled, Withdraw(1, 0)).duties[0].verdict == OTHER
    noted = steps(told("a"), Amend(1, "x", SETTLED), Amend(1, "y", SETTLED))
    back = apply(noted, Withdraw(1, 0)).duties[0]
    assert (back.verdict, back.text) == (OPEN, "a | y")
