"""What a command or a button asks for outright."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory
from tests.handlers.conftest import Ask


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize(("action", "key"), [("start", "start"), ("help", "about-help"), ("privacy", "about-privacy")])
def test_a_plain_command_is_answered_with_its_phrase(ask: Ask, app: App, language: str, action: str, key: str) -> None:
    reply = ask(action=action, language=language)
    assert reply.facts["reply"] == app.phrases.say(language, key, family=app.context.family.title)
    assert (reply.facts["intent"], reply.facts["citations"]) == ("about", [])


@pytest.mark.parametrize("said", [{"action": "new"}, {"text": "opnieuw"}, {"text": "Opnieuw beginnen"}])
def test_new_forgets_all_but_the_language(ask: Ask, said: dict[str, str]) -> None:
    memory = ask("Ik geef klanten advies.", Memory("nl", chosen=True)).memory
    assert memory.case.duties
    assert memory.case.pending
    after = ask(memory=memory, **said).memory
    assert (after.language, after.chosen) == ("nl", True)
    assert (after.case.duties, after.case.pending, after.criteria, after.levels) == ((), None, (), ())


def test_show_quotes_a_passage(ask: Ask, app: App) -> None:
    for ref, passage in app.context.family.passages().items():
        facts = ask(action=f"show:{ref}").facts
        assert [citation["ref"] for citation in facts["citations"]] == [ref]
        assert passage.text in facts["reply"]


def test_show_takes_the_longer_form_of_a_reference(ask: Ask, app: App) -> None:
    short, long = ask(action="show:contacten.C"), ask(action=f"show:{app.context.family.ref}/contacten.C")
    assert long.facts == short.facts


def test_show_of_a_criterion_quotes_its_levels(ask: Ask) -> None:
    cites = [citation["ref"] for citation in ask(action="show:kennis").facts["citations"]]
    assert cites == ["kennis.D", "kennis.C", "kennis.B"]


@pytest.mark.parametrize("ref", ["", "R9", "kennis.A", "../x", "show:", "<b>"])
def test_show_of_what_does_not_exist_says_how_to_go_on(ask: Ask, app: App, ref: str) -> None:
    reply = ask(action=f"show:{ref}")
    assert reply.facts["reply"] == app.phrases.say("nl", "about-help")
    assert reply.facts["citations"] == []


def test_criteria_lists_all_seven(ask: Ask, app: App) -> None:
    reply = ask(action="criteria").facts["reply"]
    assert all(app.context.family.names["nl"][criterion.ref] in reply for criterion in app.context.family.criteria)


def test_compare_sets_all_cells_side_by_side(ask: Ask, app: App) -> None:
    facts = ask(action="compare").facts
    assert facts["intent"] == "compare"
    assert len(facts["citations"]) == len(app.context.family.criteria) * 3


@pytest.mark.parametrize("action", ["nonsense", "option:", "option:x", "option:0", "option:99", "shows"])
def test_an_action_that_is_none_never_fails(ask: Ask, action: str) -> None:
    assert ask(action=action).facts["reply"]
