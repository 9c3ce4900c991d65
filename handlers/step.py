"""How the conversation goes on after a message."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.understanding.duty import Duty

SHORT = 8
"""Words; in a longer message a number or a place in a list is no option of the open question."""

WHICH = "case.which"
"""The kind of the last message where it ordered a duty out and named none, or two alike: the next one names it."""


@dataclass(frozen=True, slots=True)
class Step:
    """How the conversation goes on: the kind of message, or `duty`, `detail`, `option`, `letter`; and what it names."""

    kind: str
    duties: tuple[Duty, ...] = ()
    n: int = 0
    """The number of the duty that it is about."""
    numbers: tuple[int, ...] = ()
    """The duties, or options, that it names."""
    levels: tuple[str, ...] = ()
    ref: str = ""
    text: str = ""
    """What is to stand in the place of a duty, in the user's words; or the phrase that answers what is not so.

    Of duties told: what the function is called that they belong to."""
