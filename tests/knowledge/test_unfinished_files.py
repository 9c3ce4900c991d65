"""Knowledge files that are still to be filled: all that one lacks is told at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import UnfinishedError
from knowledge.official.model import Family
from tests.knowledge.small_files import CALLED, COMMON_FR, DECIDING, DEFINITIONS, GISTS, LOAD, MESSAGES

UNFINISHED = [
    (CALLED, {"[kennis]": "[]", "[contacten]": "[]"}, "called/nl.yaml: kennis, contacten: have no expressions"),
    (CALLED, {"kennis: [kennis]\n": "", "all: [all]\n": "", "contacten: [contacten]\n": ""}, "2 keys are missing"),
    (GISTS, {"kennis: ask": "kennis: ''", "kennis.D: few": "kennis.D:"}, "gists/nl.yaml: kennis, kennis.D: are empty"),
    (GISTS, {"kennis: ask\n": "", "kennis.D: few": "kennis.D:"}, "the key 'kennis' is missing; kennis.D: is empty"),
    (DEFINITIONS, {"[doel]\nwat is doel\n": "", "wat is note.gender": ""}, "[doel], [note.gender]: have no examples"),
    (MESSAGES, {"[small.hello]\n": "", "[frame.where]\n": ""}, "[frame.where], [small.hello]: have no examples"),
    (
        DECIDING,
        {"criteria: [contacten]": "criteria: []"},
        "/deciding.yaml: R1, R2, R3, R4: have no criteria",
    ),
    (COMMON_FR, {"{asks: [qui décide], answer: Des gens.}": ""}, "who-decides: has no phrasing and answer"),
]


@pytest.mark.parametrize(("file", "changes", "says"), UNFINISHED, ids=[f"{u[0]}: {u[2]}" for u in UNFINISHED])
def test_all_that_a_file_still_lacks_is_told_at_once(
    small: Family, knowledge: Path, file: str, changes: dict[str, str], says: str
) -> None:
    content = (knowledge / file).read_text(encoding="utf-8")
    for old, new in changes.items():
        content = content.replace(old, new)
    (knowledge / file).write_text(content, encoding="utf-8")
    with pytest.raises(UnfinishedError) as refused:
        LOAD[file](small, knowledge)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)
