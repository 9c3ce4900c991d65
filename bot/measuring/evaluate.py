"""`niveauwijzer evaluate`: how well the program answers questions whose right answer is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.measuring.labelled_questions import GROUPS
from knowledge.text.language_files import DEFAULT, codes

if TYPE_CHECKING:
    from rich.table import Table

    from bot.measuring.figures import Miss, Results
    from handlers.wording import Phrases

WORDING = Path(__file__).parents[1] / "wording"
SHOWN = 110
"""Characters of a missed question that are printed."""
COLUMN = 14
"""Columns of the screen that a figure takes."""
EXPLANATION = 30
"""Columns that the meaning of a measure needs; on a narrower screen it is left out."""


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--by", type=click.Choice(GROUPS), default="lang", show_default=True, help="What the columns are.")
@click.option("--misses", type=click.IntRange(0), default=0, help="Print this many missed questions for each measure.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as one JSON object, all misses included.")
@click.option("--language", type=click.Choice(codes()), default=DEFAULT, show_default=True, help="Of the explanations.")
@click.option("--update-readme", type=click.Path(path_type=Path), help="Write the figures into this file instead.")
def evaluate(
    files: tuple[Path, ...], by: str, misses: int, as_json: bool, language: str, update_readme: Path | None
) -> None:
    """Answer the labelled questions and conversations of FILES (one JSON object per line); print how many are right."""
    from bot.app import load_app
    from bot.measuring.figures import measured
    from bot.measuring.first_sight import first_sights
    from bot.measuring.labelled_questions import LabelError, read_labelled
    from bot.measuring.readme_figures import FiguresError, updated
    from handlers.wording import Phrases

    phrases = Phrases(WORDING)
    app = load_app()
    try:
        items = list(read_labelled(files, app.families))
        results = measured(app.answer, items, app.families, "lang" if update_readme else by)
        if update_readme:
            changed = updated(update_readme, results, phrases, app, first_sights(files))
            key = "evaluate-readme-updated" if changed else "evaluate-readme-current"
            click.echo(phrases.say(language, key, file=str(update_readme)))
            return
    except (LabelError, FiguresError) as error:
        raise click.UsageError(str(error)) from None
    if as_json:
        click.echo(json.dumps(_plain(results, app.edition, app.version), ensure_ascii=False))
    else:
        _print(results, app.edition, misses, phrases, language)


def _print(results: Results, edition: str, misses: int, phrases: Phrases, language: str) -> None:
    # Imported here: neither --json nor --update-readme needs it.
    from rich.console import Console

    console = Console(highlight=False, markup=False)
    console.print(phrases.say(language, "evaluate-questions", count=results.questions, edition=edition))
    console.print()
    console.print(_figures(results, phrases, language, console.width))
    if results.reliability():
        console.print()
        console.print(phrases.say(language, "evaluate-reliability"))
        console.print(_reliability(results, phrases, language))
        console.print(phrases.say(language, "evaluate-off", share=f"{results.off():.2f}"))
    for measure in results.shares():
        missed = [miss for miss in results.misses if miss.measure == measure][:misses]
        if missed:
            console.print()
            console.print(f"{phrases.say(language, 'evaluate-misses')}: {measure}")
        for miss in missed:
            console.print(_line(miss, phrases, language), soft_wrap=True)


def _figures(results: Results, phrases: Phrases, language: str, width: int) -> Table:
    # Imported here: it brings the measures, which a wrong call needs none of.
    from bot.measuring.figures import meaning

    table = _table(phrases.say(language, "evaluate-measure"))
    groups = results.groups()
    explained = width - COLUMN * (len(groups) + 1) >= EXPLANATION
    for group in groups:
        table.add_column(phrases.say(language, "evaluate-all") if group == "all" else group, justify="right")
    if explained:
        table.add_column("")
    for measure, shares in results.shares().items():
        cells = [f"{s.value:.2f} ({s.cases})" if (s := shares.get(group)) else "" for group in groups]
        table.add_row(measure, *cells, *([phrases.say(language, meaning(measure))] if explained else []))
    return table


def _reliability(results: Results, phrases: Phrases, language: str) -> Table:
    table = _table(phrases.say(language, "evaluate-confidence"))
    for key in ("evaluate-answers", "evaluate-mean", "evaluate-right"):
        table.add_column(phrases.say(language, key), justify="right")
    for one in results.reliability():
        table.add_row(f"{one.low:.1f} – {one.high:.1f}", str(one.claims), f"{one.mean:.2f}", f"{one.right:.2f}")
    return table


def _table(first: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column(first, no_wrap=True)
    return table


def _line(miss: Miss, phrases: Phrases, language: str) -> str:
    text = " ".join(miss.text.split())
    shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    said = {"id": miss.id, "text": shown, "gold": miss.right, "got": miss.got}
    return phrases.say(language, "evaluate-missed", **said)


def _plain(results: Results, edition: str, version: str) -> dict[str, object]:
    return {
        "edition": edition,
        "version": version,
        "questions": results.questions,
        "figures": {
            measure: {group: {"share": round(s.value, 4), "cases": s.cases} for group, s in shares.items()}
            for measure, shares in results.shares().items()
        },
        "reliability": {
            "off": round(results.off(), 4),
            "bins": [
                {"from": one.low, "to": one.high, "claims": one.claims, "mean": round(one.mean, 4), "right": one.right}
                for one in results.reliability()
            ],
        },
        "misses": [
            {"measure": miss.measure, "id": miss.id, "text": miss.text, "right": miss.right, "got": miss.got}
            for miss in results.misses
        ],
    }
