"""One or more duties: the verdict on each, with the user's own words, the quote, and one next step."""

from __future__ import annotations

from dataclasses import replace

from handlers.answering import reply
from handlers.citing import quote
from handlers.clarify import options_for, task_options
from handlers.facts import open_levels, overall, profile, responsibility, verdict
from handlers.messages import Block, Memory, Note, Reply, Table, Text
from handlers.turn import Turn
from knowledge.official.differences import shared_sentences
from knowledge.scoring.labels import DUTY
from knowledge.understanding.duty import FRAME, Duty
from knowledge.understanding.evidence import Evidence

SHORT = 60
"""Characters of a duty that a row of several shows."""
LOOSE = 0.75
"""Below this confidence a verdict is given as a loose match."""
REASONS = {"past": "not-now", "wish": "not-yet", "others-do": "not-yours"}
"""Why a duty gets no level whatever its words show, and the phrase that says so."""
ROWS = {"past": "many-past", "wish": "many-wish", "others-do": "many-others-do", FRAME: "many-frame"}
"""The same in a row of several."""


def check(turn: Turn) -> tuple[Duty, ...]:
    """The duties that the message tells; none where it tells none."""
    return turn.understood.duties if turn.understood.kind == DUTY else ()


def answer(turn: Turn, duties: tuple[Duty, ...]) -> Reply:
    """The reply to one duty, or to several."""
    return _one(turn, duties[0]) if len(duties) == 1 else _many(turn, duties)


def intent_of(duties: tuple[Duty, ...]) -> str:
    """`grade` where a level shows or nearly does, else `task`, else `out_of_scope`."""
    outcomes = {duty.outcome.outcome for duty in duties}
    if outcomes & {"level", "between"}:
        return "grade"
    return "task" if "no_level" in outcomes else "out_of_scope"


def remember(turn: Turn, duties: tuple[Duty, ...]) -> Memory:
    """The memory after a graded message: verdicts by reference, and the criteria and levels it was about."""
    verdicts = tuple(verdict(duty, turn.family) for duty in duties)
    return replace(
        turn.memory,
        verdicts=verdicts,
        criteria=tuple(dict.fromkeys(v.criterion for v in verdicts if v.criterion)),
        levels=tuple(dict.fromkeys(level for v in verdicts for level in v.levels)),
    )


def said(turn: Turn, words: tuple[str, ...]) -> str:
    """The user's own words as a list of quotes."""
    return turn.both([turn.say("said", words=word) for word in words])


def _one(turn: Turn, duty: Duty) -> Reply:
    show = {"level": _level, "between": _between, "no_level": _no_level, "outside": _outside}
    blocks, cites = show[duty.outcome.outcome](turn, duty)
    graded = duty.outcome.outcome in ("level", "between")
    if graded:
        blocks.append(Note(turn.say("indication")))
    return reply(
        turn,
        intent_of((duty,)),
        blocks,
        cites=cites,
        responsibilities=[responsibility(turn.understood, duty)],
        memory=remember(turn, (duty,)),
        actions=("why", "next", "criterion") if graded else (),
    )


def _for(duty: Duty, ref: str) -> tuple[str, ...]:
    """The words that spoke for a candidate, at most three."""
    found: tuple[Evidence, ...] = duty.evidence.get(ref, ())
    return tuple(one.said for one in found if one.counts == "for")[:3]


def _level(turn: Turn, duty: Duty) -> tuple[list[Block], list[str]]:
    best = duty.outcome.candidates[0]
    loose = best.confidence < LOOSE
    because = turn.say("grade-because-loose" if loose else "grade-because", said=said(turn, _for(duty, best.ref)))
    title = turn.say("grade-level", level=best.level, criterion=turn.name(best.criterion))
    blocks: list[Block] = [Text(f"{title}\n{because}"), quote(turn, best.ref)]
    cites = [best.ref]
    hoped = [level for level in turn.understood.levels if level in turn.family.levels]
    if len(hoped) == 1 and hoped[0] != best.level:
        wanted = f"{best.criterion}.{hoped[0]}"
        blocks += [Text(turn.say("grade-hope", hoped=hoped[0])), quote(turn, wanted, against=best.level)]
        cites.append(wanted)
        blocks.append(Text(turn.say("grade-why")))
        return blocks, cites
    at = turn.family.levels.index(best.level)
    if at + 1 < len(turn.family.levels):
        blocks.append(Text(turn.say("grade-next", next=turn.family.levels[at + 1])))
    else:
        blocks.append(Text(turn.say("grade-why")))
    return blocks, cites


def _between(turn: Turn, duty: Duty) -> tuple[list[Block], list[str]]:
    best = duty.outcome.candidates[0]
    levels = open_levels(duty, turn.family)
    refs = [f"{best.criterion}.{level}" for level in levels]
    criterion = turn.family.criterion(best.criterion)
    if levels in criterion.levels_reading_the_same():
        text = turn.say("between-same", criterion=turn.name(best.criterion), levels=turn.both(levels))
        return [Text(text), quote(turn, refs[0])], refs
    text = turn.say("between", criterion=turn.name(best.criterion), levels=turn.both(levels))
    blocks: list[Block] = [Text(text), *(quote(turn, ref) for ref in refs)]
    shared = [group for _, group in shared_sentences(criterion) if set(group) == set(levels)]
    if shared:
        blocks.append(Text(turn.say("between-shared", levels=turn.both(shared[0]))))
    blocks.append(options_for(turn, best.criterion, levels))
    return blocks, refs


