"""Hostile input, as a process: no call of the bot is refused, and `/start` still answers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.telegram.running import Running
from tests.bot.telegram.server import wait_for
from tests.bot.telegram.test_buttons import answered

TEXTS = [
    "<b>vet</b> <script> & &lt; </blockquote>",
    "<" * 4096,
    "😀" * 2048,
    "\u202eomgekeerd\u202c \u200b\u200c\u200d\ufeff",
    "\u200b",
    " \n\t ",
    "nul\x00 en \x1b[31m rood \x07",
    "half paar \ud83d",
    "/start@",
    "/" + "x" * 4000,
    "long",
    "a\n" * 2000,
    "%s %d {0} {name}",
    "'; DROP TABLE inbox; --",
]
FIRST = 2000
"""The user who sends the first of the texts; the next one sends the next."""
UPDATES: list[tuple[str, Any]] = [
    ("message_of_tomorrow", {"anything": [1, 2, {"chat": None}]}),
    ("message", {}),
    ("message", {"message_id": "x", "date": None, "chat": {"id": "y"}}),
    ("message", None),
    ("message", [1]),
    ("callback_query", {"id": 7}),
    ("inline_query", {"from": {"id": "z"}}),
    ("channel_post", {"message_id": 1, "date": 1, "chat": {"id": -100, "type": "channel", "title": "x"}, "text": "x"}),
    ("my_chat_member", {"chat": {"id": 2**80, "type": "private"}}),
    ("poll", {"id": "1"}),
]


@pytest.fixture(scope="module")
def told(shared: Running) -> Running:
    """The bot, once all of them were said: those of nearly the limit's length wait for more, side by side."""
    for user, text in enumerate(TEXTS, FIRST):
        shared.world.say(text, user)
    return shared


@pytest.mark.parametrize("user", range(FIRST, FIRST + len(TEXTS)))
def test_a_hostile_text_is_answered_and_no_call_is_refused(told: Running, user: int) -> None:
    wait_for(lambda: told.world.texts(user))
    assert told.world.refused() == []


def test_updates_of_unknown_shape_are_passed_over(shared: Running) -> None:
    for kind, event in UPDATES:
        shared.world.add(kind, event)
    wait_for(lambda: not shared.world.updates)
    assert "antwoord op start" in answered(shared.world, "/start", 2999)["text"]
    assert shared.world.refused() == []


def test_a_name_full_of_markup_reaches_no_answer(shared: Running) -> None:
    assert "An & Jan" not in answered(shared.world, "hallo", 3001)["text"]
