"""More about a duty that was told before: an answer to the open question, a detail, a correction, a withdrawal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.acts.duties_named import named_duty
from handlers.acts.numbers_and_places import PICKS
from handlers.acts.objections import objected_to
from handlers.acts.option_picks import asked_last
from handlers.acts.question_unfit import CLAIM, UNFIT, standing
from handlers.case.changes import Act, Amend, Leave, Reject, Remove, Restore, Withdraw, amended, apply_all
from handlers.case.data import CaseDuty, Verdict
from handlers.duties_read import cells
from handlers.messages import Block, Note, Options, Reply, Text
from handlers.open_question import deciding_criteria, levels_of, next_question, options_for, question_about, repeated
from handlers.replies.area_denied import without_area
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.contract_facts import responsibility_of
from handlers.replies.duty_rows import chosen, remember, row, said, shown
from handlers.replies.regrade import HEDGE, Reading, regrade
from handlers.replies.said_elsewhere import remark, told_apart
from handlers.step import Step
from handlers.turn import Turn
from knowledge.conversation.own_words_answers import votes

AMENDS = "amend"


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to what is said of a duty told before."""
    duty = turn.case.duty(step.n)
    if duty is None:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind)
    return KINDS[step.kind](turn, step, duty)


def _option(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """One option that was picked, or several that hold together."""
    pending = asked_last(turn)
    if not pending:
        return reply(turn, "about", [Text(turn.say("option-unknown"))], kind=step.kind)
    picked = [pending.numbered[n - 1] for n in step.numbers if 1 <= n <= len(pending.numbered)]
    if not picked:
        blocks: list[Block] = [Text(turn.say("option-unknown")), *repeated(turn)]
        return reply(turn, "about", blocks, kind=step.kind, act=AMENDS)
    typed = turn.question.text.strip()
    # "Het tweede", "2": who points at an option means its words, and "why?" is answered with those.
    # "Altijd hetzelfde": who says how it is done is quoted.
    how = bool(turn.cues.concepts & turn.context.manner_concepts)
    pointed = typed.isdecimal() or (not how and (turn.understood.follow in PICKS or not turn.cues.content))
    words = tuple(turn.gists[ref] for ref in picked) if pointed else (typed,)
    levels = tuple(level for ref in picked for level in levels_of(turn, ref))
    ordered = tuple(level for level in turn.context.levels if level in levels)
    outcome = "level" if len(ordered) == 1 else "between"
    verdict = replace(duty.verdict, outcome=outcome, criterion=pending.criterion, levels=ordered, said=words)
    if len(picked) > 1:
        return _mixed(turn, step, duty, Reading(verdict, "mixed"))
    return _settled(turn, step, duty, typed if not typed.isdecimal() else "", verdict)


def _detail(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """How a duty is done, or what is different about it, in own words."""
    reading = regrade(turn, duty, turn.question.text)
    if objected_to(duty, reading.verdict) and reading.verdict != duty.verdict and not _says_itself(turn, reading):
        reading = Reading(duty.verdict, "none")
    apart = told_apart(turn, reading)
    if apart:
        return apart
    if reading.why == "not-yours" and named_duty(turn, turn.cues.stems) == duty.n:
        return _gone(turn, step, duty, "gone-others")
    if reading.why == "settled":
        return _settled(turn, step, duty, turn.question.text.strip(), reading.verdict)
    if reading.why == "mixed":
        return _mixed(turn, step, duty, reading)
    return _unsettled(turn, step, duty, reading)


def _says_itself(turn: Turn, reading: Reading) -> bool:
    """Whether a message's own words speak for the level of a reading, and not those said before."""
    found = votes(turn.cues.text, turn.answers.get(reading.verdict.criterion, {}))
    return {one.level for one in found} == set(reading.verdict.levels)


def _settled(turn: Turn, step: Step, duty: CaseDuty, text: str, verdict: Verdict) -> Reply:
    """The new verdict, what it rests on, what it was before, and the next open question."""
    acts: list[Act] = [Amend(duty.n, text, verdict)]
    case = apply_all(turn.case, acts)
    name = turn.name(verdict.criterion)
    if verdict.outcome == "level":
        lines = [turn.say("option-level", level=verdict.levels[0], criterion=name)]
    else:
        lines = [turn.say("between-same", criterion=name, levels=turn.both(verdict.levels))]
    if len(case.duties) > 1:
        lines.insert(0, turn.say("about-duty", number=duty.n, text=shown(turn, duty.told)))
    if verdict.said and text:
        key = "grade-chosen" if chosen(turn, verdict) else "grade-because"
        lines.append(turn.say(key, said=said(turn, verdict.said)))
    before = duty.verdict
    if before.outcome == "level" and (before.criterion, before.levels) != (verdict.criterion, verdict.levels):
        lines.append(turn.say("was-before", level=before.levels[0], criterion=turn.name(before.criterion)))
    refs = [f"{verdict.criterion}.{level}" for level in verdict.levels]
    blocks: list[Block] = [Text("\n".join(lines)), quote(turn, refs[0])]
    question = next_question(turn, case, besides=duty.n)
    if question:
        next_duty = case.duty(question.duty)
        if next_duty:
            blocks.append(Text(turn.say("now-about", number=next_duty.n, text=shown(turn, next_duty.told))))
        blocks.append(question)
    blocks.append(Note(turn.say("indication")))
    return _reply(turn, step, blocks, acts, refs, duty.n, graded=True)


def _mixed(turn: Turn, step: Step, duty: CaseDuty, reading: Reading) -> Reply:
    """An answer that speaks for several levels: they are kept, named, and asked about once more."""
    verdict = reading.verdict
    text = turn.question.text.strip()
    acts: list[Act] = [Amend(duty.n, text, verdict)]
    tries = _tries(turn, duty)
    levels = turn.both(verdict.levels)
    told = HEDGE in turn.cues.concepts and step.kind == "detail"  # the rule and the exception were both just given
    key = "mixed-usual" if told else "mixed"
    blocks: list[Block] = [Text(turn.say(key, criterion=turn.name(verdict.criterion), levels=levels))]
    refs = [f"{verdict.criterion}.{level}" for level in verdict.levels]
    if told:
        acts.append(Leave(duty.n))
    elif tries <= 2:
        blocks.append(options_for(turn, verdict.criterion, verdict.levels, duty.n, tries))
    else:
        blocks.append(Text(turn.say("left-open")))
    return _reply(turn, step, blocks, acts, refs, duty.n)


def _tries(turn: Turn, duty: CaseDuty) -> int:
    """How often a question about the duty will have been put with the next one."""
    pending = turn.case.pending
    return pending.tries + 1 if pending and pending.duty == duty.n else 1


def _unsettled(turn: Turn, step: Step, duty: CaseDuty, reading: Reading) -> Reply:
    """What was said is kept with the duty, and shows no level: say so, and put the question in other words."""
    acts: list[Act] = [Amend(duty.n, turn.question.text.strip(), reading.verdict)]
    heard: list[Block] = []
    refs: list[str] = []
    if reading.why == "elsewhere":
        heard, refs = remark(turn, duty, reading)
    elif reading.verdict.outcome == "level":
        heard.append(Text(turn.say("noted-level", text=shown(turn, duty.told), level=reading.verdict.levels[0])))
    else:
        heard.append(Text(turn.say("noted", text=shown(turn, duty.told))))
    kept = replace(duty, verdict=reading.verdict)
    question = _once_more(turn, kept)
    refs += [ref for ref in cells(kept) if reading.verdict.settled and not refs]
    return _reply(turn, step, [*heard, *([question] if question else [])], acts, refs, duty.n)


def _once_more(turn: Turn, duty: CaseDuty) -> Options | None:
    """The question about a duty, in other words where it was put before."""
    pending = turn.case.pending
    if pending and pending.duty == duty.n and not duty.verdict.settled:
        levels = [ref.rpartition(".")[2] for ref in pending.options]
        return options_for(turn, pending.criterion, levels, duty.n, pending.tries + 1)
    return question_about(turn, duty)


def _several(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """`Allebei`, `tussen 1 en 2`, `hangt ervan af`: what was asked stays open between them."""
    pending = asked_last(turn)
    if not pending:
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind)
    levels = tuple(ref.rpartition(".")[2] for ref in pending.options)
    verdict = replace(duty.verdict, outcome="between", criterion=pending.criterion, levels=levels)
    tries = pending.tries + 1
    blocks: list[Block] = [Text(turn.say("usual"))]
    acts: list[Act] = []
    if tries > 2:
        blocks = [Text(turn.say("left-open"))]
        acts = [Amend(duty.n, "", verdict), Leave(duty.n)]
    else:
        blocks.append(options_for(turn, pending.criterion, levels, duty.n, tries))
    return _reply(turn, step, blocks, acts, [], duty.n)


def _none(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """`Geen van de drie`, `die vraag past hier niet`: the next criterion that decides, or left open.

    What is claimed already of fewer levels than there are (C or B) stands, and nothing else is asked.
    """
    elsewhere = without_area(turn, step, duty) if step.kind == UNFIT else None
    if elsewhere:
        return elsewhere
    pending = turn.case.pending
    asked = pending.criterion if pending else duty.verdict.criterion
    acts: list[Act] = [Reject(duty.n, asked)]
    verdict = duty.verdict
    partly = verdict.outcome == "between" and len(verdict.levels) < len(turn.context.levels)
    if partly and verdict.criterion == asked:
        text = turn.say("unfit-kept", criterion=turn.name(asked), levels=turn.both(verdict.levels))
        return _reply(turn, step, [Text(text)], [*acts, Leave(duty.n)], cells(duty), duty.n)
    criteria = deciding_criteria(turn, duty)
    after = criteria[criteria.index(asked) + 1 :] if asked in criteria else criteria
    after = tuple(ref for ref in after if ref not in duty.rejected)
    if after:
        name = turn.name(asked)
        blocks: list[Block] = [Text(turn.say("none-then", criterion=name)), options_for(turn, after[0], (), duty.n)]
        return _reply(turn, step, blocks, acts, [], duty.n)
    return _reply(turn, step, [Text(turn.say("unfit-open"))], [*acts, Leave(duty.n)], [], duty.n)


def _claimed(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """`C'est C ou B, pas D`: the levels that its words left open, before or now, stand."""
    verdict = standing(duty, step.levels) or duty.verdict
    acts: list[Act] = [Amend(duty.n, turn.question.text.strip(), verdict)] if verdict != duty.verdict else []
    text = turn.say("claim-stands", criterion=turn.name(verdict.criterion), levels=turn.both(verdict.levels))
    kept = replace(duty, verdict=verdict)
    return _reply(turn, step, [Text(text), quote(turn, cells(kept)[0])], acts, cells(kept), duty.n)


def _unknown(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """`Weet ik niet`: help with an example; after that leave it open."""
    pending = turn.case.pending
    if not pending or pending.tries > 2:
        return _left(turn, step, duty)
    levels = [ref.rpartition(".")[2] for ref in pending.options]
    options = options_for(turn, pending.criterion, levels, duty.n, pending.tries + 1)
    return _reply(turn, step, [Text(turn.say("unknown-help")), options], [], [], duty.n)


def _left(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """The level of a duty is left open; the next open question, where there is one."""
    acts: list[Act] = [Leave(duty.n)]
    question = next_question(turn, apply_all(turn.case, acts))
    blocks: list[Block] = [Text(turn.say("left-open")), *([question] if question else [])]
    return _reply(turn, step, blocks, acts, [], duty.n)


def _wrong(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """`Dat klopt niet`, and no more: say what was read, and ask what is right."""
    lines = [turn.say("wrong-what"), row(turn, duty)]
    question = _once_more(turn, duty) if turn.case.pending else None
    blocks: list[Block] = [Text("\n".join(lines)), *([question] if question else [])]
    return _reply(turn, step, blocks, [], [], duty.n)


def _withdrawn(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    """The last thing said of a duty, or what is named of it, is taken back; without anything added, the duty itself."""
    undone = amended(turn.case) == duty.n and not step.numbers
    if not duty.added and not undone:
        return _gone(turn, step, duty, "gone")
    acts: list[Act] = [Restore()] if undone else [Withdraw(duty.n, step.numbers[0] - 1 if step.numbers else -1)]
    back = apply_all(turn.case, acts).duty(duty.n) or duty
    lines = [turn.say("withdrawn"), row(turn, back)]
    question = question_about(turn, back)
    blocks: list[Block] = [Text("\n".join(lines)), *([question] if question else [])]
    return _reply(turn, step, blocks, acts, [ref for ref in cells(back) if back.verdict.settled], duty.n)


def _gone(turn: Turn, step: Step, duty: CaseDuty, key: str) -> Reply:
    """A duty goes, with the way to bring it back."""
    text = turn.say(key, number=duty.n, text=shown(turn, duty.told))
    return reply(turn, "about", [Text(text)], kind=step.kind, act=AMENDS, acts=(Remove((duty.n,)),), memory=turn.memory)


def _reply(
    turn: Turn, step: Step, blocks: list[Block], acts: list[Act], refs: list[str], n: int, *, graded: bool = False
) -> Reply:
    duty = apply_all(turn.case, acts).duty(n)
    facts = [responsibility_of(duty.text, duty.verdict)] if duty else []
    return reply(
        turn,
        "grade" if graded else "about",
        blocks,
        kind=step.kind,
        act=AMENDS,
        acts=acts,
        cites=refs,
        responsibilities=facts,
        memory=remember(turn, [duty] if duty else []),
        actions=("why", "next", "criterion") if graded else (),
    )


KINDS: dict[str, Callable[[Turn, Step, CaseDuty], Reply]] = {
    "option": _option,
    "detail": _detail,
    "follow.both": _several,
    "follow.between": _several,
    "follow.depends": _several,
    "follow.neither": _none,
    UNFIT: _none,
    CLAIM: _claimed,
    "follow.unknown": _unknown,
    "turn.skip": _left,
    "follow.wrong": _wrong,
    "follow.withdraw": _withdrawn,
}
"""The kinds of messages about a duty told before, and what answers each."""
