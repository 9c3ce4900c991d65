"""The date as reports show it."""

from __future__ import annotations

from datetime import date


def today() -> str:
    """The date where the report is made, written the same everywhere."""
    return date.today().isoformat()
