"""The journal: shared commits, each job whole or not at all, errors where they belong, text wiped from the log."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage.store import Store
from bot.telegram.records import Records
from bot.telegram.store_thread import Journal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bot.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = Journal(Store(path, any_thread=True))
    yield journal
    journal.close()


async def test_a_job_is_on_the_disk_when_it_returns(journal: Journal, path: Path) -> None:
    await journal.run(lambda store: Records(store).set_note("a", "1"))
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT value FROM notes").fetchall() == [("1",)]


async def test_a_job_that_fails_is_undone_and_takes_no_other_with_it(journal: Journal) -> None:
    def failing(store: Store) -> None:
        Records(store).set_note("half", "done")
        raise ValueError

    results = await asyncio.gather(
        journal.run(lambda store: Records(store).set_note("a", "1")),
        journal.run(failing),
        journal.run(lambda store: Records(store).set_note("b", "2")),
        return_exceptions=True,
    )
    assert [type(result) for result in results] == [type(None), ValueError, type(None)]
    notes = await journal.run(lambda store: [Records(store).note(name) for name in ("a", "half", "b")])
    assert notes == ["1", "", "2"]


async def test_jobs_of_the_same_moment_share_commits(journal: Journal) -> None:
    commits: list[str] = []
    await journal.run(lambda store: store.db.conn.set_trace_callback(commits.append))
    await asyncio.gather(
        *(journal.run(lambda store, n=n: Records(store).set_note(str(n), "x")) for n in range(100))  # type: ignore[misc]
    )
    await journal.run(lambda store: store.db.conn.set_trace_callback(None))
    assert commits.count("COMMIT") < 20


async def test_a_locked_database_is_an_error_for_who_waits_and_works_again_afterwards(
    journal: Journal, path: Path
) -> None:
    await journal.run(lambda store: store.db.execute("PRAGMA busy_timeout = 50"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError):
            await journal.run(lambda store: Records(store).set_note("a", "1"))
    await journal.run(lambda store: Records(store).set_note("a", "2"))
    assert await journal.run(lambda store: Records(store).note("a")) == "2"


async def test_a_full_disk_is_an_error_for_who_waits_and_works_again_afterwards(journal: Journal) -> None:
    pages = await journal.run(lambda store: store.db.execute("PRAGMA page_count").fetchone()[0])
    await journal.run(lambda store: store.db.execute(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(sqlite3.OperationalError, match="full"):
        await journal.run(lambda store: Records(store).set_note("a", "x" * 100_000))
    await journal.run(lambda store: store.db.execute("PRAGMA max_page_count = 1000000"))
    await journal.run(lambda store: Records(store).set_note("a", "x" * 100_000))
    assert len(await journal.run(lambda store: Records(store).note("a"))) == 100_000


async def test_erased_text_leaves_the_write_ahead_log_within_a_moment(journal: Journal, path: Path) -> None:
    await journal.run(lambda store: Records(store).set_note("a", "kabeljauwvisserij"))
    await journal.run(lambda store: Records(store).set_note("a", ""))
    for _ in range(100):
        files = b"".join(file.read_bytes() for file in path.parent.iterdir())
        if b"kabeljauw" not in files:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("still there")
