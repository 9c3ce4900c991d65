"""Everything that is needed to understand one language: its words, concepts, examples and rules, loaded once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from knowledge.counts import Counts
from knowledge.examples import OUTSIDE, Example, read_examples
from knowledge.features import features
from knowledge.files import listing, named, only_keys, read_yaml
from knowledge.levels import as_levels, find_levels
from knowledge.lexicon import Lexicon
from knowledge.model import Family, KnowledgeError
from knowledge.reading import Said
from knowledge.rules import Rule, read_rules, said
from knowledge.signals import signals
from knowledge.tongues import level_words, load_language
from knowledge.words import Language, read

HERE = Path(__file__).parent
ALL = "all"
"""In the names of the criteria: every one of them."""
FLOOR = -4.0
"""The least that the absence of a word from a label's examples weighs: absence proves less than presence."""


@dataclass
class Reader:
    """What one language and one family need to be understood; built by `Reader.load`."""

    family: Family
    language: Language
    lexicon: Lexicon
    examples: tuple[Example, ...]
    """Every example: duties, headed by references, and messages, headed by their kind."""
    rules: tuple[Rule, ...]
    called: Lexicon
    """How people call the criteria when they ask about them, and `all`."""
    announcing: frozenset[str] = field(default_factory=frozenset)
    """The words that announce a level."""

    @classmethod
    def load(cls, family: Family, code: str, folder: Path = HERE, questions: Sequence[Example] = ()) -> Reader:
        """Read the files of a language; `questions` are further examples (the family's common questions)."""
        language = load_language(code)
        concepts = read_concepts(folder / "lexicon" / f"{code}.yaml")
        names = read_concepts(folder / "families" / family.ref / "called" / f"{code}.yaml")
        only_keys(names, f"called/{code}.yaml", [criterion.ref for criterion in family.criteria], (ALL,))
        examples = (
            *_official(family, code),
            *read_examples(folder / "families" / family.ref / "examples" / f"{code}.txt"),
            *read_examples(folder / "messages" / f"{code}.txt"),
            *questions,
        )
        for example in examples:
            language.learn_text(example.text)
        for expressions in (*concepts.values(), *names.values()):
            for expression in expressions:
                language.learn_text(expression)
        labels = {example.label for example in examples}
        rules = read_rules(folder / "families" / family.ref / "rules.yaml", labels, concepts)
        lexicon, called = Lexicon.build(language, concepts), Lexicon.build(language, names)
        return cls(family, language, lexicon, examples, rules, called, level_words(code))

    def read(self, text: str) -> Said:
        """The text's words, levels and concepts."""
        tokens = read(text, self.language)
        levels = find_levels(text, tokens, self.announcing, self._ordinary)
        tokens = as_levels(tokens, levels)
        return Said(text, tokens, levels, self.lexicon.find(tokens))

    @cached_property
    def _ordinary(self) -> frozenset[str]:
        return frozenset(w for w in (*self.language.function_words, *self.language.spelling) if len(w) == 1)

    @cached_property
    def counts(self) -> Counts:
        """Counts over all examples; the labels are references joined by "+", or kinds of messages."""
        return Counts(((e.label, self.features(self.read(e.text))) for e in self.examples), FLOOR)

    def features(self, text: Said) -> frozenset[str]:
        """The distinct features of a text, as the counts know them."""
        return frozenset(feature for feature, _ in features(text, self.language))

    def weigh(self, text: Said) -> dict[str, float]:
        """Label -> what the counts and the rules together say for it."""
        weights = dict(zip(self.counts.labels, self.counts.score(self.features(text)), strict=True))
        for rule in self.fitting(text):
            for name in rule.speaks:
                weights[name] += rule.weight
        return weights

    def duty_weights(self, text: Said) -> list[float]:
        """The weights of the labels of duties alone, in a fixed order."""
        return [weight for name, weight in self.weigh(text).items() if name in self._duties]

    @cached_property
    def _duties(self) -> frozenset[str]:
        refs = self.family.passages()
        return frozenset(e.label for e in self.examples if e.refs[0] in refs and "." in e.refs[0] or e.label == OUTSIDE)

    @cached_property
    def joints(self) -> re.Pattern[str]:
        """Where a sentence may be cut into two responsibilities: at commas, and before the words that join clauses."""
        words = "|".join(sorted(map(re.escape, self.language.joining), key=len, reverse=True))
        return re.compile(rf",\s+|\s+(?=(?:{words})\s)" if words else r",\s+", re.IGNORECASE)

    def fitting(self, text: Said) -> Iterator[Rule]:
        """The rules that a text fits, in their file's order."""
        concepts = said(text.found) | set(signals(text))
        return (rule for rule in self.rules if rule.fits(concepts))


    def criteria_named(self, text: Said) -> tuple[str, ...]:
        """The criteria that a question names, the first named first; `all` where it asks for every one."""
        found = self.called.find(text.tokens)
        return tuple(dict.fromkeys(one.concept for one in found))

    def criteria_printed(self, text: Said) -> tuple[str, ...]:
        """The criteria whose short name in this language stands in the text, every word of it."""
        stems = {stem for token in text.tokens for stem in token.stems}
        names = self.family.names[self.language.code]
        return tuple(
            criterion.ref
            for criterion in self.family.criteria
            if {token.stem for token in read(names[criterion.ref], self.language)} <= stems
        )


def read_concepts(path: Path) -> dict[str, tuple[str, ...]]:
    """Concept -> its expressions in the file's order; a concept without any is an error."""
    concepts = {}
    for concept, expressions in read_yaml(path).items():
        if not listing(expressions, f"{named(path)}: {concept}"):
            raise KnowledgeError(f"{named(path)}: {concept}: has no expressions")
        concepts[concept] = tuple(str(expression) for expression in expressions)
    return concepts


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
