"""The reply to what a message says of several duties: each is noted with the level that it has now."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.details_of_several import Detail, details
from handlers.case.data import CaseDuty, Verdict
from handlers.messages import Reply
from handlers.replies.noted_at_each import noted_each, picked_verdict
from handlers.replies.regrade import regrade
from handlers.step import Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """Each duty with what was said of it and the level that it has now, the texts, and the next open question."""
    found = {}
    for detail in details(turn):
        duty = turn.case.duty(detail.n)
        if duty:
            found[detail.n] = (detail.text, _verdict(turn, duty, detail))
    return noted_each(turn, step.kind, found)


def _verdict(turn: Turn, duty: CaseDuty, detail: Detail) -> Verdict:
    if not detail.ref:
        return regrade(detail.turn, duty, detail.text).verdict
    verdict = picked_verdict(turn, duty, detail.ref)
    return replace(verdict, said=detail.said) if detail.said else verdict
