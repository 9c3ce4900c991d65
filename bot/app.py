"""Where everything is put together: the one place that knows which files and parts make the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from handlers.context import Context
from handlers.family_routing import answer, answer_file
from handlers.messages import Memory, Question, Reply
from handlers.wording import PHRASES, Phrases
from knowledge.edition import edition
from knowledge.lookup.search import search
from knowledge.official.family_loading import load_families
from knowledge.official.model import Family, Passage
from knowledge.text.document_lines import Line
from knowledge.text.language_files import codes
from knowledge.work_in_steps import Steps

if TYPE_CHECKING:
    from bot.reports.report_content import Content

HERE = Path(__file__).parent
CHANNEL_PHRASES = HERE / "phrases"
WORDING = HERE / "wording"
"""The wording of the commands, of reports and of what can be wrong with a file."""


def program_version() -> str:
    """The version that is installed; `0` in a checkout that is not."""
    try:
        return version("niveauwijzer")
    except PackageNotFoundError:
        return "0"


class App:
    """The program without its channels: questions in, replies out; pure, apart from loading knowledge when needed."""

    def __init__(
        self, families: tuple[Family, ...], phrases: Phrases, edition: str, version: str, cache: Path | None = None
    ) -> None:
        self.families = families
        self.phrases = phrases
        self.edition = edition
        self.version = version
        self.cache = cache
        self.languages = tuple(code for code in codes() if any(code in family.names for family in families))

    @cached_property
    def contexts(self) -> Mapping[str, Context]:
        """What the handlers work with, by family."""
        return {
            family.ref: Context(family, self.phrases, self.edition, self.version, self.cache, self.families)
            for family in self.families
        }

    @property
    def context(self) -> Context:
        """What the handlers work with where one family is loaded; `ValueError` where there are several."""
        (context,) = self.contexts.values()
        return context

    def answer(self, question: Question, memory: Memory) -> Reply:
        """One message and the chat's memory in, one reply out."""
        return answer(question, memory, self.contexts)

    def answer_file(self, lines: Sequence[Line], name: str, memory: Memory) -> Steps[Reply]:
        """The reply to a job description that came as a file called `name`, in steps."""
        return answer_file(lines, name, memory, self.contexts)

    def report(self, memory: Memory, language: str) -> Content:
        """The report of a chat's case, worded in a language."""
        # Imported here: only who reports needs what draws.
        from bot.reports.report_content import of_memory

        return of_memory(memory, language, self.contexts)

    def look_up(self, text: str, language: str = "", limit: int = 10) -> tuple[str, tuple[Passage, ...]]:
        """What a few words match, best first, and the language that they were read in.

        Where no language is given and the words show none, what any language finds in them, one language after another.
        """
        shown = language or next(iter(self.contexts.values())).detector.detect(text)[0]
        found: dict[Passage, None] = {}
        read_in = ""
        for code in (shown,) if shown else self.languages:
            matching = self.search(text, code, limit)
            read_in = read_in or (code if matching else "")
            found.update(dict.fromkeys(matching))
        return read_in or shown or self.languages[0], tuple(found)[:limit]

    def search(self, text: str, language: str, limit: int = 10) -> tuple[Passage, ...]:
        """The texts that a few words match, best first; of several families, the best of each first."""
        able = [context for context in self.contexts.values() if language in context.family.names]
        found = [search(text, context.reader(language), limit) for context in able]
        ranks = zip_longest(*found)
        return tuple(passage for rank in ranks for passage in rank if passage is not None)[:limit]


def load_app() -> App:
    """The program on the knowledge that is installed; a wrong file is a `KnowledgeError`."""
    app = app_of_files()
    for family in app.families:
        for language in family.names:
            family.names[language]  # read now: a wrong file stops the program before it has answered anything
    return app


def app_of_files() -> App:
    """The same, before any language's files are read: for whoever looks for all that is wrong in them."""
    phrases = Phrases(PHRASES, CHANNEL_PHRASES, WORDING)
    cache = user_cache_path("niveauwijzer")
    return App(load_families(), phrases, edition(phrases.folders), program_version(), cache)
