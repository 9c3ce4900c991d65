"""What stands around a list of duties and tells none: "Tot mijn taken behoren …", "Functie: …", "zij doet: …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from knowledge.text.language import Language
from knowledge.text.tokens import Token

SHORT_HEADING = 3
"""Words at most of a heading that announces one duty as well as a list ("Mijn taken:")."""
SHORT_OPENING = 6
"""Words at most before a colon that announce a list although they are no heading."""
LONGEST_HEADING = 30
"""Words at most before the colon of a heading."""
LISTED_BEHIND = 2
"""Commas and semicolons behind a colon, behind a heading joining words too, that make a list of what follows it."""

_COLON = re.compile(r":(?=\s|\Z)")
_SEPARATOR = re.compile(r"[,;]")
_ITEM = re.compile(r"[,;.\n]\s*(?=\w)")


def frame_end(text: str, tokens: Sequence[Token], start: int, end: int, list_follows: bool, language: Language) -> int:
    """Where, in characters, the frame ends with which a stretch of the message begins; `start` where it has none.

    `list_follows` says that a list item begins behind the stretch.
    """
    first = bisect_left(tokens, start, key=lambda token: token.start)
    last = bisect_left(tokens, end, key=lambda token: token.start)
    words = [token.word for token in tokens[first:last]]
    joins = next((n for n, word in enumerate(words) if word not in language.joining), 0)
    added = _opener(words[joins:], language.additions)
    if added and joins + added < len(words):
        return _behind_colon(text, tokens[first + joins + added - 1].end, end)
    opened = _opener(words, language.openers)
    if opened and (list_follows or _lists(text[tokens[first + opened - 1].end : end], words[opened:], language)):
        return _behind_colon(text, tokens[first + opened - 1].end, end)
    return _heading_end(text, tokens[first:last], start, end, list_follows, language)


def _heading_end(
    text: str, tokens: Sequence[Token], start: int, end: int, list_follows: bool, language: Language
) -> int:
    colon = _COLON.search(text, start, end)
    if colon is None:
        words = [token.word for token in tokens]
        if text[start:end].endswith("?") and not language.headings.isdisjoint(words):
            # "could you have a look at these tasks? …, …, …": what is asked of the list that follows.
            return end if list_follows or len(_ITEM.findall(text, end)) >= LISTED_BEHIND else start
        alone = list_follows and 0 < len(words) <= SHORT_HEADING and set(words) <= _heading_words(language)
        return end if alone and not language.headings.isdisjoint(words) else start
    words = [token.word for token in tokens if token.start < colon.start()]
    if not words or len(words) > LONGEST_HEADING:
        return start
    if words[-1] in language.labels and set(words) <= _heading_words(language):
        return _value_end(text, tokens, colon.end(), end, language)
    joined = sum(token.word in language.joining for token in tokens if token.start > colon.start())
    heading = not language.headings.isdisjoint(words)
    commas = len(_SEPARATOR.findall(text, colon.end(), end))
    listed = list_follows or commas + (joined if heading else 0) >= LISTED_BEHIND
    # "My assistant: copying, filing, …": a short stretch without a subject that speaks, before a list.
    brief = len(words) <= SHORT_OPENING and language.subjects.isdisjoint(words)
    named = heading or brief or not language.labels.isdisjoint(words)
    if words[-1] in language.lead_ins or (heading and len(words) <= SHORT_HEADING) or (named and listed):
        return colon.end()
    return start


def _lists(text: str, words: Sequence[str], language: Language) -> bool:
    """Whether what stands behind an opener is a list: behind a colon, or several things with commas or "and"."""
    return text.lstrip().startswith(":") or "," in text or not language.joining.isdisjoint(words)


def _heading_words(language: Language) -> frozenset[str]:
    return language.headings | language.labels | language.function_words


def _value_end(text: str, tokens: Sequence[Token], at: int, end: int, language: Language) -> int:
    """Where the value of a label ends ("Dienst: personeel"): before the next heading or label with a colon."""
    for token in tokens:
        if token.start >= at and _COLON.match(text, token.end) and token.word in language.labels | language.headings:
            return token.start
    return end


def _behind_colon(text: str, at: int, end: int) -> int:
    colon = re.compile(r"\s*:\s*").match(text, at, end)
    return colon.end() if colon else at


def _opener(words: Sequence[str], openers: Sequence[Sequence[frozenset[str]]]) -> int:
    """How many words from the beginning one of the openers takes; the most that any does, or 0."""
    near = [places for places in openers if words and words[0] in places[0] and len(words) >= len(places)]
    taken = (len(places) for places in near if all(word in place for word, place in zip(words, places, strict=False)))
    return max(taken, default=0)
