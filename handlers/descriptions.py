"""Two descriptions in one message: what each is called, and its text."""

from __future__ import annotations

import re
from collections.abc import Collection

LABEL = re.compile(r"(?<!\w)(?P<job>\w{3,}\s+(?P<mark>[A-Z]|\d|\w{1,6}(?=\s*[:=])))\s*[:=]?\s+(?=\S)")
"""What a description is called: a word and a letter or number behind it (`functie A:`, `Job two:`, `Stelle X …`)."""
JOBS = 2
PAIRS = (("A", "B"), ("X", "Y"), ("1", "2"))
"""So many descriptions at least are held side by side."""


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
