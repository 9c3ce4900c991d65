"""What a message does to the guided grading that is running: a choice, a word that steers it, or own words to read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.acts.decide import AROUND_OPTION, FEWEST, decide
from handlers.acts.likely_kind import likely_kind, well_told
from handlers.acts.numbers_and_places import bare_number, options_named, place_meant
from handlers.acts.topics_elsewhere import LEVEL_STEM
from handlers.case.data import Case, CaseDuty, Pending, Verdict
from handlers.case.interview_state import Given
from handlers.interview.options import MARK, option_refs, text_of
from handlers.replies.regrade import regrade
from handlers.step import SHORT
from handlers.turn import Turn
from knowledge.scoring.labels import DUTY

OPTION = "option:"
STEER = "interview:"
"""Before what a button of the interview does."""
BY_KIND = {
    "follow.unknown": "unknown",
    "turn.skip": "unknown",
    "follow.neither": "none",
    "turn.stop": "pause",
    "small.bye": "pause",
    "turn.onward": "resume",
    "turn.back": "resume",
    "turn.repeat": "resume",
    "turn.unclear": "resume",
    "turn.simpler": "resume",
    "follow.both": "several",
    "follow.between": "several",
    "follow.depends": "several",
    "follow.yes": "agreed",
    "follow.no": "denied",
    "follow.wrong": "denied",
}
"""What a short message of a kind says to the interview."""
ANYWHERE = ("back", "pause", "stop", "resume")
"""What steers the interview at any stage."""
AT_STAGE = {
    "confirm": (*ANYWHERE, "agreed", "denied"),
    "check": (*ANYWHERE, "agreed", "denied"),
    "ask": (*ANYWHERE, "unknown", "none", "words", "several"),
    "words": (*ANYWHERE, "unknown", "none"),
}
"""What can be said at each stage."""
ONLY_OPTIONS = ("confirm", "check")
"""The stages at which there is nothing to answer but the options."""
TELLS = (DUTY, "detail", "option", "aside.", "frame.", "follow.both", "follow.between", "follow.depends")
"""How the kinds begin of messages that may answer a criterion in own words."""
ELSEWHERE = ("ask.", "case.", "hr.", "about.", "no.", "small.", "noise", "empty", "show", "new", "turn.", "interview.")
"""How the kinds begin of messages that answer nothing even where own words are awaited."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message does: `picked` (of the options, by reference), `read` (own words), or what it steers."""

    move: str
    ref: str = ""
    given: Given | None = None
    said: tuple[str, ...] = ()


def hear(turn: Turn) -> Heard | None:
    """What the message does to the interview; None where it is about something else."""
    interview = turn.case.interview
    action = turn.question.action
    if action:
        return _pressed(turn, action)
    found = _numbered(turn) or _worded(turn)
    if found:
        return found
    if _letter(turn):
        return Heard("letter")
    move = _steered(turn)
    if move in AT_STAGE.get(interview.stage, ()):
        return Heard(move)
    if move in ("agreed", "denied") or (move and interview.stage in ONLY_OPTIONS):
        return Heard("unclear")
    return _own_words(turn) if interview.stage in ("ask", "words") else None


def resumes(turn: Turn) -> bool:
    """Whether a message goes on with an interview that was paused."""
    return not turn.question.action and turn.context.steering(turn.language).heard(turn.cues.text.tokens) == "resume"


def _pressed(turn: Turn, action: str) -> Heard | None:
    """What a button or a command does."""
    if action.startswith(OPTION):
        value = action.removeprefix(OPTION)
        return _option(turn, int(value) if value.isdecimal() else 0)
    if action == "interview":
        return Heard("resume")
    move = action.removeprefix(STEER)
    return Heard(move) if action.startswith(STEER) and move in ANYWHERE else None


def _option(turn: Turn, number: int) -> Heard:
    refs = option_refs(turn, turn.case.interview)
    return Heard("picked", refs[number - 1]) if 1 <= number <= len(refs) else Heard("unclear")


