"""A duty read anew with what was added to it: by the addition first, then by both together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from bot.app import App
from handlers.case.changes import Act, Ask, Tell, apply_all
from handlers.case.data import Case, CaseDuty, Entry, Pending, Verdict
from handlers.messages import Memory
from handlers.replies import regrade as module
from handlers.replies.regrade import Reading, regrade
from knowledge.understanding.duty import Duty
from knowledge.understanding.grading import Outcome
from knowledge.understanding.workspace import Workspace
from tests.handlers.conftest import duty, turn

TASK = Verdict("no_level", tasks=("R3.9",), areas=("R3",))
ASKED = "vragen-of-klachten"
Read = Callable[[str], Duty | None]


@dataclass
class Stub:
    """In place of the reader of duties: what the addition alone shows, and what both together do."""

    alone: Duty | None = None
    both: Duty | None = None

    def __call__(self, work: Workspace, *, supposed: bool = False) -> Duty | None:
        del supposed
        return self.both if work.doc.text.startswith("klachten. ") else self.alone


def sure(criterion: str, level: str, strength: float = 0.9) -> Duty:
    found = duty("level", criterion, (level,))
    return replace(found, outcome=replace(found.outcome, strength=strength))


@pytest.fixture
def read(app: App, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Reading]:
    """The reading of an addition to one duty, about which `asked` is asked; `stub` is what the reader finds."""

    def done(text: str, stub: Stub | None = None, verdict: Verdict = TASK, asked: str = ASKED) -> Reading:
        acts: list[Act] = [
            Tell((Entry("klachten", verdict),)),
            *([Ask(Pending(1, asked, (f"{asked}.D",)))] if asked else []),
        ]
        case = apply_all(Case(), acts)
        monkeypatch.setattr(module, "read_whole", stub or Stub())
        one: CaseDuty = case.duties[0]
        return regrade(turn(app, text, Memory("nl", chosen=True, case=case)), one, text)

    return done


def test_what_the_addition_alone_shows_of_the_criterion_asked_about_settles_it(read: Callable[..., Reading]) -> None:
    reading = read("…", Stub(alone=sure(ASKED, "C")))
    assert (reading.why, reading.verdict.criterion, reading.verdict.levels) == ("settled", ASKED, ("C",))
    assert (reading.verdict.tasks, reading.verdict.areas) == (TASK.tasks, TASK.areas), "what it is about stays"


def test_a_weak_showing_settles_nothing(read: Callable[..., Reading]) -> None:
    reading = read("…", Stub(alone=sure(ASKED, "C", strength=0.3), both=sure(ASKED, "C", strength=0.3)))
    assert (reading.why, reading.verdict) == ("none", TASK)


def test_what_only_both_together_show_settles_it(read: Callable[..., Reading]) -> None:
    stub = Stub(alone=Duty(0, 0, Outcome("no_level"), {}), both=sure(ASKED, "B"))
    reading = read("over de post", stub)
    assert (reading.why, reading.verdict.levels) == ("settled", ("B",))
    assert read("dat zal haar plezier doen", stub).why == "none", "what names nothing of the work settles nothing"


def test_another_criterion_needs_a_surer_showing(read: Callable[..., Reading]) -> None:
    assert read("…", Stub(alone=sure("kennis", "B", strength=0.75))).why == "none"
    assert read("…", Stub(alone=sure("kennis", "B", strength=0.9))).verdict.criterion == "kennis"


def test_what_others_do_is_not_yours(read: Callable[..., Reading]) -> None:
    reading = read("…", Stub(alone=replace(sure(ASKED, "B"), reason="others-do")))
    assert (reading.why, reading.verdict) == ("not-yours", TASK)


def test_an_answer_in_own_words_votes_for_a_level_of_the_criterion_asked_about(read: Callable[..., Reading]) -> None:
    reading = read("met een standaardantwoord")
    assert (reading.why, reading.verdict.criterion, reading.verdict.levels) == ("settled", ASKED, ("D",))
    assert any("standaardantwoord" in words for words in reading.verdict.said)


def test_the_same_words_say_what_the_criterion_asked_about_makes_of_them(read: Callable[..., Reading]) -> None:
    for criterion in ("praktische-organisatie", "procedures"):
        reading = read("ik volg strikt de instructies", asked=criterion)
        assert (reading.verdict.criterion, reading.verdict.levels) == (criterion, ("D",))


def test_words_of_now_and_then_keep_every_level_that_is_spoken_for(read: Callable[..., Reading]) -> None:
    reading = read("meestal een standaardantwoord, maar soms pas ik de oplossing aan")
    assert reading.why == "mixed"
    assert reading.verdict.outcome == "between"
    assert {"D", "B"} <= set(reading.verdict.levels)


def test_levels_of_the_same_text_are_settled_together(read: Callable[..., Reading]) -> None:
    reading = read("ik stel zelf een verbetering voor", asked="verbetering")
    assert (reading.why, reading.verdict.levels) == ("settled", ("C", "B"))


@pytest.mark.parametrize("text", ["", "…", "goh", "op dinsdag"])
def test_what_says_no_level_changes_nothing(read: Callable[..., Reading], text: str) -> None:
    assert read(text) == Reading(TASK, "none")
