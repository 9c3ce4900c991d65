"""What a message shows beside its words: levels named, a question asked, somebody speaking of their own work."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from knowledge.concepts.doc import Said

CUES = ("#levels", "#one-level", "#level-a", "#question", "#not-only")
"""Every signal there is, as rules name them."""
MANY = 2
"""From so many named levels on a message may compare."""


def cues(text: Said, levels: Collection[str]) -> Iterator[str]:
    """The signals of a text, each one of `CUES`; `levels` are those that the family has."""
    named = {mention.level for mention in text.levels}
    inside = named.intersection(levels)
    if len(inside) >= MANY:
        yield "#levels"
    elif inside:
        yield "#one-level"
    if named - inside:
        yield "#level-a"
    if "?" in text.own:
        yield "#question"
    if any(token.set_aside for token in text.tokens):
        yield "#not-only"
