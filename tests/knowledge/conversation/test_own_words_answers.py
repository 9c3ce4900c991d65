"""What an answer in somebody's own words says of the criterion that was asked about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import App
from handlers.context import Context
from knowledge.concepts.doc import Said
from knowledge.concepts.rules import NOT
from knowledge.conversation.own_words_answers import Vote, criteria_spoken_of, votes
from knowledge.errors import KnowledgeError
from knowledge.official.guidance import Answers, read_anchors
from knowledge.scoring.corpus import Corpus

LEVELS = {"D": ("strict-follow", "not independent"), "B": ("independent", "own-initiative")}
ANSWERS: Answers = {"one": LEVELS, "two": {"C": ("choose",)}}


def said(app: App, text: str) -> Said:
    return app.context.reader("nl").read(text)


def levels(found: tuple[Vote, ...]) -> list[str]:
    return [vote.level for vote in found]


def test_a_level_is_spoken_for_by_its_concepts_in_the_users_own_words(app: App) -> None:
    (vote,) = votes(said(app, "Dat doe ik helemaal Zelfstandig, hoor"), LEVELS)
    assert (vote.level, vote.concept) == ("B", "independent")
    assert "Zelfstandig" in vote.words


def test_what_is_denied_speaks_for_what_its_denial_says_and_not_for_itself(app: App) -> None:
    assert levels(votes(said(app, "ik werk niet zelfstandig"), LEVELS)) == ["D"]
    assert votes(said(app, "ik werk niet zelfstandig"), {"B": ("independent",)}) == ()


def test_an_answer_may_speak_for_several_levels_in_the_order_of_its_words(app: App) -> None:
    found = votes(said(app, "ik volg strikt de instructies, maar soms beslis ik zelfstandig"), LEVELS)
    assert levels(found)[0] == "D"
    assert "B" in levels(found)


@pytest.mark.parametrize("text", ["", "…", "dat weet ik niet", "met de collega's"])
def test_what_says_no_level_has_no_vote(app: App, text: str) -> None:
    assert votes(said(app, text), LEVELS) == ()
    assert criteria_spoken_of(said(app, text), ANSWERS) == ()


def test_the_criteria_that_an_answer_speaks_of_are_the_most_spoken_of_first(app: App) -> None:
    text = "zelfstandig, op eigen initiatief, en ik kies"
    assert criteria_spoken_of(said(app, text), ANSWERS) == ("one", "two")
    assert criteria_spoken_of(said(app, "ik kies"), ANSWERS) == ("two",)


def test_every_concept_of_the_answers_is_one_that_every_language_can_say(app: App) -> None:
    found = (names for by_level in app.context.answers.values() for names in by_level.values())
    used = {name.removeprefix(NOT) for names in found for name in names}
    for language in app.languages:
        assert used <= set(Corpus(app.context.family, language).concepts())


def test_a_concept_that_is_not_registered_is_refused_naming_file_and_key(app: App, tmp_path: Path) -> None:
    family = replace(app.context.family, folder=tmp_path)
    lines = [f"{criterion.ref}: {{}}" for criterion in family.criteria]
    (tmp_path / "answers.yaml").write_text(
        "\n".join(["kennis: {C: [simple, not simpel]}", *lines[1:]]), encoding="utf-8"
    )
    assert lines[0].startswith("kennis")
    with pytest.raises(KnowledgeError, match=r"answers\.yaml: kennis: C: the concept 'simpel'"):
        Context(family, app.phrases, "e", "v").answers  # noqa: B018  # reading it is what is refused


def test_every_concept_of_the_anchors_is_one_that_every_language_can_say(app: App) -> None:
    objects = read_anchors(app.context.family)
    assert objects
    assert {name for names in objects.values() for name in names} <= set(Corpus(app.context.family, "nl").concepts())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "het is meer dan melden: ik stel verbeteringen voor"),
        ("nl", "ik meld het niet alleen, ik stel ook verbeteringen voor"),
        ("fr", "c'est plus que signaler : je propose des améliorations"),
        ("de", "ich melde es nicht nur, ich mache Verbesserungsvorschläge"),
        ("en", "it goes beyond reporting: I propose improvements"),
    ],
)
def test_who_says_more_than_one_thing_speaks_for_what_more_there_is(app: App, language: str, text: str) -> None:
    read = app.context.reader(language).read(text)
    assert set(levels(votes(read, app.context.answers["verbetering"]))) == {"C"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I do no more than report problems"),
        ("en", "I report more than two problems"),
        ("fr", "je ne fais plus que signaler les problèmes"),
        ("de", "mehr als die Grundlagen braucht man nicht"),
    ],
)
def test_no_more_than_and_a_count_go_beyond_nothing(app: App, language: str, text: str) -> None:
    assert not any(token.set_aside for token in app.context.reader(language).read(text).tokens)
