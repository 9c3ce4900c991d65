"""Which act a message is: read from its words and from the conversation that it stands in.

Only what tells a duty is read as duties; a message that says how, corrects, answers, asks or edits is a turn of the
conversation about duties told before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from handlers.case import Pending
from handlers.continuing import MISREAD, TAKE_BACK, continued_duty, of_what_was_added, spoken_of
from handlers.descriptions import descriptions
from handlers.likely import ALONE, FEW, LEAST_LIKE, likely_kind, named_levels, tells_first, well_told
from handlers.reference import named_criteria, named_duties, named_duty, numbers_in, ordinals_in
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.lookup.option_choice import pick
from knowledge.scoring.labels import CHECK, DUTY, FRAMES
from knowledge.understanding.answers import criteria_spoken_of
from knowledge.understanding.duty import Duty

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
SEVERAL = frozenset((concept("answer-both"), concept("answer-depends")))
"""Concepts by which somebody says that several options hold."""
FEELS = frozenset((concept("feels-afraid"), concept("feels-wronged"), concept("colleague")))
"""Concepts by which a level is named in fear or anger, or for somebody else, and not hoped for."""
COMPARE, DIFFERENCE = concept("command-compare"), concept("difference")
NEAR = 8.0
"""By how much a kind that a command says outright may stay behind the likeliest kind."""
ELSEWHERE = frozenset((concept("others-do"), concept("past"), concept("no-longer")))
"""Concepts by which somebody speaks of others, or of former days, and picks no option."""
AROUND_OPTION = ("ordinal-", "misread", "ask-", "take-back", "answer-")
"""How the concepts begin whose words may stand around an option that is picked …"""
FEWEST = 2
"""… and how many words of another content may, besides."""
ANSWERS = ("follow.both", "follow.between", "follow.depends", "follow.neither", "follow.unknown", "turn.skip")
"""Kinds that answer an open question without picking an option."""
AGAIN = ("ask.write", "ask.copy")
"""Kinds that a short message with another level or criterion asks for once more."""
PICKS = {"follow.first": 1, "follow.second": 2, "follow.third": 3, "follow.last": -1}
SHORT = 8
"""Words; in a longer message a number or a place in a list is no option of the open question."""
LONGEST_COMMAND = 12
"""Words; a longer message that holds words of a command tells something beside it."""
TEXTUAL = ("ask.", "follow.other", "doel", "aside.", DUTY)
"""Kinds of questions about the text that a question about a duty may look like."""
OF_TEXT = ("ask.which-criteria", "ask.search", "ask.tasks", "ask.word")
"""Kinds of questions that name a kind of work and not one's own."""
ORDERS = ("case.remove", "case.replace")
"""Commands that name a duty."""
OPENING_COMMAND = 2
"""Words from the beginning within which a command opens a message."""
PAIR = 2
"""Colons of a message that sets two descriptions side by side without saying so."""
SHORT_OTHER = 5
"""Words at most of a message that only names another criterion or level."""
REFERENCE = re.compile(r"(?<![\w.-])(?:R\d\.\d|[a-z]+(?:-[a-z]+)*\.[A-Z])(?![\w.])")


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
    if kind == CHECK and turn.case.duties:
        return Step("case.target", levels=named_levels(turn))
    return Step("aside.vague" if kind == DUTY else kind, turn.understood.duties, levels=named_levels(turn))


def _reference(turn: Turn) -> Step | None:
    text = turn.question.text
    found = REFERENCE.findall(text) if len(text.split()) <= SHORT else []
    return Step("show", ref=found[0]) if len(found) == 1 and found[0] in turn.family.passages() else None


def _option(turn: Turn) -> Step | None:
    """An option of the open question, by number or place: one, or several that hold together."""
    pending = asked_last(turn)
    if not pending or len(turn.cues.words) > SHORT or turn.cues.concepts & set(COMMANDS):
        return None
    bare = turn.question.text.strip().rstrip(".)")
    if bare.isdecimal():
        return Step("option", n=pending.duty, numbers=(int(bare[:3]),))
    if "?" in turn.question.text or turn.cues.concepts & ELSEWHERE:
        return None
    many = len(pending.options)
    alone = len(turn.cues.beside(AROUND_OPTION)) <= FEWEST
    named = [n for n in (*numbers_in(turn), *ordinals_in(turn, many)) if 1 <= n <= many] if alone else []
    if not named and turn.understood.follow in PICKS and len(turn.cues.words) <= FEW:
        place = PICKS[turn.understood.follow]
        named = [place if place > 0 else many]
    if not named and turn.case.pending:
        ref = pick(turn.question.text, pending.options, turn.gists, turn.reader)
        named = [pending.options.index(ref) + 1] if ref else []
    return Step("option", n=pending.duty, numbers=tuple(dict.fromkeys(named))) if named else None


