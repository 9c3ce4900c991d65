"""The doctor: everything that a deployment needs, checked one by one, each with how to fix it."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Literal

import httpx
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.settings import Settings
from bot.storage.store import Store, StoreError
from bot.telegram.assistant_thread import Assistant
from bot.telegram.keyed_ids import IdentityError, key_file, load_identity
from bot.telegram.logs import describe
from bot.telegram.records import Records
from bot.telegram.service import build_bot
from handlers.wording import Phrases

OLDEST_SQLITE = (3, 37, 0)
"""STRICT tables."""
MENDED_SQLITE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""The releases without the WAL-reset bug: the first in general, the others in their own line."""
RECENT_SECONDS = 60 * 60
MOST_CLOCK_SECONDS = 30
WITHIN_SECONDS = 20
MOST_PROBLEM = 900
"""Fluent takes no value of more than 1,000 characters."""


State = Literal["good", "warn", "bad"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `text` says how it is, and how to fix it."""

    state: State
    text: str


class Doctor:
    """Looks at a deployment; every finding is in `language`."""

    def __init__(self, settings: Settings, load: Callable[[], Assistant], phrases: Phrases, language: str) -> None:
        self._settings = settings
        self._load = load
        self._phrases = phrases
        self._language = language

    async def examine(self) -> AsyncIterator[Finding]:
        """The findings one by one, each as soon as it is known."""
        yield self._knowledge()
        yield self.sqlite(sqlite3.sqlite_version_info)
        for finding in self._database():
            yield finding
        async for finding in self._telegram():
            yield finding

    def sqlite(self, version: tuple[int, ...]) -> Finding:
        """What there is to say of a version of SQLite."""
        name = ".".join(str(part) for part in version)
        if version < OLDEST_SQLITE:
            return self._find("bad", "doctor-sqlite-old", version=name)
        newest, *lines = MENDED_SQLITE
        if version >= newest or any(version[:2] == line[:2] and version >= line for line in lines):
            return self._find("good", "doctor-sqlite-good", version=name)
        return self._find("warn", "doctor-sqlite-warn", version=name)

    def _knowledge(self) -> Finding:
        try:
            assistant = self._load()
        except Exception as error:
            # The knowledge's own errors name file and key and quote nobody.
            return self._find("bad", "doctor-knowledge-bad", problem=str(error)[:MOST_PROBLEM] or describe(error))
        return self._find("good", "doctor-knowledge-good", families=len(assistant.families), edition=assistant.edition)

    def _database(self) -> Iterator[Finding]:
        path = self._settings.database
        try:
            load_identity(path)
            store = Store(path)
        except StoreError as error:
            yield self._find("bad", "doctor-database-bad", problem=error.problem[:MOST_PROBLEM])
            return
        except IdentityError as error:
            yield self._find("bad", "doctor-database-bad", problem=str(error)[:MOST_PROBLEM])
            return
        try:
            with store.transaction():
                Records(store).set_note("doctor", str(store.now()))
            yield self._find("good", "doctor-database-good")
            private = stat.S_IMODE(key_file(path).stat().st_mode) & 0o077 == 0
            yield self._find("good", "doctor-key-good") if private else self._find("bad", "doctor-key-bad")
            yield from self._inbox(Records(store))
        except sqlite3.Error as error:
            yield self._find("bad", "doctor-database-bad", problem=describe(error))
        finally:
            store.close()

    def _inbox(self, records: Records) -> Iterator[Finding]:
        waiting, dead = records.pending(), records.dead_letters()
        if waiting:
            yield self._find("good", "doctor-inbox-waiting", count=waiting)
        else:
            yield self._find("good", "doctor-inbox-good")
        if not dead:
            yield self._find("good", "doctor-dead-good")
            return
        yield self._find("warn", "doctor-dead-some", count=len(dead))
        for letter in dead:
            yield self._find(
                "warn", "doctor-dead-letter", number=str(letter.number), kind=letter.kind, day=letter.day,
                error=letter.error,
            )  # fmt: skip

    async def _telegram(self) -> AsyncIterator[Finding]:
        if not self._settings.telegram_token.get_secret_value():
            yield self._find("bad", "doctor-token-missing")
            return
        bot = build_bot(self._settings)
        try:
            async with asyncio.timeout(WITHIN_SECONDS):
                await bot.initialize()
                yield self._find("good", "doctor-token-good", name=bot.bot.username or "")
                yield self._webhook(await bot.get_webhook_info())
                yield await self._clock(bot)
        except InvalidToken:
            yield self._find("bad", "doctor-token-bad")
        except (TelegramError, TimeoutError) as error:
            yield self._find("bad", "doctor-network-bad", problem=type(error).__name__)
        finally:
            await bot.shutdown()

    def _webhook(self, info: WebhookInfo) -> Finding:
        if not info.url:
            return self._find("good", "doctor-webhook-none")
        if info.url != self._settings.webhook_url:
            return self._find("warn", "doctor-webhook-other")
        failed = info.last_error_date
        if failed is not None and time.time() - failed.timestamp() < RECENT_SECONDS:
            return self._find("warn", "doctor-webhook-failing")
        return self._find("good", "doctor-webhook-good", count=info.pending_update_count)

    async def _clock(self, bot: Bot) -> Finding:
        """Compare with the date that Telegram's server puts on its answers."""
        try:
            async with httpx.AsyncClient(timeout=5) as client:
                date = (await client.head(bot.base_url.partition("/bot")[0])).headers["date"]
            seconds = abs(time.time() - parsedate_to_datetime(date).timestamp())
        except (httpx.HTTPError, KeyError, ValueError):
            return self._find("good", "doctor-clock-unknown")
        if seconds > MOST_CLOCK_SECONDS:
            return self._find("bad", "doctor-clock-bad", seconds=round(seconds))
        return self._find("good", "doctor-clock-good")

    def _find(self, state: State, key: str, **values: str | int) -> Finding:
        return Finding(state, self._phrases.say(self._language, key, **values))
