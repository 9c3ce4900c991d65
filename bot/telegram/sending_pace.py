"""Sending within Telegram's limits: one per second to a chat, 30 per second in all, 20 per minute to a group."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

log = logging.getLogger(__name__)

MARGIN = 1.05
"""A window is this much longer than Telegram's: what leaves here evenly can arrive there in a bunch."""
COUNTED = ("send", "edit", "copy", "forward")
"""The calls that count as messages, by how their names begin."""
UNCOUNTED = "sendChatAction"
MOST_CHATS = 1000
"""So many chats' windows are kept before those that have run out are swept away."""


class Window:
    """At most `most` turns within any `seconds`: exact, where a leaky bucket lets twice as many through at first."""

    def __init__(self, most: int, seconds: float) -> None:
        self._seconds = seconds * MARGIN
        self._turns: deque[float] = deque(maxlen=most)
        self._line = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for the next turn; first come, first served."""
        async with self._line:
            if len(self._turns) == self._turns.maxlen:
                await asyncio.sleep(max(0.0, self._turns[0] + self._seconds - time.monotonic()))
            self._turns.append(time.monotonic())

    def idle(self) -> bool:
        """Whether nobody waits and every turn is past the window."""
        return not self._line.locked() and (not self._turns or self._turns[-1] + self._seconds < time.monotonic())


class Pace(BaseRateLimiter[None]):
    """python-telegram-bot's rate limiter for this bot; `limits=False` leaves only what Telegram itself asks for.

    A 429 makes the chat that it was for wait, not the others, and the call is made again until it is accepted.
    """

    def __init__(self, *, limits: bool) -> None:
        self._limits = limits
        self._overall = Window(30, 1.0)
        self._chats: dict[str, tuple[Window, ...]] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to put away."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,  # noqa: ARG002 - the base class's signature; this limiter takes none
    ) -> Any:
        """Make the call when it is its turn; what Telegram answers, or the error that is not a 429."""
        chat = data.get("chat_id")
        counts = self._limits and chat is not None and endpoint.startswith(COUNTED) and endpoint != UNCOUNTED
        while True:
            if counts:
                for window in (*self._windows(str(chat)), self._overall):
                    await window.turn()
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                seconds = _seconds(error)
                log.warning("Telegram asks to wait %s s before the next %s", round(seconds, 1), endpoint)
                await asyncio.sleep(seconds)

    def _windows(self, chat: str) -> tuple[Window, ...]:
        if chat not in self._chats:
            if len(self._chats) > MOST_CHATS:
                idle = [key for key, windows in self._chats.items() if all(window.idle() for window in windows)]
                for key in idle:
                    del self._chats[key]
            # Groups and channels have negative ids or names.
            group = chat.startswith(("-", "@"))
            self._chats[chat] = (Window(1, 1.0), Window(20, 60.0)) if group else (Window(1, 1.0),)
        return self._chats[chat]


def _seconds(error: RetryAfter) -> float:
    """What to wait; python-telegram-bot gives a number or a timedelta, by its own settings."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
