"""Messages out: repeated until Telegram has them, edited where that is meant, as plain text where HTML is refused."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from telegram import Bot, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, TelegramError

from bot.telegram.html_rendering import Page
from bot.telegram.logs import describe

log = logging.getLogger(__name__)

Result = TypeVar("Result")
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
TYPING_AFTER, TYPING_EVERY = 0.5, 4.5
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class UnreachableError(Exception):
    """The chat cannot be written to: the user blocked the bot, or the chat is gone. Nothing is left to do."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes: the chat, a forum's topic, and in a group the message that it replies to."""

    chat: int
    thread: int | None = None
    reply_to: int | None = None


def backoff() -> Callable[[], float]:
    """Gives growing waits, each a little different, so that many that failed together do not return together."""
    wait = FIRST_WAIT

    def following() -> float:
        nonlocal wait
        now, wait = wait, min(wait * 2, LONGEST_WAIT)
        return now * random.uniform(0.8, 1.2)  # noqa: S311 - spreads load, guards nothing

    return following


class Trouble:
    """Says once in the log that something fails and once that it works again, however often it is tried between."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._down = False

    def failed(self, error: BaseException) -> None:
        """It failed (again)."""
        if not self._down:
            log.warning("%s fails, tried again until it works: %s", self._what, describe(error))
        self._down = True

    def works(self) -> None:
        """It works (again)."""
        if self._down:
            log.info("%s works again", self._what)
        self._down = False


class Sender:
    """The calls that this bot makes of the Bot API for one answer."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._trouble = Trouble("reaching Telegram")
        self._struggling = 0
        self._typing: set[asyncio.Task[None]] = set()

    async def answer(
        self,
        place: Place,
        pages: Sequence[Page],
        keyboard: InlineKeyboardMarkup | None = None,
        instead_of: Sequence[int] = (),
    ) -> tuple[int, ...]:
        """Send the pages, the keyboard under the last; edit the messages `instead_of` as far as they reach.

        The ids of the messages that now hold the answer. Old messages that are not needed any more are deleted.
        """
        ids = []
        for number, page in enumerate(pages):
            markup = keyboard if number == len(pages) - 1 else None
            if number < len(instead_of):
                ids.append(await self.edit(place, instead_of[number], page, markup))
            else:
                ids.append(await self._send(place, page, markup))
        for message in instead_of[len(pages) :]:
            with contextlib.suppress(BadRequest):  # too old to delete: it stays
                await self.persist(partial(self._bot.delete_message, place.chat, message))
        return tuple(ids)

    async def edit(self, place: Place, message: int, page: Page, keyboard: InlineKeyboardMarkup | None) -> int:
        """Put the page in place of what the message held; a new message where it is gone. The id of the message."""

        async def call(text: str, mode: str | None) -> int:
            await self._bot.edit_message_text(
                text,
                chat_id=place.chat,
                message_id=message,
                parse_mode=mode,
                reply_markup=keyboard,
                link_preview_options=NO_PREVIEW,
            )
            return message

        try:
            return await self._formatted(call, page)
        except BadRequest as error:
            if "not modified" in error.message.lower():
                return message
            if "to edit not found" in error.message.lower() or "can't be edited" in error.message.lower():
                return await self._send(place, page, keyboard)
            raise

    async def edit_keyboard(self, place: Place, message: int, keyboard: InlineKeyboardMarkup | None) -> None:
        """Put other buttons under a message; nothing where they are there already or the message is gone."""
        try:
            await self.persist(lambda: self._bot.edit_message_reply_markup(place.chat, message, reply_markup=keyboard))
        except BadRequest as error:
            if not any(part in error.message.lower() for part in ("not modified", "not found", "can't be edited")):
                raise

    async def document(self, place: Place, name: str, content: bytes, caption: str) -> int:
        """Send a file; the id of the message."""
        message = await self.persist(
            lambda: self._bot.send_document(
                place.chat,
                InputFile(content, filename=name),
                caption=caption,
                message_thread_id=place.thread,
            )
        )
        return message.message_id

    async def photo(self, place: Place, content: bytes, caption: str) -> int:
        """Send a picture; the id of the message."""
        message = await self.persist(
            lambda: self._bot.send_photo(place.chat, content, caption=caption, message_thread_id=place.thread)
        )
        return message.message_id

    async def acknowledge(self, press: str, text: str = "") -> None:
        """Answer a press on a button, so that it stops spinning; one that is too old needs no answer any more."""
        with contextlib.suppress(BadRequest):
            await self.persist(lambda: self._bot.answer_callback_query(press, text=text or None))

    async def offer(self, query: str, results: Sequence[Any], seconds: int) -> None:
        """Answer an inline query; one that is too old needs no answer any more."""
        try:
            await self.persist(lambda: self._bot.answer_inline_query(query, results, cache_time=seconds))
        except BadRequest as error:
            if "too old" not in error.message.lower() and "query id is invalid" not in error.message.lower():
                raise

    @contextlib.asynccontextmanager
    async def typing(self, place: Place, action: str = ChatAction.TYPING) -> AsyncIterator[None]:
        """Show what the bot is doing, if what happens inside takes longer than half a second."""

        done = asyncio.Event()
        task = asyncio.create_task(self._show_typing(place, action, done))
        self._typing.add(task)
        task.add_done_callback(self._typing.discard)
        try:
            yield
        finally:
            done.set()  # a call under way is not cut off: that costs a connection

    async def _show_typing(self, place: Place, action: str, done: asyncio.Event) -> None:
        wait = TYPING_AFTER
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), wait)
            if done.is_set():
                return
            with contextlib.suppress(TelegramError):  # a courtesy; the answer itself is what counts
                await self._bot.send_chat_action(place.chat, action, message_thread_id=place.thread)
            wait = TYPING_EVERY

    async def _send(self, place: Place, page: Page, keyboard: InlineKeyboardMarkup | None) -> int:
        async def call(text: str, mode: str | None) -> Message:
            return await self._bot.send_message(
                place.chat,
                text,
                parse_mode=mode,
                reply_markup=keyboard,
                link_preview_options=NO_PREVIEW,
                message_thread_id=place.thread,
                reply_parameters=ReplyParameters(place.reply_to, allow_sending_without_reply=True)
                if place.reply_to
                else None,
            )

        return (await self._formatted(call, page)).message_id

    async def _formatted(self, call: Callable[[str, str | None], Awaitable[Result]], page: Page) -> Result:
        """Make the call with the page as HTML, and as plain text where Telegram refuses the formatting."""
        try:
            return await self.persist(lambda: call(page.html, ParseMode.HTML))
        except BadRequest as error:
            if "parse" not in error.message.lower() and "entit" not in error.message.lower():
                raise
            log.warning("Telegram refused the formatting of an answer; it goes out as plain text")
            return await self.persist(lambda: call(page.plain, None))

    async def persist(self, call: Callable[[], Awaitable[Result]]) -> Result:
        """Make the call until Telegram has taken it; an error only where trying again cannot help."""
        wait, struggles = backoff(), False
        while True:
            try:
                result = await call()
            except Forbidden as error:
                raise UnreachableError from error
            except BadRequest as error:
                if "chat not found" in error.message.lower() or "user is deactivated" in error.message.lower():
                    raise UnreachableError from error
                raise
            except ChatMigrated as error:
                raise UnreachableError from error
            except (NetworkError, InvalidToken) as error:
                self._trouble.failed(error)
                self._struggling += not struggles
                struggles = True
                await asyncio.sleep(wait())
            else:
                self._struggling -= struggles
                if not self._struggling:  # one chat that cannot be reached must not fill the log with the others'
                    self._trouble.works()
                return result
