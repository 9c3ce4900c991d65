"""The bot's own process in the tests: the real service with the small assistant, forked from one that has it loaded."""

from __future__ import annotations

import asyncio
import os

from bot.app import load_app
from bot.settings import load_settings
from bot.telegram import inbox, progress
from bot.telegram.logs import set_up_logs
from bot.telegram.service import Service
from tests.bot.telegram.dying import die_as_told
from tests.bot.telegram.fake_app import FakeApp
from tests.bot.telegram.world import TOKEN


def run(environment: dict[str, str], folder: str, log: str, webhook: bool) -> None:
    """Become the bot: its environment, its folder, its log; ends when the service ends."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(written, stream)
    set_up_logs(TOKEN)
    die_as_told()
    if "FLOOD" in environment:  # a flood of sixty would take a minute
        inbox.FLOOD = int(environment["FLOOD"])

    if "PROGRESS" in environment:  # told sooner and more often than to people, so that less needs to take long
        progress.AFTER = progress.EVERY = float(environment["PROGRESS"])

    async def main() -> None:
        load = load_app if environment.get("APP") == "real" else FakeApp
        await Service(load_settings(), load, webhook=webhook).run()

    asyncio.run(main())
