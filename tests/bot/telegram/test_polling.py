"""Polling, as a process against the stand-in: nothing is lost, whatever the network does."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from unittest.mock import AsyncMock

import pytest

from bot.telegram.inbox import Arrival
from bot.telegram.keyed_ids import Identity
from bot.telegram.polling import Polling
from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, standing_in, wait_for
from tests.bot.telegram.world import TOKEN, Trouble


def answers(world: StandIn, chat: int = 1) -> list[str]:
    """What was answered in a chat: the last words of each answer's first line."""
    return [text.split("\n")[0].removeprefix("antwoord op ").split(" na ")[0] for text in world.texts(chat)]


def test_order_holds_within_a_chat_and_every_chat_is_answered(shared: Running) -> None:
    world = shared.world
    for number in range(15):
        for user in (1, 2, 3):
            world.say(f"vraag {number}", user)
    for user in (1, 2, 3):
        wait_for(lambda user=user: len(world.texts(user)) == 15)
        assert answers(world, user) == [f"vraag {number}" for number in range(15)]
    assert world.refused() == []


def test_a_chat_that_cannot_be_reached_holds_up_nobody_else(shared: Running) -> None:
    world = shared.world
    world.troubles.append(Trouble("sendMessage", 1000, 500, chat=11))
    world.say("wacht", 11)
    world.say("door", 12)
    wait_for(lambda: answers(world, 12) == ["door"])
    assert answers(world, 11) == []
    world.troubles.clear()
    wait_for(lambda: answers(world, 11) == ["wacht"])


def test_a_429_is_waited_for_and_loses_nothing(shared: Running) -> None:
    world = shared.world
    world.troubles.append(Trouble("sendMessage", 2, 429, "Too Many Requests", {"retry_after": 1}, chat=21))
    began = time.monotonic()
    world.say("een", 21)
    world.say("twee", 21)
    world.say("ander", 22)
    wait_for(lambda: answers(world, 22) == ["ander"])
    assert time.monotonic() - began < 1
    wait_for(lambda: answers(world, 21) == ["een", "twee"])
    assert time.monotonic() - began > 2


def test_server_errors_and_cut_connections_are_waited_out(shared: Running) -> None:
    world = shared.world
    before = shared.log.count("reaching Telegram fails")
    world.troubles += [
        Trouble("sendMessage", 1, 502, "Bad Gateway"),
        Trouble("sendMessage", 1, cut=True),
        Trouble("getUpdates", 1, 500),
        Trouble("getUpdates", 1, cut=True),
    ]
    world.say("een", 31)
    wait_for(lambda: answers(world, 31) == ["een"])
    world.say("twee", 31)
    wait_for(lambda: answers(world, 31) == ["een", "twee"])
    assert shared.log.count("reaching Telegram fails") == before + 1
    assert TOKEN not in shared.log


def test_without_a_network_at_the_start_it_waits_and_says_so_once(folder: Path) -> None:
    with standing_in() as world:
        bot = Running(world, folder, TELEGRAM_BASE_URL="http://127.0.0.1:9/bot")
        bot.start()
        wait_for(lambda: "reaching Telegram fails" in bot.log, 20)
        time.sleep(1)
        assert bot.log.count("reaching Telegram fails") == 1
        assert bot.stop() == 0


def test_a_refused_token_ends_it_with_a_way_to_mend_it(world: StandIn, folder: Path) -> None:
    bot = Running(world, folder, TELEGRAM_TOKEN="987654321:AAwrong_TOKEN_of_nobody_0123456789abcd")  # noqa: S106
    bot.start()
    assert bot.ended() == 1
    assert "ServiceError" in bot.log
    assert "AAwrong" not in bot.log


def test_a_webhook_that_is_set_is_removed_without_losing_what_waits(world: StandIn, folder: Path) -> None:
    world.webhook = {"url": "http://127.0.0.1:9/nobody"}
    world.say("wachtte al")
    with running(world, folder):
        wait_for(lambda: answers(world) == ["wachtte al"])


