"""Files as messages, as a process: fetched, read, answered, in nobody's way, and never lost or left lying."""

from __future__ import annotations

import itertools
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bot.telegram.file_fetching import MARK
from tests.bot.documents import files
from tests.bot.documents.test_starting_worker import HOSTILE
from tests.bot.telegram.running import Running, running
from tests.bot.telegram.server import StandIn, standing_in, wait_for
from tests.bot.telegram.test_buttons import answered, buttons, tapped
from tests.bot.telegram.world import ME, Trouble

users = itertools.count(4000)
WORD = files.word()
LONG = ("regel\n\n" * 60).encode()
"""Sixty lines: three seconds where each takes its time."""
SAID = {
    "too-large": "groter dan 20 MB",
    "too-many-pages": "te lang",
    "no-text": "geen tekst",
    "password": "wachtwoord",
    "broken": "beschadigd",
    "hostile": "meer van de computer",
    "macro": "macro",
    "old-word": "oud Word-bestand",
    "unknown-kind": "soort bestand",
}
EACH = {problem: made for made, problem in HOSTILE.values()}
"""A file for each problem: which files have it is held where they are read, and the bot knows the problem alone."""


def sent(world: StandIn, name: str, data: bytes, user: int, seconds: float = 15, **more: Any) -> dict[str, Any]:
    """The answer to a file; what is said meanwhile, on a busy machine, ends in an ellipsis."""
    before = len(world.texts(user))
    world.upload(name, data, user, **more)
    wait_for(lambda: len(world.texts(user)) > before and not world.last(user)["text"].endswith("…"), seconds)
    return world.last(user)


def left_lying(bot: Running) -> list[str]:
    return [path.name for path in bot.folder.iterdir() if MARK in path.name]


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.docx", WORD), ("a.odt", files.open_document()), ("a.pdf", files.pdf()), ("a.htm", files.page()),
     ("a.txt", files.text().encode("utf-16")), ("a", files.text().encode("cp1252"))],
    # Named by hand: a file is made anew in each worker, and bytes in a name would make it another test there.
    ids=["docx", "odt", "pdf", "htm", "utf-16", "cp1252"],
)  # fmt: skip
def test_a_file_is_read_and_answered(shared: Running, name: str, data: bytes) -> None:
    message = sent(shared.world, name, data, next(users))
    assert message["text"].endswith(f"regels in {name}")
    assert {"report:docx", "report:html", "picture", "undo"} <= set(buttons(message))
    assert left_lying(shared) == []


def test_its_duties_are_in_the_case(shared: Running) -> None:
    world, user = shared.world, next(users)
    sent(world, "a.docx", WORD, user)
    world.say("/export", user)
    wait_for(lambda: len(world.of("sendDocument", user)) == 1)
    assert "1. Functiebeschrijving" in world.texts(user)[-1]
    assert "weggelaten" in world.texts(user)[-1]
    assert '"weg"' in world.of("sendDocument", user)[0].params["document"].decode()


@pytest.mark.parametrize("problem", EACH)
def test_what_cannot_be_read_is_told_why(shared: Running, problem: str) -> None:
    made = EACH[problem]
    assert SAID[problem] in sent(shared.world, "x.docx", made(), next(users))["text"]
    assert left_lying(shared) == []


def test_a_file_that_says_it_is_too_large_is_not_fetched(shared: Running) -> None:
    world, before = shared.world, len(shared.world.of("getFile"))
    assert SAID["too-large"] in sent(world, "x.pdf", b"x", next(users), file_size=20 * 2**20 + 1)["text"]
    assert len(world.of("getFile")) == before


def test_a_file_that_is_larger_than_it_said_is_refused(shared: Running) -> None:
    data = bytes(20 * 2**20 + 1)
    assert SAID["too-large"] in sent(shared.world, "x.pdf", data, next(users), file_size=5)["text"]


