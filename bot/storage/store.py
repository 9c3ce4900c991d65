"""The SQLite file: opened so that what was committed survives a power cut, and the memory of each chat in it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlite_utils import Database

from bot.errors import SurroundingsError
from bot.storage.memory_json import from_json, to_json
from bot.storage.migrations import schema
from handlers.messages import Memory

DAY = 24 * 60 * 60
"""Seconds."""
BUSY_SECONDS = 2.0
"""How long a statement waits for another process that holds the file."""


class StoreError(SurroundingsError):
    """The file cannot be opened as a database; `problem` is which file and why, without the remedy."""

    def __init__(self, path: Path, error: Exception) -> None:
        self.problem = f"{path}: {getattr(error, 'strerror', None) or error}"
        super().__init__(f"{self.problem}; move it away, or set DATABASE to a file that can be written")


class Store:
    """The database at `path`, its folder and tables made when needed; `clock` gives the time in seconds.

    A file or folder that cannot be opened, made or read as a database is a `StoreError`.
    One connection for one thread at a time: `any_thread` lifts SQLite's own check, for callers who see to that.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time, *, any_thread: bool = False) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=not any_thread)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(path, error) from error
        self.path = path
        self.db = Database(connection)
        self._clock = clock
        try:
            path.chmod(0o600)
            self.db.execute("PRAGMA journal_mode = WAL")
            # FULL: a commit is on the disk before anything is acknowledged to Telegram.
            self.db.execute("PRAGMA synchronous = FULL")
            # Erased means overwritten, not merely unlinked.
            self.db.execute("PRAGMA secure_delete = ON")
            schema.apply(self.db)
            self.scrub()
        except (OSError, sqlite3.Error) as error:
            connection.close()
            raise StoreError(path, error) from error
        except BaseException:
            connection.close()
            raise

    def now(self) -> int:
        """The time in whole seconds."""
        return int(self._clock())

    def transaction(self) -> AbstractContextManager[object]:
        """Everything in the `with` block is committed together or not at all; blocks may nest."""
        return self.db.atomic()

    def load_memory(self, chat: str) -> Memory:
        """What the chat remembers; an empty memory for a new one."""
        row = self.db.execute("SELECT memory FROM chats WHERE chat = ?", (chat,)).fetchone()
        return from_json(row[0]) if row else Memory()

    def live_message(self, chat: str) -> int | None:
        """The id of the message that the chat's memory belongs to: its buttons still work."""
        row = self.db.execute("SELECT live FROM chats WHERE chat = ?", (chat,)).fetchone()
        return row[0] if row else None

    def save_memory(self, chat: str, memory: Memory, live: int | None = None, who: str = "") -> None:
        """Keep the memory in place of what the chat had, its message `live`, and the hash of whose it is."""
        with self.transaction():
            self.db.execute(
                "INSERT OR REPLACE INTO chats (chat, who, memory, live, used) VALUES (?, ?, ?, ?, ?)",
                (chat, who, to_json(memory), live, self.now()),
            )

    def forget(self, chat: str) -> None:
        """Erase everything kept about the chat."""
        with self.transaction():
            for table in ("chats", "answers"):
                self.db.execute(f"DELETE FROM {table} WHERE chat = ?", (chat,))  # noqa: S608 - two fixed names

    def forget_person(self, who: str) -> None:
        """Erase everything kept about a person, in every chat."""
        with self.transaction():
            for (chat,) in self.db.execute("SELECT chat FROM chats WHERE who = ?", (who,)).fetchall():
                self.forget(chat)
            self.db.execute("DELETE FROM refusals WHERE who = ?", (who,))
            # Of a comparison of two nothing is left to the other: what is there of either is of both.
            self.db.execute("DELETE FROM pairs WHERE first_who = ? OR second_who = ?", (who, who))
            self.db.execute("DELETE FROM pair_tries WHERE who = ?", (who,))

    def forget_unused(self, days: int) -> None:
        """Erase the memory of every chat that was not used for so many days."""
        with self.transaction():
            self.db.execute("DELETE FROM chats WHERE used < ?", (self.now() - days * DAY,))

    def scrub(self) -> bool:
        """Empty the write-ahead log, where erased text would linger; false where another process is reading."""
        if self.db.conn.in_transaction:
            return False
        return bool(self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)

    def close(self) -> None:
        """Scrub and close; the store cannot be used any more."""
        try:
            self.scrub()
        finally:
            self.db.conn.close()
