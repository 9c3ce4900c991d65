"""Every grid of conversations in `grids/`: as large a share of it holds as the file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import App
from tests.grid import FEW, conversations, misses
from tests.told import files, read


@pytest.mark.parametrize("path", files("grids"), ids=lambda path: str(path.stem))
def test_grid(path: Path, app: App) -> None:
    found = [(held.told, misses(held, app)) for held in conversations(path, FEW)]
    missed = [f"{told} => {missed}" for told, missed in found if missed]
    held = 100 * (len(found) - len(missed)) // len(found)
    assert held >= read(path)["holds"], "\n".join(missed)
