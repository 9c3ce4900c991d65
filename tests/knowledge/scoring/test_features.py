"""What is counted of a text: words, pairs, concepts, denials and signals."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.concepts.cues import CUES, cues
from knowledge.concepts.doc import Said
from knowledge.concepts.lexicon import Found
from knowledge.scoring.features import AT_ALL, features
from knowledge.text.language_files import load_language
from knowledge.text.tokenizer import read
from tests.told import LEVELS

DUTCH = load_language("nl")


def said(text: str, *found: Found) -> Said:
    return Said(text, read(text, DUTCH), (), found)


def counted(text: str, *found: Found) -> set[str]:
    return {feature for feature, _ in features(said(text, *found), DUTCH, LEVELS)}


def test_words_and_pairs_of_neighbours_are_counted() -> None:
    assert {"brief", "lokaal", "lokaal brief"} <= counted("lokale brieven")
    assert "brief lokaal" not in counted("lokale brieven")


def test_a_denied_word_is_another_feature_but_the_negation_itself_is_not_denied() -> None:
    found = counted("geen brieven")
    assert "!brief" in found
    assert "brief" not in found
    assert "geen" in found
    assert "!geen" not in found


def test_a_concept_counts_under_its_own_name_said_or_denied() -> None:
    found = counted("zelf niet", Found("independent", (0,)), Found("decide", (0, 1), negated=True))
    assert {"@independent", "!@decide"} <= found


def test_every_feature_names_the_words_it_comes_from() -> None:
    text = said("lokale brieven?", Found("letter", (1,)))
    where = dict(features(text, DUTCH, LEVELS))
    assert where["lokaal brief"] == (0, 1)
    assert where["@letter"] == (1,)
    assert where["#question"] == AT_ALL


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("wat doet een B?", {"#one-level", "#question"}),
        ("verschil tussen niveau D en C", {"#levels"}),
        ("niveau C en nog eens niveau C", {"#one-level"}),
        ("iets over niveau A", {"#level-a"}),
        ("niveau A of niveau B?", {"#level-a", "#one-level", "#question"}),
        ("ik maak kopies", set()),
    ],
)
def test_a_message_shows_signals_beside_its_words(app: App, text: str, shown: set[str]) -> None:
    assert set(cues(app.context.reader("nl").read(text), LEVELS)) == shown
    assert shown <= set(CUES)
