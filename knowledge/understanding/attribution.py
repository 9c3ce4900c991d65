"""Whether a duty is of the function told, and of today: what is past, wished for or another's gets no level."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.concepts.doc import Said
from knowledge.concepts.lexicon import Found
from knowledge.concepts.registry import concept
from knowledge.text.language import Language
from knowledge.text.tokens import Token

OPENING = {concept("past"): 4, concept("wish"): 3, concept("others-do"): 5}
"""Words from the beginning of a text within which these concepts speak of the whole of it; the others do anywhere."""
OPENING_SPEAKER = 5
"""Words from the beginning within which the speaker of a wish is named."""
OTHERS_DO = concept("others-do")
PLANNED = concept("planned")
REASONS = {
    concept("past"): "past",
    concept("no-longer"): "past",
    concept("former-job"): "past",
    concept("wish"): "wish",
    PLANNED: "wish",
    concept("others-do"): "others-do",
    concept("others-job"): "others-do",
}
"""The concepts that take a duty away from the function's work of today, and the reason that each gives."""


HOLDER_WITHIN = 3
"""Words from the beginning of a text within which it names whose work it tells ("mijn nieuwe collega …")."""


TODAY_AFTER_ALL = ("past", "wish")
"""The reasons that an idiom takes away whose words only look like them."""


def reason(text: Said, language: Language, beside: bool = False) -> str:
    """The reason (`past`, `wish`, `others-do`) why the text tells no duty of the function told, or nothing.

    `beside` says that the message tells of the speaker's own work too: then a colleague's is another's.

    A word of today lifts the past ("vroeger …, nu …") if it tells something; a wish for a level is no wish for other
    work; and where the speaker acts too, what others do is only the other half of it. Functions are graded, never
    persons: what is told of a colleague or an employee is told of a function, like one's own.
    """
    lifted = {"past": _told_today, "wish": _no_wish, "others-do": acts if beside else _told_of_a_function}
    for name, why in REASONS.items():
        reach = OPENING.get(name, len(text.tokens))
        said = any(
            found.concept == name
            and not found.negated
            and found.at[0] < reach
            and not (why in TODAY_AFTER_ALL and _in_an_idiom(text, found, language))
            and not (name == OTHERS_DO and _only_owned(text, found.at, language))
            and not (why == "wish" and _done_before(text, found.at[0], language))
            for found in text.found
        )
        lift = _names_level if name == PLANNED else lifted[why]
        if said and not lift(text, language):
            return why
    return ""


def _in_an_idiom(text: Said, said: Found, language: Language) -> bool:
    """Whether the words of an expression, but for its subject, stand in a longer one: then they say only that.

    "Could do it with my eyes closed" is no wish.
    """
    telling = {n for n in said.at if text.tokens[n].word not in language.subjects}
    longer = (set(other.at) for other in text.found if other.concept not in REASONS)
    return any(telling <= other and len(other) > len(telling) for other in longer)


def _done_before(text: Said, at: int, language: Language) -> bool:
    """Whether the speaker acts in a clause before the one of a wish or plan: "I keep the lists, IT is to take over"."""
    clause = text.tokens[at].clause
    words = [token.word for token in text.tokens if token.clause < clause]
    acting = language.first_person & language.subjects
    return not acting.isdisjoint(words) and language.leaning.isdisjoint(words[:1]) and _tells(words, language)


def _tells(words: Sequence[str], language: Language) -> bool:
    """Whether some words say more than that somebody thinks or hopes so: two of them have content."""
    return sum(word not in language.function_words for word in words) > 1


def _only_owned(text: Said, at: Sequence[int], language: Language) -> bool:
    """Whether the others of an expression only own what is worked on: "het verslag van de directie maken".

    They do not where they are taken up again ("… van de chef, die beslist").
    """
    words = [token.word for token in text.tokens]
    return any(
        _owns(text, words, n, at, language) and (n + 1 == len(words) or words[n + 1] not in language.relative)
        for n in at
    )


def _owns(text: Said, words: Sequence[str], n: int, at: Sequence[int], language: Language) -> bool:
    token = text.tokens[n]
    written = text.text[token.start : token.end].replace("’", "'")
    if any(written.endswith(word) for word in language.owning if word.startswith("'")):
        return True
    before = n - 1
    if n and f"{words[before]} {words[n]}" in language.owning:
        return before not in at
    if before > 0 and words[before] not in language.owning and words[before] in language.function_words:
        before -= 1
    return before >= 0 and before not in at and words[before] in language.owning


def _names_level(text: Said, language: Language) -> bool:
    """Whether a text asks for a level: then it holds what is planned against it."""
    del language
    return bool(text.levels)


def _no_wish(text: Said, language: Language) -> bool:
    """Whether a text only looks like a wish of who does the work: it asks for a level, or somebody else wishes."""
    opening = {token.word for token in text.tokens[:OPENING_SPEAKER]}
    return bool(text.levels) or opening.isdisjoint(language.first_person | language.possessive | language.holders)


def _told_of_a_function(text: Said, language: Language) -> bool:
    """Whether a text tells of the function in question: its speaker acts, or it opens with who holds the function."""
    return acts(text, language) or opens_with_holder(text.tokens, language)


def opens_with_holder(tokens: Sequence[Token], language: Language) -> bool:
    """Whether a text opens with a colleague, an employee, "she", whose work it tells.

    It does not where that is set against the speaker ("…, niet ik") or done to them ("mijn collega helpt mij").
    """
    words = [token.word for token in tokens]
    if not (language.first_person - language.subjects).isdisjoint(words):
        return False
    against = any(
        word in language.first_person and n and words[n - 1] in language.negators for n, word in enumerate(words)
    )
    return not against and not language.holders.isdisjoint(words[:HOLDER_WITHIN])


def _told_today(text: Said, language: Language) -> bool:
    """Whether a text tells something of today: "nu geef ik …" does, "nu niet meer" only ends the past."""
    words = [token.word for token in text.tokens]
    today = next((n for n, word in enumerate(words) if word in language.today), len(words))
    return any(word not in language.function_words | language.negators for word in words[today + 1 :])


def acts(text: Said, language: Language) -> bool:
    """Whether the speaker acts in a text: "ik" does, "mij", "niet ik" and a closing "ik niet" do not."""
    words = [token.word for token in text.tokens]
    for n, word in enumerate(words):
        denied = (n and words[n - 1] in language.negators) or (
            n == len(words) - 2 and words[n + 1] in language.negators
        )
        if word in language.first_person & language.subjects and not denied:
            return True
    return False


def since_today(text: Said, language: Language) -> int:
    """Where, in characters, today begins in a text that opens with the past ("vroeger …, nu …"); else 0."""
    if not any(found.concept == "past" and found.at[0] < OPENING["past"] for found in text.found):
        return 0
    if not _told_today(text, language):
        return 0
    return next((token.start for token in text.tokens if token.word in language.today), 0)
