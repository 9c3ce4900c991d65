"""Reading a file in a process of its own: whatever the file does, it does there."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from bot.documents import limits
from bot.documents.problems import PROBLEMS, DocumentError
from knowledge.text.document_lines import Line

SCRIPT = "import sys; sys.path[:0] = {path!r}; from bot.documents.worker import main; main()"
"""The reading process finds the program where this one did, and nothing of the surroundings otherwise."""
GRACE = 5
"""Seconds beyond those of the process's own limit on computing, in which it may wait for the machine."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: its name, the SHA-256 of its bytes, its pages (None where its kind has none), its lines."""

    name: str
    sha256: str
    pages: int | None
    lines: tuple[Line, ...]


def read_document(name: str, data: bytes, seconds: float = limits.SECONDS + GRACE) -> Document:
    """Read a file's bytes; one that cannot be read, or takes more than `seconds`, is a `DocumentError`."""
    if len(data) > limits.LARGEST:
        raise DocumentError("too-large")
    try:
        # The command is this program's own; the file comes by standard input, so that the process opens none.
        done = subprocess.run(_command(), input=data, capture_output=True, timeout=seconds, env={}, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise DocumentError("took-too-long") from error
    return _document(name, sha256(data).hexdigest(), done.stdout)


async def read_path(name: str, path: Path, seconds: float = limits.SECONDS + GRACE) -> Document:
    """The same for a file on the disk, while others are served; who gives up waiting ends the process."""
    if path.stat().st_size > limits.LARGEST:
        raise DocumentError("too-large")
    with path.open("rb") as stream:
        digest = file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        process = await asyncio.create_subprocess_exec(*_command(), stdin=stream, stdout=PIPE, stderr=DEVNULL, env={})
        try:
            output, _ = await asyncio.wait_for(process.communicate(), seconds)
        except TimeoutError as error:
            raise DocumentError("took-too-long") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    return _document(name, digest, output)


def _command() -> tuple[str, ...]:
    return (sys.executable, "-I", "-c", SCRIPT.format(path=[path for path in sys.path if path]))


def _document(name: str, digest: str, output: bytes) -> Document:
    """What the process said; a process that was ended before it spoke had met a file that takes too much."""
    try:
        found: dict[str, Any] = json.loads(output)
    except ValueError as error:
        raise DocumentError("hostile") from error
    if "problem" in found:
        raise DocumentError(next((one for one in PROBLEMS if one == found["problem"]), "broken"))
    return Document(name, digest, found["pages"], lines_of(found["lines"]))


def lines_of(entries: Sequence[dict[str, Any]]) -> tuple[Line, ...]:
    """Lines from their JSON."""
    return tuple(Line(e["layout"], e["text"], e["level"], tuple(e["cells"])) for e in entries)
