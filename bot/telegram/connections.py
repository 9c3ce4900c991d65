"""The connections to Telegram: many at once, each with its own small client."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import httpx
from telegram.error import TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData

MOST = 32
STUCK_SECONDS = 120.0
"""After this, well beyond every single timeout, a call counts as stuck and is made again on a new line."""


class Lines(BaseRequest):
    """Up to `most` calls at the same moment; the line used last is used first, so that idle ones close by themselves.

    httpx's own pool looks at every connection and every waiting call whenever one begins or ends: with fifty chats it
    spent two thirds of the processor's time on that. A client with a single connection has nothing to look through.
    """

    def __init__(self, most: int = MOST, **timeouts: float) -> None:
        # One for all: each would read the certificates anew otherwise.
        self._shared: dict[str, Any] = {"verify": httpx.create_ssl_context()}
        self._timeouts: dict[str, Any] = timeouts
        self._free = [self._new_line() for _ in range(most)]
        self._busy: set[HTTPXRequest] = set()
        self._turn = asyncio.Semaphore(most)
        self._closing: set[asyncio.Task[None]] = set()

    @property
    def read_timeout(self) -> float | None:
        """How long an answer may take."""
        seconds: float | None = self._timeouts.get("read_timeout")
        return seconds

    async def initialize(self) -> None:
        """Open every client; the connections come when they are needed."""
        for line in self._free:
            await line.initialize()

    async def shutdown(self) -> None:
        """Close every client."""
        for line in (*self._free, *self._busy):
            await line.shutdown()
        if self._closing:
            await asyncio.wait(self._closing)

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **timeouts: Any
    ) -> tuple[int, bytes]:
        """Make the call on a free line; who came first goes first."""
        try:
            async with self._line() as line, asyncio.timeout(STUCK_SECONDS):
                return await line.do_request(url, method, request_data, *args, **timeouts)
        except TimeoutError as error:
            raise TimedOut("a call was stuck") from error

    @contextlib.asynccontextmanager
    async def _line(self) -> AsyncIterator[HTTPXRequest]:
        async with self._turn:
            line = free = self._free.pop()
            self._busy.add(line)
            try:
                yield line
            except (asyncio.CancelledError, TimeoutError):
                # httpcore may never give back the connection of a call that was given up: this line would be dead.
                free = self._new_line()
                self._close(line)
                raise
            finally:
                self._busy.discard(line)
                self._free.append(free)

    def _new_line(self) -> HTTPXRequest:
        return HTTPXRequest(connection_pool_size=1, httpx_kwargs=self._shared, pool_timeout=30, **self._timeouts)

    def _close(self, line: HTTPXRequest) -> None:
        task = asyncio.create_task(line.shutdown())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
