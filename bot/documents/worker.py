"""The process that reads one file: bytes on standard input, its lines as JSON on standard output.

A file may be broken or hostile; here it can only end this process, which holds nothing else.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from bot.documents.file_kinds import read_bytes
from bot.documents.limits import LARGEST, limit_this_process
from bot.documents.problems import DocumentError


def answer(data: bytes) -> str:
    """The lines and pages as a JSON object, or the problem."""
    try:
        found = read_bytes(data)
    except DocumentError as error:
        return json.dumps({"problem": error.problem})
    except (MemoryError, RecursionError):
        return json.dumps({"problem": "hostile"})
    return json.dumps({"pages": found.pages, "lines": [asdict(line) for line in found.lines]})


def main() -> None:
    """Read, answer, end."""
    limit_this_process()
    sys.stdout.write(answer(sys.stdin.buffer.read(LARGEST + 1)))


if __name__ == "__main__":
    main()
