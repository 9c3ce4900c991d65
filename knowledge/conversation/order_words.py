"""How a language orders that what was told be changed: one file a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rapidfuzz.distance import OSA

from knowledge.files import KNOWLEDGE, named, only_keys, read_yaml, texts
from knowledge.text.language import fold

ORDERS = KNOWLEDGE / "orders"
FORMS = (
    *("remove", "forget", "removed", "handed", "replace", "instead", "become", "restart"),
    *("back", "right", "nothing", "against", "enough"),
    *("add", "each", "same", "unreal"),
    *("merge", "apart", "belongs", "still", "about", "split", "ended", "stays", "unfit", "unasked"),
    *("overlooked", "absent", "uncounted", "put_in", "included", "equal"),
    *("firsts", "lasts", "before_last", "keep_only", "excepting", "relevel", "overview"),
)
"""The keys whose entries are expressions: words in order, `a|b` for either …"""
WORDS = (
    "by",
    "all",
    "polite",
    "search",
    "duty",
    "job",
    "middle",
    "around",
    "mended",
    "than",
    "level",
    "target",
    "units",
    "each_time",
    "refusing",
    "spoken_to",
    "standing",
    "only",
)
"""… and those whose entries are single words."""
PLACES = "places"
SHORTEST_SLIP = 5
"""Letters at least of a slip of the pen in a verb that orders."""

Expression = tuple[frozenset[str], ...]
"""The places of an expression in order, each with the words that may fill it."""


@dataclass(frozen=True, slots=True)
class OrderWords:
    """One language's words for orders, folded."""

    remove: tuple[Expression, ...]
    """What opens an order to take a duty out …"""
    removed: tuple[Expression, ...]
    """… and what closes one."""
    forget: tuple[Expression, ...]
    """What opens a wish that something be taken as not said."""
    handed: tuple[Expression, ...]
    """What says that somebody else does a duty now."""
    replace: tuple[Expression, ...]
    instead: tuple[Expression, ...]
    """What names, before a colon, the duty for which another comes."""
    become: tuple[Expression, ...]
    restart: tuple[Expression, ...]
    back: tuple[Expression, ...]
    """What brings back a duty that was taken out."""
    right: tuple[Expression, ...]
    """What says that it was right before the last change."""
    nothing: tuple[Expression, ...]
    """What says, behind something begun, that it is nothing."""
    against: tuple[Expression, ...]
    """What holds the case against a level, …"""
    enough: tuple[Expression, ...]
    """… and what asks whether it is enough for one."""
    merge: tuple[Expression, ...]
    """What makes one duty of two, …"""
    apart: tuple[Expression, ...]
    """… says that what was told is no duty of its own, …"""
    belongs: tuple[Expression, ...]
    """… and that it is part of another."""
    still: tuple[Expression, ...]
    """What says of something told that it is another duty that was told, still, …"""
    about: tuple[Expression, ...]
    """… and that it was about one."""
    add: tuple[Expression, ...]
    """What announces, before a colon, one duty more."""
    each: tuple[Expression, ...]
    """What says that an answer holds for several duties …"""
    same: tuple[Expression, ...]
    """… and that it is the last answer once more."""
    unreal: tuple[Expression, ...]
    """What says that a duty is none."""
    target: frozenset[str]
    """The words before the duty that an answer is for."""
    unfit: tuple[Expression, ...]
    """What says that the open question does not fit what was told, …"""
    unasked: tuple[Expression, ...]
    """… and what wishes it away."""
    equal: tuple[Expression, ...]
    """What says of duties named by their numbers that they are one."""
    overlooked: tuple[Expression, ...]
    """What says that the program forgot something, …"""
    absent: tuple[Expression, ...]
    """… and, where it is no question, that something is missing; …"""
    uncounted: tuple[Expression, ...]
    """… and, as a question, that it counted something not."""
    put_in: tuple[Expression, ...]
    """What opens an order to put a duty on the list, …"""
    included: tuple[Expression, ...]
    """… and what closes a wish that it be there."""
    units: frozenset[str]
    """What a number before it counts: "1 time" numbers no duty."""
    each_time: frozenset[str]
    """Words by which work is said to be so each time, which makes one of no two duties."""
    spoken_to: frozenset[str]
    """The words for whom one speaks to."""
    refusing: frozenset[str]
    """The words by which somebody refuses."""
    standing: frozenset[str]
    """The words around a question where a duty stands, which name nothing of it, …"""
    only: frozenset[str]
    """… and those by which an answer is asked for one duty alone."""
    relevel: tuple[Expression, ...]
    """What asks that a level be given, …"""
    overview: tuple[Expression, ...]
    """… and a summary of what was told."""
    by: frozenset[str]
    """The words before what comes in a duty's place."""
    all: frozenset[str]
    polite: frozenset[str]
    """Words that may stand around an order and say nothing."""
    search: frozenset[str]
    """Verbs that look something up, first in a message of a few words."""
    duty: frozenset[str]
    """What a duty is called before its number."""
    job: frozenset[str]
    """What a description of a function is called before or behind its place or letter."""
    middle: frozenset[str]
    firsts: tuple[Expression, ...]
    """The words for the first two of the options together, side by side, …"""
    lasts: tuple[Expression, ...]
    """… and for the last two."""
    before_last: tuple[Expression, ...]
    """What names the last row but one."""
    keep_only: tuple[Expression, ...]
    """What keeps the duties that it names, and no others, …"""
    excepting: tuple[Expression, ...]
    """… and, behind a word for all, what leaves those out of an order that it names."""
    around: frozenset[str]
    """Words that may stand around an option that is pointed at …"""
    mended: frozenset[str]
    """… and those behind which another is meant than the one before them."""
    split: tuple[Expression, ...]
    """What cuts one duty in two."""
    ended: tuple[Expression, ...]
    """What says that a duty, or a part of it, is done no longer."""
    stays: tuple[Expression, ...]
    """What says that a duty stays, whatever goes of it."""
    level: frozenset[str]
    """What a level is called."""
    than: frozenset[str]
    """The words behind which stands what is meant less than what stands before them ("rather the first than …")."""
    places: Expression
    """The words for the first option, the second …"""

    def slip_of(self, typed: str) -> tuple[str, ...]:
        """The verbs that take something out by themselves and of which a word is a slip: "schap 3"."""
        verbs = {word for expression in self.remove if len(expression) == 1 for word in expression[0]}
        if len(typed) < SHORTEST_SLIP or typed in verbs:
            return ()
        return tuple(verb for verb in sorted(verbs) if OSA.distance(typed, verb, score_cutoff=1) == 1)


@cache
def order_words(language: str, folder: Path = ORDERS) -> OrderWords:
    """The words of a language; a key that is missing or unknown is a `KnowledgeError`."""
    path = folder / f"{language}.yaml"
    entries = read_yaml(path)
    keys = (*FORMS, *WORDS, PLACES)
    only_keys(entries, named(path), keys)
    written: Mapping[str, Sequence[str]] = {key: texts(entries[key], f"{named(path)}: {key}") for key in keys}
    forms: Any = {key: tuple(_places(expression.split()) for expression in written[key]) for key in FORMS}
    words: Any = {key: frozenset(map(fold, written[key])) for key in WORDS}
    return OrderWords(**forms, **words, places=_places(written[PLACES]))


def _places(written: Sequence[str]) -> Expression:
    """The words that may fill each place."""
    return tuple(frozenset(map(fold, place.split("|"))) for place in written)