def _no_level(turn: Turn, duty: Duty) -> tuple[list[Block], list[str]]:
    if duty.reason:
        return [Text(turn.say(REASONS[duty.reason]))], []
    if not duty.outcome.tasks:
        return [Text(turn.say("unclear"))], []
    ref = duty.outcome.tasks[0][0]
    deciding = turn.context.deciding[ref.split(".")[0]]
    criteria = turn.both([turn.name(criterion) for criterion in deciding.criteria])
    blocks: list[Block] = [
        Text(turn.say("task-only", ref=ref, name=turn.name(ref))),
        quote(turn, ref),
        Text(turn.say("task-decides" if deciding.own else "task-no-own", criteria=criteria)),
        task_options(turn, deciding),
    ]
    return blocks, [ref]


def _outside(turn: Turn, duty: Duty) -> tuple[list[Block], list[str]]:
    del duty  # every duty outside the family gets the same answer
    return [Text(turn.say("outside-duty", family=turn.family.title))], []


def _many(turn: Turn, duties: tuple[Duty, ...]) -> Reply:
    lines = [turn.say("many-title"), *(f"{n}. {row(turn, duty)}" for n, duty in enumerate(duties, start=1))]
    blocks: list[Block] = [Text("\n".join(lines))]
    cites: list[str] = []
    for duty in duties:
        if duty.outcome.outcome == "level":
            cites.append(duty.outcome.candidates[0].ref)
        elif duty.outcome.outcome == "between":
            cites += [f"{duty.outcome.candidates[0].criterion}.{level}" for level in open_levels(duty, turn.family)]
    total = overall(duties, turn.family)
    if total:
        blocks += _profile(turn, duties, total["levels"])
    blocks += [quote(turn, ref) for ref in dict.fromkeys(cites)]
    graded = intent_of(duties) == "grade"
    if graded:
        blocks.append(Note(turn.say("indication")))
    elif any(duty.outcome.tasks and not duty.reason for duty in duties):
        blocks.append(Text(turn.say("many-next")))
    return reply(
        turn,
        intent_of(duties),
        blocks,
        cites=cites,
        responsibilities=[responsibility(turn.understood, duty) for duty in duties],
        overall=total,
        memory=remember(turn, duties),
        actions=("why",) if graded else (),
    )


def shown(turn: Turn, duty: Duty) -> str:
    """The duty in the user's own words, shortened to fit a row, without the "and" that joins it to the one before."""
    words = turn.understood.text[duty.start : duty.end].split()
    joining = turn.context.reader(turn.language).language.joining
    text = " ".join(words[1:] if len(words) > 1 and words[0].lower() in joining else words).rstrip(",;. ")
    return turn.say("said", words=text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…")


def row(turn: Turn, duty: Duty) -> str:
    """One line: the duty and its verdict."""
    text, outcome = shown(turn, duty), duty.outcome
    if outcome.outcome == "level":
        best = outcome.candidates[0]
        return turn.say("many-level", text=text, level=best.level, criterion=turn.name(best.criterion))
    if outcome.outcome == "between":
        criterion, levels = turn.name(outcome.candidates[0].criterion), turn.both(open_levels(duty, turn.family))
        return turn.say("many-between", text=text, criterion=criterion, levels=levels)
    if outcome.outcome == "outside":
        return turn.say("many-outside", text=text)
    if duty.reason:
        return turn.say(ROWS[duty.reason], text=text)
    if outcome.tasks:
        ref = outcome.tasks[0][0]
        return turn.say("many-task", text=text, ref=ref, name=turn.name(ref))
    return turn.say("many-unclear", text=text)


def _profile(turn: Turn, duties: tuple[Duty, ...], heaviest: list[str]) -> list[Block]:
    settled, rest = profile(duties, turn.family)
    rows = [(turn.say("column-criterion"), turn.say("column-level"))]
    rows += [(turn.name(ref), level) for ref, level in settled.items()]
    lines = [
        turn.say("profile-one", level=heaviest[0])
        if len(heaviest) == 1
        else turn.say("profile-tie", levels=turn.both(heaviest))
    ]
    order = turn.family.levels.index
    up = [turn.name(ref) for ref, level in settled.items() if order(level) > max(map(order, heaviest))]
    down = [turn.name(ref) for ref, level in settled.items() if order(level) < min(map(order, heaviest))]
    for key, names in (("profile-up", up), ("profile-down", down), ("profile-open", [turn.name(ref) for ref in rest])):
        if names:
            lines.append(turn.say(key, criteria=turn.both(names)))
    return [Table(tuple(rows)), Text("\n".join(lines))]
