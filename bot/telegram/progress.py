"""A message that says what is being done, where that takes long: sent late, moved on, and turned into the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType

from bot.telegram.html_rendering import Page, paragraphs
from bot.telegram.sending import Place, Sender

AFTER, EVERY = 2.0, 2.5
"""Seconds until it is sent, and between two changes of it: Telegram takes one a second, the answer's own too."""


class Progress:
    """Says `text` to a place from `AFTER` seconds on, and what it is changed to.

    `messages` holds it once it is sent, for the answer to be put in its place; `keep` is told its id at once, so that
    the answer finds it even after the program was ended in between. `messages` given: it was sent by such a run.
    """

    def __init__(
        self, sender: Sender, place: Place, messages: tuple[int, ...], keep: Callable[[int], Awaitable[None]]
    ) -> None:
        self.messages = messages
        self.text = ""
        self._sender = sender
        self._place = place
        self._keep = keep
        self._done = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Progress:
        """Begin to watch the time."""
        self._task = asyncio.create_task(self._show())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End; a message under way is waited for, so that the answer can be put in its place."""
        self._done.set()
        if self._task is not None:
            await self._task

    async def _show(self) -> None:
        shown, wait = "", AFTER
        while not await self._ended(wait):
            wait = EVERY
            if self.text and self.text != shown:
                shown = self.text
                await self._put(paragraphs(shown)[0])

    async def _ended(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._done.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _put(self, page: Page) -> None:
        found = await self._sender.answer(self._place, (page,), instead_of=self.messages)
        if found != self.messages:
            self.messages = found
            await self._keep(found[0])
