"""Messages that are nothing but names of the work: "mail, phone, filing"."""

from __future__ import annotations

from knowledge.understanding.workspace import Workspace

MOST_NAMES = 8
"""Words with content of such a message, at most."""


def names_work(work: Workspace) -> bool:
    """Whether each of a message's words with content tells what tasks are about, and nobody asks or is spoken of.

    Then it tells duties, whatever else it is like; not where all that it says is what a criterion is called.
    """
    whole = work.whole
    said, language = whole.said, work.reader.language
    words = {token.word for token in said.tokens}
    if "?" in said.own or said.levels or words & (language.asking | language.subjects):
        return False
    called = {n for one in whole.called for n in one.at}
    content = {n for n, token in enumerate(said.tokens) if token.word not in language.function_words}
    told = (one for one in said.found if one.concept in work.reader.task_concepts and not one.negated)
    return len(content) <= MOST_NAMES and content <= {n for one in told for n in one.at} and not content <= called
