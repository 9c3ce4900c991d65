"""Plain counts over the curated examples: how much oftener a word stands in the examples of one label than elsewhere."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

SHRINK = 2.0
"""Examples' worth of doubt: so many examples at the average rate are added to those of each label."""


class Counts:
    """How often each feature stands in the examples of each label; `labels` gives the order of every list of weights."""

    def __init__(self, rows: Iterable[tuple[str, Collection[str]]], floor: float = -math.inf) -> None:
        """Count the rows (label, distinct features); no weight falls below `floor`."""
        self._floor = floor
        examples: Counter[str] = Counter()
        self._of: dict[str, Counter[str]] = defaultdict(Counter)
        for label, found in rows:
            examples[label] += 1
            for feature in found:
                self._of[feature][label] += 1
        self.labels = tuple(sorted(examples))
        self._examples = [examples[label] for label in self.labels]
        self._weights: dict[str, Sequence[float]] = {}
        self._at = {label: n for n, label in enumerate(self.labels)}

    def __contains__(self, feature: object) -> bool:
        return feature in self._of

    def weights(self, feature: str) -> Sequence[float]:
        """One weight a label: the log of (rate among its examples, shrunk to the average rate) over (average rate).

        Empty for a feature that no example holds: what was never seen speaks for nothing.
        """
        found = self._weights.get(feature)
        if found is None:
            found = self._weights[feature] = self._weigh(feature)
        return found

    def _weigh(self, feature: str) -> Sequence[float]:
        counted = self._of.get(feature)
        if not counted:
            return ()
        rates = [0.0] * len(self.labels)
        for label, times in counted.items():
            rates[self._at[label]] = float(times)
        average = sum(times / n for times, n in zip(rates, self._examples, strict=True)) / len(self.labels)
        return [
            max(self._floor, math.log((times / average + SHRINK) / (n + SHRINK)))
            for times, n in zip(rates, self._examples, strict=True)
        ]

    def score(self, found: Iterable[str]) -> list[float]:
        """One sum of weights a label, in the order of `labels`."""
        total = [0.0] * len(self.labels)
        for feature in found:
            weights = self.weights(feature)
            if weights:
                total = [a + b for a, b in zip(total, weights, strict=True)]
        return total
