"""The store: what is committed survives, what is forgotten is gone, old files are brought up to date."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from bot.storage.migrations import schema
from bot.storage.store import Store
from handlers.messages import Memory

MEMORY = Memory(language="fr", chosen=True, levels=("C",))


def test_a_memory_is_there_after_a_restart(tmp_path: Path) -> None:
    store = Store(tmp_path / "deep" / "down" / "bot.sqlite3")
    store.save_memory("terminal", MEMORY)
    store.close()
    again = Store(tmp_path / "deep" / "down" / "bot.sqlite3")
    assert again.load_memory("terminal") == MEMORY
    assert again.load_memory("other") == Memory()
    again.close()


def test_forgetting_leaves_no_trace_in_the_files(tmp_path: Path) -> None:
    store = Store(tmp_path / "bot.sqlite3")
    store.save_memory("a", Memory(intent="kabeljauwvisserij"), live=3)
    store.save_memory("b", MEMORY)
    store.forget("a")
    assert store.load_memory("a") == Memory()
    assert store.live_message("a") is None
    assert store.load_memory("b") == MEMORY
    store.close()
    assert b"kabeljauw" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_forgetting_a_person_reaches_every_chat(tmp_path: Path) -> None:
    store = Store(tmp_path / "bot.sqlite3")
    store.save_memory("private", MEMORY, who="an")
    store.save_memory("group", MEMORY, who="an")
    store.save_memory("group of jan", MEMORY, who="jan")
    store.forget_person("an")
    assert store.load_memory("private") == store.load_memory("group") == Memory()
    assert store.load_memory("group of jan") == MEMORY
    store.close()


def test_a_commit_is_synced_before_it_counts(tmp_path: Path) -> None:
    store = Store(tmp_path / "bot.sqlite3")
    full, overwrite = 2, 1
    assert store.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store.db.execute("PRAGMA synchronous").fetchone() == (full,)
    assert store.db.execute("PRAGMA secure_delete").fetchone() == (overwrite,)
    store.close()


def test_every_table_is_strict_and_the_file_is_the_owners_alone(tmp_path: Path) -> None:
    store = Store(tmp_path / "bot.sqlite3")
    tables = store.db.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    own = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite"))}
    known = {"chats", "inbox", "dead_letters", "answers", "feedback", "refusals", "notes", "pairs", "pair_tries"}
    assert set(own) == known
    assert set(own.values()) == {1}
    assert (tmp_path / "bot.sqlite3").stat().st_mode & 0o777 == 0o600
    store.close()


def test_a_file_of_an_earlier_version_is_brought_up_to_date_and_keeps_what_it_holds(tmp_path: Path) -> None:
    from sqlite_utils import Database

    old = Database(sqlite3.connect(tmp_path / "bot.sqlite3"))
    schema.apply(old, stop_before="inbox")
    with old.atomic():
        old.execute("INSERT INTO chats VALUES ('a', '', '{\"language\":\"de\"}', NULL, 1)")
    old.conn.close()
    store = Store(tmp_path / "bot.sqlite3")
    assert store.load_memory("a").language == "de"
    assert schema.pending(store.db) == []
    store.close()


def test_the_store_imports_nothing_of_telegram() -> None:
    unwanted = ("telegram", "httpx", "pydantic")
    code = f"import sys, bot.storage.store; print([name for name in {unwanted} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
