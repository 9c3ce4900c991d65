"""Which of the user's own words spoke for a verdict, and which against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.concepts.level_mentions import LEVEL_STEM
from knowledge.concepts.reading import Said
from knowledge.concepts.rules import NOT
from knowledge.scoring.features import features
from knowledge.scoring.reader import Reader

FEWEST_WORDS_WEIGH = 0.485
"""The least that a word must weigh for a level, against its rivals, to be named as evidence."""
MOST_SHOWN = 4


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
    weighs on average for the rivals. Neighbouring words of a clause that speak alike are shown as one stretch.
    """
    counts = reader.graded
    at = {label: n for n, label in enumerate(counts.labels)}
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
    found = _stretches(text, weight, reader, name)
    found.sort(key=lambda e: (-abs(e.weighs), text.text.find(e.said)))
    speaking_for = [e for e in found if e.weighs > 0][:MOST_SHOWN]
    against = [e for e in found if e.weighs < 0][:1]
    return tuple(speaking_for or _all_of(text, name)) + tuple(against)


def _stretches(text: Said, weight: Sequence[float], reader: Reader, name: str) -> list[Evidence]:
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
        if shown:
            said = text.text[text.tokens[shown[0]].start : text.tokens[shown[-1]].end]
            found.append(Evidence(said, _means(text, n, last) or name, sum(weight[n : last + 1])))
        n = last + 1
    return found


def _tells(text: Said, at: int, reader: Reader) -> bool:
    """Whether a word may begin or end what is shown as evidence: one that points to work, or one that denies."""
    word = text.tokens[at].word
    if word.isdigit():
        return False
    if word in reader.language.negators:
        return True
    return word not in reader.language.function_words and text.tokens[at].stem not in reader.language.hollow_stems


def _means(text: Said, first: int, last: int) -> str:
    """The concept that covers most of a stretch of words."""
    best, most = "", 0
    for concept in text.found:
        inside = sum(first <= n <= last for n in concept.at)
        if inside == len(concept.at) and inside > most:
            best, most = f"{NOT if concept.negated else ''}{concept.concept}", inside
    return best


def _all_of(text: Said, name: str) -> tuple[Evidence, ...]:
    """Where no word stands out, the whole text is the evidence."""
    if not text.tokens:
        return ()
    return (Evidence(text.text[text.tokens[0].start : text.tokens[-1].end], name, FEWEST_WORDS_WEIGH),)
