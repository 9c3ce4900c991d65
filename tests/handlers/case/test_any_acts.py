"""Any sequence of acts at all leaves a case that holds together, and loses nothing that no act takes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from handlers.case.changes import (
    MOST_DUTIES,
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
)
from handlers.case.data import Case, CaseDuty, Entry, Pending, Verdict

LEVELS = ("D", "C", "B")
WORDS = st.text(st.characters(), max_size=6)
VERDICTS = st.builds(
    Verdict,
    st.sampled_from(("level", "between", "no_level", "outside")),
    st.sampled_from(("", "contacten", "kennis")),
    st.lists(st.sampled_from(LEVELS), max_size=3, unique=True).map(tuple),
)
ENTRIES = st.builds(Entry, WORDS, VERDICTS, st.lists(WORDS, max_size=2).map(tuple))
NUMBERS = st.integers(-1, 12)


class AnyActs(RuleBasedStateMachine):
    """The case beside what a reader of the acts would expect: the numbers given, and what comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.case = Case()
        self.given: dict[int, int] = {}
        """Number -> how often it was given since the last fresh start."""
        self.taken: tuple[CaseDuty, ...] | None = None
        """The duties before the last change; None where nothing was changed."""

    def change(self, before: Case) -> None:
        """A change was made, if it was one: what stood before comes back."""
        if self.case != before:
            self.taken = before.duties

    @rule(entries=st.lists(ENTRIES, max_size=3).map(tuple), job=st.sampled_from(("", "A", "B")))
    def tell(self, entries: tuple[Entry, ...], job: str) -> None:
        before = self.case
        self.case = apply(before, Tell(entries, job))
        assert self.case.duties[: len(before.duties)] == before.duties
        new = self.case.duties[len(before.duties) :]
        assert [duty.told for duty in new] == [entry.text for entry in entries][: len(new)]
        assert len(new) == len(entries) or len(self.case.duties) == MOST_DUTIES
        for duty in new:
            self.given[duty.n] = self.given.get(duty.n, 0) + 1
        self.change(before)

    @rule(n=NUMBERS, text=WORDS, verdict=VERDICTS)
    def amend(self, n: int, text: str, verdict: Verdict) -> None:
        before = self.case
        self.case = apply(before, Amend(n, text, verdict))
        self.others_stay(before, n)
        if duty := self.case.duty(n):
            assert duty.verdict == verdict
            assert not text or duty.text.endswith(text)
        self.change(before)

    @rule(n=NUMBERS)
    def withdraw(self, n: int) -> None:
        before = self.case
        self.case = apply(before, Withdraw(n))
        self.others_stay(before, n)
        was, now = before.duty(n), self.case.duty(n)
        if was and now and was.added:
            assert (now.verdict, now.added) == (was.added[-1].before, was.added[:-1])
        self.change(before)

    @rule(numbers=st.lists(NUMBERS, max_size=3).map(tuple))
    def remove(self, numbers: tuple[int, ...]) -> None:
        before = self.case
        self.case = apply(before, Remove(numbers))
        assert self.case.duties == tuple(duty for duty in before.duties if duty.n not in numbers)
        self.change(before)

    @rule(numbers=st.lists(NUMBERS, max_size=3).map(tuple))
    def put_back(self, numbers: tuple[int, ...]) -> None:
        before = self.case
        self.case = apply(before, PutBack(numbers))
        back = [duty for duty in before.gone if duty.n in numbers]
        assert {duty.n for duty in self.case.duties} == {duty.n for duty in (*before.duties, *back)}
        assert [duty.n for duty in self.case.duties] == sorted(duty.n for duty in self.case.duties)
        self.change(before)

    @rule(n=NUMBERS, entry=ENTRIES)
    def put(self, n: int, entry: Entry) -> None:
        before = self.case
        self.case = apply(before, Replace(n, entry))
        self.others_stay(before, n)
        assert [duty.n for duty in self.case.duties] == [duty.n for duty in before.duties]
        self.change(before)

    @rule(level=st.sampled_from(("", *LEVELS)))
    def aim(self, level: str) -> None:
        before = self.case
        self.case = apply(before, Aim(level))
        assert self.case == replace(before, target=level)

    @rule(n=NUMBERS, closing=st.booleans())
    def ask(self, n: int, closing: bool) -> None:
        before = self.case
        pending = None if closing else Pending(n, "contacten", ("contacten.C",))
        self.case = apply(before, Ask(pending))
        assert self.case.duties == before.duties
        assert self.case.pending == (before.pending if pending and not before.duty(n) else pending)

    @rule(n=NUMBERS)
    def leave(self, n: int) -> None:
        before = self.case
        self.case = apply(before, Leave(n))
        self.others_stay(before, n)
        if duty := self.case.duty(n):
            assert duty.left

    @rule(n=NUMBERS)
    def focus(self, n: int) -> None:
        before = self.case
        self.case = apply(before, Focus(n))
        assert self.case == replace(before, about=n if before.duty(n) else before.about)

    @rule()
    def clear(self) -> None:
        before = self.case
        self.case = apply(before, Clear())
        assert self.case.duties == ()
        self.taken, self.given = before.duties, {}

    @precondition(lambda self: self.taken is None)
    @rule()
    def restore_nothing(self) -> None:
        assert apply(self.case, Restore()) == self.case

    @precondition(lambda self: self.taken is not None)
    @rule()
    def restore(self) -> None:
        self.case = apply(self.case, Restore())
        assert [(one.n, one.text, one.verdict) for one in self.case.duties] == [
            (one.n, one.text, one.verdict) for one in self.taken or ()
        ]
        self.given = dict.fromkeys((*self.given, *(duty.n for duty in self.case.duties)), 1)
        self.taken = None

    def others_stay(self, before: Case, n: int) -> None:
        """Every duty but number `n` is what it was, in its place."""
        assert len(self.case.duties) == len(before.duties)
        for was, now in zip(before.duties, self.case.duties, strict=True):
            assert now == was or now.n == was.n == n

    @invariant()
    def holds_together(self) -> None:
        numbers = [duty.n for duty in self.case.duties]
        assert len(set(numbers)) == len(numbers)
        assert all(1 <= n <= self.case.last for n in numbers)
        assert self.case.about == 0 or self.case.duty(self.case.about)
        assert self.case.pending is None or self.case.duty(self.case.pending.duty)
        assert self.case.before is None or self.case.before.before is None

    @invariant()
    def gives_no_number_twice(self) -> None:
        assert all(times == 1 for times in self.given.values())


AnyActs.TestCase.settings = settings(max_examples=150, stateful_step_count=20, deadline=None)
test_any_acts = AnyActs.TestCase
