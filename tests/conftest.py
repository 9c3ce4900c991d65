"""What all tests share: the program, loaded once, and a world without network, settings or stored memory."""

from __future__ import annotations

import itertools
import os
import socket
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.app import App, load_app
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts_cache import file_of
from knowledge.scoring.detector_counts import detector_name
from knowledge.scoring.training import counted_as
from tests.two_families import MADE_UP, ORDERS, families, two

SETTINGS = (
    *("TELEGRAM_TOKEN", "TELEGRAM_BASE_URL", "TELEGRAM_BASE_FILE_URL", "TELEGRAM_RATE_LIMIT", "WEBHOOK_URL"),
    *("WEBHOOK_SECRET", "HOST", "PORT", "ALLOWED_USERS", "RETENTION_DAYS"),
)
NUMBERS = itertools.count()
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
"""Nothing generated fails for being slow: how fast a machine is, or how busy, is no property of the program."""
LOOPBACK = ("127.0.0.1", "::1", "localhost", None)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Count what the files say once, before the workers start: each would count all languages for itself."""
    wide = getattr(session.config.option, "numprocesses", None)
    if wide and not session.config.option.collectonly and (uncounted := [job for job in _jobs() if not _counted(*job)]):
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(_count, uncounted))


def _jobs() -> Iterator[tuple[str, str]]:
    """A family and a language in which its examples are counted; without one, what tells the languages apart is."""
    for ref, family in families().items():
        yield from ((ref, language) for language in (*family.names, ""))


def _app_of(ref: str) -> App:
    """The program that is tried with a family: as it is, and the made-up one beside it."""
    return two(ORDERS[0]) if ref == MADE_UP else load_app()


def _counted(ref: str, language: str) -> bool:
    """Whether it was counted and kept before."""
    app = _app_of(ref)
    name = counted_as(Corpus(families()[ref], language)) if language else detector_name(app.families)
    return app.cache is not None and file_of(name, app.cache).exists()


def _count(job: tuple[str, str]) -> None:
    ref, language = job
    context = _app_of(ref).contexts[ref]
    _ = context.reader(language) if language else context.detector


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, or one worker would still be at it when the others have nothing left to do."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session")
def app() -> App:
    """The program on the knowledge as it is."""
    return load_app()


@pytest.fixture(scope="session")
def memories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the tests' memories: one for all, for most tests never write theirs."""
    return tmp_path_factory.mktemp("memories")


@pytest.fixture(autouse=True)
def own_world(monkeypatch: pytest.MonkeyPatch, memories: Path) -> None:
    """No test reads the settings of who runs it, or writes into that person's memory."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE", str(memories / f"{next(NUMBERS)}.sqlite3"))


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
