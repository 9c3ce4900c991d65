"""The languages the program reads: one file each under `knowledge/languages/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from Stemmer import algorithms  # type: ignore[import-not-found]  # PyStemmer ships no types

from knowledge.errors import KnowledgeError
from knowledge.files import KNOWLEDGE, filled, listing, mapping, named, only_keys, read_yaml, texts
from knowledge.text.language import Language, fold

RANKS = ("lowest", "middle", "highest")
"""Where a level stands among those of a family."""
LANGUAGES = KNOWLEDGE / "languages"
DEFAULT = "nl"
"""The language of the official text, and of a message that shows none."""
_LISTS = (
    "particles",
    "negators",
    "negators_before",
    "denials",
    "plain_negators",
    "alone",
    "not_only",
    "clause_breaks",
    "joining",
    "leaning",
    "resuming",
    "doing",
    "there",
    "thereby",
    "beyond",
    "no_beyond",
    "numerals",
    "concerning",
    "without",
    "relative",
    "either",
    "first_person",
    "possessive",
    "today",
    "asking",
    "referring",
    "function_words",
    "subjects",
    "conceding",
    "remaining",
    "conditions",
    "unreal",
    "unreal_endings",
    "real",
    "abbreviations",
    "headings",
    "labels",
    "lead_ins",
    "holders",
    "peers",
    "others",
    "naming",
    "theirs",
    "falls_to",
    "workplaces",
    "workplace_endings",
    "working",
    "places",
    "owning",
    "addressed",
    "hanging",
    "being",
    "states",
    "copulas",
    "there_is",
    "required",
    "hollow",
)
_MORE_LISTS = (
    "openers",
    "additions",
    "level_words",
    "articles",
    "elided",
    "compound_links",
    "level_ranges",
    "verb_closes",
    "verb_opens",
    "inflections",
)
_REQUIRED = ("name", "stemmer", "function_words", "level_words")
_OPTIONAL = {
    *_LISTS,
    *_MORE_LISTS,
    "digraphs",
    "spelling",
    "glued",
    "infinitive_mark",
    "participle_mark",
    "level_ranks",
}


@cache
def codes() -> tuple[str, ...]:
    """The codes of the languages that have a file, the default first."""
    found = sorted(path.stem for path in LANGUAGES.glob("*.yaml"))
    return tuple(sorted(found, key=lambda code: (code != DEFAULT, code)))


@cache
def _file(code: str) -> Mapping[str, Any]:
    return read_language_file(LANGUAGES / f"{code}.yaml")


def read_language_file(path: Path) -> Mapping[str, Any]:
    """What a language's file says, checked."""
    data, where = read_yaml(path), named(path)
    only_keys(data, where, _REQUIRED, _OPTIONAL)
    filled(data["name"], f"{where}: name")
    if data["stemmer"] not in algorithms():
        raise KnowledgeError(f"{where}: stemmer: there is no {data['stemmer']!r}")
    for key in (*_LISTS, *_MORE_LISTS):
        texts(data.get(key) or [], f"{where}: {key}")
    for key in ("spelling", "digraphs"):
        for typed, spoken in mapping(data.get(key) or {}, f"{where}: {key}").items():
            filled(spoken, f"{where}: {key}: {typed}")
    for words, rank in mapping(data.get("level_ranks") or {}, f"{where}: level_ranks").items():
        if rank not in RANKS:
            raise KnowledgeError(f"{where}: level_ranks: {words}: must be one of {', '.join(RANKS)}")
    _check_glued(data.get("glued") or [], where)
    for key in ("infinitive_mark", "participle_mark"):
        if key in data:
            filled(data[key], f"{where}: {key}")
    return data


def _check_glued(entries: Any, where: str) -> None:
    for number, entry in enumerate(listing(entries, f"{where}: glued"), start=1):
        at = f"{where}: glued {number}"
        only_keys(mapping(entry, at), at, ("letters", "word"), ("before",))
        for key, value in entry.items():
            filled(value, f"{at}: {key}")


def level_words(code: str) -> frozenset[str]:
    """The folded words that announce a level (`niveau`, `Stufe`)."""
    return _words(_file(code), "level_words")


def articles(code: str) -> frozenset[str]:
    """The folded words after which a small letter names a level too (`een b`)."""
    return _words(_file(code), "articles")


def level_ranks(code: str) -> Mapping[str, str]:
    """Folded word (or two, with a space between) -> the rank (`RANKS`) that it names beside a level word."""
    return {fold(str(words)): str(rank) for words, rank in (_file(code).get("level_ranks") or {}).items()}


def level_ranges(code: str) -> frozenset[str]:
    """The folded words that stand between the ends of a range of levels."""
    return _words(_file(code), "level_ranges")


