"""What a channel keeps of a memory after a fresh start: for one message it can be taken back, then it is erased."""

from __future__ import annotations

from dataclasses import replace

from handlers.case import Case
from handlers.messages import Memory, OtherCase


def kept_after(before: Memory, after: Memory) -> Memory:
    """The memory to keep after a message, given the one before it: what a fresh start put aside goes by the next."""
    if not _started_afresh(before):
        return after
    others = tuple(OtherCase(one.family, _erased(one.case)) for one in after.others)
    return replace(after, case=_erased(after.case), others=others)


def _started_afresh(memory: Memory) -> bool:
    return any(_put_aside(case) for case in (memory.case, *(one.case for one in memory.others)))


def _put_aside(case: Case) -> bool:
    """Whether the case is empty, and only the step back still holds what was told."""
    return not case.duties and case.before is not None


def _erased(case: Case) -> Case:
    return replace(case, before=None) if _put_aside(case) else case
