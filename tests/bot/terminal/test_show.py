"""`niveauwijzer show`: what a person reads, on a wide and a narrow terminal and in a pipe."""

from __future__ import annotations

import io
import re

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from bot.terminal.description_sheet import Sheet
from bot.terminal.show import WORDING, print_part, show
from handlers.wording import Phrases
from knowledge.official.family_loading import load_families
from knowledge.official.model import Family
from knowledge.text.language_files import codes

PHRASES = Phrases(WORDING)
UNDERLINED = re.compile(r"\x1b\[1;4m(.*?)\x1b\[0m", re.DOTALL)


def run(*words: str, columns: int = 80) -> Result:
    return CliRunner(env={"COLUMNS": str(columns)}).invoke(show, words)


def read(*words: str, columns: int = 80) -> str:
    result = run(*words, columns=columns)
    assert result.exit_code == 0, result.output
    return result.stdout


def flat(text: str) -> str:
    return " ".join(text.replace("*", "").split())


def on_terminal(ref: str, columns: int = 80, no_color: bool = False) -> str:
    """The part as a colour terminal gets it, with its escape codes."""
    out = io.StringIO()
    console = Console(
        file=out, force_terminal=True, color_system="256", width=columns, no_color=no_color, highlight=False
    )
    (family,) = load_families()
    print_part(Sheet(console, PHRASES, "nl", family), ref)
    return out.getvalue()


@pytest.fixture(scope="module")
def family() -> Family:
    return load_families()[0]


def test_the_whole_description_shows_every_text(family: Family) -> None:
    # One column for each text: a narrow screen, where the levels are a list and not side by side.
    printed = flat(read(columns=60))
    for ref, passage in family.passages().items():
        assert flat(passage.text) in printed, ref


def test_the_whole_description_names_every_part(family: Family) -> None:
    printed = read()
    for criterion in family.criteria:
        assert f"{criterion.name}  [{criterion.ref}]" in printed
    for area in family.areas:
        assert f"[{area.ref}]" in printed
        assert all(f"{task.ref}  {task.text[:20]}" in printed for task in area.tasks)
    assert "term.specialisatie" in printed
    assert "note.gender" in printed


def test_the_levels_stand_side_by_side_on_a_wide_screen() -> None:
    assert re.search(r"^D +C +B$", read("contacten", columns=80), re.MULTILINE)


def test_the_levels_are_a_list_on_a_narrow_screen() -> None:
    printed = read("contacten", columns=60)
    starts = [re.search(rf"^  {level}  ", printed, re.MULTILINE) for level in "DCB"]
    assert all(starts)


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_screen(columns: int) -> None:
    assert max(map(len, read("--language", "fr", columns=columns).splitlines())) <= columns


def test_an_area_is_shown_with_its_own_tasks_only() -> None:
    printed = read("R3")
    assert [f"R3.{n}" in printed for n in range(1, 11)] == [True] * 9 + [False]
    assert "R4.1" not in printed
    assert "vragen of klachten van klanten beantwoorden" in flat(printed)


def test_a_task_says_that_it_shows_no_level() -> None:
    printed = flat(read("R3.4"))
    assert "Instaan voor het onthaal en de begeleiding van bezoekers" in printed
    assert "R3, Vragen en klachten van klanten" in printed
    assert "de taak alleen toont nog geen niveau" in printed
    assert "regel 79 van de scan" in printed


def test_a_cell_is_shown_with_the_lines_it_stands_on() -> None:
    printed = flat(read("contacten.C"))
    assert "De concrete vragen van de klanten beantwoorden" in printed
    assert "regels 190-192 van de scan" in printed
    assert "situeren" not in printed


@pytest.mark.parametrize(
    ("ref", "text"),
    [
        ("doel", "Administratieve, organisatorische en faciliterende taken"),
        ("term.specialisatie", "specialisatie: duidelijk afgebakende kennis"),
        ("note.gender", "Omwille van de leesbaarheid"),
        ("ondersteuners/contacten.C", "De concrete vragen van de klanten"),
        ("ondersteuners/R2", "operationele en/of organisatorische activiteiten"),
    ],
)
def test_every_kind_of_part_can_be_asked_for(ref: str, text: str) -> None:
    assert text in flat(read(ref))


@pytest.mark.parametrize("typed", ["CONTACTEN.c", " contacten.C ", "Ondersteuners/Contacten.C"])
def test_a_reference_may_be_typed_in_any_case(typed: str) -> None:
    assert read(typed) == read("contacten.C")


