"""What stands beside the official text: deciding criteria, short words, common questions."""

from __future__ import annotations

import pytest

from knowledge.official.family_loading import load_families
from knowledge.official.guidance import COMMON, read_common_questions, read_deciding, read_gists
from knowledge.scoring.corpus import as_examples
from tests.told import LEVELS

LANGUAGES = ("nl", "fr", "de", "en")
(FAMILY,) = load_families()
AT_LEAST = 25
"""Common questions, as HR was promised."""


def test_every_area_has_criteria_that_decide_and_filing_says_it_has_none_of_its_own() -> None:
    deciding = read_deciding(FAMILY)
    assert list(deciding) == ["R1", "R2", "R3", "R4"]
    assert [area for area, entry in deciding.items() if not entry.own] == ["R4"]


def test_a_task_whose_words_are_another_criterions_is_asked_about_that_first() -> None:
    reception = read_deciding(FAMILY)["R3"]
    assert reception.of("R3.4") == ("contacten", "vragen-of-klachten")
    assert reception.of("R3.9") == reception.of("R3") == ("vragen-of-klachten", "contacten")


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_that_read_differently_have_different_short_words(language: str) -> None:
    gists = read_gists(FAMILY, language)
    for criterion in FAMILY.criteria:
        assert gists[criterion.ref].endswith("?")
        texts = {criterion.cells[level].text for level in LEVELS}
        assert len({gists[f"{criterion.ref}.{level}"] for level in LEVELS}) == len(texts), criterion.ref


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_answers_the_same_common_questions(language: str) -> None:
    main, own = read_common_questions(FAMILY, "nl"), read_common_questions(FAMILY, language)
    assert set(own) == set(main)
    assert len(main) >= AT_LEAST
    for key, question in own.items():
        assert question.cites == main[key].cites
        assert len(set(question.asks)) == len(question.asks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrasing_is_an_example_of_its_question(language: str) -> None:
    questions = read_common_questions(FAMILY, language)
    examples = as_examples(questions)
    assert len(examples) == sum(len(question.asks) for question in questions.values())
    for example in examples:
        (ref,) = example.refs
        assert example.text in questions[ref.removeprefix(COMMON)].asks
