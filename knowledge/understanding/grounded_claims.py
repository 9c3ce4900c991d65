"""What may be claimed: a task, an area, a criterion or a level needs words that point there themselves.

Counts alone always have a winner. A second thing must hold: among the words that won there is an anchor, one that is
told of this subject and hardly of anything else, and the message's own heart is no other matter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from knowledge.concepts.doc import Said
from knowledge.scoring.anchors import ASIDE, MESSAGE
from knowledge.scoring.features import features
from knowledge.scoring.labels import OUTSIDE
from knowledge.scoring.reader import Reader
from knowledge.understanding.grading import Outcome
from knowledge.understanding.telling_words import MANNER, PROBLEM, carried, manner_alone, silent
from knowledge.understanding.thing_in_hand import of_other_things

ANCHORED = 0.34
"""The share of one feature that must be told of the claimed subject, for it to be an anchor. By hand: over the labelled
questions nearly every right claim has a feature of 0.4 or more, and over messages that carry nothing few have."""
TOGETHER = 0.62
"""Or the two best shares together, where no single word is told of one subject alone."""
SURE_ANCHOR = 0.5
"""An anchor of this share stands whatever else is said."""
OTHER_HEART = 0.6
"""The share from which a word is told of other work, or of no work at all, so that a weaker anchor does not stand."""
CLEAR = 0.75
"""The share from which a criterion is claimed by words beside which nothing that it is about is said. By hand."""
CLEAR_TASK = 0.3
"""The share of the likeliest task from which it is claimed so. By hand, over the same questions and messages."""
CONCEPTS = ("@", "!@")
"""How the features of concepts begin."""
SHORT_WORD = 3
"""Letters of a word too short to be what a message is about."""
UNSURE = 6
"""Letters of a word that was read as another, up to which it points nowhere: too much is one letter away from it."""
LEVEL = "level"
"""The outcome whose words tell how work is done, whatever it is done to."""
NOTHING = Outcome("no_level", strength=0.0)
ELSEWHERE = (OUTSIDE, ASIDE, MESSAGE)


def grounded(outcome: Outcome, text: Said, reader: Reader) -> Outcome:
    """The outcome, if the words carry it; else one that claims nothing."""
    subjects = _subjects(outcome, reader)
    if not subjects:
        return outcome
    mute = silent(text, reader.language)
    objects = _objects(outcome, text, reader, mute)
    if manner_alone(text, reader.language) and objects <= MANNER:
        return NOTHING
    if outcome.outcome != LEVEL and of_other_things(text, objects, subjects, reader):
        return NOTHING
    found = (_share(feature, subjects, reader) for feature in _content(text, reader, objects, mute))
    best, second = [*sorted(found, reverse=True), 0.0, 0.0][:2]
    if best < ANCHORED and best + second < TOGETHER:
        return NOTHING
    if reader.objects and not objects and (best < SURE_ANCHOR or not _plain(outcome, text, reader, mute)):
        return NOTHING
    heart = max((_share(feature, ELSEWHERE, reader) for feature in _words(text, reader)), default=0.0)
    return NOTHING if heart >= OTHER_HEART and best < SURE_ANCHOR and second < ANCHORED else outcome


def _objects(outcome: Outcome, text: Said, reader: Reader, mute: Collection[int]) -> frozenset[str]:
    """The concepts in a text that are what its claim is about, said in words that are not mute."""
    claim = outcome.candidates[0].criterion if outcome.candidates else outcome.work[0][0] if outcome.work else ""
    return carried(text, mute, reader.language) & reader.objects.get(claim, frozenset())


def _plain(outcome: Outcome, text: Said, reader: Reader, mute: Collection[int]) -> bool:
    """Whether a text that names no object of its claim is plain all the same: nothing else can be what it is about.

    Counts alone lead a little in any talk: "people know they can count on me". Only a clear lead is worth a claim, or
    an object of the same area's work beside it.
    """
    if _unknown(text, reader) or _troubled(text, reader):
        return False
    if outcome.candidates and outcome.strength < CLEAR:
        return bool(carried(text, mute, reader.language) & _of_area(outcome, reader))
    return bool(outcome.candidates) or max((share for _, share in outcome.work), default=0.0) >= CLEAR_TASK


def _of_area(outcome: Outcome, reader: Reader) -> frozenset[str]:
    """The concepts of the objects of all work of the area that a criterion is about."""
    criterion = outcome.candidates[0].criterion
    area = f"{reader.subjects.get(criterion, criterion)}."
    return frozenset(name for ref, names in reader.objects.items() if ref.startswith(area) for name in names)


def _troubled(text: Said, reader: Reader) -> bool:
    """Whether a text tells that something is wrong, and nobody in it does anything: "I'm on 6" is no deed."""
    if not any(one.concept == PROBLEM for one in text.found):
        return False
    language = reader.language
    idle = language.being | language.states
    words = [token.word for token in text.tokens]
    return not any(
        word in language.subjects and idle.isdisjoint(words[max(n - 1, 0) : n + 2]) for n, word in enumerate(words)
    )


def _unknown(text: Said, reader: Reader) -> bool:
    """Whether a text holds a word with content that no example holds: what it is about may be another matter."""
    return any(
        len(token.word) > SHORT_WORD and not any(reader.knows(stem) for stem in token.stems)
        for token in text.tokens
        if token.word not in reader.language.function_words and not token.word.isdigit()
    )


def _subjects(outcome: Outcome, reader: Reader) -> Collection[str]:
    """The groups that a claim is about: the criterion with its area's work, or the area with its own criteria."""
    if outcome.candidates:
        criterion = outcome.candidates[0].criterion
        return {criterion, reader.subjects.get(criterion, criterion)}
    if not outcome.areas:
        return ()
    area = outcome.areas[0]
    return {area, *(criterion for criterion, of in reader.subjects.items() if of == area)}


def _content(text: Said, reader: Reader, objects: Collection[str], mute: Collection[int]) -> Iterator[str]:
    """The features that can be anchors: words with content, pairs that hold one, and the concepts of the object."""
    hollow, functional = reader.language.hollow_stems, reader.language.function_words
    plain = {
        n
        for n, token in enumerate(text.tokens)
        if n in mute or token.word in functional or (not token.exact and len(token.word) <= UNSURE)
    }
    filling = plain | {n for n, token in enumerate(text.tokens) if token.stem in hollow}
    for feature, at in features(text, reader.language, reader.family.levels):
        of_concept = feature.startswith(CONCEPTS) and bool(reader.objects)
        about = not of_concept or feature.lstrip("!").removeprefix("@") in objects
        if at and about and not (plain if of_concept else filling).issuperset(at):
            yield feature


def _words(text: Said, reader: Reader) -> Iterator[str]:
    """The stems of the words with content."""
    for token in text.tokens:
        if token.word not in reader.language.function_words:
            yield token.stem


def _share(feature: str, groups: Collection[str], reader: Reader) -> float:
    shares = reader.anchors.share(feature)
    return sum(shares.get(group, 0.0) for group in groups)
