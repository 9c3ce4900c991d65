"""Rules over concepts: when one fits, and what it then says."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import App
from knowledge.concepts.lexicon import Found
from knowledge.concepts.rules import Rule, read_rules, said

CONCEPTS = ("advice", "simple", "independent")
LABELS = ("contacten.D", "contacten.C", "verbetering.C+verbetering.B")


def rule(**duties: str) -> Rule:
    return Rule("r", ("contacten.C",), 3.0, "words", **{key: frozenset(text.split()) for key, text in duties.items()})


@pytest.mark.parametrize(
    ("one", "concepts", "fits"),
    [
        (rule(every="advice simple"), {"advice", "simple"}, True),
        (rule(every="advice simple"), {"advice"}, False),
        (rule(some="advice simple"), {"simple"}, True),
        (rule(some="advice simple"), set(), False),
        (rule(every="advice", none="simple"), {"advice"}, True),
        (rule(every="advice", none="simple"), {"advice", "simple"}, False),
        (rule(every="advice", some="simple independent"), {"advice", "independent"}, True),
        (rule(every="advice", some="simple independent"), {"advice"}, False),
    ],
)
def test_a_rule_fits_where_all_and_any_are_said_and_none_is_not(one: Rule, concepts: set[str], fits: bool) -> None:
    assert one.fits(concepts) is fits


def test_a_denied_concept_is_another_than_the_concept() -> None:
    concepts = said([Found("advice", (1,), negated=True), Found("simple", (3,))])
    assert concepts == {"not advice", "simple"}
    assert Rule("r", (), 1.0, "", every=frozenset({"not advice"})).fits(concepts)
    assert not rule(every="advice").fits(concepts)


def test_rules_are_read_in_their_order_with_all_they_say(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(
        "b: {speaks: [contacten.C, contacten.D], weight: 4, all: [advice], none: [not simple], why: words}\n"
        "a: {speaks: verbetering.C+verbetering.B, weight: -1.5, any: ['#question', independent], why: more}\n",
        encoding="utf-8",
    )
    first, second = read_rules(path, LABELS, CONCEPTS)
    assert (first.key, first.speaks, first.weight) == ("b", ("contacten.C", "contacten.D"), 4.0)
    assert first.every == {"advice"}
    assert first.none == {"not simple"}
    assert (second.speaks, second.weight, second.why) == (("verbetering.C+verbetering.B",), -1.5, "more")
    assert second.some == {"#question", "independent"}


def test_what_a_rule_excludes_is_taken_from_every_label_that_holds_it_open(tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text("a: {excludes: [verbetering.C], weight: 5, all: [advice], why: words}\n", encoding="utf-8")
    (rule,) = read_rules(path, LABELS, CONCEPTS)
    assert (rule.speaks, rule.weight) == (("verbetering.C+verbetering.B",), -5.0)


@pytest.mark.parametrize("code", ["nl", "fr", "de", "en"])
def test_a_fitting_rule_adds_its_weight_and_no_other_does(app: App, code: str) -> None:
    reader = app.context.reader(code)
    text = reader.read("B?")
    plain = dict(zip(reader.counts.labels, reader.counts.score(reader.features(text)), strict=True))
    for one in reader.fitting(text):
        for label in one.speaks:
            plain[label] += one.weight
    assert reader.weigh(text) == plain


def test_the_rules_are_the_same_in_every_language(app: App) -> None:
    assert len({app.context.reader(code).rules for code in app.languages}) == 1


@pytest.mark.parametrize("code", ["nl", "fr", "de", "en"])
def test_the_words_of_a_cell_are_settled_for_that_cell_and_rule_it_out_nowhere(app: App, code: str) -> None:
    family, reader = app.families[0], app.context.reader(code)
    texts = family.translations.get(code, {})
    for criterion in family.criteria:
        for cell in criterion.cells.values():
            fitting = list(reader.fitting(reader.read(texts.get(cell.ref, cell.text))))
            out = {ref for rule in fitting if rule.weight < 0 for label in rule.speaks for ref in label.split("+")}
            same = next((group for group in criterion.levels_reading_the_same() if cell.level in group), (cell.level,))
            single = {rule.speaks for rule in fitting if rule.weight < 0}
            assert not any(speaks and cell.ref in speaks for speaks in single), cell.ref
            assert any(other.ref in out for other in criterion.cells.values() if other.level not in same), cell.ref
