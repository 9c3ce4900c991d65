"""`niveauwijzer search`, and `show` with a word that names no part."""

from __future__ import annotations

import pytest

from tests.bot.commands import Run


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (("onthaal",), ("R3.4", "Instaan voor het onthaal")),
        (("accueil", "des", "visiteurs"), ("R3.4", "Instaan voor het onthaal", "fr: Assurer l'accueil")),
        (("Kopien", "machen"), ("R2.4", "de: ")),
        (("keep", "the", "diary"), ("R2.3", "en: ")),
        (("--language", "de", "Agenda"), ("R2.3", "de: ")),
    ],
)
def test_what_is_found_is_shown_with_its_reference(
    command: Run, words: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    done = command("search", *words)
    assert (done.status, done.err) == (0, "")
    assert all(text in done.out for text in shown)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("nl", "xyzzy", "Niets gevonden over “xyzzy”"),
        ("auto", "what about pizza", "Nothing found"),
        ("auto", " ", "Niets"),
    ],
)
def test_what_is_not_found_is_told_in_a_sentence(command: Run, language: str, words: str, told: str) -> None:
    done = command("search", "--language", language, words)
    assert done.status == 1
    assert told in done.out


def test_no_more_than_asked_for(command: Run) -> None:
    assert "R2.5" not in command("search", "--limit", "1", "agenda").out


@pytest.mark.parametrize("args", [(), ("--limit", "0", "agenda"), ("--language", "xx", "agenda")])
def test_misuse_is_told_in_one_line(command: Run, args: tuple[str, ...]) -> None:
    done = command("search", *args)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize(("word", "ref"), [("onthaal", "R3.4"), ("telefon", "R3.1"), ("klachten", "R3.9")])
def test_show_looks_up_a_word_that_names_no_part(command: Run, word: str, ref: str) -> None:
    done = command("show", word)
    assert (done.status, done.err) == (0, "")
    assert f"Geen onderdeel heet “{word}”" in done.out
    assert ref in done.out


@pytest.mark.parametrize("ref", ["contactn", "R9", "R3.99", "ondersteuners/onthaal", "xyzzy"])
def test_show_still_refuses_a_mistyped_reference(command: Run, ref: str) -> None:
    assert command("show", ref).status == 2
