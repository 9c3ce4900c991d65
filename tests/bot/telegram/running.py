"""Runs the bot as a process of its own, to be killed and started again."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
from collections.abc import Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.bot.telegram.child import run
from tests.bot.telegram.server import StandIn, free_port, wait_for
from tests.bot.telegram.world import TOKEN

FORKS = multiprocessing.get_context("forkserver")
# Starting Python and importing everything takes a second; a fork of a process that has done so takes none. What the
# bot imports only once it runs is named too.
FORKS.set_forkserver_preload(
    ["tests.bot.telegram.child", "bot.telegram.sending_pace", "httpcore", "anyio.to_thread", "anyio._backends._asyncio"]
)


class Running:
    """A bot process: its log is in `log`."""

    def __init__(self, world: StandIn, folder: Path, *, webhook: bool = False, **settings: Any) -> None:
        self.world = world
        self.folder = folder
        self.log_file = folder / "log"
        self.webhook = webhook
        # Nothing of this machine's own settings; the loopback needs no proxy.
        self.environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(folder),
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_BASE_URL": world.base_url,
            "TELEGRAM_BASE_FILE_URL": world.base_file_url,
            "TELEGRAM_RATE_LIMIT": "off",
            "DATABASE": str(self.database),
            **{key: str(value) for key, value in settings.items()},
        }
        if webhook:
            port = free_port()
            self.environment.update(PORT=str(port), WEBHOOK_URL=f"http://127.0.0.1:{port}/telegram")
        self.process: BaseProcess | None = None

    @property
    def log(self) -> str:
        return self.log_file.read_text(encoding="utf-8") if self.log_file.exists() else ""

    @property
    def database(self) -> Path:
        return self.folder / "bot.sqlite3"

    def start(self) -> None:
        arguments = (self.environment, str(self.folder), str(self.log_file), self.webhook)
        self.process = FORKS.Process(target=run, args=arguments, daemon=True)
        self.process.start()

    def ready(self) -> None:
        before = self.log.count(": ready")
        self.start()
        wait_for(lambda: self.log.count(": ready") > before, 20, f"ready; the log: {self.log}")

    def ended(self, seconds: float = 20) -> int | None:
        """Its exit status (negative: the signal), once it ended by itself; None where it did not."""
        if self.process is None:
            return None
        self.process.join(seconds)
        return self.process.exitcode

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.join(5)

    def stop(self) -> int | None:
        """End it as systemd does; its exit status."""
        if self.process is not None:
            self.process.terminate()
        return self.ended(12)


@contextlib.contextmanager
def running(world: StandIn, folder: Path, *, webhook: bool = False, **settings: Any) -> Iterator[Running]:
    """A bot that runs, with the small assistant, as long as the block does."""
    bot = Running(world, folder, webhook=webhook, **settings)
    try:
        bot.ready()
        yield bot
    finally:
        bot.kill()
