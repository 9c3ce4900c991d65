"""What a line typed in the chat means."""

from __future__ import annotations

import pytest

from bot.terminal.typed_input import ACTIONS, Command, meant
from handlers.messages import Question


@pytest.mark.parametrize("line", ["ik plan vergaderingen", "  ik plan vergaderingen \t"])
def test_a_line_is_a_question(line: str) -> None:
    assert meant(line) == Question("ik plan vergaderingen")


@pytest.mark.parametrize("line", ["", "  ", "\t"])
def test_a_blank_line_is_nothing(line: str) -> None:
    assert meant(line) is None


@pytest.mark.parametrize("line", ["0", "1", "2.", "1)", "²", "1000000000000", "1 document"])
def test_a_number_is_handed_on_as_it_was_typed(line: str) -> None:
    assert meant(line) == Question(line)


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_named_after_a_slash(name: str) -> None:
    assert meant(f"/{name}") == Question(action=name)


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("/help", Command("help")),
        ("/QUIT", Command("quit")),
        ("/exit", Command("quit")),
        ("/language nl", Command("language", "nl")),
        ("/language  NL ", Command("language", "nl")),
        ("/language", Command("language")),
        ("/hlep", Command("unknown", "hlep")),
        ("/", Command("unknown", "")),
    ],
)
def test_the_chats_own_commands(line: str, command: Command) -> None:
    assert meant(line) == command
