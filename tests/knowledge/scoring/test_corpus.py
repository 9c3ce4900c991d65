"""Which examples a language has: the official texts, the duties, the messages, the common questions."""

from __future__ import annotations

import pytest

from knowledge.official.family_loading import load_families
from knowledge.scoring.corpus import Corpus, read_kinds
from knowledge.scoring.labels import OUTSIDE

LANGUAGES = ("nl", "fr", "de", "en")
(FAMILY,) = load_families()


@pytest.fixture(scope="module", params=LANGUAGES)
def sources(request: pytest.FixtureRequest) -> Corpus:
    return Corpus(FAMILY, request.param)


def test_every_official_text_of_a_cell_or_task_is_an_example_of_itself(sources: Corpus) -> None:
    examples = {example.text: example.label for example in sources.examples()}
    translated = FAMILY.translations.get(sources.language, {})
    for ref, passage in FAMILY.passages().items():
        if passage.level or (ref.startswith("R") and "." in ref):
            assert ref in examples[translated.get(ref, passage.text)].split("+")


def test_levels_that_read_the_same_share_their_examples(sources: Corpus) -> None:
    labels = {example.label for example in sources.examples()}
    assert "verbetering.C+verbetering.B" in labels
    assert not labels & {"verbetering.C", "verbetering.B"}


def test_every_cell_task_kind_and_what_lies_outside_has_examples(sources: Corpus) -> None:
    labels = {example.label for example in sources.examples()}
    tasks = {task.ref for area in FAMILY.areas for task in area.tasks}
    assert labels >= {*tasks, *read_kinds(), OUTSIDE}
    cells = {cell.ref for criterion in FAMILY.criteria for cell in criterion.cells.values()}
    assert cells <= {ref for label in labels for ref in label.split("+")}


def test_every_language_says_the_same_concepts_and_names_every_criterion(sources: Corpus) -> None:
    assert set(sources.concepts()) == set(Corpus(FAMILY, "nl").concepts())
    assert set(sources.called()) == {*(criterion.ref for criterion in FAMILY.criteria), "all"}
