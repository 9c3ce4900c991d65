"""`niveauwijzer show`: read the function description, or one part of it, in the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.terminal.description_sheet import Sheet
    from handlers.wording import Phrases
    from knowledge.official.model import Family

LANGUAGES = ("nl", "fr", "de", "en")
WORDING = Path(__file__).parents[1] / "wording"
NEAREST = 4
"""How many references are suggested at most for an unknown one."""
SLIPS = 2
"""How many wrong letters make a typing error; with more, the reference that has most letters in common is meant."""
LIKELY = 50
"""The least likeness, of 100, of a suggestion that is no typing error."""
PART = 80
"""The least likeness, of 100, of a suggestion that holds what was typed as a part."""


class Refused(click.ClickException):
    """A reference that no part has."""

    exit_code = 2


@click.command()
@click.argument("ref", required=False)
@click.option("--language", type=click.Choice(LANGUAGES), default="nl", help="The language around the Dutch text.")
def show(ref: str | None, language: str) -> None:
    """Print the function description, or the part REF: contacten, R3, R3.4, contacten.C, doel, term.specialisatie.

    Of several families, ondersteuners/R3 means the part of one.
    """
    # Imported here: rich is not needed by the other commands, which must start fast.
    from rich.console import Console

    from bot.terminal.description_sheet import Sheet
    from handlers.wording import Phrases
    from knowledge.official.loading import load_families

    phrases = Phrases(WORDING)
    console = Console(highlight=False)
    families = load_families()
    parts = find(ref, families, language, phrases) if ref else [(family, family.ref) for family in families]
    with console.capture() as printed:
        for family, found in parts:
            print_part(Sheet(console, phrases, language, family), found)
    # rich fills lines up with spaces, which in a pipe or a file are in the way.
    for line in printed.get().splitlines():
        click.echo(line.rstrip(), color=console.color_system is not None)


def references(family: Family, language: str) -> dict[str, str]:
    """What a user may type for each part, folded → its reference: the references themselves, and the parts' names."""
    parts = [family.ref, *(criterion.ref for criterion in family.criteria), *family.passages()]
    known = {folded(ref): ref for ref in parts}
    for code in ("nl", language):
        for ref, name in family.names.get(code, {}).items():
            known.setdefault(folded(name), ref)
    return known


def folded(ref: str) -> str:
    """A reference as it is compared: small letters, hyphens for spaces."""
    return "-".join(ref.casefold().split())


def find(ref: str, families: Sequence[Family], language: str, phrases: Phrases) -> list[tuple[Family, str]]:
    """The reference that `ref` means, with its family; an unknown one is `Refused`.

    Written with its family (`ondersteuners/contacten`) it means one; without, one of every family that has it.
    """
    owner, slash, bare = folded(ref).rpartition("/")
    candidates = [family for family in families if not slash or folded(family.ref) == owner]
    found = [(family, part) for family in candidates if (part := references(family, language).get(bare))]
    if found:
        return found
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in ref[:60])
    nearest = suggestions(bare, candidates or families, language)
    if not nearest:
        raise Refused(phrases.say(language, "show-unknown-alone", ref=shown))
    raise Refused(phrases.say(language, "show-unknown", ref=shown, nearest=", ".join(nearest)))


def suggestions(bare: str, families: Sequence[Family], language: str) -> list[str]:
    """The references within a typing error of what was typed, else those that look most like it; best first."""
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import OSA

    known = {typed: ref for family in families for typed, ref in references(family, language).items()}
    slips = min(SLIPS, len(bare) // 2)
    for scorer, cutoff in ((OSA.distance, slips), (fuzz.ratio, LIKELY), (fuzz.partial_ratio, PART)):
        if near := process.extract(bare, known.keys(), scorer=scorer, limit=None, score_cutoff=cutoff):
            return list(dict.fromkeys(known[typed] for typed, _, _ in near))[:NEAREST]
    return []


def print_part(sheet: Sheet, ref: str) -> None:
    """Print the part of the sheet's family that has this reference."""
    family = sheet.family
    if ref == family.ref:
        return sheet.whole()
    for criterion in family.criteria:
        if criterion.ref == ref:
            return sheet.criterion(criterion)
        for level, cell in criterion.cells.items():
            if cell.ref == ref:
                return sheet.cell(criterion, level)
    for area in family.areas:
        if area.ref == ref:
            return sheet.area(area)
    return sheet.passage(family.passages()[ref])
