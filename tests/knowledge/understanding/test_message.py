"""Whole messages understood: the kind, the duties in them, the levels and criteria they name."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.understanding.message import Understood, understand
from knowledge.understanding.workspace import workspace


def understood(app: App, code: str, text: str) -> Understood:
    return understand(workspace(text, app.context.reader(code)))


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("nl", "", "empty"),
        ("nl", " ?! \n", "empty"),
        ("nl", "xyqz wvut plomf grrrt", "noise"),
        ("nl", "Ik sorteer de post", "duty"),
        ("nl", "Wat is het verschil tussen C en B bij contacten?", "ask.compare"),
        ("nl", "Wat vraagt niveau B bij documenten?", "ask.cell"),
        ("nl", "Wat betekent specialisatie?", "term.specialisatie"),
        ("nl", "Goedemorgen", "small.hello"),
        ("fr", "Je trie le courrier", "duty"),
        ("fr", "Quelle est la différence entre C et B pour les contacts ?", "ask.compare"),
        ("fr", "Bonjour", "small.hello"),
        ("de", "Ich sortiere die Post", "duty"),
        ("de", "Was ist der Unterschied zwischen C und B bei den Kontakten?", "ask.compare"),
        ("de", "Guten Morgen", "small.hello"),
        ("en", "I sort the mail", "duty"),
        ("en", "What is the difference between C and B for contacts?", "ask.compare"),
        ("en", "Good morning", "small.hello"),
    ],
)
def test_a_message_is_of_a_kind(app: App, code: str, text: str, kind: str) -> None:
    assert understood(app, code, text).kind == kind


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Wat is het verschil tussen niveau C en niveau B voor contacten?"),
        ("fr", "Quelle différence entre le niveau C et le niveau B pour les contacts ?"),
        ("de", "Unterschied zwischen Stufe C und Stufe B bei Kontakten?"),
        ("en", "difference between level C and level B for contacts?"),
    ],
)
def test_a_question_names_its_levels_in_their_order_and_its_criterion(app: App, code: str, text: str) -> None:
    found = understood(app, code, text)
    assert found.levels == ("C", "B")
    assert found.criteria == ("contacten",)


@pytest.mark.parametrize("code", ["nl", "fr", "de", "en"])
def test_every_criterion_is_known_by_its_own_name(app: App, code: str) -> None:
    names = app.families[0].names[code]
    asks = {"nl": "Wat vraagt niveau B bij {}?", "fr": "Que demande le niveau B pour {} ?"}
    asks |= {"de": "Was verlangt Stufe B bei {}?", "en": "What does level B ask for {}?"}
    for criterion in app.families[0].criteria:
        found = understood(app, code, asks[code].format(names[criterion.ref]))
        assert found.criteria == (criterion.ref,), names[criterion.ref]


LISTS = {
    "nl": "- ik sorteer de post\n- ik maak kopieën voor de dienst\n- ik onthaal bezoekers\n- ik beheer de agenda",
    "fr": "- je trie le courrier\n- je fais des copies\n- j'accueille les visiteurs\n- je gère l'agenda",
    "de": "- ich sortiere die Post\n- ich mache Kopien\n- ich empfange Besucher\n- ich verwalte den Terminkalender",
    "en": "- I sort the mail\n- I make copies for the team\n- I welcome visitors\n- I keep the diary",
}


@pytest.mark.parametrize("code", LISTS)
def test_a_list_tells_one_duty_a_line(app: App, code: str) -> None:
    text = LISTS[code]
    found = understood(app, code, text)
    assert [text[duty.start : duty.end] for duty in found.duties] == [
        line.removeprefix("- ") for line in text.split("\n")
    ]


@pytest.mark.parametrize("code", LISTS)
def test_parts_stand_apart_in_the_order_of_the_message(app: App, code: str) -> None:
    at = 0
    for duty in understood(app, code, LISTS[code]).duties:
        assert at <= duty.start < duty.end
        at = duty.end


@pytest.mark.parametrize("mark", ["•", "*", "–", "1.", "2)"])
def test_the_mark_of_a_list_is_no_part_of_the_duty(app: App, mark: str) -> None:
    lines = LISTS["nl"].replace("- ", f"{mark} ")
    duties = understood(app, "nl", lines).duties
    texts = [lines[duty.start : duty.end] for duty in duties]
    assert texts == [line.removeprefix("- ") for line in LISTS["nl"].split("\n")]


@pytest.mark.parametrize(
    ("code", "text", "why"),
    [
        ("nl", "Vroeger gaf ik eenvoudig advies aan de klanten", "past"),
        ("en", "I would like to give simple advice to clients", "wish"),
    ],
)
def test_a_duty_that_is_not_the_speakers_today_keeps_its_reason_and_loses_its_level(
    app: App, code: str, text: str, why: str
) -> None:
    (duty,) = understood(app, code, text).duties
    assert duty.outcome.outcome == "no_level"
    assert duty.outcome.candidates == ()
    assert duty.reason == why


def test_the_hoped_for_level_changes_no_verdict(app: App) -> None:
    told = "Ik geef eenvoudig advies aan de klanten"
    (plain,) = understood(app, "nl", f"{told}.").duties
    for hoped in ("Is dat geen B?", "Is dat een D?"):
        (duty,) = understood(app, "nl", f"{told}. {hoped}").duties
        assert duty.outcome.candidates[0].ref == plain.outcome.candidates[0].ref
        assert duty.outcome.outcome == plain.outcome.outcome


def test_asking_whether_duties_fit_a_level_is_a_check(app: App) -> None:
    found = understood(app, "nl", f"Kloppen deze taken voor een C?\n{LISTS['nl']}")
    assert found.framed == "ask.check"
    assert found.levels == ("C",)
    assert len(found.duties) == 4


@pytest.mark.parametrize("text", ["waarom?", "en voor C?", "waarom geen B?"])
def test_what_continues_a_chat_is_heard_as_such(app: App, text: str) -> None:
    assert understood(app, "nl", text).follow.startswith("follow.")


@pytest.mark.parametrize("code", LISTS)
def test_the_same_message_is_understood_the_same(app: App, code: str) -> None:
    assert understood(app, code, LISTS[code]) == understood(app, code, LISTS[code])


ENUMERATIONS = {
    "nl": ["ik sorteer de post", "beheer de agenda", "en onthaal bezoekers"],
    "fr": ["je trie le courrier", "je gère l'agenda", "et j'accueille les visiteurs"],
    "de": ["ich sortiere die Post", "verwalte den Terminkalender", "empfange Besucher"],
    "en": ["I sort the mail", "keep the diary", "and welcome visitors"],
}


@pytest.mark.parametrize("code", ENUMERATIONS)
def test_a_sentence_that_enumerates_duties_tells_each_of_them(app: App, code: str) -> None:
    duties = ENUMERATIONS[code]
    text = ", ".join(duties).replace(", en ", " en ").replace(", et ", " et ").replace(", and ", " and ")
    found = understood(app, code, text)
    assert [text[duty.start : duty.end] for duty in found.duties] == duties
    assert [duty.outcome.areas[0] for duty in found.duties] == ["R2", "R2", "R3"]


@pytest.mark.parametrize("text", ["agenda, post, brieven", "klasseren, telefoon opnemen, post verdelen"])
def test_a_list_of_catchwords_tells_a_duty_a_word(app: App, text: str) -> None:
    found = understood(app, "nl", text)
    assert found.kind == "duty"
    assert [text[duty.start : duty.end] for duty in found.duties] == text.split(", ")


@pytest.mark.parametrize(
    "text",
    [
        "Als er iets misloopt op een studiedag, zoek ik zelf een oplossing.",
        "Ik zet de stoelen klaar op de studiedag, telkens op dezelfde manier.",
        "Ik organiseer de studiedag niet, ik zet alleen de stoelen klaar.",
    ],
)
def test_a_clause_that_leans_on_its_neighbour_is_no_duty_of_its_own(app: App, text: str) -> None:
    (duty,) = understood(app, "nl", text).duties
    assert text[duty.start : duty.end] == text


@pytest.mark.parametrize(
    "text",
    [
        "Ik geef de mensen raad, maar hoe ver die gaat werd nooit bekeken.",
        "Ik stel nota's op; hoe diep de analyse gaat, staat nergens.",
    ],
)
def test_what_nobody_settled_stays_open(app: App, text: str) -> None:
    (duty,) = understood(app, "nl", text).duties
    assert duty.outcome.outcome == "between"
