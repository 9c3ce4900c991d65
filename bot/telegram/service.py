"""The bot as a running program: everything put together, kept going, and ended in order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

from telegram import Bot, User
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.errors import SurroundingsError
from bot.settings import Settings
from bot.storage.store import Store
from bot.telegram.assistant_thread import Assistant, Thinker
from bot.telegram.chat_queues import ChatQueues
from bot.telegram.connections import ConnectionPool
from bot.telegram.file_fetching import Fetcher, remove_leftovers
from bot.telegram.keyed_ids import Identity, load_identity
from bot.telegram.logs import describe
from bot.telegram.menus import keep_menus, menus
from bot.telegram.polling import Polling
from bot.telegram.records import Records
from bot.telegram.sending import Sender, Trouble, backoff
from bot.telegram.store_thread import Journal
from bot.telegram.update_answers import Conversation

log = logging.getLogger(__name__)

FINISH_WITHIN = 8.0
"""Seconds for what is in hand when the program is told to end; with the rest of the ending less than ten."""
ROUND_EVERY = 24 * 60 * 60


class ServiceError(SurroundingsError):
    """The bot cannot run as it is set up; the message says what to fix."""


def build_bot(settings: Settings) -> ExtBot[None]:
    """The Bot API's client: waits long enough on a slow network, and keeps to the limits unless they are off."""
    # Imported here so that the doctor, which sends nothing, stays light.
    from bot.telegram.sending_pace import Pace

    return ExtBot(
        settings.telegram_token.get_secret_value(),
        base_url=settings.telegram_base_url,
        base_file_url=settings.telegram_base_file_url,
        request=ConnectionPool(read_timeout=20, write_timeout=20, connect_timeout=10),
        get_updates_request=ConnectionPool(1, read_timeout=40, write_timeout=20, connect_timeout=10),
        rate_limiter=Pace(limits=settings.telegram_rate_limit == "on"),
    )


class Service:
    """One run of the bot, by polling or by webhook."""

    def __init__(self, settings: Settings, load: Callable[[], Assistant], *, webhook: bool) -> None:
        self._settings = settings
        self._webhook = webhook
        self._thinker = Thinker(load)
        self._stop = asyncio.Event()

    async def run(self) -> None:
        """Run until SIGTERM or SIGINT; `SurroundingsError` where settings, database or key do not let it."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop.set)
        identity = load_identity(self._settings.database)
        remove_leftovers(self._settings.database)
        journal = Journal(Store(self._settings.database, any_thread=True))
        bot = build_bot(self._settings)
        queues = ChatQueues(journal, limit_floods=self._settings.telegram_rate_limit == "on")
        try:
            await queues.recover()
            await self._serve(bot, queues, journal, identity)
        finally:
            self._thinker.close()
            with contextlib.suppress(TelegramError, RuntimeError):
                await bot.shutdown()
            journal.close()
            log.info("ended")

    async def _serve(self, bot: Bot, queues: ChatQueues, journal: Journal, identity: Identity) -> None:
        async with contextlib.AsyncExitStack() as stack:
            secret = self._settings.webhook_secret.get_secret_value() or identity.webhook_secret(bot.token)
            if self._webhook:  # listening before Telegram is asked to deliver; what comes waits in the inbox
                await stack.enter_async_context(self._listening(queues, identity, secret))
            assistant = await self._thinker.load()
            me = await self._unless_stopped(self._introduce(bot))
            if me is None:
                return
            sender = Sender(bot)
            settings = self._settings
            await queues.start(
                Conversation(
                    bot,
                    me,
                    assistant,
                    self._thinker,
                    sender,
                    journal,
                    identity,
                    Fetcher(bot, sender, settings.database),
                    settings.allowed_users,
                    settings.retention_days,
                )
            )
            intake = self._webhook_intake(bot, secret) if self._webhook else Polling(bot, queues, identity).run()
            jobs = (
                intake,
                keep_menus(bot, journal, menus(assistant.phrases, assistant.languages)),
                daily_round(journal, settings.retention_days),
                self._thinker.warm_up(assistant),
            )
            log.info("ready")
            await self._alongside(*jobs)
            await stack.aclose()  # nothing comes in any more
            await queues.stop(FINISH_WITHIN)

    async def _alongside(self, *jobs: Coroutine[Any, Any, None]) -> None:
        """Run the jobs until it is time to stop; one that ends with an error is a defect and ends the program."""
        tasks = [asyncio.create_task(job) for job in jobs]
        stop = asyncio.create_task(self._stop.wait())
        waiting: set[asyncio.Task[Any]] = {stop, *tasks}
        try:
            while not stop.done():
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
        finally:
            for task in (stop, *tasks):
                task.cancel()
            await asyncio.gather(stop, *tasks, return_exceptions=True)

    async def _unless_stopped(self, job: Coroutine[Any, Any, User]) -> User | None:
        task, stop = asyncio.create_task(job), asyncio.create_task(self._stop.wait())
        await asyncio.wait((task, stop), return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if task.done():
            return task.result()
        task.cancel()
        return None

    async def _introduce(self, bot: Bot) -> User:
        """Who the bot is, asked until Telegram answers."""
        wait, trouble = backoff(), Trouble("reaching Telegram")
        while True:
            try:
                await bot.initialize()
            except InvalidToken:
                # The library's own error quotes the token.
                raise ServiceError(
                    "Telegram does not know this TELEGRAM_TOKEN; compare it with what @BotFather gave"
                ) from None
            except TelegramError as error:
                trouble.failed(error)
                await asyncio.sleep(wait())
            else:
                trouble.works()
                return bot.bot

    def _webhook_intake(self, bot: Bot, secret: str) -> Coroutine[Any, Any, None]:
        from bot.telegram.webhook import set_webhook

        return set_webhook(bot, self._settings.webhook_url, secret)

    @contextlib.asynccontextmanager
    async def _listening(self, queues: ChatQueues, identity: Identity, secret: str) -> AsyncIterator[None]:
        # Imported here: a bot that polls needs no server, and starts the faster without.
        from bot.telegram.webhook import webhook_app, webhook_path, webhook_server

        settings = self._settings
        app = webhook_app(queues, identity, secret, webhook_path(settings.webhook_url))
        server = webhook_server(app, settings.host, settings.port)
        task = asyncio.create_task(server.serve())
        while not server.started:
            if task.done():
                raise ServiceError(f"cannot listen on HOST {settings.host}, PORT {settings.port}; is the port in use?")
            await asyncio.sleep(0.01)
        log.info("listening on %s port %d", settings.host, settings.port)
        try:
            yield
        finally:
            server.should_exit = True
            await task


async def daily_round(journal: Journal, retention_days: int, every: float = ROUND_EVERY) -> None:
    """Erase what has been kept long enough, at the start and then every day."""
    while True:
        try:
            await journal.run(lambda store: Records(store).expire(retention_days))
        except sqlite3.Error as error:
            log.warning("the daily erasure failed, tried again in an hour: %s", describe(error))
            await asyncio.sleep(min(every, 3600.0))
        else:
            await asyncio.sleep(every)
