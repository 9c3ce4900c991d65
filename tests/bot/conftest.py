"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import App
from bot.storage.store import Store
from tests.bot.clock import Clock
from tests.bot.commands import Run, runner


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, app: App) -> Run:
    """Runs the command line: `command("ask", "…", stdin=b"…")`."""
    return runner(monkeypatch, app)


@pytest.fixture
def clock() -> Clock:
    """The clock of the store."""
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A store of its own, at a time that the test sets."""
    opened = Store(tmp_path / "bot.sqlite3", clock)
    yield opened
    opened.close()
