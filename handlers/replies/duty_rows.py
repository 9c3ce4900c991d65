"""Several duties: a row each, what they come to, and how they stand to a level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.case.changes import Act, Aim, Tell, apply_all
from handlers.case.data import Case, CaseDuty, Verdict
from handlers.case.interview_state import Given
from handlers.case.profile import check_of, overall, profile_of, uncovered
from handlers.duties_read import cells, entry
from handlers.messages import Block, Memory, Note, Reply, Text
from handlers.open_question import next_question
from handlers.replies.citations import quote
from handlers.replies.composing import TELLS, reply
from handlers.replies.contract_facts import responsibility
from handlers.turn import Turn
from knowledge.understanding.duty import FRAME, Duty

SHORT = 60
"""Characters of a duty that a row of several shows."""
MOST_QUOTES = 6
"""Quotes that are shown open under a list; more of them are folded, and each is cited all the same."""
REASONS = {"past": "many-past", "wish": "many-wish", "others-do": "many-others-do", FRAME: "many-frame"}
"""Why a row gets no level whatever its words show, and the phrase that says so."""


def intent_of(duties: Sequence[Duty]) -> str:
    """`grade` where a level shows or nearly does, else `task`, else `out_of_scope`."""
    outcomes = {duty.outcome.outcome for duty in duties}
    if outcomes & {"level", "between"}:
        return "grade"
    return "task" if any(duty.outcome.work for duty in duties if not duty.reason) else "out_of_scope"


def said(turn: Turn, words: Sequence[str]) -> str:
    """The user's own words as a list of quotes."""
    return turn.both([turn.say("said", words=word) for word in words])


def chosen(turn: Turn, verdict: Verdict) -> bool:
    """Whether a verdict rests on an option that was picked, and not on words of the user's own."""
    options = {turn.gists[f"{verdict.criterion}.{level}"] for level in verdict.levels}
    return bool(verdict.said) and options.issuperset(verdict.said)


def remember(turn: Turn, duties: Sequence[CaseDuty]) -> Memory:
    """The memory after duties were spoken of: the criteria and levels that it was about."""
    verdicts = [duty.verdict for duty in duties]
    return replace(
        turn.memory,
        criteria=tuple(dict.fromkeys(one.criterion for one in verdicts if one.criterion)),
        levels=tuple(dict.fromkeys(level for one in verdicts for level in one.levels)),
    )


def told_rows(turn: Turn, duties: Sequence[Duty], level: str = "", job: str = "") -> Reply:
    """The reply to several new duties of the function `job`; held against `level` where one is asked about."""
    kept = [duty for duty in duties if not duty.reason]
    acts: list[Act] = [Tell(tuple(entry(turn, duty) for duty in kept), job)]
    if level:
        acts.append(Aim(level))
    case = apply_all(turn.case, acts)
    new = case.duties[len(turn.case.duties) :]
    aside = [turn.say(REASONS[duty.reason], text=shown(turn, _words(turn, duty))) for duty in duties if duty.reason]
    if level:
        blocks, cites = check_blocks(turn, new, level, aside)
    else:
        blocks, cites = row_blocks(turn, new, aside)
    question = None if level else next_question(turn, replace(case, duties=new))
    graded = intent_of(duties) == "grade"
    if question:
        blocks.append(question)
    if graded or level:
        blocks.append(Note(turn.say("indication")))
    fits = [check_of(duty.verdict, level, turn.family) for duty in new] if level else []
    return reply(
        turn,
        "check" if level else intent_of(duties),
        blocks,
        kind="duty",
        act=TELLS,
        acts=acts,
        cites=cites,
        responsibilities=[responsibility(turn, duty) for duty in (kept if level else duties)],
        overall=overall(new, turn.family),
        check={"level": level, "fits": fits, "uncovered": uncovered(new, turn.family)} if level else None,
        memory=remember(turn, new),
        actions=("why",) if graded else (),
    )


def row_blocks(turn: Turn, duties: Sequence[CaseDuty], aside: Sequence[str] = ()) -> tuple[list[Block], list[str]]:
    """A row for each duty, where the weight lies, and the quotes; with the references that are cited."""
    lines = [turn.say("many-title"), *(numbered(turn, duty, row(turn, duty)) for duty in duties), *aside]
    blocks: list[Block] = [Text("\n".join(lines))]
    if overall(duties, turn.family):
        blocks.append(Text("\n".join(weight_lines(turn, duties))))
    cites = [ref for duty in duties for ref in cells(duty)]
    return [*blocks, *quotes(turn, cites)], cites


