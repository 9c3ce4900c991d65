"""The measures: what counts as right for each kind of question."""

from __future__ import annotations

from typing import Any

import pytest

from bot.contract import Facts
from bot.measuring.figures import Results
from bot.measuring.labelled_questions import Labelled, Pair, Sentence
from bot.measuring.question_measures import MEASURES, Claim, claims, given_answer, judge
from tests.bot.answers import answer, part

CRITERIA = ("kennis", "documenten", "contacten", "verbetering")
C, B = ("contacten", "C"), ("contacten", "B")


def item(kind: str, *pairs: Pair, **more: Any) -> Labelled:
    return Labelled("x", kind, "vraag", {"lang": "nl", "tier": "easy", "style": "formal"}, frozenset(pairs), **more)


def verdict(question: Labelled, facts: Facts) -> dict[str, list[bool]]:
    return {measure: list(cases) for measure, cases in judge(question, facts, CRITERIA).items()}


def test_the_first_answer_must_be_the_right_pair() -> None:
    found = verdict(item("grade", C), answer(part("level", "contacten.C", "contacten.B")))
    assert found == {
        "pair": [True],
        "pair@3": [True],
        "level": [True],
        "criterion": [True],
        "answered": [True],
        "wrong_and_sure": [False],
        "committed": [True],
        "language": [True],
    }


def test_a_wrong_level_is_worst_when_it_is_stated_as_sure() -> None:
    sure = verdict(item("grade", C), answer(part("level", "contacten.B", "contacten.C")))
    open_ = verdict(item("grade", C), answer(part("between", "contacten.B", "contacten.C")))
    assert (sure["pair"], sure["pair@3"], sure["wrong_and_sure"]) == ([False], [True], [True])
    assert (open_["pair"], open_["wrong_and_sure"], open_["committed"]) == ([False], [False], [False])
    assert sure["criterion"] == [True]
    assert sure["level"] == [False]


def test_whether_it_commits_is_asked_only_where_one_level_is_right() -> None:
    assert "committed" not in verdict(item("grade", C, B), answer(part("between", "contacten.C")))


def test_no_answer_is_not_wrong_and_sure() -> None:
    found = verdict(item("grade", C), answer(part("no_level", tasks=("R1.1",))))
    assert (found["answered"], found["pair"], found["wrong_and_sure"]) == ([False], [False], [False])


@pytest.mark.parametrize(
    ("facts", "right"),
    [
        (answer(part("between", "contacten.C", "contacten.B")), True),
        (answer(part("between", "contacten.C")), False),
        (answer(part("level", "contacten.C", "contacten.B")), False),
        (answer(part("level", "contacten.C", "contacten.B"), clarify={"question": "?"}), True),
    ],
)
def test_what_is_open_must_stay_open(facts: Facts, right: bool) -> None:
    assert verdict(item("ambiguous", C, B), facts)["ambiguous"] == [right]


def test_a_task_has_its_task_and_area_first_and_no_level() -> None:
    question = item("task", tasks=("R2.3",), areas=("R2",))
    good = verdict(question, answer(part("no_level", tasks=("R2.3", "R1.1"))))
    bad = verdict(question, answer(part("level", "contacten.C", tasks=("R1.1", "R2.3"))))
    assert (good["task"], good["area"], good["no_level"]) == ([True], [True], [True])
    assert (bad["task"], bad["area"], bad["no_level"]) == ([False], [False], [False])


@pytest.mark.parametrize("kind", ["cell", "compare"])
def test_the_texts_asked_for_are_shown_and_little_else(kind: str) -> None:
    question = item(kind, C, B)
    assert verdict(question, answer(cites=("contacten.C", "contacten.B", "term.specialisatie")))[kind] == [True]
    assert verdict(question, answer(cites=("contacten.C", "contacten.B", "kennis.C", "kennis.B")))[kind] == [True]
    assert verdict(question, answer(cites=("contacten.C",)))[kind] == [False]
    too_much = ("contacten.C", "contacten.B", "kennis.C", "kennis.B", "kennis.D")
    assert verdict(question, answer(cites=too_much))[kind] == [False]


def test_a_definition_is_explained_from_the_text() -> None:
    question = item("definition")
    assert verdict(question, answer(intent="definition", cites=("doel",)))["definition"] == [True]
    assert verdict(question, answer(intent="about"))["definition"] == [False]
    assert verdict(question, answer(intent="grade", cites=("doel",)))["definition"] == [False]


