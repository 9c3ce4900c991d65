"""Citations: the official texts that a reply leans on, as facts and as quotes to read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from handlers.messages import Quote
from handlers.turn import Turn
from knowledge.official.differences import marked_words, neighbour_of
from knowledge.official.model import Passage, is_work

LABELS = {"doel": "label-doel", "term": "label-term", "note": "label-note"}
"""The phrase that labels a passage which is no area, task or cell, by the first word of its reference."""


def citation(turn: Turn, ref: str) -> dict[str, Any]:
    """One entry of `citations` of the contract (`bot/contract.py`)."""
    passage = turn.family.passages()[ref]
    return {
        "ref": ref,
        "level": passage.level,
        "text": passage.text,
        "translation": translation(turn, ref),
        "source": {"document": turn.family.document, "lines": [list(lines) for lines in passage.lines]},
    }


def translation(turn: Turn, ref: str) -> str | None:
    """The working translation in the reply's language, or None where that is the language of the text itself."""
    texts = turn.family.translations
    return texts[turn.language][ref] if turn.language in texts else None


def with_translation(turn: Turn, ref: str) -> str:
    """The official text, and behind it the working translation, marked so, where the reply is in another language."""
    text, translated = turn.family.passages()[ref].text, translation(turn, ref)
    return turn.say("translated", text=text, translation=translated) if translated else text


def quote(turn: Turn, ref: str, against: str = "", *, folded: bool = False) -> Quote:
    """A passage to read; in a cell the words are marked that set it apart from level `against` (or its neighbour)."""
    passage = turn.family.passages()[ref]
    marked: tuple[tuple[int, int], ...] = ()
    if passage.level:
        criterion = turn.family.criterion(ref.rpartition(".")[0])
        other = against or neighbour_of(passage.level, turn.family.levels)
        marked = marked_words(passage.text, criterion.cells[other].text)
    return Quote(ref, label(turn, passage), passage.text, translation(turn, ref), marked, folded)


def label(turn: Turn, passage: Passage) -> str:
    """What a passage is called above its quote."""
    ref = passage.ref
    if passage.level:
        return turn.say("label-cell", criterion=turn.name(ref.rpartition(".")[0]), level=passage.level)
    if is_work(ref):
        return turn.say("label-task" if "." in ref else "label-area", ref=ref)
    return turn.say(LABELS[ref.split(".")[0]])


def cited(turn: Turn, refs: Iterable[str]) -> list[dict[str, Any]]:
    """`citations` of the contract (`bot/contract.py`) for these references, each once, in order."""
    return [citation(turn, ref) for ref in dict.fromkeys(refs)]
