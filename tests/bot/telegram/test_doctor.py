"""The doctor, against the stand-in: what is wrong is found, and every finding says how to mend it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings
from bot.storage.store import Store
from bot.telegram.assistant_thread import Assistant
from bot.telegram.doctor import Doctor, Finding
from bot.telegram.inbox import Inbox, Work
from bot.telegram.keyed_ids import key_file, load_identity
from handlers.wording import Phrases
from tests.bot.telegram.fake_app import PHRASES, FakeApp
from tests.bot.telegram.server import StandIn
from tests.bot.telegram.world import TOKEN


def deployment(world: StandIn, folder: Path, **changes: Any) -> Settings:
    values = {
        "telegram_token": TOKEN,
        "telegram_base_url": world.base_url,
        "database": folder / "bot.sqlite3",
        **changes,
    }
    return Settings(_env_file=None, **values)  # type: ignore[call-arg]  # pydantic-settings' own parameter


async def examined(settings: Settings, load: Any = FakeApp) -> list[Finding]:
    return [finding async for finding in Doctor(settings, load, Phrases(PHRASES), "en").examine()]


def bad(findings: list[Finding]) -> list[str]:
    return [finding.text for finding in findings if finding.state == "bad"]


async def test_a_sound_deployment_has_nothing_wrong(world: StandIn, folder: Path) -> None:
    findings = await examined(deployment(world, folder))
    assert bad(findings) == []
    assert "The token is valid: @niveau_test_bot." in [finding.text for finding in findings]
    assert "The clock agrees with Telegram's." in [finding.text for finding in findings]


async def test_a_wrong_token_and_an_unreachable_server_are_found(world: StandIn, folder: Path) -> None:
    wrong = "987654321:AAwrong_TOKEN_of_nobody_0123456789abcd"
    assert "Telegram does not know the token" in bad(await examined(deployment(world, folder, telegram_token=wrong)))[0]
    nowhere = deployment(world, folder, telegram_base_url="http://127.0.0.1:9/bot")
    assert "cannot be reached" in bad(await examined(nowhere))[0]
    assert "TELEGRAM_TOKEN is not set" in bad(await examined(deployment(world, folder, telegram_token="")))[0]


async def test_knowledge_that_does_not_load_is_named(world: StandIn, folder: Path) -> None:
    def load() -> Assistant:
        raise ValueError("rules.yaml: unknown key 'x'")

    assert "rules.yaml: unknown key 'x'" in bad(await examined(deployment(world, folder), load))[0]


async def test_a_database_that_cannot_be_written_is_found(world: StandIn, folder: Path) -> None:
    (folder / "file").write_text("no folder")
    assert "Check DATABASE" in bad(await examined(deployment(world, folder, database=folder / "file" / "x")))[0]


async def test_a_key_that_others_can_read_is_found(world: StandIn, folder: Path) -> None:
    load_identity(folder / "bot.sqlite3")
    key_file(folder / "bot.sqlite3").chmod(0o644)
    assert "0600" in bad(await examined(deployment(world, folder)))[0]


async def test_dead_letters_and_another_webhook_are_shown_as_warnings(world: StandIn, folder: Path) -> None:
    store = Store(folder / "bot.sqlite3")
    with store.transaction():
        Inbox(store).set_aside(Work(1, 42, "", "", {"message": {}}, 1, flood=False), "ValueError at x.py:3")
    store.close()
    world.webhook = {"url": "https://elsewhere.example/"}
    findings = await examined(deployment(world, folder))
    warnings = " ".join(finding.text for finding in findings if finding.state == "warn")
    assert "42 (message)" in warnings
    assert "ValueError at x.py:3" in warnings
    assert "not WEBHOOK_URL" in warnings


@pytest.mark.parametrize(
    ("version", "state"),
    [((3, 36, 9), "bad"), ((3, 40, 1), "warn"), ((3, 44, 5), "warn"), ((3, 44, 6), "good"), ((3, 50, 6), "warn"),
     ((3, 50, 7), "good"), ((3, 51, 2), "warn"), ((3, 51, 3), "good"), ((3, 52, 0), "good")],
)  # fmt: skip
def test_the_sqlite_versions_with_the_wal_reset_fault_are_known(
    world: StandIn, folder: Path, version: tuple[int, ...], state: str
) -> None:
    doctor = Doctor(deployment(world, folder), FakeApp, Phrases(PHRASES), "en")
    assert doctor.sqlite(version).state == state
