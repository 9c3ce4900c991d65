"""What the README shows of the program: figures and a conversation, rewritten by a command, held current by a test."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.measuring.figures import ALL, Results, meaning
from bot.measuring.first_sight import Sight
from bot.measuring.transcript import renewed
from bot.terminal.chat import Assistant
from handlers.wording import Phrases

BLOCK = re.compile(r"(<!-- figures -->\n).*?(<!-- /figures -->)", re.DOTALL)
LANGUAGE = "en"
"""The language of the README."""


class FiguresError(Exception):
    """The file has no block for the figures; the message names it."""


def block(results: Results, phrases: Phrases, sights: Sequence[Sight] = ()) -> str:
    """The figures as Markdown: the measures, what was measured at first sight, and what confidence is worth."""

    def say(key: str, **values: str | int) -> str:
        return phrases.say(LANGUAGE, key, **values)

    groups = results.groups()
    names = [say("evaluate-all") if group == ALL else group for group in groups]
    figures = [
        [f"`{measure}`", say(meaning(measure))]
        + [f"{s.value:.2f} ({s.cases})" if (s := shares.get(group)) else "" for group in groups]
        for measure, shares in results.shares().items()
    ]
    bins = [
        [f"{one.low:.1f} – {one.high:.1f}", str(one.claims), f"{one.mean:.2f}", f"{one.right:.2f}"]
        for one in results.reliability()
    ]
    columns = [say(f"evaluate-{key}") for key in ("confidence", "answers", "mean", "right")]
    parts = [
        say("evaluate-readme-figures", count=results.questions),
        _table([say("evaluate-measure"), "", *names], figures),
        *([say("evaluate-readme-first-sight"), _first_sight(sights, phrases)] if sights else []),
        say("evaluate-readme-reliability", off=f"{results.off():.2f}"),
        _table(columns, bins),
    ]
    return "\n" + "\n\n".join(parts) + "\n\n"


def updated(
    readme: Path, results: Results, phrases: Phrases, assistant: Assistant, sights: Sequence[Sight] = ()
) -> bool:
    """Rewrite the figures of the file and the answers of its conversation; whether that changed anything."""
    try:
        text = readme.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FiguresError(f"{readme}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if not BLOCK.search(text):
        raise FiguresError(f"{readme}: has no lines <!-- figures --> and <!-- /figures -->")
    fresh = BLOCK.sub(lambda found: found[1] + block(results, phrases, sights) + found[2], text, count=1)
    fresh = renewed(fresh, assistant, phrases)
    if fresh != text:
        readme.write_text(fresh, encoding="utf-8")
    return fresh != text


def _first_sight(sights: Iterable[Sight], phrases: Phrases) -> str:
    columns = [phrases.say(LANGUAGE, f"evaluate-{key}") for key in ("date", "set", "measure")]
    rows = [
        (
            *(sight.day.isoformat(), sight.questions, f"`{sight.measure}`"),
            sight.part or phrases.say(LANGUAGE, meaning(sight.measure)),
            f"{sight.figure:.3f} ({sight.items})",
        )
        for sight in sights
    ]
    return _table([*columns, "", phrases.say(LANGUAGE, "evaluate-figure")], rows)


def _table(heading: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heading = list(heading)
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
