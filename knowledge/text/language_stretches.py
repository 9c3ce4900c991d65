"""The stretches of a text that is in more than one language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from knowledge.text.language_detection import Detector
from knowledge.text.sentences import BETWEEN_SENTENCES

APART = 12.0
"""Nats by which a sentence's language must lead the next for the sentence to be read apart from its neighbours."""
FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Stretch:
    """`start` to `end` of a text is in this language; empty: no language shows."""

    start: int
    end: int
    language: str


def stretches(text: str, detector: Detector) -> tuple[Stretch, ...]:
    """The text as stretches of sentences or lines that are clearly in one language, in order, without gaps.

    A sentence that is not clear goes with the one before it, or the one after it at the beginning. One stretch in most
    cases; its language is empty where no sentence shows one clearly.
    """
    found: list[Stretch] = []
    for start, end in _sentences(text):
        language, lead = detector.detect(text[start:end])
        clear = lead >= APART and len(text[start:end].split()) >= FEWEST_WORDS
        if not found:
            found.append(Stretch(start, end, language if clear else ""))
        elif not clear or found[-1].language in ("", language):
            found[-1] = replace(found[-1], end=end, language=found[-1].language or (language if clear else ""))
        else:
            found.append(Stretch(start, end, language))
    return tuple(found)


def _sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences and lines of a text begin and end; the space between belongs to the one before."""
    starts = sorted({0, *(match.end() for match in BETWEEN_SENTENCES.finditer(text) if match.end() < len(text))})
    return list(zip(starts, [*starts[1:], len(text)], strict=True))
