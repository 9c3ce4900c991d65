"""What continues the chat: why, why not, what the next level asks, another level or criterion, a picked option."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.answering import reply
from handlers.citing import quote
from handlers.clarify import options_for
from handlers.criteria import Asked
from handlers.criteria import answer as show_cells
from handlers.grade import said
from handlers.messages import Block, Note, Reply, Text, Verdict
from handlers.turn import Turn
from knowledge.lookup.option_choice import pick

ORDINALS = {"follow.first": 0, "follow.second": 1, "follow.third": 2}
WHYS = ("follow.why", "follow.why-not", "follow.next")
SHORT_ANSWER = 8
"""Words; a longer message is a message of its own and no answer to a pending question."""
CLEARLY_OTHER = 0.6
"""The strength from which a duty told in answer to a question is one of its own."""
SHORT_WHY = 4
"""Words; so short a "why not B?" names no option of a pending question, although it names its level."""
LONE = 2
"""Words; so short a follow-up can be nothing else, even where there is nothing to follow."""


@dataclass(frozen=True, slots=True)
class Step:
    """How the chat goes on: `what` (why, why-not, cells, option, unknown), with levels, criteria, an option's ref."""

    what: str
    criteria: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    ref: str = ""


def check(turn: Turn) -> Step | None:
    """The step that the message or the tapped button asks for; None where it stands on its own."""
    action = turn.question.action
    if action:
        return _tapped(turn, action)
    kind, memory, understood = turn.understood.follow, turn.memory, turn.understood
    levels = tuple(level for level in understood.levels if level in turn.family.levels)
    words = len(turn.question.text.split())
    explains = kind in WHYS and words <= SHORT_WHY
    if memory.pending and not explains:
        picked = _picked(turn)
        if picked:
            return picked
    if words > SHORT_ANSWER:
        return None
    if understood.kind == "ask.level" and not understood.duties and memory.verdicts:
        return Step("why")
    if kind in WHYS and kind != "follow.why" and levels and not memory.verdicts:
        return Step(
            "cells", memory.criteria or understood.criteria or tuple(c.ref for c in turn.family.criteria), levels
        )
    if kind in WHYS and (memory.verdicts or understood.kind == kind or words <= LONE):
        if levels and kind != "follow.why":
            return Step("why-not", levels=levels[:1])
        # A single word such as "why?" says no "not", whatever it resembles most.
        return Step("why") if kind == "follow.why" or words == 1 else _next(turn)
    return _continued(turn, levels) if memory.criteria or memory.levels else None


def _continued(turn: Turn, levels: tuple[str, ...]) -> Step | None:
    """`En voor C?`, `en bij klachten?`: the last question once more, with another level or criterion."""
    kind, memory, understood = turn.understood.follow, turn.memory, turn.understood
    adding = _adds(turn)
    if (kind == "follow.other-level" or (adding and not understood.criteria)) and levels:
        return Step("cells", memory.criteria or understood.criteria, levels)
    if (kind == "follow.other-criterion" or adding) and understood.criteria:
        return Step("cells", understood.criteria, levels or memory.levels or turn.family.levels)
    return None


