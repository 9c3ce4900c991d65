"""The duties of a job description: found among its headings, blurb, requirements and offers, and graded as if alone.

The page and the words decide together. Under a heading that names duties, every activity is one; under a heading that
names what is asked or offered, nothing is; elsewhere each line decides by itself, with its neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.concepts.doc import Doc
from knowledge.job_descriptions.section_words import PostingWords
from knowledge.job_descriptions.sections import Placed, placing
from knowledge.job_descriptions.units import Unit, units_of, weighed
from knowledge.scoring.reader import Reader
from knowledge.text.document_lines import Line
from knowledge.text.language import Language
from knowledge.understanding.duty import FRAME, Duty
from knowledge.understanding.finding_duties import find_duties, read_one
from knowledge.understanding.workspace import Workspace
from knowledge.work_in_steps import Steps, finished, shared

UNDER_DUTIES = {"bullet": -12.0, "row": -9.0, "paragraph": -4.0, "heading": 0.0}
"""The least margin of a duty in a section of duties, by how the line stands on the page."""
ANYWHERE = 6.0
"""The least margin of a duty where no heading says what the section is about …"""
ELSEWHERE = 30.0
"""… and in a document that has a section of duties: what stands outside it is seldom one."""
ENOUGH = 3
"""Lines in sections of duties that make such a document."""
UNADDRESSED = 14.0
"""How much more a sentence needs that speaks to nobody, among sentences that say "u" or "vous" …"""
MOSTLY = 0.6
"""… where such a share of those that look like duties do."""
NEIGHBOURS = 0.35
"""How much of its neighbours' mean margin a line's own is given, where no heading speaks."""
BLOCK = 2.0
"""How much the lines between two headings say of each of them …"""
LIKE_DUTIES = 8.0
"""… by how far their mean margin lies above that …"""
BLOCK_CLIPPED = 15.0
"""… where no line counts for more than this …"""
WHOLE = 0.6
"""… and not where such a share of the document stands under one heading: then that is its title."""
CLIPPED = 10.0
"""More than that of a neighbour's margin does not count."""
OTHERS_DO = "others-do"
REASONS = {
    "purpose": "purpose",
    "requirements": "requirement",
    "offer": "conditions",
    "employer": "employer",
    "setting": "setting",
    "apply": "apply",
    "others": OTHERS_DO,
}
"""Section -> why a line in it is left out, where its own words do not say more exactly."""
IN_REQUIREMENTS = ("quality", "tools", "requirement")
HEADING = "heading"
VAGUE = "vague"
"""The reason for a line that names nothing that is done."""
COVERED = 0.6
"""The share of a line's characters that its duties must hold, for the line to be told in parts."""
END_MARKS = " ,;.:"
WEIGHING, PLACING = 0.4, 0.5
"""How far the work is when every line is weighed, and when every line is placed."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A duty in the document's own words, and what was read of it when those words are read alone."""

    text: str
    duty: Duty


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words that tell no duty, and why: a section, or the kind of an aside (`heading`, `quality`, `tools` …)."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Posting:
    """What a job description comes to."""

    duties: tuple[Stated, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class _View:
    """What is seen of a document as a whole."""

    sections: bool
    """Whether it has a section of duties."""
    speaks: bool
    """Whether the sentences that look like duties are said to whoever has the job ("U sorteert …")."""

    @classmethod
    def of(cls, found: Sequence[Placed]) -> _View:
        """The view of a document that is taken apart."""
        texts = [one for one in found if not one.heading]
        under = sum(one.section == "duties" for one in texts)
        likely = [one.unit for one in texts if one.unit.layout == "paragraph" and one.unit.margin > 0]
        speaks = sum(unit.addressed for unit in likely) >= MOSTLY * len(likely) > 0
        return cls(under >= ENOUGH, speaks)


def read_posting(lines: Sequence[Line], reader: Reader, words: PostingWords) -> Posting:
    """The duties of a document and what was left out of it, both in its order."""
    return finished(posting_steps(lines, reader, words))


def posting_steps(lines: Sequence[Line], reader: Reader, words: PostingWords) -> Steps[Posting]:
    """The same in steps: first each line is weighed, then each is read in its place."""
    # Numbers and signs alone (of pages, of rows) say nothing, and are nothing that was left out either.
    worded = [line for line in lines if any(sign.isalpha() for sign in line.text)]
    weighing: list[Unit] = []
    for number, line in enumerate(worded):
        for unit in units_of(line, number, words):
            weighing.append(weighed(unit, reader, words))
            yield WEIGHING * number / len(worded)
    found = yield from shared(placing(weighing, words), WEIGHING, PLACING)
    view = _View.of(found)
    duties: list[Stated] = []
    left_out: list[LeftOut] = []
    last: Unit | None = None
    for n, one in enumerate(found):
        yield PLACING + (1 - PLACING) * n / len(found)
        why = _why_not(found, n, view, words)
        unit = one.unit
        if last is not None and unit.manner and not unit.first and last.line == unit.line:
            duties[-1] = _together(duties[-1].text, unit.text, reader)
            continue
        last = None
        if unit.label and not one.heading:
            left_out.append(LeftOut(unit.label, HEADING))
        if why:
            left_out.append(LeftOut(unit.text, why))
            continue
        start = words.after_frame(unit.text)
        if start and unit.text[start:].strip(END_MARKS):
            left_out.append(LeftOut(unit.text[:start].strip(), HEADING))
            unit = weighed(replace(unit, text=unit.text[start:].strip()), reader, words)
        stated = _stated(unit.text, reader)
        left_out += [LeftOut(one.text, one.duty.reason) for one in stated if one.duty.reason]
        kept = [one for one in stated if not one.duty.reason]
        duties += kept
        last = unit if kept else None
    return Posting(tuple(duties), tuple(left_out))


def _why_not(found: Sequence[Placed], n: int, view: _View, words: PostingWords) -> str:
    """Why a unit is no duty; empty where it is one."""
    one = found[n]
    unit, section = one.unit, one.section
    if one.heading:
        return HEADING
    if section in REASONS and (section != "setting" or unit.label):
        exact = section == "requirements" and unit.kind in IN_REQUIREMENTS and unit.margin < 0
        return unit.kind if exact else REASONS[section]
    if words.of_others(unit.text):
        return OTHERS_DO
    if unit.text.endswith("?"):
        return HEADING
    if section == "duties":
        least, margin = UNDER_DUTIES[unit.layout], unit.margin
    else:
        least = ELSEWHERE if view.sections or section else ANYWHERE
        margin = unit.margin + NEIGHBOURS * _around(found, n) + _of_block(found, n)
        if unit.layout == "paragraph" and not unit.addressed and view.speaks:
            least += UNADDRESSED
    if margin >= least:
        return ""
    return unit.kind or VAGUE if unit.margin < 0 or not section else REASONS.get(section, unit.kind or VAGUE)


def _of_block(found: Sequence[Placed], n: int) -> float:
    """What the lines between two headings say together of one of them: 0 where no heading stands over them."""
    first = n
    while first and not found[first - 1].heading:
        first -= 1
    last = n
    while last + 1 < len(found) and not found[last + 1].heading:
        last += 1
    if not first or first == last or last - first >= WHOLE * len(found):
        return 0.0
    margins = [max(-BLOCK_CLIPPED, min(BLOCK_CLIPPED, one.unit.margin)) for one in found[first : last + 1]]
    return BLOCK * (sum(margins) / len(margins) - LIKE_DUTIES)


def _around(found: Sequence[Placed], n: int) -> float:
    """The mean margin of the lines before and after, as far as they stand in the same stretch."""
    margins = []
    for step in (-1, 1):
        at = n + step
        if 0 <= at < len(found) and not found[at].heading:
            margins.append(max(-CLIPPED, min(CLIPPED, found[at].unit.margin)))
    return sum(margins) / len(margins) if margins else 0.0


def _stated(text: str, reader: Reader) -> list[Stated]:
    """The duties of a line: as it is cut when asked alone, or whole where that leaves too much of it out."""
    doc = reader.doc(text)
    parts, _ = find_duties(Workspace(reader, doc))
    kept = [part for part in parts if part.reason != FRAME]
    held = sum(part.end - part.start for part in kept)
    several = len(kept) > 1 and held >= COVERED * len(text) and not _parts_a_verb(doc, kept, reader.language)
    texts = [_unjoined(text[part.start : part.end].strip(END_MARKS), reader.language) for part in kept]
    texts = texts if several else [text.strip(END_MARKS)]
    # Each is read by itself, so that it gets the verdict that it gets when somebody asks for it alone.
    return [Stated(one, duty) for one in texts if (duty := read_one(one, reader))]


def _unjoined(text: str, language: Language) -> str:
    """A part of a line without the "and" that joined it to the part before."""
    first, _, rest = text.partition(" ")
    return rest.strip() if rest and first.lower() in language.joining else text


def _parts_a_verb(doc: Doc, parts: Sequence[Duty], language: Language) -> bool:
    """Whether a cut would leave the end of a verb in another part than its beginning: "maakt A | en B op"."""
    for part in parts[1:]:
        inside = [token for token in doc.tokens if part.start <= token.start < part.end]
        last = inside[-1].word if inside else ""
        whole = any(stem.startswith(last) for token in inside for stem in token.also)
        before = (stem for token in doc.tokens if token.start < part.start for stem in token.also)
        if last in language.particles and not whole and any(stem.startswith(last) for stem in before):
            return True
    return False


def _together(text: str, more: str, reader: Reader) -> Stated:
    """A duty and the sentence that says how it is done, read as one."""
    both = f"{text}. {more}".strip()
    duty = read_one(both, reader)
    assert duty is not None, "a text with words is read"  # noqa: S101  # told to the type checker; it held words before
    return Stated(both.rstrip(END_MARKS), duty)
