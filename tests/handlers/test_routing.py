"""Which handler a message reaches: the first whose check recognises it."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers import respond
from handlers.messages import Memory, Question
from handlers.step import Step
from knowledge.scoring.corpus import read_kinds
from tests.handlers.conftest import Ask, turn

KINDS = [
    ("grade", "Ik volg eenduidige instructies strikt."),
    ("grade", "Ik geef klanten advies."),
    ("task", "Ik beheer de agenda van een dienst."),
    ("out_of_scope", "Ik programmeer toepassingen en onderhoud de servers."),
    ("criterion", "Wat vraagt verbetering op niveau D?"),
    ("criterion", "wat vraagt B voor contacten?"),
    ("criterion", "que demande B pour contacts ?"),
    ("criterion", "was verlangt B bei Kontakten?"),
    ("criterion", "what does B ask for contacts?"),
    ("criterion", "Wat wordt verwacht op niveau C?"),
    ("compare", "Wat is het verschil tussen C en B bij procedures?"),
    ("definition", "Welk doel heeft deze functie?"),
    ("definition", "Wat betekent specialisatie?"),
    ("definition", "Waarom staat de titel in de mannelijke vorm?"),
    ("about", "Wie ben jij?"),
    ("about", "Welke niveaus bestaan er?"),
    ("about", "Wat bewaar je van mij?"),
    ("smalltalk", "Goeiemorgen!"),
    ("smalltalk", "Bedankt!"),
    ("out_of_scope", "Hoeveel vakantiedagen heb ik?"),
    ("out_of_scope", "Vanaf wanneer kan ik met pensioen?"),
    ("out_of_scope", "xkcd qwzrt fjord blib"),
    ("empty", ""),
    ("empty", " \n "),
    ("empty", "…!?"),
]


@pytest.mark.parametrize(("intent", "text"), KINDS)
def test_a_message_gets_the_answer_of_its_kind(ask: Ask, intent: str, text: str) -> None:
    assert ask(text).facts["intent"] == intent


@pytest.mark.parametrize("action", ["why", "next", "new", "help", "start", "criteria", "tasks", "compare", "option:1"])
def test_an_action_is_answered_whatever_the_text_beside_it(ask: Ask, action: str) -> None:
    alone, beside = ask(action=action), ask("Ik volg eenduidige instructies strikt.", action=action)
    assert beside.facts["reply"] == alone.facts["reply"]
    assert beside.facts["responsibilities"] == []


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("told", ["", "Ik beheer de agenda van een dienst."])
def test_every_kind_of_message_is_answered_by_its_act(app: App, language: str, told: str) -> None:
    """At the beginning, and in a conversation with a question open."""
    memory = app.answer(Question(told, language="nl"), Memory()).memory
    one = turn(app, "…", memory, language)
    for name, kind in read_kinds().items():
        reply = respond(one, Step(name, n=1, numbers=(1,), levels=("C",)))
        assert reply.facts["reply"].strip(), name
        wanted = {"none": {"social"}, "amend": {"amend", "social"}}.get(kind.act, {kind.act})
        assert reply.facts["act"] in wanted, name
        assert reply.facts["responsibilities"] == [] or kind.act == "amend", name


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("tell", "Ik beheer de agenda van een dienst."),
        ("case", "wat kom ik nu uit in totaal?"),
        ("document", "Wat vraagt verbetering op niveau D?"),
        ("about", "Wie stelt mijn niveau vast?"),
        ("social", "Goeiemorgen!"),
        ("decline", "Hoeveel vakantiedagen heb ik?"),
    ],
)
def test_a_first_message_is_an_act_of_its_own(ask: Ask, act: str, text: str) -> None:
    assert ask(text).facts["act"] == act


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("amend", "3"),
        ("amend", "helemaal alleen, ik regel het zelf"),
        ("amend", "geen idee"),
        ("case", "schrap 1"),
        ("document", "wat vraagt contacten op C?"),
        ("about", "wie leest hier mee?"),
        ("social", "dank u"),
        ("decline", "hoeveel verdien ik?"),
        ("tell", "Ik onthaal ook bezoekers aan de balie."),
    ],
)
def test_a_message_in_a_conversation_is_an_act_of_its_own(ask: Ask, act: str, text: str) -> None:
    memory = ask("Ik beheer de agenda van een dienst.").memory
    assert memory.case.pending
    assert ask(text, memory).facts["act"] == act
