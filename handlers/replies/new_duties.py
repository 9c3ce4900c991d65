"""New duties: the verdict on each, with the user's own words, the quote, and one next step."""

from __future__ import annotations

from handlers.case.changes import Tell, apply
from handlers.case.data import CaseDuty
from handlers.duties_read import carries, entry, open_levels
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import question_about, reminder
from handlers.replies.citations import quote
from handlers.replies.composing import TELLS, reply
from handlers.replies.contract_facts import responsibility
from handlers.replies.duty_rows import intent_of, remember, said, told_rows
from handlers.step import Step
from handlers.turn import Turn
from knowledge.official.differences import shared_sentences
from knowledge.scoring.labels import CHECK
from knowledge.understanding.duty import Duty
from knowledge.understanding.evidence import Evidence

LOOSE = 0.75
"""Below this confidence a verdict is given as a loose match."""
HEDGED = 0.3
"""Below this share of a task among the tasks it is named with a hedge: in the labelled questions every task from here
on is right."""
REASONS = {"past": "not-now", "wish": "not-yet", "others-do": "not-yours"}
"""Why a duty gets no level whatever its words show, and the phrase that says so."""
LISTING = "\n"
"""What sets a single duty apart from the sentence that asks about it."""


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to one duty, or to several; `step.text` is what their function is called, where one is described."""
    duties = tuple(step.duties)
    level = step.levels[0] if len(step.levels) == 1 and turn.understood.framed == CHECK else ""
    if len(duties) > 1 or (duties and level and LISTING in turn.question.text):
        return told_rows(turn, duties, level, step.text)
    return _one(turn, duties[0], step.text)


def _one(turn: Turn, duty: Duty, job: str = "") -> Reply:
    acts = (Tell((entry(turn, duty),), job),) if carries(duty) else ()
    case = apply(turn.case, acts[0]) if acts else turn.case
    kept = case.duties[-1] if acts else None
    show = {"level": _level, "between": _between, "no_level": _no_level, "outside": _outside}
    blocks, cites = show[duty.outcome.outcome](turn, duty, kept)
    graded = duty.outcome.outcome in ("level", "between")
    if graded:
        blocks.append(Note(turn.say("indication")))
    if not acts:
        blocks += reminder(turn)
    return reply(
        turn,
        intent_of((duty,)),
        blocks,
        kind="duty",
        act=TELLS,
        acts=acts,
        cites=cites,
        responsibilities=[responsibility(turn, duty)],
        memory=remember(turn, [kept] if kept else []),
        actions=("why", "next", "criterion") if graded else (),
    )


def _for(duty: Duty, ref: str) -> tuple[str, ...]:
    """The words that spoke for a candidate, at most three."""
    found: tuple[Evidence, ...] = duty.evidence.get(ref, ())
    return tuple(one.said for one in found if one.counts == "for")[:3]


def _level(turn: Turn, duty: Duty, kept: CaseDuty | None) -> tuple[list[Block], list[str]]:
    del kept
    best = duty.outcome.candidates[0]
    loose = best.confidence < LOOSE
    because = turn.say("grade-because-loose" if loose else "grade-because", said=said(turn, _for(duty, best.ref)))
    title = turn.say("grade-level", level=best.level, criterion=turn.name(best.criterion))
    blocks: list[Block] = [Text(f"{title}\n{because}"), quote(turn, best.ref)]
    cites = [best.ref]
    levels = turn.context.levels
    hoped = [level for level in turn.understood.levels if level in levels]
    if len(hoped) == 1 and hoped[0] != best.level:
        wanted = f"{best.criterion}.{hoped[0]}"
        blocks += [Text(turn.say("grade-hope", hoped=hoped[0])), quote(turn, wanted, against=best.level)]
        cites.append(wanted)
        return blocks, cites
    at = levels.index(best.level)
    blocks.append(Text(turn.say("grade-next", next=levels[at + 1]) if at + 1 < len(levels) else turn.say("grade-why")))
    return blocks, cites


def _between(turn: Turn, duty: Duty, kept: CaseDuty | None) -> tuple[list[Block], list[str]]:
    best = duty.outcome.candidates[0]
    levels = open_levels(duty, turn.context.levels)
    refs = [f"{best.criterion}.{level}" for level in levels]
    criterion = turn.family.criterion(best.criterion)
    if levels in criterion.levels_reading_the_same():
        text = turn.say("between-same", criterion=turn.name(best.criterion), levels=turn.both(levels))
        return [Text(text), quote(turn, refs[0], against=turn.context.levels[0])], refs
    text = turn.say("between", criterion=turn.name(best.criterion), levels=turn.both(levels))
    shared = [group for _, group in shared_sentences(criterion) if set(group) == set(levels)]
    if shared:
        text = f"{text} {turn.say('between-shared', levels=turn.both(shared[0]))}"
    blocks: list[Block] = [Text(text), *(quote(turn, ref, folded=True) for ref in refs)]
    question = question_about(turn, kept) if kept else None
    return [*blocks, question] if question else blocks, refs


def _no_level(turn: Turn, duty: Duty, kept: CaseDuty | None) -> tuple[list[Block], list[str]]:
    if duty.reason in REASONS:
        return [Text(turn.say(REASONS[duty.reason]))], []
    if not duty.outcome.work or not kept:
        return [Text(turn.say("unclear"))], []
    ref, share = duty.outcome.work[0]
    deciding = turn.context.deciding[ref.split(".")[0]]
    key = "area-only" if not duty.outcome.tasks else "task-only" if share >= HEDGED else "task-like"
    text = turn.say(key, ref=ref, name=turn.name(ref))
    if not deciding.own:
        criteria = turn.both([turn.name(criterion) for criterion in deciding.criteria])
        text = f"{text} {turn.say('task-no-own', criteria=criteria)}"
    blocks: list[Block] = [Text(text), quote(turn, ref)]
    question = question_about(turn, kept)
    return [*blocks, question] if question else blocks, [ref]


def _outside(turn: Turn, duty: Duty, kept: CaseDuty | None) -> tuple[list[Block], list[str]]:
    del duty, kept  # every duty outside the family gets the same answer
    return [Text(turn.say("outside-duty", family=turn.family.title))], []
