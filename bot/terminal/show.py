"""`niveauwijzer show`: read the function description, or one part of it, in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from knowledge.text.language_files import DEFAULT, codes

if TYPE_CHECKING:
    from rich.console import Console

    from bot.terminal.description_sheet import Sheet
    from handlers.wording import Phrases
    from knowledge.official.model import Family, Passage

WORDING = Path(__file__).parents[1] / "wording"
NEAREST = 4
"""How many references are suggested at most for an unknown one."""
SLIPS = 2
"""How many wrong letters make a typing error; with more, the reference that has most letters in common is meant."""
LIKELY = 50
"""The least likeness, of 100, of a suggestion that is no typing error."""
FOUND = 5
"""How many texts are shown at most for a word that names no part."""
PART = 80
"""The least likeness, of 100, of a suggestion that holds what was typed as a part."""


class Refused(click.ClickException):
    """A reference that no part has."""

    exit_code = 2


@click.command()
@click.argument("ref", required=False)
@click.option("--language", type=click.Choice(codes()), default=DEFAULT, help="The language around the Dutch text.")
def show(ref: str | None, language: str) -> None:
    """Print the function description, or the part REF: contacten, R3, R3.4, contacten.C, doel, term.specialisatie.

    A word that names no part, such as onthaal, is looked up in the texts. Of several families, ondersteuners/R3 means
    the part of one.
    """
    # Imported here: rich is not needed by the other commands, which must start fast.
    from rich.console import Console

    from bot.terminal.description_sheet import Sheet
    from handlers.wording import Phrases
    from knowledge.official.family_loading import load_families

    phrases = Phrases(WORDING)
    console = Console(highlight=False)
    families = load_families()
    try:
        parts = find(ref, families, language, phrases) if ref else [(family, family.ref) for family in families]
    except Refused:
        found = looked_up(str(ref), families, language)
        if not found:
            raise
        click.echo(phrases.say(language, "show-found", ref=shown(str(ref))))
        with printing(console):
            print_found(console, phrases, language, families, found)
        return
    with printing(console):
        for family, part in parts:
            print_part(Sheet(console, phrases, language, family), part)


@contextmanager
def printing(console: Console) -> Iterator[None]:
    """Print what the console is given, without the spaces that rich fills lines up with: they are in the way."""
    with console.capture() as printed:
        yield
    for line in printed.get().splitlines():
        click.echo(line.rstrip(), color=console.color_system is not None)


def print_found(
    console: Console, phrases: Phrases, language: str, families: Sequence[Family], found: Sequence[Passage]
) -> None:
    """Print what was looked up, best first, for each of the families that it stands in."""
    from bot.terminal.description_sheet import Sheet

    for family in families:
        passages = family.passages()
        own = [passage for passage in found if passages.get(passage.ref) == passage]
        if own:
            Sheet(console, phrases, language, family).found(own)


def looked_up(words: str, families: Sequence[Family], language: str) -> tuple[Passage, ...]:
    """What is about these words; nothing where they look like a reference, mistyped or begun."""
    bare = folded(words).rpartition("/")[2]
    begun = any(ref.startswith(bare) for family in families for ref in references(family, language).values())
    if begun or "/" in words or "." in words or slips(bare, families, language):
        return ()
    # Imported here: a part that has the name needs no reader.
    from bot.app import load_app

    return load_app().look_up(words, limit=FOUND)[1]


def references(family: Family, language: str) -> dict[str, str]:
    """What a user may type for each part, folded → its reference: the references themselves, and the parts' names."""
    parts = [family.ref, *(criterion.ref for criterion in family.criteria), *family.passages()]
    known = {folded(ref): ref for ref in parts}
    for code in (DEFAULT, language):
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
    nearest = suggestions(bare, candidates or families, language)
    if not nearest:
        raise Refused(phrases.say(language, "show-unknown-alone", ref=shown(ref)))
    raise Refused(phrases.say(language, "show-unknown", ref=shown(ref), nearest=", ".join(nearest)))


def shown(typed: str) -> str:
    """What a user typed, as a sentence may show it."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in typed[:60])


def slips(bare: str, families: Sequence[Family], language: str) -> list[str]:
    """The references within a typing error of what was typed."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    known = {typed: ref for family in families for typed, ref in references(family, language).items()}
    few = min(SLIPS, len(bare) // 2)
    near = process.extract(bare, known.keys(), scorer=OSA.distance, limit=None, score_cutoff=few)
    return list(dict.fromkeys(known[typed] for typed, _, _ in near))[:NEAREST]


def suggestions(bare: str, families: Sequence[Family], language: str) -> list[str]:
    """The references within a typing error of what was typed, else those that look most like it; best first."""
    from rapidfuzz import fuzz, process

    if meant := slips(bare, families, language):
        return meant
    known = {typed: ref for family in families for typed, ref in references(family, language).items()}
    for scorer, cutoff in ((fuzz.ratio, LIKELY), (fuzz.partial_ratio, PART)):
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
