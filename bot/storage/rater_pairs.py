"""Two raters of one function: what each answered, kept so that neither can be shown the other's before both are done.

Who they are is known by hashes alone, and the code that brings them together by a hash too: nobody can read it here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.storage.store import DAY, Store

KEEP_DAYS = 30
"""A pair is erased after so many days, whatever became of it."""
MOST_TRIES = 5
"""Codes that open nothing, from one person in a day; after that not even a right one is looked at."""

Levels = tuple[tuple[str, tuple[str, ...]], ...]
"""Criterion and levels, in order; no levels where it was left open."""


class Joined(StrEnum):
    """What became of a code that somebody entered."""

    YES = "joined"
    NOTHING = "refused"
    OWN = "own"
    TRIES = "tries"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair as one of its two may see it: `theirs` is empty until both are done."""

    joined: bool
    answered: bool
    both: bool
    seen: bool
    mine: Levels = ()
    theirs: Levels = ()


class Pairs:
    """The table of pairs. Every method belongs inside the store's own thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db = store.db

    def make(self, code: str, chat: str, who: str) -> None:
        """A pair that waits for its second rater, in the place of one that nobody joined; `code` is a hash."""
        self.expire()
        self._db.execute("DELETE FROM pairs WHERE first_chat = ? AND second_chat IS NULL", (chat,))
        self._db.execute(
            "INSERT INTO pairs (code, first_chat, first_who, at) VALUES (?, ?, ?, ?)",
            (code, chat, who, self._store.now()),
        )

    def join(self, code: str, chat: str, who: str) -> Joined:
        """Become the second rater of the pair with this code (a hash): once, not of one's own, nor amid another's."""
        self.expire()
        tries = self._db.execute("SELECT count(*) FROM pair_tries WHERE who = ?", (who,)).fetchone()[0]
        if tries >= MOST_TRIES:
            return Joined.TRIES
        row = self._db.execute("SELECT first_who, second_chat FROM pairs WHERE code = ?", (code,)).fetchone()
        if row is None or row[1] not in (None, chat):
            self._db.execute("INSERT INTO pair_tries (who, at) VALUES (?, ?)", (who, self._store.now()))
            return Joined.NOTHING
        if row[0] == who:
            return Joined.OWN
        if row[1] is None:
            open_one = self.of(chat)
            if open_one and open_one.joined and not open_one.both:
                return Joined.BUSY
            self._db.execute("DELETE FROM pairs WHERE first_chat = ? AND second_chat IS NULL", (chat,))
            self._db.execute(
                "UPDATE pairs SET second_chat = ?, second_who = ? WHERE code = ? AND second_chat IS NULL",
                (chat, who, code),
            )
        return Joined.YES

    def answer(self, chat: str, answers: Levels) -> None:
        """Keep what a rater answered in the pair that is open; once both are done, nothing of it changes."""
        row = self._row(chat)
        if row is None or (row.first is not None and row.second is not None):
            return
        column = "first_answers" if row.is_first else "second_answers"
        self._db.execute(
            f"UPDATE pairs SET {column} = ? WHERE id = ?",  # noqa: S608 - one of two fixed names
            (json.dumps(answers), row.number),
        )

    def of(self, chat: str) -> Pair | None:
        """The pair that a chat is one of: an open one, joined rather than not, else the latest; None where none is."""
        row = self._row(chat)
        if row is None:
            return None
        mine, theirs = (row.first, row.second) if row.is_first else (row.second, row.first)
        both = mine is not None and theirs is not None
        # What the other answered leaves this room only with one's own.
        return Pair(row.joined, mine is not None, both, row.seen, _levels(mine), _levels(theirs) if both else ())

    def saw(self, chat: str) -> None:
        """The comparison was shown to this one of the two."""
        row = self._row(chat)
        if row is not None:
            column = "first_seen" if row.is_first else "second_seen"
            self._db.execute(f"UPDATE pairs SET {column} = 1 WHERE id = ?", (row.number,))  # noqa: S608 - fixed names

    def expire(self) -> None:
        """Erase pairs and tries that have been kept long enough."""
        now = self._store.now()
        self._db.execute("DELETE FROM pairs WHERE at <= ?", (now - KEEP_DAYS * DAY,))
        self._db.execute("DELETE FROM pair_tries WHERE at <= ?", (now - DAY,))

    def _row(self, chat: str) -> _Row | None:
        row = self._db.execute(
            "SELECT id, first_chat = ?, second_chat IS NOT NULL, first_answers, second_answers,"
            " CASE WHEN first_chat = ? THEN first_seen ELSE second_seen END FROM pairs"
            " WHERE (first_chat = ? OR second_chat = ?) AND at > ?"
            " ORDER BY first_answers IS NOT NULL AND second_answers IS NOT NULL, second_chat IS NULL, id DESC LIMIT 1",
            (chat, chat, chat, chat, self._store.now() - KEEP_DAYS * DAY),
        ).fetchone()
        return _Row(row[0], bool(row[1]), bool(row[2]), row[3], row[4], bool(row[5])) if row else None


@dataclass(frozen=True, slots=True)
class _Row:
    """A pair as it is stored, seen from one of its two chats."""

    number: int
    is_first: bool
    joined: bool
    first: str | None
    second: str | None
    seen: bool


def _levels(text: str | None) -> Levels:
    """The answers that were kept as text."""
    return tuple((str(ref), tuple(map(str, levels))) for ref, levels in json.loads(text or "[]"))


def as_levels(answers: Mapping[str, tuple[str, ...]]) -> Levels:
    """Answers by criterion in the form that is kept."""
    return tuple(answers.items())
