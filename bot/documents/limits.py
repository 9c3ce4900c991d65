"""How much a file may ask of the machine: its size, and the time, memory and files of the process that reads it."""

from __future__ import annotations

import os
import resource

LARGEST = 20 * 2**20
"""Bytes of a file at most: what Telegram lets a bot fetch."""
MOST_PAGES = 200
"""A job description of more pages is something else."""
MOST_CHARACTERS = 300_000
"""Characters of text that are read at most, some 100 pages."""
LARGEST_UNPACKED = 200 * 2**20
"""Bytes that a packed file may hold, unpacked."""
LARGEST_PART = 50 * 2**20
"""Bytes of the one part with the text, unpacked."""
MOST_PARTS = 4_000
"""Files within a packed file."""
SECONDS = 30
"""How long reading may take."""
MEMORY = 1536 * 2**20
"""Bytes of address space of the reading process."""
OPEN_FILES = 64
NICE = 19
"""How much the process stands back for others: who has sent a message waits for nobody's file."""


def limit_this_process() -> None:
    """Bind this process to the limits: it can then write no file, and ends when it takes too much."""
    os.nice(NICE)
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, allowed))
