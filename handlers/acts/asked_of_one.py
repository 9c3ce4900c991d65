"""What is asked of one duty told, or of one criterion of the case: where it stands, what it lacks, why it was taken.

`So is the counter a D or a C?`, `what is missing for task 1?`, `only for the first, please`, `make the rooms a C`,
`what has a badge to do with documents?`, `what level for her knowledge, then?`
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from handlers.acts.criteria_named import continued, named_criteria, named_levels
from handlers.acts.duties_named import alike
from handlers.acts.duties_named_in_orders import named
from handlers.acts.edit_orders import ordered_of
from handlers.acts.likely_kind import likely_kind, well_told
from handlers.acts.topics_elsewhere import DIFFERENCE
from handlers.case.data import CaseDuty
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.heard_words import AT_LEVEL, RELATION, WHY, heard_words, hears
from knowledge.conversation.orders import Ordered
from knowledge.scoring.labels import CELL, DUTY

OF_CRITERION, OF_RELATION = "case.criterion", "case.relation"
RAISE, WHY_STEP, OTHER_LEVEL = "case.raise", "case.why", "follow.other-level"
LONGEST = 20
"""Words of such a question at most: who writes more, tells something."""
LONGEST_NARROWED = 10
"""Words at most of "only for task 1, please"."""
SHORTEST = 2
"""Words from the beginning within which a condition opens a question."""
READY = "hr."
"""How the kinds begin of common questions, which have an answer of their own."""
BRIEF = 4
"""Words at most of "why documents?"."""
MISSING = frozenset((concept("ask-missing"), concept("ask-raise")))
LACKING = ("case.missing", RAISE, "follow.next", "follow.why-not")
"""Kinds of questions for what a level would take."""
OF_LEVELS = (*LACKING, "case.target", "case.overall", "case.list", WHY_STEP, "follow.why")
"""Kinds of answers that "only for task 1, please" narrows."""


def of_one(turn: Turn) -> Step | None:
    """The question, or the order for a level, that is about one duty or criterion; None for any other message."""
    if not turn.case.duties or not 0 < len(turn.cues.words) <= LONGEST:
        return None
    ordered = ordered_of(turn)
    finders: Sequence[Callable[[Turn, Ordered], Step | None]] = (
        _relation,
        _narrowed,
        _lacking,
        _disputed,
        _text_there,
        _standing,
    )
    if any(map(well_told, turn.understood.duties)):
        own = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
        finders = (_lacking, _standing) if turn.asks and not own else ()
    for find in finders:
        step = find(turn, ordered)
        if step:
            return step
    return None


def _relation(turn: Turn, ordered: Ordered) -> Step | None:
    """`What has that to do with documents?`, `why documents?`: why a criterion was taken, and no text of it."""
    del ordered
    criteria, expressions = named_criteria(turn), heard_words(turn.language)
    brief = len(turn.cues.words) <= BRIEF and not named_levels(turn)
    ready = likely_kind(turn).startswith(READY)  # "waarom vraag je dat?" calls no criterion by its name
    asked = hears(expressions[RELATION], turn.cues.words) or (
        bool(criteria) and brief and not ready and turn.asks and hears(expressions[WHY], turn.cues.words)
    )
    if not asked:
        return None
    pending = turn.case.pending
    ref = (*criteria, *turn.memory.criteria[:1], *([pending.criterion] if pending else []), "")[0]
    holds = [duty.n for duty in turn.case.duties if ref and duty.verdict.criterion == ref]
    about = turn.case.about if turn.case.about in holds else (holds or [0])[-1]
    return Step(OF_RELATION, n=about, ref=ref)


def _narrowed(turn: Turn, ordered: Ordered) -> Step | None:
    """`Only for task 1, please`: the last answer once more, for that duty alone."""
    at = [n for n in range(len(ordered.tokens)) if ordered.holds(n, ordered.words.only)]
    if not at or len(ordered.tokens) > LONGEST_NARROWED or turn.memory.kind not in OF_LEVELS or turn.spoken:
        return None
    duty = _the_one(turn, ordered, range(len(ordered.tokens)))
    if not duty or named_levels(turn) or _content(turn, ordered, duty):
        return None
    if turn.memory.kind in LACKING or (turn.memory.kind == "case.target" and turn.case.target):
        return Step(RAISE, numbers=(duty.n,), levels=(turn.case.target,) if turn.case.target else ())
    return Step(WHY_STEP, numbers=(duty.n,))


def relevelled(turn: Turn) -> Step | None:
    """`Make the rooms a C`: a level follows only from words, so it is told what that level would ask."""
    if not turn.case.duties or not 0 < len(turn.cues.words) <= LONGEST:
        return None
    ordered, levels = ordered_of(turn), named_levels(turn)
    words = ordered.words
    if len(levels) != 1 or named_criteria(turn) or ordered.says(words.against) or ordered.says(words.enough):
        return None
    levelled = {mention.at for mention in turn.cues.text.levels}
    for clause in ordered.clauses:
        at = next((found for form in words.relevel if (found := ordered.opening(form, clause))), ())
        if not at or levelled.isdisjoint(clause) or at[0] > min(levelled & set(clause)):
            continue
        duty = _the_one(turn, ordered, clause, at)
        if duty is None and not ordered.content([n for n in clause if n not in at and n not in levelled], _known(turn)):
            duty = turn.case.duty(turn.case.about)
        if duty and duty.verdict.levels != levels and not _content(turn, ordered, duty, at, clause):
            return Step(RAISE, numbers=(duty.n,), levels=levels)
    return None


def _lacking(turn: Turn, ordered: Ordered) -> Step | None:
    """`What is missing for task 1 to be a B?`: asked of that duty alone, and of no other."""
    missing = {n for one in turn.cues.text.found if one.concept in MISSING for n in one.at}
    if not turn.asks or not (missing or likely_kind(turn) in LACKING) or named_criteria(turn):
        return None
    if ordered.says(ordered.words.against):
        return None
    if not missing and (likely_kind(turn) == "follow.next" or not named_levels(turn)):
        return None  # "what does B ask here?" is for the text
    duty = _the_one(turn, ordered, range(len(ordered.tokens)), missing)
    return Step(RAISE, numbers=(duty.n,), levels=named_levels(turn)) if duty else None


def _disputed(turn: Turn, ordered: Ordered) -> Step | None:
    """`Aren't you a bit hard on the counter?`: whether a duty that is named should not stand higher."""
    if not turn.asks or named_levels(turn) or likely_kind(turn) != "follow.why-not":
        return None
    duty = _the_one(turn, ordered, range(len(ordered.tokens)))
    return Step("follow.why-not", numbers=(duty.n,)) if duty else None


def _text_there(turn: Turn, ordered: Ordered) -> Step | None:
    """`At B, what would that be?`: what one level asks of the criterion that is spoken of, and no work's level."""
    levels, words = named_levels(turn), turn.cues.words
    language = turn.reader.language
    own = not language.first_person.isdisjoint(words) or not language.leaning.isdisjoint(words[:SHORTEST])
    if len(levels) != 1 or own or turn.cues.concepts & MISSING or named_criteria(turn) or not continued(turn):
        return None
    if (
        len(words) > LONGEST_NARROWED
        or ordered.says(ordered.words.against)
        or _the_one(turn, ordered, range(len(words)))
    ):
        return None
    asked = hears(heard_words(turn.language)[AT_LEVEL], words) and not likely_kind(turn).startswith((READY, "no."))
    return Step(OTHER_LEVEL, levels=levels) if asked else None


