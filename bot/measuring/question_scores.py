"""How well each labelled question is answered with given constants of the scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.app import App
from bot.measuring.asking_labelled import answers_to
from bot.measuring.labelled_conversations import judge_turn
from bot.measuring.labelled_questions import Labelled
from bot.measuring.question_measures import LOWER_IS_BETTER, judge
from knowledge.scoring.weights import trying


class Scores:
    """Answers all questions with the constants that it is given, and remembers what came of it."""

    def __init__(self, app: App, items: Sequence[Labelled]) -> None:
        self._app = app
        self._items = items
        self._criteria = [criterion.ref for family in app.families for criterion in family.criteria]
        self._known: dict[tuple[tuple[str, float], ...], list[float]] = {}

    def __len__(self) -> int:
        return len(self._items)

    @property
    def tried(self) -> int:
        """With how many different constants the questions were answered."""
        return len(self._known)

    def of(self, values: Mapping[str, float]) -> list[float]:
        """For each question the share of its cases, over all measures, that are right with these constants."""
        key = tuple(sorted(values.items()))
        if key not in self._known:
            app = self._app
            with trying(values):
                # A program of its own: readers keep the weights that they have worked out.
                fresh = App(app.families, app.phrases, app.edition, app.version, app.cache)
                self._known[key] = [self._score(fresh, item) for item in self._items]
        return self._known[key]

    def _score(self, app: App, item: Labelled) -> float:
        answers = answers_to(app.answer, item)
        if item.turns:
            judged = [judge_turn(turn.expect, facts) for turn, facts in zip(item.turns, answers, strict=True)]
        else:
            judged = [judge(item, answers[0], self._criteria)]
        cases = [(measure, case) for found in judged for measure, cases in found.items() for case in cases]
        right = [case != (measure in LOWER_IS_BETTER) for measure, case in cases]
        return sum(right) / len(right) if right else 1.0
