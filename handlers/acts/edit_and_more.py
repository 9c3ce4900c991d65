"""An edit of the list with duties told, or another edit, in the same message: each is done.

`Wipe it all. I sort the post`, `schrap het papier, zet het archief erbij`, `undo. actually it is every week`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from handlers.acts.announced_duty import announced
from handlers.acts.decide import decide
from handlers.acts.duties_named_in_orders import excepts
from handlers.acts.duty_by_order import by_order
from handlers.acts.edit_orders import ordered_of
from handlers.acts.two_acts import First
from handlers.duties_read import carries
from handlers.messages import Question
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept

NEW, REMOVE, RESTORE = "new", "case.remove", "case.restore"
LONGEST_ORDER = 300
"""Characters at most of an order that something else stands beside: whatever may be one is read for itself."""
LONGEST_UNDO = 5
"""Words at most of an undo that something else follows."""
UNDO = concept("command-restore")
ECHO = re.compile(r"^\W*\w+\?+\s")
"""A cry in one word before the order: "what? no, put it back"."""
MARKS = " \t\n,;:.!?–—-"


def edit_and_more(turn: Turn) -> First | None:
    """The edit that a message orders, with what else it tells; None where it orders none, or tells nothing else."""
    if not (turn.case.duties or turn.case.gone) or not _may_edit(turn):
        return None
    parts = list(_parts(turn))
    return _cleared(turn, parts) or _swapped(turn, parts) or _undone(turn, parts)


def one_for_another(turn: Turn) -> First | None:
    """The duty that a message takes out, with the one that it puts on the list; None where it does not do both."""
    if not turn.case.duties or not _may_edit(turn):
        return None
    return _swapped(turn, list(_parts(turn)))


def _may_edit(turn: Turn) -> bool:
    """Whether a message may order something of the list, and more."""
    if "?" in ECHO.sub("", turn.question.text):
        return False
    ordered = ordered_of(turn)
    if excepts(ordered, range(len(ordered.tokens))):
        return False  # "all but the filing" is one thing
    if len(ordered.clauses) < 2 and turn.reader.language.joining.isdisjoint(turn.cues.words):
        return False
    return UNDO in turn.cues.concepts or any(ordered.orders()) or bool(by_order(turn))


def _parts(turn: Turn) -> Iterator[tuple[str, str]]:
    """The message cut in two between any two of its clauses, and before each word that joins clauses."""
    text, tokens = turn.question.text, turn.cues.text.tokens
    starts = {clause[0] for clause in ordered_of(turn).clauses[1:]}
    starts |= {n for n, token in enumerate(tokens) if n and token.word in turn.reader.language.joining}
    for n in sorted(starts):
        yield text[: tokens[n - 1].end].strip(), text[tokens[n].start :].strip()


def _cleared(turn: Turn, parts: list[tuple[str, str]]) -> First | None:
    """A fresh start, and behind it the first duties of the new list."""
    found = None
    for head, rest in parts:
        more = head[len(found.turn.question.text) :] if found else head
        if len(more) > LONGEST_ORDER:
            break
        if _starts_over(turn, more):
            after = _read(turn, rest)
            if any(map(carries, after.understood.duties)) and decide(after).kind != NEW:
                found = First(_read(turn, head), Step(NEW), _question(turn, rest))
    return found


def _starts_over(turn: Turn, text: str) -> bool:
    part = text.strip(MARKS)
    cues = _read(turn, part)
    return bool(part) and not any(map(carries, cues.understood.duties)) and decide(cues).kind == NEW


def _swapped(turn: Turn, parts: list[tuple[str, str]]) -> First | None:
    """One duty goes and another comes, in either order."""
    for one, other in parts:
        for out, into in ((one, other), (other, one)):
            told = into.strip(MARKS)
            if len(out) > LONGEST_ORDER or (":" not in told and len(told) > LONGEST_ORDER):
                continue
            head = _read(turn, _unjoined(turn, out))
            step = decide(head)
            goes = (step.kind == REMOVE and step.numbers) or step.kind == RESTORE
            if goes and (announced(added := _read(turn, told)) or by_order(added)):
                return First(head, step, _question(turn, told))
    return None


def _undone(turn: Turn, parts: list[tuple[str, str]]) -> First | None:
    """An undo alone in its clause, and behind it what is right."""
    for head, rest in parts:
        if len(head.split()) > LONGEST_UNDO or not rest:
            continue
        before = _read(turn, head)
        step = decide(before)
        if UNDO not in before.cues.concepts and not any(ordered_of(before).orders()):
            continue  # "no, …" takes nothing back by itself
        if step.kind == RESTORE and not _read(turn, rest).cues.concepts.isdisjoint(_known(turn)):
            return First(before, step, _question(turn, rest))
    return None


def _known(turn: Turn) -> frozenset[str]:
    """The concepts that say what is worked on, or how."""
    return turn.cues.things | turn.context.manner_concepts


def _unjoined(turn: Turn, text: str) -> str:
    """A part without the words that join it to the other."""
    words = text.strip(MARKS).split()
    while words and words[0].lower().strip(MARKS) in turn.reader.language.joining:
        words = words[1:]
    return " ".join(words)


def _question(turn: Turn, text: str) -> Question:
    return replace(turn.question, text=text, language=turn.language)


def _read(turn: Turn, text: str) -> Turn:
    return turn.part(text)
