"""SIGKILL at every step and at random moments: nothing is lost, and only what was in hand is answered twice."""

from __future__ import annotations

import random
import sqlite3
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.telegram.dying import STEPS
from tests.telegram.running import Running, prepared
from tests.telegram.server import StandIn, wait_for
from tests.telegram.test_polling import answers

CHATS = (1, 2, 3)
ROUNDS = 8


def twice(world: StandIn, chat: int) -> int:
    """How many answers of a chat came more than once."""
    return sum(count - 1 for count in Counter(answers(world, chat)).values())


def in_order(world: StandIn, chat: int) -> bool:
    """Whether the answers came in the order of the questions, an answer given twice apart."""
    numbers = [int(answer.split()[-1]) for answer in answers(world, chat)]
    return numbers == sorted(numbers)


def assert_nothing_lost(world: StandIn, each: int, deaths: int) -> None:
    for chat in CHATS:
        assert set(answers(world, chat)) == {f"vraag {number}" for number in range(each)}
        assert twice(world, chat) <= deaths
        assert in_order(world, chat)


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_this_step_loses_nothing(step: str, world: StandIn, folder: Path) -> None:
    for number in range(3):
        for chat in CHATS:
            world.say(f"vraag {number}", chat)
    bot = prepared(world, folder, DIE_AT=step, DIE_AFTER=1 if step in ("fetched", "committed") else 5)
    bot.start()
    process = bot.process
    wait_for(lambda: process is not None and process.poll() == -9, 20, f"dead at {step}: {bot.log}")
    survivor = Running(world, folder)
    survivor.start()
    try:
        wait_for(lambda: all(len(set(answers(world, chat))) == 3 for chat in CHATS), 20)
    finally:
        survivor.stop()
    assert_nothing_lost(world, each=3, deaths=1)
    with sqlite3.connect(bot.database) as database:
        assert database.execute("SELECT count(*) FROM inbox WHERE state < 2").fetchone() == (0,)
    database.close()


@pytest.mark.parametrize("webhook", [False, True])
def test_kills_at_random_moments_lose_nothing(webhook: bool, world: StandIn, folder: Path) -> None:
    chance = random.Random(20)  # noqa: S311 - the same moments in every run
    bot = prepared(world, folder, webhook=webhook)
    for number in range(ROUNDS):
        for chat in CHATS:
            for question in range(3 * number, 3 * number + 3):
                world.say(f"vraag {question}", chat)
        bot.start()
        time.sleep(0.7 + chance.random() * 0.5)
        bot.kill()
    bot.start()
    try:
        wait_for(lambda: all(len(set(answers(world, chat))) == 3 * ROUNDS for chat in CHATS), 20)
        wait_for(lambda: not world.updates)
    finally:
        assert bot.stop() == 0
    assert_nothing_lost(world, each=3 * ROUNDS, deaths=ROUNDS)
