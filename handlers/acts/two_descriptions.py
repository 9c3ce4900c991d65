"""Two descriptions in one message: what each is called, and its text."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.order_words import order_words
from knowledge.text.language import fold

LABEL = re.compile(r"(?<!\w)(?P<job>\w{3,}\s+(?P<mark>[A-Z]|\d|\w{1,6}(?=\s*[:=])))\s*[:=]?\s+(?=\S)")
"""What a description is called: a word and a letter or number behind it (`functie A:`, `Job two:`, `Stelle X …`)."""
PLACE = re.compile(r"(?<!\w)(?P<place>\w+(?:\s+\w+)?)\s*:\s+(?=\S)")
"""What it is called where a comparison is asked for: a place (`First:`, `le second profil :`)."""
JOBS = 2
PAIRS = (("A", "B"), ("X", "Y"), ("1", "2"))
"""So many descriptions at least are held side by side."""
COMPARE, DIFFERENCE = concept("command-compare"), concept("difference")


@once
def described(turn: Turn) -> list[tuple[str, str]]:
    """The two descriptions that a message holds beside each other, as (label, text); empty where it holds no two.

    Duties that are only numbered ("task 1: …, task 2: …") are a list, unless a comparison is asked for.
    """
    words, reader = order_words(turn.language), turn.reader
    comparing = bool(turn.cues.concepts & {COMPARE, DIFFERENCE}) or turn.memory.kind == "case.compare"
    text = turn.question.text
    if not comparing:
        return [] if _list(text, words.duty) else descriptions(text, reader.announcing)
    return _placed(text, words.places, reader.language.function_words) or descriptions(
        text, reader.announcing, comparing=True
    )


def _list(text: str, duty: Collection[str]) -> bool:
    """Whether duties are numbered by what one calls them."""
    return sum(fold(match["job"].split()[0]) in duty for match in LABEL.finditer(text)) >= JOBS


def _placed(text: str, places: Sequence[frozenset[str]], function: Collection[str]) -> list[tuple[str, str]]:
    """Two stretches behind words for the first and the second place."""
    found = list(PLACE.finditer(text))
    first, second = (
        next((match for match in found if not place.isdisjoint(map(fold, match["place"].split()))), None)
        for place in places[:JOBS]
    )
    if not first or not second or first.end() > second.start():
        return []
    between = text[first.end() : second.start()].strip(" ;,.\n")
    before, _, last = between.rpartition(" ")
    one = before.strip(" ;,.\n") if fold(last) in function else between  # "…, the second: …"
    return [(first["place"], one), (second["place"], text[second.end() :].strip(" ;,.\n"))]


def descriptions(text: str, announcing: Collection[str], comparing: bool = False) -> list[tuple[str, str]]:
    """The two descriptions that a message holds, as (label, text); empty where it holds no two of one kind.

    A word of `announcing` stands before a level and labels nothing: "level C and level B". `comparing` says that a
    comparison is asked for: then `A) … B) …` are two descriptions too.
    """
    found = list(LABEL.finditer(text))
    by_word: dict[str, list[re.Match[str]]] = {}
    for match in found:
        word = match["job"].split()[0].lower()
        if word not in announcing:
            by_word.setdefault(word, []).append(match)
    for matches in by_word.values():
        labels = {" ".join(match["job"].split()).lower() for match in matches}
        if len(matches) >= JOBS and len(labels) == len(matches):
            ends = [*(match.start() for match in matches[1:]), len(text)]
            return [
                (" ".join(match["job"].split()), text[match.end() : end].strip(" ;,.\n"))
                for match, end in zip(matches, ends, strict=True)
            ]
    return _marked(text, r"\s*[):.]" if comparing else r"\s*:")


def _marked(text: str, mark: str) -> list[tuple[str, str]]:
    """Two stretches behind `A)` and `B)`, or `1)` and `2)`, or `A:` and `B:`."""
    for first, second in PAIRS:
        found = re.search(rf"(?<!\w){first}{mark}\s(.+?)(?<!\w){second}{mark}\s(.+)", text, re.DOTALL)
        if found:
            return [(first, found[1].strip(" ;,.\n")), (second, found[2].strip(" ;,.\n"))]
    return []
