"""What others do beside the speaker is denied of the speaker."""

from __future__ import annotations

import pytest

from bot.app import App


def denied(app: App, code: str, text: str) -> set[str]:
    return {found.concept for found in app.context.reader(code).read(text).found if found.negated}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "ik zet de stoelen klaar, maar organiseren is de taak van mijn collega"),
        ("en", "I put the chairs out, but to organise is my colleague's job"),
    ],
)
def test_what_somebody_else_does_the_speaker_does_not(app: App, code: str, text: str) -> None:
    assert "organise" in denied(app, code, text)


@pytest.mark.parametrize(
    "text",
    [
        "organiseren is de taak van mijn collega",  # nobody else is told of
        "mijn chef zegt mij wat ik moet organiseren en ik organiseer het",  # it is done to the speaker
    ],
)
def test_where_the_speaker_tells_nothing_or_is_told_to_nothing_is_denied(app: App, text: str) -> None:
    assert "organise" not in denied(app, "nl", text)
