"""What people read: every sentence of the program, in every language, from the Fluent files in a `phrases` folder."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

PHRASES = Path(__file__).parent / "phrases"


class WordingError(Exception):
    """A phrase is missing or broken; the message names the file and the key."""


class Phrases:
    """The sentences of the `<language>.ftl` files in one or more folders; a language is read when first needed."""

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
        bundle = self._bundle(language)
        if not bundle.has_message(key):
            raise WordingError(f"{language}.ftl: no phrase {key!r}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise WordingError(f"{language}.ftl: the phrase {key!r} is empty")
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise WordingError(f"{language}.ftl: {key}: {errors[0]}")
        return str(text)

    def _load(self, language: str) -> FluentBundle:
        # Isolation marks guard mixed-direction text; all our languages run left to right, and copied quotes stay clean.
        bundle = FluentBundle([language], use_isolating=False)
        found = [path for folder in self.folders if (path := folder / f"{language}.ftl").exists()]
        if not found:
            raise WordingError(f"no wording file for the language {language!r}")
        for path in found:
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")), allow_overrides=False)
        return bundle
