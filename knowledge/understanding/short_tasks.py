"""Messages that are nothing but short tasks one after another: "sort mail, file records"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from knowledge.concepts.registry import concept
from knowledge.official.model import is_work
from knowledge.text.language_files import bare_verbs
from knowledge.understanding.workspace import Weighed, Workspace

BETWEEN = re.compile(r"[,;\n]")
"""What stands between two tasks of such a message, where no word joins them."""
SHORTEST_TASK, LONGEST_TASK, MOST_TASKS = 2, 6, 12
"""Words of such a task with content, at least, and all of them, at most; tasks of such a message, at most."""
ASKED = frozenset("?:")
"""Marks by which something is asked, or a list announced."""
NEAR = 6.0
"""By how much the weight of a task may stay behind what a part is like besides. By hand."""
NOUNS = frozenset((concept("client"), concept("colleague")))
"""Concepts of whom a task is for: their words are no verbs, whatever their ending."""
READY = "hr."
"""How the kinds begin of questions with a ready answer, which nobody asks without saying so."""
ASKING = ("ask-", "command-", "answer-")
"""How the concepts begin by which something is asked for, ordered or answered."""


def lists_tasks(work: Workspace) -> bool:
    """Whether a message is nothing but short tasks one after another, one of which clearly tells one by itself.

    Then it tells them, whatever the whole is like: who asks or orders something about two tasks says a word for that.
    """
    parts = [work.of(start, end) for start, end in _tasks(work)]
    clear = [_tells(part, work) for part in parts]
    if parts and any(part.topic for part in parts) and all(_verb_phrase(part, work) for part in parts):
        return True
    return any(clear) and all(told or _brief(part, work) for told, part in zip(clear, parts, strict=True))


def clear_tasks(work: Workspace) -> list[tuple[int, int]]:
    """Where each task of such a message begins and ends; empty for any other message.

    Each is clear and about another one, or has a task's form and no word of another in it.
    """
    spans = _tasks(work)
    parts = [work.of(start, end) for start, end in spans]
    if all(_tells(part, work) for part in parts) and len({part.topic for part in parts}) == len(parts):
        return spans
    formed = all(_verb_phrase(part, work) for part in parts)
    return spans if formed and all(_apart(*two, work) for two in pairwise(spans)) else []


def _apart(before: tuple[int, int], after: tuple[int, int], work: Workspace) -> bool:
    """Whether two neighbours that have a task's form tell two tasks.

    They do if both are clear and about another one; where nothing is known of one, if a mark parts them. What says how
    something is done belongs to what stands before it.
    """
    one, other = work.of(*before), work.of(*after)
    if other.topic in work.reader.manner or _share(one, other, work):
        return False
    marked = bool(BETWEEN.search(work.doc.text, before[1], after[0]))
    return one.topic != other.topic and (marked or (is_work(one.topic) and is_work(other.topic)))


def _tasks(work: Workspace) -> list[tuple[int, int]]:
    """Where the parts of a message begin and end that may all be short tasks; empty where one may not."""
    said = work.whole.said
    language = work.reader.language
    spoken = {token.word for token in said.tokens} & (language.first_person | language.subjects | language.being)
    item = not work.doc.text.lstrip()[:1].isalnum()  # "- sorting mail": one line of a list, told line by line
    asked = any(one.concept.startswith(ASKING) for one in said.found)
    if spoken or item or asked or said.levels or not ASKED.isdisjoint(said.own):
        return []
    spans = list(_parts(work))
    several = 1 < len(spans) <= MOST_TASKS
    return spans if several and all(_may_tell(work.of(start, end), work) for start, end in spans) else []


def _parts(work: Workspace) -> Iterator[tuple[int, int]]:
    """Where the parts of a message begin and end that marks or joining words part."""
    tokens, text, joining = work.whole.said.tokens, work.doc.text, work.reader.language.joining
    start = end = -1
    for token in tokens:
        parted = token.word in joining or (end >= 0 and BETWEEN.search(text, end, token.start))
        if parted and start >= 0:
            yield start, end
            start = -1
        if token.word not in joining:
            start, end = (token.start if start < 0 else start), token.end
    if start >= 0:
        yield start, end


def _may_tell(part: Weighed, work: Workspace) -> bool:
    """Whether a part may tell a task, and is nothing else by far."""
    others = max(weight for name, weight in part.weights.items() if not name.startswith(READY))
    near = max(part.duties.values()) > others - NEAR
    idle = work.reader.language.function_words
    content = sum(token.word not in idle for token in part.said.tokens)
    return content >= SHORTEST_TASK and len(part.said.tokens) <= LONGEST_TASK and near


def _share(one: Weighed, other: Weighed, work: Workspace) -> bool:
    """Whether two parts have a word with content in common."""
    idle = work.reader.language.function_words
    stems = [{s for token in part.said.tokens if token.word not in idle for s in token.stems} for part in (one, other)]
    return not stems[0].isdisjoint(stems[1])


def _verb_phrase(part: Weighed, work: Workspace) -> bool:
    """Whether a part has the form of a task in a list: a verb and its object ("sorting mail", "trier le courrier")."""
    opens, closes = bare_verbs(work.reader.language.code)
    words = [token.word for token in part.said.tokens]
    nouns = {n for one in part.said.found if one.concept in NOUNS for n in one.at}
    closed = any(word.endswith(closes) and n not in nouns for n, word in enumerate(words) if n)
    return words[0].endswith(opens) or closed


def _brief(part: Weighed, work: Workspace) -> bool:
    """Whether a part is no more than words with content ("Rechnungen verbuchen")."""
    return work.reader.language.function_words.isdisjoint(token.word for token in part.said.tokens)


def _tells(part: Weighed, work: Workspace) -> bool:
    """Whether a part is clearly about a task, and names what that is about."""
    named = {one.concept for one in part.said.found if not one.negated}
    return is_work(part.topic) and not named.isdisjoint(work.reader.objects.get(part.topic, frozenset()))
