"""Everything that is needed to understand one language: its words, concepts, examples and rules, loaded once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from knowledge.concepts.cues import cues
from knowledge.concepts.doc import Doc, Said
from knowledge.concepts.level_mentions import as_levels, find_levels, ranked_levels, whole_range
from knowledge.concepts.lexicon import Lexicon
from knowledge.concepts.rules import Rule, said
from knowledge.official.model import Family, is_work
from knowledge.scoring.anchors import Anchors
from knowledge.scoring.counts import Counts, GroupedCounts
from knowledge.scoring.features import features
from knowledge.scoring.labels import ASK, NOISE, OUTSIDE
from knowledge.scoring.weights import value
from knowledge.text.bounded_memo import Bounded
from knowledge.text.language import Language
from knowledge.text.language_files import articles, level_ranges, level_ranks
from knowledge.text.tokenizer import read

LONGEST_OPENING = 3
"""Words that make a clause lean on the next one, at most (`in plaats van`)."""
TELLING = 8.0
"""The weight that a piece of text needs for one subject, to be clearly about it: two or three telling words …"""
TELLING_LEAD = 4.0
"""… and by how much that subject must lead the next: one telling word."""
OF_DEFINED = 0.34
"""The share of the examples with a word that must ask for one definition, for the word to be of it. By hand: as for an
anchor, but by numbers of examples alone, so that one example of a small family does not outweigh all others."""
OWN_WORD = 0.6
"""How much oftener a word must stand in the family's duties than elsewhere to be its own: its share of both rates …"""
FEW_TOLD = 300
"""… where a family with fewer examples counts as having so many: by hand, so that one of its examples makes no rate."""
DOING = 0.02
"""The share of the examples with a word in which it stands right behind a subject ("I file …"), for it to say what is
done. By hand: verbs have 0.03 to 0.6, nouns none; words that are both lie between."""
UNSAID = -8.0
"""The most that a definition weighs where no word of its own is said. By hand: counts alone always have a winner."""


