"""`niveauwijzer check`: are the knowledge and wording files right, and which answers does an edit change?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from knowledge.text.language_files import DEFAULT, codes

if TYPE_CHECKING:
    from bot.app import App
    from bot.checking.phrase_check import Problem
    from bot.measuring.labelled_questions import Labelled
    from handlers.wording import Phrases

HERE = Path(__file__).parents[1]
WORDING = HERE / "wording"
TESTS = HERE.parent / "tests" / "questions"
"""Where a checkout keeps its test questions, for families that bring none."""
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
WRONG, UNREADABLE = 1, 2
"""The exit status where a file must be corrected, or a changed answer awaits approval, and where one does not load."""
UNLOADED = ("check-file-missing", "check-keys-missing", "check-keys-empty", "check-broken")
"""The problems with which the program does not start, or not in every language."""


@click.command()
@click.option("--accept", is_flag=True, help="Record the answers as they are now.")
@click.option("--questions", type=FOLDER, multiple=True, help="A folder of test questions.")
@click.option("--language", type=click.Choice(codes()), default=DEFAULT, show_default=True, help="Of the findings.")
def check(accept: bool, questions: tuple[Path, ...], language: str) -> None:
    """Validate all knowledge and wording files, and show which test questions change their answer.

    Exit status 0: all is well. 1: something needs correcting or approving. 2: a file cannot be loaded.
    """
    from bot.app import app_of_files
    from bot.checking.file_problems import broken_families
    from bot.checking.missing_files import left_out
    from bot.measuring.labelled_questions import LabelError
    from handlers.wording import Phrases

    phrases = Phrases(WORDING)
    broken = list(broken_families())
    app = None if broken else app_of_files()
    found = broken if app is None else list(_problems(app))
    for problem in found:
        _tell(problem, phrases, language)
    if found:
        click.echo(phrases.say(language, "check-problems", count=len(found)))
    if app is None or any(problem.key in UNLOADED for problem in found):
        raise SystemExit(UNREADABLE)
    if not found:
        click.echo(_loaded(app, phrases, language))
    for note in left_out(app.languages):
        _tell(note, phrases, language)
    try:
        settled = _answers(app, questions or _folders(app), accept, phrases, language)
    except LabelError as error:
        raise click.UsageError(str(error)) from None
    if found or not settled:
        raise SystemExit(WRONG)


def _tell(problem: Problem, phrases: Phrases, language: str) -> None:
    sentence = phrases.say(language, problem.key, **problem.values)
    click.echo(" ".join(filter(None, (sentence, ", ".join(problem.listed)))))


def _problems(app: App) -> Iterator[Problem]:
    """What is wrong in the files; where one is missing or does not load, nothing is counted."""
    from bot.checking.file_problems import doubled, lacking_concepts, unreadable, unrecognised
    from bot.checking.missing_files import missing_files
    from bot.checking.phrase_check import phrase_problems

    missing = list(missing_files(_wording(app)))
    absent = tuple(str(problem.values["file"]) for problem in missing)
    unread = [one for one in unreadable(app.families) if not _only_absent(one, absent)]
    lacking = [] if missing else list(lacking_concepts(app.families))
    wording = [] if missing else list(phrase_problems(_wording(app), app.languages))
    yield from (*missing, *unread, *lacking, *wording)
    if missing or unread or lacking:
        return
    yield from doubled(app.families)
    yield from unrecognised(app.families, next(iter(app.contexts.values())).detector)
    for context in app.contexts.values():
        context.answers  # noqa: B018  # read now, so that a concept that is not registered is refused here
        for language in context.family.names:
            context.reader(language)


def _only_absent(problem: Problem, absent: Sequence[str]) -> bool:
    """Whether a problem says no more than that a file, named already, is not there."""
    file, found, _ = "".join(problem.listed).partition(": cannot be read")
    return bool(found) and any(one.endswith(file) for one in absent)


def _wording(app: App) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((*app.phrases.folders, WORDING)))


def _loaded(app: App, phrases: Phrases, language: str) -> str:
    from bot.checking.near_duplicates import example_lines
    from bot.checking.phrase_check import count_phrases
    from knowledge.scoring.corpus import Corpus

    examples = sum(1 for family in app.families for code in family.names for _ in example_lines(Corpus(family, code)))
    counts = {"families": len(app.families), "examples": examples, "languages": len(app.languages)}
    return phrases.say(language, "check-loaded", **counts, phrases=count_phrases(_wording(app), app.languages[0]))


def _folders(app: App) -> Sequence[Path]:
    """The folders of test questions: each family's own, or else the checkout's."""
    from knowledge.official.family_loading import FAMILIES

    own = [folder for family in app.families if (folder := FAMILIES / family.ref / "questions").is_dir()]
    return own or [folder for folder in (TESTS,) if folder.is_dir()]


def _answers(app: App, folders: Sequence[Path], accept: bool, phrases: Phrases, language: str) -> bool:
    """Compare the answers with the recorded ones, or record them; whether nothing is left to approve."""
    from bot.measuring.labelled_questions import read_labelled

    settled = True
    asked: set[str] = set()
    for folder in folders:
        items = list(read_labelled(sorted(folder.glob("*.jsonl")), app.families))
        if items:
            asked |= {item.language for item in items}
            settled = _compared(app, folder, items, accept, phrases, language) and settled
    if not asked:
        click.echo(phrases.say(language, "check-no-questions"))
    elif without := [code for code in app.languages if code not in asked]:
        click.echo(phrases.say(language, "check-left-questions", languages=", ".join(without)))
    return settled


def _compared(app: App, folder: Path, items: Sequence[Labelled], accept: bool, phrases: Phrases, language: str) -> bool:
    from bot.checking.recorded_answers import answers, changes, read_recorded, record

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
