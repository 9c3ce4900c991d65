"""Whether every language has all of its files: one that lacks some would be answered in part in another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.quality.phrase_check import Problem
from knowledge.files import KNOWLEDGE
from knowledge.official.guidance import MAIN
from knowledge.text.loading import DEFAULT


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with one entry a language, `before` its code and `after` it."""

    folder: Path
    after: str = ".yaml"
    before: str = ""
    translated: bool = False
    """Whether the default language needs none: the official text and the main files are in it."""

    def has(self) -> set[str]:
        """The codes of the languages that have an entry."""
        found = self.folder.glob(f"{self.before}??{self.after}")
        return {path.name.removeprefix(self.before).removesuffix(self.after) for path in found}

    def entry(self, code: str) -> Path:
        """Where the entry of a language stands."""
        return self.folder / f"{self.before}{code}{self.after}"


def missing_files(wording: Iterable[Path], knowledge: Path = KNOWLEDGE) -> Iterator[Problem]:
    """The files that a language lacks; a language is what has a file in any of the places."""
    found = list(places(wording, knowledge))
    languages = sorted(set().union(*(place.has() for place in found)))
    for place in found:
        for code in languages:
            path = place.entry(code)
            if not path.exists() and not (place.translated and code == DEFAULT):
                yield Problem("check-file-missing", {"file": _shown(path, knowledge), "language": code})


def places(wording: Iterable[Path], knowledge: Path) -> Iterator[Place]:
    """Where each language must have an entry: in the knowledge, in each family, and in each folder of wording."""
    yield Place(knowledge / "languages")
    yield Place(knowledge / "lexicon")
    yield Place(knowledge / "messages", "")
    yield Place(knowledge / "interview")
    for family in sorted(path.parent for path in (knowledge / "families").glob("*/family.yaml")):
        yield Place(family / "examples", "")
        yield from (Place(family / folder) for folder in ("called", "gists", "names"))
        yield Place(family / "translations", translated=True)
        yield Place(family, before=f"{Path(MAIN).stem}.", translated=True)
    yield from (Place(folder, ".ftl") for folder in wording)


def _shown(path: Path, knowledge: Path) -> str:
    root = knowledge.parent
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else "/".join(path.parts[-2:])
