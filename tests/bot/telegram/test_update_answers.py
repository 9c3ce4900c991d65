"""Messages of every kind, as a process: commands, privacy, groups, edits, inline mode, who may speak."""

from __future__ import annotations

import itertools
import json
import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, wait_for
from tests.bot.telegram.test_buttons import answered
from tests.bot.telegram.world import ME

users = itertools.count(1000)
groups = itertools.count(-5000, -1)


def everything_on_disk(bot: Running) -> bytes:
    """All bytes of the database and what lies beside it."""
    return b"".join(path.read_bytes() for path in bot.folder.iterdir() if path.name.startswith("bot.sqlite3"))


@pytest.mark.parametrize(
    "command",
    ["start", "help", "criteria", "tasks", "compare", "profile", "list", "copy", "missing", "undo", "interview", "new"],
)
def test_a_command_is_handed_to_the_assistant(shared: Running, command: str) -> None:
    assert f"antwoord op {command} " in answered(shared.world, f"/{command}", next(users))["text"]


def test_an_unknown_command_gets_the_help(shared: Running) -> None:
    assert "antwoord op help " in answered(shared.world, "/geenidee", next(users))["text"]


@pytest.mark.parametrize(
    ("payload", "action"),
    [
        ("contacten-C", "show:contacten.C"),
        ("R3-4", "show:R3.4"),
        ("doel", "show:doel"),
        ("ondersteuners_R3-4", "show:ondersteuners/R3.4"),
        ("x-C", "start"),
        ("'--", "start"),
    ],
)
def test_a_deep_link_opens_what_it_names(shared: Running, payload: str, action: str) -> None:
    assert f"antwoord op {action} " in answered(shared.world, f"/start {payload}", next(users))["text"]


def test_privacy_says_what_is_kept_why_and_how_long(shared: Running) -> None:
    text = answered(shared.world, "/privacy", next(users))["text"]
    assert "Wat bewaard wordt" in text
    assert "Waarom" in text
    assert "90 dagen" in text


def test_export_sends_what_is_kept(shared: Running) -> None:
    world, user = shared.world, next(users)
    answered(world, "advies geven", user)
    world.say("/export", user)
    wait_for(lambda: len(world.of("sendDocument", user)) == 1)
    kept = json.loads(world.of("sendDocument", user)[0].params["document"])
    assert kept["memory"]["intent"] == "advies geven"
    assert "1. advies geven" in world.texts(user)[-1]
    assert "→ Contacten, niveau C" in world.texts(user)[-1]


def test_forget_erases_at_once(shared: Running) -> None:
    world, user = shared.world, next(users)
    answered(world, "advies geven", user)
    assert "is gewist" in answered(world, "/forget", user)["text"]
    assert "na niets" in answered(world, "iets anders", user)["text"]


def test_new_erases_the_words_of_the_last_answer(shared: Running) -> None:
    world, user = shared.world, next(users)
    answered(world, "advies geven", user)
    answered(world, "/new", user)
    assert "na niets" in answered(world, "iets anders", user)["text"]


def test_nothing_of_a_message_is_on_the_disk_once_it_is_answered(world: StandIn, folder: Path) -> None:
    with running(world, folder) as bot:
        answered(world, "vraag met het woord kabeljauwvisserij-" + "x" * 3000, 4711)
        wait_for(lambda: b"kabeljauw" not in everything_on_disk(bot), 5)
        assert b"4711" not in everything_on_disk(bot)
        assert "kabeljauw" not in bot.log
        assert (folder / "bot.sqlite3.key").stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(bot.database)) as database:
            assert database.execute("SELECT body FROM inbox").fetchall() == [(None,)]


