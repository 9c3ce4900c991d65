"""Questions with the answer that a careful reader gives them: files with one JSON object per line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.official.model import Family

Pair = tuple[str, str]
"""A criterion and a level."""
GROUPS = ("lang", "tier", "style")
"""By which keys figures can be told apart."""
KINDS: Mapping[str, tuple[str, ...]] = {
    "grade": ("pairs",),
    "ambiguous": ("pairs",),
    "task": ("tasks", "areas"),
    "cell": ("pairs",),
    "compare": ("criteria", "levels"),
    "definition": (),
    "out_of_scope": (),
    "description": ("sentences", "overall"),
}
"""What a question can be, and the keys that its right answer takes."""


class LabelError(Exception):
    """A line is wrong; the message names file and line."""


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
    family: str = ""
    """The family that it is asked about, where the question alone does not say."""

    @property
    def language(self) -> str:
        """The language of the question."""
        return self.groups["lang"]

    @property
    def right(self) -> str:
        """The references of the right answer, those of each sentence where there are several; else the kind."""
        if self.sentences:
            return "; ".join(_references(one.pairs) or "-" for one in self.sentences)
        return " ".join(filter(None, (_references(self.pairs), *self.tasks, *self.areas))) or self.kind


def read_labelled(paths: Iterable[Path], families: Iterable[Family]) -> Iterator[Labelled]:
    """The questions of the files in order; a line that is wrong is a `LabelError`."""
    known = _Known(families)
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise LabelError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
        for number, line in enumerate(lines, start=1):
            if line.strip():
                try:
                    yield known.labelled(line)
                except LabelError as error:
                    raise LabelError(f"{path}: line {number}: {error}") from None


class _Known:
    """Reads lines whose labels are references of the families."""

    def __init__(self, families: Iterable[Family]) -> None:
        families = tuple(families)
        self.families = {family.ref for family in families}
        self.criteria = {criterion.ref for family in families for criterion in family.criteria}
        self.areas = {area.ref for family in families for area in family.areas}
        self.levels = {level for family in families for level in family.levels}
        self.tasks = {task.ref for family in families for area in family.areas for task in area.tasks}

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
        sentences = tuple(self._sentence(one) for one in _list(item, "sentences"))
        text = item.get("text") or " ".join(sentence.text for sentence in sentences)
        pairs = self._pairs(item)
        if kind == "compare":
            criteria = self._refs(item, "criteria", self.criteria)
            pairs = frozenset((one, level) for one in criteria for level in self._refs(item, "levels", self.levels))
        elif "pairs" in KINDS[kind] and not pairs:
            raise LabelError("pairs: names none")
        return Labelled(
            id=str(item.get("id", "-")),
            kind=kind,
            text=_text({"text": text}, "text"),
            groups={"lang": _text(item, "lang")} | {key: str(item.get(key, "-")) for key in GROUPS[1:]},
            pairs=pairs,
            tasks=self._refs(item, "tasks", self.tasks),
            areas=self._refs(item, "areas", self.areas),
            sentences=sentences,
            overall=self._refs(item, "overall", self.levels),
            family=self._family(item),
        )

    def _family(self, item: Mapping[str, Any]) -> str:
        family = item.get("family", "")
        if family and family not in self.families:
            raise LabelError(f"family: there is no {family!r}")
        return str(family)

    def _sentence(self, item: Any) -> Sentence:
        if not isinstance(item, dict):
            raise LabelError("sentences: each must be an object with text and pairs")
        return Sentence(_text(item, "text"), self._pairs(item))

    def _pairs(self, item: Mapping[str, Any]) -> frozenset[Pair]:
        pairs = set()
        for pair in _list(item, "pairs"):
            criterion, level = pair if isinstance(pair, list) and len(pair) == len(("criterion", "level")) else (0, 0)
            if criterion not in self.criteria or level not in self.levels:
                raise LabelError(f"pairs: {json.dumps(pair, ensure_ascii=False)} is not a criterion and a level")
            pairs.add((criterion, level))
        return frozenset(pairs)

    @staticmethod
    def _refs(item: Mapping[str, Any], key: str, known: Iterable[str]) -> tuple[str, ...]:
        refs = _list(item, key)
        for ref in refs:
            if ref not in known:
                raise LabelError(f"{key}: there is no {ref!r}")
        if key in KINDS[item["kind"]] and not refs:
            raise LabelError(f"{key}: names none")
        return tuple(refs)


def _references(pairs: Iterable[Pair]) -> str:
    return "/".join(sorted(map(".".join, pairs)))


def _list(item: Mapping[str, Any], key: str) -> list[Any]:
    """The list under a key, empty where there is none; a single text counts as a list of one."""
    value = item.get(key, [])
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        raise LabelError(f"{key}: must be a list")
    return value


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    if not isinstance(value, str) or not value.strip():
        raise LabelError(f"{key}: must be a text")
    return value
