"""What all tests share: the program, loaded once, and a world without network, settings or stored memory."""

from __future__ import annotations

import os
import socket
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from bot.app import App, load_app

SETTINGS = (
    *("TELEGRAM_TOKEN", "TELEGRAM_BASE_URL", "TELEGRAM_BASE_FILE_URL", "TELEGRAM_RATE_LIMIT", "WEBHOOK_URL"),
    *("WEBHOOK_SECRET", "HOST", "PORT", "ALLOWED_USERS", "RETENTION_DAYS"),
)
LOOPBACK = ("127.0.0.1", "::1", "localhost", None)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Count what the files say once, before the workers start: each would count all languages for itself."""
    wide = getattr(session.config.option, "numprocesses", None)
    if wide and not session.config.option.collectonly:
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(_count, (*load_app().languages, "")))


def _count(language: str) -> None:
    """Count what is said in a language; without one, what tells the languages apart."""
    for context in load_app().contexts.values():
        _ = context.reader(language) if language else context.detector


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, or one worker would still be at it when the others have nothing left to do."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session")
def app() -> App:
    """The program on the knowledge as it is."""
    return load_app()


@pytest.fixture(autouse=True)
def own_world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test reads the settings of who runs it, or writes into that person's memory."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE", str(tmp_path / "memory.sqlite3"))


@pytest.fixture(autouse=True)
def no_lookup(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sockets are held to the loopback by pytest-socket (see pyproject.toml); looking up a name is held to it here."""
    real = socket.getaddrinfo

    def guarded(host: object, *args: object, **more: object) -> object:
        if isinstance(host, bytes):
            host = host.decode()
        if host not in LOOPBACK:
            raise OSError(f"a test looked up {host!r} in the network")
        return real(host, *args, **more)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(socket, "getaddrinfo", guarded)
