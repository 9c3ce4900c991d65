"""The chat in the terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.settings import SettingsError
from bot.storage.store import Store
from bot.terminal.chat import CHAT, Conversation
from bot.terminal.text_rendering import Page
from handlers.messages import Memory, Question
from tests.bot.commands import Run
from tests.bot.replies import Echo, page, printed

ROOT = Path(__file__).parents[3]
PATIENCE = 30
"""Seconds to wait for a screen: a busy machine is slow."""


@pytest.fixture(autouse=True)
def dutch_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


def talk(*lines: str, assistant: Echo | None = None, path: Path | None = None) -> tuple[str, Echo]:
    """What is printed while these lines are typed, and the assistant that was asked."""
    sheet, assistant = page(), assistant or Echo()
    Conversation(assistant, sheet, (lambda: Store(path)) if path else None).run(iter(lines))
    return printed(sheet), assistant


def asked(assistant: Echo) -> list[Question]:
    """The questions of the user; the first is the program's own, to load what answers need."""
    return [question for question, _ in assistant.asked[1:]]


def test_the_welcome_is_short_and_has_three_examples() -> None:
    out, _ = talk()
    assert out.count("  • ") == 3
    assert "/help" in out
    assert "/quit" in out
    assert len(out.splitlines()) < 12


def test_the_examples_of_the_welcome_are_questions_that_it_answers(command: Run) -> None:
    questions = re.findall(r"  • (.*)", talk()[0])
    out = command("ask", "--json", stdin="\n".join(questions).encode()).out
    assert [answer in out for answer in ('"intent": "grade"', '"intent": "task"', '"intent": "compare"')] == [True] * 3


