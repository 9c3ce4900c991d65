"""How job descriptions name their sections, and the frames that stand before a duty: one file a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from knowledge.errors import KnowledgeError
from knowledge.files import KNOWLEDGE, mapping, named, only_keys, read_yaml, texts

Section = Literal["title", "duties", "purpose", "requirements", "offer", "employer", "setting", "apply", "others"]
"""What a section of a job description is about; `title`: the whole of it, `others`: what belongs to other jobs."""
SECTIONS: tuple[Section, ...] = get_args(Section)
PLAIN = ("abbreviations", "addressed", "holder")
"""The keys of a file that hold plain words."""
POSTINGS = KNOWLEDGE / "postings"
WRITTEN = re.compile(r"[\w*|?.,'’()·&-]+(?: (?:…|[\w*|?.,'’()·&-]+))*")
GAP = r"(?: [^ ]+){0,6}?"
WORD = re.compile(r"[\w&]+(?:['’.·-]\w+)*(?:\(\w+\))?")
NUMBERING = re.compile(r"\A\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[A-Z][.)])\s+")
LONGEST = 10
"""Words of a heading at most; a longer line only looks like one."""


@dataclass(frozen=True, slots=True)
class PostingWords:
    """One language's words: for each section what it is called, and the frames before a duty."""

    sections: tuple[tuple[Section, re.Pattern[str], int], ...]
    """The section, the name as a pattern, how many words it has at most."""
    frames: tuple[re.Pattern[str], ...]
    abbreviations: frozenset[str]
    """Small letters, without the point at the end."""
    addressed: frozenset[str]
    """The words that speak to whoever has the job …"""
    holder: frozenset[str]
    """… and those that name who has it."""
    others_do: tuple[re.Pattern[str], ...]
    """How a sentence says that a work is done by others."""

    def section(self, heading: str) -> tuple[Section | None, float]:
        """The section that a heading opens, and the share of its words that name it (0 to 1).

        Of several names the longest counts, and of those the first in the heading; None where it names none.
        """
        words = _words(heading)
        if not words or len(words) > LONGEST:
            return None, 0.0
        text = " ".join(words)
        best: tuple[int, int, Section] | None = None
        for section, pattern, _ in self.sections:
            if match := pattern.search(text):
                found = (-len(match.group().split()), match.start(), section)
                best = min(best, found) if best else found
        return (best[2], -best[0] / len(words)) if best else (None, 0.0)

    def after_frame(self, text: str) -> int:
        """Where the text goes on after the frame that opens it; 0 where none does."""
        return max((match.end() for frame in self.frames if (match := frame.match(text))), default=0)

    def of_others(self, text: str) -> bool:
        """Whether a sentence tells who else does a work: "wordt uitsluitend door de meldkamer gedaan".

        It does not where it speaks to whoever has the job, or names them.
        """
        words = _words(text)
        if not self.addressed.isdisjoint(words) or not self.holder.isdisjoint(words):
            return False
        return any(pattern.search(" ".join(words)) for pattern in self.others_do)


@cache
def posting_words(language: str, folder: Path = POSTINGS) -> PostingWords:
    """The words of a language; an unknown section, or a name that nobody can read, is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), ("sections", "frames", *PLAIN, "others_do"))
    names: Mapping[str, object] = mapping(entries["sections"], f"{named(path)}: sections")
    only_keys(dict(names), f"{named(path)}: sections", SECTIONS)
    sections = tuple(
        (section, _pattern(name, f"{named(path)}: {section}", r"(?<![^ ])", r"(?![^ ])"), len(name.split()))
        for section in SECTIONS
        for name in texts(names[section], f"{named(path)}: {section}")
    )
    where = f"{named(path)}: frames"
    frames = tuple(_pattern(frame, where, r"\W*", r"(?:\W+|$)", r"[\s,]+") for frame in texts(entries["frames"], where))
    where = f"{named(path)}: others_do"
    others = tuple(_pattern(way, where, r"(?<![^ ])", r"(?![^ ])") for way in texts(entries["others_do"], where))
    short, addressed, holder = (frozenset(texts(entries[key], f"{named(path)}: {key}")) for key in PLAIN)
    return PostingWords(sections, frames, short, addressed, holder, others)


def _words(text: str) -> list[str]:
    bare = NUMBERING.sub("", text)
    return [word.lower().replace("’", "'") for word in WORD.findall(bare)]


def _pattern(written: str, where: str, before: str, after: str, between: str = " ") -> re.Pattern[str]:
    """A name as a pattern: `*` any letters, `|` either word, `?` behind a word that may be missing, `…` some words."""
    if not WRITTEN.fullmatch(written):
        raise KnowledgeError(f"{where}: {written!r} is not written as names are (words * | ? …)")
    parts = ""
    for word in written.split():
        if word == "…":
            parts += GAP
            continue
        either = "|".join(re.escape(one).replace(r"\*", r"[\w'-]*") for one in word.removesuffix("?").split("|"))
        step = between if parts else ""
        ends = "" if either.endswith("'") else r"(?![\w])"
        parts += rf"(?:{step}(?:{either}){ends})?" if word.endswith("?") else rf"{step}(?:{either}){ends}"
    return re.compile(f"{before}{parts}{after}", re.IGNORECASE)
