"""Which handler a message reaches: the first whose check recognises it."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers import HANDLERS
from handlers.messages import Memory, Question
from handlers.turn import take
from tests.handlers.conftest import Ask

KINDS = [
    ("grade", "Ik volg eenduidige instructies strikt."),
    ("grade", "Ik geef klanten advies."),
    ("task", "Ik beheer de agenda van een dienst."),
    ("out_of_scope", "Ik programmeer toepassingen en onderhoud de servers."),
    ("criterion", "Wat vraagt verbetering op niveau D?"),
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


@pytest.mark.parametrize(("_", "text"), KINDS)
def test_a_message_on_its_own_belongs_to_one_handler_whatever_their_order(app: App, _: str, text: str) -> None:
    turn = take(Question(text, language="nl"), Memory(), app.context)
    fitting = [check.__module__ for check, _ in HANDLERS if check(turn)]
    assert len(fitting) == 1
