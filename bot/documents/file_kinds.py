"""Which kind of file some bytes are, by what stands in them (a name may lie), and its lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.documents import limits, zip_archives
from bot.documents.docx import MAIN, lines_of_word
from bot.documents.html import lines_of_page, page_text
from bot.documents.odt import lines_of_open_document
from bot.documents.plain_text import decoded
from bot.documents.problems import DocumentError
from knowledge.text.document_lines import Line
from knowledge.text.plain_text_lines import lines_of_text

PDF = b"%PDF-"
PACKED = b"PK\x03\x04"
EMPTY_PACKED = b"PK\x05\x06"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Word before 2007, and a new Word document with a password: both are the same kind of container."""
LOCKED = "EncryptedPackage".encode("utf-16-le")
RICH_TEXT = b"{\\rtf"
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"BM")
PROGRAMS = (b"\x7fELF", b"MZ")
PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
TAGS = re.compile(rb"</(?:p|div|ul|h[1-6]|table)>", re.IGNORECASE)
HEAD = 4096


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a file: its lines, and its pages where its kind has pages."""

    lines: list[Line]
    pages: int | None = None


def read_bytes(data: bytes) -> Read:
    """The lines of a file; one that cannot be read is a `DocumentError`."""
    if len(data) > limits.LARGEST:
        raise DocumentError("too-large")
    found = _by_kind(data)
    if not any(line.text for line in found.lines):
        raise DocumentError("no-text")
    if sum(len(line.text) for line in found.lines) > limits.MOST_CHARACTERS:
        raise DocumentError("too-many-pages")
    return found


def _by_kind(data: bytes) -> Read:
    if PDF in data[:1024]:
        # Imported here: the library is large, and no other kind needs it.
        from bot.documents.pdf import lines_of_pdf

        return Read(*lines_of_pdf(data))
    if data.startswith((PACKED, EMPTY_PACKED)):
        return Read(_unpacked(data))
    if data.startswith(OLD_OFFICE):
        raise DocumentError("password" if LOCKED in data else "old-word")
    if data.startswith((RICH_TEXT, *PROGRAMS)):
        raise DocumentError("unknown-kind")
    if data.startswith(PICTURES):
        raise DocumentError("no-text")
    if PAGE.match(data[:HEAD]) or len(TAGS.findall(data[:HEAD])) > 1:
        return Read(lines_of_page(page_text(data)))
    return Read(lines_of_text(decoded(data)))


def _unpacked(data: bytes) -> list[Line]:
    with zip_archives.opened(data) as archive:
        names = archive.namelist()
        if MAIN in names:
            return lines_of_word(archive)
        if "content.xml" in names:
            return lines_of_open_document(archive)
    raise DocumentError("unknown-kind")
