"""In a short message that tells of two, what the other one does is no duty, and shows no level of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from knowledge.concepts.whose_clause import acts, governed, own_stretches
from knowledge.scoring.labels import OUTSIDE
from knowledge.understanding.duty import Duty, read_part
from knowledge.understanding.joined_duties import is_empty
from knowledge.understanding.workspace import Workspace


def own_duties(duties: Sequence[Duty], work: Workspace) -> list[Duty]:
    """The duties without what somebody beside the speaker does; all of them where the speaker does nothing."""
    said, language = work.whole.said, work.reader.language
    others = _working(governed(said.text, said.tokens, language), work)
    if not others or not acts([token for token in said.tokens if token.clause not in others], language):
        return list(duties)
    whole = [_without(duty, others, work) for duty in duties]
    own = [duty for duty in whole if duty]
    return own if any(not is_empty(duty) for duty in own) else list(duties)


def _working(others: Mapping[int, str], work: Workspace) -> Mapping[int, str]:
    """Of the clauses that others govern, those that tell work of theirs: "my boss never said" tells none."""
    kept: dict[int, str] = {}
    for theirs, group in groupby(work.whole.said.tokens, key=lambda token: token.clause in others):
        part = list(group)
        told = read_part(part[0].start, part[-1].end, work) if theirs else None
        if told and not is_empty(told) and told.outcome.outcome != OUTSIDE:
            kept.update((token.clause, others[token.clause]) for token in part)
    return kept


def _without(duty: Duty, others: Mapping[int, str], work: Workspace) -> Duty | None:
    """A duty as its speaker's own clauses tell it; as it is where those say less, None where it has none."""
    tokens = work.of(duty.start, duty.end).said.tokens
    stretches = own_stretches(tokens, others)
    if not stretches:
        return None
    if is_empty(duty) or len(stretches) > 1 or stretches[0] == (tokens[0].start, tokens[-1].end):
        return duty
    own = read_part(*stretches[0], work)
    if own is None or is_empty(own) or (duty.outcome.candidates and not own.outcome.candidates):
        return duty
    return duty if _narrows(duty, own) else own


def _narrows(duty: Duty, own: Duty) -> bool:
    """Whether a whole duty shows one of the levels that its speaker's own clauses leave open."""
    left = {candidate.ref for candidate in own.outcome.candidates}
    alone = duty.outcome.outcome == "level" and own.outcome.outcome == "between"
    return alone and duty.outcome.candidates[0].ref in left
