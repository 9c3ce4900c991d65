"""Two descriptions in one message, whatever they are called."""

from __future__ import annotations

import pytest

from handlers.acts.two_descriptions import descriptions

ANNOUNCING = {"niveau", "stufe", "level"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Functie A: post sorteren. Functie B: klachten behandelen.",
            [("Functie A", "post sorteren"), ("Functie B", "klachten behandelen")],
        ),
        ("poste 1 : trier\nposte 2 : accueillir", [("poste 1", "trier"), ("poste 2", "accueillir")]),
        ("Stelle X = Akten ordnen; Stelle Y = Briefe", [("Stelle X", "Akten ordnen"), ("Stelle Y", "Briefe")]),
        ("Job one: filing. Job two: reception.", [("Job one", "filing"), ("Job two", "reception")]),
        ("Vergelijk functie A: typen met functie  B: bellen", [("functie A", "typen met"), ("functie B", "bellen")]),
    ],
)  # fmt: skip
def test_each_description_has_its_name_and_its_text(text: str, found: list[tuple[str, str]]) -> None:
    assert descriptions(text, ANNOUNCING) == found


@pytest.mark.parametrize(
    "text",
    [
        *("", "functie A", "Functie A: post sorteren.", "niveau C en niveau C", "Ik sorteer de post: alles."),
        *("functie A: post, functie A: brieven", "a: b: c:", "::::", "taak 1"),
        *("waarin verschillen niveau D en niveau C bij kennis?", "how far is level B from level C for contacts?"),
    ],
)
def test_one_description_or_the_same_twice_is_none_to_compare(text: str) -> None:
    assert descriptions(text, ANNOUNCING) == []
