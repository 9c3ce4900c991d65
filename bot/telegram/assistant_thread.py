"""The assistant as this channel sees it, and the one thread in which it thinks."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol, TypeVar

from bot.telegram.logs import describe
from handlers.messages import Memory, Question, Reply
from handlers.wording import Phrases
from knowledge.official.model import Family, Passage
from knowledge.text.document_lines import Line
from knowledge.work_in_steps import Steps

if TYPE_CHECKING:
    from bot.reports.report_content import Content

log = logging.getLogger(__name__)

Result = TypeVar("Result")

SWITCH_SECONDS = 0.0005
AT_A_TIME = 0.003
"""Seconds of long work after which whoever else waits is served …"""
UNHURRIED = 0.25
"""… and of work from which on it rests as long as it works: a thread that never rests slows the loop, too."""
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

    def answer_file(self, lines: Sequence[Line], name: str, memory: Memory) -> Steps[Reply]:
        """A job description that came as a file in, one reply out, in steps."""

    def report(self, memory: Memory, language: str) -> Content:
        """The report of a chat's case."""

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
        self._long = asyncio.Lock()

    async def load(self) -> Assistant:
        """The assistant, loaded; the error of its data files where they are wrong."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._load)

    async def answer(self, assistant: Assistant, question: Question, memory: Memory) -> Reply:
        """The assistant's reply."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, assistant.answer, question, memory)

    async def work(self, work: Steps[Result], hear: Callable[[float], None]) -> Result:
        """The result of long work, done a little at a time: what others ask goes between. `hear` gets the share."""
        loop = asyncio.get_running_loop()
        async with self._long:  # one after the other: each at a time makes everybody else wait that little
            until = loop.time() + UNHURRIED
            while True:
                share, results = await loop.run_in_executor(self._thread, _some, work)
                if results:
                    return results[0]
                hear(share)
                if loop.time() > until:
                    await asyncio.sleep(AT_A_TIME)

    async def report(self, assistant: Assistant, memory: Memory, language: str) -> Content:
        """The assistant's report of a case."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, assistant.report, memory, language)

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
        # What is loaded stays: looking through all of it for what is not needed any more holds everybody up.
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Let the thread end; what it still thinks about is not waited for."""
        self._thread.shutdown(wait=False, cancel_futures=True)


def _some(work: Steps[Result]) -> tuple[float, tuple[Result, ...]]:
    """Go on with the work for a moment: the share that is done, and the result where it is there."""
    until, share = time.monotonic() + AT_A_TIME, 0.0
    while time.monotonic() < until:
        try:
            share = next(work)
        except StopIteration as end:
            return 1.0, (end.value,)
    return share, ()
