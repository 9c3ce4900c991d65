"""The languages that there are, and what their files say."""

from __future__ import annotations

import pytest

from knowledge.errors import KnowledgeError
from knowledge.text.language_files import DEFAULT, codes, level_words, load_language, name


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
