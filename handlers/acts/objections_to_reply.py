"""An objection to a reply itself: to what it took out, to a word that it names, to the family that it sees.

`Waarom hebt u taak 1 geschrapt?`, `why do you name "employee"?`, `that isn't another family`. It gets a true answer.
"""

from __future__ import annotations

import re

from handlers.acts.duties_named import alike, named_duty
from handlers.acts.numbers_and_places import numbers_in
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.heard_words import DELETED, EVIDENCE, FAMILY, heard_words, hears
from knowledge.conversation.order_words import order_words

DELETION, GROUND, SCOPE = "case.restore", "follow.ground", "follow.family"
LONGEST = 24
"""Words at most of a message that objects to a reply."""
HELD_UP = re.compile(r"[\"“”„«»‘’]\s*([^\"“”„«»‘’]{2,40}?)\s*[\"“”„«»‘’]")
"""A word that is held up in quotation marks."""
SHORTEST = 3


def reply_objection(turn: Turn) -> Step | None:
    """What of the last reply a message objects to; None where it objects to nothing of it."""
    if not turn.case.duties and not turn.case.gone:
        return None
    if not 0 < len(turn.cues.words) <= LONGEST:
        return None
    return _deleted(turn) or _family(turn) or _ground(turn)


def _deleted(turn: Turn) -> Step | None:
    """`Why did you delete task 1?`: what the last change took out comes back."""
    before = turn.case.before
    if not _hears(turn, DELETED):
        return None
    kept = {duty.n: duty for duty in turn.case.duties}
    lost = tuple(duty.n for duty in before.duties if duty.n not in kept) if before else ()
    if before and lost and all(duty == kept[duty.n] for duty in before.duties if duty.n in kept):
        return Step(DELETION, numbers=lost)
    gone = tuple(duty.n for duty in turn.case.gone if duty.n in numbers_in(turn))
    return Step(DELETION, numbers=gone) if gone else Step(DELETION if lost else "case.list")


def _family(turn: Turn) -> Step | None:
    """`That's not another family`: of the duty that was read as one of another, or of the one that is named."""
    if not _hears(turn, FAMILY):
        return None
    outside = [duty.n for duty in turn.case.duties if duty.verdict.outcome == "outside"]
    n = named_duty(turn, turn.cues.content) or turn.case.about
    return Step(SCOPE, n=n if not outside or n in outside else outside[-1])


def _ground(turn: Turn) -> Step | None:
    """`Where do you get clients from?`: the word that is held up, or named, of the duty last spoken of."""
    if not _hears(turn, EVIDENCE) or turn.understood.levels:
        return None
    duty = turn.case.duty(turn.case.about)
    held = HELD_UP.search(turn.question.text)
    language, said = turn.reader.language, _words(turn, EVIDENCE)
    soft = language.function_words | said | language.asking | order_words(turn.language).polite
    asked = next((n for n, word in enumerate(turn.cues.words) if word in said), 0)
    named = [token for token in turn.cues.text.tokens[asked:] if token.word not in soft and len(token.word) >= SHORTEST]
    if duty is None or not (held or named):
        return None
    word = held[1] if held else turn.question.text[named[0].start : named[0].end]
    if not held and named_duty(turn, turn.cues.content) and alike(named[0].stems, duty.about):
        return None  # it asks where its level is seen
    return Step(GROUND, n=duty.n, text=word)


def _words(turn: Turn, key: str) -> set[str]:
    """All words of the expressions of a key."""
    return {word for one in heard_words(turn.language)[key] for place in one for way in place for word in way}


def _hears(turn: Turn, key: str) -> bool:
    return hears(heard_words(turn.language)[key], turn.cues.words)
