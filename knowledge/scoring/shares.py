"""Weights as shares of one."""

from __future__ import annotations

import math
from collections.abc import Mapping

TEMPERATURE = 1.6
"""Weights are divided by this times the root of the number of words before they become shares: neighbouring words are
no independent witnesses, and the more of them there are, the more they repeat each other.

Set so that on freshly written questions the answers with confidence p are right about p of the time."""
LEAST_WORDS = 4
"""Words added to every text's number in this: even one word is one witness among several readings."""


def shares(weights: Mapping[str, float], words: int) -> dict[str, float]:
    """The weights of a text of so many words as shares of one, by their exponentials at `TEMPERATURE`."""
    top = max(weights.values())
    heat = TEMPERATURE * math.sqrt(LEAST_WORDS + words)
    raised = {name: math.exp((weight - top) / heat) for name, weight in weights.items()}
    total = sum(raised.values())
    return {name: value / total for name, value in raised.items()}
