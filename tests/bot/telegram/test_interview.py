"""The guided grading on a phone, with the real assistant: buttons, words, a restart in between."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator

import pytest
from platformdirs import user_cache_path

from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, standing_in, wait_for
from tests.bot.telegram.test_buttons import answered, tapped
from tests.bot.telegram.test_update_answers import everything_on_disk

users = itertools.count(7000)
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
    replies(world, user, "/export")
    assert any("Uw antwoorden in het vraaggesprek:" in text for text in world.texts(user))


ANSWERS = {"first": ("1", "2", "2", "2", "2", "1", "3"), "second": ("1", "2", "3", "2", "1", "4", "3")}
"""The same but for practical organisation, improvement, and complaints, which the second says is no part of the job."""


def code_for(world: StandIn, user: int) -> str:
    """The code that somebody is given for the other rater."""
    found = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", answered(world, "/together", user, SECONDS)["text"])
    assert found
    return found[0]


def replies(world: StandIn, user: int, text: str, count: int = 1) -> str:
    """So many messages that answer one, joined."""
    before = len(world.texts(user))
    world.say(text, user)
    wait_for(lambda: len(world.texts(user)) >= before + count, SECONDS)
    return "\n".join(world.texts(user)[before:])


def go_through(world: StandIn, user: int, answers: tuple[str, ...], last: int = 2) -> str:
    """Answer the seven questions; the messages that follow the last."""
    for answer in answers[:-1]:
        answered(world, answer, user, SECONDS)
    return replies(world, user, answers[-1], last)


def test_two_people_rate_one_function_and_see_each_other_only_at_the_end(real: Running) -> None:
    world, holder, manager = real.world, next(users), next(users)
    code = code_for(world, holder)
    assert "1/7" in replies(world, manager, f"/interview {code.lower().replace('-', ' ')}", 2)
    answered(world, "/interview", holder, SECONDS)
    waiting = go_through(world, holder, ANSWERS["first"])
    assert "Uw antwoorden staan klaar" in waiting
    # The manager tries to look before answering.
    assert "Nu u nog" in answered(world, "/together", manager, SECONDS)["text"]
    assert "Niet elk criterium" in replies(world, manager, "/stop", 2)
    assert "Nu u nog" in answered(world, "/together", manager, SECONDS)["text"]
    everything = "\n".join(world.texts(manager))
    assert "de ander B" not in everything
    assert "naast elkaar:" not in everything
    # The holder too.
    assert "nog niet klaar" in answered(world, "/together", holder, SECONDS)["text"]
    answered(world, "/interview", manager, SECONDS)
    seen = go_through(world, manager, ANSWERS["second"])
    assert "naast elkaar:" in seen
    assert "Hetzelfde: Kennis (D), Documenten (C), Procedures (C) en Contacten (B)." in seen
    assert "Praktische organisatie: u B, de ander C." in seen
    assert "Verbetering: u D, de ander C en B." in seen
    assert "nog te bespreken: Vragen of klachten." in seen
    assert seen.count("Samen uit te maken") == 2
    shown = replies(world, holder, "bedankt", 2)
    assert "Praktische organisatie: u C, de ander B." in shown
    assert "naast elkaar:" not in replies(world, holder, "tot ziens", 1)
    assert "naast elkaar:" in replies(world, holder, "/together", 2)


def test_a_code_is_for_one_other_person_and_guessing_is_stopped(real: Running) -> None:
    world, holder, manager, thief = real.world, next(users), next(users), next(users)
    code = code_for(world, holder)
    assert "uw eigen code" in answered(world, f"/interview {code}", holder, SECONDS)["text"]
    replies(world, manager, f"/together {code}", 2)
    assert "opent niets" in answered(world, f"/interview {code}", thief, SECONDS)["text"]
    for n in range(4):
        assert "opent niets" in answered(world, f"/interview AAAA-AAA{n + 2}", thief, SECONDS)["text"]
    another = code_for(world, next(users))
    assert "te veel codes" in answered(world, f"/interview {another}", thief, SECONDS)["text"]
    secret = (code.encode(), code.replace("-", "").encode(), str(manager).encode())
    wait_for(lambda: not [one for one in secret if one in everything_on_disk(real)], 15)


def test_a_third_person_sees_nothing_of_two_who_rate(real: Running) -> None:
    world, holder, manager, thief = real.world, next(users), next(users), next(users)
    code = code_for(world, holder)
    answered(world, "/interview", holder, SECONDS)
    go_through(world, holder, ANSWERS["first"])
    replies(world, manager, f"/interview {code}", 2)
    for attempt in (f"/interview {code}", f"/together {code}", f"/start {code}"):
        world.say(attempt, thief)
    hidden = {"type": "hidden_user", "sender_user_name": "x", "date": 1}
    world.say(f"Uw code voor de ander: {code}", thief, forward_origin=hidden)
    wait_for(lambda: len(world.texts(thief)) >= 4, SECONDS)
    go_through(world, manager, ANSWERS["second"])
    answered(world, f"/interview {code}", thief, SECONDS)
    seen = replies(world, thief, "/export")
    assert "naast elkaar:" not in "\n".join(world.texts(thief))
    assert not any(word in seen for word in ("de ander", "Praktische organisatie"))


def test_what_one_of_two_exports_holds_only_their_own_answers(real: Running) -> None:
    world, holder, manager = real.world, next(users), next(users)
    code = code_for(world, holder)
    replies(world, manager, f"/interview {code}", 2)
    answered(world, "/interview", holder, SECONDS)
    go_through(world, holder, ANSWERS["first"])
    answered(world, "2", manager, SECONDS)
    world.say("/export", manager)
    wait_for(lambda: len(world.of("sendDocument", manager)) == 1, SECONDS)
    kept = json.loads(world.of("sendDocument", manager)[0].params["document"])
    assert (kept["comparison"]["theirs"], kept["comparison"]["both"]) == ([], False)


def test_one_who_is_asked_and_two_raters_go_on_where_they_were_after_a_restart(real: Running) -> None:
    world, user, holder, manager = real.world, next(users), next(users), next(users)
    answered(world, "/interview", user, SECONDS)
    assert "2/7" in answered(world, "2", user, SECONDS)["text"]
    code = code_for(world, holder)
    answered(world, "/interview", holder, SECONDS)
    go_through(world, holder, ANSWERS["first"])
    replies(world, manager, f"/interview {code}", 2)
    for answer in ANSWERS["second"][:3]:
        answered(world, answer, manager, SECONDS)
    before = real.process
    real.stop()
    real.ready()
    assert real.process is not before
    assert "3/7" in answered(world, "3", user, SECONDS)["text"]
    assert "Documenten: B" in answered(world, "/stop", user, SECONDS)["text"]
    assert "Nu u nog" in answered(world, "/together", manager, SECONDS)["text"]
    assert "naast elkaar:" in go_through(world, manager, ANSWERS["second"][3:])


def test_in_a_group_a_code_joins_nobody(real: Running) -> None:
    world, holder, other, group = real.world, next(users), next(users), -7002
    code = code_for(world, holder)
    for text in (f"/interview {code}", f"/together {code}"):
        before = len(world.texts(group))
        world.say(text, other, group)
        wait_for(lambda: len(world.texts(group)) > before, SECONDS)  # noqa: B023 - waited for before it changes
    assert "De code klopt" not in "\n".join(world.texts(group))
    assert "1/7" in replies(world, other, f"/interview {code}", 2)


def test_what_was_told_before_does_not_slip_into_the_others_function(real: Running) -> None:
    world, holder, manager = real.world, next(users), next(users)
    code = code_for(world, holder)
    answered(world, "ik geef bezoekers eenvoudig advies", manager, SECONDS)
    assert "/new" in answered(world, f"/interview {code}", manager, SECONDS)["text"]
    answered(world, "/new", manager, SECONDS)
    assert "1/7" in replies(world, manager, f"/interview {code}", 2)


def test_forget_by_one_erases_the_comparison_for_both(real: Running) -> None:
    world, holder, manager = real.world, next(users), next(users)
    code = code_for(world, holder)
    replies(world, manager, f"/interview {code}", 2)
    answered(world, "/interview", holder, SECONDS)
    go_through(world, holder, ANSWERS["first"])
    answered(world, "/forget", holder, SECONDS)
    assert "naast elkaar:" not in go_through(world, manager, ANSWERS["second"], 1)
    assert "Uw code voor de ander" in answered(world, "/together", manager, SECONDS)["text"]


def test_in_a_group_no_code_is_shown(real: Running) -> None:
    world, user, group = real.world, next(users), -7001
    world.say("/together", user, group)
    wait_for(lambda: len(world.texts(group)) == 1, SECONDS)
    assert "start=together" in world.texts(group)[0]
    assert "Uw code" not in world.texts(group)[0]