def test_a_part_may_be_called_by_its_name_in_the_chosen_language() -> None:
    assert read("Vragen of klachten") == read("vragen-of-klachten")
    assert read("Questions ou plaintes", "--language", "fr") == read("vragen-of-klachten", "--language", "fr")


def test_differing_words_stand_between_asterisks_in_a_pipe() -> None:
    printed = read("contacten.C", columns=200)
    assert "De *concrete vragen* van de klanten *beantwoorden door hen correcte* informatie" in printed
    assert "\x1b" not in printed


def test_differing_words_are_bold_and_underlined_on_a_terminal() -> None:
    printed = on_terminal("contacten.C", columns=200)
    assert UNDERLINED.findall(printed)[:2] == ["concrete vragen", "beantwoorden door hen correcte"]
    assert "*" not in printed


def test_no_color_takes_the_colour_and_leaves_the_emphasis() -> None:
    printed = on_terminal("contacten", no_color=True)
    assert UNDERLINED.search(printed)
    assert not re.search(r"\x1b\[[0-9;]*3\d", printed)
    assert re.search(r"\x1b\[[0-9;]*3\d", on_terminal("contacten"))


def test_a_pipe_gets_no_trailing_spaces() -> None:
    assert not [line for line in read().splitlines() if line != line.rstrip()]


@pytest.mark.parametrize("ref", ["verbetering", "verbetering.C", "verbetering.B"])
def test_it_says_where_two_levels_read_the_same(ref: str) -> None:
    assert "C = B: dezelfde tekst." in read(ref)


def test_a_level_that_reads_otherwise_is_not_said_to_read_the_same() -> None:
    assert "dezelfde tekst" not in read("verbetering.D")
    assert read().count("dezelfde tekst") == 1


@pytest.mark.parametrize("ref", ["documenten", "documenten.C", "documenten.B"])
def test_it_says_which_sentence_two_levels_share(ref: str) -> None:
    assert "(C, B): “Nagaan of documenten voldoen" in flat(read(ref))


def test_a_level_without_the_shared_sentence_is_not_told_of_it() -> None:
    assert "Nagaan" not in read("documenten.D")


def test_a_text_that_marks_a_term_brings_its_definition() -> None:
    for ref in ("kennis", "kennis.B"):
        assert "duidelijk afgebakende kennis van een domein" in flat(read(ref)), ref
    assert "duidelijk afgebakende" not in flat(read("kennis.C"))


@pytest.mark.parametrize("language", [code for code in codes() if code != "nl"])
def test_a_translation_stands_beside_the_dutch_and_is_called_unofficial(family: Family, language: str) -> None:
    printed = flat(read("contacten.C", "--language", language))
    assert flat(family.criterion("contacten").cells["C"].text) in printed
    assert f"{language}: {family.translations[language]['contacten.C']}" in printed
    unofficial = {"fr": "non officielle", "de": "nicht amtlich", "en": "unofficial"}
    assert unofficial[language] in printed


def test_dutch_is_shown_without_a_translation() -> None:
    assert "werkvertaling" not in read()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("contaten", "contacten"),
        ("R3.44", "R3.4"),
        ("documenten.A", "documenten.C"),
        ("R5", "R4"),
        ("term", "term.specialisatie"),
        ("praktische", "praktische-organisatie"),
        ("anderen/contacten", "contacten"),
    ],
)
def test_an_unknown_reference_gets_the_nearest_ones_suggested(typed: str, meant: str) -> None:
    result = run(typed)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert typed in result.stderr
    assert meant in re.split(r"[ ,?]+", result.stderr)


@pytest.mark.parametrize("typed", ["xyzzy", "/", "contacten/", "\x1b[31m\n", "ø" * 500])
def test_a_reference_that_resembles_nothing_is_refused_in_one_short_clean_line(typed: str) -> None:
    result = run(typed)
    assert result.exit_code == 2
    assert result.stderr.rstrip("\n").isprintable()
    assert len(result.stderr) < 200


def test_every_language_has_the_same_phrases() -> None:
    def keys(language: str) -> list[str]:
        text = (WORDING / f"{language}.ftl").read_text(encoding="utf-8")
        return sorted(re.findall(r"^([a-z][a-z-]*) =", text, re.MULTILINE))

    for language in codes():
        assert keys(language) == keys("nl"), language
        assert len(set(keys(language))) == len(keys(language)), language
