"""Anchors: which words point to one subject, because they are told of it and hardly anywhere else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from knowledge.scoring.counts import Counts
from knowledge.scoring.labels import OUTSIDE, is_message

ASIDE = "aside"
"""The group of what is told without telling a duty."""
MESSAGE = "message"
"""The group of all other kinds of messages."""
DOUBT = 2.0
"""Occurrences' worth of doubt, spread over all groups by their size, so that a word seen once or twice points nowhere
surely. By hand: a word must stand in three or four examples of a group to point there."""
MOST_KEPT = 4000
"""Features whose shares are kept, so that memory stays small however long the program runs."""


class Anchors:
    """For each feature, its share among the groups of labels: areas, criteria, outside, asides, other messages."""

    def __init__(self, counts: Counts) -> None:
        self._counted = counts.counted
        self._group = [group_of(label) for label in counts.labels]
        self._size: dict[str, float] = defaultdict(float)
        for group, number in zip(self._group, counts.examples, strict=True):
            self._size[group] += number
        self._all = sum(self._size.values())
        self.share = lru_cache(maxsize=MOST_KEPT)(self._share)

    def _share(self, feature: str) -> Mapping[str, float]:
        """Group -> its share of the feature (0 to 1, together 1); empty for a feature that no example holds."""
        counted: Sequence[int] = self._counted.get(feature, ())
        if not counted:
            return {}
        times: dict[str, float] = defaultdict(float)
        for at, number in zip(counted[::2], counted[1::2], strict=True):
            times[self._group[at]] += number
        rates = {group: times[group] / size + DOUBT / self._all for group, size in self._size.items()}
        total = sum(rates.values())
        return {group: rate / total for group, rate in rates.items()}


def group_of(label: str) -> str:
    """The group of a label: its result area or criterion; `outside`; `aside` or `message` for kinds of messages."""
    if label == OUTSIDE:
        return OUTSIDE
    if is_message(label):
        return ASIDE if label.startswith("aside.") else MESSAGE
    return label.split(".")[0]
