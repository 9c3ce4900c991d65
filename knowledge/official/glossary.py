"""Words of the official texts explained, and model sentences for each cell: HR's own words, in each language."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from knowledge.errors import KnowledgeError
from knowledge.files import filled, mapping, named, only_keys, read_yaml, texts
from knowledge.official.model import Family

Model = tuple[str, ...]
"""Model sentences of one cell."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or phrase of the texts. `called`: the expressions by which a question names it; `cites`: where it stands.

    `meaning` is the program's own plain explanation, empty where the document itself defines it (a cited `term.…`).
    """

    called: tuple[str, ...]
    cites: tuple[str, ...]
    meaning: str = ""


def read_words(family: Family, language: str) -> Mapping[str, Word]:
    """Id -> the word, from `words/<language>.yaml`; a reference that does not exist is a `KnowledgeError`.

    None where the family has no such file.
    """
    path = family.folder / "words" / f"{language}.yaml"
    if not path.exists():
        return {}
    refs = family.passages()
    found = {}
    for key, entry in read_yaml(path).items():
        where = f"{named(path)}: {key}"
        only_keys(mapping(entry, where), where, ("called", "cites"), ("meaning",))
        cites = tuple(texts(entry["cites"], f"{where}: cites"))
        for ref in cites:
            if ref not in refs:
                raise KnowledgeError(f"{where}: cites: there is no {ref!r}")
        meaning = filled(entry["meaning"], f"{where}: meaning") if "meaning" in entry else ""
        if not meaning and not any(ref.startswith("term.") for ref in cites):
            raise KnowledgeError(f"{where}: meaning: is missing, and no cited text defines the word")
        found[key] = Word(tuple(texts(entry["called"], f"{where}: called")), cites, meaning)
    return found


def read_models(family: Family, language: str) -> Mapping[str, Model]:
    """Cell -> its model sentences, from `models/<language>.yaml`; every cell has some.

    None where the family has no such file.
    """
    path = family.folder / "models" / f"{language}.yaml"
    if not path.exists():
        return {}
    cells: Collection[str] = [cell.ref for criterion in family.criteria for cell in criterion.cells.values()]
    content = read_yaml(path)
    only_keys(content, named(path), cells)
    return {ref: tuple(texts(sentences, f"{named(path)}: {ref}")) for ref, sentences in content.items()}
