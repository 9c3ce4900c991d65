"""The key file and what hangs on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.telegram.keyed_ids import IdentityError, key_file, load_identity


def test_the_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    database = tmp_path / "new" / "bot.sqlite3"
    first = load_identity(database)
    assert key_file(database).stat().st_mode & 0o777 == 0o600
    assert load_identity(database).person(1) == first.person(1)
    assert [path.name for path in database.parent.iterdir()] == ["bot.sqlite3.key"]


def test_a_seal_is_of_one_user_one_chat_and_one_action(tmp_path: Path) -> None:
    identity = load_identity(tmp_path / "a")
    seals = {identity.seal(*what) for what in ((1, 1, "why"), (1, 2, "why"), (2, 1, "why"), (1, 1, "next"))}
    assert len(seals) == 4


def test_a_broken_key_file_is_named(tmp_path: Path) -> None:
    key_file(tmp_path / "a").write_bytes(b"short")
    with pytest.raises(IdentityError, match=r"a\.key: 32 bytes are expected"):
        load_identity(tmp_path / "a")
