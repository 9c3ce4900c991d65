"""Questions about the text: a cell, a level, a criterion, and levels side by side."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Quote, Reply, Table
from tests.handlers.conftest import Ask, Say
from tests.told import LEVELS

CRITERIA = [
    "kennis",
    "documenten",
    "praktische-organisatie",
    "procedures",
    "verbetering",
    "vragen-of-klachten",
    "contacten",
]


def cited(reply: Reply) -> list[str]:
    return [citation["ref"] for citation in reply.facts["citations"]]


@pytest.mark.parametrize("criterion", CRITERIA)
@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_cell_can_be_asked_for_by_its_printed_name(ask: Ask, app: App, language: str, criterion: str) -> None:
    asks = {
        "nl": "Wat vraagt het criterium {} op niveau {}?",
        "fr": "Que demande le critère {} au niveau {} ?",
        "de": "Was verlangt das Kriterium {} auf Stufe {}?",
        "en": "What does the criterion {} ask at level {}?",
    }
    name = app.context.family.names[language][criterion]
    for level in LEVELS:
        reply = ask(asks[language].format(name, level), language=language)
        assert (reply.facts["intent"], cited(reply)) == ("criterion", [f"{criterion}.{level}"])


def test_all_criteria_of_a_level_are_quoted_in_document_order(ask: Ask) -> None:
    assert cited(ask("Wat vragen alle criteria op niveau B?")) == [f"{criterion}.B" for criterion in CRITERIA]


def test_all_levels_of_a_criterion_are_quoted_lowest_first(ask: Ask) -> None:
    found = cited(ask("Hoe loopt het criterium Contacten van D over C naar B?"))
    assert found == ["contacten.D", "contacten.C", "contacten.B"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wat is het verschil tussen B en D bij procedures?", "nl"),
        ("Quelle est la différence entre B et D pour les procédures ?", "fr"),
        ("Was ist der Unterschied zwischen B und D bei den Verfahren?", "de"),
        ("What is the difference between B and D for procedures?", "en"),
    ],
)
def test_levels_are_compared_lowest_first_with_what_differs_marked(ask: Ask, text: str, language: str) -> None:
    reply = ask(text, language=language)
    assert (reply.facts["intent"], cited(reply)) == ("compare", ["procedures.D", "procedures.B"])
    quotes = [block for block in reply.blocks if isinstance(block, Quote)]
    assert all(quote.marked for quote in quotes)


def test_all_criteria_side_by_side_are_a_table(ask: Ask) -> None:
    reply = ask("Wat is het verschil tussen niveau D en niveau C?")
    table = next(block for block in reply.blocks if isinstance(block, Table))
    assert table.rows[0][1:] == ("D", "C")
    assert len(table.rows) == 1 + len(CRITERIA)
    assert cited(reply) == [f"{criterion}.{level}" for criterion in CRITERIA for level in ("D", "C")]


def test_comparing_levels_of_one_text_says_that_they_do_not_differ(ask: Ask, app: App) -> None:
    reply = ask("Wat is het verschil tussen C en B bij verbetering?")
    said = app.phrases.say("nl", "compare-same", criterion="Verbetering", levels="C en B")
    assert said in reply.facts["reply"]
    assert not any(block.marked for block in reply.blocks if isinstance(block, Quote))


def test_level_a_is_said_not_to_be_there(ask: Ask, say: Say) -> None:
    reply = ask("Wat vraagt niveau A bij contacten?")
    assert (reply.facts["intent"], cited(reply)) == ("out_of_scope", [])
    assert reply.facts["reply"] == say("no-level-a")


def test_no_level_is_given_to_anyone_by_a_question_about_the_text(ask: Ask) -> None:
    facts = ask("Wat vraagt contacten op niveau C?").facts
    assert (facts["responsibilities"], facts["overall"], facts["check"]) == ([], None, None)
