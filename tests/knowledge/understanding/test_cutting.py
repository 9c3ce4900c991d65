"""Messages cut into duties, as people type them and as documents write them, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from bot.app import App
from knowledge.understanding.finding_duties import read_one
from knowledge.understanding.message import understand
from knowledge.understanding.workspace import workspace

SEVERAL = {
    "whole clauses": {
        "nl": "ik organiseer zelfstandig een feest, ik typ brieven, ik beheer de agenda, ik geef advies op maat",
        "fr": "j'organise seul la fête, je tape des lettres, je gère l'agenda, je donne des conseils sur mesure",
        "de": "ich tippe Briefe, ich führe den Kalender, ich empfange Besucher, ich berate Kunden nach ihrer Lage",
        "en": "I organise the staff party on my own, I type letters, I keep the diary, I give tailored advice",
    },
    "joined clauses": {
        "nl": "Ik sorteer de post en ik beheer de agenda en ik onthaal bezoekers",
        "fr": "Je trie le courrier et je gère l'agenda et j'accueille les visiteurs",
        "de": "Ich sortiere die Post und ich verwalte den Terminkalender und ich empfange Besucher",
        "en": "I sort the mail and I manage the diary and I welcome visitors",
    },
    "catchwords": {
        "nl": "onthaal, telefoon, post en vergaderzalen",
        "fr": "accueil, téléphone, courrier et salles de réunion",
        "de": "Empfang, Telefon, Post und Sitzungsräume",
        "en": "reception, phone, mail and meeting rooms",
    },
    "infinitives": {
        "nl": "klasseren, post verdelen en de telefoon beantwoorden",
        "fr": "classer, distribuer le courrier et répondre au téléphone",
        "de": "Akten ablegen, Post verteilen und das Telefon bedienen",
        "en": "filing, distributing the mail and answering the phone",
    },
    "a frame": {
        "nl": "Tot mijn taken behoren klasseren en post verdelen",
        "fr": "Mes tâches comprennent le classement et la distribution du courrier",
        "de": "Zu meinen Aufgaben gehören die Ablage und die Post",
        "en": "My duties include filing and mail",
    },
    "a charge": {
        "nl": "Zij is verantwoordelijk voor het archief en het onthaal van bezoekers",
        "fr": "Vous êtes chargé du classement, de la gestion de l'agenda et de l'accueil des visiteurs",
        "de": "Sie ist zuständig für das Archiv und den Empfang der Besucher",
        "en": "She is responsible for the archive and for welcoming visitors",
    },
    "same kind of work": {
        "nl": "- ik typ brieven\n- ik verbeter brieven\n- ik klasseer brieven",
        "fr": "- classer les dossiers\n- ranger les archives\n- archiver les documents",
        "de": "- Briefe tippen\n- Briefe verbessern\n- Briefe ablegen",
        "en": "- typing letters\n- correcting letters\n- filing letters",
    },
}
COUNTS = {"whole clauses": (4,) * 4, "joined clauses": (3,) * 4, "catchwords": (4,) * 4, "infinitives": (3,) * 4}
CUT_WRONGLY: tuple[tuple[str, str], ...] = ()
COUNTS |= {"a frame": (2,) * 4, "a charge": (2, 3, 2, 2), "same kind of work": (3,) * 4}
ONE = {
    "nl": [
        "De medewerker analyseert, interpreteert en controleert de gegevens",
        "de procedures en het organogram bijwerken",
        "documenten, brochures en inlichtingen verschaffen",
        "Vergaderingen inplannen, uitnodigingen versturen en de zaal reserveren",
        "brieven, nota's en verslagen typen",
        "Elke dag sorteer ik de post. Elke dag hetzelfde.",
    ],
    "fr": [
        "L'agent analyse, interprète et contrôle les données",
        "mettre à jour les procédures et l'organigramme",
        "fournir des documents, des brochures et des renseignements",
        "Planifier des réunions, envoyer les invitations et réserver la salle",
        "saisir, contrôler et corriger les données",
    ],
    "de": [
        "Der Mitarbeiter analysiert, interpretiert und prüft die Daten",
        "die Verfahren und das Organigramm aktualisieren",
        "Dokumente, Broschüren und Auskünfte bereitstellen",
        "Sitzungen planen, Einladungen verschicken und den Raum reservieren",
        "Daten eingeben, prüfen und korrigieren",
    ],
    "en": [
        "The employee analyses, interprets and checks the data",
        "providing documents, brochures and information",
        "Scheduling meetings, sending invitations and booking the room",
        "entering, checking and correcting data",
    ],
}
FRAMED = {
    "nl": [
        ("onze medewerkster doet: {}, {}, {}", ["agenda beheren", "brieven typen", "bezoekers onthalen"]),
        (
            "Ik lees een functiebeschrijving na en wil weten of ze klopt: {}; {}; {}",
            ["post sorteren", "agenda beheren", "bezoekers onthalen"],
        ),
        (
            "Eerste functie, medewerker personeelsdienst: {}, {}, {}",
            ["brieven typen", "dossiers klasseren", "telefoon beantwoorden"],
        ),
        ("Functie: secretaris Dienst: personeel Taken: - {} - {}", ["agenda beheren", "post sorteren"]),
        ("Taken\n- {}\n- {}\n- {}", ["klasseren", "agenda bijhouden", "bezoekers ontvangen"]),
    ],
    "fr": [
        ("Mon assistante fait : {}, {}, {}", ["tenir l'agenda", "taper des lettres", "accueillir les visiteurs"]),
        ("Fonction : assistante Service : personnel Tâches : - {} - {}", ["tenir l'agenda", "trier le courrier"]),
    ],
    "de": [
        ("Unsere Mitarbeiterin macht: {}, {}, {}", ["Termine verwalten", "Briefe tippen", "Besucher empfangen"]),
        ("Funktion: Assistentin Dienst: Personal Aufgaben: - {} - {}", ["Termine verwalten", "Post sortieren"]),
    ],
    "en": [
        ("Our assistant does the following: {}, {}, {}", ["filing", "keeping the diary", "welcoming visitors"]),
        (
            "Position: office assistant\nDepartment: staff\nDuties:\n- {}\n- {}",
            ["keeping the diary", "sorting the mail"],
        ),
    ],
}
LANGUAGES = ("nl", "fr", "de", "en")


def duties(app: App, code: str, text: str) -> list[str]:
    return [
        text[duty.start : duty.end].strip() for duty in understand(workspace(text, app.context.reader(code))).duties
    ]


def several(kind: str, code: str) -> Any:
    """The test of one list; one that is listed as cut wrongly must be, or the list is out of date."""
    marks = [pytest.mark.xfail(strict=True, reason="the last two stay one")] if (kind, code) in CUT_WRONGLY else []
    return pytest.param(kind, code, marks=marks)


@pytest.mark.parametrize(("kind", "code"), [several(kind, code) for kind in SEVERAL for code in LANGUAGES])
def test_what_lists_duties_tells_each_of_them(app: App, kind: str, code: str) -> None:
    assert len(duties(app, code, SEVERAL[kind][code])) == COUNTS[kind][LANGUAGES.index(code)]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in ONE.items() for text in texts])
def test_what_shares_a_verb_an_object_or_a_task_stays_one_duty(app: App, code: str, text: str) -> None:
    assert len(duties(app, code, text)) == 1


@pytest.mark.parametrize(("code", "frame", "told"), [(code, *case) for code, cases in FRAMED.items() for case in cases])
def test_what_stands_around_a_list_is_no_duty(app: App, code: str, frame: str, told: list[str]) -> None:
    assert duties(app, code, frame.format(*told)) == told


def test_a_lead_in_that_tells_a_duty_is_no_frame(app: App) -> None:
    text = "Bij een klacht doe ik altijd hetzelfde: ik kies een van de standaardantwoorden."
    assert duties(app, "nl", text) == [text]


@pytest.mark.parametrize("mark", ["- ", "• ", "✓ ", "1. "])
def test_a_line_of_a_list_is_a_piece_of_its_own_though_it_only_says_how(app: App, mark: str) -> None:
    lines = ["post sorteren", "elke dag hetzelfde", "agenda beheren"]
    text = "\n".join(f"{mark}{line}".replace("1", str(n)) for n, line in enumerate(lines, start=1))
    assert duties(app, "nl", text) == lines


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Ik organiseer de studiedagen zelfstandig, ik kies de zaal en ik nodig de sprekers uit."),
        ("en", "I type letters; I sort the mail. Every day the same."),
    ],
)
def test_a_text_read_as_one_duty_is_never_cut(app: App, code: str, text: str) -> None:
    duty = read_one(text, app.context.reader(code))
    assert duty is not None
    assert (duty.start, duty.end) == (0, len(text))


def test_a_text_without_a_word_is_no_duty(app: App) -> None:
    assert read_one(" ?! ", app.context.reader("nl")) is None


def test_beside_the_speakers_own_duty_a_colleagues_is_none(app: App) -> None:
    text = "I put out the chairs. My colleague organises the study day independently."
    found = understand(workspace(text, app.context.reader("en"))).duties
    assert [(duty.outcome.outcome, duty.reason) for duty in found] == [("level", "")]
