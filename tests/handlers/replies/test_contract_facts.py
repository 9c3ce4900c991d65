"""The profile, the check of duties, and the shape of every answer as the contract (`bot/contract.py`) has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.app import App
from handlers.case.changes import Aim, Amend, Ask, Tell, apply_all
from handlers.case.data import Case, Entry, Pending, Verdict
from handlers.case.profile import check_of, overall, uncovered
from handlers.duties_read import carries, verdict
from handlers.messages import Memory, Question
from handlers.replies.contract_facts import case_facts
from knowledge.understanding.duty import Duty
from knowledge.understanding.grading import Outcome
from tests.handlers.conftest import duty, level, still_open, told
from tests.told import LEVELS

INTENTS = {
    *("grade", "task", "criterion", "check", "compare", "definition", "about", "smalltalk", "out_of_scope", "empty"),
}
OUTCOMES = {"level", "between", "no_level", "outside"}
CHECKS = {"fits", "asks_less", "asks_more", "not_shown", "outside"}
KEYS = [
    *("language", "intent", "family", "responsibilities", "overall", "check", "citations", "clarify", "reply"),
    *("edition", "act", "case", "version"),
]


def test_overall_counts_each_criterion_once(app: App) -> None:
    duties = told(level("contacten", "C"), level("contacten", "C"), level("procedures", "D"))
    assert overall(duties, app.context.family) == {"levels": ["D", "C"], "profile": {"D": 1, "C": 1, "B": 0}}


def test_a_criterion_that_shows_two_levels_or_stays_open_counts_nowhere(app: App) -> None:
    duties = told(level("contacten", "C"), level("contacten", "B"), level("procedures", "D"))
    assert overall(duties, app.context.family) == {"levels": ["D"], "profile": {"D": 1, "C": 0, "B": 0}}
    duties = told(still_open("contacten", "C", "B"), level("contacten", "C"), level("kennis", "B"))
    assert overall(duties, app.context.family) == {"levels": ["B"], "profile": {"D": 0, "C": 0, "B": 1}}


def test_the_heaviest_levels_are_named_lowest_first(app: App) -> None:
    duties = told(level("kennis", "B"), level("contacten", "D"), level("procedures", "B"), level("documenten", "D"))
    assert overall(duties, app.context.family) == {"levels": ["D", "B"], "profile": {"D": 2, "C": 0, "B": 2}}


@pytest.mark.parametrize(
    "verdicts",
    [
        pytest.param([level("kennis", "B")], id="one duty"),
        pytest.param([level("kennis", "B"), Verdict(), Verdict("outside")], id="one graded duty"),
        pytest.param([still_open("kennis", "C", "B"), still_open("contacten", "D", "C")], id="all open"),
        pytest.param([], id="none"),
    ],
)
def test_without_two_graded_duties_and_a_settled_criterion_there_is_no_whole(app: App, verdicts: list[Verdict]) -> None:
    assert overall(told(*verdicts), app.context.family) is None


@pytest.mark.parametrize(
    ("verdict", "asked", "fit"),
    [
        (level("contacten", "C"), "C", "fits"),
        (level("contacten", "D"), "C", "asks_less"),
        (level("contacten", "B"), "C", "asks_more"),
        (level("contacten", "D"), "B", "asks_less"),
        (level("contacten", "C"), "D", "asks_more"),
        (Verdict(tasks=("R2.3",)), "C", "not_shown"),
        (Verdict("outside"), "C", "outside"),
        (still_open("contacten", "C", "B"), "C", "not_shown"),
        (still_open("contacten", "D", "C", "B"), "B", "not_shown"),
    ],
)
def test_a_duty_is_held_against_a_level(app: App, verdict: Verdict, asked: str, fit: str) -> None:
    assert check_of(verdict, asked, app.context.family) == fit


@pytest.mark.parametrize(("asked", "fit"), [("D", "asks_more"), ("C", "fits"), ("B", "fits")])
def test_levels_of_the_same_text_fit_alike(app: App, asked: str, fit: str) -> None:
    assert check_of(still_open("verbetering", "C", "B"), asked, app.context.family) == fit


def test_uncovered_are_the_criteria_that_no_duty_is_about_in_document_order(app: App) -> None:
    duties = told(level("contacten", "D"), still_open("verbetering", "C", "B"), Verdict(tasks=("R1.1",)))
    assert uncovered(duties, app.context.family) == [
        *("kennis", "documenten", "praktische-organisatie", "procedures", "vragen-of-klachten"),
    ]


@pytest.mark.parametrize(
    ("found", "kept"),
    [
        (duty("level", "kennis", "B"), Verdict("level", "kennis", ("B",))),
        (duty("level", "kennis", "BC"), Verdict("level", "kennis", ("B",))),
        (duty("between", "kennis", "BD"), Verdict("between", "kennis", ("D", "B"))),
        (duty("no_level", tasks=("R1.1", "R1.2")), Verdict("no_level", tasks=("R1.1", "R1.2"))),
        (duty("outside"), Verdict("outside")),
    ],
)
def test_the_case_keeps_references_alone_with_the_open_levels_lowest_first(found: Duty, kept: Verdict) -> None:
    assert verdict(found, LEVELS) == kept


@pytest.mark.parametrize(
    ("found", "enters"),
    [
        (duty("level", "kennis", "B"), True),
        (duty("between", "kennis", "CB"), True),
        (duty("no_level", tasks=("R1.1",)), True),
        (duty("no_level"), False),
        (duty("outside"), True),
        (replace(duty("outside"), outcome=Outcome("outside", strength=0.2)), False),
        (replace(duty("level", "kennis", "B"), reason="past"), False),
    ],
)
def test_what_carries_something_enters_the_case(found: Duty, enters: bool) -> None:
    assert carries(found) is enters


def test_a_case_as_facts(app: App) -> None:
    case = apply_all(
        Case(),
        [
            Tell((Entry("a", level("contacten", "C")), Entry("b", Verdict(tasks=("R2.3",), areas=("R2",))))),
            Amend(1, "x", level("contacten", "B")),
            Aim("C"),
            Ask(Pending(2, "kennis", ("kennis.D", "kennis.C"))),
        ],
    )
    rest: dict[str, list[str]] = {"tasks": [], "areas": []}
    first = {"n": 1, "text": "a | x", "outcome": "level", "criterion": "contacten", "levels": ["B"], **rest}
    second = {"n": 2, "text": "b", "outcome": "no_level", "criterion": None, "levels": []}
    facts = case_facts(case, app.context.family)
    assert facts["duties"] == [first, {**second, "tasks": ["R2.3"], "areas": ["R2"]}]
    assert (facts["target"], facts["profile"]["settled"], facts["profile"]["levels"]) == (
        "C",
        {"contacten": "B"},
        ["B"],
    )
    assert facts["pending"] == {"duty": 2, "criterion": "kennis", "options": ["kennis.D", "kennis.C"]}


def test_an_empty_case_as_facts(app: App) -> None:
    facts = case_facts(Case(), app.context.family)
    assert (facts["duties"], facts["target"], facts["pending"]) == ([], None, None)
    assert facts["profile"]["open"] == [criterion.ref for criterion in app.context.family.criteria]


def check_shape(facts: Mapping[str, Any], app: App, text: str) -> None:
    """Every key of the contract with its type, and what the contract promises of its values."""
    family = app.context.family
    passages = family.passages()
    criteria = {criterion.ref for criterion in family.criteria}
    assert list(facts) == KEYS
    assert facts["language"] in app.languages
    assert facts["intent"] in INTENTS
    assert facts["family"] in (family.ref, None)
    assert facts["reply"].strip()
    assert len(facts["edition"]) == 12
    for found in facts["responsibilities"]:
        assert list(found) == ["text", "outcome", "candidates", "tasks", "areas"]
        assert found["outcome"] in OUTCOMES
        assert found["text"] in text
        assert bool(found["candidates"]) == (found["outcome"] in ("level", "between"))
        assert len(found["candidates"]) <= 5
        assert len(found["tasks"]) <= 3
        for candidate in found["candidates"]:
            assert list(candidate) == ["criterion", "level", "ref", "confidence", "evidence"]
            assert candidate["ref"] == f"{candidate['criterion']}.{candidate['level']}"
            assert candidate["criterion"] in criteria
            assert candidate["level"] in LEVELS
            assert 0 <= candidate["confidence"] <= 1
            for evidence in candidate["evidence"]:
                assert evidence["said"] in text
                assert evidence["counts"] in ("for", "against")
        assert all(list(task) == ["ref", "score"] and task["ref"] in passages for task in found["tasks"])
        assert set(found["areas"]) <= {area.ref for area in family.areas}
        if found["outcome"] == "level":
            assert found["candidates"][0]["evidence"], "a level without a word that shows it"
    if facts["overall"] is not None:
        assert list(facts["overall"]) == ["levels", "profile"]
        counts = facts["overall"]["profile"]
        assert list(counts) == list(LEVELS)
        assert facts["overall"]["levels"] == [one for one in LEVELS if counts[one] == max(counts.values())]
    if facts["check"] is not None:
        assert list(facts["check"]) == ["level", "fits", "uncovered"]
        assert facts["check"]["level"] in LEVELS
        assert set(facts["check"]["fits"]) <= CHECKS
        assert len(facts["check"]["fits"]) == len(facts["responsibilities"])
        assert set(facts["check"]["uncovered"]) <= criteria
    refs = [citation["ref"] for citation in facts["citations"]]
    assert len(refs) == len(set(refs))
    for citation in facts["citations"]:
        assert list(citation) == ["ref", "level", "text", "translation", "source"]
        assert citation["text"] == passages[citation["ref"]].text
        assert citation["level"] == passages[citation["ref"]].level
        assert (citation["translation"] is None) == (facts["language"] not in family.translations)
        assert list(citation["source"]) == ["document", "lines"]
        assert all(first <= last for first, last in citation["source"]["lines"])
    if facts["clarify"] is not None:
        assert list(facts["clarify"]) == ["question", "options"]
        assert facts["clarify"]["question"] in facts["reply"]
        assert all(list(option) == ["label", "ref"] for option in facts["clarify"]["options"])
        assert {option["ref"] for option in facts["clarify"]["options"]} <= set(passages)


MESSAGES = [
    *("", "   ", "???", "1", "B", "Ik beheer de agenda.", "Ik volg strikt de instructies.", "Bonjour"),
    *("What is the difference between C and B?", "Klopt dit voor een C?\n- brieven typen\n- advies geven"),
    *("Ik geef advies; ik typ brieven; ik organiseer evenementen zelfstandig; ik programmeer.", "warum?", "en voor C?"),
    *("Wat betekent specialisatie?", "Hoeveel verdien ik?", "Que demande le niveau B ?", "\x00\ufffd", "a" * 2000, "❤️"),
    *("Was heißt das?", "waarom geen B"),
]


@pytest.mark.parametrize("text", MESSAGES)
@pytest.mark.parametrize("language", ["", "nl", "fr", "de", "en"])
def test_every_answer_has_the_shape_of_the_contract(app: App, text: str, language: str) -> None:
    check_shape(app.answer(Question(text, language=language), Memory()).facts, app, text)


WORDS = (
    "ik je ich I volg strikt de instructies advies klant klachten geen niet B C niveau ? , . ; : \n - en et und why 2"
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split(" ")), max_size=25).map(" ".join)),
    st.sampled_from(["", "nl", "fr", "de", "en"]),
)
@example("interview", "nl")
def test_any_text_at_all_gets_an_answer_of_that_shape(app: App, text: str, language: str) -> None:
    first = app.answer(Question(text, language=language), Memory())
    check_shape(first.facts, app, text)
    again = app.answer(Question(text, language=language), Memory())
    assert again == first


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*MESSAGES, "2", "het eerste", "waarom?", "en bij kennis?", "opnieuw"]), max_size=5))
def test_any_chat_at_all_goes_on(app: App, texts: list[str]) -> None:
    memory = Memory()
    for text in texts:
        reply = app.answer(Question(text), memory)
        assert list(reply.facts) == KEYS
        memory = reply.memory
        words = sum(len(duty.told) + sum(len(one.text) for one in duty.added) for duty in memory.case.duties)
        assert words <= sum(map(len, texts)), "more is remembered than was told"
