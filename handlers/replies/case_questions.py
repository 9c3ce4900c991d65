"""Questions about the case as a whole: what it comes to, against which level, what is missing, why, as text to take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.case.changes import Aim, Focus
from handlers.case.data import CaseDuty
from handlers.case.profile import check_of, overall, uncovered
from handlers.duties_read import cells
from handlers.messages import Block, Note, Reply, Text
from handlers.open_question import deciding_criteria, next_question, question_about, reminder
from handlers.replies.cell_texts import Asked, show
from handlers.replies.citations import quote
from handlers.replies.composing import reply
from handlers.replies.duty_rows import (
    check_blocks,
    chosen,
    numbered,
    open_line,
    quotes,
    remember,
    row,
    said,
    shown,
    weight_lines,
)
from handlers.step import Step
from handlers.turn import Turn


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to a question about the case."""
    if turn.case.duties:
        return VIEWS[step.kind](turn, step)
    if any(one.levels for one in turn.case.interview.given):
        return (VIEWS[step.kind] if step.kind in OF_ANSWERS else _overall)(turn, step)
    return reply(turn, "about", [Text(turn.say("case-nothing"))], kind=step.kind, act="case")


def _overall(turn: Turn, step: Step) -> Reply:
    """The duties by number, what each shows, where the weight lies, what is open, what would settle it."""
    duties, given = turn.case.duties, turn.case.interview.given
    level = step.levels[0] if len(step.levels) == 1 else ""
    lines = [turn.say("case-title"), *(numbered(turn, duty, row(turn, duty)) for duty in duties)] if duties else []
    weight = weight_lines(turn, duties, given)
    if not weight:
        weight = [turn.say("case-unsettled")]
    elif level:
        weight.append(turn.say("case-hoped", level=level))
    told = [Text("\n".join(lines))] if lines else []
    blocks: list[Block] = [*told, Text("\n".join([*weight, *answered_line(turn), *open_line(turn, turn.case)]))]
    cites = [ref for duty in duties if duty.verdict.settled for ref in cells(duty)]
    cites += [f"{one.criterion}.{level}" for one in given for level in one.levels]
    blocks += [quote(turn, ref, folded=True) for ref in dict.fromkeys(cites)]
    question = next_question(turn, turn.case)
    if question:
        blocks.append(question)
    blocks.append(Note(turn.say("indication")))
    return _reply(turn, step, blocks, cites, duties)


def answered_line(turn: Turn) -> list[str]:
    """One line that names the criteria that the interview settles, where it settles some."""
    names = [turn.name(one.criterion) for one in turn.case.interview.given if one.levels]
    return [turn.say("interview-answered", criteria=turn.both(names))] if names else []


def _copy(turn: Turn, step: Step) -> Reply:
    """The same as text to take along: each duty with its verdict and the full reference of the text."""
    lines = [turn.say("copy-title", family=turn.family.title, edition=turn.context.edition)]
    for duty in turn.case.duties:
        lines.append(numbered(turn, duty, row(turn, duty)))
        lines += [turn.say("copy-source", label=quote(turn, ref).label, lines=_lines(turn, ref)) for ref in cells(duty)]
    cites = [ref for duty in turn.case.duties for ref in cells(duty)]
    for one in turn.case.interview.given:
        refs = [f"{one.criterion}.{level}" for level in one.levels]
        lines += [turn.say("copy-source", label=quote(turn, ref).label, lines=_lines(turn, ref)) for ref in refs]
        cites += refs
    lines += [*weight_lines(turn, turn.case.duties, turn.case.interview.given), *answered_line(turn)]
    lines.append(turn.say("indication"))
    return _reply(turn, step, [Text("\n".join(lines))], cites, turn.case.duties)


def _lines(turn: Turn, ref: str) -> str:
    """The lines of the source on which a text stands, `157-158`."""
    return turn.both(
        [str(first) if first == last else f"{first}-{last}" for first, last in turn.family.passages()[ref].lines]
    )


def _target(turn: Turn, step: Step) -> Reply:
    """The case held against a level."""
    level = step.levels[0] if step.levels else turn.case.target
    if not level:
        return reply(turn, "about", [Text(turn.say("check-which"))], kind=step.kind, act="case")
    blocks, cites = check_blocks(turn, turn.case.duties, level)
    blocks.append(Note(turn.say("indication")))
    fits = [check_of(duty.verdict, level, turn.family) for duty in turn.case.duties]
    return reply(
        turn,
        "check",
        blocks,
        kind=step.kind,
        act="case",
        acts=(Aim(level),),
        cites=cites,
        overall=overall(turn.case.duties, turn.family),
        check={"level": level, "fits": fits, "uncovered": uncovered(turn.case.duties, turn.family)},
        memory=replace(turn.memory, levels=(level,)),
    )


