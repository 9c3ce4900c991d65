"""Any moves at all: the guided grading never traps a person, never loses an answer, and always comes to an end."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from handlers.case.interview_state import (
    Given,
    Interview,
    Known,
    advance,
    ask_again,
    back,
    begin,
    certain,
    doubt,
    finish,
    give,
    is_open,
    onward,
    own_words,
    pause,
    propose,
)

CRITERIA = ("kennis", "documenten", "procedures", "verbetering", "contacten")
LEVELS = ("D", "C", "B")
PICKS = st.sampled_from([(), ("D",), ("C",), ("B",), ("C", "B")])
DUTIES = st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from([("D",), ("C",), ("B",), ("C", "B")]))


def known(settled: dict[str, tuple[str, ...]]) -> Known:
    return Known(CRITERIA, settled, settled)


def to_the_end(interview: Interview, knows: Known) -> int:
    """How many questions a person who answers each with "I don't know" still gets."""
    steps = 0
    interview = advance(begin(interview, knows) if not interview.running else interview, knows)
    while interview.running:
        steps += 1
        assert steps <= 2 * len(CRITERIA) + 3, "it does not end"
        if interview.stage == "confirm":
            interview = onward(interview, knows)
        else:
            interview = give(interview, Given(interview.at, (), "unknown"), knows)
    return steps


class AnyMoves(RuleBasedStateMachine):
    """The interview beside what a person would expect of it: the last answer given to each criterion."""

    def __init__(self) -> None:
        super().__init__()
        self.interview = Interview()
        self.settled: dict[str, tuple[str, ...]] = {}
        self.answers: dict[str, tuple[str, ...]] = {}

    @property
    def known(self) -> Known:
        return known(self.settled)

    @initialize(settled=DUTIES)
    def tell(self, settled: dict[str, tuple[str, ...]]) -> None:
        self.settled = settled

    @precondition(lambda self: not self.interview.running)
    @rule()
    def start(self) -> None:
        before = self.interview
        self.interview = begin(before, self.known)
        assert self.interview.running or before.state == "paused"

    @precondition(lambda self: self.interview.stage in ("ask", "words", "check") and self.interview.running)
    @rule(levels=PICKS, how=st.sampled_from(("chosen", "none", "unknown")))
    def choose(self, levels: tuple[str, ...], how: str) -> None:
        at = self.interview.at
        self.interview = give(self.interview, Given(at, levels, how), self.known)
        self.answers[at] = levels
        assert self.interview.at != at or not self.interview.running

    @precondition(lambda self: self.interview.stage == "ask" and self.interview.running)
    @rule()
    def tell_in_own_words(self) -> None:
        self.interview = own_words(self.interview)

    @precondition(lambda self: self.interview.stage in ("ask", "words") and self.interview.running)
    @rule(levels=PICKS)
    def is_read(self, levels: tuple[str, ...]) -> None:
        self.interview = propose(self.interview, Given(self.interview.at, levels, "words", "woorden"))
        assert self.interview.stage == ("check" if levels else "ask")

    @precondition(lambda self: self.interview.stage == "check" and self.interview.running)
    @rule()
    def is_read_wrongly(self) -> None:
        self.interview = ask_again(self.interview)
        assert self.interview.proposal
        assert self.interview.proposal.words == "woorden"

    @precondition(lambda self: self.interview.stage == "confirm" and self.interview.running)
    @rule(data=st.data())
    def doubt_one(self, data: st.DataObject) -> None:
        shown = certain(self.interview, self.known)
        one = data.draw(st.sampled_from(sorted(shown)))
        self.interview = doubt(self.interview, one, self.known)
        assert one not in certain(self.interview, self.known)
        assert is_open(self.interview, self.known, one)

    @precondition(lambda self: self.interview.stage == "confirm" and self.interview.running)
    @rule()
    def confirm(self) -> None:
        self.interview = onward(self.interview, self.known)

    @precondition(lambda self: self.interview.running)
    @rule()
    def go_back(self) -> None:
        before = self.interview
        self.interview = back(before, self.known)
        assert self.interview.running
        if before.stage == "ask" and before.steps:
            assert self.interview.at == before.steps[-1]

    @precondition(lambda self: self.interview.running)
    @rule()
    def have_a_pause(self) -> None:
        before = self.interview
        self.interview = begin(pause(before), self.known)
        assert self.interview == advance(before, self.known)

    @precondition(lambda self: self.interview.running)
    @rule()
    def stop(self) -> None:
        said = self.interview.proposal
        self.interview = finish(self.interview)
        if said and said.criterion not in self.answers:
            assert self.interview.answer(said.criterion) is not None
            self.answers[said.criterion] = ()

    @rule(settled=DUTIES)
    def duties_change(self, settled: dict[str, tuple[str, ...]]) -> None:
        """In between something is told, taken back or corrected."""
        self.settled = settled
        said = self.interview.proposal
        self.interview = advance(self.interview, self.known)
        if self.interview.state == "done" and said and said.criterion not in self.answers:
            self.answers[said.criterion] = ()

    @invariant()
    def loses_no_answer(self) -> None:
        kept = {one.criterion: one.levels for one in self.interview.given}
        assert kept == self.answers
        assert len(kept) == len(self.interview.given)

    @invariant()
    def asks_about_what_there_is(self) -> None:
        if not self.interview.running:
            return
        if self.interview.stage == "confirm":
            assert certain(self.interview, self.known)
        else:
            assert self.interview.at in CRITERIA
        assert self.interview.stage != "check" or self.interview.proposal

    @invariant()
    def comes_to_an_end(self) -> None:
        to_the_end(self.interview, self.known)


AnyMoves.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
test_any_moves = AnyMoves.TestCase


def test_what_is_settled_is_not_asked() -> None:
    knows = known({"kennis": ("D",), "contacten": ("C",)})
    begun = begin(Interview(), knows)
    assert begun.stage == "confirm"
    assert certain(begun, knows) == {"kennis": ("D",), "contacten": ("C",)}
    assert onward(begun, knows).at == "documenten"
    assert to_the_end(Interview(), knows) == 1 + len(CRITERIA) - 2


def test_what_is_told_in_between_ends_its_question() -> None:
    asked = begin(Interview(), known({}))
    assert asked.at == "kennis"
    assert advance(asked, known({"kennis": ("C",)})).at == "documenten"


def test_one_step_back_shows_the_answer_and_keeps_it() -> None:
    knows = known({})
    answered = give(begin(Interview(), knows), Given("kennis", ("C",)), knows)
    before = back(answered, knows)
    assert before.at == "kennis"
    assert before.answer("kennis") == Given("kennis", ("C",))
    assert finish(before).answer("kennis") == Given("kennis", ("C",))


def test_a_second_round_asks_only_what_stayed_open() -> None:
    knows = known({})
    done = begin(Interview(), knows)
    for levels in (("D",), (), ("C",), (), ("B",)):
        done = give(done, Given(done.at, levels), knows)
    assert done.state == "done"
    again = onward(begin(done, knows), knows)
    assert [ref for ref in CRITERIA if is_open(again, knows, ref)] == ["documenten", "verbetering"]
    assert {one.criterion for one in again.given} == set(CRITERIA)
