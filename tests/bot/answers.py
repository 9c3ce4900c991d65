"""Answers made up for the tests of the measures: the keys of the contract, and little in them."""

from __future__ import annotations

from typing import Any, cast

from bot.contract import Facts


def part(
    outcome: str, *pairs: str, text: str = "", tasks: tuple[str, ...] = (), confidence: float = 0.9
) -> dict[str, Any]:
    """A responsibility; `pairs` are references of cells, best first."""
    candidates = [
        {
            "criterion": ref.split(".")[0],
            "level": ref.split(".")[1],
            "ref": ref,
            "confidence": confidence,
            "evidence": [],
        }
        for ref in pairs
    ]
    areas = [ref.split(".")[0] for ref in tasks]
    found = [{"ref": ref, "score": 1.0} for ref in tasks]
    return {"text": text, "outcome": outcome, "candidates": candidates, "tasks": found, "areas": areas}


def answer(*parts: dict[str, Any], cites: tuple[str, ...] = (), **more: Any) -> Facts:
    """The facts of an answer."""
    citations = [{"ref": ref} for ref in cites]
    facts = {"language": "nl", "intent": "grade", "overall": None, "clarify": None, "citations": citations}
    return cast(Facts, facts | {"responsibilities": list(parts)} | more)
