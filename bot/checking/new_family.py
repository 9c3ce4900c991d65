"""`niveauwijzer new-family`: the folder of a function family, begun from its official text."""

from __future__ import annotations

import re
from pathlib import Path

import click

from knowledge.text.language_files import DEFAULT, codes

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@click.command("new-family")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("name")
@click.option("--language", "languages", type=click.Choice(codes()), multiple=True, help="Another to write it in.")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), help="Of all families; default: the own.")
def new_family(source: Path, name: str, languages: tuple[str, ...], folder: Path | None) -> None:
    """Begin the folder of the function family NAME from its official text, the file SOURCE.

    Everything found is written down by its lines, with the files of the official language to fill; `niveauwijzer
    check` names what is still missing. In a language whose files are not there the family is not answered for.
    """
    from bot.checking.family_files import family_files
    from knowledge.files import read_text
    from knowledge.official.drafting import AREAS, CRITERIA, draft
    from knowledge.official.family_loading import FAMILIES

    if not NAME.fullmatch(name):
        raise click.UsageError("NAME must be small letters, digits and hyphens")
    place = (folder or FAMILIES) / name
    if place.exists():
        raise click.UsageError(f"{place} is there already")
    text = read_text(source)
    found = draft(text)
    if not found.areas or not found.criteria:
        part, heading = ("criteria", CRITERIA) if found.areas else ("result areas", AREAS)
        raise click.UsageError(
            f"{source}: no {part} were found in it; they are looked for below a line {heading.capitalize()!r}, laid "
            f"out as in {FAMILIES / 'ondersteuners' / 'source.txt'}. Nothing was written"
        )
    try:
        for path, content in family_files(name, text, found, (DEFAULT, *languages)).items():
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (place / path).write_bytes(content.encode())
    except OSError as error:
        raise click.UsageError(f"{place} cannot be written: {error.strerror}") from None
    tasks = sum(len(own) for _, own in found.areas)
    cells = sum(len(row.cells) for row in found.criteria)
    click.echo(
        f"{place}: {len(found.areas)} result areas, {tasks} tasks, {len(found.criteria)} criteria, {cells} texts"
    )
    if found.lost_label:
        click.echo(f"The first column of the criteria has no label: its level is taken to be {found.levels[0]}.")
    for line in found.open:
        click.echo(f"line {line.number} is open: {line.text}")
