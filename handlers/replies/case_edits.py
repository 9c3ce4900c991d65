"""Editing the case: taking out, replacing, taking back, starting afresh; two descriptions side by side."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from handlers.acts.duties_named import named_duty
from handlers.acts.duty_by_order import OVERLOOKED
from handlers.acts.part_of_duty import KIND as PART
from handlers.acts.talk_of_conversation import TALK
from handlers.acts.two_descriptions import described, descriptions
from handlers.case.changes import Act, Amend, Ask, Clear, PutBack, Remove, Replace, Restore, Tell, apply_all
from handlers.case.data import Case, CaseDuty, Entry
from handlers.case.profile import overall, profile_of
from handlers.duties_read import carries, cells, entry
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import next_question, reminder
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.duty_rows import numbered, quotes, remember, row, shown, weight_lines
from handlers.step import WHICH, Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to a wish to change the case."""
    if not turn.case.duties and step.kind in ("case.remove", "case.replace"):
        return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind, act="case")
    return EDITS[step.kind](turn, step)


def _which(turn: Turn, step: Step) -> Reply:
    """No duty is named: show them by number, and ask."""
    lines = [turn.say("which-duty"), *(numbered(turn, duty, shown(turn, duty.told)) for duty in turn.case.duties)]
    kind = WHICH if step.kind == "case.remove" else step.kind
    return reply(turn, "about", [Text("\n".join(lines))], kind=kind, act="case")


def _remove(turn: Turn, step: Step) -> Reply:
    if not step.numbers:
        return _which(turn, step)
    gone = [duty for n in step.numbers if (duty := turn.case.duty(n))]
    lines = [turn.say("removed", number=duty.n, text=shown(turn, duty.told)) for duty in gone]
    return edited(turn, step, lines, [Remove(step.numbers)])


def _part(turn: Turn, step: Step) -> Reply:
    """One of several things of a duty goes: it is noted with the duty, whose level stays."""
    duty = turn.case.duty(step.n)
    if duty is None:
        return _which(turn, step)
    line = turn.say("part-removed", number=duty.n, text=shown(turn, duty.told))
    acts: list[Act] = [Amend(duty.n, turn.question.text.strip(), duty.verdict), Ask(turn.case.pending)]
    return edited(turn, step, [line], acts)


def _replace(turn: Turn, step: Step) -> Reply:
    """The new duty is what the message tells beside the words that name the old one."""
    fresh = _new_duties(turn, step)
    if not step.numbers:
        return _which(turn, step)
    if not fresh:
        return reply(turn, "about", [Text(turn.say("replace-what"))], kind=step.kind, act="case")
    n = step.numbers[0]
    old = turn.case.duty(n)
    lines = [turn.say("replaced", number=n, text=shown(turn, old.told if old else ""))]
    return edited(turn, step, lines, [Replace(n, fresh[0]), *([Tell(tuple(fresh[1:]))] if fresh[1:] else [])], (n,))


def _new_duties(turn: Turn, step: Step) -> list[Entry]:
    """What comes in the place of a duty, and what is told behind it.

    Where the order does not part it from the old one: of the duties that the message tells, the last that is not only
    the old one's name.
    """
    if step.text:
        return _told(turn, step.text)
    told = set()
    for n in step.numbers:
        old = turn.case.duty(n)
        told |= set(old.about) if old else set()
    behind = _behind(turn, told)
    fresh = _told(turn, behind) or [entry(turn, duty) for duty in step.duties if carries(duty)]
    new = [one for one in fresh if set(one.about) - told]
    return new[-1:]


def _told(turn: Turn, text: str) -> list[Entry]:
    """The duties that a text tells by itself."""
    return [entry(turn, duty, text) for duty in turn.readings.understood(text, turn.language).duties if carries(duty)]


def _behind(turn: Turn, told: Collection[str]) -> str:
    """What stands behind the colon, or behind the words that name the old duty and those that only lead on from it."""
    text = turn.question.text
    if ":" in text:
        return text.partition(":")[2].strip()
    language, tokens = turn.reader.language, turn.cues.text.tokens
    named = [n for n, token in enumerate(tokens) if any(stem in told for stem in token.stems)]
    rest = tokens[named[-1] + 1 :] if named else ()
    leading = language.function_words - language.first_person
    first = next((token for token in rest if token.word not in leading), None)
    return text[first.start :] if first else ""


def _restore(turn: Turn, step: Step) -> Reply:
    """Duties that were taken out come back where they are named, else the last change is taken back."""
    back = [duty for duty in turn.case.gone if duty.n in step.numbers]
    if back:
        lines = [turn.say("put-back", number=duty.n, text=shown(turn, duty.told)) for duty in back]
        return edited(turn, step, lines, [PutBack(tuple(duty.n for duty in back))])
    if turn.case.before is None:
        return reply(turn, "about", [Text(turn.say("restore-nothing"))], kind=step.kind, act="case")
    return edited(turn, step, [turn.say("restored")], [Restore()])


def _overlooked(turn: Turn, step: Step) -> Reply:
    """What is said to be missing: the duty that holds it already, or a question what is done with it; nothing goes."""
    rows = [numbered(turn, duty, row(turn, duty)) for duty in turn.case.duties]
    held = step.text and named_duty(turn, turn.cues_of(step.text).content)
    blocks: list[Block] = [Text(turn.say("overlooked-told" if held else "overlooked-what"))]
    blocks += [Text("\n".join(rows))] if held or not step.text else []
    return reply(turn, "about", [*blocks, *reminder(turn)], kind=step.kind, act="case")