def _missing(turn: Turn, step: Step) -> Reply:
    """What nothing covers yet, with what would cover it at the level that is aimed at."""
    level = step.levels[0] if step.levels else turn.case.target
    if not level:
        found = overall(turn.case.duties, turn.family, turn.case.interview.given)
        level = found["levels"][-1] if found else ""
    if not level:
        return _overall(turn, step)
    rest = uncovered(turn.case.duties, turn.family, turn.case.interview.given)
    lines = [turn.say("missing-title", level=level) if rest else turn.say("check-covered", level=level)]
    lines += [turn.say("missing-line", criterion=turn.name(ref), gist=turn.gists[f"{ref}.{level}"]) for ref in rest]
    below = [duty for duty in turn.case.duties if check_of(duty.verdict, level, turn.family) == "asks_less"]
    lines += [
        turn.say("missing-below", text=shown(turn, duty.told), shown=turn.both(duty.verdict.levels)) for duty in below
    ]
    cites = [*(f"{duty.verdict.criterion}.{level}" for duty in below), *(f"{ref}.{level}" for ref in rest)]
    blocks: list[Block] = [Text("\n".join(lines)), *(quote(turn, ref, folded=True) for ref in cites)]
    blocks += [Text(turn.say("raise-honest")), *reminder(turn)]
    return reply(turn, "check", blocks, kind=step.kind, act="case", acts=(Aim(level),), cites=cites)


def _raise(turn: Turn, step: Step) -> Reply:
    """For each settled duty the next level, or the one that was named: what it would in fact have to show."""
    levels = turn.context.levels
    wanted = step.levels[-1] if step.levels else ""
    lines, cites = [], []
    for duty in _named(turn, step):
        own = duty.verdict.levels
        criterion = next(iter(deciding_criteria(turn, duty)), "")
        up = wanted or (levels[min(levels.index(own[-1]) + 1, len(levels) - 1)] if own else "")
        if not criterion or not up or up in own:
            continue
        ref = f"{criterion}.{up}"
        lines.append(
            turn.say(
                "raise-line",
                text=shown(turn, duty.told),
                level=up,
                criterion=turn.name(criterion),
                gist=turn.gists[ref],
            )
        )
        cites.append(ref)
    if not lines:
        return (_why if step.numbers else _overall)(turn, step)
    blocks: list[Block] = [
        Text("\n".join(lines)),
        *quotes(turn, cites),
        Text(turn.say("raise-honest")),
        *reminder(turn),
    ]
    return reply(turn, "about", blocks, kind=step.kind, act="case", cites=cites)


def _why(turn: Turn, step: Step) -> Reply:
    """Why a duty got its verdict: the user's words, and the text."""
    duty = _named(turn, step)[0]
    verdict = duty.verdict
    if not verdict.levels:
        return _why_open(turn, step, duty)
    name, words = turn.name(verdict.criterion), said(turn, verdict.said or (shown(turn, duty.told),))
    refs = cells(duty)
    same = verdict.levels in turn.family.criterion(verdict.criterion).levels_reading_the_same()
    if same:
        text = turn.say("between-same", criterion=name, levels=turn.both(verdict.levels))
    elif verdict.outcome == "level":
        text = _because(turn, duty)
    else:
        text = turn.say("why-between", levels=turn.both(verdict.levels), said=words)
    blocks: list[Block] = [Text(text), *(quote(turn, ref) for ref in (refs[:1] if same else refs))]
    blocks += [*reminder(turn), Note(turn.say("indication"))]
    return _reply(turn, step, blocks, refs, [duty], actions=("next", "criterion"))


def _because(turn: Turn, duty: CaseDuty) -> str:
    """What a level rests on: the user's own words, or the option that was picked."""
    verdict = duty.verdict
    key = "why-chosen" if chosen(turn, verdict) else "why-level"
    words = said(turn, verdict.said or (shown(turn, duty.told),))
    return turn.say(key, criterion=turn.name(verdict.criterion), level=verdict.levels[0], said=words)


def _why_open(turn: Turn, step: Step, duty: CaseDuty) -> Reply:
    if not duty.verdict.work or duty.verdict.outcome == "outside":
        text = turn.say("outside-duty" if duty.verdict.outcome == "outside" else "unclear", family=turn.family.title)
        return _reply(turn, step, [Text(text)], [], [duty])
    ref = duty.verdict.work
    text = turn.say("why-task" if duty.verdict.tasks else "why-area", ref=ref, said=shown(turn, duty.told))
    question = question_about(turn, duty)
    end: list[Block] = [question] if question else reminder(turn)
    return _reply(turn, step, [Text(text), quote(turn, ref), *end], [ref], [duty])


