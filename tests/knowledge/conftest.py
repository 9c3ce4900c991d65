"""A folder of small knowledge files, and the family that has them as its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.official.family_loading import load_families
from knowledge.official.model import Family
from tests.knowledge.small_files import OWN, RIGHT


@pytest.fixture(scope="module")
def family() -> Family:
    return load_families()[0]


@pytest.fixture
def small(family: Family, knowledge: Path) -> Family:
    """The family with the small files as its own."""
    return replace(family, folder=knowledge / OWN)


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A folder of small files, each of them right."""
    for file, content in RIGHT.items():
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path