def check_blocks(
    turn: Turn, duties: Sequence[CaseDuty], level: str, aside: Sequence[str] = ()
) -> tuple[list[Block], list[str]]:
    """A row for each duty held against a level, what nothing covers, and the quotes."""
    lines = [turn.say("check-title", level=level)]
    lines += [numbered(turn, duty, check_row(turn, duty, level)) for duty in duties]
    rest = [turn.name(ref) for ref in uncovered(duties, turn.family)]
    end = turn.say("check-covered", level=level)
    if rest:
        end = turn.say("check-uncovered", level=level, criteria=turn.both(rest))
    fits = {duty.n: check_of(duty.verdict, level, turn.family) for duty in duties}
    differing = [duty.verdict.criterion for duty in duties if fits[duty.n] in ("asks_less", "asks_more")]
    own = [ref for duty in duties if fits[duty.n] != "not_shown" for ref in cells(duty)]
    cites = list(dict.fromkeys([*own, *(f"{criterion}.{level}" for criterion in differing)]))
    return [Text("\n".join([*lines, *aside])), Text(end), *quotes(turn, cites)], cites


def quotes(turn: Turn, refs: Sequence[str]) -> list[Block]:
    """The quotes of these references, each once; where they are many they are folded."""
    once = list(dict.fromkeys(refs))
    return [quote(turn, ref, folded=len(once) > MOST_QUOTES) for ref in once]


def numbered(turn: Turn, duty: CaseDuty, text: str) -> str:
    """A row with the number of its duty."""
    return turn.say("numbered", number=duty.n, text=text)


def shown(turn: Turn, words: str) -> str:
    """A duty in the user's own words, shortened to fit a row, without the "and" that joins it to the one before."""
    split = words.split()
    joining = turn.reader.language.joining
    text = " ".join(split[1:] if len(split) > 1 and split[0].lower() in joining else split).rstrip(",;. ")
    return turn.say("said", words=text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…")


def row(turn: Turn, duty: CaseDuty) -> str:
    """One line: the duty and its verdict."""
    text, verdict = shown(turn, duty.told), duty.verdict
    if verdict.outcome == "level":
        return turn.say("many-level", text=text, level=verdict.levels[0], criterion=turn.name(verdict.criterion))
    if verdict.outcome == "between":
        criterion = turn.name(verdict.criterion)
        return turn.say("many-between", text=text, criterion=criterion, levels=turn.both(verdict.levels))
    if verdict.outcome == "outside":
        return turn.say("many-outside", text=text)
    if verdict.tasks:
        ref = verdict.tasks[0]
        return turn.say("many-task", text=text, ref=ref, name=turn.name(ref))
    if verdict.areas:
        ref = verdict.areas[0]
        return turn.say("many-area", text=text, ref=ref, name=turn.name(ref))
    return turn.say("many-unclear", text=text)


def check_row(turn: Turn, duty: CaseDuty, level: str) -> str:
    """One line: the duty and how it stands to a level."""
    values = {"text": shown(turn, duty.told), "level": level}
    if duty.verdict.criterion:
        values["criterion"] = turn.name(duty.verdict.criterion)
        values["shown"] = turn.both(duty.verdict.levels)
    return turn.say(f"check-{check_of(duty.verdict, level, turn.family)}", **values)


def weight_lines(turn: Turn, duties: Sequence[CaseDuty], given: Sequence[Given] = ()) -> list[str]:
    """What the duties come to: criterion by criterion, where the weight lies, what pulls up and down, what is mixed."""
    found = profile_of(duties, turn.family, given)
    lines = [turn.say("profile-line", criterion=turn.name(ref), level=level) for ref, level in found.settled.items()]
    mixed = [
        turn.say("profile-line", criterion=turn.name(ref), level=turn.both(levels))
        for ref, levels in found.mixed.items()
    ]
    several = len(found.settled) + len(mixed) > 1  # of one criterion alone there is no weight to tell
    if several and len(found.levels) == 1:
        lines.append(turn.say("profile-one", level=found.levels[0]))
    elif several and found.levels:
        lines.append(turn.say("profile-tie", levels=turn.both(found.levels)))
    if mixed:
        lines.append(turn.say("profile-mixed", criteria=turn.both(mixed)))
    return lines


def open_line(turn: Turn, case: Case) -> list[str]:
    """One line that names the criteria on which nothing is settled yet, where some are and some are not."""
    found = profile_of(case.duties, turn.family, case.interview.given)
    if not found.open:
        return []
    return [turn.say("profile-open", criteria=turn.both([turn.name(ref) for ref in found.open]))]


def _words(turn: Turn, duty: Duty) -> str:
    return turn.understood.text[duty.start : duty.end]
