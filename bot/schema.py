"""`niveauwijzer schema`: the JSON Schema of an answer, for programs that read `ask --json`."""

from __future__ import annotations

import json

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of an answer of `ask --json`."""
    from bot.contract import schema as schema_of_an_answer

    click.echo(json.dumps(schema_of_an_answer(), indent=2, ensure_ascii=False))
