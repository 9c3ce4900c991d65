"""What the tests of the command line share."""

from __future__ import annotations

import pytest

from bot.app import App
from tests.bot.commands import Run, runner


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, app: App) -> Run:
    """Runs the command line: `command("ask", "…", stdin=b"…")`."""
    return runner(monkeypatch, app)
