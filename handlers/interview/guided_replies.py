"""The guided grading: one plain question a criterion, its texts as choices without their levels, and the profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.case.interview_state import (
    Given,
    Interview,
    Known,
    advance,
    ask_again,
    back,
    begin,
    certain,
    doubt,
    finish,
    give,
    onward,
    own_words,
    pause,
    propose,
)
from handlers.context import Context
from handlers.interview.ending import ending, evidence
from handlers.interview.hearing import Heard, hear, resumes
from handlers.interview.options import MARK, known_of, options, text_of
from handlers.messages import Block, Options, Question, Reply, Text
from handlers.open_question import levels_of
from handlers.replies.citations import cited
from handlers.replies.composing import clarify, plain, reply
from handlers.replies.contract_facts import case_facts
from handlers.replies.duty_rows import said, shown
from handlers.step import Step
from handlers.turn import Turn, take

KIND = "interview.start"
AMENDS, ABOUT_CASE = "amend", "case"
STEERING = ("interview:back", "interview:pause", "interview:stop")
"""What can be done at any question, for channels that have buttons."""
RESUME, DONE = ("interview:resume",), ("together",)


def answer(turn: Turn, step: Step) -> Reply:
    """The reply to a wish to be guided, or to go on; a word that steers it says so where none is running."""
    interview = turn.case.interview
    if step.kind != KIND:
        return reply(turn, "about", [Text(turn.say("interview-idle"))], kind=step.kind, act=ABOUT_CASE)
    begun = begin(interview, known_of(turn))
    if interview.state == "paused":
        return _shown(turn, begun, [turn.say("interview-resumed")])
    notes = [turn.say("interview-begin", count=len(turn.family.criteria))]
    if turn.language in turn.family.translations:
        notes.append(turn.say("interview-unofficial"))
    return _shown(turn, begun, notes)


def take_up(turn: Turn) -> Reply | None:
    """The reply to what a message does to the running interview; None where it is about something else."""
    if turn.case.interview.state == "paused":
        return answer(turn, Step(KIND)) if resumes(turn) else None
    case = replace(turn.case, interview=advance(turn.case.interview, known_of(turn)))
    turn = replace(turn, memory=replace(turn.memory, case=case))
    heard = hear(turn)
    return MOVES[heard.move](turn, heard) if heard else None


def with_question(answered: Reply, context: Context) -> Reply:
    """The reply to something else, followed by the open question of the interview; it asks nothing beside that.

    The same where none is running, or where the reply asks it already.
    """
    if not answered.memory.case.interview.running or set(STEERING) <= set(answered.actions):
        return answered
    case = replace(answered.memory.case, pending=None)
    language = answered.memory.language
    after = take(Question(language=language), replace(answered.memory, case=case), context)
    interview = advance(case.interview, known_of(after))
    case = replace(case, interview=interview)
    after = replace(after, memory=replace(answered.memory, case=case))
    blocks: list[Block] = [block for block in answered.blocks if not isinstance(block, Options)]
    end, cites, _ = ([], [], None) if interview.running else ending(after)
    blocks += _question(after, interview, short=True) if interview.running else end
    known = {one["ref"] for one in answered.facts["citations"]}
    facts = {
        **answered.facts,
        "citations": [*answered.facts["citations"], *cited(after, [ref for ref in cites if ref not in known])],
        "clarify": clarify(after, blocks),
        "reply": plain(after, blocks),
        "case": case_facts(case, context.family),
    }
    actions = STEERING if interview.running else ()
    return replace(answered, facts=facts, blocks=tuple(blocks), memory=after.memory, actions=actions)


def _shown(
    turn: Turn, interview: Interview, notes: Sequence[str] = (), act: str = ABOUT_CASE, *, short: bool = False
) -> Reply:
    """The reply after a move: what is to be said first, then the question where it stands, or the profile."""
    case = replace(turn.case, interview=interview, pending=None)
    turn = replace(turn, memory=replace(turn.memory, case=case))
    blocks: list[Block] = [Text("\n".join(notes))] if notes else []
    if interview.state == "done":
        end, cites, overall = ending(turn)
        blocks += end
        return reply(
            turn, "about", blocks, kind=KIND, act=act, cites=cites, overall=overall, memory=turn.memory, actions=DONE
        )
    if interview.state == "paused":
        return reply(turn, "about", blocks, kind=KIND, act=act, memory=turn.memory, actions=RESUME)
    asked = _question(turn, interview, short=short)
    cites = [ref for block in asked if isinstance(block, Options) for _, ref in block.options if MARK not in ref]
    return reply(
        turn, "about", [*blocks, *asked], kind=KIND, act=act, cites=cites, memory=turn.memory, actions=STEERING
    )


def _question(turn: Turn, interview: Interview, *, short: bool = False) -> list[Block]:
    """The open question at the stage where the interview stands."""
    if interview.stage == "confirm":
        lines = [] if short else [turn.say("interview-settled"), *_settled_lines(turn, interview)]
        told: list[Block] = [Text("\n".join(lines))] if lines else []
        return [*told, options(turn, interview, turn.say("interview-right"))]
    count = {"number": known_of(turn).criteria.index(interview.at) + 1, "count": len(turn.family.criteria)}
    name, asked = turn.name(interview.at), turn.gists[interview.at]
    if interview.stage == "words":
        return [Text(turn.say("interview-tell", question=asked, criterion=name, **count))]
    if interview.stage == "check" and interview.proposal:
        ref = f"{interview.at}.{interview.proposal.levels[0]}"
        heard = turn.say("interview-read", text=turn.say("said", words=text_of(turn, ref)), criterion=name)
        return [Text(heard), options(turn, interview, turn.say("interview-right"))]
    question = turn.say("interview-question", criterion=name, question=asked, **count)
    before = interview.answer(interview.at)
    was: list[Block] = []
    if before and before.levels:
        chosen = turn.say("said", words=turn.gists[f"{interview.at}.{before.levels[0]}"])
        was = [Text(turn.say("interview-was", answer=chosen))]
    return [*was, options(turn, interview, question, short=short)]


def _settled_lines(turn: Turn, interview: Interview) -> list[str]:
    """What is settled, in the few words of its text, with what it rests on: no level is named here."""
    return [
        turn.say(
            "interview-settled-line",
            criterion=turn.name(ref),
            answer=turn.say("said", words=turn.gists[f"{ref}.{levels[0]}"]),
            evidence=evidence(turn, ref),
        )
        for ref, levels in certain(interview, known_of(turn)).items()
    ]


def _picked(turn: Turn, heard: Heard) -> Reply:
    """An option: a text, or what can be said instead of one."""
    interview, known = turn.case.interview, known_of(turn)
    name = heard.ref.removeprefix(MARK) if heard.ref.startswith(MARK) else ""
    if name.startswith("again:"):
        return _shown(turn, doubt(interview, name.removeprefix("again:"), known))
    if name in SAID:
        return SAID[name](turn, Heard(name))
    levels = levels_of(turn, heard.ref)
    return _shown(turn, _given(interview, known, levels, "chosen"), act=AMENDS)


def _given(interview: Interview, known: Known, levels: tuple[str, ...], how: str) -> Interview:
    """The answer to the criterion that is asked about; words that were said of it before are kept with it."""
    words = interview.proposal.words if interview.proposal else ""
    before = interview.answer(interview.at)
    if before and before.levels == levels and not words:
        words = before.words
    return give(interview, Given(interview.at, levels, how, words), known)


def _agreed(turn: Turn, heard: Heard) -> Reply:
    """`Ja, dat klopt`: to what is settled, or to what was read in own words."""
    del heard
    interview, known = turn.case.interview, known_of(turn)
    if interview.stage == "confirm":
        return _shown(turn, onward(interview, known), act=AMENDS)
    levels = interview.proposal.levels if interview.proposal else ()
    return _shown(turn, _given(interview, known, levels, "words"), act=AMENDS)


def _denied(turn: Turn, heard: Heard) -> Reply:
    """`Nee`: the texts instead of what was read; of what is settled, ask which."""
    del heard
    interview = turn.case.interview
    if interview.stage == "confirm":
        return _shown(turn, interview, [turn.say("interview-which")], act=AMENDS)
    return _shown(turn, ask_again(interview), act=AMENDS)


def _open(turn: Turn, heard: Heard) -> Reply:
    """None of the texts fits, or the person does not know: the criterion stays open."""
    name = turn.name(turn.case.interview.at)
    note = turn.say("interview-left-none" if heard.move == "none" else "interview-left-unknown", criterion=name)
    return _shown(turn, _given(turn.case.interview, known_of(turn), (), heard.move), [note], AMENDS)


def _tell(turn: Turn, heard: Heard) -> Reply:
    del heard
    return _shown(turn, own_words(turn.case.interview))


def _read(turn: Turn, heard: Heard) -> Reply:
    """Own words: what was read in them is to be confirmed; where nothing was, the texts are offered."""
    interview = turn.case.interview
    if not heard.given:
        return _again(turn, "option-unknown")
    if heard.given.levels:
        words = said(turn, heard.said) if heard.said else shown(turn, heard.given.words)
        notes = [turn.say("grade-because", said=words)]
        return _shown(turn, propose(interview, heard.given), notes, AMENDS)
    return _again(turn, "interview-unread", propose(interview, heard.given))


def _several(turn: Turn, heard: Heard) -> Reply:
    interview = turn.case.interview
    kept = propose(interview, heard.given) if heard.given else replace(interview, stage="ask")
    return _again(turn, "interview-several", kept)


def _unclear(turn: Turn, heard: Heard) -> Reply:
    del heard
    return _again(turn, "option-unknown")


def _letter(turn: Turn, heard: Heard) -> Reply:
    del heard
    return _again(turn, "letter")


def _again(turn: Turn, key: str, interview: Interview | None = None) -> Reply:
    """The question once more, after a line that says why."""
    return _shown(turn, interview or turn.case.interview, [turn.say(key)], AMENDS, short=True)


def _back(turn: Turn, heard: Heard) -> Reply:
    del heard
    interview = turn.case.interview
    before = back(interview, known_of(turn))
    return _shown(turn, before, [turn.say("interview-first")] if before == interview else [])


def _pause(turn: Turn, heard: Heard) -> Reply:
    del heard
    return _shown(turn, pause(turn.case.interview), [turn.say("interview-paused")])


def _stop(turn: Turn, heard: Heard) -> Reply:
    del heard
    return _shown(turn, finish(turn.case.interview), [turn.say("interview-stopped")])


def _resume(turn: Turn, heard: Heard) -> Reply:
    """`Verder`: past a question that was answered already, else the same question in full."""
    del heard
    interview, known = turn.case.interview, known_of(turn)
    answered = interview.stage == "ask" and interview.answer(interview.at) and interview.at not in interview.again
    return _shown(turn, onward(interview, known) if answered else advance(interview, known))


SAID: dict[str, Callable[[Turn, Heard], Reply]] = {
    "yes": _agreed,
    "no": _denied,
    "none": _open,
    "unknown": _open,
    "words": _tell,
}
"""What an option says that is no text."""
MOVES: dict[str, Callable[[Turn, Heard], Reply]] = {
    "picked": _picked,
    "read": _read,
    "several": _several,
    "unclear": _unclear,
    "agreed": _agreed,
    "denied": _denied,
    "unknown": _open,
    "none": _open,
    "words": _tell,
    "back": _back,
    "pause": _pause,
    "stop": _stop,
    "resume": _resume,
    "letter": _letter,
}
"""What a message can do to the interview."""
