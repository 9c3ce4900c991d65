"""How well a message fits a family: what its words weigh for that family's texts, and what it names of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.official.guidance import COMMON
from knowledge.official.model import Family
from knowledge.scoring.corpus import ALL
from knowledge.scoring.labels import ASK, DUTY, FRAMES, OUTSIDE, is_message
from knowledge.scoring.reader import Reader
from knowledge.text.language import fold
from knowledge.text.sentences import sentences
from knowledge.understanding.message_kind import about_levels, kind_of
from knowledge.understanding.question_scope import printed

"""Between the parts of a message that are weighed one by one: each may tell another duty."""
GOING_ON = ("case.", "follow.", "turn.")
"""Before the kinds that need something to go on with."""
OF_THE_TEXT = ("about.levels", "about.source")
"""The other kinds that each family answers in its own way."""
OF_LEVELS = ("follow.", "no.level-a")
"""Before the kinds that ask for the text of a level where they name one, and there is nothing to follow."""
LEAST_OWN = 0.3
"""The share of a sentence's words that must be the family's own, for the sentence to weigh for it. By hand: a family of
few examples has a text that any sentence is likest to, by the one word that they share."""
PLURAL = 2
"""Letters that a word may lack of a name's, or have more (`ondersteuner`, `Ondersteuners`)."""
LONG = 5
"""Letters from which a word may differ from a name's by its ending."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a message fits one family.

    `weight`: what its sentences weigh together for the family's own texts, as far as their words are its own, where
    that is more than they weigh for what lies outside it. `own`: the share of its words that are (0 to 1).
    `outside`: what it weighs for what lies outside. `bound`: whether the answer depends on the family at all. `tells`:
    whether it is read as telling duties. `asks`: whether it asks about the text. `ready`: whether it is one of the
    family's common questions. `criteria`: how many of the family's criteria it calls by their printed name. `called`:
    whether it calls one by any name. `levels`: how many of the family's levels it names.
    """

    weight: float
    bound: bool
    asks: bool
    ready: bool
    criteria: int
    levels: int
    tells: bool = False
    own: float = 0.0
    outside: float = 0.0
    called: bool = False


def family_fit(text: str, reader: Reader, begun: bool = True) -> Fit:
    """How a message fits the family of a reader.

    `begun`: whether there is something in the chat that a message can go on with; else it does not.
    """
    said = reader.read(text)
    levels = [mention.level for mention in said.levels]
    weights = reader.without_unsaid(reader.weigh(said), said)
    kind = about_levels(_kind(weights, begun), levels, reader.family.levels) if said.tokens else ""
    asks = kind in OF_THE_TEXT or (kind.startswith(ASK) and kind not in FRAMES)
    asks = asks or (kind.startswith(OF_LEVELS) and bool(levels))
    return Fit(
        weight=sum(_weight(part, reader) for part in sentences(text)),
        bound=asks or kind in (DUTY, *FRAMES, *reader.family.passages()),
        asks=asks,
        ready=kind.startswith(COMMON),
        criteria=len(printed(said, reader)),
        levels=len(set(levels).intersection(reader.family.levels)),
        tells=kind == DUTY,
        own=reader.own_words(said, asks),
        outside=weights.get(OUTSIDE, 0.0),
        called=any(one.concept != ALL for one in reader.called.find(said.tokens)),
    )


def _kind(weights: Mapping[str, float], begun: bool) -> str:
    """The kind of message that the weights say; none that goes on with something where nothing has begun."""
    return kind_of({n: w for n, w in weights.items() if begun or n in FRAMES or not n.startswith(GOING_ON)})[0]


def names(text: str, family: Family, language: str) -> bool:
    """Whether a text names the family: by its reference, its printed title or its name in a language."""
    words = [fold(word) for word in re.findall(r"\w+", text)]
    titles = (family.ref, family.title, family.names[language][family.ref])
    return any(_stands(re.findall(r"\w+", fold(title)), words) for title in titles)


def _stands(title: list[str], words: list[str]) -> bool:
    """Whether the words of a title stand in a row, each but for its ending."""
    starts = range(len(words) - len(title) + 1)
    return any(all(_alike(*pair) for pair in zip(title, words[at:], strict=False)) for at in starts)


def _alike(name: str, word: str) -> bool:
    short, long = sorted((name, word), key=len)
    return short == long or (len(short) >= LONG and long.startswith(short) and len(long) - len(short) < PLURAL)


def _weight(text: str, reader: Reader) -> float:
    """What a sentence weighs for the best of the family's own texts; 0 where it weighs more for what lies outside."""
    said = reader.read(text)
    if not said.tokens:
        return 0.0
    weights = reader.without_unsaid(reader.weigh(said), said)
    own = {name: w for name, w in weights.items() if name in reader.family.passages() or not is_message(name)}
    outside = own.pop(OUTSIDE, 0.0)
    best = max(own, key=lambda name: (own[name], name), default="")
    if not best or own[best] <= max(outside, 0.0):
        return 0.0
    told = 1.0 if is_message(best) else reader.own_words(said)
    return own[best] * told if told >= LEAST_OWN else 0.0
