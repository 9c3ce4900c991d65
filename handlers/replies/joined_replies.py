"""Two replies joined into one: to both acts of a message, or to what is said behind a greeting or a thank-you."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from handlers.acts.edit_orders import ordered_of
from handlers.acts.greeting_first import Rest
from handlers.acts.merge_orders import KIND as MERGE
from handlers.acts.option_picks import OPTION
from handlers.acts.relation_to_told import adds_more, clear_work
from handlers.acts.two_acts import ANSWERED, ASKING, OPENING, First
from handlers.case.changes import Amend, Ask, apply
from handlers.case.data import Case
from handlers.messages import Block, Memory, Options, Question, Reply, Text
from handlers.open_question import question_about
from handlers.replies.citations import quote
from handlers.replies.composing import plain
from handlers.replies.contract_facts import case_facts
from handlers.replies.duty_rows import shown
from handlers.step import Step
from handlers.turn import Turn, take
from knowledge.scoring.labels import DUTY, EDITS

OF_ITS_OWN = ("case", "document", "about", "decline")
"""The acts of a rest that is no more of what came first."""
TOLD = (*ANSWERED, DUTY)
"""The kinds of a first act whose texts are shown."""
Answer = Callable[[Question, Memory], Reply]


UNDONE = ("case.restore", "new", MERGE)
"""First acts that are done, whatever follows them."""
SPOKEN = ("small.thanks", "small.tired", "small.praise")
"""Openings that are answered in words; the others are simply heard."""


def both(turn: Turn, first: First, done: Reply, answer: Answer) -> Reply | None:
    """The reply to both, `done` being the one to the first; to the first alone where the rest is more of the same.

    None where the rest speaks against the first: then the message is one.
    """
    if not first.asked:
        return done
    # Its next question was not put yet; what was open before it still is.
    case = done.memory.case if done.memory.case.pending == turn.case.pending else apply(done.memory.case, Ask(None))
    rest = answer(first.rest, replace(done.memory, case=case))
    after = take(first.rest, done.memory, turn.context, turn.readings)
    if first.step.kind == OPTION and rest.facts["act"] == "tell" and not adds_more(after) and not clear_work(after):
        return _kept(turn, first, done)
    more = _more(after, rest, case, first.step)
    if not more and _own(after, rest, case, first.step) and not _aside(after, rest):
        return _joined(turn, first, done, rest)
    if first.step.kind in UNDONE:
        return done  # whatever the rest is, it does not speak against the order
    now = rest.memory.case.duties[-1:] if more else ()
    levels = now[0].verdict.levels if now else _levels(rest.memory.case, first.step.n)
    return done if first.step.kind == OPTION and levels == _levels(case, first.step.n) else None


def _kept(turn: Turn, first: First, done: Reply) -> Reply:
    """The reply to an option that was picked, with what else was said of the duty kept with it."""
    duty = done.memory.case.duty(first.step.n)
    if duty is None:
        return done
    case = apply(done.memory.case, Amend(duty.n, first.rest.text.strip(), duty.verdict))
    case = replace(case, pending=done.memory.case.pending, before=done.memory.case.before)
    facts = {**done.facts, "case": case_facts(case, turn.family)}
    return replace(done, facts=facts, memory=replace(done.memory, case=case))


def _levels(case: Case, n: int) -> tuple[str, ...]:
    duty = case.duty(n)
    return duty.verdict.levels if duty else ()


def _own(after: Turn, rest: Reply, case: Case, step: Step) -> bool:
    """Whether the rest tells, asks or edits something of its own."""
    act, now = rest.facts["act"], rest.memory.case
    if act == "tell":
        return now.last > case.last
    if rest.memory.kind in (*EDITS, "follow.withdraw") and not any(ordered_of(after).orders()):
        return False  # "take out 2. I don't do that any more": it says why
    if act == "amend":
        changed = [one.n for one in now.duties if one != case.duty(one.n)]
        return bool(changed) and step.n not in changed
    return act in OF_ITS_OWN


def _aside(after: Turn, rest: Reply) -> bool:
    """Whether a rest that looks like a question of the text, or of the program, asks nothing."""
    asks = "?" in after.question.text or any(name.startswith(ASKING) for name in after.cues.concepts)
    return rest.facts["act"] in ("document", "about", "decline") and not asks


def _more(after: Turn, rest: Reply, case: Case, step: Step) -> bool:
    """`3, and if a speaker cancels I find another`: a case of the duty itself, with the criterion just answered."""
    duty, new = case.duty(step.n), rest.memory.case.duties[-1:]
    leans = not after.reader.language.leaning.isdisjoint(after.cues.words[:OPENING])
    told = rest.facts["act"] == "tell" and leans and duty and new
    return bool(told) and duty is not None and new[0].verdict.criterion == duty.verdict.criterion


def _joined(turn: Turn, first: First, done: Reply, rest: Reply) -> Reply:
    """Both replies: a line on the first, its text folded, the rest as it is, and the first's next question at last."""
    head = Text("\n".join(_lines(turn, first, done)))
    cites = [one for one in done.facts["citations"] if first.step.kind in TOLD]
    refs = [one["ref"] for one in rest.facts["citations"]]
    folded = [quote(turn, one["ref"], folded=True) for one in cites if one["ref"] not in refs]
    asked = _asked(turn, done, rest)
    case = rest.memory.case
    if asked:
        case = apply(case, Ask(done.memory.case.pending))
    if case.before is not None and case.duties != turn.case.duties:
        case = replace(case, before=replace(turn.case, before=None))
    facts = {
        **rest.facts,
        **_told_first(first, done, rest),
        "reply": "\n\n".join(part for part in (head.text, rest.facts["reply"], plain(turn, asked)) if part),
        "citations": [*(one for one in cites if one["ref"] not in refs), *rest.facts["citations"]],
        "responsibilities": [*done.facts["responsibilities"], *rest.facts["responsibilities"]],
        "clarify": done.facts["clarify"] if asked else rest.facts["clarify"],
        "case": case_facts(case, turn.family),
    }
    blocks = (head, *folded, *rest.blocks, *asked)
    return replace(rest, facts=facts, blocks=blocks, memory=replace(rest.memory, case=case))