def asked_last(turn: Turn) -> Pending | None:
    """The open question; the one just answered where none is open, or where a message corrects its answer."""
    before = turn.case.before.pending if turn.case.before else None
    answered = before if before and turn.case.duty(before.duty) else None
    corrects = turn.cues.concepts & {MISREAD, TAKE_BACK} or turn.understood.follow in ("follow.no", "follow.wrong")
    return (answered if corrects else None) or turn.case.pending or answered


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
    if descriptions(
        turn.question.text, COMPARE in turn.cues.concepts or turn.memory.kind == "case.compare"
    ) and _compares(turn):
        return _about_case(turn, "case.compare")
    ordered = _ordered(turn)
    if ordered:
        return _about_case(turn, ordered)
    kind = likely_kind(turn)
    if kind == "case.copy" and not turn.case.duties and turn.memory.criteria:
        return Step("ask.copy", levels=named_levels(turn))
    if _once_more(turn):
        return Step(turn.memory.kind, levels=named_levels(turn))
    brief = len(turn.cues.words) <= LONGEST_COMMAND
    for name, commanded in COMMANDS.items():
        likely = kind == commanded or (brief and kinds.get(commanded, top - NEAR - 1) >= top - NEAR)
        if name in said and likely and (turn.case.duties or (commanded in ALONE and not tells_first(turn))):
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


def _ordered(turn: Turn) -> str:
    """The command that a message opens with and that names a duty of the case, whatever its second half tells."""
    first = {one.concept for one in turn.cues.text.found if one.at[0] < OPENING_COMMAND and not one.negated}
    kind = next((COMMANDS[name] for name in COMMANDS if name in first and COMMANDS[name] in ORDERS), "")
    return kind if kind and turn.case.duties and _about_case(turn, kind).numbers else ""


def _once_more(turn: Turn) -> bool:
    """`En nog een op B`: the same again as just before, for another level or criterion."""
    if len(turn.cues.words) > SHORT or turn.memory.kind not in AGAIN:
        return False
    other = named_levels(turn) or named_criteria(turn)
    told = any(map(well_told, turn.understood.duties))
    others = ("no.", "about.", "hr.", "small.", "case.")
    asked = ("ask.cell", "ask.meaning") if "?" in turn.question.text else ()
    elsewhere = likely_kind(turn).startswith((*others, *asked))
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
    asked = "?" in turn.question.text
    if DIFFERENCE in turn.cues.concepts or turn.cues.concepts & FEELS or (kind.startswith("small.") and not asked):
        return False
    texts = ("ask.cell", "ask.compare", "ask.level", "ask.check", "no.person", "hr.", "about.sure", "small.", DUTY)
    return refers and not turn.understood.criteria and kind.startswith(texts) and len(turn.cues.words) <= SHORT + FEW


def _about_case(turn: Turn, kind: str) -> Step:
    places = tuple(duty.n for duty in turn.case.duties)
    numbers = tuple(n for n in numbers_in(turn) if n in places)
    if not numbers:
        numbers = tuple(places[at - 1] for at in ordinals_in(turn, len(places)) if 1 <= at <= len(places))
    if not numbers and kind == "case.remove":
        numbers = named_duties(turn, turn.cues.object_stems)
    if not numbers:
        named = named_duty(turn, turn.cues.object_stems)
        numbers = (named,) if named else ()
    refers = len(turn.case.duties) == 1 or not turn.reader.language.referring.isdisjoint(turn.cues.words)
    if not numbers and kind == "case.remove" and refers and turn.case.about:
        numbers = (turn.case.about,)
    return Step(kind, turn.understood.duties, numbers=numbers, levels=named_levels(turn))


def _condition(turn: Turn) -> Step | None:
    """`En als ik dat alleen doe?`: a detail of a duty told before, put as a question."""
    language = turn.reader.language
    opening = [word for word in turn.cues.words[:FEW] if word not in language.joining]
    asked = bool(opening) and opening[0] in language.asking and language.leaning.isdisjoint(opening[1:2])
    reach = len(turn.cues.words) if turn.question.text.rstrip().endswith("?") else FEW
    opens = not language.leaning.isdisjoint(turn.cues.words[:reach]) and not asked
    if not turn.case.duties or not opens or not criteria_spoken_of(turn.cues.text, turn.answers):
        return None
    n = continued_duty(turn) or named_duty(turn, turn.cues.content) or spoken_of(turn)
    return Step("detail", turn.understood.duties, n=n) if n else None


