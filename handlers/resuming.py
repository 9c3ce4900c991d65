"""How a message takes up what was told: by a duty that it names first, or a word that points back; or it adds one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator

from handlers.case import CaseDuty
from handlers.likely import FEW
from handlers.questions import deciding_criteria
from handlers.reference import clearly_new, named_duty, ordinals_in
from handlers.turn import Turn, once
from knowledge.concepts.lexicon import Found
from knowledge.concepts.registry import concept
from knowledge.concepts.rules import said
from knowledge.official.model import is_work
from knowledge.text.tokens import Token
from knowledge.understanding.turn_cues import TurnCues

MISREAD, TAKE_BACK = concept("misread"), concept("take-back")
ALSO, ADD = concept("also"), concept("command-add")
PLACE = "ordinal-"
OPENING_NUMBER = re.compile(r"\W*(?:\w+\W+){0,6}?(\d{1,2})(?!\w)\s*[:.,)]?\s")
REPEATED = 2
"""Words of content said on both sides of "I mean", from which it mends what the message itself said."""
HOLDER_WITHIN = 3
"""Words from the beginning within which a message names whose work it tells."""
LONGEST_HEAD = 6
"""Words at most before a colon, or a subject, that name a duty which more is said of."""
CLAUSE_MARK = re.compile(r"[,;:.!?…]\s|\s[-–—]\s")


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
    parts = ((part, said(turn.reader.read(part).found)) for part in clauses(turn))
    return turn.cues_of(" ".join(part for part, concepts in parts if concepts.isdisjoint(names)))


def clauses(turn: Turn) -> Iterator[str]:
    """The message cut at its marks, and before each word that joins clauses ("but …")."""
    text, start = turn.cues.text.text, 0
    joins = (token.start for token in turn.cues.text.tokens if token.word in turn.reader.language.joining)
    for stop in (*sorted((*joins, *(match.end() for match in CLAUSE_MARK.finditer(text)))), len(text)):
        if text[start:stop].strip():
            yield text[start:stop].strip()
        start = stop


@once
def opened_duty(turn: Turn) -> int:
    """The duty that a message names before it says more of it (`het tweede: …`, `pour l'accueil : …`); 0 for none."""
    if turn.asks:
        return 0
    return _placed(turn) or _headed(turn)


def numbered(turn: Turn) -> int:
    """The duty that a message names by number or place at its very beginning (`nummer 2: …`); 0 where it names none."""
    match = OPENING_NUMBER.match(turn.question.text)
    if match and turn.case.duty(int(match[1])):
        return int(match[1])
    first = next((one for one in turn.cues.text.found if one.concept.startswith(PLACE) and one.at[0] <= FEW), None)
    return _at_place(turn) if first else 0


def _at_place(turn: Turn) -> int:
    """The duty at the one place in the list that a message names."""
    places = [duty.n for duty in turn.case.duties]
    named = [places[at - 1] for at in ordinals_in(turn, len(places)) if 1 <= at <= len(places)]
    return named[0] if len(named) == 1 else 0


def _placed(turn: Turn) -> int:
    """The duty whose place heads a message (`pour la première, …`); with one duty a place is rather an option's."""
    first = next((one for one in turn.cues.text.found if one.concept.startswith(PLACE)), None)
    if first is None or first.at[0] > FEW or len(turn.case.duties) < 2:
        return 0
    tokens, language = turn.cues.text.tokens, turn.reader.language
    behind = turn.cues.text.text[tokens[first.at[-1]].end :]
    before = [token.word for token in tokens[: first.at[0]] if token.word not in language.joining]
    leads = bool(before) and before[0] in language.concerning
    if clearly_new(turn) and not turn.spoken:
        return 0  # the first of two descriptions, and not of two duties
    return _at_place(turn) if leads or (behind.lstrip().startswith(":") and behind.strip(" :")) else 0


def _headed(turn: Turn) -> int:
    """The duty whose words head a message: before a colon, or behind a word such as `pour` and before the subject."""
    text, tokens = turn.cues.text.text, turn.cues.text.tokens
    before, colon, behind = text.partition(":")
    words = sum(token.end <= len(before) for token in tokens)
    if colon and behind.strip() and 0 < words <= LONGEST_HEAD and not adds_more(turn):
        return named_duty(turn, turn.cues_of(before).content)
    ordered = any(one.concept == ADD and one.at[0] <= FEW for one in turn.cues.text.found)
    head = _concerned(turn, tokens, within=FEW if ordered else 0)
    if not head or _tells_task(turn) or (adds_more(turn) and not ordered):
        return 0
    return named_duty(turn, turn.cues_of(text[head[0].start : head[-1].end]).content)


def _concerned(turn: Turn, tokens: tuple[Token, ...], within: int) -> tuple[Token, ...]:
    """What stands behind a word such as `pour`, `about` that opens a message, before its subject or a comma.

    An order ("add to the post that …") may stand before it, `within` so many words.
    """
    language, text = turn.reader.language, turn.cues.text.text
    first = [n for n, token in enumerate(tokens) if token.word not in language.joining][: within + 1]
    start = next((n for n in first if tokens[n].word in language.concerning), None)
    if start is None:
        return ()
    speaking = language.first_person | language.subjects
    stop = start + 1
    while stop < len(tokens) and tokens[stop].word not in speaking:
        if "," in text[tokens[stop - 1].end : tokens[stop].start]:
            break
        stop += 1
    whole = stop < len(tokens) and stop - start <= LONGEST_HEAD + 1
    return tokens[start + 1 : stop] if whole else ()


def _tells_task(turn: Turn) -> bool:
    """Whether a message is clearly about a task, and says nothing of how it is done."""
    topic = turn.cues.reading.topic
    return is_work(topic) and not turn.spoken


def adds_more(turn: Turn) -> bool:
    """Whether a message opens, or closes, by saying that one thing more is told; `là aussi`: it is the same there."""
    found = [one for one in turn.cues.text.found if one.concept in (ALSO, ADD) and not _there(turn, one)]
    ends = len(turn.cues.words) - 1
    speaks = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    names = speaks and not turn.spoken  # "I look after the badges too"
    return any(_opens(turn, one) or (one.at[-1] == ends and names) for one in found)


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
