"""A duty told with how it is done: "I do the post, always the same" answers the deciding question at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import Vote, votes
from knowledge.conversation.turn_cues import TurnCues
from knowledge.official.guidance import Answers, Deciding
from knowledge.text.sentences import BETWEEN_CLAUSES, SENTENCE_END
from knowledge.understanding.duty import Duty, read_part
from knowledge.understanding.evidence import Evidence
from knowledge.understanding.grading import Candidate, Outcome
from knowledge.understanding.message import Understood
from knowledge.understanding.workspace import Workspace, workspace

ALWAYS = concept("repetitive")
"""What settles a duty even where its other words left several levels open: the same every time is D wherever it is."""
ALSO = concept("also")
ANY_WORK = frozenset((concept("organise"), concept("procedure")))
"""Concepts that some tasks are told by, and that say nothing of what is worked on: all work has rules."""
LONGEST = 400
"""Characters of a duty with how it is done, at most: what runs on beyond that tells more than one thing. By hand."""
MOST = 1
"""Words with other content at most in a clause that only says how something is done ("always the same parcel")."""
CLEAR = 0.8
"""The confidence of a level that somebody's own words give to the deciding question. By hand: above a loose match."""


@dataclass(frozen=True, slots=True)
class How:
    """What a family knows of how work is done: what answers say of its criteria, and which criteria decide where."""

    answers: Answers
    deciding: Mapping[str, Deciding]
    manner: frozenset[str]
    """The concepts that say how something is done, and not what."""

    def graded(self, said: Understood, work: Workspace) -> Understood:
        """A message with each of its duties graded by the clauses that only say how it is done."""
        if not said.duties:
            return said
        duties: list[Duty] = []
        ends = [*(duty.start for duty in said.duties[1:]), len(work.doc.text)]
        for duty, end in zip(said.duties, ends, strict=True):
            joined = self._joined(duties[-1], duty, work) if duties else None
            duties[len(duties) - bool(joined) :] = [joined or self._with_tail(duty, end, work)]
        return replace(said, duties=tuple(duties))

    def _with_tail(self, duty: Duty, end: int, work: Workspace) -> Duty:
        """A duty graded, if need be with the rest of its sentence, of which the cut left out what carries nothing."""
        tail = SENTENCE_END.search(work.doc.text, duty.end, end)
        rest = work.doc.text[duty.end : tail.start() if tail else end].rstrip()
        whole = self._graded(replace(duty, end=duty.end + len(rest)), work) if rest.strip() else duty
        return whole if whole.outcome.outcome != duty.outcome.outcome else self._graded(duty, work)

    def _joined(self, before: Duty, duty: Duty, work: Workspace) -> Duty | None:
        """A duty with what the next clause says of a criterion that decides on it, where that names no other work."""
        outcome = before.outcome
        if outcome.outcome != "no_level" or not outcome.work or not before.telling or before.reason or duty.reason:
            return None
        if duty.item or "\n" in work.doc.text[before.end : duty.start] or duty.end - before.start > LONGEST:
            return None
        deciding = self._deciding(outcome)
        shown = duty.outcome.candidates
        if not shown or shown[0].criterion not in deciding:
            return None
        told, how = (work.of(one.start, one.end).said for one in (before, duty))
        own = work.reader.task_concepts - self.manner - ANY_WORK - {one.concept for one in told.found}
        names = {one.concept for one in how.found}
        if ALSO in names or names & own:
            return None
        found = votes(how, self.answers.get(shown[0].criterion, {})) if duty.outcome.outcome == "between" else ()
        if len({vote.level for vote in found}) == 1:
            return _at(replace(before, end=duty.end), shown[0].criterion, found)
        graded = replace(outcome, outcome=duty.outcome.outcome, candidates=shown, strength=duty.outcome.strength)
        return replace(before, end=duty.end, outcome=graded, evidence=duty.evidence)

    def _deciding(self, outcome: Outcome) -> tuple[str, ...]:
        """The criteria that decide on the work that a duty is, the first to ask about first."""
        work = outcome.work[0][0]
        return self.deciding[work.split(".")[0]].of(work)

    def _graded(self, duty: Duty, work: Workspace) -> Duty:
        """A duty, graded where such a clause says one level only of a criterion that decides on it.

        What the work is, is read without that clause, where with it no task is clearly told. An adjective in the clause
        that tells the work is no such clause: "simple letters" says what, not how.
        """
        if duty.outcome.outcome not in ("no_level", "between") or duty.reason:
            return duty
        end, clauses = self._parted(duty, work)
        if not clauses:
            return duty
        alone = None if duty.telling else read_part(duty.start, end, work)
        clear = alone and alone.telling and alone.outcome.outcome == "no_level" and alone.outcome.work
        first = replace(alone, end=duty.end) if alone and clear else duty
        return self._settled(first, clauses) or (duty if duty.outcome.candidates else first)

    def _settled(self, duty: Duty, clauses: Sequence[TurnCues]) -> Duty | None:
        """The duty at the one level that these clauses say; None where they say none, or several."""
        outcome = duty.outcome
        if not outcome.work:
            return None
        named = [candidate.criterion for candidate in outcome.candidates[:1]]
        for criterion in (*named, *self._deciding(outcome)):
            found = [vote for cues in clauses for vote in votes(cues.text, self.answers.get(criterion, {}))]
            levels = {vote.level for vote in found}
            if len(levels) > 1:
                return None
            sure = outcome.outcome == "no_level" or {vote.concept for vote in found} == {ALWAYS}
            if levels and sure:
                return _at(duty, criterion, found)
        return None

    def _parted(self, duty: Duty, work: Workspace) -> tuple[int, list[TurnCues]]:
        """Where the first clause of a duty ends, and those behind it that only say how it is done."""
        first, *rest = [*_clauses(duty, work), (duty.end, duty.end)]
        return first[1], [cues for start, end in rest if (cues := self._only_how(start, end, work))]

    def _only_how(self, start: int, end: int, work: Workspace) -> TurnCues | None:
        reader = work.reader
        text = work.doc.text[start:end]
        cues = TurnCues(workspace(text, reader), self.manner) if text else None
        if cues is None or not reader.language.either.isdisjoint(cues.words):
            return None  # "whether it is always the same or not …"
        things = not cues.things.isdisjoint(one.concept for one in cues.text.found)
        return None if things or len(cues.content) > MOST else cues


def _at(duty: Duty, criterion: str, found: Sequence[Vote]) -> Duty:
    """The duty at the one level of a criterion that votes speak for."""
    candidate = Candidate(criterion, found[0].level, CLEAR)
    shown = tuple(Evidence(vote.words, vote.concept, 1.0) for vote in found)
    graded = replace(duty.outcome, outcome="level", candidates=(candidate,), strength=CLEAR)
    return replace(duty, outcome=graded, evidence={candidate.ref: shown})


def _clauses(duty: Duty, work: Workspace) -> Iterator[tuple[int, int]]:
    """Where the clauses of a duty stand, by their marks alone."""
    start = duty.start
    for mark in (*BETWEEN_CLAUSES.finditer(work.doc.text, duty.start, duty.end), None):
        end = mark.start() if mark else duty.end
        if work.doc.text[start:end].strip():
            yield start, end
        start = mark.end() if mark else duty.end
