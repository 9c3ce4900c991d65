"""Which duties the words of an order name: by number, by place, or by words that the duties hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from handlers.acts.duties_named import alike
from handlers.acts.numbers_and_places import counting, places_of
from handlers.acts.rows_named import rows_named
from handlers.case.data import CaseDuty
from handlers.duties_read import cells
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered
from knowledge.scoring.reader import TELLING, TELLING_LEAD

COVERED = 0.5
"""The share of the words of an order that a duty must hold to be named by them; all, where the verb closes it."""
CONCEPT = "@"


def named(
    turn: Turn,
    ordered: Ordered,
    numbers: Sequence[int],
    told: Sequence[CaseDuty],
    *,
    covered: float = COVERED,
    denied: bool = False,
) -> tuple[int, ...] | None:
    """Which of the duties `told` some words name by number, by place or by their own words; empty: several alike.

    None where they name nothing of it. `denied`: a place that is denied is meant as well ("all but the last").
    """
    tokens = turn.cues.text.tokens
    if not told:
        return None
    known = [duty.n for duty in told]
    several = named_together(turn, ordered, numbers, told)
    if several:
        return several
    counts = counting(turn)
    digits = [
        int(tokens[n].word)
        for n in numbers
        if tokens[n].word.isdigit() and len(tokens[n].word) <= 2 and n not in counts
    ]
    places = places_of(turn, len(known), set(numbers), denied=denied)
    if digits and len(places) == len(known):
        places = ()  # "2, that is all"
    if digits or places:
        placed = [known[at - 1] for at in places if 1 <= at <= len(known)]
        return tuple(n for n in dict.fromkeys((*digits, *placed)) if n in known)  # "2, 3 and the last"
    content = ordered.content(numbers)
    return _by_words(turn, content, told, covered) if content else None


def named_together(turn: Turn, ordered: Ordered, numbers: Sequence[int], told: Sequence[CaseDuty]) -> tuple[int, ...]:
    """The duties that some words name together (`all but 1`, `the last two`); none where they name none so."""
    return _all_but(turn, ordered, numbers, told) or rows_named(turn, ordered, numbers, [duty.n for duty in told])


def _all_but(turn: Turn, ordered: Ordered, numbers: Sequence[int], told: Sequence[CaseDuty]) -> tuple[int, ...]:
    """`Everything but 1 and 4`: the others than those named; none where they are not known, or none is named."""
    at = excepts(ordered, numbers)
    if not at:
        return ()
    everything = [n for n in numbers if ordered.holds(n, ordered.words.all)]
    end = next((n for n in everything if n > at[-1]), len(ordered.tokens))  # "but for 4, everything"
    left = named(turn, ordered, [n for n in numbers if at[-1] < n < end], told, denied=True)
    return tuple(duty.n for duty in told if duty.n not in left) if left else ()


def excepts(ordered: Ordered, numbers: Sequence[int]) -> tuple[int, ...]:
    """The tokens of "but" in "all but 4", and in "but for 4, all"; empty where nothing is left out of all."""
    at = ordered.in_order(ordered.words.excepting, numbers)
    return at if at and any(ordered.holds(n, ordered.words.all) for n in numbers) else ()


def added_named(turn: Turn, ordered: Ordered, numbers: Sequence[int]) -> tuple[int, ...]:
    """The duty, and the place among what was added to it, that some words name which no duty itself holds; or none."""
    names = [_names(turn, n) for n in ordered.content(numbers)]
    duties = turn.case.duties
    if not names or any(alike(name, duty.about) for name in names for duty in duties):
        return ()
    held = {(duty.n, at): turn.cues_of(one.text).stems for duty in duties for at, one in enumerate(duty.added, start=1)}
    count = {place: sum(alike(name, stems) for name in names) for place, stems in held.items()}
    best = max(count, key=lambda place: (count[place], place), default=())
    return best if best and count[best] >= COVERED * len(names) else ()


def _by_words(turn: Turn, content: Sequence[int], told: Sequence[CaseDuty], covered: float) -> tuple[int, ...] | None:
    """The duty that holds most of the words, or, of several joined by "and", the duty of each."""
    groups = _joined(turn, content)
    if len(groups) > 1 and covered:
        each = [_by_words(turn, group, told, covered) for group in groups]
        clear = [found[0] for found in each if found and len(found) == 1]
        if len(set(clear)) == len(groups):
            return tuple(clear)
    held = {duty.n: set(duty.about) for duty in told}
    holders = Counter(name for about in held.values() for name in about)
    names = [_names(turn, n) for n in content]
    count = {n: sum(alike(name, about) for name in names) for n, about in held.items()}
    # The very words count first: whatever else two duties share, the word that both hold tells them apart no further.
    words = {n: sum(alike(_stems(name), about) for name in names) for n, about in held.items()}
    shared = {n: sum(_shared(name, about, holders) for name in names) for n, about in held.items()}
    weight = {n: (words[n], 0 if words[n] else shared[n]) for n in held}
    best = max(weight, key=lambda n: (weight[n], n))
    if not count[best] or count[best] < covered * len(content):
        return _by_subject(turn, content, told)
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


def _by_subject(turn: Turn, content: Sequence[int], told: Sequence[CaseDuty]) -> tuple[int, ...] | None:
    """The duty of whose task or criterion some words clearly are ("the reception", of "I welcome visitors")."""
    tokens, text = turn.cues.text.tokens, turn.cues.text.text
    first = max(0, content[0] - 1)  # with an article, where it has one
    weights = turn.cues_of(text[tokens[first].start : tokens[content[-1]].end]).reading.duties
    least = max(TELLING, max(weights.values()) - TELLING_LEAD)
    subjects = {duty.n: {duty.verdict.work, *cells(duty)} for duty in told}
    clear = tuple(n for n, refs in subjects.items() if any(weights.get(ref, 0.0) >= least for ref in refs))
    return clear if len(clear) == 1 else None
