"""An answer or an edit, and behind it something of its own: both are done."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory, Question, Reply

TOLD = {
    "nl": "Ik onthaal de bezoekers aan de balie",
    "fr": "J'accueille les visiteurs au guichet",
    "de": "Ich empfange Besucher am Schalter",
    "en": "I welcome visitors at the desk",
}


def asked(app: App, *messages: str, language: str = "") -> Reply:
    memory = Memory(language=language)
    for message in messages:
        reply = app.answer(Question(message), memory)
        memory = reply.memory
    return reply


def levels(reply: Reply) -> list[str]:
    return ["/".join(duty["levels"]) or duty["outcome"] for duty in reply.facts["case"]["duties"]]


@pytest.mark.parametrize(
    ("language", "message", "act"),
    [
        ("nl", "2 hoor. En wat is nu mijn totaal?", "case"),
        ("fr", "La 2. Et au total, ça donne quoi ?", "case"),
        ("de", "Nummer 2. Zeig mir bitte die Liste", "case"),
        ("en", "number 2, and what's my total?", "case"),
        ("en", "I'd say 2. What does B ask here?", "document"),
    ],
)
def test_an_option_is_kept_and_the_question_behind_it_answered(app: App, language: str, message: str, act: str) -> None:
    reply = asked(app, TOLD[language], message)
    assert (reply.facts["act"], levels(reply)) == (act, ["C"])
    assert reply.facts["citations"][0]["ref"] == "contacten.C"


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("nl", "2 hoor. En ik verdeel ook de post"),
        ("fr", "La 2. Et je trie aussi le courrier"),
        ("de", "2, und ich verteile auch die Post"),
        ("en", "2. And I sort the mail too"),
    ],
)
def test_an_option_is_kept_and_the_duty_behind_it_told(app: App, language: str, message: str) -> None:
    reply = asked(app, TOLD[language], message)
    assert reply.facts["act"] == "tell"
    assert levels(reply) == ["C", "no_level"]
    assert reply.facts["case"]["pending"]["duty"] == 2


@pytest.mark.parametrize(
    ("message", "found"),
    [
        *(("3. Nee wacht, 2", ["C"]), ("2 of 3", ["C/B"]), ("1 of 2, hangt er van af", ["D/C"])),
        *(("1 uur per dag doe ik ook de post", ["no_level", "no_level"]), ("2. Dank u!", ["C"])),
    ],
)
def test_what_is_one_answer_or_none_is_not_parted(app: App, message: str, found: list[str]) -> None:
    assert levels(asked(app, TOLD["nl"], message)) == found


@pytest.mark.parametrize(
    ("told", "message", "numbers"),
    [
        (("Ik beheer de agenda", "Ik sorteer de post"), "Schrap 2. Die doe ik niet meer.", [1]),
        (("Ik beheer de agenda", "Ik sorteer de post"), "Haal 2 weg en voeg toe: ik maak verslagen", [1, 3]),
        (("Je gère l'agenda", "Je trie le courrier"), "Enlevez la 2. Et au total ?", [1]),
        (
            ("Ich führe den Kalender", "Ich sortiere die Post"),
            "Streich die 2 und füge hinzu: ich lege Akten ab",
            [1, 3],
        ),
        (("I manage the calendar", "I sort the post"), "Remove 2 and add: I write the minutes", [1, 3]),
        (("I manage the calendar", "I sort the post", "Remove 2"), "Put 2 back and add: I file documents", [1, 2, 3]),
    ],
)
def test_an_edit_is_done_and_what_follows_it_too(
    app: App, told: tuple[str, ...], message: str, numbers: list[int]
) -> None:
    reply = asked(app, *told, message)
    assert [duty["n"] for duty in reply.facts["case"]["duties"]] == numbers


def test_both_acts_are_taken_back_together(app: App) -> None:
    told = ("Ik beheer de agenda", "Ik sorteer de post")
    reply = asked(app, *told, "Haal 2 weg en voeg toe: ik maak verslagen", "maak dat ongedaan")
    assert [duty["n"] for duty in reply.facts["case"]["duties"]] == [1, 2]


def test_the_question_that_the_first_act_leads_on_to_is_put_at_last_with_its_duty(app: App) -> None:
    reply = asked(app, "Ik beheer de agenda", "Ik sorteer de post", "2. En wie beslist daarover?")
    assert reply.facts["case"]["pending"]["duty"] == 1
    assert reply.facts["reply"].rindex("Ik beheer de agenda") < reply.facts["reply"].index("\n1. ")
