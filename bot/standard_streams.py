"""The standard streams of a process that was started without them (`<&-`, `>&-`), or whose output is full or gone."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress
from typing import TextIO

STANDARD = (0, 1, 2)


class Closed(io.RawIOBase):
    """In place of a stream that the process was started without: whoever uses it gets an `OSError` that names it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def readable(self) -> bool:
        """As if, so that reading raises what `readinto` raises."""
        return True

    def writable(self) -> bool:
        """As if, so that writing raises what `write` raises."""
        return True

    def readinto(self, buffer: object, /) -> int:
        """Raise the error."""
        del buffer
        raise OSError(errno.EBADF, f"{self._name} is closed")

    def write(self, content: object, /) -> int:
        """Raise the error."""
        del content
        raise OSError(errno.EBADF, f"{self._name} is closed")


def fill_closed_streams() -> None:
    """Put a stream that tells what is wrong in place of each one that is missing.

    Their numbers are taken first: the next file that is opened, such as the database, would get them otherwise, and a
    library that writes to "standard error" would write into it.
    """
    for number in STANDARD:
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest free number, which is this one
    # Python sets a stream that it found closed to None, whatever the types say.
    if sys.stdin is None:
        sys.stdin = _closed("standard input")
    if sys.stdout is None:
        sys.stdout = _closed("standard output")
    if sys.stderr is None:  # nobody is left to be told what is wrong
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  # as long as the process lives


def discard_output() -> None:
    """Let what is still buffered go nowhere, so that it does not fail once more when the process ends."""
    _discard(sys.stdout)


def discard_errors() -> None:
    """The same for standard error."""
    _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    with suppress(OSError):  # no real stream: nothing is buffered
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _closed(name: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(Closed(name), encoding="utf-8", write_through=True)  # type: ignore[arg-type]  # raw
