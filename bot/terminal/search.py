"""`niveauwijzer search`: the tasks, levels and terms of the function description that are about some words."""

from __future__ import annotations

import click

from knowledge.text.language_files import codes

AUTO = "auto"
MOST = 5


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--language", type=click.Choice((AUTO, *codes())), default=AUTO, show_default=True, help="Of WORDS.")
@click.option("--limit", type=click.IntRange(1), default=MOST, show_default=True, help="Texts at most.")
def search(words: tuple[str, ...], language: str, limit: int) -> None:
    """Find the official texts that are about WORDS, best first: onthaal, archives, "Kopien machen".

    Exit status 1 where nothing is found.
    """
    # Imported here, so that `--help` is there at once.
    from rich.console import Console

    from bot.app import load_app
    from bot.terminal.show import WORDING, print_found, printing, shown
    from handlers.wording import Phrases

    app, phrases, text = load_app(), Phrases(WORDING), " ".join(words)
    chosen, found = app.look_up(text, "" if language == AUTO else language, limit)
    if not found or not text.strip():
        click.echo(phrases.say(chosen, "search-no-match", words=shown(text)))
        raise SystemExit(1)
    console = Console(highlight=False)
    with printing(console):
        print_found(console, phrases, chosen, app.families, found)
