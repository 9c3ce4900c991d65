"""How long one message takes, against a bare fuzzy scan of the official texts in the same run.

Skipped unless asked for: `pytest tests/benchmarks -n 0 --benchmark-only`.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from rapidfuzz import fuzz, process

from bot.app import App
from handlers.messages import Memory, Question
from knowledge.official.model import Family

ROOT = Path(__file__).parents[2]
MESSAGES = {
    "nl": "Ik geef bezoekers aan het onthaal eenvoudig advies over de formulieren.",
    "fr": "Je donne aux visiteurs de l'accueil des conseils simples sur les formulaires.",
    "de": "Am Empfang gebe ich den Besuchern einfache Ratschläge zu den Formularen.",
    "en": "At the reception context I give visitors simple advice about the forms.",
}
ROUNDS = 200
MEDIAN = 7
"""How many bare scans the median message may take; asked are six."""
P99 = 60
"""And the slowest of a hundred."""
START = 0.5
"""Seconds for `niveauwijzer ask` with one question, start-up included."""
LONG = 20_000
LONG_SECONDS = 0.6

pytestmark = pytest.mark.benchmark


def texts(family: Family) -> list[str]:
    """The 52 texts: every example task, and what each criterion asks at each level."""
    tasks = [task.text for area in family.areas for task in area.tasks]
    return tasks + [cell.text for criterion in family.criteria for cell in criterion.cells.values()]


def times(action: Callable[[], object], rounds: int) -> list[float]:
    """Seconds of each round, the first ones, which fill caches, not counted."""
    for _ in range(5):
        action()
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        found.append(time.perf_counter() - start)
    return found


def rounds(benchmark: BenchmarkFixture, count: int, action: Callable[[], object]) -> None:
    """Measure the action this many times, after one that is not counted."""
    benchmark.pedantic(action, rounds=count, warmup_rounds=1)  # type: ignore[no-untyped-call]  # theirs has no types


@pytest.mark.parametrize("language", MESSAGES)
def test_one_message_against_a_bare_scan(language: str, app: App, benchmark: BenchmarkFixture) -> None:
    message, official = MESSAGES[language], texts(app.families[0])
    assert len(official) == 52
    assert app.answer(Question(message), Memory()).facts["language"] == language
    # In turns, so that a busy moment of the machine falls on both alike.
    scans: list[float] = []
    whole: list[float] = []
    for _ in range(ROUNDS // 20):
        scans += times(lambda: process.extract(message, official, scorer=fuzz.WRatio), 20)
        whole += times(lambda: app.answer(Question(message), Memory()), 20)
    scan, median = statistics.median(scans), statistics.median(whole)
    slowest = statistics.quantiles(whole, n=100)[-1]
    benchmark.extra_info |= {
        "scan_ms": round(1000 * scan, 3),
        "median_ratio": round(median / scan, 1),
        "p99_ratio": round(slowest / scan, 1),
    }
    print(f"\n{language}: scan {1000 * scan:.2f} ms, median ×{median / scan:.1f}, p99 ×{slowest / scan:.1f}")
    benchmark(app.answer, Question(message), Memory())
    assert median <= MEDIAN * scan
    assert slowest <= P99 * scan


def test_one_question_from_the_command_line(benchmark: BenchmarkFixture) -> None:
    command = [sys.executable, "-m", "bot", "ask", "--json", MESSAGES["nl"]]
    rounds(benchmark, 7, lambda: subprocess.run(command, cwd=ROOT, capture_output=True, check=True))
    assert benchmark.stats is not None
    assert benchmark.stats.stats.median <= START


@pytest.mark.parametrize("language", MESSAGES)
def test_a_very_long_message(language: str, app: App, benchmark: BenchmarkFixture) -> None:
    message = (f"{MESSAGES[language]} " * LONG)[:LONG]
    app.answer(Question(MESSAGES[language]), Memory())
    rounds(benchmark, 3, lambda: app.answer(Question(message), Memory()))
    assert benchmark.stats is not None
    assert benchmark.stats.stats.median <= LONG_SECONDS
