"""Which duty a message names before it says more of it: by its number or place, or by its words before a colon."""

from __future__ import annotations

from handlers.acts.duties_named import clearly_new, named_duty
from handlers.acts.likely_kind import FEW
from handlers.acts.numbers_and_places import OPENING_NUMBER, ordinals_in
from handlers.acts.relation_to_told import ADD, MISREAD, adds_more, corrects
from handlers.turn import Turn, once
from knowledge.official.model import is_work
from knowledge.text.tokens import Token

LONGEST_HEAD = 6
"""Words at most before a colon, or a subject, that name a duty which more is said of."""


PLACE = "ordinal-"


@once
def opened_duty(turn: Turn) -> int:
    """The duty that a message names before it says more of it (`het tweede: …`, `pour l'accueil : …`); 0 for none."""
    if turn.asks or not turn.case.duties:
        return 0
    return _placed(turn) or _numbered_head(turn) or _headed(turn) or _corrected(turn)


def numbered(turn: Turn) -> int:
    """The duty that a message names by number or place at its very beginning (`nummer 2: …`); 0 where it names none."""
    match = OPENING_NUMBER.match(turn.question.text)
    if match and turn.case.duty(int(match[1])):
        return int(match[1])
    first = next((one for one in turn.cues.text.found if one.concept.startswith(PLACE) and one.at[0] <= FEW), None)
    return _at_place(turn) if first else 0


def _numbered_head(turn: Turn) -> int:
    """The duty whose number stands before a colon, behind no more than what a duty is called ("task 2: …")."""
    head, colon, behind = turn.question.text.partition(":")
    named = OPENING_NUMBER.match(f"{head}: ")
    short = len(turn.cues_of(head).words) <= FEW and not turn.cues_of(head).concepts
    if not named or not colon or not behind.strip() or not short:
        return 0
    return int(named[1]) if turn.case.duty(int(named[1])) else 0


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


def _corrected(turn: Turn) -> int:
    """The duty that a correction names in its first clause ("that desk isn't right, they …"), of several."""
    if len(turn.case.duties) < 2 or not corrects(turn) or adds_more(turn):
        return 0
    tokens = turn.cues.text.tokens
    wrong = {n for one in turn.cues.text.found if one.concept == MISREAD for n in one.at}
    first = [n for n, token in enumerate(tokens) if token.clause == tokens[min(wrong)].clause] if wrong else []
    if not first or first[-1] + 1 == len(tokens) or set(first) <= wrong:
        return 0
    said = " ".join(turn.question.text[tokens[n].start : tokens[n].end] for n in first if n not in wrong)
    return named_duty(turn, turn.cues_of(said).content)


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
    wrong = {n for one in turn.cues.text.found if one.concept == MISREAD for n in one.at}
    stop = start + 1
    while stop < len(tokens) and tokens[stop].word not in speaking and stop not in wrong:
        if "," in text[tokens[stop - 1].end : tokens[stop].start]:
            break
        stop += 1
    whole = stop < len(tokens) and stop - start <= LONGEST_HEAD + 1
    return tokens[start + 1 : stop] if whole else ()


def _tells_task(turn: Turn) -> bool:
    """Whether a message is clearly about a task, and says nothing of how it is done."""
    topic = turn.cues.reading.topic
    return is_work(topic) and not turn.spoken
