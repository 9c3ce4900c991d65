"""The program itself, as it is installed: the three commands of this channel, against the stand-in."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PIL import Image

import bot.app
from bot.__main__ import run
from bot.app import App
from bot.reports.profile_picture import WIDTH
from bot.settings import Settings
from tests.bot.documents import files
from tests.bot.telegram.server import StandIn, wait_for
from tests.bot.telegram.test_buttons import answered, buttons, tapped
from tests.bot.telegram.world import TOKEN

ROOT = Path(__file__).parents[3]
ASKED = "ik geef bezoekers eenvoudig advies"


def environment(folder: Path, **settings: str) -> dict[str, str]:
    # The cache of counted words is the user's own: made anew, each start would take seconds.
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), "DATABASE": str(folder / "bot.sqlite3"), **settings}


def command(*words: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        env=environment(folder, **settings), cwd=folder, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip


def test_the_real_program_grades_explains_takes_feedback_and_ends_in_order(world: StandIn, folder: Path) -> None:
    settings = environment(folder, TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=world.base_url, TELEGRAM_RATE_LIMIT="off")
    with (folder / "log").open("wb") as log:
        bot = subprocess.Popen([sys.executable, "-m", "bot", "telegram"], env=settings, cwd=folder, stderr=log)
    try:
        world.say("/start")
        wait_for(lambda: len(world.texts()) == 1, 30)
        message = answered(world, ASKED, 1, 40)
        assert "eenvoudige adviezen te geven" in message["text"]
        tapped(world, message, buttons(message)["why"], 1)
        wait_for(lambda: world.last()["text"] != message["text"])
        complaint = next(data for action, data in buttons(world.last()).items() if action.startswith("wrong"))
        tapped(world, message, complaint, 1)
        wait_for(lambda: any(action.startswith("no:higher") for action in buttons(world.last())))
        choice = next(data for action, data in buttons(world.last()).items() if action.startswith("no:higher"))
        tapped(world, message, choice, 1)
        for text in ("/criteria", "/tasks", "/compare", "/start contacten-C", "<b>&", "x" * 4096):
            answered(world, text, 1, 40)
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(12) == 0
    finally:
        bot.kill()
    assert world.refused() == []
    logged = (folder / "log").read_text(encoding="utf-8")
    assert TOKEN not in logged
    assert "advies" not in logged
    listed = command("feedback", folder=folder)
    assert re.search(r"^[0-9a-f]{12}\tcontacten\.C\t1\tThe level should be higher$", listed.stdout, re.MULTILINE)


def test_the_real_program_reads_a_file_and_its_report_and_picture_are_opened_and_read(
    world: StandIn, folder: Path
) -> None:
    settings = environment(
        folder, TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=world.base_url, TELEGRAM_BASE_FILE_URL=world.base_file_url,
        TELEGRAM_RATE_LIMIT="off",
    )  # fmt: skip
    bot = subprocess.Popen(
        [sys.executable, "-m", "bot", "telegram"], env=settings, cwd=folder, stderr=subprocess.DEVNULL
    )
    try:
        world.upload("taken.docx", files.word())
        wait_for(lambda: world.texts() and world.last()["text"].startswith("Ik lees in deze tekst 2 taken"), 40)
        message = world.last()
        for action, method in (
            ("report:docx", "sendDocument"),
            ("report:html", "sendDocument"),
            ("picture", "sendPhoto"),
        ):
            before = len(world.of(method))
            tapped(world, message, buttons(message)[action], 1)
            wait_for(lambda method=method, before=before: len(world.of(method)) > before, 20)
        word, page = (call.params["document"] for call in world.of("sendDocument"))
        opened = docx.Document(io.BytesIO(word))
        assert opened.paragraphs[0].text == "Verslag over taken.docx"
        assert files.TASKS[0] in opened.tables[0].rows[1].cells[1].text
        assert files.WISH in [paragraph.text for paragraph in opened.paragraphs]
        assert files.WISH in page.decode()
        shown = world.of("sendPhoto")[0].params
        assert Image.open(io.BytesIO(shown["photo"])).width == WIDTH
        assert "Contacten: niets toont een niveau." in shown["caption"]
        assert "waarom" not in answered(world, "schrap 2", 1, 20)["text"]
        assert [n for n in (1, 2) if f"{n}. “" in world.last()["text"]] == [1]
    finally:
        bot.kill()
    assert world.refused() == []


def test_the_doctor_of_a_sound_deployment_ends_with_0_and_of_another_with_1(
    world: StandIn,
    folder: Path,
    app: App,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    sound = command("doctor", folder=folder, TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=world.base_url)
    assert (sound.returncode, "✗" in sound.stdout) == (0, False), sound.stdout + sound.stderr
    monkeypatch.setattr(bot.app, "load_app", lambda: app)
    with pytest.raises(SystemExit) as ended:
        misused(["doctor", "--language", "nl"], folder, monkeypatch)
    assert ended.value.code == 1
    assert "✗ TELEGRAM_TOKEN is niet ingesteld" in capsys.readouterr().out


def misused(words: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, **settings: str) -> int:
    """The exit status of a command without any setting but these, run in this process to save a start."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(folder)
    return run(words)


@pytest.mark.parametrize(
    ("words", "settings", "named"),
    [
        (["telegram"], {}, "TELEGRAM_TOKEN is not set"),
        (["telegram", "--webhook"], {"TELEGRAM_TOKEN": TOKEN}, "WEBHOOK_URL"),
        (["telegram"], {"TELEGRAM_TOKEN": "kabeljauw"}, "TELEGRAM_TOKEN: this is not a bot token"),
        (["feedback"], {"PORT": "kabeljauw"}, "PORT"),
    ],
)
def test_a_misused_command_says_in_one_line_how_to_mend_it(
    words: list[str],
    settings: dict[str, str],
    named: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert misused(words, folder, monkeypatch, **settings) == 2
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert named in line
    assert "kabeljauw" not in line


def test_the_doctor_names_a_setting_that_does_not_fit_without_showing_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        misused(["doctor"], folder, monkeypatch, TELEGRAM_TOKEN="kabeljauw")  # noqa: S106 - no token at all
    assert ended.value.code == 1
    said = capsys.readouterr().out
    assert "TELEGRAM_TOKEN" in said
    assert "kabeljauw" not in said
