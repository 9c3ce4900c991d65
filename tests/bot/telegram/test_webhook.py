"""The webhook, as a process: 200 only for what is kept, and only for who knows the secret."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import httpx
import pytest

from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import standing_in, wait_for

SECRET = "only_Telegram_knows"  # noqa: S105 - of the test alone
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture(scope="module")
def hooked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with (
        standing_in() as world,
        running(world, tmp_path_factory.mktemp("hook"), webhook=True, WEBHOOK_SECRET=SECRET) as bot,
    ):
        wait_for(lambda: bool(world.webhook))
        yield bot


def post(bot: Running, content: bytes, secret: str = SECRET) -> int:
    """What the webhook answers to a body."""
    headers = {HEADER.encode(): secret.encode("latin-1")}
    return httpx.post(bot.world.webhook["url"], content=content, headers=headers, trust_env=False).status_code


def test_a_delivered_message_is_answered(hooked: Running) -> None:
    hooked.world.say("hallo", 1)
    wait_for(lambda: len(hooked.world.texts(1)) == 1)


def test_the_address_that_telegram_gets_holds_no_token_and_the_secret_goes_along(hooked: Running) -> None:
    assert hooked.world.webhook["url"].endswith("/telegram")
    assert hooked.world.webhook["secret_token"] == SECRET


def test_without_the_secret_nothing_is_kept(hooked: Running) -> None:
    body = b'{"update_id": 77, "message": {}}'
    for wrong in ("", "only_Telegram_know", "ünicode"):
        assert post(hooked, body, wrong) == 403
    with closing(sqlite3.connect(hooked.database)) as database:
        assert not database.execute("SELECT 1 FROM inbox WHERE update_id = 77").fetchall()


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"\xff", b'{"update_id": "x"}', b'{"update_id": 9e99}', b"[" * 9000]
)
def test_what_is_no_update_is_refused(hooked: Running, body: bytes) -> None:
    assert post(hooked, body) == 400


def test_a_body_that_is_too_large_is_refused(hooked: Running) -> None:
    assert post(hooked, b'{"update_id": 1, "x": "' + b"x" * 1_100_000 + b'"}') == 413


def test_the_same_update_delivered_twice_is_answered_once(hooked: Running) -> None:
    message = b'{"message_id": 5, "date": 1, "chat": {"id": 8, "type": "private"}, "from": '
    body = b'{"update_id": 501, "message": ' + message + b'{"id": 8, "is_bot": false, "first_name": "A"}, "text": "a"}}'
    assert [post(hooked, body), post(hooked, body)] == [200, 200]
    hooked.world.say("daarna", 8)
    wait_for(lambda: len(hooked.world.texts(8)) == 2)


def test_health_is_told_to_whoever_asks(hooked: Running) -> None:
    url = hooked.world.webhook["url"].replace("/telegram", "/healthz")
    assert httpx.get(url, trust_env=False).json() == {"ok": True}


def test_while_the_database_is_locked_telegram_is_told_to_come_back(hooked: Running) -> None:
    with closing(sqlite3.connect(hooked.database, isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        hooked.world.say("op slot", 9)
        wait_for(lambda: "writing to the database fails" in hooked.log, 10)
        database.execute("ROLLBACK")
    wait_for(lambda: len(hooked.world.texts(9)) == 1)
