"""The knowledge files of one family in one language, and what stands in each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from knowledge.concepts.lexicon import readable
from knowledge.concepts.registry import check_registered
from knowledge.errors import KnowledgeError, UnfinishedError
from knowledge.files import KNOWLEDGE, filled, mapping, named, only_keys, read_yaml, texts
from knowledge.official.guidance import COMMON, CommonQuestion, read_common_questions
from knowledge.official.model import Family
from knowledge.scoring.examples import Example, read_all, read_examples
from knowledge.scoring.labels import OUTSIDE

ALL = "all"
"""In the names of the criteria: every one of them."""
ACTS = ("tell", "amend", "case", "document", "about", "social", "decline", "none")
"""What a message can do in its conversation; `none`: nothing by itself."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of message: the act that it is, and whether it may stand around a duty without telling one."""

    act: str
    means: str
    frame: bool = False


def read_kinds(folder: Path = KNOWLEDGE) -> Mapping[str, Kind]:
    """Every kind of message by its name; an unknown act or key is a `KnowledgeError`."""
    path = folder / "messages" / "kinds.yaml"
    kinds = {}
    for name, entry in read_yaml(path).items():
        where = f"{named(path)}: {name}"
        only_keys(mapping(entry, where), where, ("act", "means"), ("frame",))
        if entry["act"] not in ACTS:
            raise KnowledgeError(f"{where}: act: must be one of {', '.join(ACTS)}")
        kinds[name] = Kind(entry["act"], filled(entry["means"], f"{where}: means"), bool(entry.get("frame")))
    return kinds


@dataclass(frozen=True, slots=True)
class Corpus:
    """Where the knowledge of a family in a language stands; `folder` holds what all families share."""

    family: Family
    language: str
    folder: Path = KNOWLEDGE

    @property
    def own(self) -> Path:
        """The family's folder."""
        return self.family.folder

    @property
    def rules(self) -> Path:
        """The family's rules over concepts."""
        return self.own / "rules.yaml"

    @property
    def lexicon(self) -> Path:
        """The language's words for the concepts."""
        return self.folder / "lexicon" / f"{self.language}.yaml"

    def concepts(self) -> dict[str, list[str]]:
        """Concept -> its expressions in the file's order; one that is not registered is a `KnowledgeError`."""
        found = _expressions(self.lexicon)
        check_registered(found, named(self.lexicon))
        return found

    def called(self) -> dict[str, list[str]]:
        """Criterion, or `all` -> what people call it in a question about it: its printed name first."""
        path = self.own / "called" / f"{self.language}.yaml"
        names = _expressions(path, [criterion.ref for criterion in self.family.criteria], (ALL,))
        printed = self.family.names[self.language]
        return {
            ref: [*(["_".join(printed[ref].split())] if ref in printed else []), *calls] for ref, calls in names.items()
        }

    def messages(self) -> tuple[Example, ...]:
        """The examples of kinds of messages: of every kind, and of no other."""
        found = read_all(self.folder / "messages" / self.language)
        kinds = {(kind,) for kind in read_kinds(self.folder)}
        headings = {example.refs: path for path, examples in found.items() for example in examples}
        for heading, path in sorted(headings.items()):
            if heading not in kinds:
                raise KnowledgeError(f"{named(path)}: [{' '.join(heading)}]: there is no such kind of message")
        if lacking := [f"[{kind}]" for (kind,) in sorted(kinds - set(headings))]:
            raise UnfinishedError(f"messages/{self.language}", empty=lacking, holds="examples")
        return tuple(example for examples in found.values() for example in examples)

    def definitions(self) -> tuple[Example, ...]:
        """The questions for what the family defines: its purpose and its notes, and every term."""
        path = self.own / "definitions" / f"{self.language}.txt"
        found = tuple(read_examples(path))
        asked = {example.refs: None for example in found}
        defined = {(one.ref,): None for one in (self.family.purpose, *self.family.terms, *self.family.notes)}
        for heading in asked:
            if heading not in defined:
                raise KnowledgeError(f"{named(path)}: [{' '.join(heading)}]: the description defines no such thing")
        if lacking := [f"[{ref}]" for (ref,) in defined if (ref,) not in asked]:
            raise UnfinishedError(named(path), empty=lacking, holds="examples")
        return found

    def _check_heading(self, refs: Sequence[str], where: str) -> None:
        """A heading names a task, a cell, several levels of one criterion that stay open together, or `outside`.

        Or a result area: for its work that none of its example tasks names.
        """
        cells = [cell.ref for criterion in self.family.criteria for cell in criterion.cells.values()]
        work = [ref for area in self.family.areas for ref in (area.ref, *(task.ref for task in area.tasks))]
        for ref in refs:
            if ref not in (*cells, *work, OUTSIDE):
                raise KnowledgeError(f"{where}: there is no cell, task or result area {ref!r}")
        if len(refs) == 1:
            return
        in_order = [ref for ref in cells if ref in refs]
        if list(refs) != in_order or len({ref.rpartition(".")[0] for ref in refs}) > 1:
            raise KnowledgeError(f"{where}: only levels of one criterion stay open together, the lowest first")

    def headings(self) -> frozenset[str]:
        """Every label that the family's examples can have: cells, levels open together, tasks, areas, `outside`."""
        work = (ref for area in self.family.areas for ref in (area.ref, *(task.ref for task in area.tasks)))
        cells = ([cell.ref for cell in criterion.cells.values()] for criterion in self.family.criteria)
        open_together = ("+".join(some) for own in cells for n in range(len(own)) for some in combinations(own, n + 1))
        return frozenset((*work, *open_together, OUTSIDE))

    def examples(self) -> tuple[Example, ...]:
        """Every example: those of the family, and the kinds of messages."""
        return (*self.own_examples(), *self.messages())

    def duties(self) -> tuple[Example, ...]:
        """The duties that people wrote for the family's texts."""
        found = read_all(self.own / "examples" / self.language)
        for path, examples in found.items():
            for refs in dict.fromkeys(example.refs for example in examples):
                self._check_heading(refs, f"{named(path)}: [{' '.join(refs)}]")
        return tuple(example for examples in found.values() for example in examples)

    def own_examples(self) -> tuple[Example, ...]:
        """The family's own: official texts, curated duties, what is defined, common questions."""
        questions = as_examples(read_common_questions(self.family, self.language))
        return (*_official(self.family, self.language), *self.duties(), *self.definitions(), *questions)


