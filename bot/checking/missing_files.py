"""Whether every language has all of its files: one that lacks some would be answered in part in another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.checking.phrase_check import Problem
from knowledge.files import KNOWLEDGE
from knowledge.official.guidance import MAIN
from knowledge.text.language_files import DEFAULT


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

    def lacking(self, codes: Iterable[str]) -> list[str]:
        """Of some languages those that must have an entry and have none, by code."""
        return sorted(set(codes) - self.has() - ({DEFAULT} if self.translated else set()))


def missing_files(wording: Iterable[Path], knowledge: Path = KNOWLEDGE) -> Iterator[Problem]:
    """The files that a language lacks; a language is what has a file in any of the places.

    A family need not be written in every language, but in each that it has a file of; and each language has a family.
    """
    shared = [*shared_places(knowledge), *(Place(folder, ".ftl") for folder in wording)]
    families = {folder: list(family_places(folder)) for folder in _families(knowledge)}
    written = {folder: _written(places) for folder, places in families.items()}
    languages = set().union(*(place.has() for place in shared), *written.values())
    if written:
        fullest = max(written, key=lambda folder: len(written[folder]))
        written[fullest] |= languages.difference(*written.values())
    wanted = [*((place, languages) for place in shared)]
    wanted += [(place, written[folder]) for folder, places in families.items() for place in places]
    for place, codes in wanted:
        for code in place.lacking(codes):
            yield Problem("check-file-missing", {"file": _shown(place.entry(code), knowledge), "language": code})


def left_out(languages: Iterable[str], knowledge: Path = KNOWLEDGE) -> Iterator[Problem]:
    """What is no problem, and worth knowing: languages that a family is not written in, and what it does without."""
    for folder in _families(knowledge):
        written = _written(family_places(folder))
        without = sorted(set(languages) - written)
        if without:
            yield Problem("check-left-language", {"family": folder.name, "languages": ", ".join(without)})
        for name in ("models", "words"):
            lacking = Place(folder / name).lacking(written)
            files = ", ".join(_shown(Place(folder / name).entry(code), knowledge) for code in lacking)
            if files:
                yield Problem(f"check-left-{name}", {"files": files})


def shared_places(knowledge: Path) -> Iterator[Place]:
    """Where the knowledge that all families share must have an entry for each language."""
    yield from (
        Place(knowledge / name)
        for name in ("languages", "lexicon", "interview", "orders", "postings", "heard", "frames")
    )
    yield Place(knowledge / "messages", "")


def family_places(folder: Path) -> Iterator[Place]:
    """Where a family must have an entry for each language that it is written in."""
    yield Place(folder / "examples", "")
    yield Place(folder / "definitions", ".txt")
    yield from (Place(folder / name) for name in ("called", "gists", "names"))
    yield Place(folder / "translations", translated=True)
    yield Place(folder, before=f"{Path(MAIN).stem}.", translated=True)


def _families(knowledge: Path) -> list[Path]:
    return sorted(path.parent for path in (knowledge / "families").glob("*/family.yaml"))


def _written(places: Iterable[Place]) -> set[str]:
    """The languages that a family has any file of."""
    return set().union(*(place.has() for place in places))


def _shown(path: Path, knowledge: Path) -> str:
    root = knowledge.parent
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else "/".join(path.parts[-2:])
