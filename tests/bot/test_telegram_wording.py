"""The channel's wording: every language says everything, within the lengths that Telegram takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.telegram.menus import menus
from handlers.wording import Phrases

FOLDER = Path(__file__).parents[2] / "bot" / "phrases"
LANGUAGES = ("nl", "fr", "de", "en")
TOASTS = ("tg-button-old", "tg-button-foreign", "tg-wrong-thanks", "tg-refused", "tg-flood")


def keys(language: str) -> list[str]:
    return re.findall(r"^([a-z][\w-]*) =", (FOLDER / f"{language}.ftl").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things_with_the_same_values(language: str) -> None:
    def values(code: str) -> dict[str, set[str]]:
        text = (FOLDER / f"{code}.ftl").read_text(encoding="utf-8")
        parts = re.split(r"^([a-z][\w-]*) =", text, flags=re.MULTILINE)[1:]
        return {key: set(re.findall(r"\$(\w+)", body)) for key, body in zip(parts[::2], parts[1::2], strict=True)}

    assert keys(language) == keys("en")
    assert values(language) == values("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_pops_up_after_a_tap_fits(language: str) -> None:
    phrases = Phrases(FOLDER)
    assert all(0 < len(phrases.say(language, key)) <= 200 for key in TOASTS)


def test_the_menus_fit_what_telegram_takes() -> None:
    for menu in menus(Phrases(FOLDER), LANGUAGES):
        assert 0 < len(menu.description) <= 512
        assert 0 < len(menu.short_description) <= 120
        assert all(0 < len(text) <= 256 for _, text in menu.commands)
