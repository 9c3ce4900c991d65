"""Where sentences and clauses end, by their marks alone: each pattern is looked for in one pass, whatever the text."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(r"[.!?;\n]")
"""A mark that ends a sentence or a line, looked for in what stands between two words …"""
CLAUSE_END = re.compile(r"[.!?;:,\n()…–—]|(?<=\s)-(?=\s)")
"""… and one that ends a clause."""
BETWEEN_SENTENCES = re.compile(r"(?:(?<=[.!?…;])\s|\n)\s*+")
"""The white space between two sentences or lines; the mark stays with the sentence that it ends."""
BETWEEN_CLAUSES = re.compile(r"(?:(?<=[.!?…;:,–—])\s|\s[-–—](?=\s)|\n)[\s–—-]*+")
"""The white space, or the dash, between two clauses."""


def sentences(text: str) -> list[str]:
    """The sentences and lines of a text that hold a letter or a digit, as they stand."""
    return [part for part in BETWEEN_SENTENCES.split(text) if any(map(str.isalnum, part))]


def clauses(text: str) -> list[str]:
    """The same for its clauses."""
    return [part for part in BETWEEN_CLAUSES.split(text) if any(map(str.isalnum, part))]
