"""A second family is files: beside the first, each message is answered for the one that it is about."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from bot.app import App
from bot.checking.check import _problems
from bot.checking.recorded_answers import answers
from bot.measuring.labelled_questions import LabelError, read_labelled
from bot.storage.memory_json import from_json, to_json
from bot.telegram import inline_search
from bot.terminal.description_sheet import Sheet
from bot.terminal.show import WORDING, Refused, find, print_part
from handlers.messages import Memory, Options, Question, Reply
from handlers.wording import Phrases
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.training import counted_as
from tests.two_families import MADE_UP, ORDERS, REAL, families, two


@pytest.fixture(params=ORDERS, ids="-".join)
def both(request: pytest.FixtureRequest) -> App:
    return two(request.param)


def ask(app: App, text: str = "", memory: Memory | None = None, action: str = "", language: str = "nl") -> Reply:
    return app.answer(Question(text, language=language, action=action), memory or Memory())


def about(reply: Reply) -> tuple[str, list[str]]:
    return reply.facts["family"], [citation["ref"] for citation in reply.facts["citations"]]


def asked_back(reply: Reply) -> set[str]:
    """The families among which a reply asks."""
    return {ref for block in reply.blocks if isinstance(block, Options) for _, ref in block.options}


@pytest.mark.parametrize(
    ("text", "language", "family", "ref"),
    [
        ("Ik beheer de agenda van de directeur.", "nl", REAL, "R2.3"),
        ("Ik tel de voorraad in het magazijn.", "nl", MADE_UP, "R2.1"),
        ("Ik plan de ritten van de vrachtwagens in.", "nl", MADE_UP, "R1.1"),
        ("Je compte le stock de l'entrepôt.", "fr", MADE_UP, "R2.1"),
        ("Je gère l'agenda du directeur.", "fr", REAL, "R2.3"),
        ("Wat is een risicoanalyse?", "nl", MADE_UP, "term.risicoanalyse"),
        ("Wat betekent specialisatie?", "nl", REAL, "term.specialisatie"),
        ("Que veut dire analyse des risques ?", "fr", MADE_UP, "term.risicoanalyse"),
        ("Wat vraagt Contacten op niveau C?", "nl", REAL, "contacten.C"),
        ("Wat vraagt Planning van ritten op niveau B?", "nl", MADE_UP, "planning-van-ritten.B"),
        ("Wat vraagt niveau A?", "nl", MADE_UP, "kennis.A"),
        ("Wat vraagt niveau D?", "nl", REAL, "kennis.D"),
        ("Wat vraagt Kennis op niveau B bij de planners?", "nl", MADE_UP, "kennis.B"),
        ("Wat vraagt Kennis op niveau B voor een ondersteuner?", "nl", REAL, "kennis.B"),
        ("planners/kennis.B", "nl", MADE_UP, "kennis.B"),
        ("Ondersteuners/kennis.B", "nl", REAL, "kennis.B"),
        ("planners/R1.1", "nl", MADE_UP, "R1.1"),
    ],
)
def test_a_message_is_answered_for_the_family_that_it_fits(
    both: App, text: str, language: str, family: str, ref: str
) -> None:
    reply = ask(both, text, language=language)
    found, cited = about(reply)
    assert found == family
    assert ref in cited
    assert reply.memory.family == family


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ik dweil de gangen en maak de toiletten proper.", "nl"),
        ("Entretien des espaces verts, tonte des pelouses et taille des haies", "fr"),
        ("Wat houdt het resultaatgebied rond vragen en klachten in?", "nl"),
        ("'k ben C, hoever mag 'k gaan in raad geven aan klanten?", "nl"),
        ("Je suis en C, on attend quoi de moi quand il y a un événement à monter ?", "fr"),
        ("Les lettres qui rentrent le matin et les enveloppes qui partent à seize heures.", "fr"),
        ("agenda vd baas", "nl"),
        ("hoezo?", "nl"),
        ("c'est-à-dire ?", "fr"),
    ],
)
def test_what_one_family_knows_better_or_both_answer_alike_is_not_asked_back(
    app: App, both: App, text: str, language: str
) -> None:
    reply, alone = ask(both, text, language=language), ask(app, text, language=language)
    assert asked_back(reply).isdisjoint((REAL, MADE_UP))
    assert about(reply)[1] == about(alone)[1]


def test_the_highest_level_of_a_family_is_its_own(both: App) -> None:
    reply = ask(both, "Wat vraagt planning van ritten op het hoogste niveau?")
    assert about(reply) == (MADE_UP, ["planning-van-ritten.A"])


def test_a_level_is_graded_in_the_familys_own_texts(both: App) -> None:
    facts = ask(both, "Ik werk het rooster van een heel jaar uit en stel de ploeg samen.").facts
    assert facts["family"] == MADE_UP
    assert facts["responsibilities"][0]["candidates"][0]["ref"] == "planning-van-ritten.A"


@pytest.mark.parametrize(
    "text", ["Wat vraagt Kennis op niveau B?", "Wat vraagt niveau B?", "Welke resultaatgebieden zijn er?"]
)
def test_what_both_fit_is_asked_back_and_answered_for_the_one_that_is_picked(both: App, text: str) -> None:
    first = ask(both, text)
    assert asked_back(first) == {REAL, MADE_UP}
    assert first.facts["citations"] == []
    for number, ref in enumerate(first.memory.which, start=1):
        for picked in (ask(both, str(number), first.memory), ask(both, "", first.memory, f"option:{number}")):
            assert picked.memory.family == picked.facts["family"] == ref
            assert not picked.memory.which
            assert ask(both, text, picked.memory).facts["family"] == ref


def test_the_family_may_be_picked_by_its_name(both: App) -> None:
    first = ask(both, "Wat vraagt niveau B?")
    picked = ask(both, "de planners", first.memory)
    assert (picked.memory.family, asked_back(picked)) == (MADE_UP, set())


def test_an_option_that_there_is_not_asks_again(both: App) -> None:
    first = ask(both, "Wat vraagt niveau B?")
    assert asked_back(ask(both, "", first.memory, "option:9")) == {REAL, MADE_UP}


def test_a_chat_keeps_its_family_until_a_message_clearly_fits_the_other(both: App) -> None:
    memory = ask(both, "Ik tel de voorraad in het magazijn.").memory
    for text in ("Wat vraagt niveau B?", "en voor C?", "dank u", "Welke criteria zijn er?", "Ik ken de regels."):
        reply = ask(both, text, memory)
        assert (reply.facts["family"], reply.memory.family) == (MADE_UP, MADE_UP), text
        memory = reply.memory
    assert ask(both, "Ik beheer de agenda van de directeur.", memory).memory.family == REAL


def criteria_of(reply: Reply) -> set[str]:
    return {duty.verdict.criterion for duty in reply.memory.case.duties}


def test_what_was_told_of_one_family_is_kept_apart_and_taken_up_again_with_it(both: App) -> None:
    first = ask(both, "Ik beantwoord klachten met standaardbrieven.")
    assert criteria_of(first) == {"vragen-of-klachten"}
    other = ask(both, "Ik werk het rooster van een heel jaar uit en stel de ploeg samen.", first.memory)
    assert (other.memory.family, criteria_of(other)) == (MADE_UP, {"planning-van-ritten"})
    assert "Ondersteuners" in other.facts["reply"].splitlines()[0]
    assert [one.family for one in other.memory.others] == [REAL]
    shown = ask(both, "", other.memory, "show:ondersteuners/kennis.D")
    assert (about(shown), criteria_of(shown)) == ((REAL, ["kennis.D"]), {"vragen-of-klachten"})
    assert [duty["criterion"] for duty in shown.facts["case"]["duties"]] == ["vragen-of-klachten"]
    assert criteria_of(ask(both, "", shown.memory, "show:planners/kennis.A")) == {"planning-van-ritten"}


def test_a_chat_from_before_the_second_family_is_about_the_one_that_its_duties_fit(both: App) -> None:
    told = ask(both, "Ik beantwoord klachten met standaardbrieven.").memory
    reply = ask(both, "dank u", replace(told, family=""))
    assert (reply.memory.family, criteria_of(reply)) == (REAL, {"vragen-of-klachten"})


def test_a_memory_with_two_cases_is_stored_and_comes_back(both: App) -> None:
    first = ask(both, "Ik beantwoord klachten met standaardbrieven.").memory
    memory = ask(both, "Ik werk het rooster van een heel jaar uit en stel de ploeg samen.", first).memory
    assert from_json(to_json(memory)) == memory


def test_starting_anew_forgets_the_family(both: App) -> None:
    memory = ask(both, "Ik tel de voorraad in het magazijn.").memory
    assert ask(both, "opnieuw", memory).memory.family == ""
    anew = ask(both, "", memory, "new").memory
    assert (anew.family, anew.case.duties) == ("", ())
    back = ask(both, "", anew, "undo").memory
    assert (back.family, len(back.case.duties)) == (MADE_UP, 1)


@pytest.mark.parametrize("text", ["dag", "Wie ben jij?", "hoeveel verdien ik?", "", "asdf qwer"])
def test_what_each_would_answer_the_same_settles_no_family(both: App, text: str) -> None:
    reply = ask(both, text)
    assert (reply.memory.family, asked_back(reply)) == ("", set())


def test_the_program_says_all_that_it_knows(both: App) -> None:
    text = ask(both, "Wie ben jij?").facts["reply"]
    assert "Ondersteuners (D, C, B)" in text
    assert "Planners (C, B, A)" in text


def test_a_common_question_is_answered_where_it_has_an_answer(both: App) -> None:
    assert ask(both, "wie beslist over mijn niveau?").facts["family"] == REAL


def test_a_language_that_one_family_lacks_is_answered_for_the_other(both: App) -> None:
    assert ask(both, "Ich verwalte den Kalender.", language="de").facts["family"] == REAL


def test_commands_are_for_the_chats_family_or_ask_which(both: App) -> None:
    assert asked_back(ask(both, action="criteria")) == {REAL, MADE_UP}
    assert asked_back(ask(both, action="show:kennis.B")) == {REAL, MADE_UP}
    assert about(ask(both, action="show:contacten.C")) == (REAL, ["contacten.C"])
    known = Memory("nl", family=MADE_UP)
    assert about(ask(both, memory=known, action="show:kennis.B")) == (MADE_UP, ["kennis.B"])
    assert len(about(ask(both, memory=known, action="compare"))[1]) == 6
    assert not asked_back(ask(both, action="help"))


def test_looking_up_finds_the_texts_of_both_each_shared_with_its_own_family(both: App) -> None:
    found = both.search("kennis van de regels", "nl", limit=20)
    offered = inline_search.results(found, both.families, both.phrases, "nl")
    assert len({one.id for one in offered}) == len(offered)
    for one, passage in zip(offered, found, strict=True):
        home, _, ref = one.id.partition("/")
        assert families()[home].passages()[ref] is passage
    assert {one.id.partition("/")[0] for one in offered} == {REAL, MADE_UP}


def test_a_part_is_shown_of_the_family_that_has_it_and_a_shared_one_of_both(both: App) -> None:
    phrases = Phrases(WORDING)

    def shown(ref: str) -> set[tuple[str, str]]:
        return {(family.ref, part) for family, part in find(ref, both.families, "nl", phrases)}

    assert shown("planning van ritten") == {(MADE_UP, "planning-van-ritten")}
    assert shown("contacten.C") == {(REAL, "contacten.C")}
    assert shown("kennis") == {(REAL, "kennis"), (MADE_UP, "kennis")}
    assert shown("planners/kennis") == {(MADE_UP, "kennis")}
    with pytest.raises(Refused, match="planning-van-ritten"):
        find("planners/planning-van-rit", both.families, "nl", phrases)


@pytest.mark.parametrize("ref", ["planners", "kennis", "kennis.A", "R1", "R1.1", "term.risicoanalyse"])
def test_every_part_of_a_second_family_can_be_printed(ref: str) -> None:
    out = io.StringIO()
    print_part(Sheet(Console(file=out, width=100), Phrases(WORDING), "fr", families()[MADE_UP]), ref)
    assert out.getvalue().strip()


def test_a_family_without_notes_has_no_heading_for_them() -> None:
    assert not families()[MADE_UP].notes
    found = [problem for problem in _problems(two((REAL, MADE_UP))) if MADE_UP in str(problem.values)]
    assert not found


def test_labelled_questions_may_name_their_family_and_its_levels(both: App, tmp_path: Path) -> None:
    file = tmp_path / "q.jsonl"
    line = {"kind": "cell", "lang": "nl", "text": "Wat vraagt Kennis op niveau B?", "pairs": [["kennis", "B"]]}
    file.write_text(json.dumps(line | {"family": MADE_UP}), encoding="utf-8")
    (item,) = read_labelled([file], both.families)
    assert answers(both.answer, [item]) == {line["text"]: "criterion; kennis.B"}
    file.write_text(json.dumps(line | {"family": "zzz"}), encoding="utf-8")
    with pytest.raises(LabelError, match="family: there is no 'zzz'"):
        list(read_labelled([file], both.families))


def test_counts_are_kept_for_each_family_and_language_apart() -> None:
    names = {counted_as(Corpus(family, code)) for family in families().values() for code in ("nl", "fr")}
    assert len({name.rpartition("-")[2] for name in names}) == 4


def test_a_reader_knows_the_texts_of_its_own_family_alone(both: App) -> None:
    labels = {ref: set(context.reader("nl").counts.labels) for ref, context in both.contexts.items()}
    assert "planning-van-ritten.B" in labels[MADE_UP] - labels[REAL]
    assert "contacten.C" in labels[REAL] - labels[MADE_UP]


def test_with_one_family_a_chat_remembers_none_and_another_ones_memory_is_not_used(app: App) -> None:
    assert ask(app, "Ik beheer de agenda van de directeur.").memory.family == ""
    assert ask(app, "ondersteuners/contacten.C").facts["citations"][0]["ref"] == "contacten.C"
    gone = replace(Memory("nl"), family=MADE_UP, criteria=("planning-van-ritten",), which=(REAL, MADE_UP))
    assert {ref.partition(".")[2] for ref in about(ask(app, "en voor C?", gone))[1]} == {"C"}


def test_the_guided_grading_stays_with_its_family_and_is_kept_with_it(both: App) -> None:
    begun = ask(both, "Ik beheer de agenda van de directeur.")
    begun = ask(both, action="interview", memory=begun.memory)
    told = ask(both, "2", ask(both, "Ik tel de voorraad in het magazijn.", begun.memory).memory)
    assert told.facts["family"] == REAL
    assert [one.levels for one in told.memory.case.interview.given] == [("C",)]
    paused = ask(both, "pauze", told.memory)
    other = ask(both, "Ik plan de ritten van de vrachtwagens in.", paused.memory)
    assert (other.facts["family"], other.memory.case.interview.state) == (MADE_UP, "")
    back = ask(both, "Wat vraagt Contacten op niveau C?", other.memory)
    assert back.memory.case.interview.given == told.memory.case.interview.given


def test_the_guided_grading_asks_by_the_criteria_of_the_family_that_is_told_of(both: App) -> None:
    told = ask(both, "Ik plan de ritten van de vrachtwagens in.")
    memory = ask(both, action="interview", memory=told.memory).memory
    for _ in range(20):
        if not memory.case.interview.running:
            break
        memory = ask(both, "1", memory).memory
    assert memory.case.interview.state == "done"
    assert memory.family == MADE_UP
