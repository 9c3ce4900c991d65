"""Which criteria, or which result area, a question about the text is about."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.understanding.question_scope import area_asked, criteria_asked
from knowledge.understanding.workspace import Weighed


def asked(app: App, code: str, text: str) -> tuple[str, ...]:
    reader = app.context.reader(code)
    return criteria_asked(Weighed(reader.read(text), reader))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Wat vraagt niveau C bij kennis en bij contacten?"),
        ("nl", "Wat doet een B meer bij kennis, en hoe zit dat bij contacten?"),
        ("fr", "Que demande le niveau C pour les connaissances et pour les contacts ?"),
        ("de", "Was verlangt Stufe C bei den Kenntnissen und bei den Kontakten?"),
        ("en", "What does level C ask for knowledge and for contacts?"),
    ],
)
def test_a_question_may_name_two_criteria(app: App, code: str, text: str) -> None:
    assert asked(app, code, text) == ("kennis", "contacten")


@pytest.mark.parametrize(
    ("text", "criterion"),
    [
        ("Wat moet een B doen als de traiteur op een studiedag niet komt opdagen?", "praktische-organisatie"),
        ("Hoever mag een C afwijken als de regel niet past?", "procedures"),
        ("Wat met dezelfde fout die elke week terugkomt, op niveau D?", "verbetering"),
    ],
)
def test_a_situation_points_to_its_criterion(app: App, text: str, criterion: str) -> None:
    assert asked(app, "nl", text) == (criterion,)


@pytest.mark.parametrize("text", ["Geef alles van niveau D", "Zet heel niveau B eens op een rij"])
def test_a_question_for_everything_is_about_no_criterion_in_particular(app: App, text: str) -> None:
    assert asked(app, "nl", text) == ()


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Waarom moeten wij alles klasseren en in een databank steken?", "R4"),
        ("Waartoe dient het onthaal van bezoekers en de telefoon?", "R3"),
    ],
)
def test_a_question_about_work_is_about_the_result_area_of_that_work(app: App, text: str, area: str) -> None:
    reader = app.context.reader("nl")
    assert area_asked(Weighed(reader.read(text), reader)) == area
