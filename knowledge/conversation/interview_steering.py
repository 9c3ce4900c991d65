"""The words by which somebody steers a guided grading: back, a pause, the end, "none of these"; one file a language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.concepts.lexicon import Lexicon, compile_lexicon
from knowledge.files import KNOWLEDGE, named, only_keys, read_yaml, texts
from knowledge.text.language import Language, fold
from knowledge.text.tokens import Token

STEERING = KNOWLEDGE / "interview"
MOVES = ("back", "pause", "stop", "resume", "unknown", "none", "words", "agreed", "denied")
"""What can be said; of two that a message says alike, the first."""
POLITE = "polite"
"""The words that may stand beside and say nothing."""
LONGEST = 9
"""Words at most: who says more says something else."""


@dataclass(frozen=True, slots=True)
class Steering:
    """One language's expressions, and the words that say nothing beside them."""

    moves: Lexicon
    polite: frozenset[str]

    def heard(self, tokens: Sequence[Token]) -> str:
        """Which of `MOVES` a message says, with nothing beside it; empty for none."""
        if not 0 < len(tokens) <= LONGEST:
            return ""
        found = [one for one in self.moves.find(tokens) if not one.negated]
        said = [one for one in found if self._rest(tokens, one.concept) == 0]
        ranked = sorted(said, key=lambda one: (-len(one.at), MOVES.index(one.concept)))
        return ranked[0].concept if ranked else ""

    def _rest(self, tokens: Sequence[Token], move: str) -> int:
        """How many words are left beside polite ones and those that say the move, once or more often ("ja, genau")."""
        left = list(tokens)
        while True:
            one = next((one for one in self.moves.find(left) if one.concept == move and not one.negated), None)
            if one is None:
                return sum(token.word not in self.polite for token in left)
            left = [token for n, token in enumerate(left) if n not in one.at]


def read_steering(language: Language, folder: Path = STEERING) -> Steering:
    """The words of a language; an unknown name is a `KnowledgeError`."""
    path = folder / f"{language.code}.yaml"
    entries = {name: texts(said, f"{named(path)}: {name}") for name, said in read_yaml(path).items()}
    only_keys(entries, named(path), (*MOVES, POLITE))
    polite = frozenset(fold(word) for word in entries.pop(POLITE)) | language.function_words
    return Steering(compile_lexicon(language, entries), polite)
