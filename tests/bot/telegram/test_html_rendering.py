"""Rendering and splitting: whatever is rendered, Telegram takes it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.html_rendering import paragraphs, quote_html, render, split
from handlers.messages import Block, Memory, Note, Options, Quote, Reply, Table, Text
from handlers.wording import Phrases
from tests.bot.telegram.entities import parse, units

PHRASES = Phrases(Path(__file__).parents[3] / "bot" / "phrases")
words = st.text(max_size=6000) | st.sampled_from(["a " * 4000, "😀" * 5000, "<b>&" * 3000, "woord. " * 900])
blocks = st.one_of(
    st.builds(Text, words),
    st.builds(Note, words),
    st.builds(Quote, st.just("x"), st.text(max_size=80), words, st.none() | words, st.just(((0, 3), (2, 9), (9, 99)))),
    st.builds(Table, st.lists(st.tuples(words, words), max_size=5).map(tuple)),
    st.builds(Options, words, st.just((("<Eerste>", "a"), ("Tweede", "b")))),
)


def reply(*parts: Block) -> Reply:
    return Reply({}, parts, Memory())


@settings(max_examples=40, deadline=None)
@given(st.lists(blocks, max_size=6))
def test_every_page_is_accepted_and_reads_the_same_as_html_and_as_plain_text(parts: list[Block]) -> None:
    for page in render(reply(*parts), PHRASES, "nl"):
        text, entities = parse(page.html)
        assert text == page.plain
        assert 0 < units(text) <= 4096
        assert len(entities) <= 100
        assert text.strip()


@settings(max_examples=40, deadline=None)
@given(words)
def test_a_split_text_loses_no_word(text: str) -> None:
    parts = split(text)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(units(part) <= 4000 for part in parts)


def test_the_quiet_note_comes_last_wherever_it_stood() -> None:
    (page,) = render(reply(Note("Een indicatie."), Text("Het antwoord.")), PHRASES, "nl")
    assert page.html == "Het antwoord.\n\n<i>Een indicatie.</i>"


def test_a_citation_is_an_expandable_quote_with_its_marked_words_bold() -> None:
    (page,) = render(reply(Quote("c", "Contacten C", "geven van advies", "giving advice", ((10, 16),))), PHRASES, "en")
    assert page.html == (
        "<b>Contacten C</b>\n<blockquote expandable>geven van <b>advies</b></blockquote>\n\n"
        "<blockquote expandable>Working translation, unofficial:\ngiving advice</blockquote>"
    )


def test_marks_that_overlap_or_lie_outside_break_no_tag() -> None:
    assert quote_html("a<b>c", ((0, 2), (1, 3), (4, 99))) == "<b>a&lt;</b>b&gt;c"


def test_a_table_becomes_a_list_for_a_narrow_screen() -> None:
    (page,) = render(reply(Table((("", "D", "C"), ("Kennis", "wat", ""), ("Contacten", "a", "b")))), PHRASES, "nl")
    assert page.plain == "Kennis\nD: wat\n\nContacten\nD: a\nC: b"


def test_many_formatted_parts_are_spread_over_messages() -> None:
    pages = render(reply(*(Quote("r", f"L{number}", "tekst") for number in range(60))), PHRASES, "nl")
    assert len(pages) == 2


def test_nothing_to_say_is_no_message() -> None:
    assert paragraphs("", " \x00 ") == ()


def test_texts_on_request_share_one_closed_fold_with_their_labels_and_translations() -> None:
    folded = [Quote(f"c.{level}", f"Contacten {level}", f"tekst <{level}>", folded=True) for level in "DC"]
    translated = Quote("c.B", "Contacten B", "tekst", "text", folded=True)
    (page,) = render(reply(Text("Open."), *folded, translated, Text("Welke?")), PHRASES, "en")
    assert page.html == (
        "Open.\n\n<blockquote expandable><b>Contacten D</b>\ntekst &lt;D&gt;\n\n<b>Contacten C</b>\ntekst &lt;C&gt;\n\n"
        "<b>Contacten B</b>\ntekst\n<i>Working translation, unofficial:\ntext</i></blockquote>\n\nWelke?"
    )
    parse(page.html)


def test_many_texts_on_request_take_several_folds_and_lose_no_word() -> None:
    quotes = [Quote(f"c{n}", f"Label {n}", "woord & <w> " * 40, folded=True) for n in range(20)]
    huge = Quote("huge", "Lang", "woord " * 1500, folded=True)
    pages = render(reply(*quotes, huge, Text("Slot.")), PHRASES, "nl")
    for page in pages:
        assert units(parse(page.html)[0]) <= 4096
    whole = "\n".join(page.plain for page in pages)
    assert all(f"Label {n}\n" in whole for n in range(20))
    assert whole.count("woord") == 20 * 40 + 1500
