"""Questions heard without their mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.conversation.question_form import is_question
from knowledge.errors import KnowledgeError
from knowledge.text.language_files import load_language
from knowledge.text.question_words import question_words


def asks(text: str, language: str) -> bool:
    return is_question(text, load_language(language), question_words(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "wie beslist daarover"),
        ("nl", "oké en waarom geen B"),
        ("nl", "mag mijn chef dat zomaar wijzigen"),
        ("nl", "welke criteria moet ik dan bekijken"),
        ("nl", "ik snap het niet goed, wat betekent eenduidig"),
        ("nl", "ge zijt een mens of niet"),
        ("fr", "qui tranche au final"),
        ("fr", "ok mais c'est quoi une analyse limitée"),
        ("fr", "une tâche peut-elle compter deux fois"),
        ("fr", "ça donne quoi pour moi"),
        ("fr", "combien de critères il faut"),
        ("de", "wer entscheidet denn darüber"),
        ("de", "na gut, aber warum nicht B"),
        ("de", "kann ich das später noch ändern"),
        ("de", "ist das jetzt ein C oder"),
        ("en", "who decides in the end"),
        ("en", "ok so can my boss just change that"),
        ("en", "how long do you keep this"),
        ("en", "thanks, what counts as limited"),
    ],
)
def test_a_question_is_heard_by_how_it_is_put(language: str, text: str) -> None:
    assert asks(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "wat ik doe is post verdelen"),
        ("nl", "hoe de procedure loopt staat in het draaiboek"),
        ("nl", "dan ga ik langs de burelen met de post"),
        ("nl", "wat een dag"),
        ("nl", "moet de post verdelen"),
        ("nl", "wie iets komt afgeven krijgt een bonnetje en ik noteer de naam"),
        ("nl", "mijn collega, wie anders, doet de telefoon"),
        ("fr", "puis je range les dossiers"),
        ("fr", "ce que je fais c'est classer"),
        ("fr", "ma collègue, qui décide de l'ordre, est absente"),
        ("fr", "qui que ce soit à l'accueil"),
        ("de", "was ich mache ist Post sortieren"),
        ("de", "dann gehe ich mit der Post rum"),
        ("de", "wie immer dasselbe"),
        ("de", "Büroarbeit, wie bei allen hier"),
        ("en", "what i do is sort the mail"),
        ("en", "how deep the analysis goes i couldn't say"),
        ("en", "what a day"),
        ("en", "do the filing and the mail"),
    ],
)
def test_a_statement_is_none_however_it_begins(language: str, text: str) -> None:
    assert not asks(text, language)


def test_who_writes_a_mark_says_where_it_is_asked() -> None:
    assert not asks("welk niveau is dat? wie dat beslist, weet ik wel", "nl")


def test_the_last_line_of_a_list_is_none() -> None:
    assert not asks("post verdelen\ntelefoon\nonthaal\nwie beslist", "nl")


@pytest.mark.parametrize("text", ["", "…", ",", "?", "🤔"])
def test_a_message_without_words_is_none(text: str) -> None:
    assert not asks(text, "fr")


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text("fillers: [ok]\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="xx"):
        question_words("xx", tmp_path)
