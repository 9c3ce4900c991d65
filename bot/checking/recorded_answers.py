"""The answers that test questions got when somebody last approved them, and which have changed since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.contract import Facts
from bot.measuring.asking_labelled import Answering, answers_to
from bot.measuring.labelled_conversations import case_in_short
from bot.measuring.labelled_questions import LabelError, Labelled
from bot.measuring.question_measures import given_answer

NAME = "answers.json"


@dataclass(frozen=True, slots=True)
class Change:
    """A question whose answer is another than the recorded one; `was` is empty where none was recorded."""

    item: Labelled
    was: str
    now: str


def answers(answer: Answering, items: Iterable[Labelled]) -> dict[str, str]:
    """Question -> its answer in short, in the order of the questions; of a conversation, the case after each turn."""
    return {item.text: _in_short(item, answers_to(answer, item)) for item in items}


def _in_short(item: Labelled, given: Sequence[Facts]) -> str:
    return " › ".join(map(case_in_short, given)) if item.turns else given_answer(given[0])


def read_recorded(folder: Path) -> dict[str, str] | None:
    """Question -> its recorded answer; `None` where none were recorded. A broken file is a `LabelError`."""
    path = folder / NAME
    if not path.exists():
        return None
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise LabelError(f"{path}: no JSON: {error}") from None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise LabelError(f"{path}: must be questions with their answers")
    return found


def record(folder: Path, given: Mapping[str, str]) -> None:
    """Record the answers, one per line, so that a diff shows each change by itself."""
    text = json.dumps(given, ensure_ascii=False, indent=1)
    (folder / NAME).write_text(f"{text}\n", encoding="utf-8")


def changes(items: Iterable[Labelled], recorded: Mapping[str, str], given: Mapping[str, str]) -> list[Change]:
    """The questions whose answer is not the recorded one."""
    by_text = {item.text: item for item in items}
    return [
        Change(by_text[text], recorded.get(text, ""), now) for text, now in given.items() if recorded.get(text) != now
    ]
