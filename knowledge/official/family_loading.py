"""Loading the function families: a family that is returned is complete, and every line of its scan is accounted for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from knowledge.errors import KnowledgeError, UnfinishedError
from knowledge.files import KNOWLEDGE, all_filled, blank, filled, listing, mapping, named, only_keys, read_yaml, texts
from knowledge.official.model import LEVEL, Area, Criterion, Family, Passage, is_cell
from knowledge.official.scan import Lines, Scan, parse_lines

FAMILIES = KNOWLEDGE / "families"
KINDS = ("heading", "label", "noise")
"""What a line can be that is no text of the description."""
KEYS = (
    *("document", "source_sha256", "levels", "title", "purpose", "areas", "criteria"),
    *("terms", "definitions", "notes", "other_lines"),
)
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FEWEST_LEVELS = 2
"""Levels that a family must have: with one, there is nothing to tell apart."""


def load_families(folder: Path = FAMILIES) -> tuple[Family, ...]:
    """The families in `folder`, one subfolder each, by name; a wrong file is a `KnowledgeError` of one line.

    Translations and names are read, and checked, when a language is first asked for; `check_languages` asks for all.
    """
    return tuple(map(load_family, family_folders(folder)))


def family_folders(folder: Path = FAMILIES) -> list[Path]:
    """The folders of the families in `folder`, by name; none at all is a `KnowledgeError`."""
    found = sorted(path for path in folder.glob("*") if path.is_dir() and not path.name.startswith((".", "_")))
    if not found:
        raise KnowledgeError(f"{named(folder)}: no function family in this folder")
    return found


def load_family(folder: Path) -> Family:
    """The family in a folder; a wrong file is a `KnowledgeError` of one line."""
    return _Reader(folder).family()


def check_languages(family: Family) -> None:
    """Read every language's translations and names now, so that a wrong one is refused here and not in an answer."""
    for by_language in (family.translations, family.names):
        for language in by_language:
            by_language[language]


class ByLanguage(Mapping[str, Mapping[str, str]]):
    """Language → reference → text, from the `<language>.yaml` files of a folder; each is read when first needed."""

    def __init__(self, folder: Path, refs: Collection[str]) -> None:
        self._files = {path.stem: path for path in sorted(folder.glob("*.yaml"))}
        self._refs = refs
        self._read: dict[str, Mapping[str, str]] = {}

    def __getitem__(self, language: str) -> Mapping[str, str]:
        if language not in self._read:
            path = self._files[language]
            self._read[language] = all_filled(read_yaml(path), named(path), self._refs)
        return self._read[language]

    def __contains__(self, language: object) -> bool:
        return language in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


