"""Every conversation told in `conversations/`, one test each."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.app import App
from tests.conversation import BrokenConversationError, Conversation, hold, read_conversations

FOLDER = Path(__file__).parent / "conversations"
ALL = tuple(read_conversations(sorted(FOLDER.glob("*.yaml"))))
TURN = {"say": "dag", "expect": {"intent": "smalltalk"}}


def listed(conversation: Conversation) -> Any:
    """The test of a conversation; one that is listed as failing must fail, or the list is out of date."""
    marks = [pytest.mark.xfail(reason=conversation.fails, strict=True)] if conversation.fails else []
    return pytest.param(conversation, marks=marks, id=f"{conversation.file}: {conversation.name}")


@pytest.mark.parametrize("conversation", [listed(one) for one in ALL])
def test_conversation(conversation: Conversation, app: App) -> None:
    hold(conversation, app)


def test_every_language_has_its_conversations(app: App) -> None:
    counts = Counter(conversation.file.removesuffix(".yaml") for conversation in ALL)
    assert set(counts) == set(app.languages)
    assert min(counts.values()) >= 25


def tell(folder: Path, *conversations: Any) -> list[Conversation]:
    path = folder / "nl.yaml"
    path.write_text(yaml.safe_dump(list(conversations)), encoding="utf-8")
    return list(read_conversations([path]))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"name": "a", "turns": [TURN], "fals": "x"}, "unknown key 'fals'"),
        ({"name": "a"}, "the key 'turns' is missing"),
        ({"name": "a", "turns": []}, "has no turns"),
        ({"name": "a", "turns": [{"say": "dag"}]}, "the key 'expect' is missing"),
        ({"name": "a", "turns": [{"say": "dag", "expect": {}}]}, "expects nothing"),
        ({"name": "a", "turns": [{"say": "dag", "expect": {"intnt": "x"}}]}, "unknown key 'intnt'"),
        ({"name": "a", "turns": [TURN | {"do": "why"}]}, "needs either"),
        ({"name": "a", "turns": [{"expect": {"intent": "x"}}]}, "needs either"),
        ("dag", "must be keys with values"),
    ],
)
def test_a_conversation_that_is_told_wrongly_is_refused(entry: Any, told: str, tmp_path: Path) -> None:
    with pytest.raises(BrokenConversationError, match=told):
        tell(tmp_path, entry)


def test_what_is_told_twice_is_refused(tmp_path: Path) -> None:
    first = {"name": "a", "turns": [TURN]}
    with pytest.raises(BrokenConversationError, match="is told already: a"):
        tell(tmp_path, first, {"name": "b", "turns": [TURN]})
    with pytest.raises(BrokenConversationError, match="is told already: a"):
        tell(tmp_path, first, {"name": "a", "turns": [{**TURN, "say": "hallo"}]})


@pytest.mark.parametrize(
    "expect",
    [
        {"intent": "task"},
        {"act": "case"},
        {"duties": 2},
        {"settled": {1: "B"}},
        {"settled": {}},
        {"open": [1]},
        {"pending": True},
        {"target": "C"},
        {"language": "fr"},
        {"outcome": "between"},
        {"levels": "B"},
        {"levels": ["C", "C"]},
        {"criteria": "kennis"},
        {"areas": "R1"},
        {"overall": "C"},
        {"fits": "fits"},
        {"cites": ["contacten.C", "doel"]},
        {"not_cites": "contacten.C"},
        {"asks": "contacten.C"},
        {"contains": "lorem"},
        {"lacks": "NIVEAU C"},
    ],
    ids=str,
)
def test_what_goes_otherwise_fails(expect: dict[str, Any], app: App, tmp_path: Path) -> None:
    said = {"say": "Ik geef bezoekers eenvoudig advies.", "expect": {"levels": "C", "cites": "contacten.C"}}
    (good,) = tell(tmp_path, {"name": "a", "turns": [said]})
    hold(good, app)
    (bad,) = tell(tmp_path, {"name": "a", "turns": [said | {"expect": expect}]})
    with pytest.raises(AssertionError, match="turn 1"):
        hold(bad, app)