@dataclass(eq=False)  # one reader is another only where it is the same: so it can be a key
class Reader:
    """What one language and one family need to be understood; built by `training.load_reader`."""

    family: Family
    language: Language
    lexicon: Lexicon
    called: Lexicon
    """How people call the criteria when they ask about them, and `all`."""
    counts: Counts
    """Counts over all examples; the labels are references joined by "+", or kinds of messages."""
    rules: tuple[Rule, ...]
    announcing: frozenset[str]
    """The words that announce a level."""
    manner: frozenset[str] = frozenset()
    """The criteria that say how work is done and not what it is about."""
    subjects: Mapping[str, str] = field(default_factory=dict)
    """Criterion -> the result area whose work it is about."""
    objects: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Task or criterion -> the concepts of what it is about; empty for a family that does not say."""
    _doing: dict[str, bool] = field(default_factory=Bounded, init=False, repr=False)

    def doc(self, text: str) -> Doc:
        """The text's words and levels, read once for all its spans."""
        tokens = read(text, self.language)
        code = self.language.code
        named = find_levels(text, tokens, self.announcing, self._ordinary, articles(code), self.family.levels)
        ranked = () if named else ranked_levels(tokens, self.announcing, level_ranks(code), self.family.levels)
        levels = whole_range((*named, *ranked), tokens, level_ranges(code), self.family.levels)
        return Doc(text, as_levels(tokens, levels), levels)

    def span(self, doc: Doc, start: int, end: int) -> Said:
        """The words, levels and concepts between two characters of a text."""
        return doc.span(start, end, self.lexicon, self.language)

    def read(self, text: str) -> Said:
        """The whole text's words, levels and concepts."""
        return self.span(self.doc(text), 0, len(text))

    @cached_property
    def _ordinary(self) -> frozenset[str]:
        return frozenset(w for w in (*self.language.function_words, *self.language.spelling) if len(w) == 1)

    def features(self, text: Said) -> tuple[str, ...]:
        """The distinct features of a text, as the counts know them, in the order of the text: sums depend on it."""
        return tuple(dict.fromkeys(feature for feature, _ in features(text, self.language, self.family.levels)))

    def weigh(self, text: Said) -> dict[str, float]:
        """Label -> what the counts and the rules together say for it."""
        return self.weights(self.features(text), self.fitting(text))

    def weights(self, features: Iterable[str], rules: Iterable[Rule]) -> dict[str, float]:
        """The same of a text that has these features and fits these rules."""
        weights = dict(zip(self.counts.labels, self.counts.score(features), strict=True))
        for rule in rules:
            for name in rule.speaks:
                weights[name] += rule.weight
        return weights

    def without_unsaid(self, weights: Mapping[str, float], text: Said) -> Mapping[str, float]:
        """The weights of a message, which asks for what the family defines only where it says a word of it."""
        unsaid = [name for name in self._defined if weights[name] > UNSAID and not self._says(text, name)]
        return {**weights, **dict.fromkeys(unsaid, UNSAID)} if unsaid else weights

    @cached_property
    def _defined(self) -> tuple[str, ...]:
        """The labels of what the family defines: its purpose, terms and notes."""
        defined = (one.ref for one in (self.family.purpose, *self.family.terms, *self.family.notes))
        return tuple(ref for ref in defined if ref in self.counts.labels)

    def _says(self, text: Said, name: str) -> bool:
        """Whether a text has a word with content that is hardly told of anything else than what a label stands for."""
        filling = {n for n, token in enumerate(text.tokens) if token.word in self.language.function_words}
        for feature, at in features(text, self.language, self.family.levels):
            of_it, others = self.counts.times(feature, (name,))
            if of_it and of_it >= OF_DEFINED * (of_it + others) and not filling.issuperset(at):
                return True
        return False

    def own_words(self, text: Said, asked: bool = False) -> float:
        """The share (0 to 1) of a text's words with content that are told of the family's own work.

        In a question (`asked`) those of its frame are not ("what does level B ask?"), alone or with the word beside.
        """
        content = [n for n, token in enumerate(text.tokens) if token.word not in self.language.function_words]
        stems = [token.stem for token in text.tokens]
        framed = {n for n, stem in enumerate(stems) if asked and self._framing(stem)}
        for n, pair in enumerate(pairwise(stems) if asked else ()):
            framed |= {n, n + 1} if self._framing(" ".join(pair)) else set()
        own = [n not in framed and any(map(self._own, text.tokens[n].stems)) for n in content]
        return sum(own) / len(content) if content else 0.0

    def _own(self, stem: str) -> bool:
        """Whether a word stands oftener in the family's own duties than in all other examples."""
        own, other = self.counts.times(stem, self._inside)
        often = own / max(self._number(self._inside), FEW_TOLD)
        elsewhere = other / max(self._number() - self._number(self._inside), 1)
        return bool(own) and often >= OWN_WORD * (often + elsewhere)

    def _framing(self, feature: str) -> bool:
        """Whether a feature stands oftener in questions for the text than in the family's own duties."""
        asked, _ = self.counts.times(feature, self._asking)
        own, _ = self.counts.times(feature, self._inside)
        return asked * max(self._number(self._inside), FEW_TOLD) > own * self._number(self._asking)

    def _number(self, labels: Collection[str] = ()) -> int:
        """How many examples some labels have, or all of them."""
        counted = zip(self.counts.labels, self.counts.examples, strict=True)
        return sum(number for name, number in counted if not labels or name in labels)

    @cached_property
    def _inside(self) -> frozenset[str]:
        return self._duties - {OUTSIDE}

    @cached_property
    def _asking(self) -> frozenset[str]:
        return frozenset(name for name in self.counts.labels if name.startswith(ASK))

    def grade(self, text: Said) -> dict[str, float]:
        """Label of a duty -> what the counts within its criterion or area, and the rules, say for it."""
        return self.grades(self.features(text), self.fitting(text))

    def grades(self, features: Iterable[str], rules: Iterable[Rule]) -> dict[str, float]:
        """The same of a text that has these features and fits these rules."""
        graded = self.graded
        weights = dict(zip(graded.labels, graded.score(features), strict=True))
        for rule in rules:
            for name in rule.speaks:
                if name in weights:
                    weights[name] += value("rule-apart") * rule.weight
        return weights

    @cached_property
    def graded(self) -> GroupedCounts:
        """The counts of the duties alone, grouped by criterion and result area."""
        groups = [name.split(".")[0] for name in self._duty_labels]
        return GroupedCounts(self.counts, self._duty_labels, groups, value("least-apart"))

    @cached_property
    def anchors(self) -> Anchors:
        """Which words point to one subject."""
        return Anchors(self.counts)

    def knows(self, stem: str) -> bool:
        """Whether any example but one of noise holds the word."""
        return self._holds(stem) or self._holds(f"!{stem}")

    def _holds(self, feature: str) -> bool:
        """Whether any example but one of noise holds a feature."""
        holders = self.counts.counted.get(feature, ())
        return len(holders) > len(("label", "times")) or (bool(holders) and holders[0] != self._noise)

    @cached_property
    def task_concepts(self) -> frozenset[str]:
        """The concepts of what the tasks are about."""
        return frozenset(name for ref, names in self.objects.items() if is_work(ref) for name in names)

    @cached_property
    def criterion_concepts(self) -> frozenset[str]:
        """The concepts of what the criteria are about."""
        return frozenset(name for ref, names in self.objects.items() if not is_work(ref) for name in names)

    def tells_doing(self, stem: str) -> bool:
        """Whether a word says what somebody does: in the examples it stands right behind who speaks, often enough."""
        found = self._doing.get(stem)
        if found is None:
            spoken = (self.counts.counted.get(f"{word} {stem}", ()) for word in self.language.subjects)
            behind = sum(sum(counted[1::2]) for counted in spoken)
            found = self._doing[stem] = behind > DOING * sum(self.counts.counted.get(stem, ())[1::2])
        return found

    @cached_property
    def _noise(self) -> int:
        return self.counts.labels.index(NOISE)

    def duties(self, weights: Mapping[str, float]) -> dict[str, float]:
        """The weights of the labels of duties alone, always in the same order."""
        return {name: weights[name] for name in self._duty_labels}

    @cached_property
    def _duty_labels(self) -> tuple[str, ...]:
        return tuple(name for name in self.counts.labels if name in self._duties)

    @cached_property
    def criterion_names(self) -> Mapping[str, frozenset[str]]:
        """Criterion -> the stems of its name as it is printed in this language, in document order."""
        names = self.family.names[self.language.code]
        return {
            criterion.ref: frozenset(token.stem for token in read(names[criterion.ref], self.language))
            for criterion in self.family.criteria
        }

    @cached_property
    def _duties(self) -> frozenset[str]:
        refs = {
            ref
            for ref in self.family.passages()
            if is_work(ref) or ("." in ref and not ref.startswith(("term.", "note.")))
        }
        return frozenset(name for name in self.counts.labels if name == OUTSIDE or name.split("+")[0] in refs)

    def subject(self, name: str) -> str:
        """The result area that a task, criterion or label is about; the criterion where it says how work is done."""
        head = name.split(".")[0]
        return self.subjects.get(head, head)

    def topic(self, weights: Mapping[str, float]) -> str:
        """The criterion or task that a piece of text is clearly about; empty where it is not clear.

        Clear is the subject: which of two tasks of one result area, or which criterion of it, may stay in doubt.
        """
        best = {subject: max(map(weights.__getitem__, names)) for subject, names in self._topics.items()}
        first, second = sorted(best, key=lambda subject: (-best[subject], subject))[:2]
        if best[first] < TELLING or best[first] - best[second] < TELLING_LEAD:
            return ""
        name = max(self._topics[first], key=weights.__getitem__)
        return name if is_work(name) else name.split(".")[0]

    @cached_property
    def _topics(self) -> Mapping[str, Sequence[str]]:
        """Subject -> the labels of duties that are about it, in their order."""
        found: dict[str, list[str]] = {}
        for name in self._duty_labels:
            found.setdefault(self.subject(name), []).append(name)
        return found

    @cached_property
    def joints(self) -> re.Pattern[str]:
        """Where a sentence may be cut in two responsibilities: at commas, colons, and words that join clauses."""
        words = "|".join(sorted(map(re.escape, self.language.joining), key=len, reverse=True))
        # White space is tried from its beginning and whole, so that a long run of it costs no more than its length.
        before = rf"[,:]\s+|(?<!\s)\s++(?=(?:{words})\s)"
        return re.compile(before if words else r"[,:]\s+", re.IGNORECASE)

    def leans(self, text: Said) -> bool:
        """Whether a clause begins with words that make it lean on the next one (`als`, `in plaats van`)."""
        words = [token.word for token in text.tokens[:LONGEST_OPENING]]
        return any(" ".join(words[: n + 1]) in self.language.leaning for n in range(len(words)))

    def fitting(self, text: Said) -> Iterator[Rule]:
        """The rules that a text fits, in their file's order; looked at are those that need one of its concepts."""
        concepts = said(text.found) | set(cues(text, self.family.levels))
        near = {n for concept in concepts for n in self._needing.get(concept, ())}
        return (rule for rule in map(self.rules.__getitem__, sorted(near)) if rule.fits(concepts))

    @cached_property
    def _needing(self) -> Mapping[str, Sequence[int]]:
        """Concept -> the numbers of the rules that nothing fits without it, or without one like it."""
        found: dict[str, list[int]] = {}
        for n, rule in enumerate(self.rules):
            for concept in sorted(rule.every)[:1] or rule.some:
                found.setdefault(concept, []).append(n)
        return found
