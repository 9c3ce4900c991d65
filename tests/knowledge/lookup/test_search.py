"""Looking up tasks and cells by a few words."""

from __future__ import annotations

import unicodedata

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


@pytest.mark.parametrize(
    ("code", "text", "first"),
    [
        *(("nl", text, "R2.3") for text in ("agenda", "zoek agenda", "Agenda?")),
        *(("nl", text, "R3.4") for text in ("onthaal", "onth", "onthal", "Onthaal bezoekers")),
        *(("fr", text, "R3.4") for text in ("accueil", "acceuil", "accue")),
        *(("de", text, "R3.4") for text in ("Empfang", "Empfnag")),
        *(("en", text, "R3.4") for text in ("reception", "receptoin")),
        *((code, text, "R2.3") for code, text in (("fr", "agenda"), ("de", "Terminkalender"), ("en", "diary"))),
        *((code, text, "R2.1") for code, text in (("nl", "post"), ("fr", "courrier"), ("de", "Post"))),
        ("fr", unicodedata.normalize("NFD", "téléphone"), "R3.1"),
        ("nl", "advies", "contacten.B"),
    ],
)
def test_a_word_that_people_use_finds_what_it_is_about_first(app: App, code: str, text: str, first: str) -> None:
    assert app.search(text, code, 5)[0].ref == first


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "archief"),
        ("fr", "archives"),
        ("de", "Archiv"),
        ("en", "archive"),
    ],
)
def test_a_word_of_several_texts_finds_them_all(app: App, code: str, text: str) -> None:
    found = {passage.ref for passage in app.search(text, code, 5)}
    assert {"R4.1", "R4.2", "R3.7", "term.specialisatie"} <= found


@pytest.mark.parametrize("text", ["waar staat iets over archief?", "zoek archief"])
def test_a_question_for_a_place_finds_it(app: App, text: str) -> None:
    assert {"R3.7", "term.specialisatie"} <= {passage.ref for passage in app.search(text, "nl", 5)}


@pytest.mark.parametrize("code", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("text", ["pizza", "xyzzy", "qsdf 12"])
def test_what_stands_nowhere_is_not_found(app: App, code: str, text: str) -> None:
    assert app.search(text, code, 5) == ()


def test_a_word_of_no_clear_language_is_looked_up_in_all(app: App) -> None:
    _, found = app.look_up("archives", limit=6)
    assert {"R4.1", "R4.2", "R3.7"} <= {passage.ref for passage in found}
    assert app.look_up("Terminkalender führen")[0] == "de"
    assert app.look_up("99") == ("nl", ())


def test_only_tasks_cells_and_terms_are_found_each_once(app: App) -> None:
    refs = [passage.ref for passage in app.search("informatie", "nl", 100)]
    assert refs
    assert all(ref.rpartition(".")[2] in ("D", "C", "B") or ref.startswith(("R", "term.")) for ref in refs)
    assert all("." in ref for ref in refs)
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
