"""A duty told in one sentence with how it is done is graded by both: the work says which criterion decides."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.understanding.duty import Duty
from knowledge.understanding.message import understand
from knowledge.understanding.workspace import workspace


def told(app: App, language: str, text: str) -> Duty:
    """The one duty of a text, graded by how it is done."""
    work = workspace(text, app.context.reader(language))
    (duty,) = app.context.how.graded(understand(work), work).duties
    return duty


@pytest.mark.parametrize(
    ("language", "text", "level", "task"),
    [
        ("nl", "ik verdeel de post, altijd op dezelfde manier", "praktische-organisatie.D", "R2.1"),
        ("fr", "je trie le courrier, toujours de la même façon", "praktische-organisatie.D", "R2.1"),
        ("de", "ich sortiere die Post, immer gleich", "praktische-organisatie.D", "R2.1"),
        ("en", "I sort the mail, always the same", "praktische-organisatie.D", "R2.1"),
    ],
)
def test_the_work_decides_which_criterion_and_the_manner_which_level(
    app: App, language: str, text: str, level: str, task: str
) -> None:
    duty = told(app, language, text)
    assert [one.ref for one in duty.outcome.candidates] == [level]
    assert duty.outcome.tasks[0][0] == task
    assert text[duty.start : duty.end] == text


@pytest.mark.parametrize(
    ("language", "text", "level", "task"),
    [
        ("nl", "ik reserveer de zalen. Ik organiseer dat zelfstandig en zoek zelf oplossingen", "B", "R2.5"),
        ("fr", "je classe les dossiers, je suis strictement les instructions", "D", "R4.1"),
        ("de", "ich lege Akten ab, ich wähle innerhalb der Regeln, was passt", "C", "R4.1"),
        ("en", "I handle complaints, I adapt the answer to their situation", "B", "R3.9"),
    ],
)
def test_a_clause_that_names_no_other_work_says_how_this_is_done(
    app: App, language: str, text: str, level: str, task: str
) -> None:
    duty = told(app, language, text)
    assert duty.outcome.candidates[0].level == level
    assert duty.outcome.tasks[0][0] == task


def test_a_clause_with_other_work_is_another_duty(app: App) -> None:
    text = "I sort the mail, I also answer complaints with standard answers"
    work = workspace(text, app.context.reader("en"))
    assert len(app.context.how.graded(understand(work), work).duties) == 2