def _told_first(first: First, done: Reply, rest: Reply) -> dict[str, Any]:
    """What the message does, where a duty is told before something is asked: it tells; it asks of the text beside."""
    if first.step.kind != DUTY:
        return {}
    return {"act": done.facts["act"], "intent": (rest if rest.facts["act"] == "document" else done).facts["intent"]}


def _asked(turn: Turn, done: Reply, rest: Reply) -> list[Block]:
    """The question that the first reply leads on to, with its duty, where the rest puts none and it is still open."""
    pending = done.memory.case.pending
    duty = rest.memory.case.duty(pending.duty) if pending else None
    if rest.memory.case.pending or not duty or not question_about(turn, duty):
        return []
    about = Text(turn.say("now-about", number=duty.n, text=shown(turn, duty.told)))
    return [about, *(block for block in done.blocks if isinstance(block, Options))]


def _lines(turn: Turn, first: First, done: Reply) -> list[str]:
    """What was done first, in a line a duty."""
    duty = done.memory.case.duty(first.step.n)
    if first.step.kind in ANSWERED and duty and duty.verdict.levels:
        level, criterion = turn.both(duty.verdict.levels), turn.name(duty.verdict.criterion)
        return [
            turn.say("noted-pick", number=duty.n, text=shown(turn, duty.told), level=level, criterion=criterion),
        ]
    if first.step.kind == "new":
        return [turn.say("new-told")]
    return [block.text for block in done.blocks[:1] if isinstance(block, Text)]


def with_opening(turn: Turn, reply: Reply, rest: Rest) -> Reply:
    """The reply to the rest, with a word for the opening in front."""
    if rest.opening not in SPOKEN:
        return reply
    word = turn.say(f"heard-{rest.opening.partition('.')[2]}")
    if reply.facts["reply"].startswith(word):
        return reply  # "okay, thank you. …": two openings are one
    return with_word(reply, word)


def with_word(reply: Reply, word: str) -> Reply:
    """A reply with a word in front."""
    first, *others = reply.blocks
    blocks = (Text(f"{word} {first.text}"), *others) if isinstance(first, Text) else (Text(word), *reply.blocks)
    facts = {**reply.facts, "reply": f"{word} {reply.facts['reply']}"}
    return replace(reply, blocks=blocks, facts=facts)
