"""Reading knowledge files strictly: what is broken is refused with one line that names the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Hashable, Mapping
from pathlib import Path
from typing import Any

import yaml

from knowledge.errors import KnowledgeError

KNOWLEDGE = Path(__file__).parent
"""The folder of all knowledge: the rooms of code beside the data."""

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
    """How an error names a file: with its folder, or two where the folder is a language's: many have the same name."""
    return "/".join(path.parts[-3 if len(path.parent.name) == 2 else -2 :])


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, line ends as they are; a missing or undecodable file is a `KnowledgeError`."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise KnowledgeError(f"{named(path)}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(f"{named(path)}: byte {error.start} is not UTF-8") from error


def read_yaml(path: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds; keys that stand twice, and anything but a mapping, are refused."""
    return mapping(parse_yaml(path), named(path))


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
    if not isinstance(value, str) or not value.strip():
        raise KnowledgeError(f"{where}: must be a text")
    return value


def only_keys(found: Mapping[str, Any], where: str, required: Collection[str], optional: Collection[str] = ()) -> None:
    """Refuse a key that is neither required nor optional, and a required one that is missing."""
    for key in found:
        if key not in required and key not in optional:
            raise KnowledgeError(f"{where}: unknown key {key!r}")
    for key in required:
        if key not in found:
            raise KnowledgeError(f"{where}: the key {key!r} is missing")
