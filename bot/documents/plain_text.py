"""Plain text: UTF-8, UTF-16 or Windows-1252, as text."""

from __future__ import annotations

import codecs

from bot.documents.problems import DocumentError

MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def decoded(data: bytes) -> str:
    """Bytes as text; what is no text is a `DocumentError`."""
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    guessed = _without_mark(data)
    if guessed:
        return data.decode(guessed, "replace")
    if b"\0" in data:
        raise DocumentError("unknown-kind")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _without_mark(data: bytes) -> str:
    """UTF-16 that does not say so: in Latin script every second byte is zero."""
    sample = data[:2000]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.7 * half and not sample[0::2].count(0):
        return "utf-16-le"
    if half and sample[0::2].count(0) > 0.7 * half and not sample[1::2].count(0):
        return "utf-16-be"
    return ""
