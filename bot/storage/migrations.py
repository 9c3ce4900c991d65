"""The tables of the database, as migrations that are applied and recorded in one transaction each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

schema = Migrations("niveauwijzer")
"""All changes of the tables so far, oldest first; a released one is never altered."""


@schema()
def chats(db: Database) -> None:
    """What a chat remembers. `chat` is a keyed hash (or `terminal`), `live` the message that the memory belongs to.

    `who` is the hash of the person: in a group everybody has a memory of their own, and `/forget` erases all of theirs.
    """
    db.execute(
        "CREATE TABLE chats (chat TEXT PRIMARY KEY, who TEXT NOT NULL, memory TEXT NOT NULL, live INTEGER,"
        " used INTEGER NOT NULL) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX chats_who ON chats (who)")


@schema()
def inbox(db: Database) -> None:
    """Every update received: `state` 0 waits, 1 is in hand, 2 is done (its body is gone then).

    `queue` is that of its chat (a hash): its updates keep their order. `who` is a hash of the sender, `starts` how
    often it was begun.
    """
    db.execute(
        "CREATE TABLE inbox (id INTEGER PRIMARY KEY, update_id INTEGER NOT NULL UNIQUE, queue TEXT NOT NULL,"
        " who TEXT NOT NULL, body TEXT, state INTEGER NOT NULL, starts INTEGER NOT NULL DEFAULT 0,"
        " flood INTEGER NOT NULL DEFAULT 0, received INTEGER NOT NULL, finished INTEGER) STRICT"
    )
    db.execute("CREATE INDEX inbox_open ON inbox (queue, id) WHERE state < 2")
    db.execute("CREATE INDEX inbox_who ON inbox (who) WHERE state < 2")
    db.execute("CREATE INDEX inbox_finished ON inbox (finished) WHERE state = 2")


@schema()
def dead_letters(db: Database) -> None:
    """Updates that were set aside: what kind, what error and where, never what was in it."""
    db.execute(
        "CREATE TABLE dead_letters (update_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, error TEXT NOT NULL,"
        " at INTEGER NOT NULL) STRICT"
    )


@schema()
def answers(db: Database) -> None:
    """Which messages answer which message, so that an edited question gets its answer edited."""
    db.execute(
        "CREATE TABLE answers (chat TEXT NOT NULL, question INTEGER NOT NULL, messages TEXT NOT NULL,"
        " at INTEGER NOT NULL, PRIMARY KEY (chat, question)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX answers_at ON answers (at)")


@schema()
def feedback(db: Database) -> None:
    """What people found wrong about an answer: the reference, the choice and the edition; not who, not the message."""
    db.execute(
        "CREATE TABLE feedback (id INTEGER PRIMARY KEY, ref TEXT NOT NULL, choice TEXT NOT NULL,"
        " edition TEXT NOT NULL, day TEXT NOT NULL) STRICT"
    )


@schema()
def refusals(db: Database) -> None:
    """When somebody outside the allow-list was last told so: once a day is enough."""
    db.execute("CREATE TABLE refusals (who TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID")


@schema()
def notes(db: Database) -> None:
    """Small facts of the program itself by name, such as which menus were last set."""
    db.execute("CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")


@schema()
def pairs(db: Database) -> None:
    """Two raters of one function: their chats and persons as hashes, the code that joined them as one, their answers.

    `pair_tries` are codes that opened nothing, by whom (a hash) and when, so that nobody tries many.
    """
    db.execute(
        "CREATE TABLE pairs (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, first_chat TEXT NOT NULL,"
        " first_who TEXT NOT NULL, second_chat TEXT, second_who TEXT, first_answers TEXT, second_answers TEXT,"
        " first_seen INTEGER NOT NULL DEFAULT 0, second_seen INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX pairs_first ON pairs (first_chat)")
    db.execute("CREATE INDEX pairs_second ON pairs (second_chat)")
    db.execute("CREATE TABLE pair_tries (id INTEGER PRIMARY KEY, who TEXT NOT NULL, at INTEGER NOT NULL) STRICT")
    db.execute("CREATE INDEX pair_tries_who ON pair_tries (who)")
