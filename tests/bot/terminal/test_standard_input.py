"""Standard input as Windows, a Mac and Linux write it."""

from __future__ import annotations

import codecs
import io

import pytest

from bot.terminal.standard_input import as_text, lines

ASKED = ["Je gère l’agenda à l’étage.", "", "Ich prüfe Maße – „Größe“.", "Ik ben coördinator.", "\u0a05 ਅ \u010a"]
WESTERN = ASKED[:-1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["", "\n"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str, end: str) -> None:
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(encoding, b"")
    assert list(lines(io.BytesIO(mark + ("\n".join(ASKED) + end).encode(encoding)))) == ASKED


def test_what_is_plainly_windows_1252_is_read_so() -> None:
    assert list(lines(io.BytesIO("\n".join(WESTERN).encode("cp1252")))) == WESTERN


def test_each_line_is_read_for_itself() -> None:
    data = "é\n".encode() + "é\n".encode("cp1252")
    assert list(lines(io.BytesIO(data))) == ["é", "é"]


@pytest.mark.parametrize("data", [b"ik \xff\xfe", b"g\xc3\xa8re \xc3", b"\x81\x8d", b"\xf0\x9f\x98"])
def test_what_is_neither_keeps_what_is_utf8_and_is_told(data: bytes) -> None:
    told: list[int] = []
    assert list(lines(io.BytesIO(b"goed\n" + data + b"\n"), told.append)) == ["goed", data.decode("utf-8", "replace")]
    assert told == [2]


def test_a_typed_replacement_character_is_no_trouble() -> None:
    told: list[int] = []
    assert list(lines(io.BytesIO("a\ufffd".encode()), told.append)) == ["a\ufffd"]
    assert not told


def test_half_a_character_at_the_end_is_told() -> None:
    told: list[int] = []
    assert list(lines(io.BytesIO(codecs.BOM_UTF16_LE + b"a\x00b"), told.append)) == ["a\ufffd"]
    assert told == [1]


def test_no_bytes_are_no_line() -> None:
    assert list(lines(io.BytesIO(b""))) == []
    assert as_text(b"") == ""


def test_a_line_of_utf16_is_there_before_the_next() -> None:
    class Endless(io.RawIOBase):
        """A stream that must not be read beyond what was sent."""

        def __init__(self, sent: bytes) -> None:
            self.sent = sent

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]  # one byte at a time
            assert self.sent, "waits for more"
            buffer[:1], self.sent = self.sent[:1], self.sent[1:]
            return 1

    stream = io.BufferedReader(Endless(codecs.BOM_UTF16_LE + "é\n".encode("utf-16-le")), 1)  # type: ignore[type-var]  # one byte at a time
    assert next(lines(stream)) == "é"
