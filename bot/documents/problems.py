"""What can be wrong with a file, each with the phrase that tells it."""

from __future__ import annotations

from typing import Literal, get_args

Problem = Literal[
    "too-large", "too-many-pages", "no-text", "password", "broken", "hostile", "macro", "old-word", "unknown-kind",
    "took-too-long"
]  # fmt: skip
"""Each is the end of a phrase `document-…`."""
PROBLEMS: tuple[Problem, ...] = get_args(Problem)


class DocumentError(Exception):
    """A file that cannot be read into lines; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem
