"""Which message orders that the case be changed, by the form of the order and by what it names of the case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from handlers.reference import alike, places_of
from handlers.rows import cells
from handlers.step import SHORT, WHICH, Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.scoring.reader import TELLING, TELLING_LEAD
from knowledge.understanding.answers import criteria_spoken_of
from knowledge.understanding.attribution import reason
from knowledge.understanding.order_words import order_words
from knowledge.understanding.orders import Order, Ordered

COVERED = 0.5
"""The share of the words of an order that a duty must hold to be named by them; all, where the verb closes it."""
CLOSED = 2
"""Words with content at most before a verb that closes an order: "breng de post weg" tells a duty."""
CONCEPT = "@"
OTHERS, NO_LONGER = concept("others-do"), concept("no-longer")


def edit_order(turn: Turn) -> Step | None:
    """The change that a message orders, in whatever words; None where it orders none, or names nothing told."""
    if not turn.case.duties:
        return None
    text = turn.cues.text
    ordered = Ordered(text.text, text.tokens, order_words(turn.language), turn.reader.language)
    if turn.memory.kind == WHICH and len(text.tokens) <= SHORT and "?" not in turn.question.text:
        named = _named(turn, ordered, range(len(text.tokens)))
        if named:
            return Step("case.remove", numbers=named)
    for order in ordered.orders():
        if ordered.content(order.target) and _told_of_oneself(turn, order):
            continue
        step = (_kept if order.denied else _STEPS[order.kind])(turn, ordered, order)
        if step:
            return step
    return None


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
    if ordered.says_all(order.target):
        return Step("new")
    if _says_more(turn, ordered, order):
        return None
    if not order.opens and len(ordered.content(order.target)) > CLOSED:
        return None
    named = _named(turn, ordered, order.target, covered=COVERED if order.opens else 1.0)
    if named is None and not ordered.content(order.target) and order.rest and order.opens:
        named = _named(turn, ordered, order.rest, covered=0.0)
    return Step("case.remove", turn.understood.duties, numbers=named) if named is not None else None


def _forget(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`Vergeet het onthaal`: of a duty named by its words; what was said last is taken back otherwise."""
    others = turn.cues.concepts & {OTHERS, NO_LONGER}
    lone = not ordered.content(order.rest) or others
    return _remove(turn, ordered, order) if ordered.content(order.target) and lone else None


def _replace(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    named = _named(turn, ordered, order.target)
    if not named or not order.new:
        return None
    return Step("case.replace", turn.understood.duties, numbers=named[:1], text=order.new)


def _become(turn: Turn, ordered: Ordered, order: Order) -> Step | None:
    """`2 becomes: …`: said of a number or a place alone, since what becomes of a thing may be told of one's work."""
    return None if ordered.content(order.target) else _replace(turn, ordered, order)


def _told_of_oneself(turn: Turn, order: Order) -> bool:
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


def _named(turn: Turn, ordered: Ordered, numbers: Sequence[int], *, covered: float = COVERED) -> tuple[int, ...] | None:
    """The duties that some words name by number, by place or by their own words; empty where they name several alike.

    None where they name nothing of the case.
    """
    tokens = turn.cues.text.tokens
    told = [duty.n for duty in turn.case.duties]
    digits = [int(tokens[n].word) for n in numbers if tokens[n].word.isdigit() and len(tokens[n].word) <= 2]
    if digits:
        return tuple(n for n in dict.fromkeys(digits) if n in told)
    places = places_of(turn, len(told), set(numbers))
    if places:
        return tuple(told[at - 1] for at in places if 1 <= at <= len(told))
    content = ordered.content(numbers)
    return _by_words(turn, content, covered) if content else None


def _by_words(turn: Turn, content: Sequence[int], covered: float) -> tuple[int, ...] | None:
    """The duty that holds most of the words, or, of several joined by "and", the duty of each."""
    groups = _joined(turn, content)
    if len(groups) > 1 and covered:
        each = [_by_words(turn, group, covered) for group in groups]
        clear = [found[0] for found in each if found and len(found) == 1]
        if len(set(clear)) == len(groups):
            return tuple(clear)
    held = {duty.n: set(duty.about) for duty in turn.case.duties}
    holders = Counter(name for about in held.values() for name in about)
    names = [_names(turn, n) for n in content]
    count = {n: sum(alike(name, about) for name in names) for n, about in held.items()}
    # The very words count first: whatever else two duties share, the word that both hold tells them apart no further.
    words = {n: sum(alike(_stems(name), about) for name in names) for n, about in held.items()}
    shared = {n: sum(_shared(name, about, holders) for name in names) for n, about in held.items()}
    weight = {n: (words[n], 0 if words[n] else shared[n]) for n in held}
    best = max(weight, key=lambda n: (weight[n], n))
    if not count[best] or count[best] < covered * len(content):
        return _by_subject(turn, content)
    same = [n for n in held if weight[n] == weight[best]]
    return tuple(same) if len(same) == 1 else ()


def _joined(turn: Turn, content: Sequence[int]) -> list[list[int]]:
    """The words parted where "and" stands between them."""
    words, groups = turn.cues.words, [[content[0]]]
    for before, n in pairwise(content):
        if turn.reader.language.joining.isdisjoint(words[before + 1 : n]):
            groups[-1].append(n)
        else:
            groups.append([n])
    return groups


def _names(turn: Turn, n: int) -> set[str]:
    """The stems of a word, and the concepts that it says."""
    concepts = {f"{CONCEPT}{one.concept}" for one in turn.cues.text.found if n in one.at}
    return set(turn.cues.text.tokens[n].stems) | concepts


def _stems(names: Collection[str]) -> set[str]:
    return {name for name in names if not name.startswith(CONCEPT)}


def _shared(names: Collection[str], about: Collection[str], holders: Mapping[str, int]) -> float:
    """How much a word is a duty's own: what few duties hold counts more."""
    return sum(1 / holders[name] for name in about if alike((name,), names))


def _by_subject(turn: Turn, content: Sequence[int]) -> tuple[int, ...] | None:
    """The duty of whose task or criterion some words clearly are ("the reception", of "I welcome visitors")."""
    tokens, text = turn.cues.text.tokens, turn.cues.text.text
    first = max(0, content[0] - 1)  # with an article, where it has one
    weights = turn.cues_of(text[tokens[first].start : tokens[content[-1]].end]).reading.duties
    least = max(TELLING, max(weights.values()) - TELLING_LEAD)
    subjects = {duty.n: {*duty.verdict.tasks[:1], *cells(duty)} for duty in turn.case.duties}
    named = tuple(n for n, refs in subjects.items() if any(weights.get(ref, 0.0) >= least for ref in refs))
    return named if len(named) == 1 else None


_STEPS = {"restart": _restart, "remove": _remove, "forget": _forget, "replace": _replace, "become": _become}
