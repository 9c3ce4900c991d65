"""Which message orders that the case be changed, by the form of the order and by what it names of the case."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.acts.duties_named_in_orders import COVERED, added_named, excepts, named
from handlers.acts.numbers_and_places import places_of
from handlers.acts.part_of_duty import KIND as PART
from handlers.acts.part_of_duty import is_part
from handlers.case.changes import amended
from handlers.step import SHORT, WHICH, Step
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.order_words import order_words
from knowledge.conversation.orders import Order, Ordered
from knowledge.conversation.own_words_answers import criteria_spoken_of
from knowledge.understanding.attribution import reason

LONGEST_HANDED = 10
"""Words at most of a message that says who does a duty now."""
CLOSED = 2
"""Words with content at most before a verb that closes an order: "breng de post weg" tells a duty."""
QUOTED = re.compile(r"[\"“”„«»]")
OTHERS, NO_LONGER = concept("others-do"), concept("no-longer")


@once
def ordered_of(turn: Turn) -> Ordered:
    """The message read for orders."""
    text = turn.cues.text
    return Ordered(text.text, text.tokens, order_words(turn.language), turn.reader.language)


def edit_order(turn: Turn) -> Step | None:
    """The change that a message orders, in whatever words; None where it orders none, or names nothing told."""
    if not turn.case.duties and not turn.case.gone:
        return None
    ordered = ordered_of(turn)
    if turn.memory.kind == WHICH and len(ordered.tokens) <= SHORT and "?" not in turn.question.text:
        found = named(turn, ordered, range(len(ordered.tokens)), turn.case.duties)
        if found:
            return Step("case.remove", numbers=found)
    for order in ordered.orders():
        if ordered.content(order.target) and told_of_oneself(turn, order):
            continue
        if "?" in turn.question.text and not turn.reader.language.leaning.isdisjoint(_words(ordered, order.before)):
            continue  # "what if I remove 3?" asks
        denied = order.denied and order.kind != "keep" and not excepts(ordered, order.target)
        step = (_kept if denied else _STEPS[order.kind])(turn, ordered, order)
        if step:
            return step
    return _handed(turn, ordered)


def _words(ordered: Ordered, numbers: Sequence[int]) -> frozenset[str]:
    return frozenset(ordered.tokens[n].word for n in numbers)


def _handed(turn: Turn, ordered: Ordered) -> Step | None:
    """`La 2, c'est ma collègue maintenant`: a duty that is somebody else's now, and nothing else of it."""
    words, language = turn.cues.words, turn.reader.language
    at = ordered.says(ordered.words.handed)
    own = not language.first_person.isdisjoint(words)
    if not at or own or len(words) > LONGEST_HANDED or "?" in turn.question.text:
        return None
    if criteria_spoken_of(turn.cues.text, turn.answers):
        return None
    others = [n for n in range(len(words)) if n not in at and not ordered.holds(n, language.holders)]
    content = ordered.content(others)
    first = min(content, default=0)
    spoken = [n for n in others if n not in content or n == first]
    found = named(turn, ordered, others if not content else spoken, turn.case.duties, covered=1.0)
    found = found or named(turn, ordered, content, turn.case.duties) if content else found
    return Step("case.remove", numbers=found) if found and len(found) == 1 else None


