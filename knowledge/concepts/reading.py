"""A text as read: what the matching, the rules and the explanations all look at."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.concepts.level_mentions import Mention
from knowledge.concepts.lexicon import Found
from knowledge.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Said:
    """A text with its tokens, the levels it names, and the concepts it holds."""

    text: str
    tokens: tuple[Token, ...]
    levels: tuple[Mention, ...]
    found: tuple[Found, ...]
