"""A reply put together: the case after it, the facts of the contract (`bot/contract.py`), the same as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from handlers.case.changes import Act, Ask, apply, apply_all
from handlers.case.data import Case, Pending
from handlers.messages import Block, Memory, Note, Options, Quote, Reply, Table, Text
from handlers.replies.citations import cited
from handlers.replies.contract_facts import case_facts
from handlers.turn import Turn

TELLS = "tell"
NO_ACT = "social"
"""The act of what does nothing by itself."""


def reply(
    turn: Turn,
    intent: str,
    blocks: Sequence[Block],
    *,
    kind: str = "",
    act: str = "",
    acts: Sequence[Act] = (),
    cites: Iterable[str] = (),
    responsibilities: Sequence[dict[str, Any]] = (),
    overall: dict[str, Any] | None = None,
    check: dict[str, Any] | None = None,
    memory: Memory | None = None,
    actions: Sequence[str] = (),
) -> Reply:
    """A reply whose facts have every key of the contract (`bot/contract.py`).

    `acts` change the case; an `Options` block about a duty opens its question, and without one an open question stays
    open. `act` is the contract's; by default that of the message's `kind`.
    """
    kept = memory or turn.memory
    case = _asked(apply_all(kept.case, acts), blocks)
    registered = turn.context.kinds.get(kind)
    facts = {
        "language": turn.language,
        "intent": intent,
        "family": turn.family.ref,
        "responsibilities": list(responsibilities),
        "overall": overall,
        "check": check,
        "citations": cited(turn, cites),
        "clarify": clarify(turn, blocks),
        "reply": plain(turn, blocks),
        "edition": turn.context.edition,
        "act": act or (registered.act if registered and registered.act != "none" else NO_ACT),
        "case": case_facts(case, turn.family),
        "version": turn.context.version,
    }
    kept = replace(kept, language=turn.language, intent=intent, kind=kind or kept.kind, case=case)
    return Reply(facts, tuple(blocks), kept, tuple(actions))


def clarify(turn: Turn, blocks: Sequence[Block]) -> dict[str, Any] | None:
    """What `clarify` of the contract says: the question that blocks ask, with the options that are texts or families.

    What can be said instead of one ("none of these") has no reference; a question that has nothing else is none here.
    """
    asked = next((block for block in blocks if isinstance(block, Options)), None)
    known = {*turn.family.passages(), *(family.ref for family in turn.context.known)}
    options = [{"label": label, "ref": ref} for label, ref in asked.options if ref in known] if asked else []
    return {"question": asked.question, "options": options} if asked and options else None


def _asked(case: Case, blocks: Sequence[Block]) -> Case:
    """The case with the question that the reply puts, where it puts one about a duty."""
    for block in blocks:
        if isinstance(block, Options) and block.duty:
            refs = tuple(ref for _, ref in block.options)
            return apply(case, Ask(Pending(block.duty, refs[0].rpartition(".")[0], refs, block.tries, block.first)))
    return case


def plain(turn: Turn, blocks: Iterable[Block]) -> str:
    """The blocks as plain text, an empty line between them; what is folded is left out."""
    return "\n\n".join(text for block in blocks if (text := _plain(turn, block)))


def _plain(turn: Turn, block: Block) -> str:
    match block:
        case Text(text) | Note(text):
            return text
        case Quote(folded=True):
            return ""
        case Quote():
            lines = [turn.say("label-line", label=block.label), f"« {block.text} »"]
            if block.translation:
                lines.append(f"({turn.say('unofficial')}) {block.translation}")
            return "\n".join(lines)
        case Table(rows):
            return "\n".join(" | ".join(row) for row in rows)
        case Options():
            numbered = [f"{n}. {label}" for n, (label, _) in zip(block.numbers, block.options, strict=True)]
            return "\n".join([block.question, *numbered])
