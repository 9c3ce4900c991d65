"""Fine words alone raise nothing: a duty said plainly and the same duty dressed up show the same level, or none.

Each file of tests/wording_pairs is one language; a pair is `plain`, `fine`, and the `level` of both (or `none`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.app import App
from handlers.messages import Memory, Question
from tests.told import LEVELS, failing, files, levels, only_keys, outcome, read, repeated

FEWEST = {"nl": 12, "fr": 10, "de": 10, "en": 10}


def pairs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in files("wording_pairs"):
        for entry in read(path):
            only_keys(entry, path.name, "plain", "fine", "level", "fails")
            assert entry["level"] in (*LEVELS, "none"), f"{path.name}: {entry['plain']!r}: level"
            yield path.stem, entry


def shown(facts: Mapping[str, Any]) -> str:
    """The one level that an answer shows, or `none`: levels that stay open show none."""
    given = {levels(facts, n)[0] for n in range(len(facts["responsibilities"])) if outcome(facts, n) == "level"}
    return given.pop() if len(given) == 1 else ("none" if not given else "several")


PAIRS = [
    pytest.param(language, entry, marks=failing(entry), id=f"{language}-{entry['plain'][:40]}")
    for language, entry in pairs()
]


@pytest.mark.parametrize(("language", "pair"), PAIRS)
def test_fine_words_alone_raise_nothing(app: App, language: str, pair: dict[str, Any]) -> None:
    said = {key: app.answer(Question(pair[key], language=language), Memory()).facts for key in ("plain", "fine")}
    assert {key: shown(facts) for key, facts in said.items()} == {"plain": pair["level"], "fine": pair["level"]}


def test_every_language_holds_enough_pairs(app: App) -> None:
    told = [language for language, _ in pairs()]
    assert [code for code in app.languages if told.count(code) < FEWEST[code]] == []


def test_no_wording_is_told_twice() -> None:
    assert not repeated(entry[key] for _, entry in pairs() for key in ("plain", "fine"))
