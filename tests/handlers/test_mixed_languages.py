"""Messages as they are typed: decomposed letters, odd spaces, and more than one language at once."""

from __future__ import annotations

import unicodedata

import pytest

from bot.app import App
from handlers.messages import Memory, Question


def told(app: App, text: str, memory: Memory | None = None) -> list[tuple[str, list[str]]]:
    """The words of each responsibility, and the tasks that it resembles."""
    facts = app.answer(Question(text), memory or Memory()).facts
    return [(one["text"], [task["ref"] for task in one["tasks"]]) for one in facts["responsibilities"]]


def test_decomposed_letters_make_no_difference_and_are_shown_as_typed(app: App) -> None:
    composed = "Je gère l'agenda. Je donne des conseils simples à l'accueil."
    typed = unicodedata.normalize("NFD", composed)
    as_composed, as_typed = (app.answer(Question(text), Memory()).facts for text in (composed, typed))
    assert len(as_typed["responsibilities"]) == len(as_composed["responsibilities"])
    for one, other in zip(as_typed["responsibilities"], as_composed["responsibilities"], strict=True):
        assert unicodedata.normalize("NFC", one["text"]) == other["text"]
        assert one["text"] in typed
        assert one["tasks"] == other["tasks"]
        said = [e["said"] for candidate in one["candidates"] for e in candidate["evidence"]]
        assert all(words in typed for words in said)


@pytest.mark.parametrize("text", ["Ik\xa0sorteer\tde\u2028post.", "Ik sor\xadteer de po\u200bst."])
def test_odd_white_space_makes_no_difference(app: App, text: str) -> None:
    ((shown, tasks),) = told(app, text)
    assert shown == text
    assert tasks == told(app, "Ik sorteer de post.")[0][1]


def test_each_part_of_a_mixed_message_is_read_in_its_language(app: App) -> None:
    text = "Ik beheer de agenda. Je trie le courrier.\nIch empfange Besucher."
    assert [(shown, tasks[0]) for shown, tasks in told(app, text)] == [
        ("Ik beheer de agenda.", "R2.3"),
        ("Je trie le courrier.", "R2.1"),
        ("Ich empfange Besucher.", "R3.4"),
    ]


@pytest.mark.parametrize(("chat", "language"), [("", "nl"), ("fr", "fr"), ("de", "nl")])
def test_a_mixed_message_is_answered_in_the_chats_language_or_its_first(app: App, chat: str, language: str) -> None:
    mixed = Question("Ik beheer de agenda. Je trie le courrier.")
    assert app.answer(mixed, Memory(language=chat)).facts["language"] == language


def test_a_chosen_language_reads_the_whole_message(app: App) -> None:
    mixed = "Ik beheer de agenda. Je trie le courrier."
    assert app.answer(Question(mixed, language="fr"), Memory()).facts["language"] == "fr"
    assert app.answer(Question(mixed), Memory("de", chosen=True)).facts["language"] == "de"


@pytest.mark.parametrize(
    ("chat", "text", "language"),
    [
        ("nl", "sorry", "nl"),
        ("nl", "merci", "nl"),
        ("de", "ok", "de"),
        ("nl", "Tenue de l'agenda", "fr"),
        ("fr", "Making copies", "en"),
        ("en", "", "en"),
        ("en", "12 34", "en"),
        ("xx", "12 34", "nl"),
    ],
)
def test_a_chat_keeps_its_language_until_a_message_leads_clearly(app: App, chat: str, text: str, language: str) -> None:
    assert app.answer(Question(text), Memory(language=chat)).facts["language"] == language
