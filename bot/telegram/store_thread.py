"""The store behind one thread: what several tasks write at the same moment is committed together, with one sync."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from bot.storage.store import Store

Result = TypeVar("Result")

MOST_TOGETHER = 200
"""So many jobs share a commit at most, so that one slow crowd does not delay everybody."""

SCRUB_QUIET, SCRUB_BUSY = 0.5, 10.0
"""Seconds after which erased text is wiped from the write-ahead log too: when nothing happens, and when much does."""


class Journal:
    """Runs jobs on the store in its own thread, in order; each job whole or not at all, and durable when it returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    async def run(self, job: Callable[[Store], Result]) -> Result:
        """What `job` returns, once it is committed; its own exception, or SQLite's where the commit failed."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._jobs.put(_Job(job, future, loop))
        result: Result = await future
        return result

    def close(self) -> None:
        """Finish what was handed in and close the store."""
        self._jobs.put(None)
        self._thread.join()
        self._store.close()

    def _work(self) -> None:
        scrubbed, written = time.monotonic(), False
        while True:
            if written and time.monotonic() - scrubbed > SCRUB_BUSY:
                scrubbed, written = self._scrub(), False
            try:
                first = self._jobs.get(timeout=SCRUB_QUIET if written else None)
            except queue.Empty:
                scrubbed, written = self._scrub(), False
                continue
            if first is None:
                return
            jobs, last = self._together(first)
            self._commit(jobs)
            written = True
            if last:
                return

    def _scrub(self) -> float:
        with contextlib.suppress(sqlite3.Error):  # busy or full: the next time will do
            self._store.scrub()
        return time.monotonic()

    def _together(self, first: _Job) -> tuple[list[_Job], bool]:
        """Everything that waits right now, and whether the end was among it."""
        jobs = [first]
        with contextlib.suppress(queue.Empty):
            while len(jobs) < MOST_TOGETHER:
                job = self._jobs.get_nowait()
                if job is None:
                    return jobs, True
                jobs.append(job)
        return jobs, False

    def _commit(self, jobs: list[_Job]) -> None:
        try:
            self._store.db.execute("BEGIN IMMEDIATE")
            try:
                for job in jobs:
                    self._attempt(job)
                self._store.db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._store.db.execute("ROLLBACK")
                raise
        except Exception as error:  # whatever it is, every task that waits must hear it
            for job in jobs:
                job.result, job.error = None, error
        _deliver(jobs)

    def _attempt(self, job: _Job) -> None:
        try:
            with self._store.transaction():  # a savepoint: one job that fails takes no other with it
                job.result = job.work(self._store)
        except sqlite3.OperationalError:
            raise  # the disk or a lock: nobody's own fault, the whole batch fails and is tried again
        except Exception as error:
            job.error = error


class _Job:
    """One job, the future that waits for it, and what came of it."""

    __slots__ = ("error", "future", "loop", "result", "work")

    def __init__(
        self, work: Callable[[Store], Any], future: asyncio.Future[Any], loop: asyncio.AbstractEventLoop
    ) -> None:
        self.work = work
        self.future = future
        self.loop = loop
        self.result: Any = None
        self.error: Exception | None = None

    def settle(self) -> None:
        if self.future.done():  # the task was cancelled meanwhile
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


def _deliver(jobs: list[_Job]) -> None:
    def settle() -> None:
        for job in jobs:
            job.settle()

    with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
        jobs[0].loop.call_soon_threadsafe(settle)
