"""Bad surroundings: whatever is wrong around the program, every command tells it in one sentence, with a status."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

import bot.checking.check
import bot.measuring.coordinate_search
import bot.telegram.service
from bot.__main__ import COMMANDS, run
from bot.app import App
from bot.measuring.coordinate_search import Found
from bot.settings import Settings
from bot.standard_streams import Closed, _closed
from knowledge.official.model import Family
from knowledge.scoring import detector_counts, training
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts_cache import CachedCounts, cached, cached_counts
from knowledge.scoring.weights import constants
from knowledge.text.language_detection import LanguageCounts
from tests.bot.commands import NotClosed

ROOT = Path(__file__).parents[2]
PLANNERS = ROOT / "tests" / "families" / "planners"
TOKEN = "123456789:AAnot_a_real_token_0123456789abcdefgh"  # noqa: S105 - opens nothing
QUESTION = '{"id": "1", "kind": "out_of_scope", "lang": "nl", "text": "Hoeveel verdien ik?"}\n'
CALLS = {
    "": (),
    "ask": ("ask", "Ik geef bezoekers eenvoudig advies."),
    "ask lines": ("ask",),
    "report": ("report", "--json", "questions.jsonl"),
    "verify": ("verify", "report.json"),
    "chat": ("chat", "--json"),
    "show": ("show", "contacten"),
    "search": ("search", "archief"),
    "check": ("check", "--accept", "--questions", "."),
    "evaluate": ("evaluate", "questions.jsonl"),
    "tune": ("tune", "--folds", "2", "questions.jsonl"),
    "schema": ("schema",),
    "new-family": ("new-family", "--folder", ".", "source.txt", "planners"),
    "telegram": ("telegram",),
    "doctor": ("doctor",),
    "feedback": ("feedback",),
}
"""Every command with what it needs; the chat has no name."""
READ_SETTINGS = ("telegram", "doctor", "feedback")
USE_DATABASE = ("telegram", "doctor", "feedback")
RECEIPT = (
    '{"document": {"sha256": ""}, "receipt": {"edition": "", "input": {"lines": [], "language": "nl", "files": {}}, '
    '"verdicts": []}}'
)
WRITE = tuple(name for name in CALLS if name != "telegram")
"""Those that write to standard output; `telegram` runs without."""
LOADING = {name: getattr(bot.app, name) for name in ("load_app", "app_of_files")}
"""What loads the program in a command; where it does not matter, it is loaded once for all."""
READ = ("", "ask lines", "chat")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, app: App) -> Path:
    """A folder of its own, no setting but the token, and commands that do no long work."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_BASE_URL", "http://127.0.0.1:9/bot")
    monkeypatch.setenv("DATABASE", str(tmp_path / "memory.sqlite3"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "source.txt").write_text((PLANNERS / "source.txt").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "questions.jsonl").write_text(QUESTION * 2, encoding="utf-8")
    (tmp_path / "report.json").write_text(RECEIPT, encoding="utf-8")
    for loading in LOADING:
        monkeypatch.setattr(bot.app, loading, lambda: app)
    monkeypatch.setattr(bot.checking.check, "_problems", lambda _: iter(()))
    now = {name: one.value for name, one in constants().items()}
    monkeypatch.setattr(bot.measuring.coordinate_search, "proved", lambda *_: Found(now, before=1, gain=0, tried=1))
    return tmp_path


def outcome(
    monkeypatch: pytest.MonkeyPatch, name: str, stdin: object = None, stdout: object = None
) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of a command with these streams."""
    out, err = NotClosed(), NotClosed()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", stdin or NotClosed(b"Ik geef bezoekers eenvoudig advies.\n"))
        patch.setattr(sys, "stdout", stdout or out)
        patch.setattr(sys, "stderr", err)
        try:
            status = run(CALLS[name])
        except SystemExit as left:
            status = left.code if isinstance(left.code, int) else 0
    return status, out.bytes.getvalue().decode(), err.bytes.getvalue().decode()


def told(err: str) -> str:
    """What standard error holds, which must be one line."""
    assert err.startswith("niveauwijzer")
    assert err.count("\n") == 1
    return err


def test_every_command_is_tried() -> None:
    assert {call[0] for call in CALLS.values() if call} == set(COMMANDS)


ENV_FILES = {
    "UTF-16": "PORT=9000\n".encode("utf-16"),
    "UTF-16 without a mark": "PORT=9000\n".encode("utf-16-le"),
    "a cp1252 comment": "# café\nPORT=9000\n".encode("cp1252"),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("content", ENV_FILES.values(), ids=ENV_FILES)
def test_a_file_of_settings_that_is_no_utf_8(
    name: str, content: bytes, alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (alone / ".env").write_bytes(content)
    status, out, err = outcome(monkeypatch, name)
    if name not in READ_SETTINGS:
        assert status == 0
        assert name or ".env is not UTF-8" in out  # the chat goes on without its memory
    elif name == "doctor":
        assert (status, out.count("\n"), err) == (1, 1, "")
        assert ".env is not UTF-8 text; save it as UTF-8" in out
    else:
        assert status == 2
        assert ".env is not UTF-8 text; save it as UTF-8" in told(err)


def test_a_file_of_settings_with_the_mark_of_windows_is_read(alone: Path) -> None:
    (alone / ".env").write_bytes("PORT=9000\n".encode("utf-8-sig"))
    assert Settings().port == 9000


def no_database(alone: Path) -> str:
    (alone / "memory.sqlite3").write_text("# Mijn notities\n" * 100, encoding="utf-8")
    return "file is not a database"


def no_folder(alone: Path) -> str:
    """What a home that cannot be written comes to; the rights of a folder do not bind the administrator."""
    (alone / "file").write_text("")
    return "Not a directory"


def a_folder(alone: Path) -> str:
    (alone / "memory.sqlite3").mkdir()
    return "unable to open database file"


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("spoil", [no_database, no_folder, a_folder])
def test_a_database_that_is_none(
    name: str, spoil: Callable[[Path], str], alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = spoil(alone)
    path = alone / "file" / "deep" / "memory.sqlite3" if spoil is no_folder else alone / "memory.sqlite3"
    monkeypatch.setenv("DATABASE", str(path))
    status, out, err = outcome(monkeypatch, name)
    if name not in USE_DATABASE:
        assert status == 0
        assert name or reason in out
    elif name == "doctor":
        assert status == 1
        assert str(path) in out
        assert reason in out
    else:
        assert status == 1
        line = told(err.splitlines(keepends=True)[-1])  # the bot's log may be before it
        assert str(path) in line
        assert reason in line
        assert "DATABASE" in line
        assert "Traceback" not in err


@pytest.mark.parametrize("name", CALLS)
def test_a_cache_folder_that_cannot_be_made(name: str, alone: Path, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counting anew costs time only; no command may fail of it. What it comes to is taken from these tests' own."""
    (alone / "file").write_text("")
    monkeypatch.setenv("HOME", str(alone / "file"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(alone / "file" / "cache"))
    for loading, real in LOADING.items():
        monkeypatch.setattr(bot.app, loading, real)
    monkeypatch.setattr(training, "prepare", partial(_kept_counts, app.cache, training.prepare))
    monkeypatch.setattr(detector_counts, "count_all", partial(_kept_detector, app.cache, detector_counts.count_all))
    monkeypatch.setattr(bot.telegram.service.Service, "run", _at_once)
    status, _, err = outcome(monkeypatch, name)
    assert status == (1 if name == "doctor" else 0)  # nobody is at the address that the doctor tries
    assert "Traceback" not in err


def _kept_counts(cache: Path | None, make: Callable[[Corpus], CachedCounts], sources: Corpus) -> CachedCounts:
    return cached_counts(training.counted_as(sources), cache, lambda: make(sources))


def _kept_detector(
    cache: Path | None, make: Callable[..., LanguageCounts], families: Sequence[Family], folder: Path
) -> LanguageCounts:
    name = detector_counts.detector_name(families, folder)
    return cached(LanguageCounts, name, cache, lambda: make(families, folder))


async def _at_once(_: object) -> None:
    """The bot, ended as soon as it is begun."""


@pytest.fixture
def full() -> Iterator[object]:
    device = Path("/dev/full")
    if not device.exists():
        pytest.skip("this system has no device that is always full")
    # Unbuffered below: what cannot be written must not be tried again when the test's file is closed.
    with device.open("wb", buffering=0) as raw:
        yield _Full(raw)


class _Full(NotClosed):
    """Standard output on a full device."""

    def __init__(self, raw: object) -> None:
        super().__init__()
        self._raw = raw

    def flush(self) -> None:
        if self.bytes.getvalue():
            self.bytes.seek(0)
            self.bytes.truncate()
            self._raw.write(b"x")  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", WRITE)
def test_a_full_device(name: str, full: object, monkeypatch: pytest.MonkeyPatch) -> None:
    status, _, err = outcome(monkeypatch, name, stdout=full)
    assert status == 1
    assert "No space left on device" in told(err)


@pytest.mark.parametrize("name", CALLS)
def test_closed_output(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.telegram.service.Service, "run", _at_once)
    status, _, err = outcome(monkeypatch, name, stdout=_closed("standard output"))
    if name in WRITE:
        assert status == 1
        assert "standard output is closed" in told(err)
    else:
        assert (status, err) == (0, "")


@pytest.mark.parametrize("name", CALLS)
def test_closed_input(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.telegram.service.Service, "run", _at_once)
    status, _, err = outcome(monkeypatch, name, stdin=_closed("standard input"))
    if name in READ:
        assert status == 1
        assert "standard input is closed" in told(err)
    else:
        assert "closed" not in err
        assert status == (1 if name == "doctor" else 0)


def test_a_closed_stream_says_which() -> None:
    with pytest.raises(OSError, match="standard input is closed"):
        Closed("standard input").read(1)


@pytest.mark.parametrize(
    ("redirection", "status", "says"),
    [
        ("<&-", 0, ""),
        (">&-", 1, "niveauwijzer: standard output is closed\n"),
        (">/dev/full", 1, "niveauwijzer: No space left on device\n"),
        ("2>&-", 0, ""),
        ("<&- >&- 2>&-", 1, ""),
        (">/dev/full 2>/dev/full", 1, ""),
    ],
)
def test_a_process_with_a_stream_of_this_kind(redirection: str, status: int, says: str) -> None:
    """The real thing, with what Python itself does at the end of a process."""
    command = f"{sys.executable} -m bot --version {redirection}"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (status, says)