def test_an_edited_question_gets_its_answer_edited(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = answered(world, "eerst", user)
    question = message["message_id"] - 1
    world.edit(question, "verbeterd", user)
    wait_for(lambda: world.last(user)["text"].startswith("antwoord op verbeterd"))
    assert world.last(user)["message_id"] == message["message_id"]
    assert len(world.texts(user)) == 1


def test_an_edit_that_needs_fewer_messages_deletes_the_others(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.say("long", user)
    wait_for(lambda: len(world.texts(user)) >= 2 and not [u for u in world.updates.values() if "message" in u])
    question = min(key[1] for key in world.messages if key[0] == user)
    sent = len(world.texts(user))
    world.edit(question, "kort", user)
    wait_for(lambda: len(world.of("deleteMessage", user)) == sent - 1)
    assert world.last(user)["text"].startswith("antwoord op kort")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 1}}, "Naar geluid"),
        ({"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]}, "Op een foto"),
        ({"sticker": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "is_animated": False,
                     "is_video": False, "type": "regular"}}, "Daar kan ik niets in lezen"),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, "Daar kan ik niets in lezen"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_what_can(shared: Running, content: dict[str, Any], said: str) -> None:
    world, user = shared.world, next(users)
    world.send(user, **content)
    wait_for(lambda: len(world.texts(user)) == 1)
    assert world.texts(user)[0].startswith(said)
    assert "PDF, DOCX, ODT" in world.texts(user)[0]


def test_in_a_group_it_speaks_only_when_it_is_addressed(shared: Running) -> None:
    world, user, group = shared.world, next(users), next(groups)
    mention = {"type": "mention", "offset": 0, "length": len(ME["username"]) + 1}
    world.say("zomaar gepraat", user, group)
    world.say("/help@andere_bot", user, group)
    world.send(user, group, new_chat_members=[ME])
    world.say(f"@{ME['username']} advies geven", user, group, entities=[mention])
    wait_for(lambda: len(world.texts(group)) == 1)
    world.say("en dit?", user, group, reply_to_message=world.last(group))
    wait_for(lambda: len(world.texts(group)) == 2)
    world.say(f"/help@{ME['username']}", user, group)
    wait_for(lambda: len(world.texts(group)) == 3)
    openings = [text.split(" na ")[0] for text in world.texts(group)]
    assert openings == ["antwoord op advies geven", "antwoord op en dit?", "antwoord op help"]


def test_in_a_group_what_is_personal_goes_to_the_private_chat(shared: Running) -> None:
    world, user, group = shared.world, next(users), next(groups)
    world.say("/privacy", user, group)
    wait_for(lambda: len(world.texts(group)) == 1)
    assert "privégesprek" in world.texts(group)[0]
    assert "Wat bewaard wordt" in world.texts(user)[0]


def test_where_the_private_chat_was_never_opened_the_group_gets_the_link(shared: Running) -> None:
    world, user, group = shared.world, next(users), next(groups)
    world.blocked.add(user)
    world.say("/export", user, group)
    wait_for(lambda: len(world.texts(group)) == 1)
    assert f"https://t.me/{ME['username']}?start=export" in world.texts(group)[0]


def test_who_blocked_the_bot_leaves_nothing_waiting(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.blocked.add(user)
    world.say("hallo", user)
    wait_for(lambda: any("blocked" in call.description for call in world.calls if call.params.get("chat_id") == user))
    world.blocked.clear()
    assert answered(world, "terug", user)["text"].startswith("antwoord op terug")


def test_inline_mode_offers_the_matching_texts_as_quotes(shared: Running) -> None:
    query = shared.world.ask_inline("onthaal")
    wait_for(lambda: query not in shared.world.queries)
    results = shared.world.of("answerInlineQuery")[-1].params["results"]
    assert [result["id"] for result in results] == ["R3.4"]
    assert "<blockquote expandable>onthaal van bezoekers;</blockquote>" in str(results[0]["input_message_content"])


def test_who_is_not_on_the_list_gets_one_refusal_a_day(world: StandIn, folder: Path) -> None:
    with running(world, folder, ALLOWED_USERS="7, 8"):
        for _ in range(3):
            world.say("laat mij binnen", 1)
        world.say("mag wel", 7)
        query = world.ask_inline("onthaal", 1)
        wait_for(lambda: len(world.texts(7)) == 1 and not world.updates and query not in world.queries)
        wait_for(lambda: len(world.texts(1)) == 1)
        assert "gesloten groep" in world.texts(1)[0]
        assert world.of("answerInlineQuery")[-1].params.get("results", []) == []


def test_who_floods_is_told_once_and_nobody_else_waits(world: StandIn, folder: Path) -> None:
    with running(world, folder, TELEGRAM_RATE_LIMIT="on", FLOOD=2):
        for number in range(6):
            world.say(f"vraag {number}", 1)
        world.say("rustig", 2)
        wait_for(lambda: len(world.texts(2)) == 1, 0.9)
        world.say("daarna", 3)
        wait_for(lambda: len(world.texts(3)) == 1 and len(world.texts(1)) == 3)
        assert "meer dan ik in één keer" in world.texts(1)[2]
        times = [call.at for call in world.of("sendMessage", 1)]
        assert all(later - earlier >= 1 for earlier, later in pairwise(times))


def test_the_menus_are_set_for_everybody_and_for_each_language(shared: Running) -> None:
    wait_for(lambda: len(shared.world.commands) == 5)
    assert set(shared.world.commands) == {"", "nl", "fr", "de", "en"}
    assert {len(commands) for commands in shared.world.commands.values()} == {17}
    wait_for(lambda: len(shared.world.of("setMyShortDescription")) == 5)


def test_a_formatting_that_telegram_refuses_goes_out_as_plain_text(shared: Running) -> None:
    from tests.bot.telegram.world import Trouble

    world, user = shared.world, next(users)
    refusal = "Bad Request: can't parse entities: Unsupported start tag"
    world.troubles.append(Trouble("sendMessage", 1, 400, refusal, chat=user))
    assert "Tekst <C> & meer;" in answered(world, "vraag", user)["text"]
    assert "parse_mode" not in world.of("sendMessage", user)[-1].params
