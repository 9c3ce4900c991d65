"""Whether a duty is the speaker's own and of today: what is past, wished for or somebody else's gets no level."""

from __future__ import annotations

from knowledge.language import Language
from knowledge.reading import Said

OPENING = {"past": 4, "wish": 3, "others-do": 5}
"""Words from the beginning of a text within which such words speak of the whole of it."""
REASONS = ("past", "wish", "others-do")
"""The concepts that take a duty away from the speaker's work of today."""


def reason(text: Said, language: Language) -> str:
    """The concept because of which the text tells no duty of the speaker's today, or nothing.

    A word of today lifts the past ("vroeger …, nu …"); a wish for a level is no wish for other work; and where the
    speaker acts too, what others do is only the other half of it.
    """
    words = {token.word for token in text.tokens}
    for name in REASONS:
        if not any(found.concept == name and not found.negated and found.at[0] < OPENING[name] for found in text.found):
            continue
        if name == "past" and words & language.today:
            continue
        opening = {token.word for token in text.tokens[: OPENING[name]]}
        if name == "wish" and (text.levels or not opening & (language.first_person | language.possessive)):
            continue
        if name == "others-do" and _acts(text, language):
            continue
        return name
    return ""


def _acts(text: Said, language: Language) -> bool:
    """Whether the speaker acts in a text: "ik" does, "niet ik" and a closing "ik niet" do not."""
    words = [token.word for token in text.tokens]
    for n, word in enumerate(words):
        denied = (n and words[n - 1] in language.negators) or (
            n == len(words) - 2 and words[n + 1] in language.negators
        )
        if word in language.first_person and not denied:
            return True
    return False


def since_today(text: Said, language: Language) -> int:
    """Where, in characters, today begins in a text that opens with the past ("vroeger …, nu …"); else 0."""
    if not any(found.concept == "past" and found.at[0] < OPENING["past"] for found in text.found):
        return 0
    return next((token.start for token in text.tokens if token.word in language.today), 0)
