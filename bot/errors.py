"""What goes wrong around the program rather than in it."""

from __future__ import annotations


class SurroundingsError(Exception):
    """A file, a setting or a device is not as it must be.

    The message is one sentence that names it and says how to fix it; it quotes no value that is secret.
    """
