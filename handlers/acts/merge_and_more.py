"""Two duties made one, and in other sentences what else is said: "put 3 with 2. It's the same every day"."""

from __future__ import annotations

from dataclasses import replace

from handlers.acts.decide import decide
from handlers.acts.edit_orders import ordered_of
from handlers.acts.merge_orders import KIND, merge_order, merging
from handlers.acts.relation_to_told import adds_more
from handlers.acts.two_acts import ANSWERED, First
from handlers.turn import Turn
from knowledge.scoring.labels import DUTY
from knowledge.text.sentences import sentences

TOLD = (DUTY, *ANSWERED, "follow.wrong", "aside.manner", "aside.vague")
"""Kinds of steps by which the other sentences say more of the duty."""
PAIR = 2


def merge_and_more(turn: Turn) -> First | None:
    """The sentence of a message that makes one of two duties, and what the others say; None where it has one alone.

    What the others tell of the work is a detail of the duty that stays; they may ask something, or order more.
    """
    said = sentences(turn.question.text)
    if len(said) < PAIR or len(turn.case.duties) < PAIR:
        return None
    for n, sentence in enumerate(said):
        head = turn.part(sentence)
        step = merge_order(head)
        if step and step.kind == KIND:
            others = [one for one in (*said[:n], *said[n + 1 :]) if not _only_merges(turn.part(one))]
            rest = turn.part(" ".join(others))
            if others and not rest.asks and not adds_more(rest) and decide(rest).kind in TOLD:
                return First(
                    head, replace(step, text=" ".join(filter(None, (step.text, *others)))), rest.question, False
                )
            return First(head, step, rest.question, asked=bool(others))
    return None


def _only_merges(turn: Turn) -> bool:
    """Whether a sentence only says once more that duties are one ("is that possible as one task?")."""
    return bool(merging(turn, ordered_of(turn)))
