"""The user's own words behind a verdict."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.understanding.duty import Duty
from knowledge.understanding.evidence import Evidence, evidence
from knowledge.understanding.message import understand
from knowledge.understanding.workspace import workspace

DUTIES = {
    "nl": "Ik geef eenvoudig advies aan de klanten.",
    "fr": "Je donne des conseils simples aux clients.",
    "de": "Ich gebe den Kunden einfache Ratschläge.",
    "en": "I give simple advice to the clients.",
}


def only_part(app: App, code: str, text: str) -> Duty:
    (duty,) = understand(workspace(text, app.context.reader(code))).duties
    return duty


@pytest.mark.parametrize("code", DUTIES)
def test_the_words_that_decided_are_the_users_own(app: App, code: str) -> None:
    text = DUTIES[code]
    duty = only_part(app, code, text)
    (best, *_) = duty.outcome.candidates
    found = duty.evidence[best.ref]
    assert any(one.counts == "for" for one in found)
    for one in found:
        assert one.said in text
        assert one.said == one.said.strip()


@pytest.mark.parametrize("code", DUTIES)
def test_what_speaks_for_comes_before_what_speaks_against_and_the_weightiest_first(app: App, code: str) -> None:
    duty = only_part(app, code, DUTIES[code])
    for found in duty.evidence.values():
        speaking_for = [one.weighs for one in found if one.counts == "for"]
        against = [one for one in found if one.counts == "against"]
        assert [one.weighs for one in found][: len(speaking_for)] == sorted(speaking_for, reverse=True)
        assert len(against) <= 1


def test_a_concept_that_the_words_say_is_named(app: App) -> None:
    reader = app.context.reader("nl")
    text = reader.read("Ik geef eenvoudig advies")
    concepts = {found.concept for found in text.found}
    means = {one.means for one in evidence(text, "contacten.C", ["contacten.D", "contacten.B"], reader)} - {""}
    assert means <= {name for concept in concepts for name in (concept, f"not {concept}")}
    assert means


def test_words_unlike_any_example_still_leave_the_whole_text_as_evidence(app: App) -> None:
    reader = app.context.reader("nl")
    text = reader.read("  Xyqz wvut!  ")
    (one,) = evidence(text, "contacten.C", ["contacten.D"], reader)
    assert one == Evidence("Xyqz wvut", "contacten.C", one.weighs)


def test_a_text_without_words_has_no_evidence(app: App) -> None:
    reader = app.context.reader("nl")
    assert evidence(reader.read("?!"), "contacten.C", ["contacten.D"], reader) == ()


def test_function_words_alone_are_no_evidence(app: App) -> None:
    reader = app.context.reader("nl")
    for one in evidence(reader.read("dat is het en van de"), "contacten.C", ["contacten.D"], reader):
        assert one.said == "dat is het en van de"
