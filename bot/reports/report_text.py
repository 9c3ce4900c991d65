"""The report as plain text, for a terminal: the picture as a table of signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.reports.profile_picture import Mark, Matrix
from bot.reports.report_content import Content

SIGNS: Mapping[Mark, str] = {"settled": "✓", "mixed": "±", "open": "○", "none": "·"}


def as_lines(found: Content) -> Sequence[str]:
    """The report as plain text, line by line."""
    lines = [found.title, *found.fact_lines, "", *found.summary, ""]
    lines += [found.words["report-profile"], *_table(found.matrix), "", found.words["report-duties"]]
    for row in found.rows:
        lines.append(f"{row.number}. {row.text}")
        lines.append("   " + " · ".join(part for part in (row.verdict, row.areas, row.said) if part))
        for quote in row.quotes:
            lines.append(f"   « {quote.text} » ({quote.source})")
            lines += [f"   {quote.translation}"] if quote.translation else []
    lines += ["", found.words["report-questions"]]
    for one in found.questions:
        lines += [f"- {one.asked}", *(f"    {answer}" for answer in one.answers)]
    lines += ["", found.words["report-left-out"]]
    lines += [f"- {line}" for line in found.left_out_lines]
    return [*lines, "", found.note]


def _table(matrix: Matrix) -> Iterator[str]:
    """The criteria and their levels, a sign in each cell, and what the signs mean."""
    width = max(len(name) for name, _ in matrix.rows)
    yield "  ".join((" " * width, *matrix.levels))
    for name, marks in matrix.rows:
        yield "  ".join((name.ljust(width), *(SIGNS[mark] for mark in marks)))
    yield "   ".join(f"{SIGNS[mark]} {meaning}" for mark, meaning in matrix.legend)
