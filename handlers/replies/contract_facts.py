"""What the contract (`bot/contract.py`) says of duties in an answer: `responsibilities` and `case`."""

from __future__ import annotations

from typing import Any

from handlers.case.data import Case, Verdict
from handlers.case.profile import profile_of
from handlers.turn import Turn
from knowledge.official.model import Family
from knowledge.understanding.duty import Duty


def responsibility(turn: Turn, duty: Duty) -> dict[str, Any]:
    """One entry of `responsibilities`."""
    outcome = duty.outcome
    return {
        "text": turn.understood.text[duty.start : duty.end],
        "outcome": outcome.outcome,
        "candidates": [
            {
                "criterion": candidate.criterion,
                "level": candidate.level,
                "ref": candidate.ref,
                "confidence": candidate.confidence,
                "evidence": [
                    {"said": one.said, "means": one.means, "counts": one.counts}
                    for one in duty.evidence.get(candidate.ref, ())
                ],
            }
            for candidate in outcome.candidates
        ],
        "tasks": [{"ref": ref, "score": score} for ref, score in outcome.tasks],
        "areas": list(outcome.areas),
    }


def responsibility_of(text: str, verdict: Verdict) -> dict[str, Any]:
    """The same for a duty that was told before and has a new verdict."""
    count = len(verdict.levels) or 1
    evidence = [{"said": words, "means": verdict.criterion, "counts": "for"} for words in verdict.said]
    return {
        "text": text,
        "outcome": verdict.outcome,
        "candidates": [
            {
                "criterion": verdict.criterion,
                "level": level,
                "ref": f"{verdict.criterion}.{level}",
                "confidence": round(1 / count, 3),
                "evidence": evidence,
            }
            for level in verdict.levels
        ],
        "tasks": [{"ref": ref, "score": 1.0} for ref in verdict.tasks],
        "areas": list(verdict.areas),
    }


def case_facts(case: Case, family: Family) -> dict[str, Any]:
    """`case` of the contract (`bot/contract.py`)."""
    found = profile_of(case.duties, family, case.interview.given)
    pending = case.pending
    return {
        "duties": [
            {
                "n": duty.n,
                "text": duty.text,
                "outcome": duty.verdict.outcome,
                "criterion": duty.verdict.criterion or None,
                "levels": list(duty.verdict.levels),
                "tasks": list(duty.verdict.tasks),
                "areas": list(duty.verdict.areas),
            }
            for duty in case.duties
        ],
        "target": case.target or None,
        "pending": {"duty": pending.duty, "criterion": pending.criterion, "options": list(pending.options)}
        if pending
        else None,
        "profile": {
            "settled": found.settled,
            "mixed": {ref: list(levels) for ref, levels in found.mixed.items()},
            "open": list(found.open),
            "levels": list(found.levels),
        },
    }
