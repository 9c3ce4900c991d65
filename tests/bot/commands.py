"""Running the command line inside the tests: the program's own entry, on the knowledge that is loaded already."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

import bot.app
from bot.__main__ import run
from bot.app import App


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    status: int
    out: str
    err: str


class NotClosed(io.TextIOWrapper):
    """Standard input or output as bytes and text; `run` may write both ways."""

    def __init__(self, content: bytes = b"") -> None:
        self.bytes = io.BytesIO(content)
        super().__init__(self.bytes, encoding="utf-8", write_through=True)


Run = Callable[..., Done]


def runner(monkeypatch: pytest.MonkeyPatch, app: App) -> Run:
    """A function that runs the command line with arguments and bytes on standard input."""

    def command(*args: str, stdin: bytes = b"") -> Done:
        out, err = NotClosed(), NotClosed()
        with monkeypatch.context() as patch:
            for loading in ("load_app", "app_of_files"):
                patch.setattr(bot.app, loading, lambda: app)
            patch.setattr(sys, "stdin", NotClosed(stdin))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            try:
                status = run(args)
            except SystemExit as left:
                status = left.code if isinstance(left.code, int) else 0
        return Done(status, out.bytes.getvalue().decode(), err.bytes.getvalue().decode())

    return command
