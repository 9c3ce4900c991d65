"""The program with two families: the real one and a made-up one, in either order."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from platformdirs import user_cache_path

from bot.app import CHANNEL_PHRASES, App
from handlers.wording import PHRASES, Phrases
from knowledge.official.family_loading import load_families
from knowledge.official.model import Family

REAL, MADE_UP = "ondersteuners", "planners"
ORDERS = ((REAL, MADE_UP), (MADE_UP, REAL))


@cache
def families() -> dict[str, Family]:
    """Both families by reference."""
    both = (*load_families(), *load_families(Path(__file__).parent / "families"))
    return {family.ref: family for family in both}


@cache
def two(order: tuple[str, str]) -> App:
    """The program with both families loaded in an order."""
    loaded = tuple(families()[ref] for ref in order)
    return App(loaded, Phrases(PHRASES, CHANNEL_PHRASES), "e", "v", user_cache_path("niveauwijzer"))
