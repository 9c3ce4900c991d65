"""What a reply leaned on, said truly where somebody objects to it: a word that it named, the family that it saw."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.duties_named import alike
from handlers.case.changes import Act, Amend
from handlers.case.data import CaseDuty, Verdict
from handlers.duties_read import cells
from handlers.messages import Block, Reply, Text
from handlers.open_question import question_about, reminder
from handlers.replies.area_denied import without_area
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.duty_rows import numbered, remember, row, said, shown
from handlers.step import Step
from handlers.turn import Turn
from knowledge.official.model import is_work
from knowledge.scoring.reader import TELLING


def ground(turn: Turn, step: Step) -> Reply:
    """The word shows no level by itself; what the level was read by, or the task that the duty was read as."""
    duty = turn.case.duty(step.n)
    if duty is None:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind)
    elsewhere = without_area(turn, step, duty)
    if elsewhere:
        return elsewhere
    word = said(turn, (step.text,))
    stems = turn.cues_of(step.text).stems
    others = tuple(one for one in duty.verdict.said if not alike(stems, turn.cues_of(one).stems))
    if not alike(stems, duty.about):
        lines = [turn.say("ground-unsaid", word=word), numbered(turn, duty, row(turn, duty)), turn.say("ground-mend")]
    elif duty.verdict.levels and others:
        lines = [turn.say("ground-word", word=word), turn.say("grade-because", said=said(turn, others))]
    else:
        lines = [turn.say("ground-word", word=word), numbered(turn, duty, row(turn, duty))]
    cites = cells(duty)[:1] if duty.verdict.settled else list(duty.verdict.tasks[:1])
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref) for ref in cites), *reminder(turn)]
    return reply(turn, "about", blocks, kind=step.kind, act="case", cites=cites, memory=remember(turn, [duty]))


def family(turn: Turn, step: Step) -> Reply:
    """The task of this family that a duty is like; one that was read as another family's becomes one of this."""
    duty = turn.case.duty(step.n)
    task = _task(turn, duty) if duty else ""
    if duty is None or not task:
        return reply(turn, "about", [Text(turn.say("object-what")), *reminder(turn)], kind=step.kind, act="amend")
    outside = duty.verdict.outcome == "outside"
    verdict = Verdict("no_level", tasks=(task,), areas=(task.partition(".")[0],)) if outside else duty.verdict
    acts: list[Act] = [Amend(duty.n, "", verdict)] if outside else []
    now = replace(duty, verdict=verdict)
    key = "family-right" if outside else "family-same"
    blocks: list[Block] = [Text(turn.say(key, text=shown(turn, duty.told), ref=task)), quote(turn, task)]
    question = question_about(turn, now) if outside else None
    blocks += [question] if question else reminder(turn)
    memory = remember(turn, [now])
    return reply(turn, "about", blocks, kind=step.kind, act="amend", acts=acts, cites=[task], memory=memory)


def _task(turn: Turn, duty: CaseDuty) -> str:
    """The example task that a duty was read as, or is most like with what the message says of it."""
    if duty.verdict.tasks:
        return duty.verdict.tasks[0]
    for text in (turn.question.text, duty.told):
        weights = turn.cues_of(text).reading.duties
        tasks = {ref: weight for ref, weight in weights.items() if is_work(ref) and "." in ref}
        best = max(tasks, key=lambda ref: (tasks[ref], ref), default="")
        if best and tasks[best] >= TELLING:
            return best
    return ""
