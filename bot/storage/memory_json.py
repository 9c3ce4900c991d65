"""A chat's memory as text for storage, and back."""

from __future__ import annotations

import json
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from handlers.messages import Memory


def to_json(memory: Memory) -> str:
    """The memory as one line of JSON; what is as at first is left out, so that an empty memory is `{}`."""
    return json.dumps(_filled(memory), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Memory:
    """The memory that `to_json` wrote; an empty one where the text is no such thing (broken, or another version)."""
    try:
        found = _built(Memory, json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return Memory()
    return found if isinstance(found, Memory) else Memory()


def _filled(value: Any) -> Any:
    """Without fields that have their default, at any depth; all items of a list stay: their place tells them apart."""
    if is_dataclass(value):
        kept = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _filled(one) for field, one in kept if one != _default(field)}
    return [_filled(one) for one in value] if isinstance(value, tuple) else value


def _default(field: Field[Any]) -> Any:
    """The default of a field; `MISSING` where it has none."""
    return field.default if field.default_factory is MISSING else field.default_factory()


@cache
def _shape(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _built(kind: Any, value: Any) -> Any:
    """The value as `kind`, a dataclass, tuple, or plain type; `TypeError` where it does not fit."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        inner = next(one for one in get_args(kind) if one is not NoneType)
        return None if value is None else _built(inner, value)
    if origin is tuple and isinstance(value, list):
        return tuple(_built(get_args(kind)[0], one) for one in value)
    if isinstance(kind, type) and is_dataclass(kind) and isinstance(value, dict):
        shape = _shape(kind)
        known = {field.name for field in fields(kind)}
        if not known.issuperset(value):
            raise TypeError(min(set(value) - known))
        return kind(**{key: _built(shape[key], one) for key, one in value.items()})
    if isinstance(kind, type) and type(value) is kind:
        return value
    raise TypeError(str(kind))