def _adds(turn: Turn) -> bool:
    """Whether the message adds to what was asked: it opens with "and", asks, and tells nothing of the speaker."""
    reader = turn.context.reader(turn.language)
    words = [token.word for token in reader.read(turn.question.text).tokens]
    first_person = reader.language.first_person
    asks = "?" in turn.question.text and bool(words)
    return asks and words[0] in reader.language.joining and not first_person.intersection(words)


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to a step."""
    if step.what == "why":
        return _why(turn)
    if step.what == "why-not":
        return _why_not(turn, step.levels[0])
    if step.what == "option":
        return _option(turn, step.ref)
    if step.what == "unknown":
        return _unknown(turn)
    compare = turn.memory.intent == "compare" and len(step.levels) > 1
    shown = show_cells(turn, Asked(step.criteria, step.levels, compare))
    # What was graded before can still be asked about.
    return replace(shown, memory=replace(shown.memory, verdicts=turn.memory.verdicts))


def _tapped(turn: Turn, action: str) -> Step | None:
    name, _, value = action.partition(":")
    if name == "why":
        return Step("why")
    if name == "next":
        return _next(turn)
    if name == "criterion":
        return Step("cells", turn.memory.criteria[:1], turn.family.levels) if turn.memory.criteria else Step("why")
    if name == "option":
        return _numbered(turn, value)
    return None


def _numbered(turn: Turn, value: str) -> Step:
    pending = turn.memory.pending
    if value.isdecimal() and 1 <= int(value) <= len(pending):
        return Step("option", ref=pending[int(value) - 1])
    return Step("unknown")


def _picked(turn: Turn) -> Step | None:
    """The option that a short answer names: by number, by order, or by what it says."""
    text, kind = turn.question.text.strip().rstrip(".)"), turn.understood.follow
    pending = turn.memory.pending
    if text.isdecimal():
        return _numbered(turn, text)
    if kind in ORDINALS and ORDINALS[kind] < len(pending):
        return Step("option", ref=pending[ORDINALS[kind]])
    if len(text.split()) > SHORT_ANSWER:
        return None
    if turn.understood.kind == "frame.where":  # "no idea", "it depends": the question stays
        return Step("unknown")
    if _tells_another_duty(turn):
        return None
    levels = [ref for ref in pending if ref.rpartition(".")[2] in turn.understood.levels]
    if len(levels) == 1:
        return Step("option", ref=levels[0])
    ref = pick(turn.question.text, pending, turn.context.gists(turn.language), turn.context.reader(turn.language))
    return Step("option", ref=ref) if ref else None


def _tells_another_duty(turn: Turn) -> bool:
    """Whether a message in answer to a question clearly tells a duty that the question is not about."""
    asked = turn.memory.pending[0].rpartition(".")[0]
    for duty in turn.understood.duties:
        about = duty.outcome.candidates[0].criterion if duty.outcome.candidates else ""
        if duty.telling and about != asked and duty.outcome.strength >= CLEARLY_OTHER:
            return True
    return False


def _next(turn: Turn) -> Step:
    """The level above the last verdict's."""
    last = _last(turn)
    if not last or not last.levels:
        return Step("why")
    at = turn.family.levels.index(last.levels[-1])
    return Step("why-not", levels=turn.family.levels[at + 1 : at + 2] or turn.family.levels[at:])


def _last(turn: Turn) -> Verdict | None:
    return next((verdict for verdict in turn.memory.verdicts if verdict.levels), None)


def _why(turn: Turn) -> Reply:
    last = _last(turn)
    if not last:
        first = next((v for v in turn.memory.verdicts if v.tasks and v.outcome == "no_level"), None)
        if first:
            ref = first.tasks[0]
            text = turn.say("why-task", ref=ref, said=said(turn, first.said or (turn.name(ref),)))
            blocks: list[Block] = [Text(text), quote(turn, ref), *_open_question(turn)]
            return reply(turn, "about", blocks, cites=[ref], memory=turn.memory)
        return reply(turn, "about", [Text(turn.say("why-nothing"))], memory=turn.memory)
    refs = [f"{last.criterion}.{level}" for level in last.levels]
    words = said(turn, last.said or (turn.name(last.criterion),))
    same = last.levels in turn.family.criterion(last.criterion).levels_reading_the_same()
    if same:
        text = turn.say("between-same", criterion=turn.name(last.criterion), levels=turn.both(last.levels))
    elif len(refs) == 1:
        text = turn.say("why-level", criterion=turn.name(last.criterion), level=last.levels[0], said=words)
    else:
        text = turn.say("why-between", levels=turn.both(last.levels), said=words)
    at = turn.family.levels.index(last.levels[-1])
    beside = [f"{last.criterion}.{level}" for level in turn.family.levels[at + 1 : at + 2]] if len(refs) == 1 else []
    shown = refs[:1] if same else [*refs, *beside]
    blocks = [Text(text), *(quote(turn, ref) for ref in shown), *_open_question(turn)]
    blocks.append(Note(turn.say("indication")))
    return reply(turn, "about", blocks, cites=[*refs, *beside], memory=turn.memory, actions=("next", "criterion"))


