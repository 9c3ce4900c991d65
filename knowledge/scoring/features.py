"""What is counted of a text: its words, its pairs of words, the concepts it holds, and its signals."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from knowledge.concepts.cues import cues
from knowledge.concepts.doc import Said
from knowledge.text.language import Language

AT_ALL: tuple[int, ...] = ()
"""A feature of the whole text comes from no token in particular."""


def features(text: Said, language: Language, levels: Collection[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Each feature with the token numbers it comes from.

    A word under a negation is another feature than the word itself; a pair of neighbouring words counts as it stands;
    a concept counts under its own name, so that what one example says in other words is counted together. `levels` are
    those that the family has.
    """
    for n, token in enumerate(text.tokens):
        denied = token.negated and token.word not in language.negators
        for stem in token.stems:
            yield f"!{stem}" if denied else stem, (n,)
        if n:
            yield f"{text.tokens[n - 1].stem} {token.stem}", (n - 1, n)
    for concept in text.found:
        yield f"{'!' if concept.negated else ''}@{concept.concept}", concept.at
    for signal in cues(text, levels):
        yield signal, AT_ALL