@pytest.mark.parametrize(
    ("kind", "said"), [("image/png", "Op een foto"), ("audio/ogg", "geluid"), ("video/mp4", "niets")]
)
def test_a_picture_or_a_recording_sent_as_a_file_is_not_fetched(shared: Running, kind: str, said: str) -> None:
    world, before = shared.world, len(shared.world.of("getFile"))
    assert said in sent(world, "x", b"x", next(users), mime_type=kind)["text"]
    assert len(world.of("getFile")) == before


def test_a_file_that_telegram_has_no_more_is_asked_for_again(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.send(user, document={"file_id": "gone", "file_unique_id": "u", "file_name": "a.pdf"})
    wait_for(lambda: world.texts(user))
    assert "opnieuw" in world.texts(user)[0]


def test_an_address_that_has_run_out_is_asked_for_anew(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.troubles.append(Trouble("download", 1, 404, "Not Found"))
    assert "regels in a.docx" in sent(world, "a.docx", WORD, user)["text"]


def test_a_connection_that_breaks_while_it_is_fetched_is_made_again(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.troubles.append(Trouble("download", 2, cut=True))
    assert "regels in a.docx" in sent(world, "a.docx", WORD, user)["text"]


def test_a_name_is_shown_without_its_tricks(shared: Running) -> None:
    text = sent(shared.world, "<b>\u202efdp.\x07" + "x" * 300 + ".docx", WORD, next(users))["text"]
    assert "<b>fdp.xxx" in text
    assert text.endswith("x.docx")
    assert len(text) < 120
    assert shared.world.refused() == [one for one in shared.world.refused() if "file" in one]


def test_a_file_without_a_name_is_called_the_document(shared: Running) -> None:
    assert sent(shared.world, "", WORD, next(users))["text"].endswith("regels in het document")


def test_other_words_below_a_file_answer_nothing_anew(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = sent(world, "a.docx", WORD, user)
    number = message["message_id"] - 1
    edited = {**world.messages[user, number], "caption": "anders"}
    world.add("edited_message", edited)
    assert "antwoord op hallo" in answered(world, "hallo", user)["text"]
    assert len(world.texts(user)) == 2


def test_in_a_group_a_file_is_read_when_the_bot_is_named(shared: Running) -> None:
    world, user, group = shared.world, next(users), -next(users)
    world.upload("a.docx", WORD, user, group)
    mention = {"type": "mention", "offset": 0, "length": len(ME["username"]) + 1}
    world.upload("b.docx", WORD, user, group, caption=f"@{ME['username']} graag", caption_entities=[mention])
    wait_for(lambda: world.texts(group))
    assert [text.split()[-1] for text in world.texts(group)] == ["b.docx"]


def test_long_work_says_how_far_it_is_and_the_answer_takes_its_place(world: StandIn, folder: Path) -> None:
    user = next(users)
    with running(world, folder, PROGRESS=0.5):
        world.upload("slow.txt", LONG, user)
        wait_for(lambda: world.texts(user) and "%" in world.last(user)["text"], 8)
        wait_for(lambda: "regels in" in world.last(user)["text"], 20)
    said = [call.result["text"] for call in world.of("editMessageText", user)]
    assert len(said) >= 2
    assert len(world.texts(user)) == 1
    assert world.of("sendChatAction", user)
    assert {"report:docx", "picture"} <= set(buttons(world.last(user)))


def test_others_are_answered_meanwhile(shared: Running) -> None:
    world, user = shared.world, next(users)
    world.upload("slow.txt", LONG, user)
    wait_for(lambda: world.of("sendChatAction", user))
    for _ in range(5):
        began = time.monotonic()
        assert "antwoord op" in answered(world, "iemand anders", next(users))["text"]
        assert time.monotonic() - began < 0.5
    assert not any("regels in" in text for text in world.texts(user))
    wait_for(lambda: world.texts(user) and "regels in" in world.last(user)["text"], 15)


def test_a_file_that_makes_the_program_fail_is_apologised_for(shared: Running) -> None:
    assert "spijt" in sent(shared.world, "boom.docx", WORD, next(users))["text"]
    assert left_lying(shared) == []


@pytest.mark.parametrize(
    ("action", "method"), [("report:docx", "sendDocument"), ("report:html", "sendDocument"), ("picture", "sendPhoto")]
)
def test_the_case_can_be_taken_along(shared: Running, action: str, method: str) -> None:
    world, user = shared.world, next(users)
    message = sent(world, "a.docx", WORD, user)
    assert tapped(world, message, buttons(message)[action], user) == ""
    wait_for(lambda: world.of(method, user))
    call = world.of(method, user)[0]
    assert "Een indicatie." in call.params["caption"]
    if method == "sendDocument":
        assert call.params["file_name"] == f"verslag-2026-01-02.{action.partition(':')[2]}"
    else:
        assert "Contacten: C." in call.params["caption"]
    assert buttons(world.messages[user, message["message_id"]])  # the buttons still work


def test_a_document_can_be_taken_back(shared: Running) -> None:
    world, user = shared.world, next(users)
    message = sent(world, "a.docx", WORD, user)
    assert tapped(world, message, buttons(message)["undo"], user) == ""
    wait_for(lambda: world.last(user)["text"].startswith("antwoord op undo"))


# Ended without warning


def test_a_program_that_is_ended_while_it_reads_fetches_and_reads_again(world: StandIn, folder: Path) -> None:
    with running(world, folder, PROGRESS=0.5) as bot:
        world.upload("slow.txt", LONG * 2, 1)
        wait_for(lambda: world.of("editMessageText", 1), 10)
        bot.kill()
        (folder / "quick").touch()
        (folder / f"bot.sqlite3{MARK}left").write_bytes(b"geheim")
        bot.ready()
        wait_for(lambda: "regels in" in world.last(1)["text"], 20)
        assert len(world.texts(1)) == 1  # what it said of its progress became the answer
        assert len(world.of("download")) == 2
        wait_for(lambda: not left_lying(bot))


def test_a_kill_at_each_step_loses_no_file(folder: Path) -> None:
    with ExitStack() as stack:
        dead = {}
        for step in ("committed", "sent", "finishing", "finished"):  # side by side: most of the time they start
            home = folder / step
            home.mkdir()
            dead[step] = Running(stack.enter_context(standing_in()), home, DIE_AT=step)
            dead[step].world.upload("a.docx", WORD, 1)
            dead[step].start()
        assert {step: bot.ended() for step, bot in dead.items()} == dict.fromkeys(dead, -9)
        for bot in dead.values():
            survivor = Running(bot.world, bot.folder)
            survivor.start()
            stack.callback(survivor.kill)
        for step, bot in dead.items():
            texts = bot.world.texts
            wait_for(lambda texts=texts: texts(1), 20, step)
            assert 1 <= len(texts(1)) <= 2, step
            bot.world.say("/export", 1)
            sent_back = bot.world.of
            wait_for(lambda sent_back=sent_back: sent_back("sendDocument", 1), 20, step)
            assert '"last": 2' in sent_back("sendDocument", 1)[0].params["document"].decode(), step
            assert left_lying(bot) == [], step


def test_a_file_that_ends_the_program_each_time_is_set_aside(world: StandIn, folder: Path) -> None:
    world.upload("die.docx", WORD, 1)
    for _ in range(10):
        dead = Running(world, folder)
        dead.start()
        assert dead.ended() == -9
    with running(world, folder):
        # On a slow day it said that it reads before it was ended, and the apology takes the place of that.
        wait_for(lambda: world.texts(1) and "spijt" in world.last(1)["text"], 10)


def test_nothing_of_a_file_is_on_the_disk_but_what_is_kept(world: StandIn, folder: Path) -> None:
    with running(world, folder) as bot:
        sent(world, "a.txt", files.text().encode() + b"\n\nkabeljauwvisserij", 1)
        wait_for(
            lambda: not any(b"kabeljauw" in path.read_bytes() for path in folder.iterdir() if path.name != "log"), 5
        )
        assert "a.txt" not in bot.log