def test_an_update_that_fails_three_times_is_set_aside_with_an_apology(world: StandIn, folder: Path) -> None:
    with running(world, folder) as bot:
        world.say("boom geheim")
        world.say("daarna")
        wait_for(lambda: len(world.texts()) == 2)
        apology, after = world.texts()
        assert "Het spijt me" in apology
        assert after.startswith("antwoord op daarna")
        assert "geheim" not in bot.log
        bot.stop()
        letters = sqlite3.connect(bot.database).execute("SELECT kind, error FROM dead_letters").fetchall()
        assert letters == [("message", letters[0][1])]
        assert letters[0][1].startswith("ValueError at tests/bot/telegram/fake_app.py")


def test_an_update_that_ends_the_program_each_time_is_set_aside_in_the_end(world: StandIn, folder: Path) -> None:
    bot = Running(world, folder)
    world.say("eerst", 2)
    world.say("die", 1)
    world.say("daarna", 1)
    bot.start()
    assert bot.ended() == 9
    with sqlite3.connect(bot.database) as database:
        # As if it had ended so often before: the tenth time was the one just now.
        database.execute("UPDATE inbox SET starts = 10 WHERE body LIKE '%\"die\"%'")
    database.close()
    bot.start()
    wait_for(lambda: len(world.texts(1)) == 2, 20)
    bot.kill()
    assert "Het spijt me" in world.texts(1)[0]
    assert answers(world, 1)[1] == "daarna"
    assert answers(world, 2)[0] == "eerst"


def test_sigterm_finishes_what_is_in_hand_and_leaves_the_rest_for_the_next_start(world: StandIn, folder: Path) -> None:
    with running(world, folder) as bot:
        world.say("slow een")
        world.say("twee")
        wait_for(lambda: not world.updates or bool(world.of("sendChatAction")))
        assert bot.stop() == 0
        assert answers(world) == ["slow een"]
        bot.ready()
        wait_for(lambda: answers(world) == ["slow een", "twee"])


def test_typing_is_shown_only_where_an_answer_takes_long(shared: Running) -> None:
    world = shared.world
    world.say("snel", 41)
    wait_for(lambda: len(world.texts(41)) == 1)
    world.say("slow", 42)
    wait_for(lambda: len(world.texts(42)) == 1)
    assert not world.of("sendChatAction", 41)
    assert world.of("sendChatAction", 42)


class Script:
    """A bot whose polls return what was written down; it keeps the offsets that it was asked for."""

    def __init__(self, *results: list[dict[str, Any]]) -> None:
        self.results = list(results)
        self.offsets: list[int | None] = []

    async def delete_webhook(self, **_: Any) -> bool:
        return True

    async def do_api_request(self, _: str, api_kwargs: dict[str, Any], **__: Any) -> list[dict[str, Any]]:
        self.offsets.append(api_kwargs.get("offset"))
        if not self.results:
            await asyncio.sleep(3600)
        return self.results.pop(0)


class Refusing:
    """Queues on a disk that is full the first time."""

    def __init__(self) -> None:
        self.times = 0
        self.kept: list[int] = []

    async def receive(self, arrivals: list[Arrival]) -> None:
        self.times += 1
        if self.times == 1:
            raise sqlite3.OperationalError("database or disk is full")
        self.kept += [item.number for item in arrivals]


async def polled(script: Script, queues: Refusing | None = None) -> list[int | None]:
    """The offsets of the polls that the script provoked."""
    taken: Any = queues or SimpleNamespace(receive=AsyncMock())
    polling = Polling(cast("Any", script), taken, Identity(b"k" * 32))
    with suppress(TimeoutError):
        await asyncio.wait_for(polling.run(), 0.9)
    return script.offsets


async def test_the_offset_is_dropped_once_all_is_confirmed_as_numbers_may_begin_anew_lower() -> None:
    assert await polled(Script([{"update_id": 900, "x": {}}], [], [{"update_id": 5, "x": {}}])) == [None, 901, None, 6]


async def test_the_offset_does_not_move_before_the_update_is_kept() -> None:
    queues = Refusing()
    assert await polled(Script([{"update_id": 7}], [{"update_id": 7}]), queues) == [None, None, 8]
    assert queues.kept == [7]


async def test_a_poll_that_is_stuck_is_given_up_and_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.polling.STUCK_AFTER", -29.8)  # with the poll's own 30 s: after 0.2 s
    assert len(await polled(Script())) >= 2
