"""What others do beside the speaker: "…, the organising itself is for somebody else" says what the speaker does not."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.concepts.lexicon import Found
from knowledge.concepts.registry import concept
from knowledge.text.language import Language
from knowledge.text.tokens import Token

OTHERS = (concept("others-do"), concept("others-job"))
"""The concepts by which a clause tells of others."""


def other_actor_clauses(tokens: Sequence[Token], found: Sequence[Found], language: Language) -> frozenset[int]:
    """The clauses in which others act, in a text in whose other clauses the speaker does; none where nobody else acts.

    What such a clause tells is denied of the speaker, unless it is done to the speaker ("mijn chef zegt mij hoe").
    """
    speaking = [token for token in tokens if token.word in language.first_person]
    theirs = {tokens[n].clause for one in found if one.concept in OTHERS and not one.negated for n in one.at}
    theirs -= {token.clause for token in speaking}
    return frozenset(theirs) if any(not token.negated for token in speaking) else frozenset()
