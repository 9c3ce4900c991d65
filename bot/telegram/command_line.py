"""The commands of the Telegram channel on the command line: `telegram`, `doctor`, `feedback`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import click

from knowledge.text.language_files import codes

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.telegram.doctor import State
    from handlers.wording import Phrases

MARKS: dict[State, str] = {"good": "✓", "warn": "!", "bad": "✗"}


@click.command()
@click.option("--webhook", is_flag=True, help="Let Telegram deliver to WEBHOOK_URL instead of polling.")
def telegram(webhook: bool) -> None:
    """Run the Telegram bot until it is told to stop; TELEGRAM_TOKEN comes from the environment or .env."""
    from bot.app import load_app
    from bot.telegram.logs import set_up_logs
    from bot.telegram.service import Service

    settings = _settings()
    token = settings.telegram_token.get_secret_value()
    if not token:
        raise click.UsageError("TELEGRAM_TOKEN is not set; @BotFather gives one: put it in the environment or in .env")
    if webhook and not settings.webhook_url:
        raise click.UsageError("--webhook needs WEBHOOK_URL, the https address at which Telegram reaches this program")
    set_up_logs(token, settings.webhook_secret.get_secret_value())

    async def run() -> None:
        await Service(settings, load_app, webhook=webhook).run()

    asyncio.run(run())


@click.command()
@click.option("--language", type=click.Choice(codes()), default="en", show_default=True, help="Of the findings.")
def doctor(language: str) -> None:
    """Check everything that the bot needs, and say how to fix what is wrong. Exit status 1 if something is."""
    from bot.app import load_app
    from bot.settings import SettingsError, load_settings
    from bot.telegram.doctor import Doctor
    from bot.telegram.logs import set_up_logs

    phrases = _phrases()
    try:
        settings = load_settings()
    except SettingsError as error:
        _show("bad", phrases.say(language, "doctor-settings-bad", problem=str(error)))
        raise SystemExit(1) from None
    set_up_logs(settings.telegram_token.get_secret_value(), settings.webhook_secret.get_secret_value())

    async def examine() -> bool:
        sound = True
        async for finding in Doctor(settings, load_app, phrases, language).examine():
            _show(finding.state, finding.text)
            sound = sound and finding.state != "bad"
        return sound

    if not asyncio.run(examine()):
        raise SystemExit(1)


@click.command()
@click.option("--language", type=click.Choice(codes()), default="en", show_default=True, help="Of the choices.")
def feedback(language: str) -> None:
    """List what people found wrong about answers: edition, reference, how often, and their choice."""
    from bot.storage.store import Store
    from bot.telegram.records import Records

    phrases = _phrases()
    store = Store(_settings().database)
    try:
        rows = Records(store).feedback()
    finally:
        store.close()
    for edition, ref, choice, count in rows:
        click.echo(f"{edition}\t{ref}\t{count}\t{phrases.say(language, f'tg-wrong-{choice}')}")
    if not rows:
        click.echo(phrases.say(language, "doctor-feedback-none"))


def _show(state: State, text: str) -> None:
    click.echo(f"{MARKS[state]} {text}")


def _phrases() -> Phrases:
    """This channel's own wording: it must be there even where the knowledge does not load."""
    from handlers.wording import Phrases

    return Phrases(Path(__file__).parents[1] / "phrases")


def _settings() -> Settings:
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings()
    except SettingsError as error:
        raise click.UsageError(str(error)) from None
