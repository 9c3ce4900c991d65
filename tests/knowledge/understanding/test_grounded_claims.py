"""What may be claimed: nothing where no word carries it, however one label wins the counting."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.app import App
from handlers.messages import Memory, Question
from knowledge.understanding.grading import Candidate, Outcome
from knowledge.understanding.grounded_claims import NOTHING, grounded

CARRYING_NOTHING = {
    "nl": """
Mijn chef is tevreden. We hebben een nieuwe printer gekregen. Het was weer een lange dag. Bij ons is het gezellig.
De trein had vertraging vanmorgen. Ik doe mijn best. Mijn bureau staat aan het raam. Ik ben al twaalf jaar in dienst.
Ik zorg dat alles vlot loopt. De koffie is hier niet te drinken.
Ik steek overal een handje toe. Algemeen bediende staat er op mijn naambordje. Tramstaking vandaag, iedereen te laat.
Ik draag bij aan een sterke overheid.""",
    "fr": """
Mon chef est content de moi. On a reçu une nouvelle imprimante. La journée a été longue. Mes collègues sont sympas.
Le train avait du retard ce matin. Je fais de mon mieux. Mon bureau est près de la fenêtre. Je suis là depuis douze ans.
Je veille à ce que tout se passe bien. Le café est imbuvable ici.
Je donne un coup de main partout. Sur ma porte c'est marqué employé polyvalent. On déménage après l'été, paraît-il.
Je contribue à une administration moderne.""",
    "de": """
Mein Chef ist zufrieden. Wir haben einen neuen Drucker bekommen. Der Tag war lang. Die Kollegen sind nett.
Der Zug hatte heute Verspätung. Ich gebe mein Bestes. Mein Büro ist am Fenster. Ich bin seit zwölf Jahren dabei.
Ich sorge dafür, dass alles rund läuft. Der Kaffee schmeckt hier nicht.
Ich packe überall mit an. Auf meinem Namensschild steht Allround-Mitarbeiter. Meine Chefin ist aus dem Urlaub zurück.
Ich leiste meinen Beitrag zu einer modernen Verwaltung.""",
    "en": """
My boss is happy with me. We got a new printer last week. It has been a long day. My colleagues are nice people.
The train was late this morning. I do my best. My desk is by the window. I have been here for twelve years.
I make sure that everything runs smoothly. The coffee is awful here.
I lend a hand everywhere. The sign on my door says general assistant. They repaired the heating at last.
My boss is back from parental leave. We can count on each other.""",
}
"""Sentences that tell no duty, each a message of its own."""
CARRYING = {
    "nl": {"Ik beheer de agenda van de directie.": "R2", "Ik sorteer de post.": "R2", "Ik verwelkom bezoekers.": "R3"},
    "fr": {"Je gère l'agenda de la direction.": "R2", "Je trie le courrier.": "R2", "J'accueille les visiteurs.": "R3"},
    "de": {"Ich führe den Terminkalender.": "R2", "Ich sortiere die Post.": "R2", "Ich empfange Besucher.": "R3"},
    "en": {"I manage the diary of the board.": "R2", "I sort the post.": "R2", "I welcome visitors.": "R3"},
}
CLAIMS = [
    Outcome("no_level", (), (("R2.3", 1.0),), ("R2",), 0.9),
    Outcome("level", (Candidate("contacten", "C", 0.9),), (), ("R3",), 0.9),
]


ALONE = [
    (language, text) for language, told in CARRYING_NOTHING.items() for text in re.split(r"(?<=\.)\s+", told.strip())
]


def facts(app: App, text: str, language: str) -> Any:
    return app.answer(Question(text, language=language), Memory()).facts


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_what_carries_nothing_claims_nothing(app: App, language: str, text: str) -> None:
    found = facts(app, text, language)
    assert [one for one in found["responsibilities"] if one["candidates"] or one["tasks"]] == []
    assert found["case"]["duties"] == []


@pytest.mark.parametrize(
    ("language", "text", "area"), [(code, *one) for code, told in CARRYING.items() for one in told.items()]
)
def test_what_names_its_work_claims_it(app: App, language: str, text: str, area: str) -> None:
    (duty,) = facts(app, text, language)["case"]["duties"]
    assert duty["areas"][0] == area


@pytest.mark.parametrize("claim", CLAIMS, ids=repr)
@pytest.mark.parametrize("text", ["", "…", "en de het", "zqxw vlorp", "ja ja nee", "12 34"])
def test_a_claim_without_a_word_that_carries_it_is_none(app: App, claim: Outcome, text: str) -> None:
    reader = app.context.reader("nl")
    assert grounded(claim, reader.read(text), reader) == NOTHING


def test_what_claims_no_subject_stands(app: App) -> None:
    reader = app.context.reader("nl")
    outside = Outcome("outside", strength=0.9)
    assert grounded(outside, reader.read("zqxw"), reader) == outside


def test_a_claim_stands_where_its_own_word_is_said(app: App) -> None:
    reader = app.context.reader("nl")
    assert grounded(CLAIMS[0], reader.read("de agenda van de directie beheren"), reader) == CLAIMS[0]
    assert grounded(CLAIMS[0], reader.read("eenvoudig advies aan klanten geven"), reader) == NOTHING
