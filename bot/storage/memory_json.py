"""A chat's memory as text for storage, and back."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from handlers.messages import Memory, Verdict


def to_json(memory: Memory) -> str:
    """The memory as one line of JSON; fields that are empty are left out, so that an empty memory is `{}`."""
    return json.dumps(_filled(asdict(memory)), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Memory:
    """The memory that `to_json` wrote; an empty one where the text is no such thing (broken, or another version)."""
    try:
        data = json.loads(text)
        verdicts = tuple(Verdict(**_typed(Verdict, verdict)) for verdict in data.pop("verdicts", ()))
        return Memory(**_typed(Memory, data), verdicts=verdicts)
    except (ValueError, TypeError, AttributeError):
        return Memory()


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    """Without empty values, also inside the list of verdicts."""
    verdicts = [
        {key: value for key, value in verdict.items() if value or key == "outcome"} for verdict in data.pop("verdicts")
    ]
    return {key: value for key, value in {**data, "verdicts": verdicts}.items() if value}


def _typed(shape: type, data: dict[str, Any]) -> dict[str, Any]:
    """The values with lists as tuples; `TypeError` where a key or a value does not fit the dataclass `shape`."""
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    kinds = {field.name: str(field.type) for field in fields(shape)}
    for key, value in values.items():
        kind = kinds.get(key, "")
        if kind == "str" and isinstance(value, str):
            continue
        if kind == "bool" and isinstance(value, bool):
            continue
        if kind == "tuple[str, ...]" and isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            continue
        raise TypeError(key)
    return values
