"""The settings of a deployment: the environment first, then the file `.env`; every one stands in `.env.example`."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import platformdirs
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SurroundingsError

ENV_FILE = ".env"


class SettingsError(SurroundingsError):
    """A setting is missing or wrong; the message names it, says how to fix it, and never shows its value."""


def default_database() -> Path:
    """Where the SQLite file lives unless `DATABASE` says otherwise: the user's own data directory."""
    return Path(platformdirs.user_data_dir("niveauwijzer", appauthor=False)) / "niveauwijzer.sqlite3"


class Settings(BaseSettings):
    """Every setting with its type and default; a value that does not fit is refused when this is made."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE,
        env_file_encoding="utf-8-sig",  # UTF-8, with or without the mark that Windows puts before it
        env_ignore_empty=True,  # `NAME=` in a copied .env.example means: not set
        extra="ignore",  # .env may serve other programs too
        hide_input_in_errors=True,  # a mistyped token must not end up on a screen
    )

    telegram_token: SecretStr = SecretStr("")
    telegram_base_url: str = "https://api.telegram.org/bot"
    telegram_base_file_url: str = "https://api.telegram.org/file/bot"
    telegram_rate_limit: Literal["on", "off"] = "on"
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    database: Path = Field(default_factory=default_database)
    retention_days: int = Field(default=90, ge=1)

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _ids(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        parts = re.split(r"[\s,;]+", value.strip(" ,;"))
        if not all(part.isascii() and part.isdigit() for part in parts):
            raise ValueError("numeric Telegram user ids are needed, separated by commas")
        return frozenset(int(part) for part in parts)

    @field_validator("telegram_token", mode="after")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        token = value.get_secret_value().strip()
        if token and not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise ValueError("this is not a bot token; @BotFather issues one, in the form digits:letters")
        return SecretStr(token)

    @field_validator("webhook_secret", mode="after")
    @classmethod
    def _secret(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", value.get_secret_value()):
            raise ValueError("use 1 to 256 letters, digits, '_' or '-'")
        return value

    @field_validator("webhook_url", mode="after")
    @classmethod
    def _webhook(cls, value: str) -> str:
        if not value:
            return value
        address = urlsplit(value)
        if not address.hostname or address.scheme not in ("https", "http"):
            raise ValueError("a full https address is needed")
        if address.scheme == "http" and not _loopback(address.hostname):
            raise ValueError("https is needed (plain http only for a loopback address)")
        return value


def load_settings() -> Settings:
    """The settings as they stand; `SettingsError` names every one that does not fit, on one line."""
    _check_env_file(Path(ENV_FILE))
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(str(part) for part in item['loc']).upper()}: {item['msg'].removeprefix('Value error, ')}"
            for item in error.errors(include_input=False, include_url=False)
        )
        raise SettingsError(wrong) from None


def _check_env_file(path: Path) -> None:
    """Refuse a file of settings that cannot be read as text; without a file the environment alone counts."""
    try:
        content = path.read_bytes() if path.is_file() else b""
        readable = b"\0" not in content  # UTF-16 without its mark
        content.decode("utf-8")
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        readable = False
    if not readable:
        raise SettingsError(f"{path} is not UTF-8 text; save it as UTF-8")


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
