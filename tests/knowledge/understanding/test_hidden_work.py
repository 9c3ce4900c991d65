"""A duty amid much else is told by its core: what hides it is for whom, where and since when."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory, Question

HIDDEN = (
    ("fr", "bah moi je classe les dossiers au sous-sol du palais de justice, depuis quinze ans déjà", "R4.1"),
    ("fr", "pcq moi je commande les fournitures pour toute la caserne de Marche-en-Famenne depuis 2009", "R2.6"),
    ("nl", "awel ik archiveer de dossiers in de kelder van het kadaster te Kortrijk, al 22 jaar lang", "R4.1"),
    ("nl", "tja ik maak de kopieën voor de hele kazerne van Leopoldsburg, al sinds mensenheugenis", "R2.4"),
    ("de", "tja, ich sortiere die Post für die ganze Kaserne in Elsenborn, seit ewigen Zeiten schon", "R2.1"),
    ("en", "well I make the copies for the whole land registry of Arlon and all its branches, since forever", "R2.4"),
)


@pytest.mark.parametrize(("language", "text", "task"), HIDDEN)
def test_a_duty_amid_much_else_is_found(app: App, language: str, text: str, task: str) -> None:
    duties = app.answer(Question(text, language=language), Memory()).facts["case"]["duties"]
    assert [duty["tasks"][:1] for duty in duties] == [[task]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "ik zit al 22 jaar in de kelder van het kadaster te Kortrijk"),
        ("fr", "moi je travaille depuis quinze ans au sous-sol du palais de justice"),
        ("de", "ich bin seit ewigen Zeiten in der Kaserne in Elsenborn"),
        ("en", "I have been in the basement of the land registry since forever"),
    ],
)
def test_where_and_since_when_alone_tell_none(app: App, language: str, text: str) -> None:
    assert app.answer(Question(text, language=language), Memory()).facts["case"]["duties"] == []
