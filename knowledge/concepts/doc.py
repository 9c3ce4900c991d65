"""A message read once, and the spans of it that the matching, the rules and the explanations look at.

As in spaCy's `Doc` and `Span`: words are spelled out, stemmed, corrected and negated once a message; a span is a view
of some of its tokens, in which the concepts are those that the span holds whole.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from knowledge.concepts.level_mentions import Mention
from knowledge.concepts.lexicon import Found, Lexicon
from knowledge.concepts.other_actors import other_actor_clauses
from knowledge.text.language import Language
from knowledge.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Said:
    """A message, or a span of one: its tokens, the levels it names, and the concepts it holds.

    The tokens' `start` and `end` count in `text`, which is the whole message; `levels` and `found` count the span's
    own tokens from 0.
    """

    text: str
    tokens: tuple[Token, ...]
    levels: tuple[Mention, ...]
    found: tuple[Found, ...]
    start: int = 0
    end: int | None = None

    @property
    def own(self) -> str:
        """The span's own stretch of the message."""
        return self.text[self.start : self.end]


@dataclass(frozen=True)
class Doc:
    """A message read once: its tokens, negated and with the levels named among them, and those levels."""

    text: str
    tokens: tuple[Token, ...]
    levels: tuple[Mention, ...]

    @cached_property
    def starts(self) -> list[int]:
        """Where each token begins."""
        return [token.start for token in self.tokens]

    def span(self, start: int, end: int, lexicon: Lexicon, language: Language) -> Said:
        """What stands between two characters of the message, which part no word.

        A concept counts only where the span holds all its words, and what others do is denied of a speaker only where
        the span tells of that speaker too.
        """
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        tokens = self.tokens[first:last]
        named = (bisect_left(self.levels, at, key=lambda mention: mention.at) for at in (first, last))
        levels = tuple(Mention(mention.level, mention.at - first) for mention in self.levels[slice(*named)])
        found = lexicon.find(tokens)
        denied = other_actor_clauses(tokens, found, language)
        if denied:
            tokens = tuple(token._replace(negated=True) if token.clause in denied else token for token in tokens)
            found = lexicon.find(tokens)
        return Said(self.text, tokens, levels, found, start, end)
