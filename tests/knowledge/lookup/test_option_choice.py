"""Which of a few options a short answer means."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.lookup.option_choice import pick

OPTIONS = ("documenten.D", "documenten.C", "documenten.B")


def picked(app: App, code: str, text: str, options: tuple[str, ...] = OPTIONS) -> str:
    reader = app.context.reader(code)
    return pick(text, options, app.context.gists(code), reader.weigh(reader.read(text)))


@pytest.mark.parametrize("code", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("ref", OPTIONS)
def test_an_option_is_meant_by_the_words_it_was_shown_with(app: App, code: str, ref: str) -> None:
    assert picked(app, code, app.context.gists(code)[ref]) == ref


@pytest.mark.parametrize("text", ["", "hm", "geen idee", "42", "\x00", "???"])
def test_an_answer_that_names_none_picks_none(app: App, text: str) -> None:
    assert picked(app, "nl", text) == ""


def test_nothing_is_picked_from_nothing(app: App) -> None:
    assert picked(app, "nl", "het eerste", ()) == ""
    assert picked(app, "nl", "het eerste", ("no.such",)) == ""


def test_the_order_of_the_options_makes_no_difference(app: App) -> None:
    text = app.context.gists("nl")["documenten.B"]
    assert picked(app, "nl", text, OPTIONS[::-1]) == picked(app, "nl", text)
