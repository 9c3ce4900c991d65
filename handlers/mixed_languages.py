"""What a message says: read in its language, or sentence by sentence where it is in more than one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.readings import Readings
from knowledge.scoring.labels import DUTY
from knowledge.text.language_stretches import Stretch
from knowledge.text.plain_characters import Typed
from knowledge.understanding.duty import Duty
from knowledge.understanding.message import Understood


def read(message: Typed, language: str, parts: Sequence[Stretch], readings: Readings) -> Understood:
    """What the message says, its duties placed in what was typed; `parts` are its stretches by language."""
    if len(parts) > 1:
        said = _joined(message.text, [_part(message.text, part, readings) for part in parts])
    else:
        said = readings.understood(message.text, language)
    if message.text == message.typed:
        return said
    return replace(said, text=message.typed, duties=tuple(_as_typed(duty, message) for duty in said.duties))


def _part(text: str, part: Stretch, readings: Readings) -> Understood:
    """What a stretch says, its duties placed in the whole text."""
    said = readings.understood(text[part.start : part.end].rstrip(), part.language)
    moved = (replace(duty, start=duty.start + part.start, end=duty.end + part.start) for duty in said.duties)
    return replace(said, duties=tuple(moved))


def _joined(text: str, said: Sequence[Understood]) -> Understood:
    """The parts as one message: of the kind of its first part that tells a duty, or else of its first."""
    first = next((part for part in said if part.kind == DUTY), said[0])
    return replace(
        first,
        text=text,
        duties=tuple(duty for part in said for duty in part.duties),
        levels=tuple(dict.fromkeys(level for part in said for level in part.levels)),
        criteria=tuple(dict.fromkeys(criterion for part in said for criterion in part.criteria)),
        framed=next((part.framed for part in said if part.framed), ""),
    )


def _as_typed(duty: Duty, message: Typed) -> Duty:
    """A duty and its evidence in the words that were typed."""
    start, end = message.span(duty.start, duty.end)
    evidence = {}
    for ref, shown in duty.evidence.items():
        at = [(one, message.text.find(one.said, duty.start)) for one in shown]
        evidence[ref] = tuple(replace(one, said=message.words(n, n + len(one.said))) for one, n in at)
    return replace(duty, start=start, end=end, evidence=evidence)
