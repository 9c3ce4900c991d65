"""The assistant as this channel sees it, and the one thread in which it thinks."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from bot.telegram.logs import describe
from handlers.messages import Memory, Question, Reply
from handlers.wording import Phrases
from knowledge.official.model import Family, Passage

log = logging.getLogger(__name__)

SWITCH_SECONDS = 0.0005
WARMING = "agenda"
"""A word to have a language's knowledge loaded with; its answer goes nowhere."""


class Assistant(Protocol):
    """What this channel needs of `bot.app.App`."""

    @property
    def phrases(self) -> Phrases:
        """Every sentence of the program, this channel's own among them."""

    @property
    def families(self) -> tuple[Family, ...]:
        """The function families that are loaded."""

    @property
    def edition(self) -> str:
        """Which data the answers come from."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that it answers in, the default first."""

    def answer(self, question: Question, memory: Memory) -> Reply:
        """One question and its memory in, one reply out."""

    def search(self, text: str, language: str, limit: int = 10) -> tuple[Passage, ...]:
        """The tasks and cells that match, best first."""


class Thinker:
    """Loads the assistant and asks it, always in the same thread: the loop stays free, the assistant needs no locks."""

    def __init__(self, load: Callable[[], Assistant]) -> None:
        # A thread that thinks keeps the interpreter for 5 ms at a time by default, and the loop, which gives it up at
        # every send, would wait as long each time to go on.
        sys.setswitchinterval(SWITCH_SECONDS)
        self._load = load
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="assistant")

    async def load(self) -> Assistant:
        """The assistant, loaded; the error of its data files where they are wrong."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    async def answer(self, assistant: Assistant, question: Question, memory: Memory) -> Reply:
        """The assistant's reply."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, assistant.answer, question, memory)

    async def search(self, assistant: Assistant, text: str, language: str) -> tuple[Passage, ...]:
        """What the assistant finds."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, assistant.search, text, language)

    async def warm_up(self, assistant: Assistant) -> None:
        """Have every language loaded before somebody needs it; whoever asks meanwhile waits for one at most."""
        for language in assistant.languages:
            try:
                await self.answer(assistant, Question(text=WARMING, language=language), Memory())
            except Exception as error:  # a head start and no more: the other languages still work
                log.warning("loading the language %s failed: %s", language, describe(error))

    def close(self) -> None:
        """Let the thread end; what it still thinks about is not waited for."""
        self._thread.shutdown(wait=False, cancel_futures=True)
