"""Two duties that are one: which message says so, the case after it, and what is answered.

`Fusionne la 1 et la 2`, `das geen apart iets, hoort bij het onthaal`: the words of the one are added to the other,
which keeps its number, and nothing that was said is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.answering import reply
from handlers.case import Act, Amend, CaseDuty, Remove, Verdict, apply_all
from handlers.citing import quote
from handlers.edit_orders import ordered_of
from handlers.facts import verdict as verdict_of
from handlers.messages import Block, Note, Reply, Text
from handlers.naming import named
from handlers.questions import next_question
from handlers.rows import cells, numbered, remember, row, shown
from handlers.step import Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.understanding.duties import read_whole
from knowledge.understanding.orders import Ordered

KIND = "case.merge"
LONGEST = 20
"""Words; a longer message tells something beside."""
ASIDE = 2
"""Words with content at most, of a message that names no duty, that may stand around what it says."""
SAME_EACH_TIME = concept("repetitive")
"""The concept of a work that is the same each time, which makes one of no two duties."""
PAIR = 2


def merge_order(turn: Turn) -> Step | None:
    """The duties that a message makes one, the first of them the one that stays; None where it does not say so."""
    if not turn.case.duties or len(turn.cues.words) > LONGEST or any(mark in turn.question.text for mark in "?:"):
        return None
    ordered = ordered_of(turn)
    at = _said(turn, ordered)
    if not at:
        return None
    if len(turn.case.duties) < PAIR:  # there is nothing to make one of
        rest = [n for n in range(len(ordered.tokens)) if n not in at]
        return None if _content(turn, ordered, rest) else Step("case.list")
    found = _named(turn, ordered, at)
    if found is None:
        return None
    numbers = found if len(found) >= PAIR else _with_last(turn, found)
    return Step(KIND, numbers=tuple(sorted(numbers))) if len(numbers) >= PAIR else None


def _said(turn: Turn, ordered: Ordered) -> tuple[int, ...]:
    """The tokens by which a message makes one of two duties; empty where it does not."""
    words = ordered.words
    apart = ordered.says(words.apart)
    if apart:
        return apart + tuple(n for n in ordered.says(words.belongs) if n not in apart)
    at = ordered.says(words.belongs)
    if at and not any(ordered.tokens[n].negated for n in at):
        return () if SAME_EACH_TIME in turn.cues.concepts else at
    at = () if ordered.says(words.back) else ordered.says(words.merge)
    before = [n for n in range(at[0]) if ordered.tokens[n].word in turn.reader.language.first_person] if at else []
    return () if before or any(ordered.tokens[n].negated for n in at) else at


def _named(turn: Turn, ordered: Ordered, at: Sequence[int]) -> tuple[int, ...] | None:
    """The duties that the other words name; None where these words are about something that was not told."""
    words = ordered.words
    rest = [n for n in range(len(ordered.tokens)) if n not in at]
    all_of_it = named(turn, ordered, rest, turn.case.duties)
    if any(ordered.tokens[n].word.isdigit() for n in rest) or (all_of_it and len(all_of_it) > 1):
        return all_of_it
    sides = ([n for n in rest if n < at[0]], [n for n in rest if n > at[0]])
    content = [_content(turn, ordered, side) for side in sides]
    each = [named(turn, ordered, side, turn.case.duties) for side, said in zip(sides, content, strict=True) if said]
    found = tuple(dict.fromkeys(n for numbers in each for n in numbers or ()))
    if ordered.says(words.apart):
        return found if found or sum(map(len, content)) <= ASIDE else None
    return found if all(each) else None


def _content(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> list[int]:
    """Of some tokens those that name something, beside what counts duties or only leads on."""
    words = ordered.words
    said = words.duty | words.mended | words.all | frozenset(turn.reader.language.numerals)
    return ordered.content(numbers, said)


def _with_last(turn: Turn, found: Sequence[int]) -> tuple[int, ...]:
    """Where one duty is named, or none: with it the one that was told last, or the one before that."""
    duties = turn.case.duties
    last = duties[-1].n
    if found and found[0] != last:
        return (found[0], last)
    before = turn.case.before
    spoken = before.about if before and before.about != last and turn.case.duty(before.about) else duties[-2].n
    return (spoken, last)


def merged(turn: Turn, into: CaseDuty, others: Sequence[CaseDuty]) -> Verdict:
    """What is known of a duty with the words of others: its own level, else theirs, else what all words show together.

    Where they show different levels of one criterion and the words together do not decide, these stay open.
    """
    kept = into.verdict
    for other in others:
        kept = _both(turn, kept, other.verdict, " . ".join((into.text, other.text)).replace(" | ", ". "))
    return kept


def _both(turn: Turn, one: Verdict, other: Verdict, text: str) -> Verdict:
    tasks = tuple(dict.fromkeys((*one.tasks, *other.tasks)))
    areas = tuple(dict.fromkeys((*one.areas, *other.areas)))
    whole = read_whole(turn.cues_of(text).work)
    fresh = verdict_of(whole, turn.context.levels) if whole and not whole.reason else one
    if one.settled and (not other.settled or (one.criterion, one.levels) == (other.criterion, other.levels)):
        found = one
    elif other.settled and not one.settled:
        found = other
    elif fresh.settled:
        found = fresh
    elif one.criterion and one.criterion == other.criterion:
        levels = tuple(level for level in turn.context.levels if level in {*one.levels, *other.levels})
        said = tuple(dict.fromkeys((*one.said, *other.said)))
        found = replace(one, outcome="between" if len(levels) > 1 else one.outcome, levels=levels, said=said)
    else:
        found = one if one.levels or not other.levels else other
    return replace(found, tasks=tasks, areas=areas)


def answer(turn: Turn, step: Step) -> Reply:
    """What was made one, the duty as it stands now, and the way back."""
    told = [duty for n in step.numbers if (duty := turn.case.duty(n))]
    into, others = told[0], told[1:]
    verdict = merged(turn, into, others)
    texts = [text for duty in others for text in (duty.told, *(one.text for one in duty.added))]
    acts: list[Act] = [Amend(into.n, text, verdict) for text in texts]
    acts.append(Remove(tuple(duty.n for duty in others)))
    case = apply_all(turn.case, acts)
    stays = case.duty(into.n) or into
    gone = turn.both([str(duty.n) for duty in others])
    lines = [turn.say("merged", number=into.n, others=gone, text=shown(turn, into.told))]
    rows = [numbered(turn, duty, row(turn, duty)) for duty in case.duties]
    blocks: list[Block] = [Text("\n".join(lines)), Text("\n".join(rows))]
    cites = [ref for ref in cells(stays) if stays.verdict.settled]
    blocks += [quote(turn, ref) for ref in cites[:1]]
    question = next_question(turn, case)
    blocks += [question] if question else []
    blocks.append(Note(turn.say("undo-hint")))
    return reply(turn, "about", blocks, kind=KIND, act="case", acts=acts, cites=cites, memory=remember(turn, [stays]))
