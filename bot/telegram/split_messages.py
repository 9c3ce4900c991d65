"""A long message that the sender's Telegram split: which updates are parts of one, and the text put together again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

LIMIT = 4096
"""Telegram's limit for a message, in UTF-16 units."""
NEARLY = 200
"""How far below the limit an app may cut, to do so between words, and how far back a word may begin."""
WITHIN = 2.0
"""Seconds within which the next part comes."""
MOST_PARTS = 5
"""Parts of one message at most: about the longest text that is read."""


def may_go_on(update: Mapping[str, Any]) -> bool:
    """Whether the update is a message so long that it may be the first part of a longer one."""
    return _length(_text(update)) >= LIMIT - NEARLY


def goes_on(first: Mapping[str, Any], second: Mapping[str, Any]) -> bool:
    """Whether the second update is the next part of the first: of the same person, in the same chat, at once."""
    text, one, two = _text(second), first.get("message"), second.get("message")
    if not text or text.startswith("/") or not isinstance(one, dict) or not isinstance(two, dict):
        return False
    apart = _number(two.get("date")) - _number(one.get("date"))
    return may_go_on(first) and _whose(one) == _whose(two) and 0 <= apart <= WITHIN


def joined(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """The first update with the text of both; its date is the second's, from which a third part is counted."""
    start, end = _text(first), _text(second)
    message = {**first["message"], "text": f"{start}{_between(start, end)}{end}", "date": second["message"].get("date")}
    return {**first, "message": message}


def _between(start: str, end: str) -> str:
    """What stood where the text was cut: nothing within a word, else the line break or space that Telegram trimmed."""
    last, first = start[-1:], end[:1]
    if last.isspace() or first.isspace():
        return ""
    if _length(start) >= LIMIT and last.isalnum() and first.isalnum() and not first.isupper():
        return ""  # cut at the limit to the letter: an app that looks for a place between words ends before it
    return "\n" if "\n" in start[-LIMIT // 2 :] else " "


def _text(update: Mapping[str, Any]) -> str:
    message = update.get("message")
    text = message.get("text") if isinstance(message, dict) else None
    return text if isinstance(text, str) else ""


def _whose(message: Mapping[str, Any]) -> tuple[object, ...]:
    sender, chat = message.get("from"), message.get("chat")
    return (
        sender.get("id") if isinstance(sender, dict) else None,
        chat.get("id") if isinstance(chat, dict) else None,
        message.get("message_thread_id"),
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
