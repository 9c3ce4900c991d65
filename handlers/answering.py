"""Putting a reply together: the facts of the contract, and the same as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from handlers.citing import cited
from handlers.messages import Block, Memory, Note, Options, Quote, Reply, Table, Text
from handlers.turn import Turn


def reply(
    turn: Turn,
    intent: str,
    blocks: Sequence[Block],
    *,
    cites: Iterable[str] = (),
    responsibilities: Sequence[dict[str, Any]] = (),
    overall: dict[str, Any] | None = None,
    check: dict[str, Any] | None = None,
    memory: Memory | None = None,
    actions: Sequence[str] = (),
) -> Reply:
    """A reply whose facts have every key of the contract; the pending question follows from the `Options` block."""
    options = next((block for block in blocks if isinstance(block, Options)), None)
    clarify = None
    if options:
        clarify = {
            "question": options.question,
            "options": [{"label": label, "ref": ref} for label, ref in options.options],
        }
    facts = {
        "language": turn.language,
        "intent": intent,
        "family": turn.family.ref,
        "responsibilities": list(responsibilities),
        "overall": overall,
        "check": check,
        "citations": cited(turn, cites),
        "clarify": clarify,
        "reply": plain(turn, blocks),
        "edition": turn.context.edition,
        "version": turn.context.version,
    }
    kept = replace(
        memory or turn.memory,
        language=turn.language,
        intent=intent,
        pending=tuple(ref for _, ref in options.options) if options else (),
    )
    return Reply(facts, tuple(blocks), kept, tuple(actions))


def plain(turn: Turn, blocks: Iterable[Block]) -> str:
    """The blocks as plain text, an empty line between them."""
    return "\n\n".join(_plain(turn, block) for block in blocks)


def _plain(turn: Turn, block: Block) -> str:
    match block:
        case Text(text) | Note(text):
            return text
        case Quote():
            lines = [turn.say("label-line", label=block.label), f"« {block.text} »"]
            if block.translation:
                lines.append(f"({turn.say('unofficial')}) {block.translation}")
            return "\n".join(lines)
        case Table(rows):
            return "\n".join(" | ".join(row) for row in rows)
        case Options():
            numbered = [f"{n}. {label}" for n, (label, _) in enumerate(block.options, start=1)]
            return "\n".join([block.question, *numbered])
