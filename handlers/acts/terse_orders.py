"""What a message says of the case, or asks of the text, by its form alone: in a few words and nothing beside."""

from __future__ import annotations

from handlers.acts.criteria_named import named_criteria, named_levels
from handlers.acts.edit_orders import ordered_of
from handlers.acts.likely_kind import well_told
from handlers.acts.relation_to_told import ADD, ALSO
from handlers.duties_read import carries
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered

LONGEST = 20
"""Words; a longer message tells something beside."""
AWAITED = "case.awaited"
"""The step by which the level is kept that a list still to come is to be held against."""
LONGEST_WISH = 30
"""Words at most of a wish to have a list held against a level, with who wishes it and what for."""
LOOKED_UP = 3
"""Words at most of a message that opens with a verb of looking something up."""
UNFINISHED = ("..", "…", "-", "–")
"""What stands where somebody breaks off."""


def plain_order(turn: Turn) -> Step | None:
    """It was right before, it is nothing, held against a level, looked up in the text; None for none of these."""
    ordered = ordered_of(turn)
    if not 0 < len(ordered.tokens) <= LONGEST:
        return None
    for find in (_looked_up, _nothing, _right, _against, _summed_up):
        step = find(turn, ordered)
        if step:
            return step
    return None


def _looked_up(turn: Turn, ordered: Ordered) -> Step | None:
    """`Zoek archief`: a verb of looking up, first of a few words, and what is looked for."""
    sought = [n for n in range(len(ordered.tokens)) if not ordered.holds(n, ordered.words.polite)]
    if not 1 < len(sought) <= LOOKED_UP or not ordered.holds(sought[0], ordered.words.search):
        return None
    language = turn.reader.language
    ends_verb = turn.cues.words[-1] in language.particles  # "zoek dossiers op" may tell what somebody does
    return None if ends_verb or not ordered.content(sought[1:]) else Step("ask.search")


def _nothing(turn: Turn, ordered: Ordered) -> Step | None:
    """`Oh and also.. no, forget it`: something begun and not said."""
    at = ordered.says(ordered.words.nothing)
    begun = range(at[0]) if at else range(0)
    rest = [n for n in range(len(ordered.tokens)) if n not in at]
    if not begun or ordered.content(rest, ordered.words.mended) or "?" in turn.question.text:
        return None
    language, text = turn.reader.language, turn.cues.text
    words = {text.tokens[n].word for n in begun}
    opens = bool(words & (language.joining | language.first_person)) or bool(
        turn.cues.concepts & {ALSO, ADD} or any(mark in text.text for mark in UNFINISHED)
    )
    parted = len(ordered.clauses) > 1
    return Step("small.ok") if opens and parted and not any(map(str.isdigit, words)) else None


def _right(turn: Turn, ordered: Ordered) -> Step | None:
    """`Never mind, it was right before`: the last change is taken back; a duty that it told stays."""
    case = turn.case
    if not case.duties or not ordered.says(ordered.words.right) or "?" in turn.question.text:
        return None
    if any(map(well_told, turn.understood.duties)) or not turn.reader.language.first_person.isdisjoint(turn.cues.words):
        return None
    before = {duty.n for duty in case.before.duties} if case.before else set()
    return Step("case.restore" if before >= {duty.n for duty in case.duties} else "case.list")


def _against(turn: Turn, ordered: Ordered) -> Step | None:
    """`Confrontez ma liste au niveau C`, `reicht das für C`: the case, held against one level that is named."""
    levels = named_levels(turn)
    if not turn.case.duties or len(levels) != 1 or named_criteria(turn):
        return None
    words, language = ordered.words, turn.reader.language
    at = ordered.says(words.against) or ordered.says(words.enough)
    if not at:
        return None
    levelled = {mention.at for mention in turn.cues.text.levels}
    known = words.all | words.duty | words.standing | language.headings | language.labels | turn.reader.announcing
    known |= frozenset(language.numerals)
    rest = [n for n in range(len(ordered.tokens)) if n not in at and n not in levelled]
    return None if ordered.content(rest, known) else Step("case.target", levels=levels)


def _summed_up(turn: Turn, ordered: Ordered) -> Step | None:
    """`Make a summary of it, and say whether it can be a C`: the whole of what was told, and nothing else named."""
    if not turn.case.duties:
        return None
    words, language = ordered.words, turn.reader.language
    at = ordered.says(words.overview)
    levelled = {mention.at for mention in turn.cues.text.levels}
    known = words.all | words.around | words.duty | words.job | words.standing | language.headings | language.labels
    rest = [n for n in range(len(ordered.tokens)) if n not in at and n not in levelled]
    if not at or ordered.content(rest, known | turn.reader.announcing):
        return None
    return Step("case.overall", levels=named_levels(turn))


def list_to_come(turn: Turn) -> Step | None:
    """`I've got a list of duties, could you hold it against C?`: what is held against a level is still to be told."""
    levels = named_levels(turn)
    if turn.case.duties or len(levels) != 1 or len(turn.cues.words) > LONGEST_WISH or named_criteria(turn):
        return None
    if any(map(carries, turn.understood.duties)):
        return None
    lists = not turn.reader.language.headings.isdisjoint(turn.cues.words)
    ordered = ordered_of(turn)
    return Step(AWAITED, levels=levels) if lists and ordered.says(ordered.words.against) else None
