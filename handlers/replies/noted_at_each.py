"""The reply that notes something new at each of several duties: a line a duty, the texts, the next open question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from handlers.case.changes import Amend, apply_all
from handlers.case.data import Case, CaseDuty, Verdict
from handlers.duties_read import cells
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import levels_of, next_question
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import chosen, remember, said, shown
from handlers.turn import Turn


def noted_each(turn: Turn, kind: str, found: Mapping[int, tuple[str, Verdict]]) -> Reply:
    """The reply in which each duty, by number, gets what was said of it and its verdict."""
    acts = [Amend(n, text, verdict) for n, (text, verdict) in found.items()]
    case = apply_all(turn.case, acts)
    duties = [duty for n in found if (duty := case.duty(n))]
    refs = list(dict.fromkeys(ref for duty in duties for ref in cells(duty)))
    lines = [_line(turn, duty) for duty in duties]
    own = [duty.verdict for duty in duties if not chosen(turn, duty.verdict)]
    words = tuple(dict.fromkeys(word for verdict in own for word in verdict.said))
    if words:
        lines.append(turn.say("grade-because", said=said(turn, words)))
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref) for ref in refs), *_next(turn, case)]
    if refs:
        blocks.append(Note(turn.say("indication")))
    return reply(
        turn,
        "grade",
        blocks,
        kind=kind,
        act="amend",
        acts=acts,
        cites=refs,
        responsibilities=[responsibility_of(duty.text, duty.verdict) for duty in duties],
        memory=remember(turn, duties[-1:]),
        actions=("why", "next", "criterion"),
    )


def _line(turn: Turn, duty: CaseDuty) -> str:
    if not duty.verdict.criterion:
        return turn.say("noted", text=shown(turn, duty.told))
    level, name = turn.both(duty.verdict.levels), turn.name(duty.verdict.criterion)
    return turn.say("noted-pick", number=duty.n, text=shown(turn, duty.told), level=level, criterion=name)


def _next(turn: Turn, case: Case) -> list[Block]:
    question = next_question(turn, case)
    duty = case.duty(question.duty) if question else None
    if question is None or duty is None:
        return []
    return [Text(turn.say("now-about", number=duty.n, text=shown(turn, duty.told))), question]


def picked_verdict(turn: Turn, duty: CaseDuty, ref: str) -> Verdict:
    """The verdict of a duty for which an option, by its reference, is picked."""
    levels = tuple(levels_of(turn, ref))
    outcome = "level" if len(levels) == 1 else "between"
    said = (turn.gists[ref],)
    return replace(duty.verdict, outcome=outcome, criterion=ref.rpartition(".")[0], levels=levels, said=said)