def _numbered(turn: Turn) -> Heard | None:
    """A number, or a place in the list, with hardly a word beside it."""
    bare = bare_number(turn)
    if bare is not None:
        return _option(turn, bare)
    cues = turn.cues
    if "?" in turn.question.text or len(cues.words) > SHORT or len(cues.beside(AROUND_OPTION)) > FEWEST:
        return None
    refs = option_refs(turn, turn.case.interview)
    texts = sum(not ref.startswith(MARK) for ref in refs)
    named = options_named(turn, len(refs), texts) or place_meant(turn, texts)
    if len(named) > 1:
        return Heard("several")
    return _option(turn, named[0]) if named else None


def _worded(turn: Turn) -> Heard | None:
    """An option in its own words, as it is shown."""
    typed = turn.question.text.strip().rstrip(".").casefold()
    for ref in option_refs(turn, turn.case.interview):
        words = (text_of(turn, ref), turn.gists.get(ref, ""))
        if typed and typed in [text.rstrip(".").casefold() for text in words]:
            return Heard("picked", ref)
    return None


def _letter(turn: Turn) -> bool:
    """Whether a message names a level and nothing else: no level is chosen by its letter."""
    announced = {
        stem for token in turn.cues.text.tokens if token.word in turn.reader.announcing for stem in token.stems
    }
    content = {stem for stem in turn.cues.content - announced if not stem.startswith(LEVEL_STEM)}
    bare = not content and len(turn.cues.words) <= SHORT and "?" not in turn.question.text
    return bool(turn.understood.levels) and bare and not turn.cues.concepts & turn.context.manner_concepts


def _steered(turn: Turn) -> str:
    """What a message says to steer the interview: in words for it, or as the kind of message that it is."""
    said = turn.context.steering(turn.language).heard(turn.cues.text.tokens)
    if said or len(turn.cues.words) > SHORT:
        return said
    return BY_KIND.get(likely_kind(turn), "")


def _own_words(turn: Turn) -> Heard | None:
    """Own words about the criterion that is asked about; None where they tell or ask something else."""
    interview = turn.case.interview
    kind = decide(turn).kind
    awaited = interview.stage == "words" and not kind.startswith(ELSEWHERE)
    if "?" in turn.question.text or not (awaited or kind.startswith(TELLS)):
        return None
    if _tells_another(turn, interview.at) or (kind == DUTY and not awaited and not _speaks_of(turn, interview.at)):
        return None
    levels, said, several = read_words(turn, interview.at)
    draft = interview.proposal.words if interview.proposal else ""
    words = " | ".join(part for part in (draft, turn.question.text.strip()) if part)
    return Heard("several" if several else "read", given=Given(interview.at, levels, "words", words), said=said)


def _tells_another(turn: Turn, criterion: str) -> bool:
    """Whether a message clearly tells a duty of another criterion."""
    clear = [one for one in turn.understood.duties if well_told(one) and one.outcome.outcome == "level"]
    return bool(clear) and all(one.outcome.candidates[0].criterion != criterion for one in clear)


def _speaks_of(turn: Turn, criterion: str) -> bool:
    levels, _, several = read_words(turn, criterion)
    return bool(levels) or several


def read_words(turn: Turn, criterion: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """What own words say of one criterion: levels, the words that say so, and whether they speak for several texts."""
    duty = CaseDuty(1, "", Verdict("between", criterion, turn.context.levels))
    options = tuple(f"{criterion}.{level}" for level in turn.context.levels)
    case = Case((duty,), last=1, pending=Pending(1, criterion, options), about=1)
    reading = regrade(replace(turn, memory=replace(turn.memory, case=case)), duty, turn.question.text)
    verdict = reading.verdict
    if verdict.criterion != criterion or reading.why not in ("settled", "mixed"):
        return (), (), False
    groups = turn.family.criterion(criterion).levels_reading_the_same()
    levels = next((group for group in groups if set(verdict.levels) <= set(group)), verdict.levels)
    if len(verdict.levels) > 1 and levels == verdict.levels and levels not in groups:
        return (), verdict.said, True
    return levels, verdict.said, False
