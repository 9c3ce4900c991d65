"""The command line as a whole: what it imports, and how it tells what is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import bot.app
from bot.__main__ import COMMANDS, run
from handlers.wording import WordingError
from knowledge.errors import KnowledgeError
from tests.bot.commands import Run

ROOT = Path(__file__).parents[2]
HEAVY = ("rich", "prompt_toolkit", "telegram", "sqlite_utils", "pydantic", "starlette", "uvicorn", "httpx", "asyncio")


def test_help_names_every_command(command: Run) -> None:
    done = command("--help")
    assert done.status == 0
    for name in COMMANDS:
        assert f"\n  {name} " in done.out


def test_the_version_is_told(command: Run) -> None:
    done = command("--version")
    assert (done.status, done.out) == (0, f"niveauwijzer {bot.app.program_version()}\n")


def test_an_unknown_command_is_told_in_one_line(command: Run) -> None:
    done = command("graad")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "graad" in done.err


def test_ask_imports_only_what_it_needs() -> None:
    script = f"""
import sys
from bot.__main__ import run
assert run(["ask", "Ik geef bezoekers eenvoudig advies."]) == 0
print(*(name for name in {HEAVY} if name in sys.modules), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr.split() == []


@pytest.mark.parametrize("args", [[], ["ask", "x"], ["check"], ["evaluate", "x.jsonl"]])
@pytest.mark.parametrize("error", [KnowledgeError("nl.txt: line 3: broken"), WordingError("nl.ftl: no phrase 'x'")])
def test_a_wrong_file_is_told_in_one_line_before_anything_else(
    args: list[str], error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise error

    monkeypatch.setattr(bot.app, "load_app", broken)
    monkeypatch.setattr(bot.app, "app_of_files", broken)
    assert run(args) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"niveauwijzer: {error}. All that is missing or wrong: niveauwijzer check\n"


def test_an_error_of_the_program_itself_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(bot.app, "load_app", broken)
    with pytest.raises(ZeroDivisionError):
        run(["ask", "x"])
