"""What a channel keeps of a memory after a fresh start: for one message it can be taken back, then it is erased.

What was left out of a document is kept for reports as long as the case holds, or can bring back, a duty of it.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.case.data import Case
from handlers.messages import Memory, OtherCase, ReadDocument


def kept_after(before: Memory, after: Memory) -> Memory:
    """The memory to keep after a message, given the one before it: what a fresh start put aside goes by the next."""
    after = replace(after, documents=_documents(after))
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


def _documents(memory: Memory) -> tuple[ReadDocument, ...]:
    """The documents that the case still has to do with; none after a fresh start, which gives its numbers anew."""
    case = memory.case
    if _put_aside(case):
        return ()
    duties = (*case.duties, *(case.before.duties if case.before else ()))
    return tuple(one for one in memory.documents if one.of_any(duties))
