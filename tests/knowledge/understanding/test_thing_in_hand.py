"""A verb that many trades share claims a task beside a thing of office support, and by itself, but beside no other."""

from __future__ import annotations

import pytest

from bot.app import App
from bot.contract import facts_of
from handlers.messages import Memory, Question

VERBS = """
Ik klasseer {}: de labodossiers, vergunningen in de kelder, facturen / konijnen, walnoten
Ik kopieer {}: de formulieren, dossiers voor de directeur / knopen, sleutels
Je classe {}: les dossiers du labo, des attestations / les noix, des lapins
Je copie {}: des documents, les dossiers pour la directrice / des clés, des meubles
Ich archiviere {}: die Laborakten, Verträge im Keller / Walnüsse, Hufeisen
Ich kopiere {}: Dokumente, die Akten für den Direktor / Hufeisen, Schlüssel
I file {}: the lab files, invoices in the basement / hooves, teeth
I copy {}: the letters, documents for the director / horseshoes, keys
"""
ALONE = ("Ik klasseer", "Klasseren in de kelder", "Je classe", "Archivage", "Ich archiviere", "Filing", "I make copies")
AT_HOME = ("Ik organiseer trouwfeesten", "Je rédige mon testament", "Ich schreibe Liebesbriefe", "I sort my socks")


def _told(office: bool) -> list[str]:
    rows = [line.split(": ") for line in VERBS.strip().splitlines()]
    return [frame.format(one) for frame, things in rows for one in things.split(" / ")[not office].split(", ")]


def _claims(text: str, app: App) -> bool:
    parts = facts_of(app.answer(Question(text), Memory()))["responsibilities"]
    return any(part["tasks"] or part["areas"] or part["candidates"] for part in parts)


@pytest.mark.parametrize("text", [*_told(office=True), *ALONE])
def test_a_verb_claims_beside_a_thing_of_the_family_and_by_itself(text: str, app: App) -> None:
    assert _claims(text, app)


@pytest.mark.parametrize("text", [*_told(office=False), *AT_HOME])
def test_a_verb_claims_nothing_beside_another_thing(text: str, app: App) -> None:
    assert not _claims(text, app)
