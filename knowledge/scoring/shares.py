"""Weights as shares of one."""

from __future__ import annotations

import math
from collections.abc import Mapping

from knowledge.scoring.weights import value


def shares(weights: Mapping[str, float], words: int) -> dict[str, float]:
    """The weights of a text of so many words as shares of one, by their exponentials at the table's temperature.

    The temperature grows with the root of the number of words: neighbouring words are no independent witnesses, and the
    more of them there are, the more they repeat each other.
    """
    top = max(weights.values())
    heat = value("temperature") * math.sqrt(value("least-words") + words)
    raised = {name: math.exp((weight - top) / heat) for name, weight in weights.items()}
    total = sum(raised.values())
    return {name: share / total for name, share in raised.items()}
