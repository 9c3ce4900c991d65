"""Two acts in one message: an answer to the open question, or an edit of the list, and behind it something of its own.

The first is done, and the rest is answered as the next message of the same conversation; a line on the first stands
before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from handlers.acts import decide
from handlers.announced import announced
from handlers.answering import plain
from handlers.case import Ask, Case, apply
from handlers.citing import quote
from handlers.edit_orders import NO_LONGER, OTHERS, ordered_of
from handlers.facts import case_facts
from handlers.messages import Block, Memory, Options, Question, Reply, Text
from handlers.picks import OPTION, picked
from handlers.questions import question_about
from handlers.resuming import ADD, ALSO, MISREAD, TAKE_BACK, opened_duty
from handlers.rows import shown
from handlers.spread import KIND
from handlers.step import Step
from handlers.turn import Turn, take
from handlers.unpicked import ANSWERS
from knowledge.concepts.registry import concept
from knowledge.scoring.labels import EDITS

SENTENCE = re.compile(r"[.!;\n]+\s+(?=\w)")
CLAUSE = re.compile(r"[.!;\n,–—-]+\s+(?=\w)")
LISTED = re.compile(r"(?:^|\s)\d{1,2}[.)]\s")
"""A number before what it numbers; two of them make a list, and no pick."""
NUMBERED = re.compile(r"\s*(\d{1,2})[.):]\s")
LONGEST_PICK = 6
"""Words at most of a pick before a comma, or "and" …"""
MOST_PARTS = 3
"""Marks at which a message is tried to be parted."""
LEAST_REST = 3
"""… and how many must follow."""
EDITED = ("case.remove", "case.restore")
"""The edits that something else may follow."""
ASKING = ("ask-", "command-")
"""How the concepts begin by which something is asked for."""
OPENING = 5
"""Words within which a condition opens the rest."""
OF_ITS_OWN = ("case", "document", "about", "decline")
"""The acts of a rest that is no more of what came first."""
BACK = frozenset((TAKE_BACK, MISREAD, OTHERS, NO_LONGER, concept("past")))
"""Concepts by which a rest says why, and is no message of its own."""
Answer = Callable[[Question, Memory], Reply]


@dataclass(frozen=True, slots=True)
class First:
    """The first act of a message: what it says, the step that it is, and the question that follows."""

    turn: Turn
    step: Step
    rest: Question


def first_act(turn: Turn) -> First | None:
    """The pick or the edit that opens a message which goes on with something else; None where there is none."""
    if not turn.case.duties and not turn.case.gone:
        return None
    if len(LISTED.findall(turn.question.text)) > 1:
        return None
    return _pick(turn) or _edit(turn)


def _parts(turn: Turn, mark: re.Pattern[str]) -> Iterator[tuple[Turn, Question]]:
    """The message parted at each of its marks, and before its first word that joins clauses."""
    text = turn.question.text
    joins = (token.start for token in turn.cues.text.tokens[1:] if token.word in turn.reader.language.joining)
    places = [(match.start(), match.end()) for match in mark.finditer(text)][:MOST_PARTS]
    join = next(joins, None)
    places += [(join, join)] if join else []
    for end, start in sorted(places):
        head, rest = text[:end].strip(), text[start:]
        if head and "?" not in head and (len(rest.split()) >= LEAST_REST or "?" in rest):
            question = replace(turn.question, text=head, language=turn.language)
            yield take(question, turn.memory, turn.context), replace(turn.question, text=rest, language=turn.language)


def _pick(turn: Turn) -> First | None:
    """An option of the open question by number or place, alone in its clause."""
    pending = turn.case.pending
    if not pending or opened_duty(turn):
        return None
    for head, rest in _parts(turn, CLAUSE):
        ordered = ordered_of(head)
        named = any(ordered.holds(n, ordered.words.duty) for n in range(len(ordered.tokens)))
        if named or len(head.cues.words) > LONGEST_PICK or any(ordered.orders()):
            continue
        options = picked(head, len(pending.numbered))
        after = take(rest, turn.memory, turn.context)
        if _next_of_list(turn, after):
            continue
        if len(options) == 1 and not picked(after, len(pending.numbered)) and decide(after).kind not in ANSWERS:
            return First(head, Step(OPTION, n=pending.duty, numbers=options), rest)
    return None


def _next_of_list(turn: Turn, after: Turn) -> bool:
    """Whether the number that opens a message goes on with the list of duties ("2. I sort the post")."""
    match = NUMBERED.match(turn.question.text)
    joined = not after.reader.language.joining.isdisjoint(after.cues.words[:1]) or ALSO in after.cues.concepts
    if joined:
        return False  # "2. And I answer the phone, too"
    return match is not None and int(match[1]) == turn.case.last + 1 and bool(turn.understood.duties)


def _edit(turn: Turn) -> First | None:
    """An order to take out or put back, with nothing else in its sentence."""
    for head, rest in _parts(turn, CLAUSE):
        step = decide(head)
        if step.kind not in EDITED or (step.kind == "case.remove" and not step.numbers):
            continue
        after = take(rest, turn.memory, turn.context)
        joined = rest.text.split()[0].lower().strip(",") in turn.reader.language.joining
        parted = bool(SENTENCE.match(turn.question.text, len(head.question.text)))
        what = decide(after).kind
        orders = joined and ("?" in rest.text or bool(announced(after)) or _orders(after, what))
        if what != KIND and (after.cues.concepts & BACK or not (parted or orders)):
            continue
        return First(head, step, rest)
    return None


def _orders(after: Turn, kind: str) -> bool:
    """Whether what follows "and" orders or asks something itself, and does not only name one thing more."""
    asks = kind.startswith("case.") and kind not in EDITS
    return asks or ADD in after.cues.concepts or any(ordered_of(after).orders())


def both(turn: Turn, first: First, done: Reply, answer: Answer) -> Reply | None:
    """The reply to both, `done` being the one to the first; to the first alone where the rest is more of the same.

    None where the rest speaks against the first: then the message is one.
    """
    case = apply(done.memory.case, Ask(None))  # its next question was not put yet
    rest = answer(first.rest, replace(done.memory, case=case))
    after = take(first.rest, done.memory, turn.context)
    more = _more(after, rest, case, first.step)
    if not more and _own(after, rest, case, first.step) and not _aside(after, rest):
        return _joined(turn, first, done, rest)
    now = rest.memory.case.duties[-1:] if more else ()
    levels = now[0].verdict.levels if now else _levels(rest.memory.case, first.step.n)
    return done if first.step.kind == OPTION and levels == _levels(case, first.step.n) else None


def _levels(case: Case, n: int) -> tuple[str, ...]:
    duty = case.duty(n)
    return duty.verdict.levels if duty else ()


def _own(after: Turn, rest: Reply, case: Case, step: Step) -> bool:
    """Whether the rest tells, asks or edits something of its own."""
    act, now = rest.facts["act"], rest.memory.case
    if act == "tell":
        return now.last > case.last
    if rest.memory.kind in (*EDITS, "follow.withdraw") and not any(ordered_of(after).orders()):
        return False  # "take out 2. I don't do that any more": it says why
    if act == "amend":
        changed = [one.n for one in now.duties if one != case.duty(one.n)]
        return bool(changed) and step.n not in changed
    return act in OF_ITS_OWN


def _aside(after: Turn, rest: Reply) -> bool:
    """Whether a rest that looks like a question of the text, or of the program, asks nothing."""
    asks = "?" in after.question.text or any(name.startswith(ASKING) for name in after.cues.concepts)
    return rest.facts["act"] in ("document", "about", "decline") and not asks


def _more(after: Turn, rest: Reply, case: Case, step: Step) -> bool:
    """`3, and if a speaker cancels I find another`: a case of the duty itself, with the criterion just answered."""
    duty, new = case.duty(step.n), rest.memory.case.duties[-1:]
    leans = not after.reader.language.leaning.isdisjoint(after.cues.words[:OPENING])
    told = rest.facts["act"] == "tell" and leans and duty and new
    return bool(told) and duty is not None and new[0].verdict.criterion == duty.verdict.criterion


def _joined(turn: Turn, first: First, done: Reply, rest: Reply) -> Reply:
    """Both replies: a line on the first, its text folded, the rest as it is, and the first's next question at last."""
    head = Text("\n".join(_lines(turn, first, done)))
    cites = [one for one in done.facts["citations"] if first.step.kind == OPTION]
    refs = [one["ref"] for one in rest.facts["citations"]]
    folded = [quote(turn, one["ref"], folded=True) for one in cites if one["ref"] not in refs]
    asked = _asked(turn, done, rest)
    case = rest.memory.case
    if asked:
        case = apply(case, Ask(done.memory.case.pending))
    if case.before is not None and case.duties != turn.case.duties:
        case = replace(case, before=replace(turn.case, before=None))
    facts = {
        **rest.facts,
        "reply": "\n\n".join(part for part in (head.text, rest.facts["reply"], plain(turn, asked)) if part),
        "citations": [*(one for one in cites if one["ref"] not in refs), *rest.facts["citations"]],
        "responsibilities": [*done.facts["responsibilities"], *rest.facts["responsibilities"]],
        "clarify": done.facts["clarify"] if asked else rest.facts["clarify"],
        "case": case_facts(case, turn.family),
    }
    blocks = (head, *folded, *rest.blocks, *asked)
    return replace(rest, facts=facts, blocks=blocks, memory=replace(rest.memory, case=case))


def _asked(turn: Turn, done: Reply, rest: Reply) -> list[Block]:
    """The question that the first reply leads on to, with its duty, where the rest puts none and it is still open."""
    pending = done.memory.case.pending
    duty = rest.memory.case.duty(pending.duty) if pending else None
    if rest.memory.case.pending or not duty or not question_about(turn, duty):
        return []
    about = Text(turn.say("now-about", number=duty.n, text=shown(turn, duty.told)))
    return [about, *(block for block in done.blocks if isinstance(block, Options))]


def _lines(turn: Turn, first: First, done: Reply) -> list[str]:
    """What was done first, in a line a duty."""
    duty = done.memory.case.duty(first.step.n)
    if first.step.kind == OPTION and duty:
        level, criterion = turn.both(duty.verdict.levels), turn.name(duty.verdict.criterion)
        return [
            turn.say("noted-pick", number=duty.n, text=shown(turn, duty.told), level=level, criterion=criterion),
        ]
    return [block.text for block in done.blocks[:1] if isinstance(block, Text)]