def _standing(turn: Turn, ordered: Ordered) -> Step | None:
    """`So is the counter a D or a C?`: a question that holds a level, and else only the words of one duty."""
    levels = named_levels(turn)
    spoken_of = levels or any(ordered.holds(n, turn.reader.announcing) for n in range(len(ordered.tokens)))
    if not turn.asks or not spoken_of or DIFFERENCE in turn.cues.concepts or turn.cues.concepts & MISSING:
        return None
    if len(levels) == 1 and likely_kind(turn) == CELL:
        return None  # "what does C say about events?"
    duty = _the_one(turn, ordered, range(len(ordered.tokens)))
    if duty and not _content(turn, ordered, duty):
        return Step(WHY_STEP, numbers=(duty.n,))
    return _of_criterion(turn, ordered, levels)


def _of_criterion(turn: Turn, ordered: Ordered, levels: Sequence[str]) -> Step | None:
    """`What level for her knowledge, then?`, `so B for improvement?`: what the case shows of a criterion."""
    criteria = named_criteria(turn)
    if len(criteria) != 1:
        return None
    criterion = criteria[0]
    called = {n for one in turn.cues.reading.called for n in one.at}
    name = turn.cues_of(turn.name(criterion)).stems
    rest = [n for n in _content(turn, ordered) if n not in called and not alike(turn.cues.text.tokens[n].stems, name)]
    held = [duty for duty in turn.case.duties if duty.verdict.criterion == criterion]
    shown = {level for duty in held for level in duty.verdict.levels}
    if rest or (levels and shown.isdisjoint(levels)) or likely_kind(turn) == DUTY:
        return None
    if held:
        return Step(WHY_STEP, numbers=(held[-1].n,))
    return Step(OF_CRITERION, ref=criterion)


def _the_one(turn: Turn, ordered: Ordered, numbers: Sequence[int], at: Collection[int] = ()) -> CaseDuty | None:
    """The one duty that some tokens name, beside those `at` and the words of levels."""
    levelled = {mention.at for mention in turn.cues.text.levels}
    known = _known(turn)
    kept = [n for n in numbers if n not in at and n not in levelled and not ordered.holds(n, known)]
    found = named(turn, ordered, kept, turn.case.duties)
    return turn.case.duty(found[0]) if found and len(found) == 1 else None


def _content(
    turn: Turn,
    ordered: Ordered,
    duty: CaseDuty | None = None,
    at: Collection[int] = (),
    numbers: Sequence[int] | None = None,
) -> list[int]:
    """The tokens that name something which is neither a level, nor of the duty, nor around a question for one."""
    levelled = {mention.at for mention in turn.cues.text.levels}
    among = range(len(ordered.tokens)) if numbers is None else numbers
    rest = ordered.content([n for n in among if n not in at and n not in levelled], _known(turn))
    held = duty.about if duty else ()
    concepts = {n: f"@{one.concept}" for one in turn.cues.text.found for n in one.at}
    return [n for n in rest if not alike({*ordered.tokens[n].stems, concepts.get(n, "")} - {""}, held)]


def _known(turn: Turn) -> frozenset[str]:
    """The words around a question where something stands, which name nothing of it."""
    words, language = ordered_of(turn).words, turn.reader.language
    told = words.duty | words.all | words.standing | words.only | language.headings
    return told | turn.reader.announcing | frozenset(language.numerals)
