"""Which criteria, or which result area, a question about the text is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from knowledge.concepts.doc import Said
from knowledge.concepts.lexicon import Found
from knowledge.official.model import is_work
from knowledge.scoring.corpus import ALL
from knowledge.scoring.reader import Reader
from knowledge.scoring.shares import shares
from knowledge.understanding.workspace import Weighed

CALLED = 0.8
"""What it weighs that a question calls a criterion by one of its names, against its likeness to examples (0 to 1)."""
LEAST_BELIEF = 0.6
"""Below this a question that names no criterion is about all of them."""
JOINED_WITHIN = 6
"""Words between two names of criteria that a question joins, at most."""


def criteria_asked(whole: Weighed) -> tuple[str, ...]:
    """The criteria that a question is about, or none: then it is about all of them.

    Several where it joins their names; else one: a criterion's printed name decides, then what people call it, together
    with what the whole question resembles.
    """
    text, reader = whole.said, whole.reader
    named = {one.concept for one in whole.called}
    decided = _coordinated(text, whole.called, reader) or printed(text, reader)
    if decided:
        return decided
    belief = dict.fromkeys(named - {ALL}, CALLED)
    for name, duty in shares(whole.graded, len(text.tokens)).items():
        criterion = _criterion(name)
        if criterion:
            belief[criterion] = belief.get(criterion, 0.0) + duty
    best = max(sorted(belief), key=lambda criterion: belief[criterion])
    least = CALLED + LEAST_BELIEF if ALL in named else LEAST_BELIEF
    return (best,) if belief[best] >= least else ()


@cache
def _criterion(name: str) -> str:
    """The criterion that a label is about; empty for tasks, and for what lies outside."""
    return name.split(".")[0] if "." in name and not is_work(name) else ""


def area_asked(whole: Weighed) -> str:
    """The result area that a question about tasks resembles, or nothing where it is about all of them."""
    share = shares(whole.graded, len(whole.said.tokens))
    belief = {
        area.ref: sum(duty for name, duty in share.items() if whole.reader.subject(name) == area.ref)
        for area in whole.reader.family.areas
    }
    best = max(sorted(belief), key=lambda ref: belief[ref])
    return best if belief[best] >= LEAST_BELIEF else ""


def _coordinated(text: Said, called: Sequence[Found], reader: Reader) -> tuple[str, ...]:
    """Of the criteria that a question calls by a name, those it joins (`voor kennis en contacten`), in document order.

    Joined are two names with a joining word or a comma, and little else, between them.
    """
    found = [one for one in called if one.concept != ALL]
    joined: set[str] = set()
    for one in found:
        for other in found:
            between = text.tokens[one.at[-1] + 1 : other.at[0]]
            if one.concept == other.concept or one.at[-1] >= other.at[0] or len(between) > JOINED_WITHIN:
                continue
            marks = text.text[text.tokens[one.at[-1]].end : text.tokens[other.at[0]].start]
            words = {token.word for token in between}
            if words & reader.language.joining or "," in marks:
                joined |= {one.concept, other.concept}
    return tuple(criterion.ref for criterion in reader.family.criteria if criterion.ref in joined)


def printed(text: Said, reader: Reader) -> tuple[str, ...]:
    """The criteria whose name in this language stands in the text, every word of it in some form."""
    stems = {token.stem for token in text.tokens}
    return tuple(ref for ref, name in reader.criterion_names.items() if name <= stems)
