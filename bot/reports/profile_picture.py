"""The picture: the criteria as a matrix of levels, the case's cells marked, to be read on a phone and in print.

A mark is a form and a colour together, so that it is read without colours too: a tick on dark ground where a criterion
is settled, a stripe where duties show several levels, a ring where levels stay open, a dot where nothing is known.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

Mark = Literal["settled", "mixed", "open", "none"]
"""What a case says of one level of one criterion."""
FONTS = Path(__file__).parent / "fonts"
WIDTH = 1080
"""Pixels, three for each point of a phone's width."""
MARGIN = 40
ROW = 112
HEAD = 150
CELL = 150
RADIUS = 18
GROUND = "#ffffff"
INK = "#1a1a1a"
QUIET = "#5a5a5a"
LINE = "#c4c4c4"
FAINT = "#8a8a8a"
STRONG = "#0b3c6f"
"""Dark blue: ten to one against white, and blue is told from grey by all who see colours at all."""
MILD = "#f2b134"
"""Amber, as far from the blue in lightness as in hue."""
TEXT = 38
SMALL = 30
LEGEND_ROW = 58


@dataclass(frozen=True, slots=True)
class Matrix:
    """What the picture shows: a title, the levels, for each criterion its name and marks, and the marks' meanings."""

    title: str
    levels: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Mark, ...]], ...]
    legend: tuple[tuple[Mark, str], ...]
    note: str


def png(matrix: Matrix) -> bytes:
    """The matrix as a PNG."""
    title = _wrapped(matrix.title, _font(TEXT, bold=True), WIDTH - 2 * MARGIN)
    note = _wrapped(matrix.note, _font(SMALL), WIDTH - 2 * MARGIN)
    top = MARGIN + 52 * len(title)
    legend_at = top + HEAD - 60 + ROW * len(matrix.rows) + 30
    height = legend_at + LEGEND_ROW * len(matrix.legend) + 42 * len(note) + MARGIN
    image = Image.new("RGB", (WIDTH, height), GROUND)
    draw = ImageDraw.Draw(image)
    _lines(draw, title, MARGIN, MARGIN, 52, _font(TEXT, bold=True), INK)
    left = WIDTH - MARGIN - CELL * len(matrix.levels)
    _table(draw, matrix, left, top)
    for n, (mark, meaning) in enumerate(matrix.legend):
        at = legend_at + n * LEGEND_ROW
        _mark(draw, mark, (MARGIN, at, MARGIN + 64, at + 44))
        draw.text((MARGIN + 88, at + 22), meaning, INK, _font(SMALL), "lm")
    _lines(draw, note, MARGIN, legend_at + LEGEND_ROW * len(matrix.legend) + 8, 42, _font(SMALL), QUIET)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _table(draw: ImageDraw.ImageDraw, matrix: Matrix, left: int, top: int) -> None:
    head = top + HEAD - 60
    for n, level in enumerate(matrix.levels):
        draw.text((left + CELL * n + CELL // 2, head - 14), level, INK, _font(TEXT, bold=True), "ms")
    for number, (name, marks) in enumerate(matrix.rows):
        y = head + ROW * number
        draw.line((MARGIN, y, WIDTH - MARGIN, y), LINE, 2)
        lines = _wrapped(name, _font(TEXT), left - MARGIN - 20)
        _lines(draw, lines, MARGIN, y + (ROW - 44 * len(lines)) // 2, 44, _font(TEXT), INK)
        for n, mark in enumerate(marks):
            x = left + CELL * n
            _mark(draw, mark, (x + 12, y + 12, x + CELL - 12, y + ROW - 12))
    bottom = head + ROW * len(matrix.rows)
    draw.line((MARGIN, bottom, WIDTH - MARGIN, bottom), LINE, 2)


def _mark(draw: ImageDraw.ImageDraw, mark: Mark, box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = box
    middle, centre, reach = (left + right) // 2, (top + bottom) // 2, (bottom - top) // 2
    if mark == "settled":
        draw.rounded_rectangle(box, RADIUS, STRONG)
        tick = [
            (middle - reach // 2, centre),
            (middle - reach // 8, centre + reach // 2),
            (middle + reach // 2, centre - reach // 2),
        ]
        draw.line(tick, GROUND, max(6, reach // 5), "curve")
    elif mark == "mixed":
        draw.rounded_rectangle(box, RADIUS, MILD, INK, 4)
        draw.line((middle - reach // 2, centre, middle + reach // 2, centre), INK, max(6, reach // 5))
    elif mark == "open":
        size = reach // 2
        draw.ellipse((middle - size, centre - size, middle + size, centre + size), GROUND, INK, max(3, size // 4))
    else:
        draw.ellipse((middle - 4, centre - 4, middle + 4, centre + 4), FAINT)


def _lines(
    draw: ImageDraw.ImageDraw, lines: Sequence[str], x: int, y: int, step: int, font: ImageFont.FreeTypeFont, ink: str
) -> None:
    for n, line in enumerate(lines):
        draw.text((x, y + n * step), line, ink, font)


@cache
def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / ("VeraBd.ttf" if bold else "Vera.ttf"), size)


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """A text in lines that fit."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
