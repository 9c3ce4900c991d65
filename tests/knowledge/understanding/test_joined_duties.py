"""Parts of a short message that do not stand on their own are told with their neighbours."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.understanding.message import understand
from knowledge.understanding.workspace import workspace


@pytest.mark.parametrize(
    "text",
    [
        # The scene, then what the speaker did.
        "Er stond een boze weduwe. Ik bekeek heel haar situatie en gaf haar advies op maat.",
        # The duty, then what it is not.
        "Ik kies een van de bestaande oplossingen voor de klacht. Zelf iets aanpassen doe ik niet.",
        # Levels left open, then more about the same.
        "Ik help op evenementen. Telkens deel ik op dezelfde manier badges uit op het evenement.",
    ],
)
def test_what_only_leads_in_or_adds_is_told_with_the_duty(app: App, text: str) -> None:
    (duty,) = understand(workspace(text, app.context.reader("nl"))).duties
    assert (duty.start, duty.end) == (0, len(text))


def test_two_duties_stay_two(app: App) -> None:
    text = "Ik volg de instructies strikt op. Ik geef klanten advies op maat van hun situatie en leg het uit."
    duties = understand(workspace(text, app.context.reader("nl"))).duties
    assert [duty.outcome.candidates[0].ref for duty in duties] == ["procedures.D", "contacten.B"]
