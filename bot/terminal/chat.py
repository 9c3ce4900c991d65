"""The chat in the terminal: `niveauwijzer` without a command."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bot.errors import SurroundingsError
from bot.storage.fresh_start import kept_after
from bot.terminal.standard_input import lines
from bot.terminal.text_rendering import Page, clean, folded_quotes
from bot.terminal.typed_input import ACTIONS, Command, meant
from handlers.messages import Memory, Question, Quote, Reply
from handlers.wording import Phrases

if TYPE_CHECKING:
    from bot.storage.store import Store

CHAT = "terminal"
"""Under this key the store keeps the memory of the chat."""
WORDING = Path(__file__).parents[1] / "wording"
EXAMPLES = 3
RETENTION_DAYS = 90
"""How long an unused memory is kept where the settings cannot be read."""
OWN = ("quotes", "forget", "language", "quit")
"""What the chat does itself, as its help lists it."""
PROMPT = "› "


class Assistant(Protocol):
    """What the chat needs of `bot.app.App`."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that it answers in, the default first."""

    def answer(self, question: Question, memory: Memory) -> Reply:
        """One question and its memory in, one reply out."""


def chat(language: str = "") -> None:
    """Chat until the user leaves, in `language` where one is given.

    The memory of the last time goes on; where it cannot be had, the chat is without.
    """
    from rich.console import Console

    from bot.app import load_app

    page = Page(Console(highlight=False, markup=False, emoji=False), Phrases(WORDING))
    app = load_app()
    with suppress(KeyboardInterrupt, EOFError):
        conversation = Conversation(app, page, _opened_store, language, _retention_days())
        conversation.run(_typed() if _interactive() else _piped(page))


