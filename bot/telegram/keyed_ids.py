"""Who is who without knowing them: keyed hashes instead of Telegram's ids, and the seal on a button."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from bot.errors import SurroundingsError

KEY_BYTES = 32


class IdentityError(SurroundingsError):
    """The key file cannot be read or made; the message names it."""


class Identity:
    """Hashes made with one secret key: the same id gives the same hash, and nobody without the key can go back."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def person(self, user: int) -> str:
        """The hash of a user's id."""
        return self._hash("person", str(user))

    def queue(self, chat: int) -> str:
        """The hash of a chat's id: the name of its queue in the inbox."""
        return self._hash("queue", str(chat))

    def chat(self, chat: int, user: int) -> str:
        """The key of a memory: in a group everybody has a memory of their own."""
        return self._hash("chat", f"{chat}:{user}")

    def pair(self, code: str) -> str:
        """The hash of the code that brings two raters together."""
        return self._hash("pair", code)

    def seal(self, chat: int, user: int, action: str) -> str:
        """Eight characters that only this program could have put on a button for this user in this chat."""
        return base64.urlsafe_b64encode(self._digest("seal", f"{chat}:{user}:{action}")[:6]).decode()

    def webhook_secret(self, token: str) -> str:
        """A secret for the webhook where the settings name none: the same after every restart."""
        return self._digest("webhook", token).hex()

    def _hash(self, purpose: str, value: str) -> str:
        return self._digest(purpose, value)[:16].hex()

    def _digest(self, purpose: str, value: str) -> bytes:
        return hmac.new(self._key, f"{purpose}:{value}".encode(), hashlib.sha256).digest()


def key_file(database: Path) -> Path:
    """Where the key of a database is kept: beside it."""
    return database.with_name(database.name + ".key")


def load_identity(database: Path) -> Identity:
    """The identity of a database; its key is made on first start, readable by its owner alone.

    A key file that cannot be made or read, or that holds no key, is an `IdentityError`.
    """
    path = key_file(database)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            _write_once(path, secrets.token_bytes(KEY_BYTES))
        key = path.read_bytes()
    except OSError as error:
        raise IdentityError(
            f"{path}: {error.strerror}; the key is kept beside DATABASE, in a folder that must be writable"
        ) from error
    if len(key) != KEY_BYTES:
        raise IdentityError(f"{path}: {KEY_BYTES} bytes are expected; remove the file to start with a new key")
    return Identity(key)


def _write_once(path: Path, key: bytes) -> None:
    """Write the key so that a crash or a second process never leaves half of one."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        # A link fails where the name is taken: the first process wins, and both read the same key.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
