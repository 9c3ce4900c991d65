"""Concepts found in a text: every notation of expressions, how far they reach, and what denies them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from knowledge.concepts.lexicon import REACH, Found, Lexicon, compile_lexicon, readable
from knowledge.text.language_files import load_language
from knowledge.text.tokenizer import read


@dataclass(frozen=True)
class Finds:
    """What one set of expressions finds in a text."""

    lexicon: Lexicon
    code: str

    def __call__(self, text: str) -> tuple[Found, ...]:
        return self.lexicon.find(read(text, LANGUAGES[self.code]))

    def names(self, text: str) -> list[str]:
        return [f"{'not ' if found.negated else ''}{found.concept}" for found in self(text)]


Holding = Callable[..., Finds]
LANGUAGES = {code: load_language(code) for code in ("nl", "en")}


def holding(*expressions: str, code: str = "nl", **concepts: list[str]) -> Finds:
    language = LANGUAGES[code]
    return Finds(compile_lexicon(language, concepts or {"idea": expressions}), code)


def found(finds: Finds, text: str) -> bool:
    return bool(finds(text))


def test_a_word_stands_for_all_its_forms() -> None:
    finds = holding("klacht")
    assert found(finds, "Klachten, veel klachten")
    assert not found(finds, "een brief")


def test_several_words_may_stand_in_any_order_and_apart() -> None:
    finds = holding("klacht behandelen")
    assert found(finds, "klachten van burgers behandelen")
    assert found(finds, "ik behandel elke schriftelijke klacht")
    assert not found(finds, "ik behandel brieven")


def test_a_bar_parts_alternatives() -> None:
    finds = holding("klacht|vraag beantwoorden")
    assert found(finds, "klachten beantwoorden")
    assert found(finds, "vragen beantwoorden")
    assert not found(finds, "klachten en vragen")


def test_an_underscore_holds_words_together_in_their_order() -> None:
    finds = holding("op_mijn eentje")
    assert found(finds, "dat doe ik op mijn eentje")
    assert found(finds, "op mijn rustige eentje")
    assert not found(finds, "mijn eentje op kantoor")
    assert not found(finds, "op en mijn eentje")


def test_words_held_together_may_be_an_alternative_or_come_later() -> None:
    finds = holding("beslissen zelf|op_mijn")
    assert found(finds, "op mijn dienst beslissen")
    assert found(finds, "zelf beslissen")
    assert not found(finds, "op dienst beslissen")
    at = holding("beslissen op_mijn_eentje")("beslissen doe ik op mijn eentje")[0].at
    assert at == (0, 3, 4, 5)


def test_a_star_stands_for_any_ending() -> None:
    finds = holding("standaard*")
    assert found(finds, "met standaardantwoorden")
    assert found(finds, "de Standaard")
    assert not found(finds, "een stand")


def test_a_star_may_stand_in_a_later_place() -> None:
    assert found(holding("vast antwoord*"), "een vaste antwoordbrief")


def test_an_equals_sign_asks_for_the_very_form() -> None:
    finds = holding("=vaste procedure")
    assert found(finds, "een vaste procedure")
    assert not found(finds, "een vast stuk procedure")
    assert found(holding("brief =vaste"), "met vaste brieven")
    assert not found(holding("brief =vaste"), "een vast stuk brief")


def test_speech_is_spelled_out_in_expressions_too() -> None:
    assert found(holding("'t_zelfde"), "altijd het zelfde")
    assert found(holding("altijd tzelfde"), "altijd hetzelfde")
    assert found(holding("don't decide", code="en"), "I do not decide")


@pytest.mark.parametrize(
    ("expression", "right"),
    [
        ("klacht", True),
        ("klacht beantwoorden", True),
        ("op_mijn_eentje|alleen =zelf stand*", True),
        ("'t_zelfde e-mail", True),
        ("", False),
        ("  ", False),
        ("|klacht", False),
        ("klacht||vraag", False),
        ("_klacht", False),
        ("op__mijn", False),
        ("kl*", False),  # too few letters to be looked up by
        ("kl*cht", False),
        ("op_stand*", False),
        ("=op_mijn", False),
        ("=klacht*", False),
        ("=", False),
        ("*", False),
    ],
)
def test_an_expression_that_would_never_be_found_is_told_apart(expression: str, right: bool) -> None:
    assert readable(expression) is right


def test_words_far_apart_say_nothing_together() -> None:
    finds = holding("klacht beantwoorden")
    assert found(finds, f"klacht {'gisteren ' * REACH}beantwoorden")
    assert not found(finds, f"klacht {'gisteren ' * (2 * REACH)}beantwoorden")
    assert not found(finds, f"beantwoorden {'gisteren ' * (2 * REACH)}klacht")


def test_one_word_does_not_fill_two_places() -> None:
    finds = holding("zelf|alleen zelf|alleen")
    assert not found(finds, "zelf")
    assert found(finds, "zelf en alleen")


def test_the_words_that_stand_closest_say_it() -> None:
    (one,) = holding("klacht beantwoorden")("een klacht van gisteren, een klacht beantwoorden")
    assert one.at == (5, 6)


def test_the_longer_expression_says_it_where_both_stand() -> None:
    (one,) = holding("klacht", "klacht beantwoorden")("klachten beantwoorden")
    assert one.at == (0, 1)


def test_concepts_come_in_the_order_of_the_text() -> None:
    finds = holding(answer=["beantwoorden"], complaint=["klacht"], letter=["brief"])
    assert finds.names("brieven en klachten beantwoorden") == ["letter", "complaint", "answer"]


def test_a_negation_denies_what_it_governs() -> None:
    finds = holding(decide=["zelf beslissen"], letter=["brief"])
    assert finds.names("ik beslis zelf, brieven doe ik niet") == ["decide", "not letter"]
    assert finds.names("ik beslis niet zelf") == ["not decide"]


def test_an_expression_with_its_own_negation_is_said_and_not_denied() -> None:
    finds = holding(follow=["niet afwijken"], deviate=["afwijken"])
    assert sorted(finds.names("ik mag niet afwijken")) == ["follow", "not deviate"]
    assert finds.names("ik mag afwijken") == ["deviate"]


def test_not_only_denies_nothing() -> None:
    assert holding(letter=["brief"]).names("niet alleen brieven") == ["letter"]


def test_said_and_denied_in_one_text_are_both_kept() -> None:
    finds = holding(letter=["brief"])
    assert finds.names("brieven wel, maar brieven aan ministers niet") == ["letter", "not letter"]


def test_a_lexicon_that_was_kept_as_json_finds_the_same() -> None:
    made = holding("klacht|=vraag op_mijn eentje", "stand*", "niet afwijken").lexicon
    kept = Lexicon(*json.loads(json.dumps([made.entries, made.by_stem, made.by_start, made.deniers])))
    text = "op mijn eentje klachten, standaard en niet afwijken"
    tokens = read(text, LANGUAGES["nl"])
    assert kept.find(tokens) == made.find(tokens)
    assert made.find(tokens)
