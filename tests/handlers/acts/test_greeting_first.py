"""Two acts in one message: what opens it is heard, and the rest is answered for itself."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.acts.greeting_first import opened
from tests.handlers.conftest import Ask, Say, turn


@pytest.mark.parametrize(
    ("text", "language", "kind", "rest"),
    [
        ("Dank u! Wat vraagt contacten op C?", "nl", "small.thanks", "Wat vraagt contacten op C?"),
        ("Merci. Et que demande le niveau B ?", "fr", "small.thanks", "Et que demande le niveau B ?"),
        ("Danke, und wer entscheidet das?", "de", "small.thanks", "und wer entscheidet das?"),
        ("Thanks! I sort the post every day.", "en", "small.thanks", "I sort the post every day."),
        ("Goeiemorgen, ik sorteer de post.", "nl", "small.hello", "ik sorteer de post."),
    ],
)
def test_what_is_said_behind_an_opening_is_the_rest(app: App, text: str, language: str, kind: str, rest: str) -> None:
    found = opened(turn(app, text, language=language))
    assert found
    assert (found.opening, found.question.text, found.question.language) == (kind, rest, language)


@pytest.mark.parametrize(
    "text",
    [
        *("Dank u!", "Dank u, tot morgen", "Ik sorteer de post. Ik beheer de agenda.", "", "Goeiemorgen"),
        "Ik dank bezoekers voor hun komst, en ik begeleid ze",
    ],
)
def test_what_is_one_act_is_not_parted(app: App, text: str) -> None:
    assert opened(turn(app, text)) is None


def test_a_thank_you_is_answered_before_the_rest_and_the_rest_is_the_answer(ask: Ask, say: Say) -> None:
    both, alone = ask("Dank u! Wat vraagt contacten op niveau C?"), ask("Wat vraagt contacten op niveau C?")
    assert both.facts["reply"].startswith(say("heard-thanks"))
    assert both.facts["reply"].endswith(alone.facts["reply"])
    assert {**both.facts, "reply": ""} == {**alone.facts, "reply": ""}


def test_a_greeting_is_heard_and_not_answered(ask: Ask) -> None:
    text = "ik beheer de agenda van de dienst."
    assert ask(f"Goeiemorgen, {text}").facts["reply"] == ask(text).facts["reply"]
