"""`niveauwijzer check`: are the knowledge and wording files right, and which answers does an edit change?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from knowledge.text.loading import DEFAULT, codes

if TYPE_CHECKING:
    from bot.app import App
    from bot.quality.labelled import Labelled
    from bot.quality.phrase_check import Problem
    from handlers.wording import Phrases

HERE = Path(__file__).parents[1]
WORDING = HERE / "wording"
TESTS = HERE.parent / "tests" / "questions"
"""Where a checkout keeps its test questions, for families that bring none."""
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
WRONG = 1
"""The exit status where a file must be corrected, or a changed answer awaits approval."""


@click.command()
@click.option("--accept", is_flag=True, help="Record the answers as they are now.")
@click.option("--questions", type=FOLDER, multiple=True, help="A folder of test questions.")
@click.option("--language", type=click.Choice(codes()), default=DEFAULT, show_default=True, help="Of the findings.")
def check(accept: bool, questions: tuple[Path, ...], language: str) -> None:
    """Validate all knowledge and wording files, and show which test questions change their answer.

    Exit status 0: all is well. 1: something needs correcting or approving. 2: a file cannot be loaded.
    """
    from bot.app import load_app
    from bot.quality.labelled import LabelError
    from handlers.wording import Phrases

    phrases = Phrases(WORDING)
    app = load_app()
    found = list(_problems(app))
    for problem in found:
        click.echo(phrases.say(language, problem.key, **problem.values))
    if found:
        click.echo(phrases.say(language, "check-problems", count=len(found)))
    else:
        click.echo(_loaded(app, phrases, language))
    try:
        settled = _answers(app, questions or _folders(app), accept, phrases, language)
    except LabelError as error:
        raise click.UsageError(str(error)) from None
    if found or not settled:
        raise SystemExit(WRONG)


def _problems(app: App) -> Iterator[Problem]:
    """What is wrong in files that load; one that does not load is a `KnowledgeError`."""
    from bot.quality.missing_files import missing_files
    from bot.quality.near_duplicates import doubles, example_lines
    from bot.quality.phrase_check import Problem, phrase_problems
    from knowledge.concepts.registry import needed_by_code
    from knowledge.official.loading import check_languages
    from knowledge.scoring.corpus import Corpus

    missing = list(missing_files(_wording(app)))
    if missing:  # what is not there cannot be looked into
        yield from missing
        return
    for family in app.families:
        check_languages(family)
        context = app.contexts[family.ref]
        context.deciding  # noqa: B018  # read now, so that a wrong file is refused here
        context.answers  # noqa: B018
        for language in family.names:
            context.reader(language)
            context.gists(language)
            context.common(language)
            context.words(language)
            context.models(language)
            sources = Corpus(family, language)
            for name in sorted(needed_by_code() - set(sources.concepts())):
                yield Problem("check-concept-missing", {"file": f"lexicon/{language}.yaml", "concept": name})
            for double in doubles(example_lines(sources)):
                line, first = double.line, double.first
                where: dict[str, str | int] = {
                    "file": line.file,
                    "line": line.number,
                    "other": first.file,
                    "first": first.number,
                }
                key = "check-near" if double.near else "check-duplicate"
                yield Problem(key, {**where, "text": line.text})
    yield from phrase_problems(_wording(app), app.languages)


def _wording(app: App) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((*app.phrases.folders, WORDING)))


def _loaded(app: App, phrases: Phrases, language: str) -> str:
    from bot.quality.near_duplicates import example_lines
    from bot.quality.phrase_check import count_phrases
    from knowledge.scoring.corpus import Corpus

    examples = sum(1 for family in app.families for code in family.names for _ in example_lines(Corpus(family, code)))
    counts = {"families": len(app.families), "examples": examples, "languages": len(app.languages)}
    return phrases.say(language, "check-loaded", **counts, phrases=count_phrases(_wording(app), app.languages[0]))


def _folders(app: App) -> Sequence[Path]:
    """The folders of test questions: each family's own, or else the checkout's."""
    from knowledge.official.loading import FAMILIES

    own = [folder for family in app.families if (folder := FAMILIES / family.ref / "questions").is_dir()]
    return own or [folder for folder in (TESTS,) if folder.is_dir()]


def _answers(app: App, folders: Sequence[Path], accept: bool, phrases: Phrases, language: str) -> bool:
    """Compare the answers with the recorded ones, or record them; whether nothing is left to approve."""
    from bot.quality.labelled import read_labelled

    settled, any_questions = True, False
    for folder in folders:
        items = list(read_labelled(sorted(folder.glob("*.jsonl")), app.families))
        if items:
            any_questions = True
            settled = _compared(app, folder, items, accept, phrases, language) and settled
    if not any_questions:
        click.echo(phrases.say(language, "check-no-questions"))
    return settled


def _compared(app: App, folder: Path, items: Sequence[Labelled], accept: bool, phrases: Phrases, language: str) -> bool:
    from bot.quality.recorded_answers import answers, changes, read_recorded, record

    recorded = read_recorded(folder)
    given = answers(app.answer, items)
    changed = changes(items, recorded or {}, given)
    if accept:
        record(folder, given)
        click.echo(phrases.say(language, "check-accepted", count=len(given), changed=len(changed)))
        return True
    if recorded is None:
        click.echo(phrases.say(language, "check-not-recorded", count=len(given)))
        return False
    if not changed:
        click.echo(phrases.say(language, "check-same", count=len(given)))
        return True
    click.echo(phrases.say(language, "check-changed", count=len(given), changed=len(changed)))
    for change in changed:
        click.echo(f"\n{change.item.id}  {change.item.text}")
        was = change.was or phrases.say(language, "check-nothing")
        for key, answer in (("was", was), ("is", change.now), ("right", change.item.right)):
            click.echo(f"  {phrases.say(language, f'check-{key}', answer=answer)}")
    click.echo(f"\n{phrases.say(language, 'check-accept')}")
    return False
