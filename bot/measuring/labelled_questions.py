"""Questions with the answer that a careful reader gives them: files with one JSON object per line."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from bot.measuring.label_fields import LabelError as LabelError
from bot.measuring.label_fields import known, listed, mapped, text_of, truth
from bot.measuring.labelled_conversations import Turn, read_turns
from knowledge.official.model import Family
from knowledge.scoring.labels import OUTSIDE

Pair = tuple[str, str]
"""A criterion and a level."""
GROUPS = ("lang", "tier", "style", "class")
"""By which keys figures can be told apart."""
BARE = "bare"
CLASSES = ("life", "vague", "manner", "title", "turn", "near", BARE)
"""What a message that carries nothing can be: life at work, vague talk, how something is done, a function's title, a
turn of a conversation, another trade that shares words, or a bare activity, which may claim its area."""
KINDS: Mapping[str, tuple[str, ...]] = {
    "grade": ("pairs",),
    "ambiguous": ("pairs",),
    "task": ("tasks", "areas"),
    "cell": ("pairs",),
    "compare": ("criteria", "levels"),
    "definition": (),
    "out_of_scope": (),
    "description": ("sentences", "overall"),
    "statement": ("inside", "areas", "tasks", "pairs"),
    "nothing": ("class", "may"),
    "conversation": ("turns",),
}
"""What a question can be, and the keys that its right answer takes."""
MAY_BE_EMPTY = frozenset({"statement"})
"""Kinds whose keys may name nothing: what lies outside has no area, and many a duty shows no level."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a description, and the pairs that it shows: none where it shows no level."""

    text: str
    pairs: frozenset[Pair]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question and its right answer; only what belongs to its kind is filled."""

    id: str
    kind: str
    text: str
    groups: Mapping[str, str]
    pairs: frozenset[Pair] = frozenset()
    tasks: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    overall: tuple[str, ...] = ()
    inside: bool = True
    """Whether a statement is of this family; a statement of quality, or a duty of another trade, is not."""
    criteria: tuple[str, ...] = ()
    """The criteria that a message which carries nothing may claim; `pairs` are the levels that it may."""
    turns: tuple[Turn, ...] = ()
    """What a conversation says, and what is expected of each answer."""
    family: str = ""
    """The family that it is asked about, where the question alone does not say."""

    @property
    def language(self) -> str:
        """The language of the question."""
        return self.groups["lang"]

    @property
    def right(self) -> str:
        """The references of the right answer, of each sentence or turn where there are several; else the kind.

        A dash stands for no claim at all.
        """
        if self.turns:
            return " › ".join(turn.expect.told for turn in self.turns)
        if not self.inside:
            return OUTSIDE
        if self.sentences:
            return "; ".join(_references(one.pairs) or "-" for one in self.sentences)
        refs = _references(self.pairs) or " ".join(self.criteria)
        none = "-" if self.kind == "nothing" else self.kind
        return " ".join(filter(None, (refs, *self.tasks, *self.areas))) or none


def read_labelled(paths: Iterable[Path], families: Iterable[Family]) -> Iterator[Labelled]:
    """The questions of the files in order; a line that is wrong is a `LabelError`."""
    references = _References(families)
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise LabelError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
        for number, line in enumerate(lines, start=1):
            if line.strip():
                try:
                    yield references.labelled(line)
                except LabelError as error:
                    raise LabelError(f"{path}: line {number}: {error}") from None


class _References:
    """Reads lines whose labels are references of the families."""

    def __init__(self, families: Iterable[Family]) -> None:
        families = tuple(families)
        self.families = {family.ref for family in families}
        self.criteria = {criterion.ref for family in families for criterion in family.criteria}
        self.areas = {area.ref for family in families for area in family.areas}
        self.levels = {level for family in families for level in family.levels}
        self.tasks = {task.ref for family in families for area in family.areas for task in area.tasks}
        by_text: dict[str, set[str]] = {}
        for family in families:
            for ref, passage in family.passages().items():
                by_text.setdefault(passage.text, set()).add(ref)
        self.same = {ref: frozenset(refs) for refs in by_text.values() for ref in refs}

    def labelled(self, line: str) -> Labelled:
        """The question that a line holds."""
        try:
            item = json.loads(line)
        except json.JSONDecodeError as error:
            raise LabelError(f"no JSON: {error.msg} at character {error.pos + 1}") from None
        if not isinstance(item, dict):
            raise LabelError("must be a JSON object")
        kind = str(item.get("kind"))
        if kind not in KINDS:
            raise LabelError(f"kind: must be one of {', '.join(KINDS)}")
        for key in KINDS[kind]:
            if key not in item:
                raise LabelError(f"the key {key!r} is missing")
        if kind == "nothing":
            item = {**item, **self._may(item)}
        sentences = tuple(self._sentence(one) for one in listed(item, "sentences"))
        turns = read_turns(item, self.same, self.levels) if kind == "conversation" else ()
        text = item.get("text") or " ".join(one.text for one in sentences) or "\n".join(turn.say for turn in turns)
        return Labelled(
            id=str(item.get("id", "-")),
            kind=kind,
            text=text_of({"text": text}, "text"),
            groups={"lang": text_of(item, "lang")} | {key: str(item.get(key, "-")) for key in GROUPS[1:]},
            pairs=self._asked(item),
            tasks=self._refs(item, "tasks", self.tasks),
            areas=self._refs(item, "areas", self.areas),
            sentences=sentences,
            overall=self._refs(item, "overall", self.levels),
            inside=truth(item, "inside") if kind == "statement" else True,
            criteria=self._refs(item, "criteria", self.criteria),
            turns=turns,
            family=self._family(item),
        )

    def _asked(self, item: Mapping[str, Any]) -> frozenset[Pair]:
        """The pairs of a question: those that it names, or every one of its criteria at each of its levels."""
        kind = item["kind"]
        if kind in ("compare", "nothing"):
            criteria, levels = (
                self._refs(item, "criteria", self.criteria),
                self._refs(item, "levels", self.levels),
            )
            return frozenset(product(criteria, levels))
        pairs = self._pairs(item)
        if "pairs" in KINDS[kind] and kind not in MAY_BE_EMPTY and not pairs:
            raise LabelError("pairs: names none")
        return pairs

    def _may(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a message that carries nothing may claim, its areas with those of its tasks."""
        if item["class"] not in CLASSES:
            raise LabelError(f"class: must be one of {', '.join(CLASSES)}")
        may = mapped(item, "may")
        for key in may:
            if key not in ("areas", "tasks", "criteria", "levels"):
                raise LabelError(f"may: unknown key {key!r}")
        tasks = known(may, "tasks", self.tasks)
        areas = dict.fromkeys((*listed(may, "areas"), *(task.split(".")[0] for task in tasks)))
        return {**may, "areas": list(areas)}

    def _family(self, item: Mapping[str, Any]) -> str:
        family = item.get("family", "")
        if family and family not in self.families:
            raise LabelError(f"family: there is no {family!r}")
        return str(family)

    def _sentence(self, item: Any) -> Sentence:
        if not isinstance(item, dict):
            raise LabelError("sentences: each must be an object with text and pairs")
        return Sentence(text_of(item, "text"), self._pairs(item))

    def _pairs(self, item: Mapping[str, Any]) -> frozenset[Pair]:
        pairs = set()
        for pair in listed(item, "pairs"):
            criterion, level = pair if isinstance(pair, list) and len(pair) == len(("criterion", "level")) else (0, 0)
            if criterion not in self.criteria or level not in self.levels:
                raise LabelError(f"pairs: {json.dumps(pair, ensure_ascii=False)} is not a criterion and a level")
            pairs.add((criterion, level))
        return frozenset(pairs)

    @staticmethod
    def _refs(item: Mapping[str, Any], key: str, names: Collection[str]) -> tuple[str, ...]:
        refs = known(item, key, names)
        if key in KINDS[item["kind"]] and item["kind"] not in MAY_BE_EMPTY and not refs:
            raise LabelError(f"{key}: names none")
        return refs


def _references(pairs: Iterable[Pair]) -> str:
    return "/".join(sorted(map(".".join, pairs)))
