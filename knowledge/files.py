"""Reading knowledge files strictly: what is broken is refused with one line that names the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Hashable, Mapping
from pathlib import Path
from typing import Any

import yaml

from knowledge.errors import KnowledgeError, UnfinishedError

KNOWLEDGE = Path(__file__).parent
"""The folder of all knowledge: the rooms of code beside the data."""
FAMILIES = "families"
"""What the folder of the families is called: one subfolder each."""
CODE = 2
"""Letters of a language's code."""
WORDING = ".ftl"

# libyaml is ten times as fast; where PyYAML was built without it, the same files load through pure Python.
SAFE_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _OnceEach(SAFE_LOADER):  # type: ignore[misc]  # chosen at run time, see above
    """A safe loader that refuses a key written twice, which YAML would let pass, keeping only the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """The mapping of a node; its keys are unique."""
        seen = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise KnowledgeError(f"line {key.start_mark.line + 1}: the key {key.value!r} stands twice")
                seen.add(key.value)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return mapping


def named(path: Path) -> str:
    """How an error names a file: from its family's folder on where it is a family's, else with the folder it is in.

    With two where the folder is a language's, or holds wording: many have the same name.
    """
    parts = path.parts
    if FAMILIES in parts[:-2]:
        return "/".join(parts[len(parts) - parts[::-1].index(FAMILIES) :])
    return "/".join(parts[-3 if len(path.parent.name) == CODE or path.suffix == WORDING else -2 :])


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, line ends as they are; a missing or undecodable file is a `KnowledgeError`."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise KnowledgeError(f"{named(path)}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(f"{named(path)}: byte {error.start} is not UTF-8") from error


def read_yaml(path: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds, none where it is empty; keys that stand twice, or no keys, are refused."""
    content = parse_yaml(path)
    return mapping({} if content is None else content, named(path))


def parse_yaml(path: Path) -> Any:
    """What a YAML file holds; keys that stand twice are refused."""
    text = read_text(path)
    try:
        # S506 wants a safe loader and cannot see that this one is.
        return yaml.load(text, Loader=_OnceEach)  # noqa: S506
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        at = f"line {mark.line + 1}: " if mark else ""
        raise KnowledgeError(f"{named(path)}: {at}{getattr(error, 'problem', None) or 'not YAML'}") from error
    except KnowledgeError as error:  # a key that stands twice: the loader knows the line, not the file
        raise KnowledgeError(f"{named(path)}: {error}") from error


def read_toml(path: Path) -> dict[str, Any]:
    """The mapping that a TOML file holds."""
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(f"{named(path)}: {error}") from error


def mapping(value: object, where: str) -> dict[str, Any]:
    """`value` itself where it is a mapping with words as keys; `where` names the file and key for the error."""
    if not isinstance(value, dict):
        raise KnowledgeError(f"{where}: must be keys with values")
    for key in value:
        if not isinstance(key, str):
            raise KnowledgeError(f"{where}: the key {key!r} must be a word (put it in quotes)")
    return value


def listing(value: object, where: str) -> list[Any]:
    """`value` itself where it is a list."""
    if not isinstance(value, list):
        raise KnowledgeError(f"{where}: must be a list")
    return value


def texts(value: object, where: str) -> list[str]:
    """`value` itself where it is a list of texts; YAML reads a bare `on` or `no` as something else."""
    for item in listing(value, where):
        if not isinstance(item, str):
            raise KnowledgeError(f"{where}: {item!r} must be a text (put it in quotes)")
    return listing(value, where)


def filled(value: object, where: str) -> str:
    """`value` itself where it is a text that is not blank."""
    if blank(value):
        file, _, key = where.partition(": ")
        raise UnfinishedError(file, empty=(key,))
    if not isinstance(value, str):
        raise KnowledgeError(f"{where}: must be a text")
    return value


def blank(value: object) -> bool:
    """Whether nothing was written in a value's place, or nothing but white space."""
    return value is None or (isinstance(value, str) and not value.strip())


def all_filled(
    found: Mapping[str, Any], where: str, required: Collection[str], optional: Collection[str] = ()
) -> Mapping[str, str]:
    """`found` itself where it has the required keys, and a text that is not blank under each key.

    Everything that is missing or blank is told at once: a file may be filled for the first time.
    """
    _only(found, where, (*required, *optional))
    missing = [key for key in required if key not in found]
    empty = [key for key, value in found.items() if blank(value)]
    if missing or empty:
        raise UnfinishedError(where, missing, empty)
    return {key: filled(value, f"{where}: {key}") for key, value in found.items()}


def only_keys(found: Mapping[str, Any], where: str, required: Collection[str], optional: Collection[str] = ()) -> None:
    """Refuse a key that is neither required nor optional, and the required ones that are missing."""
    _only(found, where, (*required, *optional))
    missing = [key for key in required if key not in found]
    if missing:
        raise UnfinishedError(where, missing)


def _only(found: Mapping[str, Any], where: str, known: Collection[str]) -> None:
    for key in found:
        if key not in known:
            raise KnowledgeError(f"{where}: unknown key {key!r}")
