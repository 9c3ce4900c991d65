"""The connections to Telegram: a call that is given up costs no later one its connection."""

from __future__ import annotations

import asyncio
import sys

import pytest
from telegram import Bot
from telegram.error import TimedOut

from bot.telegram.connections import ConnectionPool
from tests.bot.telegram.server import StandIn
from tests.bot.telegram.world import TOKEN


async def test_after_a_call_that_was_cancelled_the_next_one_gets_through(world: StandIn) -> None:
    async with Bot(TOKEN, base_url=world.base_url, request=ConnectionPool(1)) as bot:
        for moment in (0.0, 0.001, 0.003, 0.01, 0.05):
            world.latency = 0.2
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(bot.send_message(1, "weg"), moment)
            world.latency = 0
            assert (await asyncio.wait_for(bot.send_message(1, "door"), 2)).text == "door"


async def test_after_an_answer_that_came_too_late_the_next_one_gets_through(world: StandIn) -> None:
    async with Bot(TOKEN, base_url=world.base_url, request=ConnectionPool(1, read_timeout=0.1)) as bot:
        world.latency = 0.3
        with pytest.raises(TimedOut):
            await bot.send_message(1, "te laat")
        world.latency = 0
        assert (await bot.send_message(1, "door")).text == "door"


async def test_a_call_that_is_stuck_is_given_up(world: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Bot(TOKEN, base_url=world.base_url, request=ConnectionPool(1)) as bot:
        monkeypatch.setattr("bot.telegram.connections.STUCK_SECONDS", 0.1)
        world.latency = 0.4
        with pytest.raises(TimedOut, match="stuck"):
            await bot.send_message(1, "vast")
        world.latency = 0
        assert (await bot.send_message(1, "door")).text == "door"


async def test_more_calls_than_lines_are_all_made(world: StandIn) -> None:
    async with Bot(TOKEN, base_url=world.base_url, request=ConnectionPool(3)) as bot:
        await asyncio.gather(*(bot.send_message(1, str(number)) for number in range(30)))
    assert sorted(world.texts(1), key=int) == [str(number) for number in range(30)]


def test_no_library_is_hidden_from_the_others() -> None:
    """A module that is set to None cannot be imported by anybody: with some versions of anyio every call failed."""
    before = {name for name, module in sys.modules.items() if module is None}
    ConnectionPool(1)
    assert {name for name, module in sys.modules.items() if module is None} == before
