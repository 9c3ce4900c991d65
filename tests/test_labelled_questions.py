"""The project's own labelled questions, each answered once for all that is held against the answers here.

Together in one file because the answers take most of the time: the tests of a file mostly run in one process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import App
from bot.measuring.evaluate import WORDING
from bot.measuring.figures import measured
from bot.measuring.first_sight import first_sights
from bot.measuring.labelled_questions import Labelled, read_labelled
from bot.measuring.readme_figures import updated
from bot.terminal.ask import as_line
from handlers.messages import Memory, Question, Reply
from handlers.wording import Phrases
from tests.bot.commands import runner

pytestmark = pytest.mark.long
ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
FILES = sorted((ROOT / "tests" / "questions").glob("*.jsonl"))
SAMPLED = 12
"""Of so many questions one is asked in another process too: answering all of them there took longer than all else."""
UPDATE = "niveauwijzer evaluate --update-readme README.md tests/questions/*.jsonl"


class Remembering(App):
    """The program, which answers the same message in the same conversation once."""

    def __init__(self, app: App) -> None:
        super().__init__(app.families, app.phrases, app.edition, app.version, app.cache)
        self._answers: dict[tuple[Question, Memory], Reply] = {}

    def answer(self, question: Question, memory: Memory) -> Reply:
        asked = (question, memory)
        if asked not in self._answers:
            self._answers[asked] = super().answer(question, memory)
        return self._answers[asked]


@pytest.fixture(scope="module")
def once(app: App) -> Remembering:
    return Remembering(app)


@pytest.fixture(scope="module")
def questions(app: App) -> tuple[Labelled, ...]:
    return tuple(read_labelled(FILES, app.families))


def test_the_projects_own_files_are_in_order(once: Remembering, monkeypatch: pytest.MonkeyPatch) -> None:
    done = runner(monkeypatch, once)("check")
    assert "Alles laadt" in done.out
    assert done.status == 0, f"run: niveauwijzer check --accept\n{done.out}"


def test_the_figures_and_the_conversation_of_the_readme_are_current(
    once: Remembering, questions: tuple[Labelled, ...], tmp_path: Path
) -> None:
    copy = tmp_path / "README.md"
    copy.write_text(README.read_text(encoding="utf-8"), encoding="utf-8")
    results = measured(once.answer, questions, once.families, "lang")
    assert not updated(copy, results, Phrases(WORDING), once, first_sights(FILES)), f"run: {UPDATE}"


def test_answers_are_the_same_bytes_whatever_the_hash_seed(once: Remembering, questions: tuple[Labelled, ...]) -> None:
    """Another process with another seed; this one's is drawn at random when Python starts, or set from outside."""
    texts = [item.text for item in questions if "\n" not in item.text][::SAMPLED]
    assert len(texts) > len(questions) / (2 * SAMPLED)
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--json"],
        cwd=ROOT,
        input="".join(f"{text}\n" for text in texts),
        env={**os.environ, "PYTHONHASHSEED": "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split("\n")[:-1] == [as_line(text, once.answer(Question(text), Memory())) for text in texts]
