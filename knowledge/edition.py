"""The edition: a short mark that changes whenever any data file, of knowledge or of wording, changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from knowledge.files import KNOWLEDGE

DATA = (".ftl", ".toml", ".txt", ".yaml")
"""The endings of data files, the same that the package ships."""
DIGITS = 12


def edition(folders: Iterable[Path] = (), knowledge: Path = KNOWLEDGE) -> str:
    """The first 12 hexadecimal digits of a SHA-256 over the data files under `knowledge` and in `folders`.

    A file counts with its name relative to the folder that holds `knowledge`, so the place of installation does not
    matter, and with its bytes; the order in which folders are given, or one given twice, does not matter either.
    """
    root = knowledge.resolve().parent
    files = {}
    for folder in (knowledge, *folders):
        for path in folder.resolve().rglob("*"):
            if path.suffix in DATA:
                inside = path.is_relative_to(root)
                files[path.relative_to(root if inside else folder.resolve().parent).as_posix()] = path
    digest = hashlib.sha256()
    for name in sorted(files):
        content = files[name].read_bytes()
        # The length keeps two files from passing for one: the end of a file cannot be read as the next one's name.
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:DIGITS]
