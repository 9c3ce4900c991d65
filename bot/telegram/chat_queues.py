"""One queue per chat: its updates are answered in order, chats side by side, and none is lost on the way."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from bot.storage.store import Store
from bot.telegram.chat_context import Write
from bot.telegram.inbox import Arrival, Inbox, Work
from bot.telegram.logs import describe
from bot.telegram.sending import Trouble, UnreachableError, backoff
from bot.telegram.split_messages import MOST_PARTS, WITHIN, may_go_on
from bot.telegram.store_thread import Journal

log = logging.getLogger(__name__)

Result = TypeVar("Result")
ATTEMPTS = 3
"""An update that fails so often is set aside."""
MOST_STARTS = 10
"""So is one during which the whole program ended so often: begun, and never failed nor done."""
BETWEEN_ATTEMPTS = 0.3
LOOKS = 10
"""How often the next part of a split message is looked for while it may still come."""


class Answerer(Protocol):
    """What answers an update, and what tells the user that it cannot be answered."""

    async def answer(self, work: Work) -> tuple[Write, ...]:
        """Answer it; what is to be kept once it is done."""

    async def apologise(self, work: Work) -> None:
        """Tell the user that this one stays without an answer."""


class ChatQueues:
    """Takes updates into the inbox and sees each through: until `start` they only wait there."""

    def __init__(self, journal: Journal, *, limit_floods: bool) -> None:
        self._journal = journal
        self._limit_floods = limit_floods
        self._answerer: Answerer | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._trouble = Trouble("writing to the database")
        self._stopping = False

    async def recover(self) -> None:
        """At the start of the program, before anything comes in: what was in hand when it last ended waits again."""
        await self._persist(lambda store: Inbox(store).recover())

    async def start(self, answerer: Answerer) -> None:
        """Begin with what is pending, then whatever comes."""
        self._answerer = answerer
        pending = await self._persist(lambda store: Inbox(store).begin_pending())
        if pending:
            log.info("going on with what was pending in %d chats", len(pending))
        self._begin(pending)

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Keep the updates: when this returns they are on the disk and may be acknowledged; else SQLite's error."""
        # Shielded: who waits may give up, but what the commit marked as begun must be begun.
        await asyncio.shield(asyncio.create_task(self._receive(arrivals)))

    async def _receive(self, arrivals: Sequence[Arrival]) -> None:
        begin = self._answerer is not None and not self._stopping
        begun = await self._journal.run(
            lambda store: Inbox(store).receive(arrivals, begin=begin, limit_floods=self._limit_floods)
        )
        self._begin(begun)

    async def stop(self, seconds: float) -> None:
        """Finish what is in hand within so many seconds; the rest waits in the inbox for the next start."""
        self._stopping = True
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            if late:
                log.warning("%d answers were not finished in time; they come first at the next start", len(late))
                await asyncio.wait(late, timeout=1)

    def _begin(self, begun: Iterable[Work]) -> None:
        if self._stopping:
            return  # too late: they come first at the next start
        for work in begun:
            task = asyncio.create_task(self._see_through(work))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _see_through(self, first: Work) -> None:
        work: Work | None = first
        while work is not None:
            work = await self._whole(work)
            writes = await self._attempt(work)
            work = await self._persist(self._finishing(work, writes))

    async def _whole(self, work: Work) -> Work:
        """The work with all parts of its message, where Telegram split a long one; each is waited for, not for long."""
        last = work.body
        while may_go_on(last) and len(work.parts) + 1 < MOST_PARTS and not work.flood:
            taken = await self._next_part(work, last)
            if taken is None:
                break
            work, last = taken
        return work

    async def _next_part(self, work: Work, last: Mapping[str, Any]) -> tuple[Work, Mapping[str, Any]] | None:
        for _ in range(LOOKS):
            taken = await self._persist(lambda store: Inbox(store).take_part(work, last))
            if taken is not None or self._stopping:
                return taken
            await asyncio.sleep(WITHIN / LOOKS)
        return await self._persist(lambda store: Inbox(store).take_part(work, last))

    def _finishing(self, work: Work, writes: tuple[Write, ...]) -> Callable[[Store], Work | None]:
        def finish(store: Store) -> Work | None:
            for write in writes:
                write(store)
            return Inbox(store).finish(work, proceed=not self._stopping)

        return finish

    async def _attempt(self, work: Work) -> tuple[Write, ...]:
        """Answer the update; where that fails again and again, the dead letter is what is to be kept."""
        answerer = self._answerer
        if answerer is None:
            raise RuntimeError("nothing is begun before the start")
        if work.starts > MOST_STARTS:
            return await self._set_aside(answerer, work, "the program ended each time it was begun")
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._answer(answerer.answer, work)
            except UnreachableError:
                return ()  # blocked or gone: nobody is left to answer
            except Exception as error:
                problem = describe(error)
                log.warning("update %d failed, attempt %d: %s", work.number, attempt, problem)
                await asyncio.sleep(BETWEEN_ATTEMPTS)
        return await self._set_aside(answerer, work, problem)

    async def _answer(self, answer: Callable[[Work], Awaitable[Result]], work: Work) -> Result:
        """Answer it; a database that cannot be read at the moment is waited for and does not count as a failure."""
        wait = backoff()
        while True:
            try:
                result = await answer(work)
            except sqlite3.OperationalError as error:
                self._trouble.failed(error)
                await asyncio.sleep(wait())
            else:
                return result

    async def _set_aside(self, answerer: Answerer, work: Work, problem: str) -> tuple[Write, ...]:
        log.error("update %d is set aside: %s", work.number, problem)
        try:
            await answerer.apologise(work)
        except Exception as error:
            log.warning("the apology for update %d failed too: %s", work.number, describe(error))
        return (lambda store: Inbox(store).set_aside(work, problem),)

    async def _persist(self, job: Callable[[Store], Result]) -> Result:
        """Run the job until it is committed: a full disk or a locked database is waited for."""
        wait = backoff()
        while True:
            try:
                result = await self._journal.run(job)
            except sqlite3.Error as error:
                self._trouble.failed(error)
                await asyncio.sleep(wait())
            else:
                self._trouble.works()
                return result