def _about_duty(turn: Turn) -> Step | None:
    """`En de post?`, `nog eens over het loket`: a question that names a duty, and nothing of the text."""
    if not turn.question.text.rstrip().endswith("?") or not turn.case.duties:
        return None
    if named_levels(turn) or any(map(well_told, turn.understood.duties)):
        return None
    named = named_duty(turn, turn.cues.content)
    joins = not turn.reader.language.joining.isdisjoint(turn.cues.words[:1])
    opens = joins and len(turn.cues.words) <= SHORT_OTHER
    if named_criteria(turn) and not opens:
        return None
    kind = likely_kind(turn)
    if not named or criteria_spoken_of(turn.cues.text, turn.answers) or not kind.startswith(TEXTUAL):
        return None
    if kind in OF_TEXT and not opens:
        return None
    return Step("case.why", numbers=(named,))


def _other(turn: Turn) -> Step | None:
    """`En bij verbetering?`: the last question once more, about another criterion or level."""
    words = turn.cues.words
    opens = bool(words) and words[0] in turn.reader.language.joining
    asked = turn.question.text.rstrip().endswith("?") and opens and len(words) <= SHORT_OTHER
    if asked and turn.memory.kind == "ask.word" and turn.context.word_finder(turn.language).find(turn.cues.text.tokens):
        return Step("ask.word")
    named = named_criteria(turn)
    if not asked or not (named or named_levels(turn)) or not (turn.memory.criteria or turn.case.duties):
        return None
    if named_duty(turn, turn.cues.content):
        return None
    if not named and criteria_spoken_of(turn.cues.text, turn.answers):
        return None
    return Step("follow.other-criterion" if named else "follow.other-level", levels=named_levels(turn))


def _answer(turn: Turn) -> Step | None:
    """An answer to the open question that picks no option: both, none, it depends, no idea, leave it."""
    kind = likely_kind(turn)
    asked = asked_last(turn)
    if not asked or kind not in ANSWERS:
        return None
    several = bool(turn.cues.concepts & SEVERAL)
    if criteria_spoken_of(turn.cues.text, turn.answers) and not several:
        return Step("detail", turn.understood.duties, n=asked.duty)
    return Step(kind, n=asked.duty)


def _told(turn: Turn) -> Step | None:
    """Duties: new ones, or more about one that was told before."""
    duties = turn.understood.duties
    kind = likely_kind(turn)
    spoken = turn.case.pending and criteria_spoken_of(turn.cues.text, turn.answers)
    telling = kind in (DUTY, *FRAMES) or kind == "aside.manner" or (kind.startswith("aside.") and spoken)
    if not telling:
        return None
    if turn.case.duties:
        n = continued_duty(turn)
        if n:
            return Step("detail", duties, n=n)
    if not duties:
        return None
    return Step(DUTY, duties, levels=named_levels(turn))


def _correction(turn: Turn) -> Step | None:
    """`Dat klopt niet`, `vergeet dat van …`: of a duty told before."""
    kind = likely_kind(turn)
    takes_back = TAKE_BACK in turn.cues.concepts and not turn.understood.criteria and "?" not in turn.question.text
    if takes_back and turn.case.duties:
        kind = "follow.withdraw"
    if kind not in ("follow.wrong", "follow.withdraw") or not turn.case.duties:
        return None
    named = named_duty(turn, turn.cues.stems)
    duty = turn.case.duty(named)
    says = criteria_spoken_of(turn.cues.text, turn.answers) or any(map(well_told, turn.understood.duties))
    if says and kind == "follow.wrong":
        return Step("detail", turn.understood.duties, n=named or spoken_of(turn))  # it says what is right, too
    if kind == "follow.withdraw" and duty and not of_what_was_added(turn, duty):
        return Step("case.remove", turn.understood.duties, numbers=(named,))
    return Step(kind, turn.understood.duties, n=named or spoken_of(turn))


_ORDER: tuple[Callable[[Turn], Step | None], ...] = (
    _reference,
    _option,
    _letter,
    _command,
    _condition,
    _about_duty,
    _other,
    _answer,
    _correction,
    _told,
)
