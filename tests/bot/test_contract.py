"""The contract as a JSON Schema: real answers keep to it, and it refuses what the contract does not allow."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.contract import schema
from tests.bot.commands import Run

ANSWER_OF_EVERY_INTENT = {
    "grade": "Ik geef bezoekers eenvoudig advies.",
    "task": "J'organise les réunions.",
    "criterion": "Wat vraagt niveau C voor contacten?",
    "check": "Klopt dit voor een C?\n- ik typ brieven\n- ik geef eenvoudig advies",
    "compare": "What is the difference between C and B for documents?",
    "definition": "Wat betekent specialisatie?",
    "about": "Wer entscheidet über meine Stufe?",
    "smalltalk": "hallo",
    "out_of_scope": "Hoeveel verdien ik?",
    "empty": "",
}
SEVERAL = "Ik geef eenvoudig advies. Ik organiseer zelfstandig evenementen. Ik programmeer in Java. Ik typ brieven."
CASE = {
    "duties": [
        {"n": 1, "text": "x", "outcome": "level", "criterion": "contacten", "levels": ["C"], "tasks": [], "areas": []}
    ],
    "target": None,
    "pending": {"duty": 1, "criterion": "contacten", "options": ["contacten.C"]},
    "profile": {"settled": {"contacten": "C"}, "mixed": {"kennis": ["D", "C"]}, "open": [], "levels": ["C"]},
}


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(schema())
    return Draft202012Validator(schema())


def answered(command: Run, *questions: str) -> list[dict[str, Any]]:
    # A line end inside a question would part it in two; a message on one line says the same here.
    lines = "\n".join(question.replace("\n", " ") for question in questions)
    return [json.loads(line) for line in command("ask", "--json", stdin=f"{lines}\n".encode()).out.splitlines()]


def test_the_command_prints_the_schema(command: Run) -> None:
    done = command("schema")
    assert (done.status, done.err) == (0, "")
    assert json.loads(done.out) == schema()


def test_real_answers_keep_to_the_schema(command: Run, validator: Draft202012Validator) -> None:
    for answer in answered(command, *ANSWER_OF_EVERY_INTENT.values(), SEVERAL):
        validator.validate(answer)


def test_every_intent_is_among_them(command: Run) -> None:
    found = [answer["intent"] for answer in answered(command, *ANSWER_OF_EVERY_INTENT.values())]
    assert found == list(ANSWER_OF_EVERY_INTENT)


def test_a_full_case_keeps_to_the_schema(command: Run, validator: Draft202012Validator) -> None:
    (answer,) = answered(command, SEVERAL)
    validator.validate(answer | {"act": "tell", "case": CASE})


def test_a_conversation_keeps_to_the_schema(command: Run, validator: Draft202012Validator) -> None:
    told = "\n".join(
        ["Ik beheer de agenda van mijn directeur.", "3", "en tegen C?", "schrap 1", "dank u", "/new", "/list"]
    )
    for line in command("chat", "--json", stdin=told.encode()).out.splitlines():
        validator.validate(json.loads(line))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("intent",), "grading"),
        (("language",), "nederlands"),
        (("edition",), "1"),
        (("act",), "none"),
        (("more",), 1),
        (("reply",), ""),
        (("responsibilities", 0, "outcome"), "perhaps"),
        (("responsibilities", 0, "candidates", 0, "confidence"), 1.5),
        (("responsibilities", 0, "candidates", 0, "evidence", 0, "counts"), "neither"),
        (("citations", 0, "source", "lines", 0), [1]),
        (("case",), {"duties": []}),
    ],
)
def test_what_the_contract_does_not_allow_is_refused(
    command: Run, validator: Draft202012Validator, path: tuple[str | int, ...], value: object
) -> None:
    (answer,) = answered(command, ANSWER_OF_EVERY_INTENT["grade"])
    wrong: Any = deepcopy(answer)
    place = wrong
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert list(validator.iter_errors(wrong))


@pytest.mark.parametrize(
    "key", ["question", "language", "intent", "responsibilities", "reply", "act", "case", "version"]
)
def test_a_key_that_is_missing_is_refused(command: Run, validator: Draft202012Validator, key: str) -> None:
    (answer,) = answered(command, ANSWER_OF_EVERY_INTENT["grade"])
    del answer[key]
    assert list(validator.iter_errors(answer))
