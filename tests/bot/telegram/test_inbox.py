"""The inbox in a store of its own: order within a queue, nothing twice, nothing forgotten, nothing kept too long."""

from __future__ import annotations

from typing import Any

import pytest

from bot.storage.store import DAY, Store
from bot.telegram.inbox import FLOOD, Arrival, Inbox, Work, arrival
from bot.telegram.keyed_ids import Identity
from bot.telegram.records import Records
from tests.bot.clock import Clock

IDENTITY = Identity(b"k" * 32)


def message(number: int, chat: int = 1, text: str = "hallo") -> Arrival:
    update = {"update_id": number, "message": {"chat": {"id": chat}, "from": {"id": chat}, "text": text}}
    found = arrival(update, IDENTITY)
    assert found is not None
    return found


def take(store: Store, *arrivals: Arrival, floods: bool = True) -> list[int]:
    """Receive; the numbers of what was begun."""
    with store.transaction():
        return [work.number for work in Inbox(store).receive(arrivals, begin=True, limit_floods=floods)]


def begin(store: Store) -> list[Work]:
    with store.transaction():
        Inbox(store).recover()
        return list(Inbox(store).begin_pending())


def test_only_the_first_of_a_lane_is_begun_and_finishing_it_begins_the_next(store: Store) -> None:
    assert take(store, message(1), message(2), message(3, chat=2)) == [1, 3]
    first = begin(store)[0]
    with store.transaction():
        following = Inbox(store).finish(first, proceed=True)
    assert following is not None
    assert following.number == 2


def test_an_update_that_came_already_is_not_begun_again_even_when_it_is_done(store: Store) -> None:
    assert take(store, message(1)) == [1]
    assert take(store, message(1)) == []
    with store.transaction():
        Inbox(store).finish(begin(store)[0], proceed=True)
    assert take(store, message(1)) == []


def test_a_lower_number_than_the_last_is_taken(store: Store) -> None:
    assert take(store, message(900, chat=1)) == [900]
    assert take(store, message(5, chat=2)) == [5]


def test_after_an_end_in_the_middle_the_first_of_every_lane_comes_again(store: Store) -> None:
    take(store, message(1), message(2), message(3, chat=2))
    assert [(work.number, work.starts) for work in begin(store)] == [(1, 2), (3, 2)]


def test_a_finished_update_keeps_no_body_and_its_number_for_three_days(store: Store, clock: Clock) -> None:
    take(store, message(1))
    with store.transaction():
        Inbox(store).finish(begin(store)[0], proceed=False)
    assert store.db.execute("SELECT body, state FROM inbox").fetchall() == [(None, 2)]
    for days, left in ((2.9, 1), (3.1, 0)):
        clock.now = 1_000_000_000 + days * DAY
        with store.transaction():
            Records(store).expire(90)
        assert store.db.execute("SELECT count(*) FROM inbox").fetchone() == (left,)


def test_what_was_not_answered_is_never_purged(store: Store, clock: Clock) -> None:
    take(store, message(1))
    clock.now += 1000 * DAY
    with store.transaction():
        Records(store).expire(90)
    assert [work.number for work in begin(store)] == [1]


def test_a_flood_is_marked_only_for_who_floods_and_only_with_limits(store: Store) -> None:
    take(store, *(message(number) for number in range(FLOOD + 2)), message(999, chat=2))
    marked = store.db.execute("SELECT update_id FROM inbox WHERE flood = 1").fetchall()
    assert marked == [(FLOOD,), (FLOOD + 1,)]
    take(store, message(5000), floods=False)
    assert len(store.db.execute("SELECT update_id FROM inbox WHERE flood = 1").fetchall()) == 2


def test_a_dead_letter_keeps_the_error_and_no_body(store: Store) -> None:
    take(store, message(1, text="geheim"))
    work = begin(store)[0]
    with store.transaction():
        Inbox(store).set_aside(work, "ValueError at x.py:1")
        Inbox(store).finish(work, proceed=True)
    (letter,) = Records(store).dead_letters()
    assert (letter.number, letter.kind, letter.error) == (1, "message", "ValueError at x.py:1")
    assert not [row for row in store.db.execute("SELECT * FROM inbox").fetchall() if "geheim" in str(row)]


@pytest.mark.parametrize("update", [None, [], "x", {}, {"update_id": "1"}, {"update_id": -1}, {"update_id": 2**70}])
def test_what_has_no_proper_number_is_no_arrival(update: Any) -> None:
    assert arrival(update, IDENTITY) is None


def test_ids_are_kept_as_keyed_hashes_only(store: Store) -> None:
    take(store, message(1, chat=987654321))
    with store.transaction():
        Inbox(store).finish(begin(store)[0], proceed=True)
    assert "987654321" not in "".join(store.db.conn.iterdump())
    assert IDENTITY.person(7) != Identity(b"x" * 32).person(7)


def test_the_memory_goes_after_so_many_days_without_use_and_not_before(store: Store, clock: Clock) -> None:
    from handlers.messages import Memory

    store.save_memory("a", Memory(language="fr"))
    clock.now += 89 * DAY
    store.save_memory("b", Memory(language="de"))
    with store.transaction():
        Records(store).expire(90)
    assert store.load_memory("a").language == "fr"
    clock.now += 2 * DAY
    with store.transaction():
        Records(store).expire(90)
    assert (store.load_memory("a").language, store.load_memory("b").language) == ("", "de")
