"""Whether every sentence of the program is there in every language, and is a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from knowledge.files import named, read_text


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a file: the key of the sentence that tells it, its variables, and what it lists at the end."""

    key: str
    values: Mapping[str, str | int]
    listed: tuple[str, ...] = ()
    """Apart from the variables: of those none may be long."""


def phrase_problems(folders: Sequence[Path], languages: Sequence[str]) -> Iterator[Problem]:
    """What is wrong in the wording files of the folders: broken, missing or repeated phrases, and strange variables."""
    seen: dict[tuple[str, str], Path] = {}
    for folder in folders:
        by_language = {}
        for language in languages:
            path = folder / f"{language}.ftl"
            phrases: dict[str, frozenset[str]] = {}
            for entry, line in _entries(path):
                if isinstance(entry, ast.Junk):
                    yield Problem("check-phrase-broken", {"file": named(path), "line": line})
                    continue
                name = entry.id.name
                if (language, name) in seen:
                    where = {"file": named(path), "key": name, "other": named(seen[language, name])}
                    yield Problem("check-phrase-twice", where)
                seen.setdefault((language, name), path)
                phrases[name] = _variables(entry)
            by_language[language] = phrases
        yield from _compared(folder, by_language)


def count_phrases(folders: Iterable[Path], language: str) -> int:
    """How many phrases a language has in the folders."""
    return sum(1 for folder in folders for _ in _entries(folder / f"{language}.ftl"))


def _compared(folder: Path, by_language: Mapping[str, Mapping[str, frozenset[str]]]) -> Iterator[Problem]:
    names = dict.fromkeys(name for phrases in by_language.values() for name in phrases)
    lacking: dict[tuple[str, str], list[str]] = {}
    for name in names:
        having = [language for language, phrases in by_language.items() if name in phrases]
        for language, phrases in by_language.items():
            where = {"file": named(folder / f"{language}.ftl"), "key": name}
            if name not in phrases:
                lacking.setdefault((where["file"], named(folder / f"{having[0]}.ftl")), []).append(name)
                continue
            # A language may leave a variable out; one that no other language has is a slip.
            others = [by_language[other][name] for other in having if other != language]
            strange = phrases[name].difference(*others) if others else frozenset[str]()
            if strange:
                values = {"other": named(folder / f"{having[0]}.ftl"), "variables": ", ".join(sorted(strange))}
                yield Problem("check-phrase-variables", where | values)
    for (file, other), keys in lacking.items():
        yield Problem("check-phrase-missing", {"file": file, "other": other}, tuple(keys))


def _entries(path: Path) -> Iterator[tuple[ast.Message | ast.Junk, int]]:
    """The phrases of a file, and what is none, each with its line."""
    text = read_text(path)
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, (ast.Message, ast.Junk)):
            start = entry.span.start if entry.span else 0
            yield entry, text.count("\n", 0, start) + 1


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the visitor's naming
        self.names.add(node.id.name)


def _variables(message: ast.Message) -> frozenset[str]:
    found = _Variables()
    found.visit(message)
    return frozenset(found.names)
