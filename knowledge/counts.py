"""Plain counts over the curated examples: how much oftener a word stands in the examples of one label than elsewhere."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

SHRINK = 2.0
"""Examples' worth of doubt: how many examples at the average rate each label is given beside its own."""


class Counts:
    """How often each feature stands in the examples of each label."""

    def __init__(self, rows: Iterable[tuple[str, Collection[str]]]) -> None:
        self.examples: Counter[str] = Counter()
        self._of: dict[str, Counter[str]] = defaultdict(Counter)
        for label, features in rows:
            self.examples[label] += 1
            for feature in features:
                self._of[feature][label] += 1
        self.labels = tuple(sorted(self.examples))
        self.weights = lru_cache(maxsize=20_000)(self._weights)

    def __contains__(self, feature: str) -> bool:
        return feature in self._of

    def _weights(self, feature: str) -> Mapping[str, float]:
        """Label -> log of (rate among the label's examples, shrunk to the average rate) / (average rate)."""
        counted = self._of.get(feature)
        if not counted:
            return {}
        average = sum(n / self.examples[label] for label, n in counted.items()) / len(self.labels)
        return {
            label: math.log((counted.get(label, 0) / average + SHRINK) / (examples + SHRINK))
            for label, examples in self.examples.items()
        }

    def score(self, features: Iterable[str]) -> dict[str, float]:
        """Label -> the sum of its features' weights; features that no example holds weigh nothing."""
        total = dict.fromkeys(self.labels, 0.0)
        for feature in features:
            for label, weight in self.weights(feature).items():
                total[label] += weight
        return total
