"""Which of a few options a short answer means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

ENOUGH = 8.0
"""By how much the best option must lead the next, in points of likeness and weights together."""
LEAST = 12.0
"""The points that an option needs at all: an answer that is like none names none."""
ALIKE = 65.0
"""Points of likeness, of 100, from which an answer repeats an option's words."""
POINTS = 0.15
"""What one point of likeness (of 100) between the answer and an option's words adds."""


def pick(
    text: str, options: Sequence[str], gists: Mapping[str, str], weights: Mapping[str, float], *, says: bool = True
) -> str:
    """The option (a cell's reference) that an answer means, or nothing where it does not say.

    Its likeness to the words that the option was shown with, and what the examples of that cell say for it: `weights`
    are those of the answer. One that `says` nothing of the criterion must be like the words themselves.
    """
    score = {
        ref: weights.get(ref, 0.0) + POINTS * fuzz.token_set_ratio(text.lower(), gists[ref].lower())
        for ref in options
        if ref in gists
    }
    ranked = sorted(score, key=lambda ref: (-score[ref], ref))
    if not ranked or score[ranked[0]] < LEAST or (len(ranked) > 1 and score[ranked[0]] - score[ranked[1]] < ENOUGH):
        return ""
    best = ranked[0]
    return best if says or fuzz.token_set_ratio(text.lower(), gists[best].lower()) >= ALIKE else ""
