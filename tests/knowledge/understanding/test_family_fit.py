"""How well a message fits a family."""

from __future__ import annotations

import pytest

from bot.app import App
from knowledge.scoring.reader import TELLING
from knowledge.understanding.family_fit import family_fit, names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Wat doet een ondersteuner?", True),
        ("bij de Ondersteuners", True),
        ("ONDERSTEUNERS", True),
        ("Ik ondersteun mijn collega's.", False),
        ("Ik wil ondersteunen", False),
        ("", False),
    ],
)
def test_a_family_is_named_by_its_title_but_not_by_a_word_like_it(app: App, text: str, named: bool) -> None:
    assert names(text, app.families[0], "nl") is named


def test_a_duty_weighs_for_its_family_and_one_from_outside_does_not(app: App) -> None:
    reader = app.context.reader("nl")
    assert family_fit("Ik beheer de agenda van de directeur.", reader).weight >= TELLING
    assert family_fit("Ik verpleeg zieke mensen en dien medicatie toe.", reader).weight == 0


def test_sentences_weigh_together(app: App) -> None:
    reader = app.context.reader("nl")
    one, other = "Ik beheer de agenda.", "Ik onthaal bezoekers."
    both = family_fit(f"{one} {other}", reader).weight
    assert both == pytest.approx(family_fit(one, reader).weight + family_fit(other, reader).weight)


def test_a_question_names_criteria_and_the_levels_that_the_family_has(app: App) -> None:
    fit = family_fit("Wat is het verschil tussen niveau A en niveau B voor Contacten?", app.context.reader("nl"))
    assert (fit.asks, fit.criteria, fit.levels) == (True, 1, 1)


@pytest.mark.parametrize(("text", "bound"), [("dag", False), ("Wie ben jij?", False), ("Wat is het doel?", True)])
def test_small_talk_is_bound_to_no_family(app: App, text: str, bound: bool) -> None:
    assert family_fit(text, app.context.reader("nl")).bound is bound
