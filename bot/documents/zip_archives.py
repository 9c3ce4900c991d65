"""Files that are packed archives (Word, OpenDocument): looked at from outside before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bot.documents import limits
from bot.documents.problems import DocumentError

MACROS = ("vbaproject.bin", "basic/", "scripts/", "activex/")
"""Parts that hold programs, in small letters: the end of a name, or the folder that it stands in."""
ENCRYPTED = 0x1
"""The bit of a part's flags that says so."""


def opened(data: bytes) -> zipfile.ZipFile:
    """The archive, its size and parts looked at; one that is broken, hostile or holds macros is a `DocumentError`."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise DocumentError("broken") from error
    parts = archive.infolist()
    if len(parts) > limits.MOST_PARTS or sum(part.file_size for part in parts) > limits.LARGEST_UNPACKED:
        raise DocumentError("hostile")
    if any(part.flag_bits & ENCRYPTED for part in parts):
        raise DocumentError("password")
    names = [part.filename.lower() for part in parts]
    if any(name.endswith(MACROS[0]) or name.startswith(MACROS[1:]) or "/activex/" in name for name in names):
        raise DocumentError("macro")
    return archive


def part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One part, unpacked; no more than the archive says that it holds."""
    try:
        if archive.getinfo(name).file_size > limits.LARGEST_PART:
            raise DocumentError("hostile")
        with archive.open(name) as stream:
            data = stream.read(limits.LARGEST_PART + 1)
    except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as error:
        raise DocumentError("broken") from error
    if len(data) > limits.LARGEST_PART:
        raise DocumentError("hostile")
    return data


def xml(data: bytes) -> Element:
    """Markup as a tree; entities and what reaches outside the file are a `DocumentError`."""
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise DocumentError("hostile") from error
    except (ParseError, ValueError, LookupError) as error:
        raise DocumentError("broken") from error
    return root
