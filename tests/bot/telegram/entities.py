"""Reads Telegram's HTML as strictly as Telegram does: the text that is left and the formatted parts, or an error."""

from __future__ import annotations

import re
from dataclasses import dataclass

TAGS = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "code", "pre", "blockquote",
}  # fmt: skip
TOKEN = re.compile(
    r"<(/?)([a-zA-Z-]+)((?:\s+[a-z]+(?:=\"[^\"<>]*\")?)*)\s*>|&(#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);|[<&]"
)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


class EntityError(Exception):
    """What Telegram answers after `Bad Request: `."""


@dataclass(frozen=True)
class Entity:
    """A formatted part of a text: what, and where it starts and ends."""

    tag: str
    start: int
    end: int


def parse(html: str) -> tuple[str, tuple[Entity, ...]]:
    """The plain text and its entities; `EntityError` for what Telegram refuses."""
    text, last = "", 0
    opened: list[tuple[str, int]] = []
    found: list[Entity] = []
    for match in TOKEN.finditer(html):
        text += html[last : match.start()]
        last = match.end()
        close, tag, _, character = match.groups()
        if character:
            text += NAMED.get(character) or chr(int(character[1:].replace("x", "0x"), 0))
        elif tag is None:
            if match.group() == "<":
                raise EntityError(f'can\'t parse entities: Unsupported start tag "" at byte offset {match.start()}')
            text += "&"
        elif close:
            if not opened or opened[-1][0] != tag:
                raise EntityError(f"can't parse entities: Unmatched end tag at byte offset {match.start()}")
            _, start = opened.pop()
            if start < len(text):
                found.append(Entity(tag, start, len(text)))
        else:
            if tag not in TAGS or (tag == "blockquote" and any(name == tag for name, _ in opened)):
                raise EntityError(f'can\'t parse entities: Unsupported start tag "{tag}" at offset {match.start()}')
            opened.append((tag, len(text)))
    if opened:
        raise EntityError(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\"")
    return text + html[last:], tuple(found)


def units(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2
