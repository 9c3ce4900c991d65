"""Files that people send, fetched from Telegram to a file beside the database that lives no longer than its reading."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from telegram import Bot
from telegram.error import BadRequest, InvalidToken

from bot.documents.limits import LARGEST
from bot.documents.problems import DocumentError
from bot.telegram.sending import Sender, backoff

MARK = ".upload-"
"""What stands in the names of such files, behind that of the database."""
TRIES = 3
"""So often a file is asked for that Telegram says is not there: its address may have run out meanwhile."""


class GoneError(Exception):
    """Telegram does not have the file (any more)."""


class Fetcher:
    """Fetches files; `database` is the file beside which they are put."""

    def __init__(self, bot: Bot, sender: Sender, database: Path) -> None:
        self._bot = bot
        self._sender = sender
        self._folder, self._prefix = database.parent, database.name + MARK

    @contextlib.asynccontextmanager
    async def fetched(self, file: str) -> AsyncIterator[Path]:
        """The file as long as the block lasts; `GoneError`, or a `DocumentError` where it is too large."""
        handle, name = tempfile.mkstemp(prefix=self._prefix, dir=self._folder)
        os.close(handle)
        path = Path(name)
        try:
            await self._sender.persist(lambda: self._fetch(file, path))
            yield path
        except BadRequest as error:
            if "too big" in error.message.lower():
                raise DocumentError("too-large") from error
            raise GoneError from error
        finally:
            path.unlink(missing_ok=True)

    async def _fetch(self, file: str, path: Path) -> None:
        wait = backoff()
        for _ in range(TRIES):
            found = await self._bot.get_file(file)
            if (found.file_size or 0) > LARGEST:
                raise DocumentError("too-large")
            try:
                await found.download_to_drive(path)
            except InvalidToken:  # what the library makes of an address that is not there
                await asyncio.sleep(wait())
            else:
                return
        raise GoneError


def remove_leftovers(database: Path) -> None:
    """At the start: the files that a run left behind which was ended before it could remove them."""
    for path in database.parent.glob(f"{database.name}{MARK}*"):
        path.unlink(missing_ok=True)
