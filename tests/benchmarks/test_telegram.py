"""How fast the bot is beside a bare echo bot, against the same stand-in in the same run, and whether its memory stays.

Run with `pytest tests/benchmarks/test_telegram.py --benchmark-only -s`. The rates are of one machine: the ratio counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.bot.documents import files
from tests.bot.telegram.server import StandIn, standing_in, wait_for
from tests.bot.telegram.world import TOKEN

ROOT = Path(__file__).parents[2]
BARE = (str(Path(__file__).with_name("echo_bot.py")),)
OWN = ("-m", "bot", "telegram")
CHATS, MESSAGES, PACED, PER_SECOND = 50, 1000, 150, 50
AIM = 0.7
"""Of the echo bot's rate, for an answer as light as an echo: what durability may cost."""
AIM_GRADED = 0.3
"""The same where every answer is a graded one with citations and buttons, which an echo bot has none of."""
HOSTILE = files.pdf(pages=200)
"""As many pages as are read at most: the reading process is busy for seconds."""
LONG = "".join(
    f"- U sorteert de post van dienst {n} en geeft bezoekers eenvoudig advies\n" for n in range(3000)
).encode()
"""As many duties as take the one thread that thinks for seconds."""
FILES = 3
LEAST_P99 = 10.0
"""Milliseconds below which twice as long is noise."""
QUESTIONS = (
    "/help",
    "ik geef bezoekers eenvoudig advies",
    "ik beheer de agenda van de directeur",
    "wat vraagt niveau B van contacten?",
    "ik beantwoord klachten met standaardbrieven",
)


@contextmanager
def bot(command: tuple[str, ...], folder: Path) -> Iterator[tuple[StandIn, int]]:
    """A bot that answers already; the stand-in, and the number of the bot's process."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(ROOT), "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_RATE_LIMIT": "off", "DATABASE": str(folder / "bot.sqlite3"),
    }  # fmt: skip
    with standing_in() as world:
        process = subprocess.Popen(
            [sys.executable, *command],
            env={
                **environment,
                "TELEGRAM_BASE_URL": world.base_url,
                "TELEGRAM_BASE_FILE_URL": world.base_file_url,
            },
            cwd=folder,
            stderr=subprocess.DEVNULL,
        )
        try:
            for question in QUESTIONS:  # what is loaded on first use is loaded
                before = len(world.texts(1))
                world.say(question, 1)
                wait_for(lambda before=before: len(world.texts(1)) > before, 60)
            yield world, process.pid
        finally:
            process.kill()
            process.wait()


def rate(world: StandIn, questions: tuple[str, ...], messages: int = MESSAGES) -> float:
    """Answers a second to a pile of messages from many chats."""
    before = len(world.of("sendMessage"))
    for number in range(messages):
        world.say(questions[number % len(questions)], 100 + number % CHATS)
    began = time.monotonic()
    while (answered := len(world.calls)) - before < messages and time.monotonic() - began < 120:
        time.sleep(0.05)
    wait_for(lambda: len(world.of("sendMessage")) - before >= messages, 120, f"only {answered}")
    return messages / (time.monotonic() - began)


def p99(world: StandIn, questions: tuple[str, ...], first: int = 10_000) -> float:
    """Milliseconds from a message to its answer, at a steady pace below what either bot can do."""
    asked = {}
    for number in range(PACED):
        user = first + number
        asked[user] = time.monotonic()
        world.say(questions[number % len(questions)], user)
        time.sleep(1 / PER_SECOND)
    wait_for(lambda: all(world.texts(user) for user in asked), 30)
    waits = sorted(world.of("sendMessage", user)[0].at - at for user, at in asked.items())
    return waits[int(len(waits) * 0.99)] * 1000


def resident(pid: int) -> float:
    """The megabytes of memory that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def measured(command: tuple[str, ...], folder: Path, questions: tuple[str, ...]) -> dict[str, float]:
    folder.mkdir()
    with bot(command, folder) as (world, pid):
        return {"per_second": rate(world, questions), "p99_ms": p99(world, questions), "megabytes": resident(pid)}


@pytest.mark.parametrize(("questions", "aim"), [(("/help",), AIM), (QUESTIONS, AIM_GRADED)], ids=["channel", "graded"])
def test_the_rate_of_durable_answers_beside_a_bare_echo_bot(
    questions: tuple[str, ...], aim: float, benchmark: Any, tmp_path: Path
) -> None:
    results: dict[str, dict[str, float]] = {}

    def both() -> None:
        results["echo"] = measured(BARE, tmp_path / "echo", questions)
        results["own"] = measured(OWN, tmp_path / "own", questions)

    benchmark.pedantic(both, rounds=1)
    ratio = results["own"]["per_second"] / results["echo"]["per_second"]
    benchmark.extra_info.update(results, ratio=ratio)
    print({name: {key: round(value, 1) for key, value in values.items()} for name, values in results.items()}, ratio)
    assert ratio >= aim


@pytest.mark.parametrize("data", [HOSTILE, LONG], ids=["hostile", "long"])
def test_others_wait_no_longer_while_files_are_read(data: bytes, benchmark: Any, tmp_path: Path) -> None:
    waits: dict[str, float] = {}

    def both() -> None:
        with bot(OWN, tmp_path) as (world, _):
            waits["alone"] = p99(world, QUESTIONS)
            for user in range(FILES):
                world.upload("x.pdf", data, 50 + user)
            wait_for(lambda: world.of("getFile"), 20)
            waits["beside"] = p99(world, QUESTIONS, 20_000)
            wait_for(lambda: all(world.texts(50 + user) for user in range(FILES)), 240)

    benchmark.pedantic(both, rounds=1)
    benchmark.extra_info.update(waits)
    print({name: round(value, 1) for name, value in waits.items()})
    assert waits["beside"] <= 2 * max(waits["alone"], LEAST_P99)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the process's memory from /proc")
def test_memory_is_flat_over_ten_thousand_messages(benchmark: Any, tmp_path: Path) -> None:
    sizes: list[float] = []

    def run() -> None:
        with bot(OWN, tmp_path) as (world, pid):
            for _ in range(5):
                rate(world, QUESTIONS, 2000)
                sizes.append(resident(pid))

    benchmark.pedantic(run, rounds=1)
    benchmark.extra_info["megabytes"] = sizes
    print([round(size, 1) for size in sizes])
    assert sizes[-1] - sizes[0] < 5
