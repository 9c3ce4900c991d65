"""The lines of standard input as text: UTF-8, UTF-16 with its mark, or Windows-1252, as Windows programs write them."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from typing import BinaryIO

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
PLAINLY_1252 = frozenset("àâäáèéêëíîïìóôöòúùûüçñœæßÀÂÄÁÈÉÊËÍÎÏÓÔÖÚÙÛÜÇÑŒÆ€‘’“”‚„«»‹›–—…•·°´§²³½¼µ£©®™\xa0\xad")
"""What texts in the languages of the program hold beside ASCII; a line with anything else is not taken for 1252."""


def lines(stream: BinaryIO, unread: Callable[[int], None] = lambda _: None) -> Iterator[str]:
    """The lines of a stream as soon as each is there; they end at a line feed only, blank ones count.

    A mark of UTF-8 or UTF-16 at the beginning is no part of the text. `unread` is told the number, from 1, of a line
    that no encoding reads whole: what is no UTF-8 in it became U+FFFD.
    """
    first = stream.readline()
    encoding = UTF16.get(first[:2], "")
    found = _utf16(stream, first[2:], encoding) if encoding else _bytes(stream, first.removeprefix(codecs.BOM_UTF8))
    for number, data in enumerate(found, start=1):
        text = data.decode(encoding, "replace") if encoding else as_text(data)
        if REPLACEMENT in text and (encoding or REPLACEMENT.encode() not in data):
            unread(number)
        yield text


def as_text(data: bytes) -> str:
    """Bytes as text: UTF-8, or Windows-1252 where they plainly are; else what is no UTF-8 becomes U+FFFD."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
        plainly = all(char.isascii() or char in PLAINLY_1252 for char in text)
        return text if plainly else data.decode("utf-8", "replace")


def _bytes(stream: BinaryIO, first: bytes) -> Iterator[bytes]:
    """The lines of a stream of which `first` was read, without their line feeds."""
    if first:
        yield first.removesuffix(b"\n")
    for line in stream:
        yield line.removesuffix(b"\n")


def _utf16(stream: BinaryIO, first: bytes, encoding: str) -> Iterator[bytes]:
    """The same in UTF-16, where a byte 0A is a line feed only together with the zero byte of its character."""
    feed = "\n".encode(encoding)
    line, more = b"", first
    while more:
        line += more
        if len(line) % 2:  # the other half of a character is on its way
            line += stream.read(1)
        if line.endswith(feed):
            yield line.removesuffix(feed)
            line = b""
        more = stream.readline()
    if line:
        yield line
