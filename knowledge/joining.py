"""In a short message, parts that do not stand on their own: they are told with their neighbours."""

from __future__ import annotations

from dataclasses import replace

from knowledge.grading import Outcome
from knowledge.part import Part, read_part
from knowledge.weighing import Weighing

MANNER_FOLLOWS = 0.5
"""The strength of a duty outside the family from which the manner of working is read as told of it."""
WEAK = 0.8
"""The strength below which a part says too little to stand on its own in a short message."""
CERTAIN = 0.95
"""The strength from which a part is a duty even where nobody in it says "ik"."""


def absorbed(text: str, parts: list[Part], work: Weighing) -> list[Part]:
    """In a short message a part that does not stand on its own is told with its neighbour, the next one first."""
    done: list[Part] = []
    start: int | None = None
    for n, part in enumerate(parts):
        following = parts[n + 1] if n + 1 < len(parts) else None
        if following and _leans(text, part, following, work):
            start = part.start if start is None else start
            continue
        if done and start is None and (_adds(text, done[-1], part, work) or (not following and _says_little(part))):
            start = done.pop().start
        if start is not None:
            part = read_part(text, start, part.end, work) or part
            start = None
        done.append(part)
    return done


def _leans(text: str, part: Part, following: Part, work: Weighing) -> bool:
    """Whether a part is only the beginning of what the next one tells; one item of an enumeration is not."""
    if part.listed and following.listed:
        return False
    return _says_little(part) or _sets_scene(text, part, work) or _opens(text, part, following, work)


def _adds(text: str, before: Part, part: Part, work: Weighing) -> bool:
    """Whether a part only says more of the duty before it: the same criterion again, or what that duty is not."""
    if part.listed or not before.outcome.candidates or not part.outcome.candidates:
        return False
    if part.outcome.candidates[0].criterion == before.outcome.candidates[0].criterion:
        return part.outcome.outcome == "between" or part.outcome.candidates[0].ref == before.outcome.candidates[0].ref
    return _denies(text, part, work) and part.outcome.outcome == "between" and part.outcome.strength < CERTAIN


def _denies(text: str, part: Part, work: Weighing) -> bool:
    return any(token.negated for token in work.of(text[part.start : part.end]).said.tokens)


def _says_little(part: Part) -> bool:
    return part.outcome.strength < WEAK and not part.telling and not part.listed


def _sets_scene(text: str, part: Part, work: Weighing) -> bool:
    """Whether a part tells of others or of things only: "A widow rang." is where the speaker's own duty begins."""
    if part.outcome.strength >= CERTAIN or part.outcome.outcome not in ("level", "between"):
        return False
    tokens = work.of(text[part.start : part.end]).said.tokens
    speaking = work.reader.language.first_person | work.reader.language.possessive
    return not any(token.word in speaking for token in tokens)


def _opens(text: str, part: Part, following: Part, work: Weighing) -> bool:
    """Whether the next part, about the same criterion, says more: this one leaves levels open, or only denies."""
    if not part.outcome.candidates or not following.outcome.candidates:
        return False
    same = part.outcome.candidates[0].criterion == following.outcome.candidates[0].criterion
    return same and (_denies(text, part, work) or part.outcome.outcome == "between")


def of_the_outside(parts: list[Part], manner: frozenset[str]) -> list[Part]:
    """In a short message, how freely or with what knowledge something is done goes with the duty outside told there."""
    if not any(part.outcome.outcome == "outside" and part.outcome.strength >= MANNER_FOLLOWS for part in parts):
        return parts
    return [
        replace(part, outcome=Outcome("outside", strength=part.outcome.strength), evidence={})
        if part.outcome.candidates and part.outcome.candidates[0].criterion in manner
        else part
        for part in parts
    ]
