"""Messages in more than one language, cut where the language changes."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.text.language_detection import Detector
from knowledge.text.language_stretches import stretches


@pytest.fixture(scope="module")
def detector(app: App) -> Detector:
    return app.context.detector


@pytest.mark.parametrize(
    ("parted", "languages"),
    [
        ("Ik beheer de agenda. |Je trie le courrier.", ["nl", "fr"]),
        ("Ich ordne die Akten.\n|- I welcome visitors", ["de", "en"]),
        ("Ik beheer de agenda. Excel. |Je trie le courrier.", ["nl", "fr"]),
        ("Hallo! Je trie le courrier.", ["fr"]),
        ("Ik beheer de agenda. Ik sorteer de post.", ["nl"]),
        ("Outlook. Excel.", [""]),
        ("", [""]),
    ],
)
def test_a_text_is_cut_where_its_language_clearly_changes(
    parted: str, languages: list[str], detector: Detector
) -> None:
    text = parted.replace("|", "")
    found = stretches(text, detector)
    assert "|".join(text[one.start : one.end] for one in found) == parted
    assert [one.language for one in found] == languages
