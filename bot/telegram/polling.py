"""Long polling: fetch, commit, and only then let the offset move: Telegram keeps what is not on the disk yet."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import warnings
from typing import Any

from telegram import Bot
from telegram.error import TelegramError
from telegram.warnings import PTBUserWarning

from bot.telegram.chat_queues import ChatQueues
from bot.telegram.inbox import Arrival, arrival
from bot.telegram.keyed_ids import Identity
from bot.telegram.sending import Trouble, backoff

log = logging.getLogger(__name__)

WANTED = ("message", "edited_message", "callback_query", "inline_query")
"""The kinds of updates that this bot answers: Telegram keeps the others to itself."""
POLL_SECONDS = 20
ANSWER_WITHIN = 10.0
"""How much longer than the poll itself Telegram may take before the connection counts as dead."""
STUCK_AFTER = 15.0
"""And how much longer again before the watchdog takes a call for stuck and makes a new one."""


class Polling:
    """Fetches updates for ever and hands them to the queues of their chats; only cancelling ends it."""

    def __init__(self, bot: Bot, queues: ChatQueues, identity: Identity, poll_seconds: float = POLL_SECONDS) -> None:
        self._bot = bot
        self._queues = queues
        self._identity = identity
        self._seconds = poll_seconds
        self._offset: int | None = None
        self._trouble = Trouble("fetching updates")

    async def run(self) -> None:
        """Remove a webhook that may be set, then poll."""
        # The raw answer is wanted: an update that the library cannot read must not hold up all that follow it.
        warnings.filterwarnings("ignore", message="Please use 'Bot.getUpdates'", category=PTBUserWarning)
        wait, prepared = backoff(), False
        while True:
            try:
                # The watchdog: whatever a call is stuck in, after this time it is given up and made again.
                async with asyncio.timeout(self._seconds + ANSWER_WITHIN + STUCK_AFTER):
                    if not prepared:
                        await self._bot.delete_webhook(drop_pending_updates=False)
                        prepared = True
                    await self._take(await self._fetch())
            except (TelegramError, sqlite3.Error, TimeoutError) as error:
                self._trouble.failed(error)
                await asyncio.sleep(wait())
            else:
                self._trouble.works()
                wait = backoff()

    async def _fetch(self) -> list[Any]:
        question: dict[str, Any] = {"timeout": self._seconds, "allowed_updates": list(WANTED), "limit": 100}
        if self._offset is not None:
            question["offset"] = self._offset
        answer = await self._bot.do_api_request(
            "getUpdates", api_kwargs=question, read_timeout=self._seconds + ANSWER_WITHIN
        )
        return answer if isinstance(answer, list) else []

    async def _take(self, updates: list[Any]) -> None:
        if not updates:
            # All is confirmed. After a quiet week Telegram may start numbering again, lower: no offset may hide those.
            self._offset = None
            return
        arrivals: list[Arrival] = [item for update in updates if (item := arrival(update, self._identity))]
        if len(arrivals) < len(updates):
            log.warning("%d updates had no number and were skipped", len(updates) - len(arrivals))
        await self._queues.receive(arrivals)
        self._offset = max((item.number for item in arrivals), default=0) + 1
