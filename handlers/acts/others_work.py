"""What somebody beside the speaker does: no duty, and no level, of the function that was told of."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.acts.relation_to_told import corrects
from handlers.acts.unreal_or_past import NOT_TODAY
from handlers.step import Step
from handlers.turn import Turn, once
from knowledge.concepts.doc import Said
from knowledge.concepts.whose_clause import acts, governed, own_stretches
from knowledge.text.language import Language
from knowledge.understanding import attribution

OF_OTHERS = "not-today-others"
"""The phrase that answers what a colleague does."""
NAMED_WITHIN = 4
"""Words from the beginning within which a message names who does what it tells."""
LEAST_LEFT = 1
"""Words of content at most that may stand around what a colleague does."""


def of_others(turn: Turn) -> Step | None:
    """`My colleague organises it all`, where one's own work was told: it changes nothing of that."""
    if not turn.case.duties or turn.asks or corrects(turn) or turn.understood.levels:
        return None
    if not (turn.spoken or any(duty.telling for duty in turn.understood.duties)):
        return None
    if told_of_them(turn):
        return Step(NOT_TODAY, text=OF_OTHERS) if _beside_them(turn) and _of_a_peer(turn) else None
    theirs = _of_a_peer(turn) or _set_against(turn.cues.text, turn.reader.language)
    return Step(NOT_TODAY, text=OF_OTHERS) if theirs else None


def own_words(turn: Turn, text: str) -> str:
    """A text without the clauses that somebody else governs; empty where no clause is, or every one."""
    said = turn.cues_of(text).text
    theirs = _theirs(turn, said)
    stretches = own_stretches(said.tokens, theirs)
    return ". ".join(text[start:end] for start, end in stretches) if theirs else ""


@once
def told_of_them(turn: Turn) -> bool:
    """Whether the duties were told of somebody else than who writes: then "she" is whose work is graded."""
    language = turn.reader.language
    told = [turn.cues_of(duty.told).work.doc.tokens for duty in turn.case.duties]
    return not any(acts(one, language) for one in told) and any(
        attribution.opens_with_holder(one, language) for one in told
    )


def _theirs(turn: Turn, said: Said) -> Mapping[int, str]:
    return governed(said.text, said.tokens, turn.reader.language, of_them=told_of_them(turn))


def _beside_them(turn: Turn) -> bool:
    """Whether a message opens with somebody beside the one whose work was told ("her colleague …")."""
    language = turn.reader.language
    return not language.theirs.isdisjoint(turn.cues.words[:NAMED_WITHIN]) and bool(_theirs(turn, turn.cues.text))


def _of_a_peer(turn: Turn) -> bool:
    """Whether a message tells what a colleague does, and nothing besides."""
    said, language = turn.cues.text, turn.reader.language
    theirs = _theirs(turn, said)
    persons = set(theirs.values())
    first = next((n for n, word in enumerate(turn.cues.words) if word in persons), NAMED_WITHIN)
    if (
        first >= NAMED_WITHIN
        or not persons <= {peer.split()[-1] for peer in language.peers}
        or acts(said.tokens, language)
    ):
        return False
    if turn.cues.words[0] in language.resuming:
        return False  # "that is done by a colleague": of the duty told
    around = [
        token for token in said.tokens if token.clause not in theirs and token.word not in language.function_words
    ]
    return len(around) <= LEAST_LEFT


def _set_against(said: Said, language: Language) -> bool:
    """Whether a text tells what "he" does, and closes by saying that its speaker does not ("…, not me")."""
    words = [token.word for token in said.tokens]
    denied = [n for n, word in enumerate(words) if word in language.first_person and _denied(words, n, language)]
    if not denied or denied[0] < len(words) // 2 or attribution.acts(said, language):
        return False
    return not language.holders.isdisjoint(words[: denied[0]]) and words[0] not in language.resuming


def _denied(words: list[str], n: int, language: Language) -> bool:
    return not language.negators.isdisjoint((*words[max(n - 1, 0) : n], *words[n + 1 : n + 2]))