def test_declined_means_no_level_and_no_cell_and_no_question_of_language() -> None:
    question = item("out_of_scope")
    assert verdict(question, answer(language="fr", cites=("doel",))) == {"declined": [True]}
    assert verdict(question, answer(part("between", "contacten.C"))) == {"declined": [False]}
    assert verdict(question, answer(cites=("contacten.C",))) == {"declined": [False]}


def test_a_description_is_judged_as_a_whole_and_by_sentence() -> None:
    sentences = (Sentence("Ik geef simpel advies.", frozenset({C})), Sentence("Ik klasseer brieven.", frozenset()))
    question = item("description", sentences=sentences, overall=("C", "B"))
    parts = (
        part("level", "contacten.C", text="Ik geef simpel advies."),
        part("level", "documenten.D", text="Ik klasseer brieven."),
    )
    found = verdict(question, answer(*parts, overall={"levels": ["C"]}))
    assert (found["overall"], found["sentence"], found["restraint"]) == ([True], [True], [False])
    assert verdict(question, answer(*parts, overall={"levels": ["C", "D"]}))["overall"] == [False]
    assert verdict(question, answer(overall=None))["sentence"] == [False]
    assert verdict(question, answer(overall=None))["restraint"] == [True]


def test_confidence_is_held_against_what_is_right() -> None:
    assert claims(item("grade", C), answer(part("level", "contacten.C", confidence=0.8))) == [Claim(0.8, True)]
    assert claims(item("grade", C), answer(part("between", "contacten.B", confidence=0.4))) == [Claim(0.4, False)]
    sure = part("level", "contacten.C", confidence=0.7)
    assert claims(item("task"), answer(sure)) == [Claim(0.7, False)]
    assert claims(item("out_of_scope"), answer(part("between", "contacten.C"))) == []
    assert claims(item("cell", C), answer(sure)) == []


def test_an_answer_in_short() -> None:
    assert given_answer(answer(part("level", "contacten.C", "contacten.B"))) == "grade; level contacten.C"
    assert (
        given_answer(answer(part("between", "contacten.C", "contacten.B"))) == "grade; between contacten.C contacten.B"
    )
    assert given_answer(answer(part("no_level", tasks=("R1.1", "R1.2")))) == "grade; no_level R1.1"
    assert given_answer(answer(intent="criterion", cites=("kennis.D",))) == "criterion; kennis.D"
    assert given_answer(answer(intent="smalltalk")) == "smalltalk"


def test_figures_are_shares_by_group() -> None:
    results = Results("lang")
    other = Labelled("y", "grade", "question", {"lang": "fr", "tier": "easy", "style": "formal"}, frozenset({C}))
    results.add(item("grade", C), answer(part("level", "contacten.C", confidence=0.95)), CRITERIA)
    results.add(other, answer(part("level", "contacten.B", confidence=0.95)), CRITERIA)
    shares = results.shares()
    assert results.groups() == ("all", "nl", "fr")
    assert {group: (s.right, s.cases, s.value) for group, s in shares["pair"].items()} == {
        "all": (1, 2, 0.5),
        "nl": (1, 1, 1.0),
        "fr": (0, 1, 0.0),
    }
    assert list(shares) == [measure for measure in MEASURES if measure in shares]
    assert {(miss.measure, miss.item.id) for miss in results.misses} == {
        *(("pair", "y"), ("pair@3", "y"), ("level", "y"), ("wrong_and_sure", "y"), ("language", "y")),
    }


def test_reliability_puts_claims_into_bins() -> None:
    results = Results("lang")
    for confidence, ref in ((0.95, "contacten.C"), (1.0, "contacten.B"), (0.45, "contacten.C")):
        results.add(item("grade", C), answer(part("level", ref, confidence=confidence)), CRITERIA)
    low, high = results.reliability()
    assert (low.low, low.high, low.claims, low.right) == (0.4, 0.5, 1, 1.0)
    assert (high.low, high.claims, high.right) == (0.9, 2, 0.5)
    assert high.mean == pytest.approx(0.975)
    assert results.off() == pytest.approx((0.55 + 2 * 0.475) / 3)