class Conversation:
    """One session of the chat: answers lines on `page` and keeps the memory in the store that `open_store` opens.

    Without `open_store` the memory lasts as long as the session. After `retention_days` without use it is erased.
    """

    def __init__(
        self,
        assistant: Assistant,
        page: Page,
        open_store: Callable[[], Store] | None = None,
        language: str = "",
        retention_days: int = RETENTION_DAYS,
    ) -> None:
        self._retention_days = retention_days
        self._assistant = assistant
        self._page = page
        self._open_store = open_store
        self._store: Store | None = None
        self._memory = Memory(language=language, chosen=bool(language))
        self._folded: tuple[Quote, ...] = ()

    @property
    def language(self) -> str:
        """The language for the program's own sentences: the chat's, or that of the terminal, or the default."""
        languages = self._assistant.languages
        return next((code for code in (self._memory.language, _terminal_language()) if code in languages), languages[0])

    def run(self, typed: Iterator[str]) -> None:
        """Welcome, answer every line, and close; an interruption of the user goes through, after the closing."""
        try:
            trouble = self._begin()
            self._welcome()
            if trouble:
                self._page.say(trouble)
            # What an answer needs is loaded while the user still reads the welcome.
            self._assistant.answer(Question(language=self.language), Memory())
            for line in typed:
                if not self.take(line):
                    break
        finally:
            self._end()

    def take(self, line: str) -> bool:
        """Do what a line says; false where it says to leave."""
        wanted = meant(line)
        if isinstance(wanted, Question):
            self._answer(wanted)
        elif isinstance(wanted, Command):
            if wanted.name == "quit":
                return False
            self._command(wanted)
        return True

    def _answer(self, question: Question) -> None:
        reply = self._assistant.answer(question, self._memory)
        self._page.reply(reply, str(reply.facts["language"]))
        self._keep(kept_after(self._memory, reply.memory))
        self._folded = folded_quotes(reply)
        if self._folded:
            self._page.quiet(self._say("terminal-quotes-hint"))
        if question.action == "privacy":
            self._page.say(self._whereabouts())

    def _command(self, command: Command) -> None:
        if command.name == "help":
            self._help()
        elif command.name == "quotes":
            self._quotes()
        elif command.name == "forget":
            self._forget()
        elif command.name == "unknown":
            self._page.say(self._say("terminal-unknown", name=clean(command.rest)[:40]))
        else:
            self._choose(command.rest)

    def _choose(self, code: str) -> None:
        if code in self._assistant.languages:
            self._keep(replace(self._memory, language=code, chosen=True))
            self._page.say(self._say("terminal-language-set"))
        elif code == "auto":
            self._page.say(self._say("terminal-language-free"))
            self._keep(replace(self._memory, language="", chosen=False))
        else:
            self._page.say(self._say("terminal-language-which", languages=" ".join(self._assistant.languages)))

    def _quotes(self) -> None:
        if self._folded:
            self._page.quotes(self._folded, self.language)
        else:
            self._page.say(self._say("terminal-quotes-none"))

    def _forget(self) -> None:
        """Erase all that is kept, and say so once it is done."""
        language, opened = self.language, self._store is not None
        self._folded = ()
        self._keep(Memory())
        erased = self._store is not None if opened else self._open_store is None
        self._page.say(self._page.phrases.say(language, "terminal-forgotten" if erased else "terminal-not-forgotten"))

    def _whereabouts(self) -> str:
        """Where the memory is kept, for how long, and how it is erased."""
        if self._store is None:
            return self._say("terminal-privacy-nowhere")
        return self._say("terminal-privacy-where", path=clean(str(self._store.path)), days=self._retention_days)

    def _welcome(self) -> None:
        self._page.say(self._say("terminal-welcome"))
        self._page.examples(self._say(f"terminal-example-{number}") for number in range(1, EXAMPLES + 1))
        self._page.quiet(self._say("terminal-welcome-end"))
        if self._memory.case.duties:
            self._page.quiet(self._say("terminal-resumed"))

    def _help(self) -> None:
        self._page.say(self._say("terminal-help"))
        self._page.examples(self._say(f"terminal-help-{name}") for name in (*ACTIONS, *OWN))

    def _begin(self) -> str:
        """Fetch the memory of the last time; what to tell the user where that fails."""
        if self._open_store is None:
            return ""
        try:
            self._store = self._open_store()
            self._store.forget_unused(self._retention_days)
            kept = self._store.load_memory(CHAT)
            chosen = self._memory
            self._memory = replace(kept, language=chosen.language, chosen=True) if chosen.chosen else kept
        except (SurroundingsError, sqlite3.Error, OSError) as error:
            return self._given_up(error)
        return ""

    def _keep(self, memory: Memory) -> None:
        self._memory = memory
        if self._store is None:
            return
        try:
            if memory == Memory():
                self._store.forget(CHAT)
            else:
                self._store.save_memory(CHAT, memory)
        except (sqlite3.Error, OSError) as error:
            self._page.say(self._given_up(error))

    def _given_up(self, error: Exception) -> str:
        """Go on without a store; what to tell the user. Told once: there is no store to fail any more."""
        self._end()
        problem = getattr(error, "problem", None) or getattr(error, "strerror", None) or str(error)
        return self._say("terminal-no-memory", problem=problem)

    def _end(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            with suppress(sqlite3.Error):  # nothing that is kept depends on the closing, and the user is leaving
                store.close()

    def _say(self, key: str, **values: str | int) -> str:
        return self._page.phrases.say(self.language, key, **values)


def _opened_store() -> Store:
    from bot.settings import load_settings
    from bot.storage.store import Store

    return Store(load_settings().database)


def _retention_days() -> int:
    """What the settings say; where they are wrong, which the opening of the store tells, the default."""
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings().retention_days
    except SettingsError:
        return RETENTION_DAYS


def _interactive() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _typed() -> Iterator[str]:
    """The lines that a user edits, with the history of this session only: what is typed is not kept on disk."""
    from prompt_toolkit import PromptSession
    from prompt_toolkit.history import InMemoryHistory

    session: PromptSession[str] = PromptSession(history=InMemoryHistory())
    while True:
        line = session.prompt(PROMPT)
        print()
        yield line


def _piped(page: Page) -> Iterator[str]:
    """The lines of standard input, each shown before its answer so that the output reads as a conversation."""
    for line in lines(sys.stdin.buffer):
        page.say(f"{PROMPT}{clean(line)}")
        yield line


def _terminal_language() -> str:
    """The language code that the user's locale begins with, such as `fr`; empty where there is none."""
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return locale[:2].lower()
