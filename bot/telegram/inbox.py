"""The inbox: every update is in it before Telegram may forget it, and leaves it when its answer was accepted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.storage.store import Store
from bot.telegram.keyed_ids import Identity
from bot.telegram.split_messages import goes_on, joined

FLOOD = 60
"""So many unanswered updates of one person are a flood: at one answer a second, a minute's worth."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came in: its number, the queue of its chat, whose it is, and the JSON itself."""

    number: int
    queue: str
    who: str
    body: str


@dataclass(frozen=True, slots=True)
class Work:
    """One update in hand: `starts` counts how often it was begun, this time too; `flood` where it is one too many.

    Where a message came in parts, `body` is the whole, and `parts` are the rows of those after the first.
    """

    row: int
    number: int
    queue: str
    who: str
    body: Mapping[str, Any]
    starts: int
    flood: bool
    parts: tuple[int, ...] = ()


def arrival(update: object, identity: Identity) -> Arrival | None:
    """The update, ready for the inbox; None for what is no update at all. Nothing else about its shape is trusted."""
    if not isinstance(update, dict):
        return None
    number = update.get("update_id")
    if not isinstance(number, int) or not 0 <= number < 2**63:
        return None
    chat, user = whereabouts(update)
    return Arrival(
        number=number,
        queue=identity.queue(chat),
        who=identity.person(user),
        body=json.dumps(update, ensure_ascii=True, separators=(",", ":")),
    )


def whereabouts(update: Mapping[str, Any]) -> tuple[int, int]:
    """The ids of the chat and of the person that an update is about; 0 where there is none, the person for no chat."""
    event = next((value for value in update.values() if isinstance(value, dict)), {})
    user = _id(event.get("from"))
    message = event.get("message")
    chat = _id(event.get("chat")) or _id(message.get("chat") if isinstance(message, dict) else None)
    return chat or user, user or chat


def kind(update: Mapping[str, Any]) -> str:
    """What kind of update it is (`message`, `callback_query` …)."""
    return next((key for key, value in update.items() if isinstance(value, dict)), "unknown")


class Inbox:
    """The inbox table of a store. Every method belongs inside the store's own thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db = store.db

    def receive(self, arrivals: Iterable[Arrival], *, begin: bool, limit_floods: bool) -> tuple[Work, ...]:
        """Keep what is new; with `begin`, give back what can be begun at once: those whose queue was idle."""
        begun = []
        for item in arrivals:
            begins = begin and not self._busy(item.queue)
            flood = limit_floods and self._waiting_of(item.who) >= FLOOD
            row = self._db.execute(
                "INSERT OR IGNORE INTO inbox (update_id, queue, who, body, state, starts, flood, received)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (item.number, item.queue, item.who, item.body, int(begins), int(begins), flood, self._store.now()),
            ).fetchall()
            if row and begins:
                begun.append(Work(row[0][0], item.number, item.queue, item.who, json.loads(item.body), 1, flood))
        return tuple(begun)

    def recover(self) -> None:
        """At the start, before anything comes in: what was in hand when the program ended waits again."""
        self._db.execute("UPDATE inbox SET state = 0 WHERE state = 1")

    def begin_pending(self) -> tuple[Work, ...]:
        """Begin the first of every queue in which nothing is in hand."""
        return self._begin("SELECT min(id) FROM inbox WHERE state < 2 GROUP BY queue HAVING max(state) = 0", ())

    def finish(self, work: Work, *, proceed: bool) -> Work | None:
        """Mark it done and empty its body; with `proceed`, begin and give back the next of its queue."""
        for row in (work.row, *work.parts):
            self._db.execute(
                "UPDATE inbox SET state = 2, body = NULL, finished = ? WHERE id = ?", (self._store.now(), row)
            )
        if not proceed:
            return None
        following = self._begin("SELECT min(id) FROM inbox WHERE queue = ? AND state = 0", (work.queue,))
        return following[0] if following else None

    def take_part(self, work: Work, last: Mapping[str, Any]) -> tuple[Work, Mapping[str, Any]] | None:
        """The work together with the next part of its message, and that part; None where it is not there (yet).

        `last` is the last part so far. What is taken is in hand with the work, and done when that is done.
        """
        query = "SELECT id, body FROM inbox WHERE queue = ? AND who = ? AND state = 0 ORDER BY id LIMIT 1"
        found = self._db.execute(query, (work.queue, work.who)).fetchone()
        if found is None or not goes_on(last, part := json.loads(found[1])):
            return None
        self._db.execute("UPDATE inbox SET state = 1, starts = starts + 1 WHERE id = ?", (found[0],))
        return replace(work, body=joined(work.body, part), parts=(*work.parts, found[0])), part

    def set_aside(self, work: Work, error: str) -> None:
        """Keep a dead letter of it: the kind, the error, the time; `finish` empties the body as for any other."""
        self._db.execute(
            "INSERT OR REPLACE INTO dead_letters (update_id, kind, error, at) VALUES (?, ?, ?, ?)",
            (work.number, kind(work.body), error, self._store.now()),
        )

    def _begin(self, which: str, values: tuple[str, ...]) -> tuple[Work, ...]:
        rows = self._db.execute(
            f"UPDATE inbox SET state = 1, starts = starts + 1 WHERE id IN ({which})"  # noqa: S608 - two fixed queries
            " RETURNING id, update_id, queue, who, body, starts, flood",
            values,
        ).fetchall()
        return tuple(
            Work(row, number, queue, who, json.loads(body), starts, bool(flood))
            for row, number, queue, who, body, starts, flood in sorted(rows)
        )

    def _busy(self, queue: str) -> bool:
        return bool(self._db.execute("SELECT 1 FROM inbox WHERE queue = ? AND state < 2 LIMIT 1", (queue,)).fetchone())

    def _waiting_of(self, who: str) -> int:
        query = "SELECT count(*) FROM inbox WHERE who = ? AND state < 2"
        return int(self._db.execute(query, (who,)).fetchone()[0])


def _id(thing: object) -> int:
    value = thing.get("id") if isinstance(thing, dict) else None
    return value if isinstance(value, int) else 0
