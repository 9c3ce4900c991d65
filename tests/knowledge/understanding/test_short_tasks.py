"""Short tasks one after another: which messages list them, and where each begins and ends."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.understanding.short_tasks import clear_tasks, lists_tasks
from knowledge.understanding.workspace import Workspace, workspace


def work(app: App, code: str, text: str) -> Workspace:
    return workspace(text, app.context.reader(code))


@pytest.mark.parametrize(
    ("code", "text", "tasks"),
    [
        ("nl", "zalen reserveren en de telefoon beantwoorden", ["zalen reserveren", "de telefoon beantwoorden"]),
        ("fr", "trier le courrier, classer les dossiers", ["trier le courrier", "classer les dossiers"]),
        ("de", "Post sortieren; Akten ablegen", ["Post sortieren", "Akten ablegen"]),
        ("en", "making copies\nanswering the phone", ["making copies", "answering the phone"]),
        ("nl", "post sorteren, vissen voederen", ["post sorteren", "vissen voederen"]),
    ],
)
def test_short_tasks_are_told_apart(app: App, code: str, text: str, tasks: list[str]) -> None:
    told = work(app, code, text)
    assert lists_tasks(told)
    assert [text[start:end] for start, end in clear_tasks(told)] == tasks


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "post sorteren en verdelen"),
        ("de", "Briefe und Vermerke tippen"),
        ("en", "typing letters and memos"),
        ("fr", "organiser des colloques et chercher des solutions aux imprévus"),
    ],
)
def test_what_one_task_is_made_of_stays_together(app: App, code: str, text: str) -> None:
    assert not clear_tasks(work(app, code, text))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "post sorteren, dossiers klasseren?"),
        ("nl", "ik sorteer de post, ik klasseer dossiers"),
        ("fr", "comparer le courrier et le classement"),
        ("de", "Stufe C für Post sortieren, Akten ablegen"),
        ("en", "- sorting mail, always the same"),
        ("en", "good morning, thank you"),
    ],
)
def test_who_asks_orders_or_speaks_lists_no_bare_tasks(app: App, code: str, text: str) -> None:
    assert not lists_tasks(work(app, code, text))
