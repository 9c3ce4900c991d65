"""Whether a duty is the speaker's own and of today."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.concepts.doc import Said
from knowledge.concepts.lexicon import Found
from knowledge.text.language_files import load_language
from knowledge.text.tokenizer import read
from knowledge.understanding.attribution import reason, since_today

DUTCH = load_language("nl")


def why_not(app: App, code: str, text: str) -> str:
    reader = app.context.reader(code)
    return reason(reader.read(text), reader.language)


@pytest.mark.parametrize(
    ("code", "text", "why"),
    [
        ("nl", "Vroeger stelde ik de verslagen op", "past"),
        ("nl", "Ik zou graag evenementen organiseren", "wish"),
        ("nl", "Mijn chef stelt de verslagen op", "others-do"),
        ("fr", "Avant je rédigeais les rapports", "past"),
        ("fr", "J'aimerais organiser des événements", "wish"),
        ("fr", "Mon chef rédige les rapports", "others-do"),
        ("de", "Früher habe ich die Berichte verfasst", "past"),
        ("de", "Ich würde gerne Veranstaltungen organisieren", "wish"),
        ("de", "Mein Chef schreibt die Berichte", "others-do"),
        ("en", "I used to draw up the reports", "past"),
        ("en", "I would like to organise events", "wish"),
        ("en", "My boss writes the reports", "others-do"),
    ],
)
def test_what_is_past_wished_for_or_somebody_elses_is_told_apart(app: App, code: str, text: str, why: str) -> None:
    assert why_not(app, code, text) == why


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Ik stel de verslagen op"),
        ("nl", "Ik help mijn chef met de verslagen"),
        ("fr", "Je rédige les rapports"),
        ("de", "Ich verfasse die Berichte"),
        ("en", "I draw up the reports"),
    ],
)
def test_a_duty_of_today_is_the_speakers_own(app: App, code: str, text: str) -> None:
    assert why_not(app, code, text) == ""


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Het verslag van de directie maken"),
        ("fr", "Rédiger les courriers du chef de service"),
        ("de", "Schreibt die Briefe der Leitung"),
        ("en", "Handle the manager’s mail"),
    ],
)
def test_somebody_to_whom_a_thing_belongs_does_not_do_the_work(app: App, code: str, text: str) -> None:
    assert why_not(app, code, text) == ""


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Dat is de taak van mijn chef"),
        ("fr", "C'est le travail du chef"),
        ("en", "That is my boss's job"),
    ],
)
def test_a_job_that_belongs_to_somebody_else_is_theirs(app: App, code: str, text: str) -> None:
    assert why_not(app, code, text) == "others-do"


def said(text: str, *concepts: str, negated: bool = False) -> Said:
    return Said(text, read(text, DUTCH), (), tuple(Found(concept, (0,), negated) for concept in concepts))


def test_a_word_of_today_lifts_the_past() -> None:
    assert reason(said("vroeger veel verslagen", "past"), DUTCH) == "past"
    assert reason(said("vroeger en vandaag veel verslagen", "past"), DUTCH) == ""


def test_what_is_denied_takes_nothing_away() -> None:
    assert reason(said("vroeger veel verslagen", "past", negated=True), DUTCH) == ""


def test_a_concept_late_in_the_text_speaks_of_its_own_part_only() -> None:
    text = "ik stel altijd alle verslagen op voor de chef van vroeger"
    late = Said(text, read(text, DUTCH), (), (Found("past", (10,)),))
    assert reason(late, DUTCH) == ""


def test_where_the_speaker_acts_too_the_duty_is_theirs() -> None:
    assert reason(said("chef tekent alles", "others-do"), DUTCH) == "others-do"
    assert reason(said("chef tekent wat ik schrijf", "others-do"), DUTCH) == ""


def test_a_wish_of_somebody_else_is_no_wish_of_the_speaker() -> None:
    assert reason(said("wil ik ooit doen", "wish"), DUTCH) == "wish"
    assert reason(said("wil iemand een kopie", "wish"), DUTCH) == ""


def test_today_begins_at_its_word_where_the_past_comes_first() -> None:
    text = "vroeger de post, nu de verslagen"
    assert text[since_today(said(text, "past"), DUTCH) :] == "nu de verslagen"
    assert since_today(said(text), DUTCH) == 0
    assert since_today(said("vroeger de post", "past"), DUTCH) == 0
