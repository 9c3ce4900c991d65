"""Which of the user's own words spoke for a verdict, and which against it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.concepts.doc import Said
from knowledge.concepts.level_mentions import LEVEL_STEM
from knowledge.concepts.lexicon import Found
from knowledge.concepts.rules import NOT
from knowledge.scoring.features import features
from knowledge.scoring.reader import Reader
from knowledge.text.question_words import question_words

FEWEST_WORDS_WEIGH = 0.485
"""The least that a word must weigh for a level, against its rivals, to be named as evidence."""
MOST_SHOWN = 4
GAP = 2
"""Words at most between two stretches that are shown as one phrase …"""
LONGEST = 10
"""… of so many words at most."""
STOP = re.compile(r"[.;:!?\n]")
"""A mark over which no phrase goes on."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """`said`: the user's own words; `means`: the concept they say, or the label whose examples they are like."""

    said: str
    means: str
    weighs: float

    @property
    def counts(self) -> str:
        """`for` or `against`, as the contract (`bot/contract.py`) has it."""
        return "for" if self.weighs > 0 else "against"


def evidence(text: Said, name: str, rivals: Sequence[str], reader: Reader) -> tuple[Evidence, ...]:
    """The words that tell the label `name` from its `rivals`, the weightiest first.

    A word's weight is its share of every feature it is duty of: what that feature weighs for the label, less what it
    weighs on average for the rivals. Neighbouring words of a clause that speak alike are shown as one stretch, and
    stretches that little stands between as one phrase; a word that only helps or fills ("wil", "bon") is none.
    """
    counts = reader.graded
    at = counts.at
    others = [at[rival] for rival in rivals if rival in at and rival != name]
    weight = [0.0] * len(text.tokens)
    for feature, where in features(text, reader.language, reader.family.levels):
        weights = counts.weights(feature)
        if not weights or not where or not others:
            continue
        gain = weights[at[name]] - sum(weights[other] for other in others) / len(others)
        for n in where:
            weight[n] += gain / len(where)
    for n, token in enumerate(text.tokens):
        if token.stem == LEVEL_STEM:
            weight[n] = 0.0  # a level that is hoped for says nothing about the duty
        if token.word in reader.language.function_words and token.word not in reader.language.negators:
            weight[n] *= 0.5  # a function word alone convinces nobody, inside a stretch it may stay
    spans = _stretches(weight, text, reader)
    spoken = _phrases([span for span in spans if span.weighs > 0], text, reader)
    shown = [_shown(span, text, name) for span in (*spoken, *(span for span in spans if span.weighs < 0))]
    shown.sort(key=lambda e: (-abs(e.weighs), text.text.find(e.said)))
    speaking_for = [e for e in shown if e.weighs > 0]
    whole = [e for e in speaking_for if e.means != name or len(e.said.split()) > 1]  # a lone word that says no concept
    against = [e for e in shown if e.weighs < 0][:1]
    return tuple((whole or speaking_for)[:MOST_SHOWN] or _all_of(text, name)) + tuple(against)


@dataclass(frozen=True, slots=True)
class _Span:
    """The words `first` to `last` speak alike; of them `start` to `end` are shown."""

    first: int
    last: int
    start: int
    end: int
    weighs: float


def _stretches(weight: Sequence[float], text: Said, reader: Reader) -> list[_Span]:
    """The stretches of neighbouring words that speak alike, in the order of the text."""
    found = []
    n = 0
    while n < len(weight):
        if abs(weight[n]) < FEWEST_WORDS_WEIGH:
            n += 1
            continue
        last = n
        sign = weight[n] > 0
        while (
            last + 1 < len(weight)
            and text.tokens[last + 1].clause == text.tokens[n].clause
            and (weight[last + 1] > 0) == sign
            and abs(weight[last + 1]) >= FEWEST_WORDS_WEIGH / 3
        ):
            last += 1
        shown = [m for m in range(n, last + 1) if _tells(text, m, reader)]
        if any(text.tokens[m].word not in reader.language.negators for m in shown):
            found.append(_Span(n, last, shown[0], shown[-1], sum(weight[n : last + 1])))
        n = last + 1
    return found


def _phrases(spans: Sequence[_Span], text: Said, reader: Reader) -> list[_Span]:
    """The stretches that little stands between as one phrase, each with the particle of its last verb."""
    filling = question_words(reader.language.code)
    fills = filling.fillers | filling.adverbs | filling.verbs
    says = [span for span in spans if any(text.tokens[n].word not in fills for n in range(span.start, span.end + 1))]
    found: list[_Span] = []
    for span in says or spans:
        before = found[-1] if found else None
        if before and _near(before, span, text):
            found[-1] = _Span(before.first, span.last, before.start, span.end, before.weighs + span.weighs)
        else:
            found.append(span)
    return [_with_particle(span, text, reader) for span in found]


def _near(before: _Span, span: _Span, text: Said) -> bool:
    """Whether two stretches are shown as one phrase."""
    if span.start - before.end - 1 > GAP or span.end - before.start >= LONGEST:
        return False
    return not STOP.search(text.text[text.tokens[before.end].end : text.tokens[span.start].start])


def _with_particle(span: _Span, text: Said, reader: Reader) -> _Span:
    """A stretch and the particle right behind it: "past" … "aan"."""
    behind = span.end + 1
    if behind >= len(text.tokens) or text.tokens[behind].word not in reader.language.particles:
        return span
    ends = behind + 1 == len(text.tokens) or text.tokens[behind + 1].clause != text.tokens[behind].clause
    joined = text.tokens[behind].clause == text.tokens[span.end].clause
    return _Span(span.first, span.last, span.start, behind, span.weighs) if ends and joined else span


def _shown(span: _Span, text: Said, name: str) -> Evidence:
    said = text.text[text.tokens[span.start].start : text.tokens[span.end].end]
    return Evidence(said, _means(text, span.first, span.last) or name, span.weighs)


def _tells(text: Said, at: int, reader: Reader) -> bool:
    """Whether a word may begin or end what is shown as evidence: one that points to work, or one that denies."""
    word = text.tokens[at].word
    if word.isdigit():
        return False
    if word in reader.language.negators:
        return True
    if word in reader.language.holders:
        return False  # who does it shows nothing
    return word not in reader.language.function_words and text.tokens[at].stem not in reader.language.hollow_stems


def _means(text: Said, first: int, last: int) -> str:
    """The concept that covers most of a stretch of words."""
    best, most = "", 0
    begun, behind = bisect_left(text.found, first, key=_begins), bisect_right(text.found, last, key=_begins)
    for concept in text.found[begun:behind]:
        if concept.at[-1] <= last and len(concept.at) > most:
            best, most = f"{NOT if concept.negated else ''}{concept.concept}", len(concept.at)
    return best


def _begins(concept: Found) -> int:
    return concept.at[0]


def _all_of(text: Said, name: str) -> tuple[Evidence, ...]:
    """Where no word stands out, the whole text is the evidence."""
    if not text.tokens:
        return ()
    return (Evidence(text.text[text.tokens[0].start : text.tokens[-1].end], name, FEWEST_WORDS_WEIGH),)
