"""Terms, purpose, areas and tasks, the program itself, and the questions that HR often gets."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Reply
from tests.handlers.conftest import Ask, Say

SAMPLED = 3
"""Of so many ways to put a question one is tried, the first of each among them: they are the files' own examples."""


def cited(reply: Reply) -> list[str]:
    return [citation["ref"] for citation in reply.facts["citations"]]


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("Wat betekent specialisatie?", "nl", ["term.specialisatie", "kennis.B"]),
        ("Que signifie spécialisation ?", "fr", ["term.specialisatie", "kennis.B"]),
        ("Was bedeutet Spezialisierung?", "de", ["term.specialisatie", "kennis.B"]),
        ("What does specialisation mean?", "en", ["term.specialisatie", "kennis.B"]),
        ("Welk doel heeft deze functie?", "nl", ["doel"]),
        ("Quelle est la raison d'être de la fonction ?", "fr", ["doel"]),
        ("Was ist der Zweck der Funktion?", "de", ["doel"]),
        ("What is the purpose of the function?", "en", ["doel"]),
        ("Waarom staat de titel in de mannelijke vorm?", "nl", ["note.gender"]),
        ("Pourquoi le titre est-il au masculin ?", "fr", ["note.gender"]),
        ("Warum steht der Titel in der männlichen Form?", "de", ["note.gender"]),
        ("Why is the title in the masculine form?", "en", ["note.gender"]),
    ],
)
def test_what_the_document_defines_is_answered_with_its_text(
    ask: Ask, text: str, language: str, refs: list[str]
) -> None:
    reply = ask(text, language=language)
    assert (reply.facts["intent"], cited(reply)) == ("definition", refs)


@pytest.mark.parametrize("area", ["R1", "R2", "R3", "R4"])
def test_an_area_is_shown_with_its_tasks(ask: Ask, app: App, area: str) -> None:
    reply = ask(f"Welke taken horen bij {area}?")
    tasks = next(one.tasks for one in app.context.family.areas if one.ref == area)
    assert cited(reply) == [area, *(task.ref for task in tasks)]
    assert all(task.text in reply.facts["reply"] for task in tasks)


def test_all_areas_are_shown_where_none_is_named(ask: Ask) -> None:
    assert cited(ask(action="tasks")) == ["R1", "R2", "R3", "R4"]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_common_question_is_answered_however_it_is_put(ask: Ask, app: App, language: str) -> None:
    asked = [(key, text, one) for key, one in app.context.common(language).items() for text in one.asks[::SAMPLED]]
    assert len(asked) > 100 // SAMPLED
    wrong = []
    for key, text, question in asked:
        reply = ask(text, language=language)
        if reply.facts["intent"] != "about" or question.answer not in reply.facts["reply"]:
            wrong.append((key, text))
    assert len(wrong) <= len(asked) // 20, wrong


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_common_question_quotes_what_it_leans_on_and_grades_nobody(ask: Ask, app: App, language: str) -> None:
    for question in app.context.common(language).values():
        reply = ask(question.asks[0], language=language)
        if question.answer in reply.facts["reply"]:
            assert {ref.split(".")[0] for ref in cited(reply)} == {ref.split(".")[0] for ref in question.cites}
            assert reply.facts["responsibilities"] == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Wie ben jij?", "about-bot"),
        ("Hoe zeker ben je van je antwoord?", "about-sure"),
        ("Hoeveel niveaus zijn er?", "about-levels"),
        ("Bewaar je mijn berichten?", "about-privacy"),
        ("Hoe werkt dit?", "about-help"),
    ],
)
def test_questions_about_the_program_are_answered_plainly(ask: Ask, say: Say, text: str, key: str) -> None:
    assert ask(text).facts["reply"] == say(key)


def test_the_source_is_the_document_with_its_edition(ask: Ask, say: Say, app: App) -> None:
    facts = ask("Op welk document steun je?").facts
    assert facts["act"] == "document"
    assert facts["reply"].startswith(say("about-source"))
    assert app.context.family.document in facts["reply"]
    assert app.edition in facts["reply"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wat wordt bedoeld met het criterium Contacten?", "nl"),
        ("Que veut dire le critère Contacts ?", "fr"),
        ("Was ist mit dem Kriterium Kontakte gemeint?", "de"),
        ("What does the criterion Contacts mean?", "en"),
    ],
)
def test_the_meaning_of_a_criterion_is_its_question_and_its_texts(ask: Ask, app: App, text: str, language: str) -> None:
    reply = ask(text, language=language)
    assert (reply.facts["intent"], cited(reply)) == ("definition", ["contacten.D", "contacten.C", "contacten.B"])
    assert app.context.gists(language)["contacten"] in reply.facts["reply"]


def test_what_an_area_is_for_is_answered_with_that_area(ask: Ask) -> None:
    assert cited(ask("Waarvoor dient al dat klasseren en invoeren in databanken volgens de tekst?"))[0] == "R4"