def as_examples(questions: Mapping[str, CommonQuestion]) -> tuple[Example, ...]:
    """The phrasings of the common questions, headed by their ids."""
    return tuple(Example((f"{COMMON}{key}",), text) for key, question in questions.items() for text in question.asks)


def _expressions(path: Path, required: Collection[str] = (), optional: Collection[str] = ()) -> dict[str, list[str]]:
    """The lists of expressions of a file; entries without any, and one that nobody can read, are an error.

    Where some keys are required, none but these and the optional ones may be there.
    """
    content = read_yaml(path)
    if required:
        only_keys(content, named(path), required, optional)
    found = {key: texts(content[key], f"{named(path)}: {key}") for key in content}
    if empty := [key for key, expressions in found.items() if not expressions]:
        raise UnfinishedError(named(path), empty=empty, holds="expressions")
    for key, expressions in found.items():
        for expression in expressions:
            if not readable(expression):
                raise KnowledgeError(
                    f"{named(path)}: {key}: {expression!r} is not written as expressions are (words | _ * =)"
                )
    return found


def _official(family: Family, code: str) -> Iterator[Example]:
    """The official texts themselves are examples: the Dutch, or the working translation of the language."""
    translated = family.translations.get(code, {})
    for criterion in family.criteria:
        same = criterion.levels_reading_the_same()
        for level, cell in criterion.cells.items():
            group = next((levels for levels in same if level in levels), (level,))
            if level == group[0]:
                yield Example(tuple(f"{criterion.ref}.{one}" for one in group), translated.get(cell.ref, cell.text))
    for area in family.areas:
        for task in area.tasks:
            yield Example((task.ref,), translated.get(task.ref, task.text))
