"""The scanned document: its lines after the recorded repairs, and the texts that stand on them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from knowledge.errors import KnowledgeError
from knowledge.files import filled, listing, mapping, named, only_keys, read_text, read_toml

Lines = tuple[tuple[int, int], ...]
"""1-based, inclusive ranges of lines, in order; a torn text has several."""

RANGE = re.compile(r"(\d+)(?:-(\d+))?")


def parse_lines(value: object, where: str) -> Lines:
    """Ranges as they are written in the files: `12`, `12-15`, or several with a space between them."""
    ranges = []
    for word in str(value).split() if isinstance(value, int | str) else ():
        match = RANGE.fullmatch(word)
        if match is None:
            raise KnowledgeError(f"{where}: {word!r} is no line number and no range such as 12-15")
        first = int(match[1])
        ranges.append((first, int(match[2] or first)))
    if not ranges or any(first > last for first, last in ranges):
        raise KnowledgeError(f"{where}: must name lines, such as 12 or 12-15")
    return tuple(ranges)


class Scan:
    """The lines of a scan: `scanned` as they came, `repaired` after the repairs; `lines[0]` is line 1."""

    def __init__(self, name: str, scanned: Iterable[str]) -> None:
        self.name = name
        self.scanned = tuple(scanned)
        self.repaired = list(self.scanned)

    @classmethod
    def read(cls, path: Path, sha256: str) -> Scan:
        """The scan at `path`, which must be the very bytes that `sha256` (hexadecimal) was taken of."""
        text = read_text(path)
        if hashlib.sha256(text.encode()).hexdigest() != sha256:
            raise KnowledgeError(f"{named(path)}: is not the scan that source_sha256 in family.yaml describes")
        # Not splitlines(): a form feed in a scan is a page edge and starts no new line.
        return cls(named(path), text.split("\n"))

    def repair(self, path: Path) -> None:
        """Apply the `[[repair]]` entries of a TOML file in order; its `[[loss]]` entries are only checked."""
        content = read_toml(path)
        only_keys(content, named(path), ("repair",), ("loss",))
        for number, entry in enumerate(listing(content["repair"], f"{named(path)}: repair"), start=1):
            self._apply(entry, f"{named(path)}: repair {number}")
        for number, entry in enumerate(listing(content.get("loss", []), f"{named(path)}: loss"), start=1):
            where = f"{named(path)}: loss {number}"
            only_keys(mapping(entry, where), where, ("lines", "what", "done"))
            self.check(parse_lines(entry["lines"], f"{where}: lines"), f"{where}: lines")

    def _apply(self, entry: Any, where: str) -> None:
        only_keys(mapping(entry, where), where, ("line", "was", "is", "why"))
        line, was = entry["line"], filled(entry["was"], f"{where}: was")
        filled(entry["why"], f"{where}: why")
        if not isinstance(line, int) or not isinstance(entry["is"], str):
            raise KnowledgeError(f"{where}: line must be a number and is a text")
        self.check(((line, line),), f"{where}: line")
        if self.repaired[line - 1].count(was) != 1:
            raise KnowledgeError(f"{where}: was: {was!r} does not stand exactly once on line {line}")
        self.repaired[line - 1] = self.repaired[line - 1].replace(was, entry["is"])

    def check(self, lines: Lines, where: str) -> None:
        """Refuse lines that the scan does not have, and a range that begins or ends on a blank one."""
        for number in (number for pair in lines for number in pair):
            if not 1 <= number <= len(self.scanned):
                raise KnowledgeError(f"{where}: {self.name} has no line {number}")
            if not self.scanned[number - 1].strip():
                raise KnowledgeError(f"{where}: line {number} of {self.name} is blank")

    def text(self, lines: Lines, where: str) -> str:
        """The repaired text on these lines, every run of white space (line breaks too) made one space."""
        self.check(lines, where)
        text = " ".join(" ".join(self.repaired[first - 1 : last]) for first, last in lines)
        return " ".join(text.split())