def _why_not(turn: Turn, step: Step) -> Reply:
    """The other level's text, and what the duty would in fact have to show for it."""
    duty = _named(turn, step)[0]
    verdict, levels = duty.verdict, turn.context.levels
    if step.kind == "follow.next" and len(step.levels) == 1 and not step.numbers and verdict.criterion:
        return show(turn, Asked((verdict.criterion,), step.levels, compare=False))
    if not verdict.criterion:
        return _why_open(turn, step, duty)
    own = verdict.levels[-1]
    level = step.levels[-1] if step.levels else levels[min(levels.index(own) + 1, len(levels) - 1)]
    ref, criterion = f"{verdict.criterion}.{level}", turn.name(verdict.criterion)
    same = turn.family.criterion(verdict.criterion).levels_reading_the_same()
    if verdict.levels == (level,):
        text = turn.say("why-not-top" if level == levels[-1] else "why-not-have", level=level)
    elif any(level in group and set(group) & set(verdict.levels) for group in same):
        text = turn.say("why-not-same", level=level, criterion=criterion)
    else:
        text = turn.say("why-not", level=level, criterion=criterion, gist=turn.gists[ref])
    cites = [ref]
    blocks: list[Block] = [Text(text), quote(turn, ref, against=own if own != level else "")]
    if step.kind == "follow.why-not" and verdict.outcome == "level" and level != own:
        cites = [*cells(duty), ref]
        blocks = [Text(_because(turn, duty)), quote(turn, cites[0], against=level), *blocks]
    blocks += [*reminder(turn), Note(turn.say("indication"))]
    return _reply(turn, step, blocks, cites, [duty], actions=("why", "criterion"))


def _named(turn: Turn, step: Step) -> Sequence[CaseDuty]:
    """The duties that a question names; else for `why` the one last spoken of, with the others after it."""
    if step.numbers:
        return [duty for n in step.numbers if (duty := turn.case.duty(n))]
    about = turn.case.duty(turn.case.about)
    settled = [duty for duty in turn.case.duties if duty.verdict.levels]
    first = about if about and (about.verdict.levels or not settled) else (settled or list(turn.case.duties))[-1]
    return [first, *(duty for duty in turn.case.duties if duty.n != first.n)]


def _higher(turn: Turn, step: Step) -> Reply:
    """Which of the duties, or descriptions, shows the higher levels; no arithmetic."""
    order = turn.context.levels.index
    settled = [duty for duty in turn.case.duties if duty.verdict.settled]
    if not settled:
        return _overall(turn, step)
    top = max(settled, key=lambda duty: order(duty.verdict.levels[-1]))
    same = [duty for duty in settled if duty.verdict.levels == top.verdict.levels]
    lines = [numbered(turn, duty, row(turn, duty)) for duty in same]
    label = turn.both(list(dict.fromkeys(duty.job for duty in same))) if all(duty.job for duty in same) else ""
    title = turn.say("higher-job", job=label) if label else turn.say("higher-duty")
    cites = [ref for duty in same for ref in cells(duty)]
    blocks: list[Block] = [Text("\n".join([title, *lines])), *quotes(turn, cites), Text(turn.say("own-reading"))]
    return _reply(turn, step, blocks, cites, same)


def _reply(
    turn: Turn,
    step: Step,
    blocks: Sequence[Block],
    cites: Sequence[str],
    duties: Sequence[CaseDuty],
    actions: Sequence[str] = (),
) -> Reply:
    return reply(
        turn,
        "about",
        blocks,
        kind=step.kind,
        act="case",
        acts=(Focus(duties[0].n),) if len(duties) == 1 else (),
        cites=cites,
        overall=overall(turn.case.duties, turn.family, turn.case.interview.given),
        memory=remember(turn, duties),
        actions=actions,
    )


VIEWS: dict[str, Callable[[Turn, Step], Reply]] = {
    "case.overall": _overall,
    "case.list": _overall,
    "case.copy": _copy,
    "case.target": _target,
    "case.missing": _missing,
    "case.raise": _raise,
    "case.why": _why,
    "case.higher": _higher,
    "follow.why": _why,
    "follow.why-not": _why_not,
    "follow.next": _why_not,
}
"""The kinds of questions about the case, and what answers each."""
OF_ANSWERS = ("case.overall", "case.list", "case.copy", "case.missing")
"""Those that answers of the interview alone have something to say to; the others are answered by an overview."""
