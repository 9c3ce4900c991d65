"""The figures of a whole set of labelled questions: shares by group, what was missed, and what confidence is worth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.contract import Facts
from bot.measuring.asking_labelled import Answering, answers_to
from bot.measuring.labelled_conversations import case_in_short, judge_turn
from bot.measuring.labelled_questions import Labelled
from bot.measuring.question_measures import LOWER_IS_BETTER, MEASURES, Claim, Verdicts, claims, given_answer, judge
from knowledge.official.model import Family

ALL = "all"
BINS = 10
"""Equal parts of the range of confidence, in each of which claims and truth are held side by side."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many cases pass."""

    right: int
    cases: int

    @property
    def value(self) -> float:
        """The share, 0 to 1."""
        return self.right / self.cases


@dataclass(frozen=True, slots=True)
class Bin:
    """The claims whose confidence lies from `low` up to `high`."""

    low: float
    high: float
    claims: int
    mean: float
    right: float


@dataclass(frozen=True, slots=True)
class Miss:
    """A question, or a turn of a conversation, that a measure counts against the program, and the answer it got."""

    measure: str
    item: Labelled
    facts: Facts
    turn: int = 0
    """From 1, in a conversation; 0 where it is one question, or the conversation as a whole."""

    @property
    def id(self) -> str:
        """Where it is found: the question, and the turn behind a slash."""
        return f"{self.item.id}/{self.turn}" if self.turn else self.item.id

    @property
    def text(self) -> str:
        """What was said."""
        return self.item.turns[self.turn - 1].say if self.turn else self.item.text

    @property
    def right(self) -> str:
        """What would have been right, in short."""
        return self.item.turns[self.turn - 1].expect.told if self.turn else self.item.right

    @property
    def got(self) -> str:
        """What was answered, in short."""
        return case_in_short(self.facts) if self.item.turns else given_answer(self.facts)


@dataclass
class Results:
    """What came of a set of questions; `by` is the key that tells the groups apart."""

    by: str
    questions: int = 0
    misses: list[Miss] = field(default_factory=list)
    _cases: dict[str, dict[str, list[bool]]] = field(default_factory=dict)
    _claims: list[Claim] = field(default_factory=list)

    def add(self, item: Labelled, facts: Facts, criteria: Sequence[str]) -> None:
        """Count one question and the answer it got."""
        self.questions += 1
        self._claims += claims(item, facts)
        self._count(judge(item, facts, criteria), item, facts)

    def add_conversation(self, item: Labelled, answers: Sequence[Facts]) -> None:
        """Count one conversation and the answers that its turns got, in order."""
        self.questions += 1
        whole = True
        for number, (turn, facts) in enumerate(zip(item.turns, answers, strict=True), start=1):
            found = judge_turn(turn.expect, facts)
            whole = whole and all(found.get("conversation.turn", ()))
            self._count(found, item, facts, number)
        self._count({"conversation.conversation": [whole]}, item, answers[-1])

    def _count(self, found: Verdicts, item: Labelled, facts: Facts, turn: int = 0) -> None:
        for measure, cases in found.items():
            groups = self._cases.setdefault(measure, {})
            for group in (ALL, item.groups[self.by]):
                groups.setdefault(group, []).extend(cases)
            if any(case == (measure in LOWER_IS_BETTER) for case in cases):
                self.misses.append(Miss(measure, item, facts, turn))

    def groups(self) -> tuple[str, ...]:
        """The groups that occur, `all` first, then as they came."""
        return tuple(dict.fromkeys(group for groups in self._cases.values() for group in groups))

    def shares(self) -> Mapping[str, Mapping[str, Share]]:
        """Measure -> group -> share, for the measures that have cases, in their fixed order."""
        return {
            measure: {group: Share(sum(cases), len(cases)) for group, cases in self._cases[measure].items() if cases}
            for measure in MEASURES
            if self._cases.get(measure, {}).get(ALL)
        }

    def reliability(self) -> tuple[Bin, ...]:
        """The bins that hold claims, lowest first: what was claimed, and the share that is right."""
        found = []
        for number in range(BINS):
            held = [claim for claim in self._claims if min(int(claim.confidence * BINS), BINS - 1) == number]
            if held:
                mean = sum(claim.confidence for claim in held) / len(held)
                right = sum(claim.right for claim in held) / len(held)
                found.append(Bin(number / BINS, (number + 1) / BINS, len(held), mean, right))
        return tuple(found)

    def off(self) -> float:
        """By how much confidence and truth differ on average over all claims; 0 where there is none."""
        return sum(one.claims * abs(one.mean - one.right) for one in self.reliability()) / max(1, len(self._claims))


def measured(answer: Answering, items: Iterable[Labelled], families: Iterable[Family], by: str) -> Results:
    """Ask `answer` every question, without memory from one to the next but in a conversation, and count what comes."""
    results = Results(by)
    criteria = [criterion.ref for family in families for criterion in family.criteria]
    for item in items:
        answers = answers_to(answer, item)
        if item.turns:
            results.add_conversation(item, answers)
        else:
            results.add(item, answers[0], criteria)
    return results


def meaning(measure: str) -> str:
    """The key of the phrase that says what a measure means."""
    return f"evaluate-means-{re.sub('[@_.]', '-', measure)}"
