"""`niveauwijzer chat --json`: a conversation for programs, a line in and a JSON object out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.terminal.chat_json import converse, unquoted
from bot.terminal.typed_input import ACTIONS
from handlers.messages import Memory
from tests.bot.commands import Run
from tests.bot.replies import Echo


def conversed(command: Run, *lines: str, args: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    done = command("chat", "--json", *args, stdin="".join(f"{line}\n" for line in lines).encode())
    assert (done.status, done.err) == (0, "")
    return [json.loads(line) for line in done.out.splitlines()]


def asked(*messages: str, memory: Memory | None = None) -> Echo:
    assistant = Echo()
    assert len(list(converse(assistant, messages, memory or Memory()))) == len(messages)  # type: ignore[arg-type]  # all that it needs
    return assistant


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('"een\\ntwee"', "een\ntwee"),
        ('  "\\u00e9\\u00e9n" ', "één"),
        ('""', ""),
        ('"een" en "twee"', '"een" en "twee"'),
        ('"half', '"half'),
        ("een", "een"),
        ("7", "7"),
        ('["een"]', '["een"]'),
        ("null", "null"),
    ],
)
def test_a_line_that_is_a_json_string_stands_for_that_string(line: str, text: str) -> None:
    assert unquoted(line) == text


def test_the_memory_of_one_message_goes_into_the_next() -> None:
    assistant = asked("een", "twee")
    assert assistant.asked[0][1] == Memory()
    assert assistant.asked[1][1].case.duties


def test_a_message_with_line_ends_is_one_message() -> None:
    assert asked('"- een\\n- twee"').asked[0][0].text == "- een\n- twee"


@pytest.mark.parametrize("name", ACTIONS)
def test_the_chats_actions_work(name: str) -> None:
    assert asked(f"/{name}").asked[0][0].action == name


def test_new_begins_afresh() -> None:
    assert asked("een", "/new", "twee").asked[2][1] == Memory()


@pytest.mark.parametrize("line", ["/help", "/quit", "/nonsense", "/language xx"])
def test_another_command_is_answered_and_ends_nothing(line: str) -> None:
    assistant = asked(line, "een")
    assert assistant.asked[0][0].action == "help"
    assert assistant.asked[1][0].text == "een"


def test_a_language_is_chosen_and_let_go() -> None:
    chosen, free = (memory for _, memory in asked("/language fr", "/language auto").asked)
    assert (chosen.language, chosen.chosen) == ("fr", True)
    assert (free.language, free.chosen) == ("", False)


@pytest.mark.parametrize("line", ["", "   ", "\t"])
def test_a_blank_line_is_a_message_too(line: str) -> None:
    assert asked(line).asked[0][0].text == line


def test_each_answer_holds_the_question_the_act_and_the_case(command: Run) -> None:
    first, second, third = conversed(command, "Ik beheer de agenda van mijn directeur.", "2", "/profile")
    assert [one["question"] for one in (first, second, third)] == [
        "Ik beheer de agenda van mijn directeur.",
        "2",
        "/profile",
    ]
    assert [one["act"] for one in (first, second, third)] == ["tell", "amend", "case"]
    assert first["case"]["pending"]["duty"] == 1
    assert second["case"]["pending"] is None
    assert third["case"]["profile"]["settled"] == {"praktische-organisatie": "C"}


def test_after_new_nothing_is_known(command: Run) -> None:
    *_, new, after = conversed(command, "Ik beheer de agenda van mijn directeur.", "/new", "/list")
    for one in (new, after):
        assert one["case"]["duties"] == []
        assert one["case"]["pending"] is None


def test_the_language_of_the_conversation_may_be_set(command: Run) -> None:
    assert [one["language"] for one in conversed(command, "12", "/help", args=("--language", "de"))] == ["de", "de"]


def test_nothing_is_written_to_the_disk(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    conversed(command, "Ik beheer de agenda van mijn directeur.", "/list")
    assert list(tmp_path.rglob("*")) == []


def test_a_message_that_is_broken_is_answered(command: Run) -> None:
    done = command("chat", "--json", stdin=b'ik \xff typ\n"\\ud800"\n' + b"x" * 20_000 + b"\n")
    assert done.status == 0
    assert len(done.out.splitlines()) == 3
    assert all(json.loads(line)["reply"] for line in done.out.splitlines())


def test_two_conversations_at_once_know_nothing_of_each_other(command: Run) -> None:
    conversed(command, "Ik beheer de agenda van mijn directeur.")
    (after,) = conversed(command, "/list")
    assert after["case"]["duties"] == []
