"""Which language a message is in: short texts of all four, and texts that show none."""

from __future__ import annotations

import pytest

from knowledge.errors import KnowledgeError
from knowledge.text.loading import DEFAULT, codes, detect, level_words, load_language, name

SHORT = {
    "nl": [
        "Ik sorteer de binnenkomende post.",
        "mag ik da zelf beslissen?",
        "waarom geen hoger niveau",
        "kopietjes maken voor heel de dienst",
        "wa verwacht ge van nen C?",
        "Ik hou de voorraad bureaumateriaal bij",
        "dat weet ik nog niet",
        "Bezoekers naar de juiste zaal brengen",
        "hoe zit dat met klachten?",
    ],
    "fr": [
        "Je trie le courrier entrant.",
        "jsuis seul au bureau",
        "pourquoi pas plus haut ?",
        "faire des photocopies pour le service",
        "qu'est-ce qu'on attend d'un C ?",
        "Je tiens à jour le stock de fournitures",
        "je ne sais pas encore",
        "Conduire les visiteurs à la bonne salle",
        "et pour les plaintes ?",
    ],
    "de": [
        "Ich sortiere die eingehende Post.",
        "darf ich das selbst entscheiden?",
        "warum nicht höher",
        "Kopien für die ganze Abteilung machen",
        "was wird von einem C erwartet?",
        "Ich halte den Vorrat an Büromaterial nach",
        "das weiß ich noch nicht",
        "Besucher in den richtigen Saal bringen",
        "und bei Beschwerden?",
    ],
    "en": [
        "I sort the incoming mail.",
        "may I decide that myself?",
        "why not any higher",
        "making photocopies for the whole team",
        "what is expected of a C?",
        "I keep the office supplies in stock",
        "I don't know that yet",
        "Taking visitors to the right room",
        "and what about complaints?",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in SHORT.items() for text in texts])
def test_a_short_text_shows_its_language(code: str, text: str) -> None:
    found, lead = detect(text)
    assert found == code
    assert lead > 0


@pytest.mark.parametrize("text", ["", "   ", "!?", "12 34", "...", "\x00\x07", "Xyqz"])
def test_a_text_without_words_of_a_language_shows_none(text: str) -> None:
    assert detect(text) == ("", 0.0)


@pytest.mark.parametrize("code", SHORT)
def test_more_text_of_a_language_leads_by_more(code: str) -> None:
    assert detect(" ".join(SHORT[code]))[1] > detect(SHORT[code][0])[1]


@pytest.mark.parametrize("text", ["B", "C?", "d", "A"])
def test_the_letter_of_a_level_is_no_word_of_a_language(text: str) -> None:
    assert detect(text) == ("", 0.0)


def test_case_and_typographic_apostrophes_make_no_difference() -> None:
    assert detect("QU’EST-CE QUE C’EST ?")[0] == detect("qu'est-ce que c'est ?")[0] == "fr"


def test_letters_of_one_language_vote() -> None:
    assert detect("zorgzaam") == ("", 0.0)
    assert detect("Prüfgerät")[0] == "de"


def test_the_languages_are_the_contracts_the_default_first() -> None:
    assert codes()[0] == DEFAULT == "nl"
    assert set(codes()) == {"nl", "fr", "de", "en"}


@pytest.mark.parametrize("code", codes())
def test_a_language_knows_its_name_its_own_words_and_what_announces_a_level(code: str) -> None:
    language = load_language(code)
    assert language.name == name(code)
    assert language.function_words <= language.known
    assert language.negators
    assert language.first_person
    assert level_words(code)


def test_what_one_reader_learns_another_does_not_know() -> None:
    load_language("nl").learn(["gloednieuw"])
    assert "gloednieuw" not in load_language("nl").known


def test_a_language_that_is_not_there_is_named() -> None:
    with pytest.raises(KnowledgeError, match=r"languages/xx\.yaml: there is no such language file"):
        load_language("xx")
