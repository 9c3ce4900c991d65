"""Duties held against a level: one verdict each, then what the list leaves untouched."""

from __future__ import annotations

import pytest

from tests.handlers.conftest import Ask

LISTS = {
    "nl": (
        "Kloppen deze taken voor een C?",
        [
            "juiste informatie en eenvoudig advies geven aan klanten",
            "terugkerende problemen signaleren",
            "brieven typen",
        ],
    ),
    "fr": (
        "Ces tâches correspondent-elles à un niveau C ?",
        [
            *("donner aux clients une info correcte et un conseil simple",),
            *("signaler les problèmes récurrents", "taper des lettres"),
        ],
    ),
    "de": (
        "Passen diese Aufgaben zu Stufe C?",
        ["Kunden richtige Auskünfte und einfachen Rat geben", "wiederkehrende Probleme melden", "Briefe tippen"],
    ),
    "en": (
        "Do these tasks fit level C?",
        [
            "giving clients correct information and simple advice",
            "reporting faults that keep coming back",
            "typing letters",
        ],
    ),
}


@pytest.mark.parametrize("language", LISTS)
def test_each_duty_of_a_list_gets_its_verdict(ask: Ask, language: str) -> None:
    question, duties = LISTS[language]
    reply = ask("\n".join([question, *(f"- {duty}" for duty in duties)]), language=language)
    assert reply.facts["intent"] == "check"
    assert reply.facts["check"] == {
        "level": "C",
        "fits": ["fits", "asks_less", "not_shown"],
        "uncovered": ["kennis", "documenten", "praktische-organisatie", "procedures", "vragen-of-klachten"],
    }
    assert all(duty in reply.facts["reply"] for duty in duties)
    cited = [citation["ref"] for citation in reply.facts["citations"]]
    assert cited == ["verbetering.C", "contacten.C"], "the texts of the level asked about, where they settle a verdict"


def test_what_no_duty_touches_is_named(ask: Ask) -> None:
    reply = ask("Kloppen deze taken voor een D?\n- brieven typen\n- informatie doorgeven aan klanten").facts["reply"]
    assert "zegt uw lijst niets over Kennis, Documenten, Praktische organisatie, Procedures, Verbetering en" in reply


def test_without_duties_it_asks_for_them(ask: Ask, app: object) -> None:
    reply = ask("Klopt deze lijst voor een C?")
    assert (reply.facts["intent"], reply.facts["check"]) == ("check", None)
    assert reply.facts["reply"] == app.phrases.say("nl", "check-what", level="C")  # type: ignore[attr-defined]  # the App


def test_one_duty_in_running_text_is_graded_and_not_checked(ask: Ask) -> None:
    reply = ask("Ik volg eenduidige instructies strikt. Klopt dat voor een C?")
    assert (reply.facts["intent"], reply.facts["check"]) == ("grade", None)
    assert [citation["ref"] for citation in reply.facts["citations"]] == ["procedures.D", "procedures.C"]


def test_two_named_levels_are_no_check(ask: Ask) -> None:
    reply = ask("Kloppen deze taken voor C of B?\n- brieven typen\n- informatie doorgeven aan klanten")
    assert reply.facts["check"] is None
