"""What is kept beside the memory: which message answers which, feedback, refusals, small facts; and its erasure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.storage.rater_pairs import Pairs
from bot.storage.store import DAY, Store

KEEP_DONE = 3 * DAY
"""Telegram repeats an update for a day at most; after three days its number need not be known any more."""
KEEP_ANSWERS = 3 * DAY
"""A message can be edited for two days."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An update that was set aside: its number and kind, the error and where it happened, the day."""

    number: int
    kind: str
    error: str
    day: str


class Records:
    """The tables beside `chats` and `inbox`. Every method belongs inside the store's own thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db = store.db

    def answered(self, chat: str, question: int, messages: Sequence[int]) -> None:
        """Remember which messages answer the message `question`."""
        self._db.execute(
            "INSERT OR REPLACE INTO answers (chat, question, messages, at) VALUES (?, ?, ?, ?)",
            (chat, question, json.dumps(list(messages)), self._store.now()),
        )

    def answers_to(self, chat: str, question: int) -> tuple[int, ...]:
        """The messages that answer the message `question`; none where that is unknown or too long ago."""
        query = "SELECT messages FROM answers WHERE chat = ? AND question = ?"
        row = self._db.execute(query, (chat, question)).fetchone()
        return tuple(json.loads(row[0])) if row else ()

    def add_feedback(self, refs: Sequence[str], choice: str, edition: str) -> None:
        """Keep what somebody found wrong, once for each reference; neither who nor in which words."""
        day = _day(self._store.now())
        for ref in refs:
            self._db.execute(
                "INSERT INTO feedback (ref, choice, edition, day) VALUES (?, ?, ?, ?)", (ref, choice, edition, day)
            )

    def feedback(self) -> tuple[tuple[str, str, str, int], ...]:
        """The choices as (edition, reference, choice, how often), the latest edition first."""
        rows = self._db.execute(
            "SELECT edition, ref, choice, count(*) FROM feedback GROUP BY edition, ref, choice"
            " ORDER BY max(id) OVER (PARTITION BY edition) DESC, ref, count(*) DESC, choice"
        ).fetchall()
        return tuple((str(edition), str(ref), str(choice), int(count)) for edition, ref, choice, count in rows)

    def may_refuse(self, who: str) -> bool:
        """Whether this person has not been refused for a day."""
        row = self._db.execute("SELECT at FROM refusals WHERE who = ?", (who,)).fetchone()
        return row is None or row[0] <= self._store.now() - DAY

    def refused(self, who: str) -> None:
        """Remember that this person was told just now."""
        self._db.execute("INSERT OR REPLACE INTO refusals (who, at) VALUES (?, ?)", (who, self._store.now()))

    def note(self, name: str) -> str:
        """A small fact by name; empty where there is none."""
        row = self._db.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_note(self, name: str, value: str) -> None:
        """Keep a small fact."""
        self._db.execute("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", (name, value))

    def dead_letters(self) -> tuple[DeadLetter, ...]:
        """The updates that were set aside, the latest first."""
        rows = self._db.execute("SELECT update_id, kind, error, at FROM dead_letters ORDER BY at DESC").fetchall()
        return tuple(DeadLetter(number, kind, error, _day(at)) for number, kind, error, at in rows)

    def pending(self) -> int:
        """How many updates still wait for their answer."""
        return int(self._db.execute("SELECT count(*) FROM inbox WHERE state < 2").fetchone()[0])

    def expire(self, retention_days: int) -> None:
        """Erase what has been kept long enough: the daily round."""
        now = self._store.now()
        unused = now - retention_days * DAY
        self._store.forget_unused(retention_days)
        self._db.execute("DELETE FROM dead_letters WHERE at < ?", (unused,))
        self._db.execute("DELETE FROM answers WHERE at < ?", (now - KEEP_ANSWERS,))
        self._db.execute("DELETE FROM refusals WHERE at < ?", (now - DAY,))
        Pairs(self._store).expire()
        self._db.execute("DELETE FROM inbox WHERE state = 2 AND finished < ?", (now - KEEP_DONE,))


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
