"""A reader made from the knowledge files: every example read and counted, or the counts taken as they were kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from knowledge.concepts.lexicon import Lexicon, compile_lexicon
from knowledge.concepts.registry import check_registered, registered
from knowledge.concepts.rules import Rule, read_rules
from knowledge.edition import edition
from knowledge.errors import UnfinishedError
from knowledge.files import named
from knowledge.official.guidance import manner, read_anchors, read_deciding, subjects
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.counts import Counts, count
from knowledge.scoring.counts_cache import CachedCounts, cached_counts
from knowledge.scoring.reader import Reader
from knowledge.scoring.weights import value
from knowledge.text.language_files import level_words, load_language


def load_reader(sources: Corpus, cache: Path | None = None) -> Reader:
    """The reader of a language from its files, or from what is shipped or kept in `cache` of their edition."""
    ready = cached_counts(counted_as(sources), cache, lambda: prepare(sources))
    language = load_language(sources.language)
    language.adopt(ready.known, ready.joins, ready.stems, ready.separable)
    rules = rules_of(sources, ready.labels, ready.concepts)
    deciding = read_deciding(sources.family)
    return Reader(
        sources.family,
        language,
        Lexicon(*ready.lexicon),
        Lexicon(*ready.called),
        Counts(ready.labels, ready.examples, ready.counted, value("floor")),
        rules,
        level_words(sources.language),
        manner(deciding),
        subjects(deciding),
        _anchors(sources.family),
    )


def rules_of(sources: Corpus, labels: Collection[str], concepts: Collection[str]) -> tuple[Rule, ...]:
    """The family's rules, for a language that has these labels and concepts.

    They hold in every language: one that lacks what a rule names is an `UnfinishedError` of its own files.
    """
    rules = read_rules(sources.rules, labels, registered(), sources.headings())
    if lacking := sorted(frozenset().union(*(rule.concepts for rule in rules)).difference(concepts)):
        raise UnfinishedError(named(sources.lexicon), lacking)
    if untold := sorted({label for rule in rules for label in rule.speaks if label not in labels}):
        where = named(sources.own / "examples" / sources.language)
        raise UnfinishedError(where, empty=[f"[{label.replace('+', ' ')}]" for label in untold], holds="examples")
    return rules


def _anchors(family: Family) -> Mapping[str, frozenset[str]]:
    """The family's anchors; a concept that is not registered is a `KnowledgeError`."""
    found = read_anchors(family)
    for ref, names in found.items():
        check_registered(sorted(names), f"{family.ref}/anchors.yaml: {ref}")
    return found


def counted_as(sources: Corpus) -> str:
    """What the counts of these sources are called: the edition of the knowledge, the family, and the language."""
    # The cache keeps files apart by what stands behind the last hyphen.
    whose = f"{sources.family.ref.replace('-', '_')}.{sources.language}"
    return f"{edition((sources.own,), sources.folder)}-{whose}"


def prepare(sources: Corpus) -> CachedCounts:
    """Read every example and count it."""
    language = load_language(sources.language)
    concepts, called_by = sources.concepts(), sources.called()
    examples = sources.examples()
    for example in examples:
        language.learn_text(example.text)
    for expressions in (*concepts.values(), *called_by.values()):
        for expression in expressions:
            language.learn_text(expression)
    language.join_stems()
    lexicon, called = compile_lexicon(language, concepts), compile_lexicon(language, called_by)
    reader = Reader(sources.family, language, lexicon, called, Counts((), (), {}), (), level_words(sources.language))
    rows = ((example.label, reader.features(reader.read(example.text))) for example in examples)
    labels, number, counted = count(rows)
    return CachedCounts(
        sorted(language.known),
        dict(language.joins),
        sorted(language.known_stems),
        dict(language.separable),
        list(concepts),
        [lexicon.entries, lexicon.by_stem, lexicon.by_start, lexicon.deniers],
        [called.entries, called.by_stem, called.by_start, called.deniers],
        labels,
        number,
        counted,
    )