class _Reader:
    """Reads one family's folder; `claims` notes which text or entry stands on which line of the scan."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = named(folder / "family.yaml")
        if not NAME.fullmatch(folder.name):
            raise KnowledgeError(f"{self.file}: a family's folder is named with small letters, digits and hyphens")
        self.content = read_yaml(folder / "family.yaml")
        only_keys(self.content, self.file, KEYS)
        if empty := list(_empty(self.content)):
            raise UnfinishedError(self.file, empty=empty)
        self.levels = self._levels(texts(self.content["levels"], f"{self.file}: levels"))
        sha256 = filled(self.content["source_sha256"], f"{self.file}: source_sha256")
        self.source = Scan.read(folder / "source.txt", sha256)
        self.source.repair(folder / "repairs.toml")
        self.claims: dict[int, str] = {}

    def family(self) -> Family:
        content = self.content
        purpose = self._passages(content["purpose"], "purpose", ("doel",))
        family = Family(
            ref=self.folder.name,
            title=self._text("title", content["title"])[0],
            document=filled(content["document"], f"{self.file}: document"),
            purpose=purpose[0],
            areas=tuple(self._areas(mapping(content["areas"], f"{self.file}: areas"))),
            criteria=tuple(self._criteria(mapping(content["criteria"], f"{self.file}: criteria"))),
            terms=self._passages(content["terms"], "terms", prefix="term."),
            notes=self._passages(content["notes"], "notes", prefix="note."),
            folder=self.folder,
        )
        family = replace(family, definitions=self._definitions(content["definitions"], family))
        self._other_lines(listing(content["other_lines"], f"{self.file}: other_lines"))
        self._all_claimed()
        return self._with_languages(family)

    def _levels(self, levels: list[str]) -> tuple[str, ...]:
        where = f"{self.file}: levels"
        if len(levels) < FEWEST_LEVELS or len(set(levels)) < len(levels):
            raise KnowledgeError(f"{where}: must name two or more levels, each once, the lowest first")
        for level in levels:
            if not LEVEL.fullmatch(level):
                raise KnowledgeError(f"{where}: {level!r}: a level is one capital letter")
        return tuple(levels)

    def _definitions(self, value: Any, family: Family) -> dict[str, tuple[str, ...]]:
        """Term -> the cells that use it; every term has an entry, which may be empty."""
        where = f"{self.file}: definitions"
        only_keys(mapping(value, where), where, [term.ref for term in family.terms])
        passages = family.passages()
        found = {}
        for term, cells in value.items():
            found[term] = tuple(texts(cells, f"{where}: {term}"))
            for ref in found[term]:
                if ref not in passages or not is_cell(ref):
                    raise KnowledgeError(f"{where}: {term}: there is no cell {ref!r}")
        return found

    def _with_languages(self, family: Family) -> Family:
        passages = tuple(family.passages())
        cells = {cell.ref for criterion in family.criteria for cell in criterion.cells.values()}
        parts = (family.ref, *(ref for ref in passages if ref not in cells), *(c.ref for c in family.criteria))
        return replace(
            family,
            translations=ByLanguage(self.folder / "translations", passages),
            names=ByLanguage(self.folder / "names", parts),
        )

    def _areas(self, areas: Mapping[str, Any]) -> Iterator[Area]:
        self._in_order(areas, "areas", "R")
        for ref, entry in areas.items():
            where = f"{self.file}: {ref}"
            only_keys(mapping(entry, where), where, ("text", "tasks"))
            passage = self._passage(ref, entry["text"])
            tasks = mapping(entry["tasks"], f"{where}: tasks")
            self._in_order(tasks, f"{ref}: tasks", f"{ref}.")
            yield Area(passage, tuple(self._passage(task, lines) for task, lines in tasks.items()))

    def _criteria(self, criteria: Mapping[str, Any]) -> Iterator[Criterion]:
        if not criteria:
            raise KnowledgeError(f"{self.file}: criteria: names none")
        for ref, entry in criteria.items():
            where = f"{self.file}: {ref}"
            if not re.fullmatch(r"[a-z]+(-[a-z]+)*", ref):
                raise KnowledgeError(f"{where}: a criterion's reference is small letters and hyphens")
            only_keys(mapping(entry, where), where, ("name", *self.levels))
            name, _ = self._text(f"{ref}: name", entry["name"])
            cells = {level: self._passage(f"{ref}.{level}", entry[level], level) for level in self.levels}
            yield Criterion(ref, name, cells)

    def _passages(self, value: Any, key: str, required: Collection[str] = (), prefix: str = "") -> tuple[Passage, ...]:
        entries = mapping(value, f"{self.file}: {key}")
        if required:
            only_keys(entries, f"{self.file}: {key}", required)
        for ref in entries:
            if not ref.startswith(prefix):
                raise KnowledgeError(f"{self.file}: {key}: the reference {ref!r} must begin with {prefix!r}")
        return tuple(self._passage(ref, lines) for ref, lines in entries.items())

    def _passage(self, ref: str, lines: Any, level: str | None = None) -> Passage:
        text, ranges = self._text(ref, lines)
        return Passage(ref, text, ranges, level)

    def _text(self, key: str, value: Any) -> tuple[str, Lines]:
        where = f"{self.file}: {key}"
        lines = parse_lines(value, where)
        text = self.source.text(lines, where)
        self._claim(key, lines)
        return text, lines

    def _claim(self, key: str, lines: Lines) -> None:
        for first, last in lines:
            for number in range(first, last + 1):
                if not self.source.scanned[number - 1].strip():
                    continue
                if number in self.claims:
                    raise KnowledgeError(f"{self.file}: {key}: line {number} belongs to {self.claims[number]} already")
                self.claims[number] = key

    def _in_order(self, refs: Iterable[str], key: str, prefix: str) -> None:
        for number, ref in enumerate(refs, start=1):
            if ref != f"{prefix}{number}":
                raise KnowledgeError(f"{self.file}: {key}: {ref!r} stands where {prefix}{number} must")

    def _other_lines(self, entries: list[Any]) -> None:
        for number, entry in enumerate(entries, start=1):
            key = f"other_lines {number}"
            where = f"{self.file}: {key}"
            only_keys(mapping(entry, where), where, ("lines", "kind", "why"))
            if entry["kind"] not in KINDS:
                raise KnowledgeError(f"{where}: kind: must be one of {', '.join(KINDS)}")
            filled(entry["why"], f"{where}: why")
            lines = parse_lines(entry["lines"], f"{where}: lines")
            self.source.check(lines, f"{where}: lines")
            self._claim(key, lines)

    def _all_claimed(self) -> None:
        left = [n for n, line in enumerate(self.source.scanned, start=1) if line.strip() and n not in self.claims]
        if left:
            first = self.source.scanned[left[0] - 1].strip()
            which = f"line {left[0]} is" if len(left) == 1 else f"lines {', '.join(map(str, left))} are"
            raise KnowledgeError(f"{self.file}: other_lines: {which} no text and not listed: {first!r}")


def _empty(value: object, key: str = "") -> Iterator[str]:
    """The keys, and keys within keys, under which nothing is written."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _empty(inner, f"{key}: {name}" if key else str(name))
    elif blank(value):
        yield key
