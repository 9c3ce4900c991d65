"""The settings: from the environment before .env, strict, and never showing what is secret."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAnot_a_real_token_0123456789abcdefgh"  # noqa: S105 - opens nothing


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment and a folder without any setting."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_any_setting_the_database_is_in_the_users_data(alone: Path) -> None:
    settings = load_settings()
    assert settings.database == alone / "data" / "niveauwijzer" / "niveauwijzer.sqlite3"
    assert settings.retention_days == 90
    assert settings.telegram_rate_limit == "on"


def test_the_environment_goes_before_the_file(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / ".env").write_text(f"TELEGRAM_TOKEN={TOKEN}\nPORT=9000\nHOST=\nOTHER=x\n")
    monkeypatch.setenv("PORT", "9001")
    settings = load_settings()
    assert (settings.telegram_token.get_secret_value(), settings.port, settings.host) == (TOKEN, 9001, "127.0.0.1")


@pytest.mark.parametrize("text", ["1,2", "1, 2", " 1;2 ", "1 2,", "1\t2"])
def test_allowed_users_are_written_as_people_write_lists(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("ALLOWED_USERS", text)
    assert load_settings().allowed_users == {1, 2}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "secret-but-no-token"),
        ("ALLOWED_USERS", "@secret"),
        ("PORT", "0"),
        ("TELEGRAM_RATE_LIMIT", "secret"),
        ("WEBHOOK_SECRET", "secret with spaces"),
        ("WEBHOOK_URL", "http://secret.example/hook"),
        ("WEBHOOK_URL", "secret"),
        ("RETENTION_DAYS", "0"),
    ],
)
def test_a_setting_that_does_not_fit_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"^{name}: ") as raised:
        load_settings()
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    "url", ["https://a.example/x", "http://127.0.0.1:8080/x", "http://localhost/x", "http://[::1]/"]
)
def test_a_webhook_is_https_or_on_this_machine(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("WEBHOOK_URL", url)
    assert load_settings().webhook_url == url


def test_the_token_is_in_no_representation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    assert TOKEN not in repr(load_settings())


def test_every_setting_is_explained_in_the_example_file() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)
    assert set(names) == {name.upper() for name in Settings.model_fields}
    for name in names:
        assert re.search(rf"^#.*\n(?:[A-Z_]+=.*\n)*{name}=", text, re.MULTILINE), name
