"""Orders about what was told, by their form alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.conversation.order_words import order_words
from knowledge.conversation.orders import Order, Ordered
from knowledge.errors import KnowledgeError
from knowledge.text.language_files import load_language
from knowledge.text.tokenizer import read


def ordered(text: str, language: str) -> Ordered:
    spoken = load_language(language)
    return Ordered(text, read(text, spoken), order_words(language), spoken)


def first(text: str, language: str) -> tuple[Order | None, list[str]]:
    """The likeliest order of a message, and the words with content that it names."""
    message = ordered(text, language)
    order = next(message.orders(), None)
    return order, [message.tokens[n].word for n in message.content(order.target)] if order else []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "oh well, take the parking badges out please", ["parking", "badges"]),
        ("en", "the parking badges can go", ["parking", "badges"]),
        ("nl", "gooi de badges er maar uit", ["badges"]),
        ("nl", "de badges mogen weg", ["badges"]),
        ("de", "schmeiß die Ausweise bitte raus", ["ausweise"]),
        ("de", "die Ausweise können weg", ["ausweise"]),
        ("fr", "laisse tomber les badges", ["badges"]),
        ("fr", "les badges peuvent sauter", ["badges"]),
    ],
)
def test_a_verb_that_opens_or_closes_a_clause_orders_what_stands_beside_it_out(
    language: str, text: str, names: list[str]
) -> None:
    order, named = first(text, language)
    assert order is not None
    assert (order.kind, named) == ("remove", names)


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("en", "swap 3 for: keeping the stock", "keeping the stock"),
        ("nl", "ruil nummer 3 voor voorraad bijhouden", "voorraad bijhouden"),
        ("de", "Punkt 3 tauschen gegen: den Bestand führen", "den Bestand führen"),
        ("fr", "échange la 3 contre tenir le stock", "tenir le stock"),
    ],
)
def test_what_comes_in_the_place_stands_behind_the_word_for_it(language: str, text: str, new: str) -> None:
    order, _ = first(text, language)
    assert order is not None
    assert (order.kind, order.new) == ("replace", new)


def test_the_no_of_a_number_denies_nothing_and_ends_no_clause() -> None:
    order, _ = first("drop no. 3", "en")
    assert order is not None
    assert not order.denied
    assert len(order.target) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "schrap 1, 2 en 4"),
        ("fr", "supprime 1, 2 et 4"),
        ("de", "streich 1, 2 und 4"),
        ("en", "delete 1, 2 and 4"),
    ],
)
def test_numbers_in_a_row_are_all_ordered_out(language: str, text: str) -> None:
    message = ordered(text, language)
    order = next(message.orders())
    assert [message.tokens[n].word for n in order.target if message.tokens[n].word.isdigit()] == ["1", "2", "4"]


def test_a_denied_order_is_told_apart() -> None:
    order, _ = first("do not drop 3", "en")
    assert order is not None
    assert order.denied


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the parcels come from the depot"),
        ("nl", "ik breng de dossiers naar het archief"),
        ("de", "ich bringe die Akten ins Archiv"),
        ("fr", "je porte les dossiers aux archives"),
    ],
)
def test_who_tells_what_is_done_orders_nothing(language: str, text: str) -> None:
    assert first(text, language)[0] is None


def test_a_file_without_one_of_its_keys_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text("remove: [drop]\n")
    with pytest.raises(KnowledgeError, match=r"xx\.yaml"):
        order_words("xx", tmp_path)
