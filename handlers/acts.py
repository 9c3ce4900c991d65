"""Which act a message is: read from its words and from the conversation that it stands in.

Only what tells a duty is read as duties; a message that says how, corrects, answers, asks or edits is a turn of the
conversation about duties told before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from handlers.case import CaseDuty
from handlers.descriptions import descriptions
from handlers.facts import carries
from handlers.questions import deciding_criteria
from handlers.reference import clearly_new, named_criteria, named_duty, numbers_in, ordinals_in
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.lookup.option_choice import pick
from knowledge.scoring.labels import DUTY, FRAMES, is_message
from knowledge.understanding.answers import criteria_spoken_of
from knowledge.understanding.duty import Duty
from knowledge.understanding.intent import kind_of

QUESTIONS = {
    concept("ask-privacy"): "about.privacy",
    concept("ask-human"): "about.person",
    concept("ask-source"): "about.source",
    concept("command-write"): "ask.write",
    concept("command-search"): "ask.search",
}
"""A concept by which somebody asks something outright, and the kind of question that it makes."""
COMMANDS = {
    concept("command-restore"): "case.restore",
    concept("command-replace"): "case.replace",
    concept("command-remove"): "case.remove",
    concept("command-compare"): "case.compare",
    concept("command-copy"): "case.copy",
    concept("ask-missing"): "case.missing",
    concept("ask-raise"): "case.raise",
    concept("ask-summary"): "case.list",
    concept("ask-overall"): "case.overall",
}
"""A concept by which somebody says outright what is to be done, and the kind of message that it makes."""
MISREAD, TAKE_BACK, ALSO, COMPARE, DIFFERENCE = (
    concept("misread"),
    concept("take-back"),
    concept("also"),
    concept("command-compare"),
    concept("difference"),
)
NEAR = 8.0
"""By how much a kind that a command says outright may stay behind the likeliest kind."""
ANSWERS = {
    "follow.both": "all",
    "follow.between": "all",
    "follow.depends": "all",
    "follow.neither": "none",
    "follow.unknown": "none",
    "turn.skip": "none",
}
"""Kinds that answer an open question without picking an option."""
AGAIN = ("ask.write", "ask.copy")
"""Kinds that a short message with another level or criterion asks for once more."""
PICKS = {"follow.first": 1, "follow.second": 2, "follow.third": 3, "follow.last": -1}
SHORT = 8
"""Words; in a longer message a number or a place in a list is no option of the open question."""
LONGEST_COMMAND = 12
"""Words; a longer message that holds words of a command tells something beside it."""
PAIR = 2
SHORT_OTHER = 5
FEW = 3
"""Words from the beginning within which a condition opens a message."""
CASE_LEAN, NO_CASE_LEAN, PENDING_LEAN = 2.0, -8.0, 3.0
"""Weight given to kinds about the case where there is one, taken where there is none, and given to answers to an open
question: by hand, so that what a conversation makes likely wins where the words alone do not decide."""
CLEARLY_GRADED = 0.6
CLEAR_TASK = 0.3
"""The share of a task among the tasks from which a question mark does not make its telling a question."""
LEAST_LIKE = -6.0
"""The weight from which a message that tells nothing is answered as the kind that it is most like."""
ABOUT_CASE = ("case.", "follow.", "turn.")
ALONE = ("case.overall", "case.compare", "turn.onward", "turn.stop", "follow.yes", "follow.no")
"""Kinds that make sense although nothing was told yet."""
OPENING_NUMBER = re.compile(r"\W*(?:\w+\W+){0,2}?(\d{1,2})(?!\w)\s*[:.,)]?\s")
CLAUSE = re.compile(r"[.!?;:,\n]+\s+")
REFERENCE = re.compile(r"(?<![\w.])(?:R\d\.\d|[a-z]+(?:-[a-z]+)*\.[A-Z])(?![\w.])")


@dataclass(frozen=True, slots=True)
class Step:
    """How the conversation goes on: the kind of message, or `duty`, `detail`, `option`, `letter`; and what it names."""

    kind: str
    duties: tuple[Duty, ...] = ()
    n: int = 0
    """The number of the duty that it is about."""
    numbers: tuple[int, ...] = ()
    """The duties, or options, that it names."""
    levels: tuple[str, ...] = ()
    ref: str = ""


def decide(turn: Turn) -> Step:
    """The step that a message is; the first that recognises it decides."""
    for find in _ORDER:
        step = find(turn)
        if step:
            return step
    kind = likely_kind(turn)
    return Step("aside.vague" if kind == DUTY else kind, turn.understood.duties, levels=named_levels(turn))


def likely_kind(turn: Turn) -> str:
    """The kind that the words are most like, with what the conversation makes likely."""
    understood = turn.understood
    if understood.kind in ("empty", "noise"):
        return understood.kind
    weights = {name: weight + _lean(turn, name) for name, weight in turn.cues.weights.items()}
    kind = kind_of(weights)[0]
    # What was understood of the message as a whole stands, unless the conversation speaks for something else.
    if kind == "case.compare" and not descriptions(turn.question.text):
        return understood.kind if not understood.kind.startswith("case.") else DUTY
    if kind.startswith(ABOUT_CASE) and weights[kind] >= LEAST_LIKE and not _tells_first(turn):
        return kind
    telling = understood.kind == DUTY or understood.kind in FRAMES
    if telling and asks(turn):
        return _outright(turn) or _likeliest_question(weights)
    if telling and not any(carries(duty) or duty.reason for duty in understood.duties):
        return _outright(turn) or _likeliest_message(weights)
    if telling and turn.question.text.rstrip().endswith("?") and not any(map(_well_told, understood.duties)):
        return _outright(turn) or _likeliest_question(weights)
    return understood.kind


def _tells_first(turn: Turn) -> bool:
    """Whether a message tells duties where none was told yet: then it is about no case."""
    told = turn.understood.kind == DUTY and any(map(carries, turn.understood.duties))
    return told and not turn.case.duties


def asks(turn: Turn) -> bool:
    """Whether a message is a question of its own, and no duty with the question which level it is."""
    text = turn.question.text.strip()
    if not text.endswith("?"):
        return False
    language = turn.reader.language
    *before, last = [part for part in CLAUSE.split(text) if part.strip("?! ")] or [text]
    words = [token.word for token in turn.cues_of(last).text.tokens if token.word not in language.joining]
    if not words or language.asking.isdisjoint(words[:1]):
        return False
    level_asked = turn.understood.levels or not turn.reader.announcing.isdisjoint(turn.cues.words)
    told = any(map(carries, turn.understood.duties))
    return not (told and (level_asked or before))


def _outright(turn: Turn) -> str:
    """The kind of question that a concept makes outright; empty where none does, or where a duty is told."""
    if any(map(_well_told, turn.understood.duties)):
        return ""
    return next((kind for name, kind in QUESTIONS.items() if name in turn.cues.concepts), "")


def _well_told(duty: Duty) -> bool:
    """Whether a duty is told clearly enough to stand beside a question mark."""
    likely = duty.outcome.tasks[0][1] if duty.outcome.tasks else 0.0
    graded = duty.outcome.outcome in ("level", "between") and duty.outcome.strength >= CLEARLY_GRADED
    return graded or (duty.telling and likely >= CLEAR_TASK)


def _likeliest_message(weights: Mapping[str, float]) -> str:
    """What nothing of the work is carried by: of all kinds of messages, the one that it is most like."""
    kinds = {name: weight for name, weight in weights.items() if is_message(name) and not name.startswith("hr.")}
    best = max(kinds, key=lambda name: (kinds[name], name))
    return best if kinds[best] > LEAST_LIKE else "aside.vague"


def _likeliest_question(weights: Mapping[str, float]) -> str:
    """A question is never graded: of the kinds that ask something, the one that it is most like."""
    asking = {
        name: weight
        for name, weight in weights.items()
        if name.startswith(("ask.", "about.", "hr.", "no.", "case.", "follow.", "turn.", "small."))
        and name not in FRAMES
    }
    return max(asking, key=lambda name: (asking[name], name))


def named_levels(turn: Turn) -> tuple[str, ...]:
    """The levels of the family that a message names, lowest first."""
    return tuple(level for level in turn.context.levels if level in turn.understood.levels)


def _lean(turn: Turn, name: str) -> float:
    if not name.startswith(ABOUT_CASE):
        return 0.0
    if not turn.case.duties and not turn.memory.criteria:
        return 0.0 if name in ALONE else NO_CASE_LEAN
    if name.startswith("follow.") and not name.startswith(("follow.why", "follow.next", "follow.other")):
        return PENDING_LEAN if turn.case.pending else 0.0
    return CASE_LEAN if name.startswith("case.") and turn.case.duties else 0.0


def _reference(turn: Turn) -> Step | None:
    text = turn.question.text
    found = REFERENCE.findall(text) if len(text.split()) <= SHORT else []
    return Step("show", ref=found[0]) if len(found) == 1 and found[0] in turn.family.passages() else None


def _option(turn: Turn) -> Step | None:
    """An option of the open question, by number or place: one, or several that hold together."""
    pending = turn.case.pending
    if not pending or len(turn.cues.words) > SHORT or turn.cues.concepts & set(COMMANDS):
        return None
    bare = turn.question.text.strip().rstrip(".)")
    if bare.isdecimal():
        return Step("option", n=pending.duty, numbers=(int(bare[:3]),))
    if "?" in turn.question.text:
        return None
    many = len(pending.options)
    numbers = numbers_in(turn) if len(turn.cues.content) <= 1 else ()
    named = [n for n in (*numbers, *ordinals_in(turn, many)) if 1 <= n <= many]
    if not named and turn.understood.follow in PICKS and len(turn.cues.words) <= FEW:
        place = PICKS[turn.understood.follow]
        named = [place if place > 0 else many]
    if not named:
        ref = pick(turn.question.text, pending.options, turn.gists, turn.reader)
        named = [pending.options.index(ref) + 1] if ref else []
    return Step("option", n=pending.duty, numbers=tuple(dict.fromkeys(named))) if named else None


def _letter(turn: Turn) -> Step | None:
    """A letter and nothing else tells no duty, answers no question, and edits nothing."""
    if not turn.case.duties or not turn.understood.levels or "?" in turn.question.text:
        return None
    told = turn.cues.content or turn.cues.concepts & turn.context.manner_concepts
    return Step("letter", levels=named_levels(turn)) if not told and len(turn.cues.words) <= SHORT else None


def _command(turn: Turn) -> Step | None:
    """What is said outright: take out, replace, take back, sum up, copy out, set side by side."""
    kinds = turn.cues.kinds()
    top = max(kinds.values())
    said = turn.cues.concepts
    if descriptions(turn.question.text) and _compares(turn):
        return _about_case(turn, "case.compare")
    kind = likely_kind(turn)
    if kind == "case.copy" and not turn.case.duties and turn.memory.criteria:
        return Step("ask.copy", levels=named_levels(turn))
    if _once_more(turn):
        return Step(turn.memory.kind, levels=named_levels(turn))
    brief = len(turn.cues.words) <= LONGEST_COMMAND
    for name, commanded in COMMANDS.items():
        likely = kind == commanded or (brief and kinds.get(commanded, top - NEAR - 1) >= top - NEAR)
        if name in said and likely and (turn.case.duties or (commanded in ALONE and not _tells_first(turn))):
            return _about_case(turn, commanded)
    if _hopes(turn, kind):
        return _about_case(turn, "case.overall")
    if not kind.startswith("case.") or kind in FRAMES or (not turn.case.duties and kind not in ALONE):
        return None
    if kinds[kind] < LEAST_LIKE:
        return None
    if kind == "case.overall" and not turn.case.duties and turn.understood.duties:
        return None
    return _about_case(turn, kind)


def _once_more(turn: Turn) -> bool:
    """`En nog een op B`: the same again as just before, for another level or criterion."""
    if len(turn.cues.words) > SHORT or turn.memory.kind not in AGAIN:
        return False
    other = named_levels(turn) or named_criteria(turn)
    told = any(map(_well_told, turn.understood.duties))
    elsewhere = likely_kind(turn).startswith(("no.", "about.", "hr.", "small.", "case."))
    return bool(other) and not told and not elsewhere


def _compares(turn: Turn) -> bool:
    """Whether two descriptions are to be held against each other: it is said so, or nothing else is."""
    return bool(turn.cues.concepts & {COMPARE, DIFFERENCE}) or turn.question.text.count(":") >= PAIR


def _hopes(turn: Turn, kind: str) -> bool:
    """`Ik ben dus ook gewoon een B?`: asked of oneself or of what was told, with one level and no criterion named."""
    if not any(duty.verdict.levels for duty in turn.case.duties) or len(named_levels(turn)) != 1:
        return False
    language = turn.reader.language
    own = not language.first_person.isdisjoint(turn.cues.words) or not language.possessive.isdisjoint(turn.cues.words)
    refers = own or not language.referring.isdisjoint(turn.cues.words)
    if DIFFERENCE in turn.cues.concepts:
        return False
    texts = ("ask.cell", "ask.compare", "ask.level", "ask.check", "no.person", "hr.", "about.sure", "small.", DUTY)
    return refers and not turn.understood.criteria and kind.startswith(texts) and len(turn.cues.words) <= SHORT + FEW


def _about_case(turn: Turn, kind: str) -> Step:
    places = tuple(duty.n for duty in turn.case.duties)
    numbers = tuple(n for n in numbers_in(turn) if n in places)
    if not numbers:
        numbers = tuple(places[at - 1] for at in ordinals_in(turn, len(places)) if 1 <= at <= len(places))
    if not numbers:
        named = named_duty(turn, turn.cues.stems)
        numbers = (named,) if named else ()
    return Step(kind, turn.understood.duties, numbers=numbers, levels=named_levels(turn))


def _condition(turn: Turn) -> Step | None:
    """`En als ik dat alleen doe?`: a detail of a duty told before, put as a question."""
    opening = turn.cues.words[:FEW]
    leaning = turn.reader.language.leaning
    opens = any(word in leaning for word in opening)
    if not turn.case.duties or not opens or not criteria_spoken_of(turn.cues.text, turn.answers):
        return None
    n = named_duty(turn, turn.cues.content) or _spoken_of(turn)
    return Step("detail", turn.understood.duties, n=n) if n and not clearly_new(turn) else None


def _other(turn: Turn) -> Step | None:
    """`En bij verbetering?`: the last question once more, about another criterion or level."""
    words = turn.cues.words
    opens = bool(words) and words[0] in turn.reader.language.joining
    asked = turn.question.text.rstrip().endswith("?") and opens and len(words) <= SHORT_OTHER
    named = named_criteria(turn)
    if not asked or not (named or named_levels(turn)) or not (turn.memory.criteria or turn.case.duties):
        return None
    if named_duty(turn, turn.cues.content) or criteria_spoken_of(turn.cues.text, turn.answers):
        return None
    return Step("follow.other-criterion" if named else "follow.other-level", levels=named_levels(turn))


def _answer(turn: Turn) -> Step | None:
    """An answer to the open question that picks no option: both, none, it depends, no idea, leave it."""
    kind = likely_kind(turn)
    if not turn.case.pending or kind not in ANSWERS:
        return None
    if criteria_spoken_of(turn.cues.text, turn.answers):
        return Step("detail", turn.understood.duties, n=turn.case.pending.duty)
    return Step(kind, n=turn.case.pending.duty)


def _told(turn: Turn) -> Step | None:
    """Duties: new ones, or more about one that was told before."""
    duties = turn.understood.duties
    kind = likely_kind(turn)
    spoken = turn.case.pending and criteria_spoken_of(turn.cues.text, turn.answers)
    telling = kind in (DUTY, *FRAMES) or kind == "aside.manner" or (kind.startswith("aside.") and spoken)
    if not telling:
        return None
    if turn.case.duties:
        n = _continued(turn)
        if n:
            return Step("detail", duties, n=n)
    if not duties:
        return None
    return Step(DUTY, duties, levels=named_levels(turn))


def _continued(turn: Turn) -> int:
    """The number of the duty that a message says more of; 0 where it tells something new."""
    cues, case = turn.cues, turn.case
    named = _numbered(turn) or named_duty(turn, cues.content)
    corrects = bool(cues.concepts & {MISREAD, TAKE_BACK})
    speaks = criteria_spoken_of(cues.text, turn.answers)
    takes_up = named and not _adds_more(turn) and not _another(turn, named)
    if takes_up and (corrects or speaks or len(turn.understood.duties) <= 1):
        return named
    if corrects:
        return _spoken_of(turn)
    if _adds_more(turn):
        return 0
    if case.pending and _answers_criterion(turn, case.pending.duty):
        return case.pending.duty
    again = _same_criterion(turn)
    if again:
        return again
    if clearly_new(turn):
        return 0
    if case.pending:
        return case.pending.duty
    if speaks and len(cues.content) <= FEW:
        return case.about
    return _same_criterion(turn)


def _numbered(turn: Turn) -> int:
    """The duty that a message names by number or place at its very beginning (`nummer 2: …`); 0 where it names none."""
    match = OPENING_NUMBER.match(turn.question.text)
    if match and turn.case.duty(int(match[1])):
        return int(match[1])
    places = [duty.n for duty in turn.case.duties]
    first = next((one for one in turn.cues.text.found if one.concept.startswith("ordinal-") and one.at[0] <= FEW), None)
    named = [places[at - 1] for at in ordinals_in(turn, len(places)) if 1 <= at <= len(places)]
    return named[0] if first and len(named) == 1 else 0


def _adds_more(turn: Turn) -> bool:
    """Whether a message opens by saying that one thing more is told."""
    return any(one.concept == ALSO and one.at[0] <= FEW for one in turn.cues.text.found)


def _another(turn: Turn, n: int) -> bool:
    """Whether a message that takes up words of a duty shows a criterion of its own, of what the speaker does."""
    duty = turn.case.duty(n)
    clear = [one for one in turn.understood.duties if one.telling and one.outcome.candidates]
    if duty is None or not clear:
        return False
    shown = {one.outcome.candidates[0].criterion for one in clear} - turn.reader.manner
    acts = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    return bool(shown) and acts and not shown & set(deciding_criteria(turn, duty))


def _same_criterion(turn: Turn) -> int:
    """The duty whose criterion a message speaks of again, where it takes up what was told (`dat is gewoon …`)."""
    shown = {duty.outcome.candidates[0].criterion for duty in turn.understood.duties if duty.outcome.candidates}
    refers = not turn.reader.language.referring.isdisjoint(turn.cues.words)
    if len(shown) != 1 or not (refers or shown <= turn.reader.manner):
        return 0
    same = [duty.n for duty in turn.case.duties if duty.verdict.criterion in shown]
    return turn.case.about if turn.case.about in same else (same[-1] if same else 0)


def _answers_criterion(turn: Turn, n: int) -> bool:
    """Whether a message shows a criterion that decides on the duty asked about, and tells no other activity."""
    duty = turn.case.duty(n)
    shown = [one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates]
    if duty is None or not shown or not set(shown) <= set(deciding_criteria(turn, duty)):
        return False
    refers = not turn.reader.language.referring.isdisjoint(turn.cues.words)
    return refers or not turn.reader.manner.intersection(shown) or not clearly_new(turn)


def _spoken_of(turn: Turn) -> int:
    return turn.case.pending.duty if turn.case.pending else turn.case.about


def _correction(turn: Turn) -> Step | None:
    """`Dat klopt niet`, `vergeet dat van …`: of a duty told before."""
    kind = likely_kind(turn)
    takes_back = TAKE_BACK in turn.cues.concepts and not turn.understood.criteria
    if takes_back and turn.case.duties:
        kind = "follow.withdraw"
    if kind not in ("follow.wrong", "follow.withdraw") or not turn.case.duties:
        return None
    named = named_duty(turn, turn.cues.stems)
    duty = turn.case.duty(named)
    if kind == "follow.withdraw" and duty and not _of_what_was_added(turn, duty):
        return Step("case.remove", turn.understood.duties, numbers=(named,))
    return Step(kind, turn.understood.duties, n=named or _spoken_of(turn))


def _of_what_was_added(turn: Turn, duty: CaseDuty) -> bool:
    """Whether what is taken back is a detail that was added to a duty, and not the duty itself."""
    added = {stem for one in duty.added for stem in turn.cues_of(one.text).stems}
    return len(turn.cues.stems & added) > len(turn.cues.stems & set(duty.about) - added)


_ORDER: tuple[Callable[[Turn], Step | None], ...] = (
    _reference,
    _option,
    _letter,
    _command,
    _condition,
    _other,
    _answer,
    _correction,
    _told,
)


def with_kind(step: Step, kind: str) -> Step:
    """The same step as another kind of message."""
    return replace(step, kind=kind)
