"""How a message stands to what was told: whether it corrects it, points back to it, adds to it, or is another's."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator

from handlers.acts.duties_named import named_duty
from handlers.acts.likely_kind import FEW
from handlers.acts.numbers_and_places import OPENING_NUMBER
from handlers.case.data import CaseDuty
from handlers.open_question import deciding_criteria
from handlers.turn import Turn, once
from knowledge.concepts.lexicon import Found
from knowledge.concepts.registry import concept
from knowledge.conversation.heard_words import NARROWS, heard_words, opens
from knowledge.conversation.turn_cues import TurnCues
from knowledge.official.model import is_work
from knowledge.text.sentences import BETWEEN_CLAUSES
from knowledge.understanding.duty import Duty

MISREAD, TAKE_BACK = concept("misread"), concept("take-back")
ALSO, ADD, ONLY = concept("also"), concept("command-add"), concept("only")
REPEATED = 2
"""Words of content said on both sides of "I mean", from which it mends what the message itself said."""
TOLD, CLEAR, CLEAREST = 0.3, 0.5, 0.9
"""The strength from which a work is another duty: told with a subject of its own, or said to be one more; told vaguely;
and where a message says how, when or how often. By hand, from labelled conversations."""
NARROWED_WITHIN = 5
"""Words from the beginning within which a message says that it tells one case, how often, or no more than that."""
LEANS_WITHIN = 3
"""Words at most of an opening of a clause that leans on another ("en cas de")."""
HOLDER_WITHIN = 3
"""Words from the beginning within which a message names whose work it tells."""


def corrects(turn: Turn) -> bool:
    """Whether a message says that something told before was wrong.

    In its middle such words may mend what the message itself just said ("he draws … I mean, I draw …").
    """
    tokens, function = turn.cues.text.tokens, turn.reader.language.function_words
    for one in turn.cues.text.found:
        if one.concept in (MISREAD, TAKE_BACK):
            before, behind = (
                {token.stem for token in part if token.word not in function}
                for part in (tokens[: one.at[0]], tokens[one.at[-1] + 1 :])
            )
            if len(before & behind) < REPEATED:
                return True
    return False


def beside(turn: Turn, names: Collection[str]) -> TurnCues:
    """What a message says in its other clauses than those that hold one of these concepts."""
    kept = (part for part in clauses(turn) if turn.cues_of(part).concepts.isdisjoint(names))
    return turn.cues_of(" ".join(kept))


def clauses(turn: Turn) -> Iterator[str]:
    """The message cut at its marks, and before each word that joins clauses ("but …")."""
    text, start = turn.cues.text.text, 0
    joins = (token.start for token in turn.cues.text.tokens if token.word in turn.reader.language.joining)
    for stop in (*sorted((*joins, *(match.end() for match in BETWEEN_CLAUSES.finditer(text)))), len(text)):
        if text[start:stop].strip():
            yield text[start:stop].strip()
        start = stop


def adds_more(turn: Turn) -> bool:
    """Whether a message opens, or closes, by saying that one thing more is told; `là aussi`: it is the same there.

    So does one more point of a list that is told line by line ("- plan the meetings").
    """
    if any(duty.item and duty.telling for duty in turn.understood.duties):
        return True
    found = [one for one in turn.cues.text.found if one.concept in (ALSO, ADD) and not _there(turn, one)]
    clearest = max((one.outcome.strength for one in turn.understood.duties), default=0.0)
    if narrows(turn) and clearest < CLEAREST:  # "if a name is missing, I also call them": of what was told
        return any(one.at[0] < FEW for one in found)
    ends = len(turn.cues.words) - 1
    speaks = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    names = speaks and not turn.spoken  # "I look after the badges too"
    return any(_opens(turn, one) or (one.at[-1] == ends and names) for one in found)


@once
def narrows(turn: Turn) -> bool:
    """Whether a message opens with one case of the work ("if …", "but …"), how often it is so, or that it is only so.

    Who says so goes on with what was told, unless a clear work of its own follows.
    """
    words = turn.cues.words
    ends = any(one.concept == ONLY and one.at[-1] == len(words) - 1 for one in turn.cues.text.found)
    return tells_case(turn) or ends or opens(heard_words(turn.language)[NARROWS], words, NARROWED_WITHIN)


def tells_case(turn: Turn) -> bool:
    """Whether a message opens with the case that it is about ("if somebody lost his card …")."""
    language, words = turn.reader.language, turn.cues.words
    behind = next((n for n, word in enumerate(words) if word not in language.joining), 0)
    openings = (words[n:stop] for n in (behind, behind + 1) for stop in range(n + 1, n + 1 + LEANS_WITHIN))
    return any(" ".join(opening) in language.leaning for opening in openings)


def clear_work(turn: Turn) -> bool:
    """Whether a message tells a work so clear that it may be another duty than the one last spoken of.

    Who says how, when or how often tells none by words that leave levels open.
    """
    how = narrows(turn) and not adds_more(turn)
    return any(
        clear_enough(turn, one) and not (how and one.outcome.outcome == "between")
        for one in turn.understood.duties
        if not one.reason
    )


def clear_enough(turn: Turn, duty: Duty) -> bool:
    """Whether what is read of a message is clear enough for a duty of its own."""
    if narrows(turn) and not adds_more(turn):
        return duty.outcome.strength >= CLEAREST
    return duty.outcome.strength >= (TOLD if duty.telling or adds_more(turn) else CLEAR)


def announces_more(turn: Turn, n: int) -> bool:
    """Whether a few words before a colon name nothing, and what follows is no answer about a duty (`weiter: …`)."""
    head, colon, _ = turn.question.text.partition(":")
    cues, duty = turn.cues_of(head), turn.case.duty(n)
    if not colon or duty is None or not 0 < len(cues.words) <= FEW or OPENING_NUMBER.match(turn.question.text):
        return False
    says = cues.concepts & turn.context.manner_concepts or any(one.startswith("command-") for one in cues.concepts)
    shown = {one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates}
    named = named_duty(turn, cues.content)
    return bool(shown) and not says and not named and shown.isdisjoint(deciding_criteria(turn, duty))


def of_somebody_else(turn: Turn, n: int) -> bool:
    """Whether a message tells what somebody does (`mijn andere medewerker …`), where a duty was told of another."""
    duty = turn.case.duty(n)
    who = holder(turn, turn.cues)
    if duty is None or not who or not any(one.telling for one in turn.understood.duties):
        return False
    before = holder(turn, turn.cues_of(duty.told))
    return before != who


def holder(turn: Turn, cues: TurnCues) -> tuple[str, ...]:
    """The words by which a text opens with who does the work (`my other colleague`), pronouns apart; else nothing."""
    language = turn.reader.language
    start = 0
    while start < len(cues.words) and cues.words[start] in language.joining:
        start += 1
    words = cues.words[start : start + HOLDER_WITHIN]
    at = next((n for n, word in enumerate(words) if word in language.holders - language.subjects), -1)
    return words[: at + 1] if at >= 0 and not language.possessive.isdisjoint(words[: at + 1]) else ()


def _opens(turn: Turn, one: Found) -> bool:
    """Whether words stand at the beginning of a message, or behind the first word by which its speaker is named."""
    language = turn.reader.language
    speaking = language.first_person | language.subjects
    subject = next((n for n, word in enumerate(turn.cues.words[: 2 * FEW]) if word in speaking), 0)
    return one.at[0] <= subject + FEW


def _there(turn: Turn, one: Found) -> bool:
    words, there = turn.cues.words, turn.reader.language.there
    beside = (*words[max(one.at[0] - 1, 0) : one.at[0]], *words[one.at[-1] + 1 : one.at[-1] + 2])
    return not there.isdisjoint(beside)


def points_back(turn: Turn) -> bool:
    """Whether a message opens with a word that points back to what was told (`daarvoor …`, `pour ça …`)."""
    language = turn.reader.language
    words = [word for word in turn.cues.words[: FEW + 2] if word not in language.joining][: FEW + 1]
    pairs = itertools.pairwise(words)
    return not language.thereby.isdisjoint(words) or any(
        one in language.concerning and other in language.there for one, other in pairs
    )


def foreign(turn: Turn, duty: CaseDuty) -> bool:
    """Whether a message names an object of the work that is none of a duty's own, nor of how any work is done."""
    reader = turn.reader
    tasks = {name for ref, names in reader.objects.items() if is_work(ref) for name in names}
    how = {name for ref, names in reader.objects.items() if ref in without_area(turn) for name in names}
    told = {stem.removeprefix("@") for stem in duty.about}
    return bool({one.concept for one in turn.cues.text.found} & tasks - how - told)


def without_area(turn: Turn) -> frozenset[str]:
    """The criteria that are about the work of no result area: they may be told of any duty."""
    criteria = {criterion.ref for criterion in turn.family.criteria}
    return frozenset(criteria - set(turn.reader.subjects))
