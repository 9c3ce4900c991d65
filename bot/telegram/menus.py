"""What Telegram itself shows of the bot: the menu of commands and the descriptions, in each language."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from dataclasses import dataclass

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.storage.store import Store
from bot.telegram.records import Records
from bot.telegram.sending import Trouble, backoff
from bot.telegram.store_thread import Journal
from handlers.wording import Phrases

log = logging.getLogger(__name__)

COMMANDS = (
    *(
        "start",
        "help",
        "interview",
        "together",
        "profile",
        "list",
        "copy",
        "missing",
        "undo",
        "criteria",
        "tasks",
        "compare",
    ),
    *("new", "language", "privacy", "forget", "export"),
)
NOTE = "menus"


@dataclass(frozen=True, slots=True)
class Menu:
    """One language's menu; `code` is empty for everybody whose language is none of ours."""

    code: str
    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


def menus(phrases: Phrases, languages: tuple[str, ...]) -> tuple[Menu, ...]:
    """The menu for everybody in the default language, then one for each language."""
    return tuple(
        Menu(
            code,
            tuple((name, phrases.say(language, f"tg-menu-{name}")) for name in COMMANDS),
            phrases.say(language, "tg-description"),
            phrases.say(language, "tg-short-description"),
        )
        for code, language in (("", languages[0]), *((language, language) for language in languages))
    )


async def keep_menus(bot: Bot, journal: Journal, wanted: tuple[Menu, ...]) -> None:
    """Set the menus where they are not what was set last; tried again until it works, in the background."""
    mark = hashlib.sha256(f"{bot.base_url.partition(str(bot.id))[0]}{bot.id}{wanted!r}".encode()).hexdigest()[:16]
    if await journal.run(lambda store: Records(store).note(NOTE)) == mark:
        return
    wait, trouble = backoff(), Trouble("setting the menus")
    while True:
        try:
            for menu in wanted:
                await _set(bot, menu)
        except TelegramError as error:
            trouble.failed(error)
            await asyncio.sleep(wait())
        else:
            break

    def keep(store: Store) -> None:
        Records(store).set_note(NOTE, mark)

    await journal.run(keep)
    log.info("the menus are set")


async def _set(bot: Bot, menu: Menu) -> None:
    language = menu.code or None
    await bot.set_my_commands([BotCommand(name, text) for name, text in menu.commands], language_code=language)
    await bot.set_my_description(menu.description, language_code=language)
    await bot.set_my_short_description(menu.short_description, language_code=language)
