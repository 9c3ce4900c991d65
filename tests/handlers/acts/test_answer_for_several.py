"""One answer for duties that are named; and a duty more that is announced before a colon."""

from __future__ import annotations

import pytest

from bot.app import App
from tests.handlers.acts.test_two_acts import asked, levels

FILED = {
    "nl": ("Ik sorteer de dossiers in het archief", "en ik voer de gegevens in de databank in"),
    "fr": ("Je fais le classement des dossiers", "et j'encode les données dans la base"),
    "de": ("Ich lege die Akten ab", "und ich gebe Daten in die Datenbank ein"),
    "en": ("I file the documents", "and I enter the data into the database"),
}


@pytest.mark.parametrize(
    ("language", "message", "found"),
    [
        *(("nl", "2 voor beide", ["C", "C"]), ("nl", "optie 1 voor taak 2", ["no_level", "D"])),
        *(("fr", "la 1 pour les deux", ["D", "D"]), ("fr", "la 1 pour la tâche 1", ["D", "no_level"])),
        *(("de", "beide Male 1", ["D", "D"]), ("de", "Option 2 für Aufgabe 1", ["C", "no_level"])),
        *(("nl", "da's voor alle twee 1", ["D", "D"]), ("fr", "pour les deux c'est la 2", ["C", "C"])),
        ("en", "the first one for both tasks", ["D", "D"]),
        *(("en", "1 for both", ["D", "D"]), ("en", "option 2 for duty 1", ["C", "no_level"])),
    ],
)
def test_an_option_is_for_the_duties_that_are_named(app: App, language: str, message: str, found: list[str]) -> None:
    reply = asked(app, *FILED[language], message)
    assert (reply.facts["act"], levels(reply)) == ("amend", found)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        *(("nl", "zelfde antwoord voor de twee"), ("nl", "idem voor de andere"), ("nl", "zelfde voor taak 1")),
        *(("fr", "pareil pour l'autre"), ("fr", "même réponse pour la tâche 1")),
        *(("de", "das gleiche für die andere"), ("de", "dieselbe Antwort für Aufgabe 1")),
        *(("en", "same for the other one"), ("en", "same answer for both")),
    ],
)
def test_the_last_answer_holds_for_the_other_duty_too(app: App, language: str, message: str) -> None:
    reply = asked(app, *FILED[language], "1", message)
    assert levels(reply) == ["D", "D"]


def test_the_same_without_an_answer_before_it_tells_no_duty(app: App) -> None:
    reply = asked(app, *FILED["nl"], "zelfde antwoord voor de twee")
    assert levels(reply) == ["no_level", "no_level"]
    assert reply.facts["case"]["pending"]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("nl", "taak 3 bestaat niet, ik bedoelde optie 1 voor taak 2"),
        ("fr", "la tâche 3 n'existe pas, je voulais dire la 1 pour la tâche 2"),
        ("de", "Aufgabe 3 gibt es nicht, ich meinte Option 1 für Aufgabe 2"),
        ("en", "duty 3 does not exist. I meant 1 for duty 2"),
    ],
)
def test_a_duty_that_is_none_goes_and_the_answer_meant_counts(app: App, language: str, message: str) -> None:
    third = {
        "nl": "ik verdeel de post",
        "fr": "je trie le courrier",
        "de": "ich sortiere die Post",
        "en": "I sort post",
    }
    assert levels(asked(app, *FILED[language], third[language], message)) == ["no_level", "D"]


@pytest.mark.parametrize(
    ("told", "message", "criteria"),
    [
        (
            "Ik sorteer de post",
            "Dat was mijn vraag niet. Zet er nog bij: hij stelt verbeteringen voor",
            ["verbetering"],
        ),
        ("Ik sorteer de post", "Die komt er extra bij: 1) verbeteringen voorstellen", ["verbetering"]),
        ("Je trie le courrier", "et encore : je propose des améliorations", ["verbetering"]),
        ("Ich sortiere die Post", "und noch: ich schlage Verbesserungen vor", ["verbetering"]),
        ("I sort the post", "add: I suggest improvements to how we work", ["verbetering"]),
    ],
)
def test_a_duty_announced_is_new_whatever_is_asked(app: App, told: str, message: str, criteria: list[str]) -> None:
    reply = asked(app, told, message)
    assert reply.facts["act"] == "tell"
    assert [duty["criterion"] for duty in reply.facts["case"]["duties"]][1:] == criteria
