"""`niveauwijzer ask`, held to the contract (`bot/contract.py`)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.commands import Run

ROOT = Path(__file__).parents[3]
KEYS = [
    *("question", "language", "intent", "family", "responsibilities", "overall", "check", "citations", "clarify"),
    *("reply", "edition", "act", "case", "version"),
]
ADVICE = "Ik geef bezoekers eenvoudig advies."
EVENTS = "J'organise des événements de manière autonome."


def answers(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.removesuffix("\n").split("\n")]


def test_one_question_gets_one_answer_in_plain_text(command: Run) -> None:
    done = command("ask", ADVICE)
    assert (done.status, done.err) == (0, "")
    assert "eenvoudige adviezen" in done.out
    assert "---" not in done.out


def test_the_json_has_the_contracts_keys_in_its_order(command: Run) -> None:
    done = command("ask", "--json", ADVICE)
    (answer,) = answers(done.out)
    assert list(answer) == KEYS
    assert answer["question"] == ADVICE


def test_plain_answers_are_parted_by_a_line_and_stay_in_order(command: Run) -> None:
    done = command("ask", stdin=f"{ADVICE}\n{EVENTS}\n".encode())
    first, second = done.out.split("\n---\n")
    assert "eenvoudige adviezen" in first
    assert "zelfstandig" in second


def test_each_line_is_one_question_and_blank_ones_count(command: Run) -> None:
    done = command("ask", "--json", stdin=f"{ADVICE}\n\n   \n{EVENTS}".encode())
    assert [answer["question"] for answer in answers(done.out)] == [ADVICE, "", "   ", EVENTS]
    assert answers(done.out)[1]["intent"] == "empty"


def test_no_line_is_no_question(command: Run) -> None:
    assert command("ask", "--json").out == ""


@pytest.mark.parametrize("end", ["\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_line_ends_at_a_line_feed_only(command: Run, end: str) -> None:
    question = f"Ik klasseer{end}documenten"
    done = command("ask", "--json", stdin=f"{question}\n".encode())
    (answer,) = answers(done.out)
    assert answer["question"] == question
    assert len(done.out.splitlines()) == 1, "nor does the answer hold what others take for a line end"


def test_bytes_that_are_no_utf8_become_replacement_characters(command: Run) -> None:
    done = command("ask", "--json", stdin=b"ik klasseer \xff\xfe documenten\n")
    assert answers(done.out)[0]["question"] == "ik klasseer \ufffd\ufffd documenten"


def test_an_argument_that_is_no_utf8_is_answered_too(command: Run) -> None:
    done = command("ask", "--json", "ik klasseer \udcff documenten")
    assert answers(done.out)[0]["question"] == "ik klasseer \ufffd documenten"


@pytest.mark.parametrize("question", ["", " ", "a" * 20_000, "ik " * 7_000, "\x00\x01\x1b[31m", "?", "🙂", "---"])
def test_no_question_makes_it_fail(command: Run, question: str) -> None:
    done = command("ask", "--json", question)
    assert done.status == 0
    assert answers(done.out)[0]["question"] == question


@pytest.mark.parametrize("question", ["- ik stel documenten op", "-ik stel documenten op", "--", "-1", "—"])
def test_a_question_may_begin_with_a_hyphen(command: Run, question: str) -> None:
    args = ("--", question) if question == "--" else (question,)
    assert answers(command("ask", "--json", *args).out)[0]["question"] == question


def test_a_chosen_language_is_not_detected(command: Run) -> None:
    assert answers(command("ask", "--json", "--language", "de", "C?").out)[0]["language"] == "de"
    assert answers(command("ask", "--json", "--language", "auto", EVENTS).out)[0]["language"] == "fr"


def test_nothing_is_remembered_from_line_to_line(command: Run) -> None:
    follow_up = "waarom geen B?"
    alone = command("ask", "--json", stdin=f"{follow_up}\n".encode())
    after = command("ask", "--json", stdin=f"{ADVICE}\n{follow_up}\n".encode())
    assert answers(after.out)[1] == answers(alone.out)[0]


@pytest.mark.parametrize(
    "args",
    [
        ("--language", "xx", ADVICE),
        ("--language",),
        ("--jsn", ADVICE),
        ("ik", "geef", "advies"),
    ],
)
def test_misuse_is_told_in_one_line_that_says_how_to_mend_it(command: Run, args: tuple[str, ...]) -> None:
    done = command("ask", *args, stdin=f"{ADVICE}\n".encode())
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert "--help" in done.err


def test_each_answer_is_there_before_the_next_question_is_asked() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in (ADVICE, EVENTS):
            process.stdin.write(f"{question}\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_reader_who_has_seen_enough_ends_it_quietly() -> None:
    process = subprocess.run(  # noqa: S602  # the pipe is what is tried
        f'yes "{ADVICE}" | "{sys.executable}" -m bot ask | head -1',
        shell=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert process.stdout.count("\n") == 1
    assert process.stderr == ""
