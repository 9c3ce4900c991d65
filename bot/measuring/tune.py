"""`niveauwijzer tune`: better numbers for the scoring, searched on labelled questions and proved on others."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.measuring.coordinate_search import Found
    from handlers.wording import Phrases

LANGUAGES = ("nl", "fr", "de", "en")
WORDING = Path(__file__).parents[1] / "wording"


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--folds", type=click.IntRange(2), default=5, show_default=True, help="In how many parts to prove it.")
@click.option("--write", is_flag=True, help="Write the numbers into the table, where they are better.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Of what is printed.")
def tune(files: tuple[Path, ...], folds: int, write: bool, language: str) -> None:
    """Search better constants of the scoring on the labelled questions of FILES; it takes minutes to hours.

    Each constant is moved by its step as long as that helps. The gain is measured by cross-validation: what is found
    without a part of the questions is tried on that part.
    """
    from bot.app import load_app
    from bot.measuring.coordinate_search import proved
    from bot.measuring.labelled_questions import LabelError, read_labelled
    from bot.measuring.question_scores import Scores
    from handlers.wording import Phrases
    from knowledge.scoring.weights import constants

    phrases = Phrases(WORDING)
    app = load_app()
    try:
        items = list(read_labelled(files, app.families))
    except LabelError as error:
        raise click.UsageError(str(error)) from None
    if len(items) < folds:
        raise click.UsageError(f"{len(items)} questions cannot be parted in {folds}")
    found = proved(Scores(app, items), constants(), folds)
    _print(found, len(items), folds, phrases, language)
    if write and found.gain > 0:
        click.echo(phrases.say(language, "tune-written", file=str(_write(found))))


def _print(found: Found, questions: int, folds: int, phrases: Phrases, language: str) -> None:
    from knowledge.scoring.weights import constants

    click.echo(phrases.say(language, "tune-tried", count=questions, folds=folds, settings=found.tried))
    for name, constant in constants().items():
        now = found.values[name]
        mark = "" if now == constant.value else f" → {now:g}"
        click.echo(f"  {name:14} {constant.value:g}{mark}")
    key = "tune-better" if found.gain > 0 else "tune-not-better"
    click.echo(phrases.say(language, key, before=f"{found.before:.4f}", gain=f"{found.gain:+.4f}"))


def _write(found: Found) -> Path:
    """Write the values that changed into the table, with the day and the gain; the file."""
    from dataclasses import replace

    from knowledge.files import read_text
    from knowledge.scoring.weights import TABLE, TUNE, as_table, constants

    how: dict[str, str | float] = {
        "by": TUNE,
        "day": datetime.now(UTC).date().isoformat(),
        "gain": round(found.gain, 4),
    }
    table = {
        name: one if found.values[name] == one.value else replace(one, value=found.values[name], found=how)
        for name, one in constants().items()
    }
    comment = "\n".join(line for line in read_text(TABLE).split("\n") if line.startswith("#"))
    TABLE.write_text(as_table(table, comment), encoding="utf-8")
    return TABLE
