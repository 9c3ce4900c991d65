"""From weights to a verdict: `level`, `between`, `no_level` or `outside`, with candidates and how sure they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.official.model import Family, is_cell
from knowledge.scoring.labels import OUTSIDE
from knowledge.scoring.shares import shares

SURE = 0.55
"""The share of its criterion that one level needs to be given as the level."""
OPEN = 0.06
"""The share of its criterion from which a level counts as still open."""
CLEAR = 0.6
"""The share of everything that a criterion needs for one of its levels to be given."""
FAINT = 0.45
"""Below this share of everything a criterion is not even suggested."""
LIKE_NOTHING = 0.15
"""Below this share of everything for the best task and criterion, a text is like neither."""
BETWEEN_LEAN = 5.545
"""Weight given to labels that leave levels open: restraint costs less than a wrong level."""
TASK_LEAN = 4.159
"""Weight given to the example tasks, and to what lies outside the family, for the same reason."""
MOST_CANDIDATES = 5
MOST_TASKS = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cell that a responsibility may belong to, and how sure that is (0 to 1)."""

    criterion: str
    level: str
    confidence: float

    @property
    def ref(self) -> str:
        """The cell's reference."""
        return f"{self.criterion}.{self.level}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on one duty: `outcome`, `candidates`, `tasks` and `areas` of the contract (`bot/contract.py`)."""

    outcome: str
    candidates: tuple[Candidate, ...] = ()
    tasks: tuple[tuple[str, float], ...] = ()
    areas: tuple[str, ...] = ()
    strength: float = 1.0
    """The share of everything that the criterion, the task or the outside behind the verdict has (0 to 1)."""

    @property
    def work(self) -> tuple[tuple[str, float], ...]:
        """The tasks; or the result area, for work of it that none of its example tasks names."""
        return self.tasks or tuple((area, self.strength) for area in self.areas[:1])


def judge(
    weights: Mapping[str, float], words: int, family: Family, subjects: Mapping[str, str] | None = None
) -> Outcome:
    """The verdict that the weights of all labels give to a text of so many words.

    `subjects` names the result area whose work a criterion is about, where it has one.
    """
    weights = {name: weight + _lean(name) for name, weight in weights.items()}
    share = shares(weights, words)
    tasks = _tasks(weights, words, family)
    by_cell: dict[tuple[str, str], float] = {}
    by_criterion: dict[str, float] = {}
    task_share = 0.0
    passages = family.passages()
    for name, duty in share.items():
        if name == OUTSIDE:
            continue
        if name in passages and passages[name].level is None:
            task_share += duty
            continue
        cells = _cells(name)
        for cell in cells:
            by_cell[cell] = by_cell.get(cell, 0.0) + duty / len(cells)
        criterion = cells[0][0]
        by_criterion[criterion] = by_criterion.get(criterion, 0.0) + duty
    best = max(by_criterion, key=lambda c: (by_criterion[c], c))
    if share.get(OUTSIDE, 0.0) > max(by_criterion[best], task_share):
        return Outcome("outside", strength=share[OUTSIDE])
    if task_share > by_criterion[best] or by_criterion[best] < FAINT:
        strength = max(share.get(tasks[0][0], 0.0), by_criterion[best])
        if strength < LIKE_NOTHING:
            return Outcome("no_level", strength=strength)
        if tasks[0][0] not in family.area_of:
            return Outcome("no_level", (), (), (tasks[0][0],), strength)
        tasks = _listed(tasks, family)
        return Outcome("no_level", (), tasks, _areas(tasks, family), strength)
    likely = [cell for cell in by_cell if cell[0] == best or by_cell[cell] > OPEN / 4]
    ranked = sorted(likely, key=lambda cell: (-by_cell[cell], cell[0], family.levels.index(cell[1])))
    candidates = [Candidate(c, lvl, round(by_cell[c, lvl], 3)) for c, lvl in ranked]
    own = [c for c in candidates if c.criterion == best]
    level = _level(share, best, by_criterion[best], family.levels) if by_criterion[best] >= CLEAR else ""
    if level:
        stay = [next(c for c in own if c.level == level)]
        others = [c for c in candidates if c not in stay and c.confidence > OPEN / 2]
    else:
        stay = [c for c in own if c.confidence >= OPEN * by_criterion[best]]
        # One level alone, and not clearly: what is left out by so little evidence is not excluded.
        stay = stay if len(stay) > 1 else own
        others = [c for c in candidates if c.criterion != best and c.confidence > OPEN / 2]
    first, *rest = [*stay, *others][:MOST_CANDIDATES]
    tasks = _listed(tasks, family)
    areas = _areas(tasks, family, (subjects or {}).get(best, ""))
    rest.sort(key=lambda c: (not level and c not in stay, -c.confidence))  # levels left open come before all else
    return Outcome("level" if level else "between", (first, *rest), tasks, areas, by_criterion[best])


@cache
def _cells(name: str) -> Sequence[tuple[str, str]]:
    """The criterion and the level of each cell that a label joins."""
    parts = (ref.split(".") for ref in name.split("+") if "." in ref)
    return [(criterion, level) for criterion, level in parts]


@cache
def _lean(name: str) -> float:
    """What a label is given beforehand."""
    if "+" in name:
        return BETWEEN_LEAN
    return TASK_LEAN if not is_cell(name) else 0.0


def _level(share: Mapping[str, float], criterion: str, whole: float, levels: Sequence[str]) -> str:
    """The one level that the labels of a single level give, or nothing where levels stay open."""
    for level in levels:
        if share.get(f"{criterion}.{level}", 0.0) >= SURE * whole:
            return level
    return ""


def _tasks(weights: Mapping[str, float], words: int, family: Family) -> tuple[tuple[str, float], ...]:
    """The example tasks by their share among the work, best first; with the areas whose other work has examples."""
    work = (*family.area_of, *(area.ref for area in family.areas))
    share = shares({ref: weights[ref] for ref in work if ref in weights}, words)
    ranked = sorted(share, key=lambda ref: -share[ref])
    return tuple((ref, round(share[ref], 3)) for ref in ranked)


def _listed(work: Sequence[tuple[str, float]], family: Family) -> tuple[tuple[str, float], ...]:
    """Those that are example tasks, at most so many as are shown."""
    return tuple(one for one in work if one[0] in family.area_of)[:MOST_TASKS]


def _areas(tasks: Sequence[tuple[str, float]], family: Family, subject: str = "") -> tuple[str, ...]:
    """The result areas of the tasks, best first.

    Before them `subject`, the one whose work a claimed criterion is about: a document that is checked for its rules is
    R1's, whatever task its words are nearest to.
    """
    total: dict[str, float] = {}
    for ref, score in tasks:
        area = family.area_of[ref]
        total[area] = total.get(area, 0.0) + score
    if subject:
        total.setdefault(subject, 0.0)
    return tuple(sorted(total, key=lambda ref: (ref != subject, -total[ref], ref)))