def _why_not(turn: Turn, level: str) -> Reply:
    """The other level's text, and what the duty would in fact have to show for it."""
    last = _last(turn)
    if not last:
        return reply(turn, "about", [Text(turn.say("why-nothing"))], memory=turn.memory)
    wanted, own = f"{last.criterion}.{level}", last.levels[0]
    same = turn.family.criterion(last.criterion).levels_reading_the_same()
    criterion = turn.name(last.criterion)
    if level in last.levels and len(last.levels) == 1:
        key = "why-not-top" if level == turn.family.levels[-1] else "why-not-have"
        text = turn.say(key, level=level)
    elif any(level in group and set(group) & set(last.levels) for group in same):
        text = turn.say("why-not-same", level=level, criterion=criterion)
    else:
        gist = turn.context.gists(turn.language)[wanted]
        text = turn.say("why-not", level=level, criterion=criterion, gist=gist)
    against = own if own != level else ""
    blocks: list[Block] = [Text(text), quote(turn, wanted, against=against), *_open_question(turn)]
    blocks.append(Note(turn.say("indication")))
    return reply(turn, "about", blocks, cites=[wanted], memory=turn.memory, actions=("why", "criterion"))


def _unknown(turn: Turn) -> Reply:
    """The answer to an option that there is not."""
    blocks: list[Block] = [Text(turn.say("option-unknown")), *_open_question(turn)]
    return reply(turn, "about", blocks, memory=turn.memory)


def _open_question(turn: Turn) -> list[Block]:
    """The pending question again, so that what is explained in between does not close it."""
    if not turn.memory.pending:
        return []
    refs = [ref.rpartition(".") for ref in turn.memory.pending]
    return [options_for(turn, refs[0][0], [level for _, _, level in refs])]


def _option(turn: Turn, ref: str) -> Reply:
    """The verdict that a picked option gives; the option's own words are the evidence."""
    criterion, _, level = ref.rpartition(".")
    group = next((g for g in turn.family.criterion(criterion).levels_reading_the_same() if level in g), (level,))
    gist = turn.context.gists(turn.language)[ref]
    typed = turn.question.text.strip()
    evidence = [{"said": typed or gist, "means": gist, "counts": "for"}]
    outcome = "level" if len(group) == 1 else "between"
    fact = {
        "text": typed or gist,
        "outcome": outcome,
        "candidates": [
            {
                "criterion": criterion,
                "level": one,
                "ref": f"{criterion}.{one}",
                "confidence": round(1 / len(group), 3),
                "evidence": evidence,
            }
            for one in group
        ],
        "tasks": [],
        "areas": [],
    }
    name = turn.name(criterion)
    text = (
        turn.say("option-level", level=level, criterion=name)
        if outcome == "level"
        else turn.say("between-same", criterion=name, levels=turn.both(group))
    )
    blocks: list[Block] = [Text(text), quote(turn, ref), Note(turn.say("indication"))]
    # "Het tweede", "2": who points at an option means its words, and "why?" is answered with those.
    pointed = not typed or typed.isdecimal() or turn.understood.kind.startswith("follow.")
    memory = replace(
        turn.memory,
        verdicts=(Verdict(outcome, criterion, tuple(group), (), (gist if pointed else typed[:60],)),),
        criteria=(criterion,),
        levels=tuple(group),
    )
    cites = [f"{criterion}.{one}" for one in group]
    return reply(
        turn, "grade", blocks, cites=cites, responsibilities=[fact], memory=memory, actions=("why", "next", "criterion")
    )
