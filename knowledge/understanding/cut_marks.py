"""The marks at which a message may be cut into duties: ends of lines and sentences, bullets, ordinals, semicolons."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from knowledge.text.language import fold

LINE_END = r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
"""What Unicode and old systems end a line with; the same characters as `str.splitlines`."""
SURE = "•●▪◦✓✔‣■□➢→|"
"""Characters that mark a list item wherever they stand."""
LIKELY = "-–*·/"
"""Characters that do between spaces or at the beginning of a line; elsewhere they join words or part figures."""
SEVERAL = 2
"""So many likely marks of one kind in a line make a list; a single one may be a dash in a sentence."""
LINES = 3
"""From so many lines on, each line of a message is an item, marked or not."""
SHORTEST_WORD = 3
"""Letters of the longer word beside a slash between duties at least: `en / of`, `m / v`, `24 / 7` part nothing."""
LONGEST_SHORT = 16
"""Characters looked back for an abbreviation before a full stop."""

_ORDINAL = re.compile(r"(?<!\S)\(?(\d{1,2}|[A-Za-z])[.)]\s++(?=\S)")
_LINE = re.compile(LINE_END)
_START = re.compile(rf"[{re.escape(SURE + LIKELY)}]+\s*")
_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s+")
_INSIDE = re.compile(rf"[{re.escape(SURE)}]+\s*|(?<=\s)[{re.escape(LIKELY)}]\s+|\t+")
_SENTENCE = re.compile(rf"(?<=[.!?…])(?<!\s)\s++(?:{_NUMBER.pattern})?(?=\S)|;+\s*")
_DOTTED = re.compile(r"(?:[^\W\d]{1,2}\.-?)+[^\W\d]{1,3}")
_LAST_WORD = re.compile(r"[^\s(«\"']+\Z")
_WORD = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class Mark:
    """What parts two stretches, `start` to `end`; `item` says that a list item begins behind it."""

    start: int
    end: int
    item: bool


def marks(text: str, abbreviations: Collection[str]) -> list[Mark]:
    """Every mark in order, none over another: line ends, list marks, ordinals, ends of sentences and semicolons."""
    ordinals = list(_ordinals(text))
    ends = {mark.start: mark.end for mark in ordinals}
    lines = [(start, _opening(text, start, end, ends), end) for start, end in _lines(text)]
    listed = len(lines) >= LINES or any(opens > start for start, opens, _ in lines)
    found = list(ordinals)
    before = 0
    for start, opens, end in lines:
        if before or opens > start:
            found.append(Mark(before, opens, listed))
        found += _within(text, opens, end, abbreviations)
        before = end
    return _apart(found)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The beginning and end of every line that is not blank, the space around it left out."""
    start = 0
    for ending in [*_LINE.finditer(text), None]:
        end = ending.start() if ending else len(text)
        line = text[start:end]
        if not line.isspace() and line:
            yield end - len(line.lstrip()), start + len(line.rstrip())
        start = ending.end() if ending else end


def _opening(text: str, start: int, end: int, ordinals: Mapping[int, int]) -> int:
    """Where the words of a line begin behind its bullet or ordinal; `start` where it has neither."""
    bullet = _START.match(text, start, end)
    at = bullet.end() if bullet else start
    number = _NUMBER.match(text, at, end)
    return ordinals.get(at, number.end() if number else at)


def _within(text: str, start: int, end: int, abbreviations: Collection[str]) -> Iterator[Mark]:
    """The marks inside one line, its ordinals apart."""
    inside = [found for found in _INSIDE.finditer(text, start, end) if _parts(text, found)]
    times = Counter(found.group().strip() for found in inside)
    for found in inside:
        kind = found.group().strip()
        sure = not kind or kind[0] in SURE
        yield Mark(found.start(), found.end(), sure or times[kind] >= SEVERAL)
    for found in _SENTENCE.finditer(text, start, end):
        if not _abbreviated(text, found.start(), abbreviations):
            yield Mark(found.start(), found.end(), False)


def _parts(text: str, found: re.Match[str]) -> bool:
    """Whether a character between spaces parts two items: not two figures, nor a slash between short words."""
    before = _LAST_WORD.search(text[max(0, found.start() - LONGEST_SHORT) : found.start()].rstrip())
    behind = _WORD.match(text, found.end())
    first, second = before.group() if before else "", behind.group() if behind else ""
    if "/" in found.group():
        return max(len(first), len(second)) >= SHORTEST_WORD and min(len(first), len(second)) > 1
    return not (first[-1:].isdigit() and second[:1].isdigit() and found.group().strip())


def _ordinals(text: str) -> Iterator[Mark]:
    """The ordinals of a list: those that count on from 1, a or A, two of them at least (`1) … 2) …`, `a. … b. …`)."""
    run: list[re.Match[str]] = []
    for found in _ORDINAL.finditer(text):
        if run and _rank(found) == _rank(run[-1]) + 1 and _kind(found) == _kind(run[-1]):
            run.append(found)
        elif _rank(found) == 1:
            yield from _as_items(run)
            run = [found]
    yield from _as_items(run)


def _as_items(run: Sequence[re.Match[str]]) -> Iterator[Mark]:
    if len(run) >= SEVERAL:
        yield from (Mark(found.start(), found.end(), True) for found in run)


def _rank(found: re.Match[str]) -> int:
    number = found.group(1)
    return int(number) if number.isdigit() else ord(number.lower()) - ord("a") + 1


def _kind(found: re.Match[str]) -> tuple[bool, bool, bool]:
    number = found.group(1)
    return number.isdigit(), number.isupper(), found.group().rstrip().endswith(")")


def _abbreviated(text: str, at: int, abbreviations: Collection[str]) -> bool:
    """Whether the full stop before `at` belongs to an abbreviation (`enz.`, `m.b.v.`, `z.B.`) and ends nothing."""
    if text[at - 1 : at] != ".":
        return False
    word = _LAST_WORD.search(text, max(0, at - LONGEST_SHORT), at)
    typed = fold(word.group()).rstrip(".") if word else ""
    return len(typed) == 1 or typed in abbreviations or bool(_DOTTED.fullmatch(typed))


def _apart(found: list[Mark]) -> list[Mark]:
    """The marks in order; of two that overlap, one mark from the first to the last character, an item if one is."""
    apart: list[Mark] = []
    for mark in sorted(found, key=lambda mark: (mark.start, mark.end)):
        if apart and mark.start <= apart[-1].end and (mark.start < apart[-1].end or mark.start == mark.end):
            last = apart.pop()
            mark = Mark(last.start, max(last.end, mark.end), last.item or mark.item)
        apart.append(mark)
    return apart