@pytest.mark.parametrize(("locale", "word"), [("fr_BE.UTF-8", "Bienvenue"), ("de", "Willkommen"), ("xx", "Welkom")])
def test_the_welcome_is_in_the_language_of_the_terminal(
    locale: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert talk()[0].startswith(word)


def test_a_question_is_answered_with_the_memory_of_the_one_before() -> None:
    out, assistant = talk("een", "twee")
    assert "<een>" in out
    assert "<twee>" in out
    assert assistant.asked[1][1] == Memory()
    assert assistant.asked[2][1].language == "nl"


def test_a_number_is_handed_on_as_it_was_typed() -> None:
    _, assistant = talk("een", "2")
    assert asked(assistant)[-1] == Question("2")


def test_quit_leaves_at_once() -> None:
    out, assistant = talk("/quit", "een")
    assert asked(assistant) == []
    assert "<een>" not in out


def test_help_names_every_command() -> None:
    out, _ = talk("/help")
    for name in (
        "/why",
        "/next",
        "/criterion",
        "/criteria",
        "/tasks",
        "/compare",
        "/profile",
        "/undo",
        "/privacy",
        "/new",
        "/language",
    ):
        assert f"  • {name}" in out


def test_an_unknown_command_is_told() -> None:
    out, assistant = talk("/graad \x1b[31m")
    assert "/graad" in out
    assert asked(assistant) == []


def test_a_language_is_chosen_and_let_go() -> None:
    out, assistant = talk("/language fr", "un", "/language auto", "deux", "/language xx", "/language")
    assert "Je réponds désormais en français." in out
    assert assistant.asked[1][1] == Memory(language="fr", chosen=True)
    assert not assistant.asked[2][1].chosen
    assert out.count("nl fr de en") == 2


def test_the_memory_outlives_the_session(tmp_path: Path) -> None:
    path = tmp_path / "data" / "chat.sqlite3"
    talk("een", path=path)
    out, assistant = talk("twee", path=path)
    assert assistant.asked[1][1].case.duties
    assert "/new" in out


def test_new_forgets_it(tmp_path: Path) -> None:
    path = tmp_path / "chat.sqlite3"
    talk("een", "/new", path=path)
    store = Store(path)
    rows = store.db.execute("SELECT count(*) FROM chats WHERE chat = ?", (CHAT,)).fetchone()
    store.close()
    assert rows == (0,)


def test_what_is_typed_is_not_kept_on_disk(tmp_path: Path) -> None:
    talk("een geheim over Jan", path=tmp_path / "chat.sqlite3")
    assert all(b"geheim" not in file.read_bytes() for file in tmp_path.iterdir())


def broken(path: Path) -> Callable[[], Store]:
    path.write_bytes(b"this is no database, and long enough to be taken for one" * 40)
    return lambda: Store(path)


def in_a_file(path: Path) -> Callable[[], Store]:
    path.write_bytes(b"")
    return lambda: Store(path / "chat.sqlite3")


def wrongly_set(_path: Path) -> Callable[[], Store]:
    def fail() -> Store:
        raise SettingsError("DATABASE: is no path")

    return fail


@pytest.mark.parametrize("opening", [broken, in_a_file, wrongly_set])
def test_a_database_that_cannot_be_used_costs_only_the_memory(
    opening: Callable[[Path], Callable[[], Store]], tmp_path: Path
) -> None:
    sheet, assistant = page(300), Echo()
    Conversation(assistant, sheet, opening(tmp_path / "x")).run(iter(["een", "twee"]))
    out = printed(sheet)
    assert out.count("Het geheugen is niet bereikbaar") == 1
    assert assistant.asked[2][1].case.duties, "within the session it remembers"


def test_a_database_that_locks_while_chatting_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(Store, "save_memory", locked)
    out, assistant = talk("een", "twee", path=tmp_path / "chat.sqlite3")
    assert out.count("database is locked") == 1
    assert "<twee>" in out
    assert assistant.asked[2][1].case.duties


def interrupted(error: type[BaseException]) -> Iterator[str]:
    yield "een"
    raise error


@pytest.mark.parametrize("error", [KeyboardInterrupt, EOFError])
def test_the_store_is_closed_however_the_user_leaves(error: type[BaseException], tmp_path: Path) -> None:
    stores: list[Store] = []

    def opening() -> Store:
        stores.append(Store(tmp_path / "chat.sqlite3"))
        return stores[0]

    with pytest.raises(error):
        Conversation(Echo(), page(), opening).run(interrupted(error))
    with pytest.raises(sqlite3.ProgrammingError):
        stores[0].load_memory(CHAT)


def test_lines_from_a_pipe_are_answered_and_shown(command: Run) -> None:
    done = command(stdin=b"Ik geef bezoekers eenvoudig advies.\n\n/quit\n")
    assert done.status == 0
    assert "› Ik geef bezoekers eenvoudig advies." in done.out
    assert "│ De concrete vragen van de klanten beantwoorden" in done.out
    assert "\x1b" not in done.out


def terminal(keys: list[bytes], tmp_path: Path, **env: str) -> tuple[int, str]:
    """The exit status and the screen of the program in a terminal of its own, where these keys are typed in turn."""
    leader, follower = pty.openpty()
    settings = {"DATABASE": str(tmp_path / "x.sqlite3"), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot"],
        cwd=ROOT,
        env={**os.environ, **settings, **env},
        stdin=follower,
        stdout=follower,
        stderr=follower,
        start_new_session=True,
    )
    os.close(follower)
    screen = b""

    def read_until(wanted: bytes) -> None:
        """Read the screen until it shows `wanted` once more, or the program has left."""
        nonlocal screen
        start, end = len(screen), time.monotonic() + PATIENCE
        while wanted not in screen[start:] and process.poll() is None and time.monotonic() < end:
            if select.select([leader], [], [], 0.1)[0]:
                with suppress(OSError):  # the program has just left, and its terminal with it
                    screen += os.read(leader, 65536)

    try:
        for key in keys:
            read_until("›".encode())
            os.write(leader, key)
        read_until(b"never shown")
        return process.wait(1), screen.decode(errors="replace")
    finally:
        process.kill()
        os.close(leader)


@pytest.mark.parametrize("key", [b"\x03", b"\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_in_a_terminal_it_leaves_cleanly(key: bytes, tmp_path: Path) -> None:
    status, screen = terminal([key], tmp_path)
    assert status == 0
    assert "Traceback" not in screen


def test_in_a_terminal_it_answers_in_colour(tmp_path: Path) -> None:
    status, screen = terminal([b"wat is het doel van de functie?\r", b"\x04"], tmp_path)
    assert status == 0
    assert "Administratieve" in screen
    assert "\x1b[1;36m" in screen


def test_no_color_is_respected(tmp_path: Path) -> None:
    _, screen = terminal([b"wat is het doel van de functie?\r", b"\x04"], tmp_path, NO_COLOR="1")
    assert "Administratieve" in screen
    assert not re.search(r"\x1b\[[0-9;]*3[1-7]m", screen)


def test_a_page_prints_nowhere_else(capsys: pytest.CaptureFixture[str]) -> None:
    sheet: Page = page()
    sheet.say("een")
    assert capsys.readouterr() == ("", "")
