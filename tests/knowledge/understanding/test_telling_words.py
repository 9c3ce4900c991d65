"""Which words carry a claim: none where nobody does anything, whatever things of the work are named."""

from __future__ import annotations

from typing import Any

import pytest

from bot.app import App
from handlers.messages import Memory, Question
from knowledge.understanding.telling_words import carried, silent

STATES = {
    "nl": """De kopieermachine hapert al heel de week
Onze balie zit in de kelder en het is er donker
Er hangt een briefje op de deur van de archiefruimte
De vergadering van dinsdag is afgelast""",
    "fr": """La photocopieuse du couloir est encore bloquée
Notre guichet se trouve au sous-sol, il y fait noir
Il y a un mot sur la porte des archives
La réunion de mardi est annulée""",
    "de": """Der Kopierer auf dem Gang klemmt seit Tagen
Unser Schalter liegt im Keller und ist dunkel
An der Tür vom Archiv hängt ein Zettel
Die Besprechung vom Dienstag ist abgesagt""",
    "en": """The photocopier in the corridor keeps breaking down
Our counter is in the basement and it's dark there
There's a note on the door of the archive
Tuesday's meeting is cancelled""",
}
"""How a thing is."""
PRIVATE = {
    "nl": """Mijn aanvraag voor thuiswerk is afgekeurd
Ik wacht al drie maanden op een antwoord van de gemeente""",
    "fr": """Ma demande de télétravail a été rejetée
Cela fait trois mois que j'attends une réponse de la commune""",
    "de": """Mein Antrag auf Homeoffice wurde abgelehnt
Seit drei Monaten warte ich auf eine Antwort der Gemeinde""",
    "en": """My request to work from home was turned down
I've been waiting three months for an answer from the council""",
}
"""What befalls somebody who is not at work in it."""
BOASTS = {
    "nl": """Ik zet me altijd voor honderd procent in
Ik ben al sinds 1998 op deze dienst""",
    "fr": """Je me donne à cent pour cent
Je suis dans ce service depuis 1998""",
    "de": """Ich gebe immer hundert Prozent
Ich bin seit 1998 in diesem Dienst""",
    "en": """I always give a hundred percent
I've been in this department since 1998""",
}
"""What says of any job how it is done, and for how long."""
WORK = {
    "nl": """De inkomende post wordt elke ochtend verdeeld
Vergaderzalen worden door mij gereserveerd
Mijn taak is brieven uittypen""",
    "fr": """Le courrier entrant est trié chaque matin
Les salles sont réservées par mes soins
Mon travail, c'est de taper des lettres""",
    "de": """Die eingehende Post wird jeden Morgen verteilt
Die Räume werden von mir reserviert
Die Mitarbeiterin hält die Ablage in Ordnung""",
    "en": """Incoming mail is sorted and handed out each morning
My job is typing letters
There are letters to type and files to put away""",
}
"""Work told though a thing is what the sentence speaks of."""
BESIDE = {
    "nl": "Ik loop hier al twintig jaar rond. Ik sorteer de post. Ik ben daar trots op.",
    "fr": "J'ai cinquante ans. Je trie le courrier. Mon chef est sympa.",
    "de": "Ich bin seit 2004 dabei. Ich lege die Akten ab. Das macht mir Freude.",
    "en": "I am the oldest one here. I sort the mail. I love this job.",
}
"""One duty among sentences that tell none."""


def each(told: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, line) for language, lines in told.items() for line in lines.splitlines()]


def case(app: App, language: str, text: str) -> Any:
    return app.answer(Question(text, language=language), Memory()).facts["case"]["duties"]


@pytest.mark.parametrize(("language", "text"), [*each(STATES), *each(PRIVATE), *each(BOASTS)])
def test_where_nobody_does_anything_no_duty_is_told(app: App, language: str, text: str) -> None:
    assert case(app, language, text) == []


@pytest.mark.parametrize(("language", "text"), each(WORK))
def test_work_is_told_in_the_passive_and_by_a_noun_too(app: App, language: str, text: str) -> None:
    assert len(case(app, language, text)) == 1


@pytest.mark.parametrize(("language", "text"), BESIDE.items())
def test_what_says_nothing_of_the_work_is_no_duty_beside_one(app: App, language: str, text: str) -> None:
    (duty,) = case(app, language, text)
    assert duty["tasks"]
    assert duty["text"].rstrip(".") in text.split(". ")


def test_the_subject_of_a_state_is_mute_and_what_is_done_to_it_is_not(app: App) -> None:
    reader = app.context.reader("en")
    text = reader.read("the meeting room is freezing")
    mute = silent(text, reader.language)
    assert {text.tokens[n].word for n in mute} >= {"meeting", "room"}
    assert "meeting" not in carried(text, mute, reader.language)
    done = reader.read("the letters are sorted")
    assert "sorted" not in {done.tokens[n].word for n in silent(done, reader.language)}


def test_whoever_acts_gives_a_voice_to_what_is_acted_on(app: App) -> None:
    reader = app.context.reader("en")
    text = reader.read("when the form is incomplete I send it back")
    assert not silent(text, reader.language)


def test_a_hollow_word_is_never_shown_as_what_decided(app: App) -> None:
    facts = app.answer(
        Question("Again the same: I make simple corrections in existing letters, really.", language="en"), Memory()
    ).facts
    shown = [
        one["said"].lower() for duty in facts["responsibilities"] for c in duty["candidates"] for one in c["evidence"]
    ]
    assert shown
    assert not {"again", "really"} & {word for said in shown for word in (said.split()[0], said.split()[-1])}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "ik moet van elk programma weten hoe het werkt"),
        ("de", "ich weiß von jedem Programm, wie es geht"),
        ("en", "I close the books of past periods"),
    ],
)
def test_a_filler_mutes_no_other_form_of_its_word(app: App, language: str, text: str) -> None:
    reader = app.context.reader(language)
    assert silent(reader.read(text), reader.language) == frozenset()
