"""Conversations told as a grid: slots filled in every way in every language, and what must hold of the last turn.

A row of a grid is

    - name: an answer, and a question behind it
      before: ["{task}"]
      say: {nl: ["{how}. {ask}?", "{how}, {ask}?"], fr: [...], ...}
      expect: {duties: 1, levels: {1: "{how.level}"}}

and the slots of a file hold what fills them, by language: a text, or keys with the text under `say` and whatever the
expectation names (`{how.level}`). A frame that is a text alone is every language's own. `expect` has the keys of a
labelled conversation (`bot/measuring/labelled_conversations.py`), `asked: false` for "no question is left open", and
`answers: ["{ask}?"]` for what is answered in it as it is when said alone: with the same first sentence; `kind` for how
the kind of question that was answered may begin (`about.`, `hr.who-decides`; a text, or a list).
`holds` is the share of the file's conversations, in hundredths, that must hold in a test run.

`python -m tests.grid [FILE ...]` holds more of each row, and lists what fails.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any
from zlib import crc32

from bot.app import App, load_app
from bot.contract import Facts, facts_of
from bot.measuring.labelled_conversations import case_in_short, judge_turn, read_turns
from bot.terminal.chat_json import converse
from handlers.messages import Memory
from tests.told import files, only_keys, read

SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
SENTENCE = re.compile(r"(?<=[.?!])\s|\n")
FEW, MANY = 3, 24
"""Conversations of a row and language in a test run, and by hand; drawn by their checksum, the same ones each time."""


@dataclass(frozen=True, slots=True)
class Held:
    """One conversation of a grid: what is said, and what of the last answer must hold."""

    row: str
    language: str
    says: tuple[str, ...]
    expect: Mapping[str, Any]

    @property
    def told(self) -> str:
        """The conversation in one line, as it is listed where it fails."""
        return f"{self.language} {' / '.join(self.says)}"


def conversations(path: Path, most: int) -> Iterator[Held]:
    """The conversations of a grid file, row by row, `most` in each language."""
    grid = read(path)
    only_keys(grid, path.name, "holds", "slots", "rows")
    for row in grid["rows"]:
        only_keys(row, f"{path.name}: {row.get('name')}", "name", "before", "say", "expect")
        for language in _languages(grid["slots"]):
            found = list(_filled(row, language, grid["slots"]))
            yield from sorted(found, key=lambda held: crc32(held.told.encode()))[:most]


def misses(held: Held, app: App) -> str:
    """What of the last answer is not as expected, with what it is; empty where all of it holds."""
    facts: Facts = {}  # type: ignore[typeddict-item]  # filled at once: a conversation has a turn
    kind = ""
    for _, reply in converse(app, held.says, Memory()):
        facts, kind = facts_of(reply), reply.memory.kind
    refs = {ref: frozenset((ref,)) for family in app.families for ref in family.passages()}
    expect = {key: value for key, value in held.expect.items() if key not in ("asked", "answers", "kind")}
    (turn,) = read_turns({"turns": [{"say": held.says[-1], "expect": expect}]}, refs, app.families[0].levels)
    wrong = [name for name, held_ in judge_turn(turn.expect, facts).items() if not all(held_)]
    case = facts.get("case")
    if "asked" in held.expect and bool(case and case["pending"]) != held.expect["asked"]:
        wrong.append("asked")
    asked = held.expect.get("answers", ())
    wrong += [f"answer to {alone}" for alone in asked if _answer(held, alone, app) not in str(facts.get("reply", ""))]
    if not kind.startswith(tuple(_frames(held.expect.get("kind", ""), held.language))):
        wrong.append(f"kind {kind}")
    names = sorted(name.removeprefix("conversation.") for name in wrong if name != "conversation.turn")
    return f"{', '.join(names)}: {case_in_short(facts)}" if names else ""


def _answer(held: Held, alone: str, app: App) -> str:
    """The first sentence of the answer to what is said alone, in the place of the last message."""
    reply = ""
    for _, answered in converse(app, (*held.says[:-1], alone), Memory()):
        reply = str(facts_of(answered).get("reply", ""))
    return SENTENCE.split(reply)[0]


def _languages(slots: Mapping[str, Mapping[str, Any]]) -> Sequence[str]:
    return sorted({language for filled in slots.values() for language in filled})


def _filled(row: Mapping[str, Any], language: str, slots: Mapping[str, Mapping[str, Any]]) -> Iterator[Held]:
    frames = _frames(row["say"], language)
    for frame in frames:
        says = (*(_frames(before, language)[0] for before in row.get("before", ())), frame)
        named = list(dict.fromkeys(match[1] for text in says for match in SLOT.finditer(text)))
        for chosen in product(*(slots[name].get(language, ()) for name in named)):
            fill = dict(zip(named, (one if isinstance(one, dict) else {"say": one} for one in chosen), strict=True))
            yield Held(row["name"], language, tuple(_put(text, fill) for text in says), _expect(row["expect"], fill))


def _frames(told: Any, language: str) -> Sequence[str]:
    """The frames of a language: a text that is all languages' own, or a text or a list of texts by language."""
    own = told.get(language, ()) if isinstance(told, dict) else told
    return [own] if isinstance(own, str) else list(own)


def _put(text: str, fill: Mapping[str, Mapping[str, Any]]) -> str:
    return re.sub(r"(^|[.!?] )(\w)", lambda match: match[1] + match[2].upper(), _with(text, fill))


def _with(text: str, fill: Mapping[str, Mapping[str, Any]]) -> str:
    return SLOT.sub(lambda match: str(fill[match[1]][match[2] or "say"]), text)


def _expect(told: Any, fill: Mapping[str, Mapping[str, Any]]) -> Any:
    """What is expected, with what the fillings say of themselves put in; a value that is only a name keeps its type."""
    if isinstance(told, dict):
        return {key: _expect(value, fill) for key, value in told.items()}
    if isinstance(told, list):
        return [_expect(value, fill) for value in told]
    if not isinstance(told, str):
        return told
    match = SLOT.fullmatch(told)
    return fill[match[1]][match[2] or "say"] if match else _with(told, fill)


def main() -> None:
    """Hold the grid files that are named, or all; print the misses, then how many of each row hold by language."""
    app = load_app()
    for path in [Path(name) for name in sys.argv[1:]] or files("grids"):
        tally: dict[str, dict[str, list[bool]]] = {}
        for held in conversations(path, MANY):
            missed = misses(held, app)
            tally.setdefault(held.row, {}).setdefault(held.language, []).append(not missed)
            if missed:
                print(f"{held.row} | {held.told} => {missed}; wanted {dict(held.expect)}")
        for row, languages in tally.items():
            print(f"{path.stem:20} {row:50}", *(f"{code} {sum(held)}/{len(held)}" for code, held in languages.items()))


if __name__ == "__main__":
    main()
