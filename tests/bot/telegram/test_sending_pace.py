"""Sending limits, on a clock of the test's own: exact windows, a 429 that stops only its own chat."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.telegram.sending_pace import Pace


class Time:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    time = Time()
    waiting: list[tuple[float, asyncio.Future[None]]] = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting.append((time.now + seconds, future))
        while not future.done():
            for _ in range(20):  # everybody who can go on does so first
                await real(0)
            if not future.done():
                at, first = min(waiting, key=lambda item: item[0])
                waiting.remove((at, first))
                time.now = max(time.now, at)
                first.set_result(None)

    monkeypatch.setattr("bot.telegram.sending_pace.time", time)
    monkeypatch.setattr("bot.telegram.sending_pace.asyncio.sleep", sleep)
    return time


async def send(pace: Pace, time: Time, *chats: int) -> list[tuple[int, float]]:
    """Send one message to each chat at once; (chat, when) in the order in which they left."""
    left: list[tuple[int, float]] = []

    async def call(chat: int) -> None:
        left.append((chat, time.now))

    await asyncio.gather(
        *(pace.process_request(call, (chat,), {}, "sendMessage", {"chat_id": chat}, None) for chat in chats)
    )
    return left


def most_within(times: list[float], seconds: float) -> int:
    """The most messages within any stretch of so many seconds."""
    return max(sum(start <= at < start + seconds for at in times) for start in times)


async def test_a_chat_gets_one_message_a_second_in_order(time: Time) -> None:
    left = await send(Pace(limits=True), time, 1, 1, 1, 1)
    assert most_within([at for _, at in left], 1.0) == 1


async def test_all_chats_together_get_thirty_a_second(time: Time) -> None:
    left = await send(Pace(limits=True), time, *range(1, 101))
    assert most_within([at for _, at in left], 1.0) == 30
    assert time.now < 4


async def test_a_group_gets_twenty_a_minute(time: Time) -> None:
    left = await send(Pace(limits=True), time, *[-100] * 45)
    assert most_within([at for _, at in left], 60.0) == 20


async def test_a_noisy_chat_does_not_delay_another(time: Time) -> None:
    left = await send(Pace(limits=True), time, *[1] * 10, 2)
    assert [at for chat, at in left if chat == 2] == [0.0]


async def test_without_limits_nothing_waits(time: Time) -> None:
    await send(Pace(limits=False), time, *[1] * 100)
    assert time.now == 0


@pytest.mark.parametrize("limits", [True, False])
async def test_what_telegram_asks_for_is_always_waited_for(time: Time, limits: bool) -> None:
    answers: list[Any] = [RetryAfter(7), RetryAfter(3), "accepted"]

    async def call() -> Any:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    pace = Pace(limits=limits)
    assert await pace.process_request(call, (), {}, "sendMessage", {"chat_id": 1}, None) == "accepted"
    assert time.now >= 10
