"""The message that says what is being done: late, moved on, and kept for the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import cast

import pytest

from bot.telegram import progress
from bot.telegram.html_rendering import Page
from bot.telegram.progress import Progress
from bot.telegram.sending import Place, Sender


class Wall:
    """A sender that notes what it is given, and in place of which messages."""

    def __init__(self) -> None:
        self.said: list[tuple[str, tuple[int, ...]]] = []

    async def answer(self, place: Place, pages: Sequence[Page], instead_of: Sequence[int] = ()) -> tuple[int, ...]:
        self.said.append((pages[0].plain, tuple(instead_of)))
        return tuple(instead_of) or (place.chat,)


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "AFTER", 0.05)
    monkeypatch.setattr(progress, "EVERY", 0.05)


async def told(texts: Sequence[str], seconds: float, before: tuple[int, ...] = ()) -> tuple[Wall, Progress, list[int]]:
    wall, kept = Wall(), list[int]()

    async def keep(message: int) -> None:
        kept.append(message)

    shown = Progress(cast(Sender, wall), Place(7), before, keep)
    async with shown:
        for text in texts:
            shown.text = text
            await asyncio.sleep(seconds)
    return wall, shown, kept


async def test_quick_work_says_nothing() -> None:
    wall, shown, kept = await told(("a", "b"), 0.0)
    assert (wall.said, shown.messages, kept) == ([], (), [])


async def test_long_work_is_said_once_for_each_change_in_one_message() -> None:
    wall, shown, kept = await told(("a", "a", "b"), 0.15)
    assert wall.said == [("a", ()), ("b", (7,))]
    assert (shown.messages, kept) == ((7,), [7])


async def test_what_an_ended_run_said_is_gone_on_with() -> None:
    wall, shown, kept = await told(("a",), 0.15, (5,))
    assert (wall.said, shown.messages, kept) == ([("a", (5,))], (5,), [])
