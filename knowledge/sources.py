"""The knowledge files of one family in one language, and what stands in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge.examples import OUTSIDE, Example, read_examples
from knowledge.files import listing, named, only_keys, read_yaml
from knowledge.guidance import as_examples, read_common_questions
from knowledge.model import Family, KnowledgeError

HERE = Path(__file__).parent
ALL = "all"
"""In the names of the criteria: every one of them."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the knowledge of a family in a language stands; `folder` holds all knowledge."""

    family: Family
    language: str
    folder: Path = HERE

    @property
    def own(self) -> Path:
        """The family's folder."""
        return self.folder / "families" / self.family.ref

    @property
    def rules(self) -> Path:
        """The family's rules over concepts."""
        return self.own / "rules.yaml"

    def concepts(self) -> dict[str, list[str]]:
        """Concept -> its expressions in the file's order."""
        return _expressions(self.folder / "lexicon" / f"{self.language}.yaml")

    def called(self) -> dict[str, list[str]]:
        """Criterion, or `all` -> what people call it in a question about it."""
        path = self.own / "called" / f"{self.language}.yaml"
        names = _expressions(path)
        only_keys(names, named(path), [criterion.ref for criterion in self.family.criteria], (ALL,))
        return names

    def examples(self) -> tuple[Example, ...]:
        """Every example: the official texts, the curated duties, the kinds of messages, the common questions."""
        duties = self.own / "examples" / f"{self.language}.txt"
        found = tuple(read_examples(duties))
        refs = {*self.family.passages(), OUTSIDE}
        for example in found:
            for ref in example.refs:
                if ref not in refs:
                    raise KnowledgeError(f"{named(duties)}: [{' '.join(example.refs)}]: there is no {ref!r}")
        messages = read_examples(self.folder / "messages" / f"{self.language}.txt")
        questions = as_examples(read_common_questions(self.family, self.language, self.folder / "families"))
        return (*_official(self.family, self.language), *found, *messages, *questions)


def _expressions(path: Path) -> dict[str, list[str]]:
    """The lists of expressions of a file; an entry without any is an error."""
    found = {}
    for key, expressions in read_yaml(path).items():
        if not listing(expressions, f"{named(path)}: {key}"):
            raise KnowledgeError(f"{named(path)}: {key}: has no expressions")
        found[key] = [str(expression) for expression in expressions]
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
