"""The report as one JSON object: the document, the case, what was left out, the quotes, and a receipt to replay."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.documents.starting_worker import Document
from handlers.case.data import Case, CaseDuty
from handlers.duties_read import cells
from handlers.replies.citations import cited
from handlers.replies.contract_facts import case_facts
from handlers.replies.job_description import Description
from handlers.turn import Turn
from knowledge.edition import DATA
from knowledge.files import KNOWLEDGE

DIGITS = 12
"""Hexadecimal digits of a SHA-256 by which a receipt knows a file again."""
LETTERS = 2
"""Letters of a language's code, by which a file of one language is known from its path."""


def report_facts(document: Document, turn: Turn, description: Description) -> dict[str, Any]:
    """The report of one document, its keys in the contract's order; the texts are translated for the turn."""
    case = description.case
    return {
        "document": {
            "name": document.name,
            "sha256": document.sha256,
            "language": description.language,
            "pages": document.pages,
        },
        "case": case_facts(case, turn.family),
        "left_out": [{"text": one.text, "why": one.why} for one in description.left_out],
        "citations": cited(turn, citations(case)),
        "receipt": {
            "edition": turn.context.edition,
            "version": turn.context.version,
            "input": {
                "language": description.language,
                "lines": [asdict(line) for line in document.lines],
                "files": knowledge_files(description.language),
            },
            "verdicts": [verdict_facts(duty) for duty in case.duties],
        },
    }


def citations(case: Case) -> list[str]:
    """The references that the verdicts of a case lean on, each once: cells, and each duty's first task, or area."""
    refs = [ref for duty in case.duties for ref in (*cells(duty), *filter(None, [duty.verdict.work]))]
    return list(dict.fromkeys(refs))


def verdict_facts(duty: CaseDuty) -> dict[str, Any]:
    """What a receipt keeps of a duty: its number, its words, what they were read as, the words that decided."""
    verdict = duty.verdict
    return {
        "n": duty.n,
        "text": duty.text,
        "outcome": verdict.outcome,
        "criterion": verdict.criterion or None,
        "levels": list(verdict.levels),
        "areas": list(verdict.areas),
        "said": list(verdict.said),
    }


def knowledge_files(language: str, folder: Path = KNOWLEDGE) -> Mapping[str, str]:
    """The data files that a verdict in a language can depend on: their path and the beginning of their SHA-256."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix not in DATA:
            continue
        place = path.relative_to(folder)
        # A file of one language stands in a folder of its code, or is named by it.
        codes = [part for part in (*place.parts[:-1], place.stem.rpartition(".")[2]) if len(part) == LETTERS]
        if all(code == language for code in codes):
            found[place.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()[:DIGITS]
    return found


def lines_in(receipt: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """The lines of the document that a receipt was written for."""
    lines: Sequence[Mapping[str, Any]] = receipt["input"]["lines"]
    return lines
