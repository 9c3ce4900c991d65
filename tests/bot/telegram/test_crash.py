"""SIGKILL at every step and at random moments: nothing is lost, and only what was in hand is answered twice."""

from __future__ import annotations

import random
import sqlite3
import time
from collections import Counter
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from tests.bot.telegram.dying import STEPS
from tests.bot.telegram.running import Running
from tests.bot.telegram.server import StandIn, standing_in, wait_for
from tests.bot.telegram.test_polling import answers

CHATS = (1, 2, 3)


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


def test_a_kill_at_each_step_of_the_way_loses_nothing(folder: Path) -> None:
    with ExitStack() as stack:
        dead = []
        for step in STEPS:  # side by side: most of the time is the starting of programs
            world, home = stack.enter_context(standing_in()), folder / step
            home.mkdir()
            for number in range(3):
                for chat in CHATS:
                    world.say(f"vraag {number}", chat)
            bot = Running(world, home, DIE_AT=step, DIE_AFTER=1 if step in ("fetched", "committed") else 5)
            bot.start()
            stack.callback(bot.kill)
            dead.append(bot)
        for bot in dead:
            assert bot.ended() == -9
            survivor = Running(bot.world, bot.folder)
            survivor.start()
            stack.callback(survivor.kill)
        for bot in dead:
            world = bot.world
            wait_for(lambda world=world: all(len(set(answers(world, chat))) == 3 for chat in CHATS), 60)
            assert_nothing_lost(world, each=3, deaths=1)
            wait_for(lambda bot=bot: open_updates(bot) == 0, 30)


def open_updates(bot: Running) -> int:
    """How many updates are not done yet, by the database itself."""
    with closing(sqlite3.connect(bot.database)) as database:
        return int(database.execute("SELECT count(*) FROM inbox WHERE state < 2").fetchone()[0])


@pytest.mark.parametrize(("webhook", "rounds"), [(False, 6), (True, 4)])
def test_kills_at_random_moments_lose_nothing(webhook: bool, rounds: int, world: StandIn, folder: Path) -> None:
    chance = random.Random(20)  # noqa: S311 - the same moments in every run
    bot = Running(world, folder, webhook=webhook)
    for number in range(rounds):
        for chat in CHATS:
            for question in range(3 * number, 3 * number + 3):
                world.say(f"vraag {question}", chat)
        bot.start()
        time.sleep(0.1 + chance.random() * 0.3)
        bot.kill()
    bot.ready()
    try:
        wait_for(lambda: all(len(set(answers(world, chat))) == 3 * rounds for chat in CHATS), 60)
        wait_for(lambda: not world.updates, 30)
    finally:
        assert bot.stop() == 0
    assert_nothing_lost(world, each=3 * rounds, deaths=rounds)
