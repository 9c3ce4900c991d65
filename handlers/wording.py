"""What people read: every sentence of the program, in every language, from the Fluent files in a `phrases` folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import TextElement

from knowledge.files import named

PHRASES = Path(__file__).parent / "phrases"


ENTRY = re.compile(r"^(?=(-?[a-zA-Z][\w-]*) *=)", re.MULTILINE)
"""Where a phrase begins in a file, and its key."""


class WordingError(Exception):
    """A phrase is missing or broken; the message names the file and the key."""


class Phrases:
    """The sentences of the `<language>.ftl` files in one or more folders.

    A language is read when it is first needed, and a phrase made ready when it is first said: one answer needs a dozen
    of some six hundred.
    """

    def __init__(self, *folders: Path) -> None:
        self.folders = folders or (PHRASES,)
        self._bundle = cache(self._load)

    def languages(self) -> tuple[str, ...]:
        """The language codes that have a file, in alphabetical order."""
        return tuple(sorted({path.stem for folder in self.folders for path in folder.glob("*.ftl")}))

    def files(self) -> Iterable[Path]:
        """Every wording file, in a fixed order."""
        return sorted(path for folder in self.folders for path in folder.glob("*.ftl"))

    def say(self, language: str, key: str, /, **values: str | int) -> str:
        """The phrase `key` in `language` with its variables filled in; a missing one is an error, never a guess."""
        bundle, written = self._bundle(language)
        if not bundle.has_message(key):
            bundle.add_resource(FluentResource(written.get(key, "")))
        if not bundle.has_message(key):
            raise WordingError(f"{self._file(language, key)}: no phrase {key!r}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise WordingError(f"{self._file(language, key)}: the phrase {key!r} is empty")
        if isinstance(pattern, TextElement):
            return str(pattern.value)  # nothing is to be filled in
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise WordingError(f"{self._file(language, key)}: {key}: {errors[0]}")
        return str(text)

    def both(self, language: str, items: Sequence[str]) -> str:
        """`a`, `a en b`, `a, b en c`: a list as the language writes it."""
        *first, last = items
        if not first:
            return last
        joined = first[0]
        for item in first[1:]:
            joined = self.say(language, "list-comma", first=joined, next=item)
        return self.say(language, "list-and", first=joined, last=last)

    def _file(self, language: str, key: str) -> str:
        """How an error names the file in which a language should have a phrase: where another language has it."""
        begins = re.compile(rf"^{re.escape(key)} *=", re.MULTILINE)
        having = [path.parent for path in self.files() if begins.search(path.read_text(encoding="utf-8"))]
        return named((having or self.folders)[0] / f"{language}.ftl")

    def _load(self, language: str) -> tuple[FluentBundle, Mapping[str, str]]:
        """What makes sentences of phrases, and the phrases as they are written, by key; the first of a key counts."""
        # Isolation marks guard mixed-direction text; all our languages run left to right, and copied quotes stay clean.
        bundle = FluentBundle([language], use_isolating=False)
        found = [path for folder in self.folders if (path := folder / f"{language}.ftl").exists()]
        if not found:
            raise WordingError(f"{named(self.folders[0] / f'{language}.ftl')}: cannot be read: there is no such file")
        written: dict[str, str] = {}
        for path in found:
            text = path.read_text(encoding="utf-8")
            begun = list(ENTRY.finditer(text))
            for match, end in zip(begun, [*(one.start() for one in begun[1:]), len(text)], strict=True):
                written.setdefault(match[1], text[match.start() : end])
        return bundle, written
