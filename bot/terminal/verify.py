"""`niveauwijzer verify`: a report's receipt replayed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import click

from bot.errors import SurroundingsError
from knowledge.text.language_files import codes

WORDING = Path(__file__).parents[1] / "wording"
ENGLISH = "en"
"""The language of the command line's own lines, where the user chose none."""


@click.command()
@click.option("--language", type=click.Choice(codes()), default=ENGLISH, show_default=True, help="Of what is told.")
@click.argument("report", metavar="OUT.json", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def verify(language: str, report: Path, file: Path | None) -> int:
    """Replay the receipt in OUT.json and tell what today's edition reads otherwise; FILE: is it the same document?

    Exit status 0 where nothing changed, 1 where something did.
    """
    from bot.app import load_app
    from bot.reports.replay import ReceiptError, replay
    from handlers.wording import Phrases

    phrases = Phrases(WORDING)
    try:
        facts: dict[str, Any] = json.loads(report.read_text("utf-8"))
        found = replay(facts, next(iter(load_app().contexts.values())))
        named = str(facts["document"]["sha256"])
    except (ReceiptError, ValueError, KeyError, TypeError) as error:
        raise SurroundingsError(f"{report.name}: {phrases.say(language, 'verify-no-receipt')}") from error
    same = file is None or sha256(file.read_bytes()).hexdigest() == named
    if file is not None:
        click.echo(phrases.say(language, "verify-file-same" if same else "verify-file-other", file=file.name))
    if found.edition_before == found.edition_now:
        click.echo(phrases.say(language, "verify-edition-same", edition=found.edition_now))
    else:
        values = {"before": found.edition_before, "now": found.edition_now}
        click.echo(phrases.say(language, "verify-edition-other", **values))
    for name in found.files:
        click.echo(phrases.say(language, "verify-moved", file=name))
    for change in found.changes:
        before, now = _shown(change.before), _shown(change.now)
        click.echo(phrases.say(language, "verify-change", text=change.text, before=before, now=now))
    if not found.changes:
        click.echo(phrases.say(language, "verify-same"))
    return 0 if same and not found.changes else 1


def _shown(verdict: Mapping[str, Any] | None) -> str:
    """A verdict as references: `contacten.C`, `R2.1`-like areas, the bare outcome, or a dash where there was none."""
    if verdict is None:
        return "–"
    cells = [f"{verdict['criterion']}.{level}" for level in verdict["levels"]] if verdict["criterion"] else []
    return " ".join((verdict["outcome"], *(cells or verdict["areas"])))
