"""Where sentences, lines and list items end, and which characters end nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.text.language_files import load_language
from knowledge.understanding.cut_marks import LINE_END, SURE, marks


def items(text: str) -> list[str]:
    """The stretches that list items are; nothing where the text is no list."""
    found = [mark for mark in marks(text, ()) if mark.item]
    ends = [mark.start for mark in found[1:]] + [len(text)] * bool(found)
    return [text[mark.end : end].strip() for mark, end in zip(found, ends, strict=True)]


def sentences(text: str, abbreviations: frozenset[str] = frozenset()) -> int:
    return len(marks(text, abbreviations)) + 1


@pytest.mark.parametrize("first", ["1) ", "1. ", "(1) ", "a. ", "A. ", "a) ", "A) "])
@pytest.mark.parametrize("between", [" ", "\n"])
def test_ordinals_that_count_on_mark_items(first: str, between: str) -> None:
    def ordinal(n: int) -> str:
        return first.translate({ord("1"): str(1 + n), ord("a"): "abc"[n], ord("A"): "ABC"[n]})

    text = between.join(f"{ordinal(n)}{word}" for n, word in enumerate(("post", "agenda", "archief")))
    assert items(text) == ["post", "agenda", "archief"]


@pytest.mark.parametrize("bullet", [*SURE, "-", "–", "*"])
@pytest.mark.parametrize("between", [" ", "\n"])
def test_bullets_mark_items_in_lines_and_within_one(bullet: str, between: str) -> None:
    text = between.join(f"{bullet} {word}" for word in ("post", "agenda", "archief"))
    assert items(text) == ["post", "agenda", "archief"]


@pytest.mark.parametrize("mark", ["/", "·", "|", "→", "\t"])
def test_marks_between_items_part_them(mark: str) -> None:
    found = marks(f"post sorteren {mark} agenda beheren {mark} bezoekers onthalen", ())
    assert [found_mark.item for found_mark in found] == [True, True]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\u2028", "\u2029", "\x85"])
def test_every_line_end_ends_a_line(end: str) -> None:
    found = marks(end.join(("post", "agenda", "archief")), ())
    assert len(found) == 2
    assert all(mark.item for mark in found)


def test_two_lines_without_a_mark_are_no_list() -> None:
    (mark,) = marks("Ik sorteer de post.\nElke dag hetzelfde.", ())
    assert not mark.item


@pytest.mark.parametrize(
    "text",
    [
        "de TCP/IP-instellingen en/of de 24/7 wachtdienst (m/v)",
        "post en / of pakjes, m / v, 24 / 7",
        "niet-dringende post van 12-10-2024",
        "open van 9 - 17 uur",
        "om 9.30 u. begint het",
        "l'accueil et l'agenda",
    ],
)
def test_within_words_dates_and_figures_nothing_is_a_mark(text: str) -> None:
    assert marks(text, frozenset(("u",))) == []


def test_an_ordinal_alone_is_none() -> None:
    assert items("ik werk op verdieping 2. Daar is post") == []
    assert items("dat is een B. Niet een C. Toch?") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Ik typ m.b.v. Word o.a. brieven, bv. Nota's, enz. volgens dhr. Peeters."),
        ("nl", "Insb. Brieven i.v.m. Verlof, d.m.v. Formulier nr. 7."),
        ("fr", "Je classe p.ex. Factures, etc. pour Mme. Dupont, c.-à-d. Tout."),
        ("de", "Ich ordne z.B. Akten, u.a. Rechnungen bzw. Briefe usw. Jeden Tag."),
        ("en", "I file e.g. Invoices, i.e. Bills, etc. for Mr. Jones, resp. Ms. Jones."),
    ],
)
def test_abbreviations_end_no_sentence(code: str, text: str) -> None:
    assert sentences(text, load_language(code).abbreviations) == 1


def test_a_full_stop_behind_a_word_ends_a_sentence() -> None:
    assert sentences("Ik typ brieven. Ik sorteer de post. Meer niet.") == 3


@given(st.text(alphabet=st.sampled_from("ab1A .)/-•*|\t\n\r\u2028;?"), max_size=60))
def test_marks_stand_in_order_and_hold_no_letters_but_ordinals(text: str) -> None:
    at = 0
    for mark in marks(text, ()):
        assert at <= mark.start <= mark.end <= len(text)
        assert len([c for c in text[mark.start : mark.end] if c in "ab"]) <= 3
        at = mark.end
    assert LINE_END
