"""Presses of buttons, as a process: they edit their own message, survive a restart, and forged ones do nothing."""

from __future__ import annotations

import itertools
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, wait_for
from tests.bot.telegram.world import ME

users = itertools.count(100)
KEPT = [("contacten.C", "lower", "0123456789ab")]


def buttons(message: dict[str, Any]) -> dict[str, str]:
    """What each button of a message carries, by the start of its action."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {unstamped(button["callback_data"]): button["callback_data"] for row in rows for button in row}


def unstamped(data: str) -> str:
    """The action of a button, without its seal and without the stamp of what it was made for."""
    return re.sub(r"^(option:\d+|undo|interview:\w+):[0-9a-f]{6}$", r"\1", data.split("|")[0])


def answered(world: StandIn, text: str, user: int, seconds: float = 10) -> dict[str, Any]:
    """The answer to a message."""
    before = len(world.texts(user))
    world.say(text, user)
    wait_for(lambda: len(world.texts(user)) > before, seconds)
    return world.last(user)


def tapped(world: StandIn, message: dict[str, Any], data: str, user: int) -> str:
    """Tap, and wait for Telegram's being told; the toast that the user sees."""
    query = world.tap(message, data, user)
    wait_for(lambda: any(str(call.params["callback_query_id"]) == query for call in world.of("answerCallbackQuery")))
    calls = world.of("answerCallbackQuery")
    return next(str(call.params.get("text", "")) for call in calls if str(call.params["callback_query_id"]) == query)


def edits(world: StandIn, user: int) -> int:
    """How often a message in the chat was edited."""
    return len(world.of("editMessageText", user)) + len(world.of("editMessageReplyMarkup", user))


def test_a_tap_edits_the_message_that_it_belongs_to(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "advies geven", user)
    assert tapped(world, message, buttons(message)["why"], user) == ""
    wait_for(lambda: world.last(user)["text"].startswith("antwoord op why na advies geven"))
    assert world.last(user)["message_id"] == message["message_id"]
    assert len(world.texts(user)) == 1


def test_an_option_is_a_button_and_its_tap_answers(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "option", user)
    assert tapped(world, message, buttons(message)["option:1"], user) == ""
    wait_for(lambda: world.last(user)["text"].startswith("antwoord op option:1 na option"))


def test_a_second_tap_on_an_option_does_not_answer_the_next_question(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "option", user)
    option = buttons(message)["option:1"]
    assert tapped(world, message, option, user) == ""
    assert "al gebeurd" in tapped(world, message, option, user)
    wait_for(lambda: world.last(user)["text"].startswith("antwoord op option:1 na option"))
    assert edits(world, user) == 1


def test_a_tap_on_an_earlier_answer_gets_a_kind_word_and_changes_nothing(shared: Running) -> None:
    world, user = shared.world, next(users)
    old = answered(world, "eerste", user)
    answered(world, "tweede", user)
    assert "vroeger antwoord" in tapped(world, old, buttons(old)["why"], user)
    assert edits(world, user) == 0


def test_a_button_of_somebody_else_does_nothing(shared: Running) -> None:
    world, owner, other = shared.world, next(users), next(users)
    message = answered(world, "van mij", owner)
    assert "niet van u" in tapped(world, message, buttons(message)["why"], other)
    assert edits(world, owner) == edits(world, other) == 0


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "why",
        "why|",
        "why|AAAAAAAA",
        "|",
        "show:doel|AAAAAAAA",
        "option:99|é",
        "x" * 64,
        "\u202e|\u200b",
        "lang:xx|1",
    ],
)
def test_a_forged_tap_does_nothing_and_is_still_acknowledged(shared: Running, forged: str) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "vraag", user)
    assert tapped(world, message, forged, user)
    assert edits(world, user) == 0


def test_what_is_wrong_can_be_chosen_and_is_kept_without_the_message(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "geheime woorden", user)
    tapped(world, message, buttons(message)["wrong:wnc"], user)
    wait_for(lambda: "no:lower:wnc" in buttons(world.last(user)))
    assert "bewaard voor HR" in tapped(world, message, buttons(world.last(user))["no:lower:wnc"], user)
    wait_for(lambda: list(buttons(world.last(user))) == ["why", "next", "criterion"])
    assert world.last(user)["text"] == message["text"]
    with closing(sqlite3.connect(shared.database)) as database:
        wait_for(lambda: database.execute("SELECT ref, choice, edition FROM feedback").fetchall() == KEPT)


def test_the_way_back_from_the_choice_shows_the_buttons_again(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "vraag", user)
    tapped(world, message, buttons(message)["wrong:wnc"], user)
    wait_for(lambda: "back:wnc" in buttons(world.last(user)))
    tapped(world, message, buttons(world.last(user))["back:wnc"], user)
    wait_for(lambda: buttons(world.last(user)) == buttons(message))


def test_an_example_of_the_greeting_is_answered_in_its_place(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "/start", user)
    assert list(buttons(message)) == ["example:1", "example:2", "example:3"]
    tapped(world, message, buttons(message)["example:1"], user)
    wait_for(lambda: world.last(user)["text"].startswith("Ik geef bezoekers eenvoudig advies\n\nantwoord op"))


def test_an_example_leaves_what_was_told_alone(shared: Running) -> None:
    world, user = shared.world, next(users)
    greeting = answered(world, "/start", user)
    message = answered(world, "eigen taak", user)
    tapped(world, greeting, buttons(greeting)["example:1"], user)
    assert tapped(world, message, buttons(message)["why"], user) == ""
    wait_for(lambda: world.last(user)["text"].startswith("antwoord op why na eigen taak"))


def test_a_language_is_chosen_by_a_tap_and_stays(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "/language", user)
    tapped(world, message, buttons(message)["lang:fr"], user)
    wait_for(lambda: world.last(user)["text"].startswith("Je réponds désormais en français"))
    assert "Traduction de travail" in answered(world, "vraag", user)["text"]


def test_a_tap_on_a_message_that_is_gone_still_answers(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "vraag", user)
    gone = {"message_id": message["message_id"], "date": 0, "chat": message["chat"]}
    with world.lock:
        del world.messages[user, message["message_id"]]
    assert tapped(world, gone, buttons(message)["why"], user) == ""
    wait_for(lambda: world.texts(user)[-1].startswith("antwoord op why"))


def test_a_tap_under_a_shared_message_is_acknowledged(shared: Running) -> None:
    world = shared.world
    query = "inline-1"
    world.queries[query] = 0
    world.add("callback_query", {"id": query, "from": {**ME, "id": 5, "is_bot": False}, "chat_instance": "1",
                                 "inline_message_id": "abc", "data": "why"})  # fmt: skip
    wait_for(lambda: query not in world.queries)


def test_buttons_work_after_a_restart(world: StandIn, folder: Path) -> None:
    with running(world, folder) as bot:
        message = answered(world, "advies geven", 1)
        bot.stop()
    with running(world, folder):
        assert tapped(world, message, buttons(message)["next"], 1) == ""
        wait_for(lambda: world.last(1)["text"].startswith("antwoord op next na advies geven"))


def test_no_call_was_refused(shared: Running) -> None:
    assert [line for line in shared.world.refused() if "to edit not found" not in line] == []
