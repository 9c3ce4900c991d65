"""Every sentence in every language: the same keys, the same variables, nothing glued or left over."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.app import WORDING
from handlers.replies.joined_replies import SPOKEN
from handlers.wording import PHRASES, Phrases, WordingError
from knowledge.scoring.corpus import read_kinds
from knowledge.text.language_files import DEFAULT

BOT = WORDING.parent / "phrases"
FOLDERS = (PHRASES, BOT, WORDING)
LANGUAGES = ("de", "en", "fr", "nl")
QUOTES = {"nl": "“”", "en": "“”", "de": "„“", "fr": "«»"}
"""How each language quotes; another's marks betray a copied phrase."""
KIND_PHRASES = {kind.replace(".", "-") for kind in read_kinds()}
"""The phrases that answer a kind of message, by its name."""
OPENING_PHRASES = {f"heard-{kind.partition('.')[2]}" for kind in SPOKEN}
"""The phrases that answer what opens a message, by the kind of the opening."""
VERDICT_PHRASES = {f"check-{fit}" for fit in ("fits", "asks_less", "asks_more", "not_shown", "outside")}
"""The phrases that tell a verdict of a check, by its name in the contract."""
OFFICIAL = {"show-in-criterion": {"code"}}
"""Variables that the language of the official text has no use for."""
CODE = [path for folder in (PHRASES.parent, BOT.parent) for path in folder.rglob("*.py")]


class Variables(Visitor):
    """The variables of a message, wherever they stand in it."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's own name
        self.found.add(node.id.name)


def entries(path: Path) -> list[ftl.EntryType]:
    return list(FluentParser().parse(path.read_text(encoding="utf-8")).body)


def messages(path: Path) -> dict[str, set[str]]:
    """Key -> its variables."""
    found: dict[str, set[str]] = {}
    for entry in entries(path):
        if isinstance(entry, ftl.Message):
            visitor = Variables()
            visitor.visit(entry)
            assert entry.id.name not in found, f"{path}: {entry.id.name} stands twice"
            found[entry.id.name] = visitor.found
    return found


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_every_language_says_the_same_things_with_the_same_variables(folder: Path) -> None:
    assert sorted(path.stem for path in folder.glob("*.ftl")) == list(LANGUAGES)
    said = {language: messages(folder / f"{language}.ftl") for language in LANGUAGES}
    assert said[DEFAULT]
    for key, unused in OFFICIAL.items():
        if key in said[DEFAULT]:
            said[DEFAULT][key] |= unused
    for language in LANGUAGES:
        assert said[language] == said[DEFAULT], language


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_no_wording_file_holds_a_broken_line(folder: Path) -> None:
    broken = [
        f"{path.name}: {(entry.content or '').strip()}"
        for path in folder.glob("*.ftl")
        for entry in entries(path)
        if isinstance(entry, ftl.Junk)
    ]
    assert not broken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_quotes_as_its_language_does(language: str) -> None:
    foreign = set('“”„«»"') - set(QUOTES[language])
    text = (PHRASES / f"{language}.ftl").read_text(encoding="utf-8")
    assert not [line for line in text.splitlines() if foreign & set(line)]


@cache
def named_in_code() -> frozenset[str]:
    """All that stands between quotes in the code and may be the name of a phrase."""
    code = " ".join(path.read_text(encoding="utf-8") for path in CODE)
    return frozenset(re.findall(r"""["'](?=([\w-]+)["'])""", code))


def test_every_phrase_is_said_somewhere() -> None:
    """By its own name, or as the kind of message or the verdict that it answers."""
    named = named_in_code().union(KIND_PHRASES, VERDICT_PHRASES, OPENING_PHRASES)
    assert not sorted(set(messages(PHRASES / "nl.ftl")) - named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_filled_in(language: str) -> None:
    said = Phrases().say(language, "grade-level", level="C", criterion="X")
    assert "C" in said
    assert "X" in said
    assert "$" not in said


def test_a_phrase_that_lacks_is_an_error_that_names_file_and_key() -> None:
    with pytest.raises(WordingError, match=r"nl\.ftl: .*no-such-phrase"):
        Phrases().say("nl", "no-such-phrase")


def test_a_variable_that_lacks_is_an_error_that_names_file_and_key() -> None:
    with pytest.raises(WordingError, match=r"nl\.ftl: grade-level"):
        Phrases().say("nl", "grade-level", level="C")


def test_a_language_without_a_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match="xx"):
        Phrases(tmp_path).say("xx", "start")


def test_an_empty_phrase_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "nl.ftl").write_text("start =\n    .title = Welkom\n", encoding="utf-8")
    with pytest.raises(WordingError, match="start"):
        Phrases(tmp_path).say("nl", "start")
