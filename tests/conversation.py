"""Conversations told as data: read strictly, and held against what the program answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.app import App
from handlers.messages import Memory, Question, Reply
from knowledge.files import parse_yaml

EXPECTATIONS = {
    "language": "the language of the reply",
    "intent": "the intent",
    "act": "what the message does in its conversation",
    "duties": "how many duties the case holds after it",
    "settled": "number -> level of all duties of the case for which one level fits",
    "open": "the numbers of the duties of the case for which none does (yet)",
    "pending": "whether a question is open after it",
    "target": "the level that the case is held against; empty where there is none",
    "outcome": "the outcome of each responsibility, in order",
    "levels": "the level of each responsibility, in order: `C`, `C/B` where they stay open, `-` where none is shown",
    "criteria": "the criterion of each responsibility's first candidate, `-` where there is none",
    "tasks": "the first task of each responsibility, `-` where there is none",
    "areas": "the first result area of each responsibility, `-` where there is none",
    "overall": "the levels of the whole, best first; empty where there is no whole",
    "fits": "the verdicts of a check, one a responsibility",
    "cites": "references that the reply cites, among others",
    "not_cites": "references that it does not cite",
    "asks": "the references of the options of the question back; empty where it asks nothing",
    "contains": "what the reply says, in any case of letters",
    "lacks": "what it does not say",
}
"""What a turn may expect."""


class BrokenConversationError(Exception):
    """A conversation is told wrongly; the message names file and conversation."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the user says, or does (`why`, `option:2`), and what is expected of the reply."""

    say: str
    do: str
    expect: Mapping[str, Any]

    @property
    def told(self) -> str:
        """The turn's own side, to tell two conversations apart."""
        return f"do {self.do}" if self.do else self.say


@dataclass(frozen=True, slots=True)
class Conversation:
    """Some turns with one memory. `fails` says why it does not hold yet, `language` what the user chose."""

    file: str
    name: str
    turns: tuple[Turn, ...]
    language: str = ""
    fails: str = ""


def read_conversations(paths: Iterable[Path]) -> Iterator[Conversation]:
    """The conversations of the files; a name or a course that stands twice is refused."""
    seen: dict[object, str] = {}
    for path in paths:
        for entry in parse_yaml(path):
            conversation = _conversation(path.name, entry)
            course = (conversation.language, *(turn.told for turn in conversation.turns))
            for key in ((path.name, conversation.name), course):
                if key in seen:
                    raise BrokenConversationError(f"{path.name}: {conversation.name}: is told already: {seen[key]}")
                seen[key] = conversation.name
            yield conversation


def hold(conversation: Conversation, app: App) -> None:
    """Have the conversation; an `AssertionError` names the turn that went otherwise."""
    memory = Memory(language=conversation.language, chosen=bool(conversation.language))
    for number, turn in enumerate(conversation.turns, start=1):
        reply = app.answer(Question(turn.say, action=turn.do), memory)
        memory = reply.memory
        for key, wanted in turn.expect.items():
            failed = _differs(key, wanted, reply)
            assert not failed, f"turn {number} ({turn.told!r}): {key}: {failed}\n{reply.facts['reply']}"


def _conversation(file: str, entry: Any) -> Conversation:
    where = f"{file}: {entry.get('name') if isinstance(entry, dict) else entry}"
    _keys(entry, where, {"name", "turns"}, {"fails", "language"})
    turns = []
    for number, turn in enumerate(entry["turns"], start=1):
        at = f"{where}: turn {number}"
        _keys(turn, at, {"expect"}, {"say", "do"})
        if ("say" in turn) == ("do" in turn):
            raise BrokenConversationError(f"{at}: needs either `say` or `do`")
        _keys(turn["expect"], f"{at}: expect", set(), set(EXPECTATIONS))
        if not turn["expect"]:
            raise BrokenConversationError(f"{at}: expects nothing")
        turns.append(Turn(str(turn.get("say", "")), turn.get("do", ""), turn["expect"]))
    if not turns:
        raise BrokenConversationError(f"{where}: has no turns")
    return Conversation(file, entry["name"], tuple(turns), entry.get("language", ""), entry.get("fails", ""))


def _keys(found: Any, where: str, required: set[str], optional: set[str]) -> None:
    if not isinstance(found, dict):
        raise BrokenConversationError(f"{where}: must be keys with values")
    if unknown := set(found) - required - optional:
        raise BrokenConversationError(f"{where}: unknown key {min(unknown)!r}")
    if missing := required - set(found):
        raise BrokenConversationError(f"{where}: the key {min(missing)!r} is missing")


def _differs(key: str, wanted: Any, reply: Reply) -> str:
    """What is otherwise than wanted; empty where nothing is."""
    several = wanted if isinstance(wanted, list) else [wanted]
    said = str(reply.facts["reply"]).casefold()
    cited = {citation["ref"] for citation in reply.facts["citations"]}
    if key == "contains":
        found: list[str] = [one for one in several if str(one).casefold() not in said]
        return f"does not say {found}" if found else ""
    if key == "lacks":
        found = [one for one in several if str(one).casefold() in said]
        return f"says {found}" if found else ""
    if key == "cites":
        return "" if cited.issuperset(several) else f"cites {sorted(cited)}, wanted {several}"
    if key == "not_cites":
        return "" if cited.isdisjoint(several) else f"cites {sorted(cited)}"
    got = _seen(key, reply.facts)
    wanted = several if isinstance(got, list) else wanted
    return "" if got == wanted else f"is {got}, wanted {wanted}"


def _seen(key: str, facts: Mapping[str, Any]) -> Any:
    duties = facts["responsibilities"]
    match key:
        case "language" | "intent" | "act":
            return facts[key]
        case "duties" | "settled" | "open" | "pending" | "target":
            return _of_case(key, facts["case"])
        case "outcome":
            return [duty["outcome"] for duty in duties]
        case "levels":
            return [_levels(duty) for duty in duties]
        case "criteria":
            return [duty["candidates"][0]["criterion"] if duty["candidates"] else "-" for duty in duties]
        case "tasks":
            return [duty["tasks"][0]["ref"] if duty["tasks"] else "-" for duty in duties]
        case "areas":
            return [duty["areas"][0] if duty["areas"] else "-" for duty in duties]
        case "overall":
            return (facts["overall"] or {}).get("levels", [])
        case "fits":
            return (facts["check"] or {}).get("fits", [])
        case _:
            return [option["ref"] for option in (facts["clarify"] or {}).get("options", [])]


def _of_case(key: str, case: Mapping[str, Any]) -> Any:
    settled = {duty["n"]: duty["levels"][0] for duty in case["duties"] if duty["outcome"] == "level"}
    match key:
        case "duties":
            return len(case["duties"])
        case "settled":
            return settled
        case "open":
            return [duty["n"] for duty in case["duties"] if duty["n"] not in settled]
        case "pending":
            return case["pending"] is not None
        case _:
            return case["target"] or ""


def _levels(duty: Mapping[str, Any]) -> str:
    if duty["outcome"] == "level":
        return str(duty["candidates"][0]["level"])
    if duty["outcome"] == "between":
        first = duty["candidates"][0]["criterion"]
        found = {candidate["level"] for candidate in duty["candidates"] if candidate["criterion"] == first}
        return "/".join(level for level in "DCB" if level in found)
    return "-"
