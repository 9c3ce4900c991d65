"""A job description sent as a file: fetched, read in a process of its own, weighed a little at a time, answered."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable

from bot.documents.limits import LARGEST
from bot.documents.problems import DocumentError
from bot.documents.starting_worker import Document, read_path
from bot.telegram.assistant_thread import Assistant, Thinker
from bot.telegram.chat_context import ChatContext, Write
from bot.telegram.file_fetching import Fetcher, GoneError
from bot.telegram.html_rendering import paragraphs, render
from bot.telegram.message_content import Attachment
from bot.telegram.progress import Progress
from bot.telegram.records import Records
from bot.telegram.sending import Sender
from bot.telegram.store_thread import Journal
from handlers.messages import Reply

AT_ONCE = max(1, min(4, (os.cpu_count() or 1) - 1))
"""Files that are fetched and read at the same moment: one processor is left for who answers."""
TENTHS = 10


class Uploads:
    """Answers the files that people send. One that cannot be read gets a sentence that says why."""

    def __init__(
        self, assistant: Assistant, thinker: Thinker, sender: Sender, journal: Journal, fetcher: Fetcher
    ) -> None:
        self._assistant = assistant
        self._thinker = thinker
        self._sender = sender
        self._journal = journal
        self._fetcher = fetcher
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def answer(self, context: ChatContext, sent: Attachment) -> tuple[Write, ...]:
        """Answer a file; what is to be kept. `context.answers` is what an ended run said of its progress."""
        progress = Progress(self._sender, context.place, context.answers, self._keeping(context))
        try:
            async with self._sender.typing(context.place), progress:
                document = await self._read(context, sent, progress)
                reply = await self._weigh(context, document, progress)
        except DocumentError as error:
            return await self._refuse(context, f"document-{error.problem}", progress)
        except GoneError:
            return await self._refuse(context, "tg-file-gone", progress)
        speaking = context.speaking(reply.memory.language or context.language)
        pages, keyboard = render(reply, context.phrases, speaking.language), speaking.buttons.under(reply)
        messages = await self._sender.answer(context.place, pages, keyboard, progress.messages)
        return context.keep(reply.memory, messages)

    async def _read(self, context: ChatContext, sent: Attachment, progress: Progress) -> Document:
        if sent.size > LARGEST:
            raise DocumentError("too-large")
        name = sent.name or context.say("tg-file-unnamed")
        progress.text = context.say("tg-file-waiting", name=name)
        async with self._turn:
            progress.text = context.say("tg-file-fetching", name=name)
            async with self._fetcher.fetched(sent.file) as path:
                progress.text = context.say("tg-file-reading", name=name)
                return await read_path(name, path)

    async def _weigh(self, context: ChatContext, document: Document, progress: Progress) -> Reply:
        def hear(share: float) -> None:
            progress.text = context.say("tg-file-weighing", name=document.name, share=int(share * TENTHS) * TENTHS)

        work = self._assistant.answer_file(document.lines, document.name, context.memory)
        return await self._thinker.work(work, hear)

    async def _refuse(self, context: ChatContext, key: str, progress: Progress) -> tuple[Write, ...]:
        await self._sender.answer(context.place, paragraphs(context.say(key)), instead_of=progress.messages)
        return ()

    def _keeping(self, context: ChatContext) -> Callable[[int], Awaitable[None]]:
        def keep(message: int) -> Awaitable[None]:
            return self._journal.run(lambda store: Records(store).answered(context.chat, context.message, (message,)))

        return keep
