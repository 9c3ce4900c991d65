"""The log: what python-telegram-bot and httpx write about a failing call holds neither token nor message."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from types import SimpleNamespace

import httpx
import pytest
from telegram import Bot
from telegram.error import TelegramError
from telegram.request import BaseRequest, HTTPXRequest

from bot.telegram.logs import CHATTY, Redacted, describe
from tests.bot.telegram.world import TOKEN

SECRET = "kabeljauwvisserij"  # noqa: S105 - stands for a message's text


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """The log as a deployment would have it, with everything switched on."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Redacted(TOKEN))
    root = logging.getLogger()
    before = root.level
    levels = {name: logging.getLogger(name).level for name in CHATTY}
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for name in CHATTY:  # even where the libraries are not quietened at all
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(before)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def clean(stream: io.StringIO) -> bool:
    return TOKEN not in stream.getvalue() and SECRET not in stream.getvalue() and bool(stream.getvalue())


async def test_a_call_that_cannot_connect_leaves_neither_token_nor_text(written: io.StringIO) -> None:
    bot = Bot(TOKEN, base_url="http://127.0.0.1:9/bot", request=HTTPXRequest(connect_timeout=1))
    with pytest.raises(TelegramError):
        await bot.send_message(1, SECRET)
    assert clean(written)


def test_an_answer_that_is_no_json_is_logged_without_it(written: io.StringIO) -> None:
    with pytest.raises(TelegramError):
        BaseRequest.parse_json_payload(f'{{"text": "{SECRET}", "token": "{TOKEN}"'.encode())
    assert "Can not load invalid JSON data" in written.getvalue()
    assert clean(written)


def test_a_traceback_is_reduced_to_its_kind_and_place(written: io.StringIO) -> None:
    try:
        int(f"{SECRET} {TOKEN}")
    except ValueError:
        logging.getLogger("telegram.ext").exception("No error handlers are registered")
    assert "(ValueError at tests/bot/telegram/test_logs.py:" in written.getvalue()
    assert clean(written)


def test_httpx_and_its_transport_say_nothing_personal_at_any_level(written: io.StringIO) -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        client.post(f"https://api.telegram.org/bot{TOKEN}/sendMessage", data={"text": SECRET})
    assert "HTTP Request" in written.getvalue()
    assert clean(written)


def test_an_own_line_that_holds_a_token_by_mistake_is_blotted(written: io.StringIO) -> None:
    logging.getLogger("bot.telegram").warning("strange address %s", f"https://x/bot{TOKEN}/getMe")
    logging.getLogger("bot.telegram").warning("another %s", "9876543210:AAother-token_of_somebody_else")
    assert written.getvalue().count("[…]") == 2
    assert clean(written)


def test_an_error_is_described_without_its_text() -> None:
    assert describe(ValueError(SECRET)) == "ValueError"
    assert SimpleNamespace(text=describe(RuntimeError(TOKEN))).text == "RuntimeError"
