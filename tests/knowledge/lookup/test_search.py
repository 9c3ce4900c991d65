"""Looking up tasks and cells by a few words."""

from __future__ import annotations

import pytest

from bot.app import App


@pytest.mark.parametrize(
    ("code", "text", "ref"),
    [
        ("nl", "brieven opstellen", "R1.1"),
        ("nl", "kopieën maken", "R2.4"),
        ("nl", "onthaal bezoekers", "R3.4"),
        ("fr", "accueil des visiteurs", "R3.4"),
        ("de", "Empfang der Besucher", "R3.4"),
        ("en", "reception of visitors", "R3.4"),
    ],
)
def test_the_words_of_a_text_find_it(app: App, code: str, text: str, ref: str) -> None:
    assert ref in [passage.ref for passage in app.search(text, code, 3)]


def test_only_tasks_and_cells_are_found(app: App) -> None:
    refs = [passage.ref for passage in app.search("informatie", "nl", 100)]
    assert refs
    assert all(ref.rpartition(".")[2] in ("D", "C", "B") or (ref.startswith("R") and "." in ref) for ref in refs)
    assert len(set(refs)) == len(refs)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_without_words_the_first_ones_are_shown_in_their_order(app: App, text: str) -> None:
    assert [passage.ref for passage in app.search(text, "nl", 3)] == ["R1.1", "R1.2", "R1.3"]


@pytest.mark.parametrize("limit", [0, 1, 7])
def test_no_more_than_asked_for(app: App, limit: int) -> None:
    assert len(app.search("klachten van klanten", "nl", limit)) == limit


@pytest.mark.parametrize("text", ["%", "\x00", "\ud800", "' OR 1=1 --", '"', "*" * 300])
def test_odd_characters_find_little_and_break_nothing(app: App, text: str) -> None:
    assert len(app.search(text, "nl", 5)) <= 5
