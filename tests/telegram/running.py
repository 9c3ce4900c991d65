"""Runs the bot as a process of its own: `python -m tests.telegram.running` with the small assistant."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.telegram.server import StandIn, free_port, wait_for
from tests.telegram.world import TOKEN

ROOT = Path(__file__).parents[2]
SMALL = ("-m", "tests.telegram.running")


class Running:
    """A bot process: its log is in `log`."""

    def __init__(self, world: StandIn, folder: Path, command: tuple[str, ...] = SMALL, **settings: Any) -> None:
        self.world = world
        self.folder = folder
        self.log_file = folder / "log"
        self._command = command
        # Nothing of this machine's own settings; the loopback needs no proxy.
        self._environment = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_BASE_URL": world.base_url,
            "TELEGRAM_RATE_LIMIT": "off",
            "DATABASE": str(folder / "bot.sqlite3"),
            **{key: str(value) for key, value in settings.items()},
        }
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> str:
        return self.log_file.read_text(encoding="utf-8") if self.log_file.exists() else ""

    @property
    def database(self) -> Path:
        return self.folder / "bot.sqlite3"

    def start(self) -> None:
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, *self._command], env=self._environment, cwd=self.folder, stderr=log, stdout=log
            )

    def ready(self) -> None:
        before = self.log.count(": ready")
        self.start()
        wait_for(lambda: self.log.count(": ready") > before, 20, f"ready; the log: {self.log}")

    def kill(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(5)

    def stop(self, seconds: float = 12) -> int:
        """End it as systemd does; its exit status."""
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)


@contextlib.contextmanager
def running(world: StandIn, folder: Path, *, webhook: bool = False, **settings: Any) -> Iterator[Running]:
    """A bot that runs, with the small assistant, as long as the block does."""
    bot = prepared(world, folder, webhook=webhook, **settings)
    try:
        bot.ready()
        yield bot
    finally:
        bot.kill()


def prepared(world: StandIn, folder: Path, *, webhook: bool = False, **settings: Any) -> Running:
    """A bot that is ready to be started."""
    if not webhook:
        return Running(world, folder, **settings)
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    return Running(world, folder, (*SMALL, "--webhook"), WEBHOOK_URL=url, PORT=port, **settings)


if __name__ == "__main__":
    from bot.settings import load_settings
    from bot.telegram.logs import set_up_logs
    from bot.telegram.service import Service
    from tests.telegram.dying import die_as_told
    from tests.telegram.fake_app import FakeApp

    die_as_told()
    set_up_logs(TOKEN)

    async def main() -> None:
        await Service(load_settings(), FakeApp, webhook="--webhook" in sys.argv).run()

    asyncio.run(main())
