"""Where sentences and clauses end; and that every pattern which parts a text takes no longer than the text is long."""

from __future__ import annotations

import time

import pytest

from handlers.acts.duty_like_question import BEFORE_LEVEL
from handlers.acts.greeting_first import FIRST
from handlers.acts.two_acts import FULL_STOP, STOP_OR_COMMA
from knowledge.conversation.question_form import BEFORE_QUESTION
from knowledge.job_descriptions.units import PRINTED_SENTENCE
from knowledge.text.sentences import BETWEEN_CLAUSES, BETWEEN_SENTENCES, CLAUSE_END, SENTENCE_END, clauses, sentences
from knowledge.understanding.evidence import STOP

LONG = 200_000
ENDLESS = {
    "spaces": "a" + " " * LONG,
    "line ends": "a" + "\n" * LONG,
    "full stops": "." * LONG,
    "commas and spaces": ", " * (LONG // 2),
    "dashes": "–" * LONG,
    "dashes between spaces": " -" * (LONG // 2),
    "lines of full stops": ".\n" * (LONG // 2),
    "quotes": "." + '"' * LONG,
}
PATTERNS = {
    "sentence end": SENTENCE_END,
    "clause end": CLAUSE_END,
    "between sentences": BETWEEN_SENTENCES,
    "between clauses": BETWEEN_CLAUSES,
    "phrases of evidence": STOP,
    "printed sentences": PRINTED_SENTENCE,
    "before a question": BEFORE_QUESTION,
    "before a level": BEFORE_LEVEL,
    "two acts": FULL_STOP,
    "two acts, by a comma": STOP_OR_COMMA,
}
"""What is looked for anywhere in a text."""
SECONDS = 20.0
"""Processor time; the square of the length would take minutes."""


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I file. I phone!  You?", ["I file.", "I phone!", "You?"]),
        ("one\ntwo\n\n- three", ["one", "two", "- three"]),
        ("wait… what", ["wait…", "what"]),
        ("3.5 hours, e.g.this", ["3.5 hours, e.g.this"]),
        (" \n. ", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("no, that: mine; ok", ["no,", "that:", "mine;", "ok"]),
        ("post - phone – mail", ["post", "phone", "mail"]),
        ("two-way, 3,5", ["two-way,", "3,5"]),
        ("one\n- two", ["one", "two"]),
    ],
)
def test_clauses(text: str, parts: list[str]) -> None:
    assert clauses(text) == parts


def test_a_comma_ends_a_clause_and_no_sentence() -> None:
    assert CLAUSE_END.search("a, b")
    assert CLAUSE_END.search("a - b")
    assert not CLAUSE_END.search("two-way")
    assert not SENTENCE_END.search("a, b: c - d")


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS)
def test_what_parts_a_text_takes_no_longer_than_it_is(text: str) -> None:
    start = time.process_time()
    for pattern in PATTERNS.values():
        for _ in pattern.finditer(text):
            pass
    FIRST.match(f"hi{text}")
    assert time.process_time() - start < SECONDS
