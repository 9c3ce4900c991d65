"""Plain counts over the curated examples: how much oftener a word stands in those of one label than elsewhere."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from knowledge.scoring.weights import value

MOST_KEPT = 3000
"""Features whose weights are kept for the next message, so that memory stays small however long the program runs."""


class Counts:
    """How often each feature stands in the examples of each label; `labels` gives the order of all lists of weights."""

    def __init__(
        self,
        labels: Sequence[str],
        examples: Sequence[int],
        counted: Mapping[str, Sequence[int]],
        floor: float = -math.inf,
    ) -> None:
        """`counted`: for each feature label number, times, label number, times …; no weight falls below `floor`."""
        self.labels = tuple(labels)
        self.examples = tuple(examples)
        self.counted = counted
        self.floor = floor
        self.at = {label: n for n, label in enumerate(self.labels)}
        """The number of each label."""
        self._weights: dict[str, Sequence[float]] = {}
        self._lacking: tuple[float, Sequence[float]] = (0.0, ())

    def __contains__(self, feature: object) -> bool:
        return feature in self.counted

    def weights(self, feature: str) -> Sequence[float]:
        """One weight a label: the log of (rate among its examples, shrunk to the average rate) over (average rate).

        Empty for a feature that no example holds: what was never seen speaks for nothing.
        """
        found = self._weights.get(feature)
        if found is None:
            if len(self._weights) >= MOST_KEPT:
                self._weights.clear()
            found = self._weights[feature] = self._weigh(feature)
        return found

    def times(self, feature: str, labels: Collection[str]) -> tuple[int, int]:
        """In how many examples with one of some labels a feature stands, and in how many others."""
        counted = self.counted.get(feature, ())
        among = sum(times for at, times in zip(counted[::2], counted[1::2], strict=True) if self.labels[at] in labels)
        return among, sum(counted[1::2]) - among

    def _weigh(self, feature: str) -> Sequence[float]:
        counted = self.counted.get(feature)
        if not counted:
            return ()
        held = list(zip(counted[::2], counted[1::2], strict=True))
        average = sum(times / self.examples[at] for at, times in held) / len(self.labels)
        shrink = value("shrink")
        weights = list(self._of_lacking(shrink))
        for at, times in held:
            weights[at] = max(self.floor, math.log((times / average + shrink) / (self.examples[at] + shrink)))
        return weights

    def _of_lacking(self, shrink: float) -> Sequence[float]:
        """The weights of a feature for labels none of whose examples holds it: for every feature the same."""
        if self._lacking[0] != shrink:
            self._lacking = (shrink, [max(self.floor, math.log(shrink / (n + shrink))) for n in self.examples])
        return self._lacking[1]

    def score(self, found: Iterable[str]) -> list[float]:
        """One sum of weights a label, in the order of `labels`."""
        held = [weights for feature in found if (weights := self.weights(feature))]
        return list(map(sum, zip(*held, strict=True))) if held else [0.0] * len(self.labels)


class GroupedCounts(Counts):
    """The counts of labels that belong to groups, such as the levels of one criterion.

    How often a word stands in a label's examples is doubted in favour of how often it stands in those of its group, and
    that in favour of the average: what a level's few examples lack by chance, its criterion's many may hold. Like those
    of `Counts`, the weights are natural logarithms.
    """

    def __init__(self, counts: Counts, labels: Sequence[str], groups: Sequence[str], floor: float = -math.inf) -> None:
        """`labels` are those of `counts` that are weighed; `groups` has the group of each; `floor` as for `Counts`."""
        examples = [counts.examples[counts.at[label]] for label in labels]
        super().__init__(labels, examples, counts.counted, floor)
        self._own = {counts.at[label]: n for n, label in enumerate(labels)}
        self._groups = tuple(groups)
        self._of_group: Counter[str] = Counter()
        for group, number in zip(self._groups, self.examples, strict=True):
            self._of_group[group] += number

    def _weigh(self, feature: str) -> Sequence[float]:
        counted = self.counted.get(feature)
        if not counted:
            return ()
        rates = [0] * len(self.labels)
        in_group: Counter[str] = Counter()
        for at, times in zip(counted[::2], counted[1::2], strict=True):
            n = self._own.get(at)
            if n is not None:
                rates[n] = times
                in_group[self._groups[n]] += times
        average = sum(times / n for times, n in zip(rates, self.examples, strict=True) if times) / len(self.labels)
        if not average:
            return ()
        doubt = value("doubt")
        of_group = {
            group: doubt * ((in_group.get(group, 0) + doubt) / (number * average + doubt))
            for group, number in self._of_group.items()
        }
        return [
            max(self.floor, math.log((times + of_group[group]) / (n * average + doubt)))
            for times, n, group in zip(rates, self.examples, self._groups, strict=True)
        ]


def count(rows: Iterable[tuple[str, Iterable[str]]]) -> tuple[list[str], list[int], dict[str, list[int]]]:
    """Labels, the number of examples of each, and `counted` for `Counts`, from rows (label, distinct features)."""
    examples: Counter[str] = Counter()
    of: dict[str, Counter[str]] = defaultdict(Counter)
    for label, features in rows:
        examples[label] += 1
        for feature in features:
            of[feature][label] += 1
    labels = sorted(examples)
    number = {label: n for n, label in enumerate(labels)}
    counted = {
        feature: [entry for label in sorted(times) for entry in (number[label], times[label])]
        for feature, times in sorted(of.items())
    }
    return labels, [examples[label] for label in labels], counted
