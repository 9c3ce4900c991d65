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
"""After this, well beyond every single timeout, a call counts as stuck and is made again on a new client."""


class ConnectionPool(BaseRequest):
    """Up to `most` calls at the same moment; the client used last is used first, so that idle ones close by themselves.

    httpx's own pool looks at every connection and every waiting call whenever one begins or ends: with fifty chats it
    spent two thirds of the processor's time on that. A client with a single connection has nothing to look through.
    """

    def __init__(self, most: int = MOST, **timeouts: float) -> None:
        # One for all: each would otherwise read the certificates again.
        self._shared: dict[str, Any] = {"verify": httpx.create_ssl_context()}
        self._timeouts: dict[str, Any] = timeouts
        self._free = [self._new_client() for _ in range(most)]
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
        for client in self._free:
            await client.initialize()

    async def shutdown(self) -> None:
        """Close every client."""
        for client in (*self._free, *self._busy):
            await client.shutdown()
        if self._closing:
            await asyncio.wait(self._closing)

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **timeouts: Any
    ) -> tuple[int, bytes]:
        """Make the call on a free client; first come, first served."""
        try:
            async with self._client() as client, asyncio.timeout(STUCK_SECONDS):
                return await client.do_request(url, method, request_data, *args, **timeouts)
        except TimeoutError as error:
            raise TimedOut("a call was stuck") from error

    @contextlib.asynccontextmanager
    async def _client(self) -> AsyncIterator[HTTPXRequest]:
        async with self._turn:
            client = free = self._free.pop()
            self._busy.add(client)
            try:
                yield client
            except (asyncio.CancelledError, TimeoutError):
                # httpcore may never give back the connection of a call that was given up: this client would be dead.
                free = self._new_client()
                self._close(client)
                raise
            finally:
                self._busy.discard(client)
                self._free.append(free)

    def _new_client(self) -> HTTPXRequest:
        return HTTPXRequest(connection_pool_size=1, httpx_kwargs=self._shared, pool_timeout=30, **self._timeouts)

    def _close(self, client: HTTPXRequest) -> None:
        task = asyncio.create_task(client.shutdown())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
