"""What the case can be taken along as: a report to edit or to print, and the picture of its profile."""

from __future__ import annotations

import asyncio

from telegram.constants import ChatAction

from bot.telegram.assistant_thread import Assistant, Thinker
from bot.telegram.chat_context import ChatContext
from bot.telegram.html_rendering import clean, split
from bot.telegram.sending import Sender

MOST_CAPTION = 1000
"""Characters below a file or a picture, a little under Telegram's 1024."""


class CaseFiles:
    """Makes and sends them, from the case as it is now and in the language of the chat."""

    def __init__(self, assistant: Assistant, thinker: Thinker, sender: Sender) -> None:
        self._assistant = assistant
        self._thinker = thinker
        self._sender = sender
        self._turn = asyncio.Lock()

    async def report(self, context: ChatContext, ending: str) -> None:
        """Send the report as a file with this ending, `docx` or `html`."""
        from bot.reports.choosing_format import made

        async with self._sender.typing(context.place, ChatAction.UPLOAD_DOCUMENT):
            found = await self._thinker.report(self._assistant, context.memory, context.language)
            async with self._turn:  # one at a time: drawing takes the interpreter from those who answer
                data = await asyncio.to_thread(made, f".{ending}", found)
            name = context.say("tg-report-file", date=found.date)
            caption = _caption(found.title, found.note)
            await self._sender.document(context.place, f"{name}.{ending}", data, caption)

    async def picture(self, context: ChatContext) -> None:
        """Send the picture, the same facts as its caption."""
        from bot.reports.profile_picture import png

        async with self._sender.typing(context.place, ChatAction.UPLOAD_PHOTO):
            found = await self._thinker.report(self._assistant, context.memory, context.language)
            async with self._turn:
                data = await asyncio.to_thread(png, found.matrix)
            caption = _caption(found.matrix.title, *found.matrix_lines, found.note)
            await self._sender.photo(context.place, data, caption)


def _caption(*lines: str) -> str:
    return split(clean("\n".join(lines)), MOST_CAPTION)[0]
