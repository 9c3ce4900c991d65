"""How a reply looks in the terminal."""

from __future__ import annotations

import pytest

from bot.app import App
from bot.terminal.text_rendering import clean
from handlers.messages import Memory, Note, Options, Question, Quote, Table, Text
from tests.bot.replies import page, printed, reply

CELLS = ("Informatie doorgeven.", "Eenvoudige adviezen geven.", "Advies in zijn context geven.")
QUOTES = tuple(
    Quote(f"contacten.{level}", f"Contacten, niveau {level}", text) for level, text in zip("DCB", CELLS, strict=True)
)


def test_a_quote_is_set_apart_by_a_bar_on_every_line() -> None:
    sheet = page(40)
    sheet.reply(reply(Quote("doel", "Doel", "Taken verzorgen voor een klant of een dienst om bij te dragen.")), "nl")
    assert printed(sheet).splitlines()[:3] == [
        "Doel",
        "│ Taken verzorgen voor een klant of een",
        "│ dienst om bij te dragen.",
    ]


def test_a_translation_is_marked_as_unofficial() -> None:
    sheet = page()
    sheet.reply(reply(Quote("doel", "Objectif", "Taken verzorgen.", "Assurer des tâches.")), "fr")
    assert "│ Taken verzorgen.\n" in printed(sheet)
    assert "│ Traduction de travail, non officielle\N{NO-BREAK SPACE}: Assurer des tâches.\n" in printed(sheet)


def test_levels_of_one_criterion_stand_side_by_side_on_a_wide_screen() -> None:
    sheet = page(100)
    sheet.reply(reply(*QUOTES), "nl")
    assert any(all(text in line for text in CELLS) for line in printed(sheet).splitlines())


def test_and_below_each_other_on_a_narrow_one() -> None:
    sheet = page(60)
    sheet.reply(reply(*QUOTES), "nl")
    assert [line for line in printed(sheet).splitlines() if line.startswith("│")] == [f"│ {text}" for text in CELLS]


def test_texts_of_two_criteria_never_stand_side_by_side() -> None:
    sheet = page(100)
    sheet.reply(reply(QUOTES[0], Quote("kennis.D", "Kennis, niveau D", "Basiskennis."), QUOTES[1]), "nl")
    assert printed(sheet).count("│") == 3


MARKED = Quote("contacten.D", "D", "Informatie doorgeven", marked=((0, 10),))


def test_marked_words_are_emphasised() -> None:
    sheet = page(styled=True)
    sheet.reply(reply(MARKED), "nl")
    assert "\x1b[1;4mInformatie\x1b[0m doorgeven" in printed(sheet)


@pytest.mark.parametrize("width", [60, 100])
def test_without_styles_asterisks_mark_them_where_texts_are_compared(width: int) -> None:
    sheet = page(width)
    sheet.reply(reply(MARKED, QUOTES[1]), "nl")
    assert "*Informatie* doorgeven" in printed(sheet)


def test_without_styles_a_text_alone_stays_verbatim() -> None:
    sheet = page()
    sheet.reply(reply(MARKED), "nl")
    assert "│ Informatie doorgeven\n" in printed(sheet)


def test_without_colour_emphasis_stays() -> None:
    sheet = page(styled=True, no_color=True)
    sheet.reply(reply(MARKED), "nl")
    assert "\x1b[1;4mInformatie" in printed(sheet)
    assert "\x1b[36m" not in printed(sheet)


def test_a_table_becomes_a_list_where_its_columns_do_not_fit() -> None:
    rows = (("Criterium", "D", "C", "B"), ("Kennis", "basis", "ruim", "diep"))
    wide, narrow = page(100), page(60)
    wide.reply(reply(Table(rows)), "nl")
    narrow.reply(reply(Table(rows)), "nl")
    assert "basis   ruim   diep" in " ".join(printed(wide).split("\n"))
    assert [line.split() for line in printed(narrow).splitlines() if line] == [
        ["Kennis"],
        ["D", "basis"],
        ["C", "ruim"],
        ["B", "diep"],
    ]


def test_options_are_numbered_as_they_are_typed() -> None:
    sheet = page()
    sheet.reply(reply(Options("Wat doet u?", (("opstellen", "documenten.C"), ("nalezen", "documenten.D")))), "nl")
    assert printed(sheet) == "Wat doet u?\n  1 opstellen\n  2 nalezen\n\n"


def test_the_quiet_note_comes_last_wherever_it_stands() -> None:
    sheet = page()
    sheet.reply(reply(Note("Een indicatie."), Text("Niveau C.")), "nl")
    assert printed(sheet) == "Niveau C.\n\nEen indicatie.\n\n"


def test_nothing_ends_in_spaces_and_nothing_is_wider_than_the_screen() -> None:
    for width in (30, 60, 100):
        sheet = page(width)
        sheet.reply(reply(Text("woord " * 60), *QUOTES, Table((("Een", "Twee"), ("a", "b"))), Note("n " * 90)), "nl")
        lines = printed(sheet).splitlines()
        assert all(line == line.rstrip() and len(line) <= width for line in lines)


def test_what_a_user_pasted_cannot_steer_the_terminal() -> None:
    sheet = page()
    sheet.reply(reply(Text("a\x1b[31mb\x07\x9bc\rd"), Note("e\x1b]0;t\x07")), "nl")
    assert printed(sheet) == "a[31mbcd\n\ne]0;t\n\n"
    assert clean("één\nregel 👩‍💻") == "één\nregel 👩‍💻"


@pytest.mark.parametrize("width", [20, 60, 100])
@pytest.mark.parametrize(
    "text",
    [
        "Ik geef bezoekers eenvoudig advies, ik klasseer dossiers en ik organiseer evenementen zelfstandig",
        "verschil tussen D, C en B voor contacten",
        "Quelle est la différence entre C et B pour les documents ?",
        "Ich schreibe Briefe",
        "what does specialisatie mean",
    ],
)
def test_real_replies_are_printed_at_every_width(app: App, text: str, width: int) -> None:
    sheet = page(width)
    answer = app.answer(Question(text), Memory())
    sheet.reply(answer, str(answer.facts["language"]))
    assert printed(sheet).strip()
    assert all(len(line) <= width for line in printed(sheet).splitlines())
