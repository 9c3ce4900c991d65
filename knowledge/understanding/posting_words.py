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

Section = Literal["title", "duties", "purpose", "requirements", "offer", "employer", "setting", "apply"]
"""What a section of a job description is about; `title`: the whole of it."""
SECTIONS: tuple[Section, ...] = get_args(Section)
POSTINGS = KNOWLEDGE / "postings"
WRITTEN = re.compile(r"[\w*|?.,'’()·&-]+(?: [\w*|?.,'’()·&-]+)*")
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
    """The words that speak to whoever has the job."""

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


@cache
def posting_words(language: str, folder: Path = POSTINGS) -> PostingWords:
    """The words of a language; an unknown section, or a name that nobody can read, is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    only_keys(entries, named(path), ("sections", "frames", "abbreviations", "addressed"))
    names: Mapping[str, object] = mapping(entries["sections"], f"{named(path)}: sections")
    only_keys(dict(names), f"{named(path)}: sections", SECTIONS)
    sections = tuple(
        (section, _pattern(name, f"{named(path)}: {section}", r"(?<![^ ])", r"(?![^ ])"), len(name.split()))
        for section in SECTIONS
        for name in texts(names[section], f"{named(path)}: {section}")
    )
    where = f"{named(path)}: frames"
    frames = tuple(_pattern(frame, where, r"\W*", r"(?:\W+|$)", r"[\s,]+") for frame in texts(entries["frames"], where))
    short = texts(entries["abbreviations"], f"{named(path)}: abbreviations")
    addressed = texts(entries["addressed"], f"{named(path)}: addressed")
    return PostingWords(sections, frames, frozenset(short), frozenset(addressed))


def _words(text: str) -> list[str]:
    bare = NUMBERING.sub("", text)
    return [word.lower().replace("’", "'") for word in WORD.findall(bare)]


def _pattern(written: str, where: str, before: str, after: str, between: str = " ") -> re.Pattern[str]:
    """A name as a pattern: `*` any letters, `|` either word, `?` behind a word that may be missing."""
    if not WRITTEN.fullmatch(written):
        raise KnowledgeError(f"{where}: {written!r} is not written as names are (words * | ?)")
    parts = ""
    for word in written.split():
        either = "|".join(re.escape(one).replace(r"\*", r"[\w'-]*") for one in word.removesuffix("?").split("|"))
        step = between if parts else ""
        ends = "" if either.endswith("'") else r"(?![\w])"
        parts += rf"(?:{step}(?:{either}){ends})?" if word.endswith("?") else rf"{step}(?:{either}){ends}"
    return re.compile(f"{before}{parts}{after}", re.IGNORECASE)
