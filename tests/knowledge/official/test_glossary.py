"""Words of the official texts explained, and model sentences: every language says the same things."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory, Question
from knowledge.official.family_loading import load_families
from knowledge.official.glossary import read_models, read_words

LANGUAGES = ("nl", "fr", "de", "en")
(FAMILY,) = load_families()
MISREAD = {"Konkrete Vorschläge ausarbeiten, damit eingehende Akten zweckmäßiger verteilt werden."}
"""Model sentences that are read otherwise; one that is not any more must leave this list."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_explains_the_same_words_by_the_same_texts(language: str) -> None:
    words, dutch = read_words(FAMILY, language), read_words(FAMILY, "nl")
    assert {key: word.cites for key, word in words.items()} == {key: word.cites for key, word in dutch.items()}
    assert {key for key, word in words.items() if not word.meaning} == {
        k for k, word in dutch.items() if not word.meaning
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_has_several_model_sentences_and_none_stands_twice(language: str) -> None:
    models = read_models(FAMILY, language)
    assert set(models) == {cell.ref for criterion in FAMILY.criteria for cell in criterion.cells.values()}
    assert min(map(len, models.values())) >= 2
    sentences = [sentence for found in models.values() for sentence in found]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_its_own_model_sentences_at_their_own_cell(app: App, language: str) -> None:
    missed = []
    for ref, sentences in read_models(FAMILY, language).items():
        criterion, _, level = ref.rpartition(".")
        same = next((g for g in FAMILY.criterion(criterion).levels_reading_the_same() if level in g), (level,))
        for sentence in sentences:
            facts = app.answer(Question(sentence, language=language), Memory()).facts
            found = [(duty["criterion"], tuple(duty["levels"])) for duty in facts["case"]["duties"]]
            if (criterion, same) not in found:
                missed.append(sentence)
    listed = {sentence for found in read_models(FAMILY, language).values() for sentence in found} & MISREAD
    assert set(missed) == listed
