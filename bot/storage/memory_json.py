"""A chat's memory as text for storage, and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from handlers.messages import Memory


def to_json(memory: Memory) -> str:
    """The memory as one line of JSON; what is as at first is left out, so that an empty memory is `{}`."""
    return json.dumps(_filled(memory, {}), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Memory:
    """The memory that `to_json` wrote; an empty one where the text is no such thing (broken, or another version)."""
    try:
        found = _built(Memory, json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return Memory()
    return found if isinstance(found, Memory) else Memory()


def _filled(value: Any, done: dict[int, Any]) -> Any:
    """Without fields that have their default, at any depth; all items of a list stay: their place tells them apart.

    `done` has what was made of each object by its identity: a case and the one before it share most of their duties.
    """
    if isinstance(value, tuple):
        return [one if type(one) is str else _filled(one, done) for one in value]
    kind: Any = type(value)
    defaults = _defaults(kind)
    if defaults is None:
        return value
    found = done.get(id(value))
    if found is None:
        kept = ((name, getattr(value, name), default) for name, default in defaults)
        found = done[id(value)] = {name: _filled(one, done) for name, one, default in kept if one != default}
    return found


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...] | None:
    """The fields of a dataclass with the default of each; None for any other type."""
    return tuple((field.name, _default(field)) for field in fields(kind)) if is_dataclass(kind) else None


def _default(field: Field[Any]) -> Any:
    """The default of a field; `MISSING` where it has none."""
    return field.default if field.default_factory is MISSING else field.default_factory()


def _built(kind: Any, value: Any) -> Any:
    """The value as `kind`, a dataclass, tuple, or plain type; `TypeError` where it does not fit."""
    return _builder(kind)(value)


@cache
def _builder(kind: Any) -> Callable[[Any], Any]:
    """What builds values of a kind. Looked up once for each kind: a long case has thousands of values."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _optional(next(one for one in get_args(kind) if one is not NoneType))
    if origin is tuple:
        return _tuple(get_args(kind)[0])
    return _dataclass(kind) if is_dataclass(kind) and isinstance(kind, type) else _plain(kind)


def _optional(inner: Any) -> Callable[[Any], Any]:
    # The inner builder is looked up late: a case may hold a case.
    return lambda value: None if value is None else _builder(inner)(value)


def _tuple(item: Any) -> Callable[[Any], Any]:
    build_item = _builder(item)

    def build(value: Any) -> Any:
        if not isinstance(value, list):
            raise TypeError(str(item))
        return tuple(map(build_item, value))

    def build_plain(value: Any) -> Any:
        if not isinstance(value, list) or not {item}.issuperset(map(type, value)):
            raise TypeError(str(item))
        return tuple(value)

    return build_plain if item is str else build


def _dataclass(kind: type) -> Callable[[Any], Any]:
    builders = {name: _builder(shape) for name, shape in get_type_hints(kind).items()}

    def build(value: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(str(kind))
        if not builders.keys() >= value.keys():
            raise TypeError(min(value.keys() - builders.keys()))
        return kind(**{key: builders[key](one) for key, one in value.items()})

    return build


def _plain(kind: Any) -> Callable[[Any], Any]:
    def build(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(str(kind))
        return value

    return build
