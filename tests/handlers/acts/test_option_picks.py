"""An option of the open question, pointed at with words around it."""

from __future__ import annotations

import pytest

from handlers.messages import Options
from tests.handlers.conftest import Talk

DUTY = {
    "nl": "ik bestel het materiaal voor onze dienst",
    "fr": "je commande le matériel pour notre service",
    "de": "ich bestelle das material für unseren dienst",
    "en": "i order the supplies for our service",
}
PICKED = [
    ("nl", "zeg maar 2", "C"),
    ("nl", "bij ons is 't de tweede", "C"),
    ("nl", "1 denk ik, euh nee toch 3", "B"),
    ("fr", "bon on va dire la première", "D"),
    ("fr", "la 1... ah non la 2", "C"),
    ("de", "nehmen wir mal das dritte", "B"),
    ("de", "1 passt wohl am ehesten", "D"),
    ("de", "2, ach nee doch 3", "B"),
    ("en", "let's go with the second", "C"),
    ("en", "the first is closest i think", "D"),
    ("en", "not the second but the third", "B"),
]


@pytest.mark.parametrize(("language", "text", "level"), PICKED)
def test_words_around_a_number_or_place_change_nothing(talk: Talk, language: str, text: str, level: str) -> None:
    duty = talk(DUTY[language], text, language=language)[-1].memory.case.duties[0]
    assert (duty.verdict.outcome, duty.verdict.levels) == ("level", (level,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "oei mis geklikt, 1 moest het zijn"),
        ("fr", "mince je me suis trompée, c'était la 1"),
        ("de", "ups falsch gedrückt, meinte die erste"),
        ("en", "sorry wrong one, i meant the first"),
    ],
)
def test_a_slip_is_mended_and_wipes_no_duty(talk: Talk, language: str, text: str) -> None:
    reply = talk(DUTY[language], "3", text, language=language)[-1]
    assert reply.facts["act"] == "amend"
    assert [duty.verdict.levels for duty in reply.memory.case.duties] == [("D",)]


@pytest.mark.parametrize(
    ("language", "partly", "text"),
    [
        ("nl", "meestal de tweede, soms de derde", "ok de tweede dan"),
        ("fr", "surtout la 2, parfois la 3", "bon la deuxième alors"),
        ("de", "meistens 2, manchmal 3", "na gut dann 2"),
        ("en", "mostly the second, sometimes the third", "ok 2 then"),
    ],
)
def test_options_keep_their_numbers_where_fewer_are_left(talk: Talk, language: str, partly: str, text: str) -> None:
    _, between, settled = talk(DUTY[language], partly, text, language=language)
    asked = next((block for block in between.blocks if isinstance(block, Options)), None)
    assert asked is None or asked.numbers == (2, 3)
    assert settled.memory.case.duties[0].verdict.levels == ("C",)


@pytest.mark.parametrize("text", ["why the second", "and what about 2?"])
def test_what_says_or_asks_more_picks_nothing(talk: Talk, text: str) -> None:
    reply = talk(DUTY["en"], text, language="en")[-1]
    assert reply.memory.case.duties[0].verdict.levels != ("C",)
