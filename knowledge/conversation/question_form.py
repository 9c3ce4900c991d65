"""A question heard without its mark: by how its last clause begins, or ends; and one that comes before an answer."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from knowledge.text.language import Language
from knowledge.text.question_words import Delay, Expressions, Place, QuestionWords
from knowledge.text.sentences import CLAUSE_END
from knowledge.text.tokenizer import read
from knowledge.text.tokenizer import words as words_of

BEFORE_QUESTION = re.compile(r"[.!…;:\n]+\s*|\s[-–—]\s")
"""What parts a question from what is said before it, typed with a space behind it or without …"""
COMMA = re.compile(r",\s*")
"""… and what parts no more than its last clause."""
LONGEST = 30
"""Words of a clause at most: who writes more at a stretch without a mark, tells something."""
MOST_LINES = 3
"""Lines of a message at most: more of them are a list."""
FEWEST_CLOSED = 3
"""Words at least of a clause that only its end makes a question: "si, ou pas" is none."""
LONGEST_TAIL = 4
"""Words at most that ask on behind a question mark."""
REACH = 6
"""Words from the beginning within which the subject of a question stands."""
LONGEST_DELAY = 10
"""Words at most of a clause that puts an answer off."""


def is_question(text: str, language: Language, words: QuestionWords) -> bool:
    """Whether a message that has no question mark ends in a question.

    Its last sentence or clause opens with an interrogative, or with a verb before its subject, or closes as questions
    do. A message with a mark of its own says itself where it asks, but for a few words behind.
    """
    if "?" in text or text.count("\n") >= MOST_LINES:
        return _asks_after(text, language, words)
    sentence = next((part for part in reversed(BEFORE_QUESTION.split(text)) if any(map(str.isalnum, part))), "")
    placed = words_of(sentence, language)
    whole = tuple(word for _, word in placed)
    if not whole or len(whole) > LONGEST:
        return False
    if _opens(whole, language, words) or _closes(whole, words):
        return True
    commas = (comma.end() for comma in COMMA.finditer(sentence))
    clause = max((comma for comma in commas if comma <= placed[-1][0]), default=0)
    last = tuple(word for start, word in placed if start >= clause)
    # "My colleague, who does the mail", "as always": what follows a comma may be told of what stands before it.
    hangs = last[:1] and last[0] in language.relative
    start = _start(last, words)
    return (
        last != whole
        and not hangs
        and _fits_any(words.outright, last, start)
        and not _fits_any(words.never, last, start)
    )


def _asks_after(text: str, language: Language, words: QuestionWords) -> bool:
    """Whether a few words behind a question mark ask on: "does it say so? where exactly"."""
    _, mark, tail = text.rpartition("?")
    said = tuple(word for _, word in words_of(tail, language)) if mark else ()
    return 0 < len(said) <= LONGEST_TAIL and _opens(said, language, words)


def _start(said: Sequence[str], words: QuestionWords) -> int:
    """Where a clause begins behind what may stand before a question."""
    start = 0
    skipped = words.fillers | words.adverbs
    while start < len(said) - 1 and said[start] in skipped and not _fits_any(words.outright, said, start):
        start += 1
    return start


def _opens(said: Sequence[str], language: Language, words: QuestionWords) -> bool:
    """Whether a clause opens as a question does."""
    at = _start(said, words)
    if _fits_any(words.never, said, at):
        return False
    if _fits_any(words.outright, said, at):
        return True
    first = next((n for n in range(at) if said[n] in words.adverbs), at)
    if first == at and _fits_any(words.inverted, said, at):
        return True
    if any(_fits_any(words.inside, said, n) for n in range(len(said))):
        return True
    return said[at] in words.words and _asks_of(said[at + 1 :], language, words)


def _asks_of(behind: Sequence[str], language: Language, words: QuestionWords) -> bool:
    """Whether what follows an interrogative is a question, by the place of its verb: "what do I", not "what I do".

    Where a speaker tells further on what he does, it is none either: "who comes in gets a badge, and I show them up".
    """
    if not behind or behind[0] in words.before_subject:
        return False
    if behind[0] not in words.verbs and not words.before_subject.isdisjoint(behind[1:2]):
        return False  # "how deep the analysis goes"
    speaks = words.subjects & language.first_person
    near = (at for at, word in enumerate(behind) if word in (words.subjects if at < REACH else speaks))
    subject = next(near, None)
    return subject is None or (subject > 0 and behind[subject - 1] in words.verbs)


def _closes(said: Sequence[str], words: QuestionWords) -> bool:
    """Whether a clause ends as a question does."""
    if len(said) < FEWEST_CLOSED:
        return False
    return any(
        stop == len(said)
        for at in range(1, len(said))
        for expression in words.closing.get(said[at], ())
        for stop in _fits(expression, said, at)
    )


def _fits_any(expressions: Expressions, said: Sequence[str], at: int) -> bool:
    near = expressions.get(said[at], ()) if at < len(said) else ()
    return any(True for expression in near for _ in _fits(expression, said, at))


def _fits(expression: Sequence[Place], said: Sequence[str], at: int) -> Iterator[int]:
    """Where an expression ends that begins at a word."""
    if not expression:
        yield at
        return
    for way in expression[0]:
        if tuple(said[at : at + len(way)]) == way:
            yield from _fits(expression[1:], said, at + len(way))


def behind_delay(text: str, language: Language, words: QuestionWords) -> int:
    """Where a question begins before which a message only puts its answer off ("before I choose: …"); 0 for none.

    Such a clause closes with a mark, before a word that joins, or where the question itself opens.
    """
    tokens = read(text, language)
    said = tuple(token.word for token in tokens)
    soft = words.fillers | language.function_words | language.joining
    start, found = 0, False
    for end in range(1, min(len(tokens), 2 * LONGEST_DELAY)):
        marked = CLAUSE_END.search(text, tokens[end - 1].end, tokens[end].start)
        if not (marked or said[end] in language.joining or _fits_any(words.outright, said, end)):
            continue
        clause = said[start:end]
        delays = any(_delays(delay, clause, soft) for delay in words.delays)
        if len(clause) <= LONGEST_DELAY and (delays or (marked and soft.issuperset(clause))):
            start, found = end, found or delays
    while start < len(tokens) - 1 and said[start] in language.joining:
        start += 1
    return tokens[start].start if found else 0


def _delays(delay: Delay, said: Sequence[str], soft: Container[str]) -> bool:
    """Whether a clause holds the words of a delay in their order, and else only such as say nothing."""
    at = 0
    for word in said:
        if at < len(delay.places) and word in delay.places[at]:
            at += 1
        elif word not in soft and (delay.whole or at < len(delay.places)):
            return False
    return at == len(delay.places)
