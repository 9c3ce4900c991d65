"""The guided grading on a phone, with the real assistant: buttons, words, a restart in between."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, standing_in, wait_for
from tests.bot.telegram.test_buttons import answered, tapped

users = itertools.count(7000)
STAMP = re.compile(r":[0-9a-f]{6}$")
SECONDS = 60
"""At first an answer waits until what each language is counted from has been loaded."""
GREETINGS = ("dag allemaal, ik ben er", "bonjour, je suis là", "guten Tag, da bin ich", "hello, here I am")


def warm(bot: Running) -> Running:
    """The bot, once it has answered in every language."""
    for user, text in enumerate(GREETINGS, start=9000):
        answered(bot.world, text, user, SECONDS)
    return bot


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with standing_in() as server:
        folder = tmp_path_factory.mktemp("bot")
        with running(server, folder, APP="real", XDG_CACHE_HOME=user_cache_path("niveauwijzer").parent) as bot:
            yield warm(bot)


def labels(world: StandIn, user: int) -> dict[str, str]:
    """What each button of the last message carries, by what stands on it."""
    rows = world.last(user).get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row}


def press(world: StandIn, user: int, label: str) -> str:
    """Press a button of the last message and wait for what it makes of it; the text that stands there then."""
    message = world.last(user)
    data = next(data for text, data in labels(world, user).items() if text.startswith(label))
    assert tapped(world, message, data, user) == ""
    wait_for(lambda: world.last(user)["text"] != message["text"])
    return str(world.last(user)["text"])


def test_it_is_answered_by_buttons_alone_in_one_message(real: Running) -> None:
    world, user = real.world, next(users)
    begun = answered(world, "/interview", user, SECONDS)
    assert "1/7 · Kennis" in begun["text"]
    assert "3. Voor de uitoefening van de verschillende activiteiten zijn een specialisatie" in begun["text"]
    assert list(labels(world, user))[3:] == [
        *("4. Geen van deze", "5. Dat weet ik niet", "6. In mijn eigen woorden", "Vorige", "Pauze", "Stop")
    ]
    assert all(len(data.encode()) <= 64 for data in labels(world, user).values())
    assert "2/7" in press(world, user, "1.")
    assert "1/7" in press(world, user, "Vorige")
    for _ in range(6):
        press(world, user, "2.")
    assert "Uw profiel" in press(world, user, "2.")
    assert world.last(user)["message_id"] == begun["message_id"]
    assert not world.refused()


def test_a_second_tap_does_not_answer_the_next_question(real: Running) -> None:
    world, user = real.world, next(users)
    message = answered(world, "/interview", user, SECONDS)
    first = next(iter(labels(world, user).values()))
    assert tapped(world, message, first, user) == ""
    assert "al gebeurd" in tapped(world, message, first, user)
    wait_for(lambda: "2/7" in world.last(user)["text"])


def test_words_and_other_questions_are_heard_and_a_pause_is_kept(real: Running) -> None:
    world, user = real.world, next(users)
    answered(world, "/interview", user, SECONDS)
    assert "2/7" in answered(world, "ik weet het niet", user)["text"]
    between = answered(world, "wat vraagt contacten op C?", user)["text"]
    assert "eenvoudige adviezen" in between
    assert "2/7" in between
    assert "Pauze" in answered(world, "/pause", user)["text"]
    assert list(labels(world, user)) == ["Verder"]
    assert "2/7" in press(world, user, "Verder")
    assert "Antwoorden" in answered(world, "/export", user)["text"] or "vraaggesprek" in " ".join(
        world.texts(user)[-2:]
    )


def test_it_goes_on_where_it_was_after_a_restart(world: StandIn, folder: Path) -> None:
    user, cache = next(users), user_cache_path("niveauwijzer").parent
    with running(world, folder, APP="real", XDG_CACHE_HOME=cache) as bot:
        answered(world, "/interview", user, SECONDS)
        assert "2/7" in answered(world, "2", user, SECONDS)["text"]
        bot.stop()
    with running(world, folder, APP="real", XDG_CACHE_HOME=cache):
        assert "3/7" in answered(world, "3", user, SECONDS)["text"]
        assert "Documenten: B" in answered(world, "/stop", user, SECONDS)["text"]
