"""Which levels a message names, and which letters are only words, initials or points of a list."""

from __future__ import annotations

import pytest

from bot.app import App


def named(app: App, code: str, text: str) -> str:
    return "".join(mention.level for mention in app.context.reader(code).read(text).levels)


@pytest.mark.parametrize(
    ("code", "text", "levels"),
    [
        ("nl", "is dat een B?", "B"),
        ("nl", "niveau c", "C"),
        ("nl", "wat moet niveauB kunnen", "B"),
        ("nl", "van D naar C", "DC"),
        ("nl", "niveaus d, c en b", "DCB"),
        ("nl", "D tegenover B", "DB"),
        ("nl", "en niveau A dan?", "A"),
        ("fr", "un niveau b, c'est quoi", "B"),
        ("fr", "entre le C et le D", "CD"),
        ("de", "Stufe d oder c", "DC"),
        ("de", "ist das ein B?", "B"),
        ("en", "what does a B do", "B"),
        ("en", "level c", "C"),
        ("en", "how does a B-level job differ from a C-level one?", "BC"),
        ("nl", "wat mag een b meer", "B"),  # behind an article
        ("nl", "wat scheidt het hoogste van het laagste niveau?", "BD"),
        ("fr", "du plus bas au plus haut niveau", "DCB"),
    ],
)
def test_a_named_level_is_heard(app: App, code: str, text: str, levels: str) -> None:
    assert named(app, code, text) == levels


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "ik doe brieven"),
        ("nl", "mijn collega Jan B. Peeters helpt"),
        ("fr", "il y a des lettres à classer"),
        ("fr", "A mon avis, ce sont des lettres"),
        ("fr", "c pas moi qui classe"),
        ("fr", "j'ai d autres tâches"),
        ("en", "I draft a letter"),
        ("en", "A visitor asks me something"),
        ("de", "ich schreibe Briefe"),
    ],
)
def test_a_letter_that_is_a_word_or_an_initial_names_no_level(app: App, code: str, text: str) -> None:
    assert named(app, code, text) == ""


def test_messages_compare_alike_whatever_level_they_name(app: App) -> None:
    reader = app.context.reader("nl")
    first, second = (reader.read(f"wat is niveau {level}?") for level in "CB")
    assert reader.features(first) == reader.features(second)
    assert [mention.level for mention in (*first.levels, *second.levels)] == ["C", "B"]


def test_a_level_knows_the_word_that_names_it(app: App) -> None:
    said = app.context.reader("nl").read("de klachten van een C")
    (mention,) = said.levels
    token = said.tokens[mention.at]
    assert said.text[token.start : token.end] == "C"
