"""What a family's folder says beside the official text: deciding criteria, options' short words, common questions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.errors import KnowledgeError, UnfinishedError
from knowledge.files import all_filled, blank, filled, mapping, named, only_keys, read_yaml, texts
from knowledge.official.model import Family

COMMON = "hr."
"""Before the id of a common question, where it heads examples."""
MAIN = "common-questions.yaml"
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Deciding:
    """The criteria that decide on a result area's tasks; `own` is False where the area has no criterion of its own."""

    criteria: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class CommonQuestion:
    """A question that HR gets often: its phrasings, its answer in one language, and the references it leans on."""

    key: str
    asks: tuple[str, ...]
    answer: str
    cites: tuple[str, ...]


def read_deciding(family: Family) -> Mapping[str, Deciding]:
    """Result area -> its deciding criteria."""
    path = family.folder / "deciding.yaml"
    content = read_yaml(path)
    only_keys(content, named(path), [area.ref for area in family.areas])
    known = {criterion.ref for criterion in family.criteria}
    found = {}
    none = []
    for area, entry in content.items():
        where = f"{named(path)}: {area}"
        only_keys(mapping(entry, where), where, ("criteria", "own"))
        criteria = tuple(texts(entry["criteria"], f"{where}: criteria"))
        if not criteria:
            none.append(area)
        if not isinstance(entry["own"], bool):
            raise KnowledgeError(f"{where}: own: must be true or false")
        for criterion in criteria:
            if criterion not in known:
                raise KnowledgeError(f"{where}: there is no criterion {criterion!r}")
        found[area] = Deciding(criteria, entry["own"])
    if none:
        choice = ", ".join(criterion.ref for criterion in family.criteria)
        raise UnfinishedError(named(path), empty=none, holds=f"criteria (of: {choice})")
    return found


def manner(deciding: Mapping[str, Deciding]) -> frozenset[str]:
    """The criteria that say how work is done: those that decide where an area has no criterion of its own."""
    return frozenset(criterion for one in deciding.values() if not one.own for criterion in one.criteria)


def subjects(deciding: Mapping[str, Deciding]) -> Mapping[str, str]:
    """Criterion -> the result area whose work it is about; none for the criteria that say how work is done."""
    how = manner(deciding)
    return {ref: area for area, one in deciding.items() if one.own for ref in one.criteria if ref not in how}


def read_gists(family: Family, language: str) -> Mapping[str, str]:
    """Criterion -> the question that decides on it; cell -> its answer in few words."""
    path = family.folder / "gists" / f"{language}.yaml"
    content = read_yaml(path)
    refs = [ref for c in family.criteria for ref in (c.ref, *(cell.ref for cell in c.cells.values()))]
    return all_filled(content, named(path), refs)


OWN_THINGS = "own"
"""Among the anchors, the things that the family's work has in hand and other trades have not."""
SHARED_THINGS = "shared"
"""And those of them that somebody who is called by another trade may have in hand as well."""
DOING = "doing"
"""The concepts that verbs may say by themselves, which other trades do to other things."""


def read_anchors(family: Family) -> Mapping[str, frozenset[str]]:
    """Task or criterion -> the concepts of its object or activity, from `anchors.yaml`; each has some.

    A result area has them where it has examples of its own, of work that none of its tasks names.

    Under `OWN_THINGS` and `SHARED_THINGS`, where the file has them, the things that other trades do not have in hand,
    and those that they may; under `DOING`, what verbs alone may say. Nothing where the family has no such file.
    """
    path = family.folder / "anchors.yaml"
    if not path.exists():
        return {}
    tasks = [task.ref for area in family.areas for task in area.tasks]
    areas = [area.ref for area in family.areas]
    content = read_yaml(path)
    required = [*tasks, *(criterion.ref for criterion in family.criteria)]
    only_keys(content, named(path), required, [*areas, OWN_THINGS, SHARED_THINGS, DOING])
    return {ref: frozenset(texts(names, f"{named(path)}: {ref}")) for ref, names in content.items()}


Answers = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Criterion -> level -> the concepts by which somebody says it is this level, once the criterion is asked about."""


def read_answers(family: Family) -> Answers:
    """What answers in own words say, from `answers.yaml`; each criterion and level must be one of the family's.

    Nothing where the family has no such file.
    """
    path = family.folder / "answers.yaml"
    if not path.exists():
        return {}
    content = read_yaml(path)
    only_keys(content, named(path), [criterion.ref for criterion in family.criteria])
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for ref, entry in content.items():
        where = f"{named(path)}: {ref}"
        only_keys(mapping(entry, where), where, (), tuple(family.criterion(ref).cells))
        found[ref] = {level: tuple(texts(names, f"{where}: {level}")) for level, names in entry.items()}
    return found


def read_common_questions(family: Family, language: str) -> Mapping[str, CommonQuestion]:
    """Id -> the common question in a language; the main file has the references, each language has the same ids."""
    main = family.folder / MAIN
    own = main.with_suffix(f".{language}.yaml")
    cites = read_yaml(main)
    path = own if own.exists() else main
    content = read_yaml(own) if own.exists() else cites
    only_keys(content, named(path), cites)
    refs = {*family.passages(), *(criterion.ref for criterion in family.criteria)}
    found = {}
    if empty := [key for key, entry in content.items() if _unwritten(entry)]:
        raise UnfinishedError(named(path), empty=empty, holds="phrasing and answer")
    for key, entry in content.items():
        where = f"{named(path)}: {key}"
        if not ID.fullmatch(key):
            raise KnowledgeError(f"{where}: a question's id is small letters, digits and hyphens")
        only_keys(mapping(entry, where), where, ("asks", "answer"), ("cites",))
        cited = tuple(texts(mapping(cites[key], where).get("cites") or [], f"{named(main)}: {key}: cites"))
        for ref in cited:
            if ref not in refs:
                raise KnowledgeError(f"{named(main)}: {key}: cites: there is no {ref!r}")
        asks = tuple(filled(text, f"{where}: asks") for text in texts(entry["asks"], f"{where}: asks"))
        if not asks:
            raise KnowledgeError(f"{where}: asks: holds no phrasing")
        found[key] = CommonQuestion(key, asks, filled(entry["answer"], f"{where}: answer"), cited)
    return found


def _unwritten(entry: object) -> bool:
    """Whether a question was only named: neither a phrasing nor an answer is there yet."""
    return blank(entry) or (isinstance(entry, dict) and not entry.get("asks") and blank(entry.get("answer")))
