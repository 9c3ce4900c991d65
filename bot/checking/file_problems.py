"""What is wrong in the files of knowledge, all of it at once: each file is read by itself, before any is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bot.checking.near_duplicates import doubles, example_lines
from bot.checking.phrase_check import Problem
from knowledge.concepts.registry import needed_by_code, registered
from knowledge.concepts.rules import NOT, read_rules
from knowledge.conversation.interview_steering import read_steering
from knowledge.conversation.order_words import order_words
from knowledge.errors import KnowledgeError, UnfinishedError
from knowledge.job_descriptions.section_words import posting_words
from knowledge.official.family_loading import FAMILIES, family_folders, load_family
from knowledge.official.glossary import read_models, read_words
from knowledge.official.guidance import (
    read_anchors,
    read_answers,
    read_common_questions,
    read_deciding,
    read_gists,
)
from knowledge.official.model import Family
from knowledge.scoring.corpus import Corpus
from knowledge.scoring.training import rules_of
from knowledge.text.language_detection import Detector
from knowledge.text.language_files import DEFAULT, LANGUAGES, load_language, read_language_file

MOST_TRIED = 300
"""Examples of a language that are tried, at most."""
FEWEST_WORDS = 4
"""Words of an example that shows which language it is in."""
RECOGNISED = 0.8
"""The share of them that must be recognised. By hand: of the languages that are complete, nearly all are."""


def broken_families(folder: Path = FAMILIES) -> Iterator[Problem]:
    """What keeps a family from being loaded at all: its official text, and what stands where in it."""
    for path in family_folders(folder):
        yield from _tried(lambda path=path: load_family(path))  # type: ignore[misc]  # bound at once, and called here


def unreadable(families: Iterable[Family]) -> Iterator[Problem]:
    """What does not load, of the families and of each language that one is written in; each problem once."""
    told = dict[tuple[str, str], Problem]()
    for family in families:
        found = [*_of_family(family)]
        for language in family.names:
            found += [*_of_language(Corpus(family, language)), *_of_both(Corpus(family, language))]
        told |= {(one.key, str((one.values, one.listed))): one for one in found}
    yield from told.values()


def lacking_concepts(families: Iterable[Family]) -> Iterator[Problem]:
    """The concepts that the code, or a family's files, name and a language has no expressions for."""
    needed: dict[str, set[str]] = {}
    files: dict[str, str] = {}
    said: dict[str, set[str]] = {}
    for family in families:
        named = _concepts_of(family)
        for language in family.names:
            try:
                said[language] = set(Corpus(family, language).concepts())
            except KnowledgeError:
                continue  # it is told as a file that does not load
            files[language] = f"lexicon/{language}.yaml"
            needed.setdefault(language, set(needed_by_code())).update(named)
    for language, names in needed.items():
        if lacking := sorted(names - said[language]):
            yield _missing(files[language], lacking)


def _concepts_of(family: Family) -> set[str]:
    """The concepts that a family's answers, anchors and rules name; none where they do not load, which is told too."""
    try:
        answers = (names for by_level in read_answers(family).values() for names in by_level.values())
        named = {name.removeprefix(NOT) for names in (*answers, *read_anchors(family).values()) for name in names}
        sources = Corpus(family, DEFAULT)
        rules = read_rules(sources.rules, _labels(sources), registered(), sources.headings())
    except KnowledgeError:
        return set()
    return named.union(*(rule.concepts for rule in rules))


def doubled(families: Iterable[Family]) -> Iterator[Problem]:
    """Examples that occur twice, or nearly."""
    for family in families:
        for language in family.names:
            for double in doubles(example_lines(Corpus(family, language))):
                line, first = double.line, double.first
                where: dict[str, str | int] = {
                    "file": line.file,
                    "line": line.number,
                    "other": first.file,
                    "first": first.number,
                }
                yield Problem("check-near" if double.near else "check-duplicate", {**where, "text": line.text})


def unrecognised(families: Iterable[Family], detector: Detector) -> Iterator[Problem]:
    """The languages whose own examples are not recognised as such: what is asked in them is answered in another."""
    texts: dict[str, list[str]] = {}
    for family in families:
        for language in family.names:
            lines = [line.text for line in example_lines(Corpus(family, language))]
            texts.setdefault(language, []).extend(text for text in lines if len(text.split()) >= FEWEST_WORDS)
    for language, all_of_it in texts.items():
        tried = all_of_it[:: len(all_of_it) // MOST_TRIED + 1]
        known = sum(detector.detect(text)[0] == language for text in tried)
        if known < RECOGNISED * len(tried) or not tried:
            yield Problem("check-unrecognised", {"language": language, "known": known, "tried": len(tried)})


def _of_family(family: Family) -> Iterator[Problem]:
    yield from _tried(lambda: read_deciding(family), lambda: read_answers(family), lambda: read_anchors(family))


def _of_language(sources: Corpus) -> Iterator[Problem]:
    """The files that all families share."""
    code = sources.language
    yield from _tried(
        lambda: read_language_file(LANGUAGES / f"{code}.yaml"),
        sources.concepts,
        sources.messages,
        lambda: order_words(code),
        lambda: posting_words(code),
        lambda: _steering(code),
    )


def _steering(code: str) -> object:
    # Read with the words of another language: the language's own file may be unfinished, which is told by itself.
    language = load_language(DEFAULT)
    language.code = code
    return read_steering(language)


def _of_both(sources: Corpus) -> Iterator[Problem]:
    """The family's files in the language."""
    family, code = sources.family, sources.language
    found = list(
        _tried(
            lambda: family.names[code],
            lambda: family.translations.get(code, {}),
            sources.called,
            sources.duties,
            sources.definitions,
            lambda: read_gists(family, code),
            lambda: read_common_questions(family, code),
            lambda: read_words(family, code),
            lambda: read_models(family, code),
        )
    )
    yield from found or _tried(lambda: rules_of(sources, _labels(sources), sources.concepts()))


def _labels(sources: Corpus) -> set[str]:
    return {example.label for example in sources.examples()}


def _tried(*loads: Callable[[], object]) -> Iterator[Problem]:
    """What each of the loads finds wrong."""
    for load in loads:
        try:
            load()
        except UnfinishedError as error:
            if error.missing:
                yield _missing(error.file, error.missing)
            if error.empty:
                yield Problem("check-keys-empty", {"file": error.file}, error.empty)
        except KnowledgeError as error:
            yield Problem("check-broken", {}, (str(error),))


def _missing(file: str, keys: Iterable[str]) -> Problem:
    return Problem("check-keys-missing", {"file": file}, tuple(keys))
