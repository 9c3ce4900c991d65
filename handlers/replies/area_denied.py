"""A duty that has nothing to do with whom, or what, a whole result area is about: it is read again without that area.

`Nothing with clients, it's filing`: the criteria of the area do not fit it, and its task is another.
"""

from __future__ import annotations

from collections.abc import Iterator

from handlers.acts.relation_to_told import clauses
from handlers.case.changes import Act, Amend, Ask, Reject
from handlers.case.data import CaseDuty, Verdict
from handlers.messages import Block, Reply, Text
from handlers.open_question import question_about
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import remember, shown
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.order_words import order_words
from knowledge.conversation.turn_cues import CONCEPT
from knowledge.official.model import is_work
from knowledge.scoring.reader import TELLING


def without_area(turn: Turn, step: Step, duty: CaseDuty) -> Reply | None:
    """The reply to the denial of what the duty's whole area is about; None where a message denies no such thing."""
    area = duty.verdict.areas[0] if duty.verdict.areas else ""
    denied = _denied(turn, duty, area) if area else frozenset()
    if not denied:
        return None
    criteria = turn.context.deciding[area].criteria
    task = next(_tasks(turn, duty, area, denied), "")
    verdict = Verdict("no_level", tasks=(task,) if task else (), areas=(task.partition(".")[0],) if task else ())
    acts: list[Act] = [Amend(duty.n, turn.question.text.strip(), verdict), *(Reject(duty.n, one) for one in criteria)]
    now = CaseDuty(duty.n, duty.told, verdict, rejected=(*duty.rejected, *criteria))
    blocks: list[Block] = [Text(turn.say("area-denied", text=shown(turn, duty.told), area=turn.name(area)))]
    blocks += [quote(turn, task)] if task else []
    question = question_about(turn, now)
    blocks += [question] if question else [Text(turn.say("object-what"))]
    return reply(
        turn,
        "about",
        blocks,
        kind=step.kind,
        act="amend",
        acts=[*acts, Ask(None)],
        cites=[task] if task else [],
        responsibilities=[responsibility_of(now.text, verdict)],
        memory=remember(turn, [now]),
    )


def _denied(turn: Turn, duty: CaseDuty, area: str) -> frozenset[str]:
    """What all criteria of an area are about, where a message denies it and the duty itself does not say it."""
    language = turn.reader.language
    negators = language.negators | language.negators_before | order_words(turn.language).refusing
    told = {stem.removeprefix(CONCEPT) for stem in duty.about}
    things = [turn.context.anchors.get(one, frozenset()) for one in turn.context.deciding[area].criteria]
    common = frozenset.intersection(*things) - told if things else frozenset()
    denying = [cues for part in clauses(turn) if not negators.isdisjoint((cues := turn.cues_of(part)).words)]
    return common & {one.concept for cues in denying for one in cues.text.found}


def _tasks(turn: Turn, duty: CaseDuty, area: str, denied: frozenset[str]) -> Iterator[str]:
    """The tasks of other areas that a message, the duty with it, or the duty alone is clearly like."""
    kept = [part for part in clauses(turn) if denied.isdisjoint(one.concept for one in turn.cues_of(part).text.found)]
    rest = ". ".join(kept)
    # What is said in the place of what is denied may be a single word ("it's filing").
    for text, least in ((rest, 0.0), (f"{duty.told}. {rest}", TELLING), (duty.told, TELLING)):
        weights = turn.cues_of(text).reading.duties if text else {}
        tasks = {ref: weight for ref, weight in weights.items() if is_work(ref) and not ref.startswith(area)}
        best = max(tasks, key=lambda ref: (tasks[ref], ref), default="")
        if best and tasks[best] >= least:
            yield best
