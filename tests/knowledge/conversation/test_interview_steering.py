"""The words that steer a guided grading: heard where they are all that is said, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import App
from knowledge.conversation.interview_steering import MOVES, read_steering
from knowledge.errors import KnowledgeError
from knowledge.text.language_files import load_language

SAID = {
    "nl": {
        "back": ("terug", "kan ik nog een stap terug?", "de vorige vraag graag"),
        "pause": ("pauze", "even pauze alsjeblieft", "straks verder"),
        "stop": ("stop", "ik wil stoppen", "stop maar met de vragen"),
        "resume": ("verder", "ok, we gaan verder", "hervat het interview"),
        "unknown": ("weet ik niet", "dat weet ik eigenlijk niet", "geen idee hoor", "sla maar over"),
        "none": ("geen van deze", "geen van de drie teksten", "niet van toepassing"),
        "words": ("in mijn eigen woorden", "mag ik het zelf uitleggen?"),
        "agreed": ("ja", "ja, dat klopt", "juist"),
        "denied": ("nee", "nee dat klopt niet", "fout"),
        "": ("ik bel de klant terug", "ik stop brieven in omslagen", "geen klant is hetzelfde", "niet stoppen", ""),
    },
    "fr": {
        "back": ("retour", "revenir en arrière", "la question précédente svp"),
        "pause": ("pause", "on continue plus tard", "mettez en pause"),
        "stop": ("stop", "arrêtez", "je voudrais arrêter"),
        "resume": ("continuer", "on reprend", "oui, continuons"),
        "unknown": ("je ne sais pas", "aucune idée", "j'en sais rien"),
        "none": ("aucun de ces textes", "aucun des trois", "rien de tout cela"),
        "words": ("avec mes propres mots", "dans mes propres mots"),
        "agreed": ("oui", "c'est exact", "oui, tout à fait"),
        "denied": ("non", "pas du tout", "non, c'est faux"),
        "": ("je rappelle les clients", "je passe les commandes", "je suis les règles", "ne pas arrêter"),
    },
    "de": {
        "back": ("zurück", "bitte einen Schritt zurück", "die vorherige Frage bitte"),
        "pause": ("Pause", "später weiter", "ich möchte eine Pause machen"),
        "stop": ("stopp", "ich will aufhören", "bitte abbrechen"),
        "resume": ("weiter", "wir machen weiter", "ja, weiter bitte"),
        "unknown": ("weiß ich nicht", "das weiss ich leider nicht", "keine Ahnung"),
        "none": ("keiner davon", "keine der drei", "nichts davon"),
        "words": ("in eigenen Worten", "lieber in meinen eigenen Worten"),
        "agreed": ("ja", "stimmt", "ja genau"),
        "denied": ("nein", "das stimmt nicht", "nein, falsch"),
        "": ("ich rufe die Kunden zurück", "ich halte Akten an", "ich leite das weiter"),
    },
    "en": {
        "back": ("back", "go back please", "the previous question"),
        "pause": ("pause", "let me take a break", "continue later"),
        "stop": ("stop", "I want to stop here", "enough questions"),
        "resume": ("continue", "let's go on", "ok, carry on"),
        "unknown": ("I don't know", "no idea", "not sure really"),
        "none": ("none of these", "none of the three", "not applicable"),
        "words": ("in my own words", "I'd rather explain it myself"),
        "agreed": ("yes", "that's right", "yes, exactly"),
        "denied": ("no", "that's wrong", "not quite"),
        "": ("I call clients back", "I pass messages on", "there is none at my desk", "I back up the files"),
    },
}
CASES = [(code, move, text) for code, moves in SAID.items() for move, texts in moves.items() for text in texts]


@pytest.mark.parametrize(("language", "move", "text"), CASES)
def test_a_message_that_only_steers_is_heard(app: App, language: str, move: str, text: str) -> None:
    tokens = app.context.reader(language).read(text).tokens
    assert app.context.steering(language).heard(tokens) == move


def test_every_language_knows_every_move(app: App) -> None:
    assert set(SAID) == set(app.languages)
    assert all(set(moves) == {*MOVES, ""} for moves in SAID.values())


def test_an_unknown_move_is_refused_with_its_file(tmp_path: Path) -> None:
    lines = [f"{move}: [woord]" for move in (*MOVES, "polite", "sideways")]
    (tmp_path / "nl.yaml").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"nl\.yaml.*sideways"):
        read_steering(load_language("nl"), tmp_path)
