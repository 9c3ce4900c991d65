"""What is heard at once, whatever else a message says: why it was read so, who decides, a feeling, an excuse."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.acts.criteria_named import continued, named_criteria, named_levels
from handlers.acts.duties_named import named_duty
from handlers.acts.likely_kind import FEW, likely_kind, well_told
from handlers.acts.numbers_and_places import numbers_in
from handlers.acts.topics_elsewhere import DIFFERENCE
from handlers.case.data import CaseDuty
from handlers.step import Step
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.heard_words import (
    BINDING,
    BYE,
    CHEATED,
    DECIDES,
    EXPECTED,
    JOKING,
    OBJECTS,
    OPINION,
    PAY,
    PLAINLY,
    REMARK,
    SORRY,
    TEXTS,
    WHY,
    WORDS,
    WORTH,
    heard_words,
    hears,
    opens,
)
from knowledge.conversation.order_words import order_words
from knowledge.scoring.labels import DUTY
from knowledge.text.language import fold
from knowledge.text.sentences import clauses

AFRAID, COLLEAGUE = concept("feels-afraid"), concept("colleague")
FEELINGS = {WORTH: "small.upset.worth", CHEATED: "small.upset.cheated"}
"""What somebody feels, and the kind of message that it makes."""
READY = ("hr.", "no.", "about.", "ask.copy", "ask.write")
"""How the kinds begin that have an answer of their own to a question why."""
HOW_READ = "hr.how-answer-comes"
"""… and the one of them that, beside a level, is about what was read ("how do you get to B?")."""
LONGEST = 20
"""Words of a question or a cry at most: who writes more, tells something."""
PLAIN = 8
"""Words at most of a message that wants a yes or a no."""
TABLES = ("ask.criteria", "ask.cell", "ask.compare", "ask.meaning")
"""Kinds that are answered with the texts of every criterion where none is named."""


def heard(turn: Turn) -> Step | None:
    """The first of these that a message is."""
    found = who_decides(turn) or objects(turn) or parting(turn) or opinion(turn)
    return found or feeling(turn) or of_reading(turn) or plainly(turn)


def of_reading(turn: Turn) -> Step | None:
    """`Waarom B en geen C?`, `aan welke woorden ziet ge dat?`: about what was read, and no new duty."""
    if not turn.case.duties or not _asks(turn) or any(map(well_told, turn.understood.duties)):
        return None
    placed = [n for n in numbers_in(turn) if turn.case.duty(n)]
    if len(placed) == 1 and len(named_levels(turn)) > 1:
        return Step("case.why", numbers=(placed[0],))  # "and nr 1, is that at C or at B?"
    if _hears(turn, WORDS):
        return Step("case.why", numbers=_asked_about(turn, ()))
    levels = named_levels(turn)
    if not levels or not (_hears(turn, WHY) or _hears(turn, EXPECTED)):
        return None
    told = {duty.verdict.criterion for duty in turn.case.duties}
    other = set(named_criteria(turn)) - told or turn.cues.concepts & {DIFFERENCE, COLLEAGUE}
    kind = likely_kind(turn)
    if other or (not _hears(turn, EXPECTED) and kind.startswith(READY) and kind != HOW_READ):
        return None
    numbers = _asked_about(turn, levels)
    duty = turn.case.duty(numbers[0]) if numbers else None
    if duty is None or (duty.verdict.criterion and duty.verdict.levels in _alike(turn, duty)):
        return Step("follow.why-not", numbers=numbers, levels=levels)
    others = tuple(level for level in levels if level not in duty.verdict.levels)
    return Step("follow.why-not" if others else "case.why", numbers=numbers, levels=others)


def who_decides(turn: Turn) -> Step | None:
    """`Qui décide : moi, les RH, vous ?`: a ready answer, whoever is named beside it."""
    if "?" not in turn.question.text or len(turn.cues.words) > LONGEST + LONGEST:
        return None
    told = any(map(well_told, turn.understood.duties))
    expressions = heard_words(turn.language)[DECIDES]
    outright = any(opens(expressions, _words(turn, part), FEW) for part in clauses(turn.question.text))
    return Step("hr.who-decides") if outright or (not told and hears(expressions, turn.cues.words)) else None


def objects(turn: Turn) -> Step | None:
    """`Can the union look at it?`, `is that binding?`: a ready answer, where no duty is told."""
    own = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    told = own and any(map(well_told, turn.understood.duties))
    if not turn.asks or len(turn.cues.words) > LONGEST or told:
        return None
    if _hears(turn, BINDING):
        return Step("hr.decision-official")
    return Step("hr.where-to-go") if _hears(turn, OBJECTS) else None


def parting(turn: Turn) -> Step | None:
    """`See you`, `that was irony`, `my boss will never believe this`: said in passing, with nothing told or asked."""
    if "?" in turn.question.text or len(turn.cues.words) > LONGEST:
        return None
    own = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    if not own and len(turn.cues.words) <= PLAIN and _hears(turn, REMARK):
        return Step("small.joking")
    if any(map(well_told, turn.understood.duties)):
        return None
    if _hears(turn, JOKING):
        return Step("small.joking")
    return Step("small.bye") if _takes_leave(turn) else None


def opinion(turn: Turn) -> Step | None:
    """`My boss thinks it's simple`: what somebody else holds of the work, which shows no level."""
    if not turn.case.duties or len(turn.cues.words) > LONGEST or any(map(well_told, turn.understood.duties)):
        return None
    held = opens(heard_words(turn.language)[OPINION], turn.cues.words, FEW)
    return Step("small.opinion") if held and not _speaks(turn) else None


def _speaks(turn: Turn) -> bool:
    """Whether a sentence behind what somebody holds is of what the speaker does."""
    _, *rest = clauses(turn.question.text) or [""]
    own = turn.reader.language.first_person
    return any(not own.isdisjoint(turn.cues_of(part).words) and not part.rstrip().endswith("?") for part in rest)


def _takes_leave(turn: Turn) -> bool:
    """Whether a clause of a message is a farewell and nothing else."""
    expressions, language = heard_words(turn.language)[BYE], turn.reader.language
    said_in = [turn.cues_of(part).words for part in clauses(turn.question.text)]
    leaving = [words for words in said_in if opens(expressions, words, FEW)]
    if leaving:
        said = {word for some in expressions.values() for one in some for place in one for way in place for word in way}
        said |= order_words(turn.language).polite | language.function_words | language.joining
        if any(map(said.issuperset, leaving)):
            return True
    return hears(expressions, (fold(turn.question.text.strip(" .!")),))


@once
def feeling(turn: Turn) -> Step | None:
    """`Ben ik dan zo weinig waard?`, `désolée, j'étais énervée`: of oneself, with no duty told beside it."""
    if len(turn.cues.words) > LONGEST or any(map(well_told, turn.understood.duties)):
        return None
    if _hears(turn, SORRY) and not turn.spoken:
        return Step("small.sorry")
    language = turn.reader.language
    if language.first_person.isdisjoint(turn.cues.words) and turn.understood.kind == DUTY:
        return None
    if COLLEAGUE in turn.cues.concepts and "?" in turn.question.text:
        return None  # one's work beside another's has an answer of its own
    kind = next((kind for key, kind in FEELINGS.items() if _hears(turn, key)), "")
    if not kind and AFRAID in turn.cues.concepts and _hears(turn, PAY):
        kind = "small.worry.pay"
    return Step(kind) if kind else None


def plainly(turn: Turn) -> Step | None:
    """`Donc oui ou non ?`: of the last answer, which no text decides with one word."""
    brief = len(turn.cues.words) <= PLAIN and not named_levels(turn) and not turn.understood.duties
    return Step("turn.plainly") if brief and _hears(turn, PLAINLY) else None


def lost(turn: Turn) -> Step | None:
    """A question that is like one for the texts, and names none: it gets no table of them all."""
    if not likely_kind(turn).startswith(TABLES) or named_levels(turn) or turn.understood.criteria:
        return None
    if named_criteria(turn) or continued(turn) or _hears(turn, TEXTS):
        return None
    return Step("case.why") if turn.case.duties and _hears(turn, WHY) else Step("turn.lost")


def _asks(turn: Turn) -> bool:
    """Whether a message asks, or says outright that it had expected another level."""
    brief = len(turn.cues.words) <= LONGEST
    return brief and ("?" in turn.question.text or _hears(turn, EXPECTED) or _hears(turn, WHY))


def _asked_about(turn: Turn, levels: Sequence[str]) -> tuple[int, ...]:
    """The duty that a question names, or the last spoken of that has one of the levels; nothing where none is it."""
    named = named_duty(turn, turn.cues.content)
    if named:
        return (named,)

    def fits(duty: CaseDuty) -> bool:
        return bool(duty.verdict.levels) and (not levels or not set(levels).isdisjoint(duty.verdict.levels))

    about = turn.case.duty(turn.case.about)
    if about and fits(about):
        return (about.n,)
    found = [duty.n for duty in turn.case.duties if fits(duty)]
    read = [duty.n for duty in turn.case.duties if duty.verdict.levels]
    return tuple((found or read)[-1:])


def _alike(turn: Turn, duty: CaseDuty) -> Sequence[tuple[str, ...]]:
    """The levels of a duty's criterion that have one text."""
    return turn.family.criterion(duty.verdict.criterion).levels_reading_the_same()


def _hears(turn: Turn, key: str) -> bool:
    return hears(heard_words(turn.language)[key], turn.cues.words)


def _words(turn: Turn, part: str) -> tuple[str, ...]:
    return turn.cues_of(part).words
