"""A duty that comes to the list by an order, or by a reproach that it is not there; never one that goes.

`Zet het archief erbij`, `scanning the letters - add that as a task`, `you missed the filing`, `et les copies, ça ne
compte pas ?`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.acts.edit_orders import edit_order, ordered_of
from handlers.acts.merge_orders import merge_order
from handlers.case.data import CaseDuty
from handlers.duties_read import carries
from handlers.messages import Question
from handlers.step import Step
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.orders import Ordered
from knowledge.scoring.labels import EDITS

OVERLOOKED = "case.overlooked"
ALSO = concept("also")
OPENING = 4
"""Words from the beginning within which somebody is named who does one thing more."""
RESTORE = "case.restore"
READY = "hr."
"""How the kinds begin of common questions, which have an answer of their own."""
LONGEST = 24
"""Words of a reproach, or an order, at most: who writes more, tells something."""
MARKS = " \t\n,;:.!?–—-"


@once
def overlooked_text(turn: Turn) -> str:
    """What a message says that the program forgot; empty where it says so of nothing."""
    return _overlooked(turn)[1]


def by_order(turn: Turn) -> Question | None:
    """What a message orders onto the list, or says to be missing there, to be read as a duty; None where nothing is."""
    if not turn.case.duties or not 0 < len(turn.cues.words) <= LONGEST:
        return None
    if turn.case.gone and (back := edit_order(turn)) and back.kind == RESTORE:
        return None  # what was taken out comes back under its number
    text = overlooked_text(turn) or _put_in(turn) or _one_more(turn)
    return replace(turn.question, text=text, language=turn.language) if text else None


def _one_more(turn: Turn) -> str:
    """What somebody says that they do, too, where it is like an order to replace: nothing makes room for it."""
    language = turn.reader.language
    also = {n for one in turn.cues.text.found if one.concept == ALSO for n in one.at}
    speaks = not (language.first_person & language.subjects).isdisjoint(turn.cues.words[:OPENING])
    if not also or not speaks or turn.asks or turn.understood.kind not in EDITS:
        return ""
    tokens, text = turn.cues.text.tokens, turn.cues.text.text
    return " ".join(text[token.start : token.end] for n, token in enumerate(tokens) if n not in also)


def overlooked(turn: Turn) -> Step | None:
    """`You forgot the flowers`, which tell no duty that can be read: what was not heard is asked, and nothing goes."""
    if not turn.case.duties or not _overlooked(turn)[0]:
        return None
    return Step(OVERLOOKED, text=overlooked_text(turn))


def already_told(turn: Turn, after: Turn) -> bool:
    """Whether what a message says to be missing stands in the case already: the words and the task are a duty's own."""
    tasks = {duty.verdict.work for duty in turn.case.duties}
    shown = [duty.outcome for duty in after.understood.duties if carries(duty)]
    held = any(_holds(duty, after) for duty in turn.case.duties)
    return held and all(one.work and one.work[0][0] in tasks for one in shown)


def _holds(duty: CaseDuty, after: Turn) -> bool:
    return bool(after.cues.content) and after.cues.content <= {*duty.about}


def _overlooked(turn: Turn) -> tuple[bool, str]:
    """Whether a message says that something was forgotten, and of what it says so."""
    if not 0 < len(turn.cues.words) <= LONGEST:
        return False, ""
    ordered = ordered_of(turn)
    words = ordered.words
    asks = "?" in turn.question.text
    if asks and turn.understood.kind.startswith(READY):
        return False, ""  # "does my diploma count?"
    forms = (*words.overlooked, *(words.uncounted if asks else words.absent))
    for clause in ordered.clauses:
        at = next((found for form in forms if (found := ordered.within(form, clause))), ())
        if clause and ordered.tokens[clause[0]].word in turn.reader.language.leaning:
            continue  # "if an address is missing, I call": a case of the work
        if not at or _speaks_of_oneself(turn, ordered, clause, at):
            continue
        said = _object(turn, ordered, clause, at)
        if not said:  # "and the copies, don't they count?"
            others = [one for one in ordered.clauses if one is not clause]
            said = next((part for one in others if (part := _object(turn, ordered, one, ()))), "")
        if said or not turn.asks:  # "what is still missing?" asks, and says of nothing that it was forgotten
            return True, said
    return False, ""


def _put_in(turn: Turn) -> str:
    """What an order puts on the list; of an order that only points at it, what the other clauses say."""
    ordered = ordered_of(turn)
    if merge_order(turn) or any(token.word.isdigit() for token in ordered.tokens):
        return ""
    clauses = ordered.clauses
    put_in, included = ordered.begun(ordered.words.put_in), ordered.begun(ordered.words.included)
    for clause in clauses if put_in or included else ():
        at = next((found for form in put_in if (found := ordered.opening(form, clause))), ())
        if turn.asks and not _requests(turn, ordered, clause):
            continue  # "does it have to be added?"
        at = at or next((found for form in included if (found := ordered.closing(form, clause))), ())
        if not at or _speaks_of_oneself(turn, ordered, clause, at):
            continue
        said = _object(turn, ordered, clause, at)
        if said:
            return said
        others = [n for one in clauses if one is not clause for n in one]
        before = [n for n in others if n < clause[0]] or others
        return _stretch(turn, before).strip(MARKS) if ordered.content(before) else ""
    return ""


def _requests(turn: Turn, ordered: Ordered, clause: Sequence[int]) -> bool:
    """Whether a question asks whom it speaks to for something: "could you add …?"."""
    words = [ordered.tokens[n].word for n in clause[:OPENING]]
    asked = bool(words) and not turn.reader.language.asking.isdisjoint(words)
    return asked and any(ordered.holds(n, ordered.words.spoken_to) for n in clause[:OPENING])


def _speaks_of_oneself(turn: Turn, ordered: Ordered, clause: Sequence[int], at: Sequence[int]) -> bool:
    """Whether the words belong to what somebody tells of their own work ("I note what is still missing")."""
    language = turn.reader.language
    speaking = language.first_person | (language.holders - language.subjects)
    return any(ordered.tokens[n].word in speaking for n in clause if n not in at and n <= at[-1])


def _object(turn: Turn, ordered: Ordered, clause: Sequence[int], at: Sequence[int]) -> str:
    """The longest run of a clause's words that are none of an order's own, and name something."""
    runs: list[list[int]] = [[]]
    for n in clause:
        if n in at:
            runs.append([])
        else:
            runs[-1].append(n)
    known = ordered.words.duty | ordered.words.all
    named = [_trimmed(ordered, run) for run in runs if ordered.content(run, known)]
    return _stretch(turn, max(named, key=len)).strip(MARKS) if named else ""


def _trimmed(ordered: Ordered, run: Sequence[int]) -> list[int]:
    """A run of words from the first that names something, with the word before it, to the last one."""
    content = ordered.content(run)
    first, last = run.index(content[0]), run.index(content[-1])
    return list(run[max(first - 1, 0) : last + 1])


def _stretch(turn: Turn, numbers: Sequence[int]) -> str:
    tokens = turn.cues.text.tokens
    return turn.cues.text.text[tokens[numbers[0]].start : tokens[numbers[-1]].end] if numbers else ""
