"""The thread in which the assistant thinks."""

from __future__ import annotations

import threading

import pytest

from bot.telegram.assistant_thread import Thinker
from handlers.messages import Memory, Question, Reply
from tests.bot.telegram.fake_app import FakeApp


class Picky(FakeApp):
    """Knows no French, and notes in which thread it was asked for which language."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = [("load", threading.get_ident())]

    def answer(self, question: Question, memory: Memory) -> Reply:
        self.asked.append((question.language, threading.get_ident()))
        if question.language == "fr":
            raise ValueError("geen Frans")
        return super().answer(question, memory)


async def test_a_language_that_does_not_load_leaves_the_others_and_the_program_running(
    caplog: pytest.LogCaptureFixture,
) -> None:
    thinker = Thinker(Picky)
    assistant = await thinker.load()
    await thinker.warm_up(assistant)
    assert isinstance(assistant, Picky)
    assert [language for language, _ in assistant.asked] == ["load", "nl", "fr", "de", "en"]
    assert "loading the language fr failed: ValueError at tests/bot/telegram/test_assistant_thread.py" in caplog.text
    thinker.close()


async def test_loading_and_answering_happen_in_one_thread_that_is_not_the_loops() -> None:
    thinker = Thinker(Picky)
    assistant = await thinker.load()
    await thinker.answer(assistant, Question(text="x", language="nl"), Memory())
    assert isinstance(assistant, Picky)
    threads = {thread for _, thread in assistant.asked}
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    thinker.close()
