"""Two raters side by side: what is the same, what differs with both texts and one question, what is not told."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.interview.raters_compared import rating
from handlers.messages import Memory, Question, Quote, Reply
from tests.handlers.conftest import Talk

SEVEN = (
    "kennis",
    "documenten",
    "praktische-organisatie",
    "procedures",
    "verbetering",
    "vragen-of-klachten",
    "contacten",
)
Levels = tuple[tuple[str, tuple[str, ...]], ...]


def rated(**levels: str) -> Levels:
    """A rating by letters; what is not named is left open."""
    named = {ref.replace("_", "-"): tuple(letters) for ref, letters in levels.items()}
    return tuple((ref, named.get(ref, ())) for ref in SEVEN)


def compare(app: App, mine: Levels, theirs: Levels, language: str = "nl") -> Reply:
    return app.answer(Question(action="together", language=language, raters=(mine, theirs)), Memory())


def test_what_is_the_same_is_one_line_and_what_differs_has_both_texts_and_one_question(app: App) -> None:
    reply = compare(app, rated(kennis="D", contacten="C"), rated(kennis="D", contacten="B"))
    text = reply.facts["reply"]
    assert "Hetzelfde: Kennis (D)." in text
    assert "Contacten: u C, de ander B." in text
    assert [block.ref for block in reply.blocks if isinstance(block, Quote)] == ["contacten.C", "contacten.B"]
    assert text.count("Samen uit te maken") == 1
    assert "“Juiste informatie en een eenvoudig advies” of “Advies op maat, in zijn context, met uitleg”" in text
    assert text.endswith("die neemt uw organisatie (P&O/HR).")


def test_each_sees_their_own_first(app: App) -> None:
    other = compare(app, rated(contacten="B"), rated(contacten="C"))
    assert "Contacten: u B, de ander C." in other.facts["reply"]
    assert [block.ref for block in other.blocks if isinstance(block, Quote)] == ["contacten.B", "contacten.C"]


def test_what_one_left_open_tells_nothing_of_the_other(app: App) -> None:
    """Who answers "I don't know" everywhere learns nothing of what the other answered."""
    nothing = compare(app, rated(), rated(**dict.fromkeys(("kennis", "documenten", "procedures"), "B")))
    elsewhere = compare(app, rated(), rated())
    assert nothing.facts["reply"] == elsewhere.facts["reply"]
    assert nothing.facts["citations"] == []


def test_levels_that_share_their_text_do_not_differ(app: App) -> None:
    reply = compare(app, rated(verbetering="CB"), rated(verbetering="C"))
    assert "Hetzelfde: Verbetering" in reply.facts["reply"]
    assert not [block for block in reply.blocks if isinstance(block, Quote)]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_any_two_ratings_are_compared_in_every_language(app: App, language: str) -> None:
    for mine in ("", "D", "CB", "DB"):
        for theirs in ("", "C", "B", "DCB"):
            reply = compare(
                app, rated(verbetering=mine, kennis=mine), rated(verbetering=theirs, kennis=theirs), language
            )
            refs = {one["ref"] for one in reply.facts["citations"]}
            assert {block.ref for block in reply.blocks if isinstance(block, Quote)} <= refs
            assert reply.memory.case.duties == ()


def test_without_another_rater_it_says_where_that_can_be_done(app: App) -> None:
    reply = app.answer(Question(action="together", language="nl"), Memory())
    assert "Telegram" in reply.facts["reply"]


def test_who_stops_early_has_rated_nothing(app: App, talk: Talk) -> None:
    family = app.context.family
    stopped = talk("/interview", "1", "stop", language="nl")[-1].memory.case
    assert rating(stopped, family) is None
    whole = talk("/interview", "1", "2", "3", "5", "2", "4", "2", language="nl")[-1].memory.case
    assert rating(whole, family) == {
        **{"kennis": ("D",), "documenten": ("C",), "praktische-organisatie": ("B",), "procedures": ()},
        **{"verbetering": ("C", "B"), "vragen-of-klachten": (), "contacten": ("C",)},
    }


def test_what_duties_settle_is_part_of_the_rating(app: App, talk: Talk) -> None:
    said = ("ik geef bezoekers eenvoudig advies", "/interview", "1", *["5"] * 4, "4", "5")
    case = talk(*said, language="nl")[-1].memory.case
    found = rating(case, app.context.family)
    assert found
    assert found["contacten"] == ("C",)
