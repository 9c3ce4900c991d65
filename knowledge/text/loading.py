"""The languages the program reads: one file each under `knowledge/languages/`, and which of them a message is in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from Stemmer import algorithms  # type: ignore[import-not-found]  # PyStemmer ships no types

from knowledge.errors import KnowledgeError
from knowledge.files import KNOWLEDGE, filled, listing, mapping, named, only_keys, read_yaml, texts
from knowledge.text.language import WORD, Language, fold

LETTERS = frozenset("abcd")
"""Letters that name levels: they vote for no language, whatever else they stand for."""
LETTER_VOTE = 0.6
"""The vote of a word with a letter that one language alone has."""
RANKS = ("lowest", "middle", "highest")
"""Where a level stands among those of a family."""
LANGUAGES = KNOWLEDGE / "languages"
DEFAULT = "nl"
"""The language of the official text, and of a message that shows none."""
_LISTS = (
    "particles",
    "negators",
    "negators_before",
    "not_only",
    "clause_breaks",
    "joining",
    "leaning",
    "resuming",
    "without",
    "relative",
    "either",
    "first_person",
    "possessive",
    "today",
    "function_words",
)
_MORE_LISTS = (
    "level_words",
    "articles",
    "elided",
    "compound_links",
    "endings",
    "letters",
    "work_words",
    "level_ranges",
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
        not_only=_words(data, "not_only"),
        clause_breaks=_words(data, "clause_breaks"),
        joining=_words(data, "joining"),
        leaning=_words(data, "leaning"),
        resuming=_words(data, "resuming"),
        without=_words(data, "without"),
        relative=_words(data, "relative"),
        either=_words(data, "either"),
        first_person=_words(data, "first_person"),
        possessive=_words(data, "possessive"),
        today=_words(data, "today"),
        function_words=_words(data, "function_words"),
    )
    language.learn(language.function_words)
    return language


def _words(data: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(fold(str(word)).replace("_", " ") for word in data.get(key) or ())


@cache
def _votes() -> Mapping[str, Mapping[str, float]]:
    """Folded word -> language -> vote: a word that fewer languages share weighs more."""
    owners: dict[str, set[str]] = {}
    spelled: dict[str, set[str]] = {}
    for code in codes():
        data = _file(code)
        for word in {*_words(data, "function_words"), *_words(data, "work_words")} - LETTERS:
            owners.setdefault(word, set()).add(code)
        for word in {fold(str(k)) for k in data.get("spelling") or {}} - LETTERS:
            spelled.setdefault(word, set()).add(code)
    for word, langs in spelled.items():
        # How one language's speech is spelled takes no vote from a language whose own word it is.
        owners.setdefault(word, langs)
    return {word: {code: 1 / len(langs) ** 2 for code in langs} for word, langs in owners.items()}


def detect(text: str) -> tuple[str, float]:
    """The language a message is most likely in, and by how many votes it leads; `("", 0.0)` where nothing votes.

    Function words vote, shared ones less; then the endings and letters that a language alone has.
    """
    votes = dict.fromkeys(codes(), 0.0)
    table = _votes()
    for match in WORD.finditer(text):
        word = fold(match.group())
        for code in votes:
            votes[code] += LETTER_VOTE * bool(_letters(code) & set(match.group().lower()))
        pieces = {word, *word.split("'"), *word.split("-")}
        for piece in pieces:
            for code, vote in table.get(piece, {}).items():
                votes[code] += vote
        for code in votes:
            votes[code] += sum(
                0.4 for ending in _endings(code) if len(word) > len(ending) + 1 and word.endswith(ending)
            )
    ranked = sorted(votes, key=lambda code: (-votes[code], codes().index(code)))
    if not votes[ranked[0]]:
        return "", 0.0
    return ranked[0], votes[ranked[0]] - votes[ranked[1]]


@cache
def _letters(code: str) -> frozenset[str]:
    return frozenset(str(letter) for letter in _file(code).get("letters") or ())


@cache
def _endings(code: str) -> tuple[str, ...]:
    return tuple(fold(str(ending)) for ending in _file(code).get("endings") or ())
