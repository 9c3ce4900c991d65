"""Another trade's work: its things carry no claim, and office support at such a place stays office support."""

from __future__ import annotations

import pytest

from bot.app import App
from bot.contract import facts_of
from handlers.messages import Memory, Question

OTHER_TRADES = """
I cut hair and give each client tailored advice
I mix the sauces exactly as the recipe says, to the gram
I'm a bus driver, I open and close the doors at every stop
I pull cables through the meeting rooms and fit the sockets
Ik snoei de hagen volgens een vast plan
Ik herstel lekkende kranen en zoek zelf een oplossing als het tegenzit
Als kapster geef ik mijn klanten raad op maat
Ik verbeter dictees en leg de fouten uit aan de leerlingen
Je pose du carrelage et je trouve moi-même des solutions
Je promène les chiens et je conseille leurs maîtres
Je suis infirmière, je fais les pansements toujours de la même façon
Je tire des câbles dans les salles de réunion
Ich verlege Fliesen und suche selbst nach Lösungen
Ich färbe Haare und berate jede Kundin individuell
Ich bin Busfahrer und öffne die Türen an jeder Haltestelle
Ich zeige den Patienten Rückenübungen und passe sie an
I'm a pharmacist, I answer people's questions about their pills
Ik ben apotheker en ik beantwoord alle vragen
Ik noteer de bestellingen op het terras en draag de borden binnen
Je suis vétérinaire, je réponds aux questions des éleveurs
Je dirige les trains et je les dévie quand un signal reste rouge
Ich lese die Akten, bin Anwältin
Ich höre die Zeugen und fälle das Urteil
"""
OFFICE_SUPPORT = """
I keep the diary of the head chef
I file the records of the pupils
I answer the phone at the garage and take messages for the mechanics
Ik bestel het materiaal voor de keukendienst
Ik verwelkom de patiënten aan het onthaal
Ik kopieer de oefenbladen voor de leerkrachten
Je tape les lettres pour le notaire
Je classe les dossiers des élèves
J'encode les vaccins dans la base de données
Ich führe den Kalender des Küchenchefs
Ich lege die Akten der Schüler ab
Ich nehme am Empfang Anrufe für die Gärtner entgegen
Nachrichten für abwesende Kollegen notieren und weitergeben
I answer questions from drivers about their permits
Ik ben chauffeur en breng de post rond
Je réponds aux questions des vétérinaires au téléphone
"""
MANNER_ALONE = """
step by step, very carefully
all by myself, nobody checks
stap voor stap, heel nauwkeurig
meestal op eigen houtje
chaque fois pareil
pas à pas, sans erreur
Schritt für Schritt, sehr sorgfältig
ganz allein, immer gleich
"""
NOBODY_ACTS = """
long day, the lift is broken again and I'm on the sixth
grosse journée, l'ascenseur est encore en panne et je suis au sixième
"""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


def _claims(app: App, said: str) -> list[str]:
    """What an answer to a first message claims: criteria and tasks."""
    facts = facts_of(app.answer(Question(said), Memory()))
    found = []
    for part in facts["responsibilities"]:
        if part["outcome"] in ("level", "between"):
            found.append(part["candidates"][0]["ref"])
        elif part["outcome"] == "no_level":
            found += [task["ref"] for task in part["tasks"][:1]]
    return found


@pytest.mark.parametrize("said", [*_lines(OTHER_TRADES), *_lines(MANNER_ALONE), *_lines(NOBODY_ACTS)])
def test_what_is_no_office_support_is_claimed_as_nothing(app: App, said: str) -> None:
    assert not _claims(app, said)


@pytest.mark.parametrize("said", _lines(OFFICE_SUPPORT))
def test_office_support_at_the_place_of_another_trade_is_still_claimed(app: App, said: str) -> None:
    assert _claims(app, said)