def bare_verbs(code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded endings of a verb that opens a task in a list, and of one that closes it ("sorting mail")."""
    opens, closes = (tuple(sorted(_words(_file(code), key))) for key in ("verb_opens", "verb_closes"))
    return opens, closes


def name(code: str) -> str:
    """The language's own name for itself."""
    return str(_file(code)["name"])


def load_language(code: str) -> Language:
    """A fresh `Language`, its function words known; an unknown code or a wrong file is a `KnowledgeError`."""
    if code not in codes():
        raise KnowledgeError(f"languages/{code}.yaml: there is no such language file")
    data = _file(code)
    marks = data.get("infinitive_mark")
    language = Language(
        code=code,
        name=str(data["name"]),
        stemmer=str(data["stemmer"]),
        spelling={fold(str(k)): tuple(fold(str(v)).split()) for k, v in (data.get("spelling") or {}).items()},
        glued=tuple((str(g["letters"]), str(g["word"]), str(g.get("before", ""))) for g in data.get("glued", ())),
        elided=tuple(map(str, data.get("elided", ()))),
        infinitive_marks=frozenset((fold(str(marks)),)) if marks else frozenset(),
        participle_mark=str(data.get("participle_mark", "")),
        inflections=tuple(map(str, data.get("inflections", ()))),
        digraphs=tuple((str(a), fold(str(b))) for a, b in (data.get("digraphs") or {}).items()),
        compound_links=tuple(map(str, data.get("compound_links", ()))),
        particles=_words(data, "particles"),
        negators=_words(data, "negators"),
        negators_before=_words(data, "negators_before"),
        plain_negators=_words(data, "plain_negators"),
        alone=_words(data, "alone"),
        not_only=_words(data, "not_only"),
        clause_breaks=_words(data, "clause_breaks"),
        joining=_words(data, "joining"),
        leaning=_words(data, "leaning"),
        resuming=_words(data, "resuming"),
        doing=_words(data, "doing"),
        there=_words(data, "there"),
        thereby=_words(data, "thereby"),
        beyond=_words(data, "beyond"),
        no_beyond=_words(data, "no_beyond"),
        numerals=tuple(map(fold, map(str, data.get("numerals", ())))),
        concerning=_words(data, "concerning"),
        without=_words(data, "without"),
        relative=_words(data, "relative"),
        either=_words(data, "either"),
        first_person=_words(data, "first_person"),
        possessive=_words(data, "possessive"),
        today=_words(data, "today"),
        function_words=_words(data, "function_words"),
        subjects=_words(data, "subjects"),
        conceding=_words(data, "conceding"),
        remaining=_words(data, "remaining"),
        conditions=_words(data, "conditions"),
        unreal=_words(data, "unreal"),
        unreal_endings=tuple(sorted(_words(data, "unreal_endings"))),
        real=_words(data, "real"),
        asking=_words(data, "asking"),
        referring=_words(data, "referring"),
        abbreviations=frozenset(word.rstrip(".") for word in _words(data, "abbreviations")),
        headings=_words(data, "headings"),
        labels=_words(data, "labels"),
        lead_ins=_words(data, "lead_ins"),
        holders=_words(data, "holders"),
        peers=_words(data, "peers"),
        others=_words(data, "others"),
        naming=_words(data, "naming"),
        theirs=_words(data, "theirs"),
        falls_to=_words(data, "falls_to"),
        workplaces=_words(data, "workplaces"),
        workplace_endings=tuple(sorted(_words(data, "workplace_endings"))),
        working=_words(data, "working"),
        places=_words(data, "places"),
        owning=_words(data, "owning"),
        addressed=_words(data, "addressed"),
        hanging=_words(data, "hanging"),
        being=_words(data, "being"),
        states=_words(data, "states"),
        copulas=_words(data, "copulas"),
        there_is=tuple(sorted(one.split() for one in _words(data, "there_is"))),
        required=_words(data, "required"),
        hollow=_words(data, "hollow"),
    )
    language.denials = _by_first(data.get("denials") or (), language)
    language.openers = tuple(_opener(str(entry), language) for entry in data.get("openers") or ())
    language.additions = tuple(_opener(str(entry), language) for entry in data.get("additions") or ())
    language.learn(language.function_words)
    language.learn(language.headings | language.labels | language.lead_ins | language.holders)
    language.learn(word for person in language.peers | language.others for word in person.split())
    language.learn(word for opener in (*language.openers, *language.additions) for place in opener for word in place)
    return language


def _by_first(phrases: Iterable[str], language: Language) -> Mapping[str, Sequence[Sequence[str]]]:
    """Phrases as they are read, by their first word."""
    found: dict[str, list[Sequence[str]]] = {}
    for phrase in sorted(phrases):
        words = [word for typed in fold(phrase).split("_") for word in language.spelled_out(typed)]
        found.setdefault(words[0], []).append(words)
    return found


def _opener(entry: str, language: Language) -> tuple[frozenset[str], ...]:
    """The places of an opener such as `tot mijn|uw taken behoren`: the words that may stand in each, as read."""
    return tuple(
        frozenset(word for way in place.split("|") for word in language.spelled_out(way)) for place in entry.split()
    )


def _words(data: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(fold(str(word)).replace("_", " ") for word in data.get(key) or ())