def _kept(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`Schrap 2 niet`: what is gone comes back, and otherwise nothing changes."""
    before = turn.case.before
    numbers = [int(ordered.tokens[n].word) for n in order.target if ordered.tokens[n].word.isdigit()]
    gone = before and any(before.duty(n) and not turn.case.duty(n) for n in numbers)
    known = any(turn.case.duty(n) for n in numbers)
    return Step("case.restore" if gone else "case.list") if gone or known else None


def _restart(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """A fresh start, with nothing named that it would be only of."""
    del turn
    content = ordered.content(order.target)
    return Step("new") if not content or ordered.says_all(order.target) else None


def _remove(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    if excepts(ordered, order.target):
        found = named(turn, ordered, order.target, turn.case.duties)
        return Step("case.remove", turn.understood.duties, numbers=found) if found else None
    if ordered.says_all(order.target):
        return Step("new")
    if _says_more(turn, ordered, order):
        return None
    content = ordered.content(order.target)
    if not order.opens and (len(content) > CLOSED or _asked_whether(turn, ordered)):
        return None
    added = added_named(turn, ordered, order.target)
    if added:
        duty = turn.case.duty(added[0])
        if duty and is_part(turn, ordered, order.target, duty.added[added[1] - 1].text):
            return Step(PART, n=duty.n)
        return Step("follow.withdraw", n=added[0], numbers=added[1:])
    found = named(turn, ordered, order.target, turn.case.duties, covered=COVERED if order.opens else 1.0)
    duty = turn.case.duty(found[0]) if found and len(found) == 1 else None
    if duty and is_part(turn, ordered, order.target, duty.told):
        return Step(PART, n=duty.n)
    if found is None and not content and order.rest and order.opens:
        added = added_named(turn, ordered, order.rest)
        if added:
            return Step("follow.withdraw", n=added[0], numbers=added[1:])
        found = named(turn, ordered, order.rest, turn.case.duties, covered=0.0)
    return Step("case.remove", turn.understood.duties, numbers=found) if found is not None else None


def _unreal(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`5 is no duty`; of one that is only pointed at, the one just told goes again, and no other."""
    content = ordered.content(order.target)
    if "?" in turn.question.text or len(content) > CLOSED or QUOTED.search(turn.question.text):
        return None  # who holds up a word says that it tells nothing, and not the duty that it stands in
    found = named(turn, ordered, order.target, turn.case.duties, covered=1.0)
    if found is None and not content:
        before = turn.case.before
        fresh = [duty.n for duty in turn.case.duties if before and before.duty(duty.n) is None]
        found = (fresh[0],) if len(fresh) == 1 else ()
    return Step("case.remove", turn.understood.duties, numbers=found) if found is not None else None


def _asked_whether(turn: Turn, ordered: Ordered) -> bool:
    """`Doesn't it count?`: a question whether something is left out leaves nothing out."""
    negators = turn.reader.language.negators | turn.reader.language.negators_before
    return "?" in turn.question.text and not negators.isdisjoint(token.word for token in ordered.tokens)


def names_unknown(turn: Turn) -> bool:
    """Whether a message orders something out that nothing told is about."""
    ordered = ordered_of(turn)
    out = [order for order in ordered.orders() if order.kind in ("remove", "forget") and order.opens]
    return any(
        ordered.content(order.target) and named(turn, ordered, order.target, turn.case.duties) is None for order in out
    )


def _forget(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`Vergeet het onthaal`: of a duty named by its words; what was said last is taken back otherwise."""
    others = turn.cues.concepts & {OTHERS, NO_LONGER}
    lone = not ordered.content(order.rest) or others
    if ordered.content(order.target) or any(ordered.tokens[n].word.isdigit() for n in order.target):
        return _remove(turn, ordered, order) if lone else None
    n = amended(turn.case)
    if not n:
        return None
    tokens = ordered.tokens
    rest = " ".join(ordered.text[tokens[at].start : tokens[at].end] for at in order.rest)
    says = bool(rest) and criteria_spoken_of(turn.cues_of(rest).text, turn.answers)
    return Step("detail" if says else "follow.withdraw", turn.understood.duties if says else (), n=n)


def _back(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`Zet 2 terug`: of what was taken out, by number or by its words; where none is named, what went last of all."""
    gone, told = turn.case.gone, turn.case.duties
    if ":" in turn.question.text:
        return None
    before = turn.case.before
    last = {duty.n for duty in before.duties} - {duty.n for duty in told} if before else set()
    places = {duty.n for duty in gone} & set(places_of(turn, 0, set(order.target)))
    found = tuple(places) or named(turn, ordered, order.target, gone)
    placed = places_of(turn, len(told), set(order.target))
    if not found and not placed and named(turn, ordered, order.target, told):
        return None if any(one.kind == "remove" for one in ordered.orders()) else Step("case.list")  # "keep 2"
    if not gone:
        return None
    if found is None and not ordered.content(order.target) and not ordered.removes(order.target):
        found = (named(turn, ordered, order.rest, gone) if order.rest else None) or tuple(last)
    if not found:
        return None
    return Step("case.restore") if last == set(found) else Step("case.restore", numbers=found)


def _keep_only(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`Keep only 1 and 2`: the others go."""
    kept = named(turn, ordered, order.target, turn.case.duties)
    gone = tuple(duty.n for duty in turn.case.duties if duty.n not in kept) if kept else ()
    return Step("case.remove", turn.understood.duties, numbers=gone) if gone else None


def _replace(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    found = named(turn, ordered, order.target, turn.case.duties)
    if found is None and order.kind == "replace" and order.opens and not ordered.content(order.target):
        found = (turn.case.about,) if turn.case.about and ":" in turn.question.text else None
    if not found or not order.new:
        return None
    return Step("case.replace", turn.understood.duties, numbers=found[:1], text=order.new)


def _become(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`2 becomes: …`: said of a number or a place alone, since what becomes of a thing may be told of one's work."""
    return None if ordered.content(order.target) else _replace(turn, ordered, order)


def told_of_oneself(turn: Turn, order: Order) -> bool:
    """Whether a verb is what somebody does ("ik verwijder …"), and no wish that it be done."""
    language, words = turn.reader.language, turn.cues.words
    before = {words[n] for n in order.before}
    speaks = not before.isdisjoint(language.first_person | language.holders)
    asked = "?" in turn.question.text and not before.isdisjoint(language.asking)
    return speaks and not asked and reason(turn.cues.text, language) != "wish"


def _says_more(turn: Turn, ordered: Ordered, order: Order) -> bool:
    """Whether the other clauses say how something is done: then a duty is corrected, and not taken out."""
    if not ordered.content(order.target) or not order.rest:
        return False
    tokens, text = turn.cues.text.tokens, turn.cues.text.text
    behind = [n for n in order.rest if n > max(order.target)]
    beyond = text[tokens[behind[0]].start : tokens[behind[-1]].end] if behind else ""
    return bool(beyond and criteria_spoken_of(turn.cues_of(beyond).text, turn.answers))


_STEPS = {
    "restart": _restart,
    "replace": _replace,
    "become": _become,
    "back": _back,
    "keep": _keep_only,
    "remove": _remove,
    "forget": _forget,
    "unreal": _unreal,
}
