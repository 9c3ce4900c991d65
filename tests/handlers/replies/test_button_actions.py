"""What a command or a button asks for outright."""

from __future__ import annotations

import pytest

from bot.app import App
from handlers.messages import Memory, Question
from handlers.replies.button_actions import step_of
from handlers.step import Step
from tests.handlers.conftest import Ask, Talk, turn


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


AGENDA = "Ik beheer de agenda van een dienst."


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        *(("why", "follow.why"), ("next", "follow.next"), ("profile", "case.overall"), ("list", "case.list")),
        *(("copy", "case.copy"), ("missing", "case.missing"), ("undo", "case.restore"), ("criteria", "ask.criteria")),
    ],
)
def test_a_command_does_what_a_message_of_its_kind_does(app: App, action: str, kind: str) -> None:
    assert step_of(turn(app, ""), action) == Step(kind)


@pytest.mark.parametrize(("action", "number"), [("option:2", 2), ("option:", 0), ("option:x", 0), ("option:²", 0)])
def test_a_button_of_an_option_is_about_the_duty_that_was_asked_about(app: App, action: str, number: int) -> None:
    memory = app.answer(Question(AGENDA), Memory()).memory
    assert step_of(turn(app, "", memory), action) == Step("option", n=1, numbers=(number,))


@pytest.mark.parametrize("action", ["profile", "list", "copy", "missing", "why", "next", "undo"])
def test_about_a_case_that_is_not_there_it_says_so(ask: Ask, action: str) -> None:
    reply = ask(action=action)
    assert (reply.facts["act"], reply.facts["citations"], reply.facts["case"]["duties"]) == ("case", [], [])


def test_undo_takes_the_last_change_back(talk: Talk) -> None:
    told, removed, undone = talk(AGENDA, "schrap 1", "/undo", language="nl")
    assert removed.facts["case"]["duties"] == []
    assert undone.facts["case"]["duties"] == told.facts["case"]["duties"]


def test_the_copy_is_text_with_the_lines_and_the_edition(talk: Talk, app: App) -> None:
    copied = talk(AGENDA, "3", "/copy", language="nl")[-1].facts
    passage = app.context.family.passages()["praktische-organisatie.B"]
    assert app.edition in copied["reply"]
    assert str(passage.lines[0][0]) in copied["reply"]
    assert copied["act"] == "case"


def test_missing_names_what_nothing_covers_at_the_level_aimed_at(talk: Talk, app: App) -> None:
    missing = talk(AGENDA, "3", "en tegen C?", "/missing", language="nl")[-1].facts
    assert missing["case"]["target"] == "C"
    cited = {citation["ref"] for citation in missing["citations"]}
    assert cited == {f"{one.ref}.C" for one in app.context.family.criteria if one.ref != "praktische-organisatie"}
