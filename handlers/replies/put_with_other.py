"""What was said last is taken from the duty that it was put with, and put with the one that was meant."""

from __future__ import annotations

from handlers.acts.put_elsewhere import KIND
from handlers.case.changes import Act, Amend, Remove, Restore, apply, apply_all
from handlers.case.data import Case
from handlers.duties_read import cells
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import next_question
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.duty_rows import numbered, remember, row, shown
from handlers.replies.merged_duties import merged, with_detail
from handlers.step import Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """What went where, the duties as they stand now, and the next question."""
    meant, wrong = step.numbers
    before = apply(turn.case, Restore())
    acts: list[Act] = [Restore(), *_put(turn, before, meant, wrong)]
    case = apply_all(turn.case, acts)
    stays = case.duty(meant)
    rows = [numbered(turn, duty, row(turn, duty)) for duty in case.duties]
    line = turn.say("put-elsewhere", number=meant, text=shown(turn, stays.told if stays else ""))
    blocks: list[Block] = [Text(line), Text("\n".join(rows))]
    cites = [ref for ref in cells(stays) if stays.verdict.settled] if stays else []
    blocks += [quote(turn, ref) for ref in cites[:1]]
    question = next_question(turn, case)
    blocks += [question] if question else []
    blocks.append(Note(turn.say("undo-hint")))
    memory = remember(turn, [stays] if stays else [])
    return reply(turn, "about", blocks, kind=KIND, act="case", acts=acts, cites=cites, memory=memory)


def _put(turn: Turn, before: Case, meant: int, wrong: int) -> list[Act]:
    """The acts that put with the duty that was meant what the last message put with the wrong one."""
    into = before.duty(meant)
    moved = [duty for duty in before.duties if turn.case.duty(duty.n) is None]
    if into is None:
        return []
    if moved:
        verdict = merged(turn, into, moved)
        texts = [text for duty in moved for text in (duty.told, *(one.text for one in duty.added))]
        return [*(Amend(meant, text, verdict) for text in texts), Remove(tuple(duty.n for duty in moved))]
    return [Amend(meant, text, with_detail(turn, into, text).verdict) for text in _added(turn, before, wrong)]


def _added(turn: Turn, before: Case, wrong: int) -> tuple[str, ...]:
    """What the last message added to a duty."""
    now, then = turn.case.duty(wrong), before.duty(wrong)
    return tuple(one.text for one in now.added[len(then.added) :]) if now and then else ()
