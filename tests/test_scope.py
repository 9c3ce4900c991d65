"""Who, whether, when: negation, contrast, limits, exceptions, others' work, past, wish, a hoped-for level.

Each file of tests/scope is one language: kind, then cases. `levels` are the levels that the duty shows or leaves open,
`never` levels that it must not show, `reason` why it gets none (and the reply says so). In `hoped` the text is said
with every level in turn: the verdict stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.app import App
from handlers.messages import Memory, Question, Reply
from handlers.replies.new_duties import REASONS
from tests.told import LEVELS, criterion, failing, files, levels, only_keys, outcome, read, repeated

KINDS = ("negation", "contrast", "limits", "exceptions", "others", "past", "wish", "hoped")
FEWEST = 6
REASON = {"others": "others-do", "past": "past", "wish": "wish"}
"""How the files call the concepts because of which a duty gets no level."""


def cases() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path in files("scope"):
        for kind, entries in read(path).items():
            assert kind in KINDS, f"{path.name}: unknown kind {kind!r}"
            for entry in entries:
                only_keys(entry, f"{path.name}: {kind}", "say", "levels", "criterion", "never", "reason", "fails")
                assert {"levels", "never", "reason"} & set(entry), f"{path.name}: {entry['say']!r} expects nothing"
                yield path.stem, kind, entry


CASES = [
    pytest.param(language, entry, marks=failing(entry), id=f"{language}-{kind}-{entry['say'][:40]}")
    for language, kind, entry in cases()
    if kind != "hoped"
]
HOPED = [
    pytest.param(language, entry, marks=failing(entry), id=f"{language}-{entry['say'][:40]}")
    for language, kind, entry in cases()
    if kind == "hoped"
]


def said(app: App, text: str, language: str) -> Reply:
    return app.answer(Question(text, language=language), Memory())


def graded(facts: Any) -> list[list[str]]:
    """The levels of every responsibility that shows some."""
    return [levels(facts, n) for n in range(len(facts["responsibilities"])) if levels(facts, n)]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_word_acts_on_what_it_governs(app: App, language: str, case: dict[str, Any]) -> None:
    reply = said(app, case["say"], language)
    facts = reply.facts
    if "reason" in case:
        assert graded(facts) == []
        assert outcome(facts) == "no_level"
        assert app.phrases.say(language, REASONS[REASON[case["reason"]]]) in facts["reply"]
    if "levels" in case:
        assert graded(facts) == [case["levels"]]
        first = next(n for n in range(len(facts["responsibilities"])) if levels(facts, n))
        assert criterion(facts, first) == case.get("criterion", criterion(facts, first))
    for level in case.get("never", ()):
        assert [level] not in graded(facts)


@pytest.mark.parametrize(("language", "case"), HOPED)
def test_a_hoped_for_level_never_changes_the_verdict(app: App, language: str, case: dict[str, Any]) -> None:
    found = {}
    for level in LEVELS:
        facts = said(app, case["say"].format(level=level), language).facts
        found[level] = [criterion(facts), *graded(facts)]
        if level not in case["levels"]:
            assert app.phrases.say(language, "grade-hope", hoped=level) in facts["reply"]
    assert found == {level: [case["criterion"], case["levels"]] for level in LEVELS}


def test_every_language_holds_enough_of_every_kind(app: App) -> None:
    told = [(language, kind) for language, kind, _ in cases()]
    few = [(code, kind) for code in app.languages for kind in KINDS if told.count((code, kind)) < FEWEST]
    assert not few


def test_no_case_is_told_twice() -> None:
    assert not repeated(entry["say"] for _, _, entry in cases())
