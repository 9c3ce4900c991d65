"""Two raters in the store, tried as an attacker would: nothing of the one leaves it before both are done."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.storage.rater_pairs import KEEP_DAYS, MOST_TRIES, Joined, Levels, Pairs
from bot.storage.store import DAY, Store
from tests.bot.clock import Clock

MINE: Levels = (("kennis", ("D",)), ("contacten", ()))
THEIRS: Levels = (("kennis", ("B",)), ("contacten", ("C",)))


@pytest.fixture
def pairs(store: Store) -> Pairs:
    """One pair, of `a` who waits for somebody with the code `x`."""
    made = Pairs(store)
    made.make("x", "chat-a", "a")
    return made


def both_done(pairs: Pairs) -> None:
    assert pairs.join("x", "chat-b", "b") is Joined.YES
    pairs.answer("chat-a", MINE)
    pairs.answer("chat-b", THEIRS)


def test_both_see_both_once_both_are_done(pairs: Pairs) -> None:
    both_done(pairs)
    first, second = pairs.of("chat-a"), pairs.of("chat-b")
    assert first
    assert second
    assert (first.mine, first.theirs) == (MINE, THEIRS)
    assert (second.mine, second.theirs) == (THEIRS, MINE)


def test_neither_sees_anything_while_one_is_not_done(pairs: Pairs) -> None:
    pairs.join("x", "chat-b", "b")
    pairs.answer("chat-a", MINE)
    for chat in ("chat-a", "chat-b"):
        pair = pairs.of(chat)
        assert pair
        assert not pair.both
        assert (pair.mine, pair.theirs) == (MINE if chat == "chat-a" else (), ())


def test_what_was_answered_before_anybody_joined_shows_to_nobody(pairs: Pairs) -> None:
    pairs.answer("chat-a", MINE)
    assert pairs.of("chat-c") is None
    assert pairs.join("x", "chat-b", "b") is Joined.YES
    pair = pairs.of("chat-b")
    assert pair
    assert pair.theirs == ()


def test_nothing_is_changed_once_both_are_done(pairs: Pairs) -> None:
    both_done(pairs)
    pairs.answer("chat-b", MINE)
    pair = pairs.of("chat-a")
    assert pair
    assert pair.theirs == THEIRS


def test_a_code_opens_once(pairs: Pairs) -> None:
    assert pairs.join("x", "chat-b", "b") is Joined.YES
    assert pairs.join("x", "chat-c", "c") is Joined.NOTHING
    assert pairs.of("chat-c") is None
    assert pairs.join("x", "chat-b", "b") is Joined.YES


def test_nobody_joins_himself_not_even_from_another_chat(pairs: Pairs) -> None:
    assert pairs.join("x", "chat-a", "a") is Joined.OWN
    assert pairs.join("x", "chat-a2", "a") is Joined.OWN
    assert pairs.of("chat-a2") is None


def test_who_tries_many_codes_is_stopped_for_a_day_even_at_the_right_one(pairs: Pairs, clock: Clock) -> None:
    for n in range(MOST_TRIES):
        assert pairs.join(f"wrong-{n}", "chat-b", "b") is Joined.NOTHING
    assert pairs.join("x", "chat-b", "b") is Joined.TRIES
    assert pairs.of("chat-b") is None
    assert pairs.join("x", "chat-c", "c") is Joined.YES, "somebody else is not stopped"
    clock.now += DAY
    assert pairs.join("x", "chat-b", "b") is Joined.NOTHING, "it is taken by now"


def test_a_used_an_expired_and_an_unknown_code_are_told_alike(pairs: Pairs, clock: Clock) -> None:
    pairs.make("y", "chat-d", "d")
    pairs.join("x", "chat-b", "b")
    used = pairs.join("x", "chat-c", "c")
    unknown = pairs.join("z", "chat-c", "c")
    clock.now += KEEP_DAYS * DAY
    assert used is unknown is pairs.join("y", "chat-c", "c") is Joined.NOTHING


def test_it_is_gone_after_thirty_days_though_nothing_erased_it(pairs: Pairs, store: Store, clock: Clock) -> None:
    both_done(pairs)
    clock.now += KEEP_DAYS * DAY
    assert pairs.of("chat-a") is None
    pairs.expire()
    assert store.db.execute("SELECT count(*) FROM pairs").fetchone() == (0,)


@pytest.mark.parametrize("who", ["a", "b"])
def test_forgetting_by_either_leaves_nothing_to_the_other(pairs: Pairs, store: Store, who: str) -> None:
    both_done(pairs)
    store.forget_person(who)
    assert pairs.of("chat-a") is None
    assert pairs.of("chat-b") is None


def test_amid_one_comparison_no_other_can_be_joined(pairs: Pairs) -> None:
    pairs.make("y", "chat-c", "c")
    assert pairs.join("x", "chat-b", "b") is Joined.YES
    assert pairs.join("y", "chat-b", "b") is Joined.BUSY
    assert pairs.join("y", "chat-a", "a") is Joined.BUSY
    assert pairs.join("x", "chat-b", "b") is Joined.YES
    assert pairs.join("y", "chat-d", "d") is Joined.YES


def test_who_joins_an_older_code_after_a_comparison_answers_in_that_one(pairs: Pairs) -> None:
    pairs.make("y", "chat-c", "c")
    pairs.make("z", "chat-d", "d")
    assert pairs.join("z", "chat-b", "b") is Joined.YES
    pairs.answer("chat-d", MINE)
    pairs.answer("chat-b", THEIRS)
    assert pairs.join("y", "chat-b", "b") is Joined.YES
    now = pairs.of("chat-b")
    assert now
    assert (now.both, now.answered, now.theirs) == (False, False, ())
    pairs.answer("chat-b", MINE)
    pairs.answer("chat-c", THEIRS)
    asked = pairs.of("chat-c")
    assert asked
    assert asked.theirs == MINE


def test_a_new_code_makes_the_one_that_nobody_used_void(pairs: Pairs) -> None:
    pairs.make("y", "chat-a", "a")
    assert pairs.join("x", "chat-b", "b") is Joined.NOTHING
    assert pairs.join("y", "chat-b", "b") is Joined.YES


PEOPLE = st.sampled_from("abcd")
CODES = st.sampled_from("xyz")


class AnyTwo(RuleBasedStateMachine):
    """Any order of codes, joins, answers and erasures by anybody, beside what each has a right to know."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name) / "bot.sqlite3", self.clock)
        self.pairs = Pairs(self.store)
        self.given: dict[str, int] = {}
        """Person -> how many answers they gave, each of its own content."""

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(code=CODES, who=PEOPLE)
    def make(self, code: str, who: str) -> None:
        taken = self.store.db.execute("SELECT 1 FROM pairs WHERE code = ? AND first_chat <> ?", (code, who)).fetchone()
        own = self.store.db.execute(
            "SELECT 1 FROM pairs WHERE code = ? AND second_chat IS NOT NULL", (code,)
        ).fetchone()
        if not taken and not own:  # codes are random: the same is not made twice
            self.pairs.make(code, who, who)

    @rule(code=CODES, who=PEOPLE)
    def join(self, code: str, who: str) -> None:
        self.pairs.join(code, who, who)

    @rule(who=PEOPLE)
    def answer(self, who: str) -> None:
        self.given[who] = self.given.get(who, 0) + 1
        self.pairs.answer(who, ((who, (str(self.given[who]),)),))

    @rule(who=PEOPLE)
    def forget(self, who: str) -> None:
        self.store.forget_person(who)
        assert self.pairs.of(who) is None

    @rule(days=st.integers(1, KEEP_DAYS))
    def wait(self, days: int) -> None:
        self.clock.now += days * DAY

    @invariant()
    def nobody_sees_what_is_not_theirs(self) -> None:
        for who in "abcd":
            pair = self.pairs.of(who)
            if pair is None:
                continue
            assert pair.both == (bool(pair.mine) and bool(pair.theirs))
            assert not pair.mine or pair.mine[0][0] == who
            if pair.theirs:
                assert pair.theirs[0][0] != who
                other = pair.theirs[0][0]
                rows = self.store.db.execute("SELECT first_chat, second_chat FROM pairs").fetchall()
                assert (who, other) in rows or (other, who) in rows


AnyTwo.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
test_any_two = AnyTwo.TestCase