def _talk(turn: Turn, step: Step) -> Reply:
    """Of the conversation and not of the work: nothing changes, and what stands is shown."""
    about = turn.case.duty(turn.case.about)
    lines = [turn.say("talk-heard"), *([numbered(turn, about, row(turn, about))] if about else [])]
    return reply(turn, "about", [Text("\n".join(lines)), *reminder(turn)], kind=step.kind, act="amend")


def _new(turn: Turn, step: Step) -> Reply:
    key = "new" if turn.case.duties else "new-empty"
    memory = replace(turn.memory, criteria=(), levels=())
    return reply(turn, "about", [Text(turn.say(key))], kind=step.kind, act="case", acts=(Clear(),), memory=memory)


def edited(turn: Turn, step: Step, lines: list[str], acts: list[Act], new: Collection[int] = ()) -> Reply:
    """What was changed, the texts of duties that are `new` in their place, the list as it is now, and the way back."""
    case = apply_all(turn.case, acts)
    rows = [numbered(turn, duty, row(turn, duty)) for duty in case.duties]
    blocks: list[Block] = [Text("\n".join(lines))]
    if rows:
        blocks.append(Text("\n".join([*rows, *(weight_lines(turn, case.duties) if len(rows) > 1 else [])])))
    else:
        blocks.append(Text(turn.say("case-empty")))
    fresh = [ref for duty in case.duties if duty.n in new for ref in cells(duty) or filter(None, [duty.verdict.work])]
    blocks[1:1] = [quote(turn, ref) for ref in fresh]
    cites = [*fresh, *(ref for duty in case.duties for ref in cells(duty))]
    blocks += [quote(turn, ref, folded=True) for ref in dict.fromkeys(cites) if ref not in fresh]
    question = next_question(turn, case)
    if question and case.pending:
        blocks.append(question)
    elif step.kind != "case.restore":
        blocks.append(Note(turn.say("undo-hint")))
    memory = remember(turn, case.duties[-1:])
    return reply(
        turn,
        "about",
        blocks,
        kind=step.kind,
        act="case",
        acts=acts,
        cites=cites,
        overall=overall(case.duties, turn.family),
        memory=memory,
    )


def _compare(turn: Turn, step: Step) -> Reply:
    """Two descriptions, criterion by criterion; what was told before makes room for them."""
    told = described(turn) or descriptions(turn.question.text, turn.reader.announcing, comparing=True)
    if not told and len(turn.case.duties) > 1:
        blocks, cites = side_by_side(turn, turn.case)
        return reply(turn, "about", blocks, kind=step.kind, act="case", cites=cites)
    if not told:
        return reply(turn, "about", [Text(turn.say("compare-what"))], kind=step.kind, act="case")
    acts: list[Act] = [Clear()] if turn.case.duties else []
    for label, text in told:
        understood = turn.readings.understood(text, turn.language)
        entries = tuple(entry(turn, duty, text) for duty in understood.duties if not duty.reason)
        acts.append(Tell(entries, label))
    case = apply_all(turn.case, acts)
    blocks, cites = side_by_side(turn, case)
    return reply(
        turn, "check", blocks, kind=step.kind, act="case", acts=acts, cites=cites, memory=remember(turn, case.duties)
    )


def side_by_side(turn: Turn, case: Case) -> tuple[list[Block], list[str]]:
    """The descriptions of a case beside each other, criterion by criterion, with the quotes."""
    by_job: dict[str, list[CaseDuty]] = {}
    for duty in case.duties:
        by_job.setdefault(duty.job, []).append(duty)
    profiles = {job: profile_of(duties, turn.family) for job, duties in by_job.items()}
    lines = []
    for job, duties in by_job.items():
        lines += [turn.say("label-line", label=job)] if job else []
        lines += [numbered(turn, duty, row(turn, duty)) for duty in duties]
    differing = []
    for criterion in turn.family.criteria:
        shown_levels = {job: found.settled.get(criterion.ref, "–") for job, found in profiles.items()}
        if len(set(shown_levels.values())) > 1:
            each = [turn.say("profile-line", criterion=job, level=level) for job, level in shown_levels.items()]
            differing.append(turn.say("label-and", label=turn.name(criterion.ref), text=turn.both(each)))
    cites = list(dict.fromkeys(ref for duty in case.duties for ref in cells(duty)))
    blocks: list[Block] = [Text("\n".join(lines))]
    if differing:
        blocks.append(Text("\n".join([turn.say("compare-differ"), *differing])))
    blocks += [*quotes(turn, cites), Text(turn.say("own-reading")), Note(turn.say("indication"))]
    return blocks, cites


EDITS: dict[str, Callable[[Turn, Step], Reply]] = {
    "case.remove": _remove,
    PART: _part,
    "case.replace": _replace,
    "case.restore": _restore,
    "case.compare": _compare,
    OVERLOOKED: _overlooked,
    TALK: _talk,
    "new": _new,
}
"""The kinds of messages that change the case, and what answers each."""
