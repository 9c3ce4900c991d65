"""What the tests of the channel share: a stand-in server, and a bot that runs against it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, standing_in


@pytest.fixture
def world() -> Iterator[StandIn]:
    with standing_in() as server:
        yield server


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One bot for all tests of a module: each speaks from a user of its own."""
    with standing_in() as server, running(server, tmp_path_factory.mktemp("bot")) as bot:
        yield bot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path
