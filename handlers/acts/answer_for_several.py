"""Which message answers for several duties: an option, or the last answer once more, for those named, or for all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from handlers.acts.duties_named_in_orders import named
from handlers.acts.numbers_and_places import PLACES
from handlers.acts.option_picks import LONGEST, asks_first
from handlers.case.data import CaseDuty
from handlers.open_question import deciding_criteria, options_for, question_about
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered

KIND = "option.each"


@dataclass(frozen=True, slots=True)
class _Said:
    """What a message names: options and duties, by number; and the tokens that say so."""

    options: tuple[int, ...]
    duties: tuple[int, ...]
    at: frozenset[int]


def spread(turn: Turn, ordered: Ordered) -> Step | None:
    """`1 voor beide`, `idem voor taak 2`, `optie 1 voor taak 2`: an answer, whom it is for, and nothing else."""
    if not turn.case.duties or not 1 < len(ordered.tokens) <= LONGEST or "?" in turn.question.text:
        return None
    if ordered.says(ordered.words.removed):
        return None  # "2 to 3 can go"
    each, same = ordered.says(ordered.words.each), ordered.says(ordered.words.same)
    said = _named(turn, ordered, frozenset(each))
    if 0 not in each and asks_first(turn):
        return None
    if len(said.options) > 1 or bool(said.options) == bool(same):
        return None
    words = ordered.words
    known = words.around | words.duty | words.mended | words.target
    rest = [n for n in range(len(ordered.tokens)) if n not in {*each, *same, *said.at}]
    content = ordered.content(rest, known)
    duties = said.duties or (_open(turn) if each else ())
    named_for = any(ordered.holds(n, words.target) for n in range(len(ordered.tokens)))
    if content and same and named_for and not duties:
        duties, content = named(turn, ordered, content, turn.case.duties, covered=1.0) or (), []
    if content or not duties:
        return None
    step = Step(KIND, n=said.options[0] if said.options else 0, numbers=duties)
    return step if same or answers_for(turn, step) else None


def _named(turn: Turn, ordered: Ordered, each: frozenset[int]) -> _Said:
    """The numbers and places of the message: behind a word for a duty, or `for`, a duty's, otherwise an option's."""
    by_place = {one.at[-1]: PLACES[one.concept] for one in turn.cues.text.found if one.concept in PLACES}
    options, duties, at, of_duty = [], [], set(), False
    language, numbers = turn.reader.language, [duty.n for duty in turn.case.duties]
    for n, token in enumerate(ordered.tokens):
        if n in each:
            of_duty = False
            continue
        digit = int(token.word) if token.word.isdigit() and len(token.word) <= 2 else 0
        place = 0 if digit else by_place.get(n, 0)
        if digit or place:
            at.add(n)
            if of_duty:
                duties.append(digit or (numbers[place - 1] if place <= len(numbers) else 0))
            else:
                options.append(digit or place)
        elif ordered.holds(n, ordered.words.duty | ordered.words.target):
            of_duty = True
        elif token.word not in language.function_words and token.word not in language.joining:
            of_duty = False
    known = tuple(n for n in dict.fromkeys(duties) if turn.case.duty(n))
    return _Said(tuple(dict.fromkeys(options)), known if len(known) == len(set(duties)) else (), frozenset(at))


def _open(turn: Turn) -> tuple[int, ...]:
    """The duties on which a question is open, or could be put."""
    return tuple(duty.n for duty in turn.case.duties if question_about(turn, duty))


def answers_for(turn: Turn, step: Step) -> dict[int, str]:
    """The option that each duty gets, where its question has it."""
    ref = step.ref or (_last(turn) if not step.n else "")
    found: dict[int, str] = {}
    for n in _first_asked(turn, step.numbers):
        duty = turn.case.duty(n)
        if duty is None:
            continue
        options = options_of(turn, duty)
        if not ref and step.n and 1 <= step.n <= len(options):
            ref = options[step.n - 1]
        if ref and (ref in options or _may_be(turn, duty, ref)):
            found[n] = ref
    return found


def _first_asked(turn: Turn, numbers: Sequence[int]) -> Iterator[int]:
    """The duty that the open question is about first: its options are those that were seen."""
    asked = turn.case.pending.duty if turn.case.pending else 0
    yield from sorted(numbers, key=lambda n: (n != asked, n))


def options_of(turn: Turn, duty: CaseDuty) -> tuple[str, ...]:
    """The options of the question about a duty, in order: of the open one, or of the one that would be put."""
    pending = turn.case.pending
    if pending and pending.duty == duty.n:
        return pending.numbered
    question = question_about(turn, replace(duty, left=False))
    if question is None and duty.verdict.criterion:
        question = options_for(turn, duty.verdict.criterion)
    return tuple(ref for _, ref in question.options) if question else ()


def _may_be(turn: Turn, duty: CaseDuty, ref: str) -> bool:
    """Whether the criterion of an option decides on a duty, too, of which no level is known."""
    return duty.verdict.outcome == "no_level" and ref.rpartition(".")[0] in deciding_criteria(turn, duty)


def _last(turn: Turn) -> str:
    """The last answer: the level of the duty last spoken of that has one."""
    settled = [duty for duty in turn.case.duties if duty.verdict.outcome == "level"]
    about = [duty for duty in settled if duty.n == turn.case.about]
    last = (about or settled)[-1:]
    return f"{last[0].verdict.criterion}.{last[0].verdict.levels[0]}" if last else ""
