"""Whether what an order takes out is one of several things of a duty ("drop the drinks", of chairs and drinks)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from handlers.acts.duties_named import alike
from handlers.turn import Turn
from knowledge.conversation.orders import Ordered
from knowledge.text.tokens import Token

KIND = "case.part"
MARK = re.compile(r"[,;()/+&]")
"""What parts the things of a duty, besides the words that join them."""


def is_part(turn: Turn, ordered: Ordered, target: Sequence[int], told: str) -> bool:
    """Whether the words of a target head one of the things that a duty was told with, and not all of them."""
    content = ordered.content(target)
    manner = {n for one in turn.cues.text.found if one.concept in turn.context.manner_concepts for n in one.at}
    if not manner.isdisjoint(content):
        return False  # how something is done is no thing
    names = [set(ordered.tokens[n].stems) for n in content]
    function = turn.reader.language.function_words
    things = [[token for token in thing if token.word not in function] for thing in things_of(turn, told)]
    things = [thing for thing in things if thing]
    named = [n for n, thing in enumerate(things) if any(_heads(turn, name, thing, first=n == 0) for name in names)]
    return bool(names) and 0 < len(named) < len(things)


def things_of(turn: Turn, told: str) -> Iterator[list[Token]]:
    """The words of a duty, cut at its marks and at the words that join ("chairs", "drinks", "and the lunch")."""
    language, text = turn.reader.language, turn.cues_of(told).text
    thing: list[Token] = []
    for token in text.tokens:
        parted = bool(thing) and MARK.search(text.text, thing[-1].end, token.start)
        if thing and (parted or token.word in language.joining | language.either):
            yield thing
            thing = []
        if token.word not in language.joining | language.either:
            thing.append(token)
    if thing:
        yield thing


def _heads(turn: Turn, name: set[str], thing: Sequence[Token], *, first: bool) -> bool:
    """Whether a word is what a thing is: its first with content, or the one behind its verb; in the first, its last."""
    verb = len(thing) > 1 and turn.reader.tells_doing(thing[0].stem)
    head = thing[-1] if first else thing[1] if verb else thing[0]
    return alike(name, head.stems)
