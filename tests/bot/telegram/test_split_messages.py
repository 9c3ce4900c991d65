"""Long messages that Telegram splits: read as one, each update done, and nothing lost when the program is killed."""

from __future__ import annotations

import itertools
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.telegram.split_messages import LIMIT, goes_on, joined, may_go_on
from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, wait_for

users = itertools.count(7000)
FULL = "vraag " + "woord " * 681 + "einde"[: LIMIT - 6 - 681 * 6]


def said(text: str, user: int = 1, date: int = 100) -> dict[str, Any]:
    return {"update_id": 1, "message": {"from": {"id": user}, "chat": {"id": 5}, "date": date, "text": text}}


def test_only_a_message_of_nearly_the_limits_length_may_go_on() -> None:
    assert may_go_on(said("x" * LIMIT))
    assert may_go_on(said("x" * (LIMIT - 100)))
    assert not may_go_on(said("x" * 3000))
    assert not may_go_on({"update_id": 1, "edited_message": {"text": "x" * LIMIT}})


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (said("de rest", date=102), True),
        (said("te laat", date=103), False),
        (said("van een ander", user=2), False),
        (said("/new"), False),
        ({"update_id": 2, "message": {"from": {"id": 1}, "chat": {"id": 5}, "date": 100}}, False),
        ({"update_id": 2, "callback_query": {"from": {"id": 1}}}, False),
        ({"update_id": 2, "message": "x"}, False),
    ],
)
def test_the_next_part_is_of_the_same_person_and_comes_at_once(second: dict[str, Any], expected: bool) -> None:
    assert goes_on(said("x" * LIMIT), second) is expected


@pytest.mark.parametrize(
    ("start", "end", "whole"),
    [
        ("a" * LIMIT, "gaderingen", "a" * LIMIT + "gaderingen"),
        ("b" * 4000, "en verder", "b" * 4000 + " en verder"),
        ("b" * 3999 + " ", "en verder", "b" * 3999 + " en verder"),
        ("rij een\n" + "b" * 4000, "rij drie", "rij een\n" + "b" * 4000 + " rij drie"),
        ("b" * 4000 + "\nrij twee", "rij drie", "b" * 4000 + "\nrij twee\nrij drie"),
    ],
)
def test_the_text_is_put_together_as_it_was_written(start: str, end: str, whole: str) -> None:
    assert joined(said(start), said(end))["message"]["text"] == whole


def test_two_parts_get_one_answer(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.say(FULL, user)
    time.sleep(0.4)
    world.say("het slot", user)
    world.say("daarna", user)
    wait_for(lambda: any(text.startswith("antwoord op daarna") for text in world.texts(user)))
    answers = [text for text in world.texts(user) if text.startswith("antwoord op")]
    assert len(answers) == 2
    assert "het slot na niets" in "\n".join(world.texts(user))


def test_a_long_message_alone_is_answered_a_little_later(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.say(FULL, user)
    wait_for(lambda: len(world.texts(user)) > 0, 8)


def test_a_kill_between_the_parts_loses_neither(world: StandIn, folder: Path) -> None:
    first = Running(world, folder)
    first.ready()
    world.say(FULL, 1)
    wait_for(lambda: not world.updates or open_updates(first) == 1)
    first.kill()
    world.say("het slot", 1)
    with running(world, folder) as bot:
        wait_for(lambda: any("het slot" in text.split(" na ")[0] for text in world.texts(1)))
        wait_for(lambda: open_updates(bot) == 0)
    assert len([text for text in world.texts(1) if text.startswith("antwoord op")]) == 1
    with closing(sqlite3.connect(bot.database)) as database:
        assert database.execute("SELECT body FROM inbox").fetchall() == [(None,), (None,)]


def open_updates(bot: Running) -> int:
    with closing(sqlite3.connect(bot.database)) as database:
        return int(database.execute("SELECT count(*) FROM inbox WHERE state < 2").fetchone()[0])
