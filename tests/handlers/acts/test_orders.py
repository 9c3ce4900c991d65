"""Orders about the case: put back, handed over, withdrawn by name, right before, held against, looked up."""

from __future__ import annotations

import pytest

from tests.handlers.conftest import Talk

LIST = {
    "nl": "Taken:\n1. facturen klasseren\n2. brochures meegeven aan bezoekers\n3. de telefoon opnemen",
    "fr": "Voici les tâches :\n1) classer les factures\n2) remettre des brochures\n3) répondre au téléphone",
    "de": "Aufgaben:\n1. Rechnungen ablegen\n2. Broschüren aushändigen\n3. das Telefon abnehmen",
    "en": "Tasks:\n1. file the invoices\n2. hand out brochures\n3. answer the phone",
}
OUT = {"nl": "schrap 2", "fr": "supprime la 2", "de": "streich 2", "en": "delete 2"}
MORE = {"nl": "hoeveel verdien ik", "fr": "je gagne combien", "de": "was verdiene ich", "en": "what do i earn"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "zet 2 er terug bij"),
        ("nl", "steek die brochures toch weer erbij"),
        ("fr", "remettez le numéro 2 svp"),
        ("fr", "rajoute les brochures finalement"),
        ("de", "nimm die 2 wieder auf"),
        ("de", "die broschüren doch wieder rein"),
        ("en", "put the second back in"),
        ("en", "keep the brochures after all"),
    ],
)
def test_a_duty_taken_out_comes_back_by_its_number_or_words_turns_later(talk: Talk, language: str, text: str) -> None:
    replies = talk(LIST[language], OUT[language], MORE[language], text, language=language)
    assert [duty.n for duty in replies[-2].memory.case.duties] == [1, 3]
    assert [duty.n for duty in replies[-1].memory.case.duties] == [1, 2, 3]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "2 doet mijn collega nu"),
        ("fr", "non enlève la 2, c'est mon collègue désormais"),
        ("de", "die 2 macht jetzt ein kollege"),
        ("en", "number 2 is done by a colleague now"),
    ],
)
def test_a_duty_that_somebody_else_does_now_goes(talk: Talk, language: str, text: str) -> None:
    assert [duty.n for duty in talk(LIST[language], text, language=language)[-1].memory.case.duties] == [1, 3]


CHANGED = {
    "nl": ("ik bestel het materiaal", "altijd hetzelfde", "nee er zijn verschillende taken en ik pas me aan"),
    "en": ("i order the supplies", "always the same", "no there are different tasks and i adapt"),
}


@pytest.mark.parametrize(
    ("language", "text", "level"),
    [
        ("nl", "vergeet dat, het klopte daarvoor", "D"),
        ("nl", "dat van die verschillende taken haal je maar weg", "D"),
        ("nl", "en ik doe ook nog.. nee laat maar", "C"),
        ("nl", "haal dat van de leverancier maar weg", "C"),
        ("en", "never mind, it was fine before", "D"),
        ("en", "take that about the different tasks out again", "D"),
        ("en", "oh and i also.. nah forget it", "C"),
    ],
)
def test_taking_back_leaves_the_duty(talk: Talk, language: str, text: str, level: str) -> None:
    duties = talk(*CHANGED[language], text, language=language)[-1].memory.case.duties
    assert [duty.verdict.levels for duty in duties] == [(level,)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "toets mijn lijst aan niveau B"),
        ("fr", "ça suffit pour un B"),
        ("de", "genügt das für B"),
        ("en", "does that fit a level B job"),
    ],
)
def test_the_case_is_held_against_the_level_that_is_named(talk: Talk, language: str, text: str) -> None:
    reply = talk(LIST[language], text, language=language)[-1]
    assert (reply.memory.kind, reply.memory.case.target) == ("case.target", "B")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "zoek brochures"),
        ("fr", "cherche brochures"),
        ("de", "such mal broschüren"),
        ("en", "search brochures"),
    ],
)
def test_a_verb_of_looking_up_first_of_a_few_words_searches(talk: Talk, language: str, text: str) -> None:
    reply = talk(text, language=language)[-1]
    assert "R3.5" in {citation["ref"] for citation in reply.facts["citations"]}
    assert not reply.memory.case.duties


@pytest.mark.parametrize(
    ("language", "text", "act"),
    [
        ("nl", "taak 1: facturen klasseren, taak 2: de telefoon opnemen", "tell"),
        ("fr", "tâche 1 : classer les factures. tâche 2 : répondre au téléphone", "tell"),
        ("de", "Aufgabe 1: Rechnungen ablegen. Aufgabe 2: das Telefon abnehmen", "tell"),
        ("en", "task 1: file the invoices\ntask 2: answer the phone", "tell"),
        ("nl", "leg deze naast elkaar. de eerste: geeft informatie door. de tweede: geeft eenvoudig advies", "case"),
        ("en", "compare these. First: passes on information. Second: gives simple advice", "case"),
    ],
)
def test_numbered_duties_are_a_list_and_places_that_are_compared_are_two(
    talk: Talk, language: str, text: str, act: str
) -> None:
    reply = talk(text, language=language)[-1]
    assert reply.facts["act"] == act
    assert len(reply.memory.case.duties) == 2
