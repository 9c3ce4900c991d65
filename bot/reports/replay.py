"""A receipt replayed: whether today's files read the same document the same, and what moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.documents.starting_worker import lines_of
from bot.reports.report_json import knowledge_files, verdict_facts
from handlers.context import Context
from handlers.replies.job_description import described, turn_for

COMPARED = ("outcome", "criterion", "levels", "areas")


@dataclass(frozen=True, slots=True)
class Change:
    """A duty that is read otherwise: its words, what it was and what it is; None where it was, or is, no duty."""

    text: str
    before: Mapping[str, Any] | None
    now: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Replay:
    """What a replay found: the changes, and the data files that are not as they were."""

    changes: tuple[Change, ...]
    files: tuple[str, ...]
    edition_before: str
    edition_now: str


class ReceiptError(Exception):
    """What was given is no report with a receipt."""


def replay(report: Mapping[str, Any], context: Context) -> Replay:
    """Read the receipt's document anew and compare; a file that holds no receipt is a `ReceiptError`."""
    try:
        receipt = report["receipt"]
        given, before = receipt["input"], {one["text"]: one for one in receipt["verdicts"]}
        lines, language, files, edition = (
            lines_of(given["lines"]),
            given["language"],
            given["files"],
            receipt["edition"],
        )
    except (KeyError, TypeError) as error:
        raise ReceiptError from error
    turn = turn_for(lines, context, language)
    now = {duty.text: verdict_facts(duty) for duty in described(turn, lines).case.duties}
    today = knowledge_files(language)
    moved = sorted(name for name in {*files, *today} if files.get(name) != today.get(name))
    return Replay(tuple(_changes(before, now)), tuple(moved), edition, context.edition)


def _changes(before: Mapping[str, Mapping[str, Any]], now: Mapping[str, Mapping[str, Any]]) -> Iterator[Change]:
    for text in dict.fromkeys((*before, *now)):
        old, new = before.get(text), now.get(text)
        if old is None or new is None or any(old[key] != new[key] for key in COMPARED):
            yield Change(text, old, new)
