"""Which sentences enumerate duties: "ik typ brieven, beheer de agenda en onthaal bezoekers"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from knowledge.concepts.doc import Said
from knowledge.official.model import is_work
from knowledge.scoring.labels import OUTSIDE
from knowledge.scoring.reader import TELLING, Reader
from knowledge.understanding.segmentation import A_SHORT_LIST, Piece
from knowledge.understanding.telling_words import MANNER
from knowledge.understanding.workspace import Weighed

LISTED_LENGTH = 60
"""Characters of a piece in an enumeration at most: who lists duties is short; twice that where a list is announced."""
TERSE_WORDS = 2
"""Words at most of the pieces of a list of catchwords (`agenda, post, telefoon`)."""
LISTED_WORDS = 5
"""Words at most of a piece that says only a little of a task, to stand among clear ones."""
CERTAIN_WORD = 6.2
"""The weight from which a bare word names a task of its own (`telefoon`), and needs no object of another."""
SUBJECT_WITHIN = 3
"""Words from the beginning within which a clause names its subject ("en dan onthaal ik …" names it late)."""


@dataclass(frozen=True, slots=True)
class Item:
    """A piece as a possible duty among others."""

    piece: Piece
    topic: str
    """What it is clearly about, or else most likely."""
    subject: str
    """The result area of its topic."""
    clear: bool
    certain: bool
    """It names a task of its own, even as a bare word."""
    words: int
    """How many words it has that are no function words."""
    faint: bool
    """It is short, or announced by a frame, and says a little of a task."""
    terse: bool
    catchword: bool
    """It is terse, and among others as terse it says enough of a task."""
    manner: bool
    """It says how something is done, and not of whom: "telkens op dezelfde manier" is no duty beside it."""
    clause: bool
    """It is a clause with a subject of its own."""
    opens: bool
    """It begins with what is done or with its object: no place, time or joining word stands before."""
    joins: bool
    """It begins with a word that joins it with what stands before."""
    explains: bool
    """A colon stands before it or in it: what is said behind that tells of what is before."""
    anew: bool
    """It begins with a verb or a thing, and says nothing of how: one more thing that the same subject may do."""

    @property
    def task(self) -> bool:
        """Whether it is about a task, and no criterion: a second clause about a criterion may say how."""
        return is_work(self.topic)

    @property
    def named(self) -> bool:
        """Whether it is more than a bare word, and begins as what is done is named: "sort out old stock"."""
        return self.opens and self.words > 1

    @property
    def goes_on(self) -> bool:
        """Whether it may be one more thing that the subject of its sentence does, of which nothing is known here."""
        return self.anew and not self.manner

    @property
    def told(self) -> bool:
        """Whether it may be a duty of an enumeration."""
        longest = LISTED_LENGTH * (2 if self.piece.framed else 1)
        return (
            self.piece.end - self.piece.start <= longest
            and (self.clear or self.faint)
            and (self.piece.framed or not self.manner)
        )


def enumerated(stretch: Sequence[Piece], weighed: Sequence[Weighed], reader: Reader, names: bool = False) -> list[int]:
    """Of each piece, how many duties its sentence enumerates; 0 where it is a sentence about one thing.

    A sentence enumerates where every piece is short and clearly about something, and something else than its
    neighbour. From three on, one that says a little of a task may stand among clear ones.
    """
    items = [_item(piece, one, reader) for piece, one in zip(stretch, weighed, strict=True)]
    numbers: list[int] = []
    for sentence in _sentences(items):
        numbers += _numbers(sentence, names)
    return numbers


def _sentences(items: Sequence[Item]) -> list[list[Item]]:
    begun = 0
    numbered = []
    for item in items:
        begun += item.piece.firm
        numbered.append((begun, item))
    return [[item for _, item in group] for _, group in groupby(numbered, key=lambda pair: pair[0])]


def _numbers(sentence: Sequence[Item], names: bool) -> list[int]:
    """The number of duties that a sentence enumerates, at each piece with which one begins; 0 elsewhere."""
    several = sentence[0].piece.framed and len(sentence) >= A_SHORT_LIST
    announced = several and 2 * sum(item.clear and not item.manner for item in sentence) >= len(sentence)
    among = _goes_on(sentence)
    unlike = [
        n == 0 or _unlike(sentence[n - 1], item, announced) or (among and _another(sentence[n - 1], item))
        for n, item in enumerate(sentence)
    ]
    if _shared(sentence):
        return [0] * len(sentence)
    long = sum(unlike) >= A_SHORT_LIST
    terse = all(item.terse for item in sentence)
    enough = (names or among or _enough(sentence, long)) and all(
        names
        or item.told
        or (terse and item.catchword)
        or (announced and item.named)
        or (among and (item.goes_on or (n == 0 and item.clause)))
        for n, item in enumerate(sentence)
    )
    if not enough or not (long or all(unlike)):
        return [0] * len(sentence)
    count = len(sentence)
    whole = all(item.clause and item.task for item in sentence)
    if count > 1 and (sentence[0].piece.framed or whole or (names and all(unlike))):
        count = max(count, A_SHORT_LIST)  # announced as a list, in whole clauses, or catchwords: two are a list already
    return [count if new else 0 for new in unlike]


def _goes_on(sentence: Sequence[Item]) -> bool:
    """Whether one subject does several things, enough of them known: "he takes the cars in, files … and answers …"."""
    named = sentence[0].clause and not sentence[0].manner
    known = [item for item in sentence if (item.clear or (named and item.faint)) and item.topic != OUTSIDE]
    subjects = {item.subject for item in known}
    enough = len(sentence) >= A_SHORT_LIST and len(subjects) > 1 and 2 * len(subjects) >= len(sentence)
    if sentence[0].piece.framed and not named:
        return False
    explains = any(item.explains for item in sentence if not item.piece.framed)
    apart = any(item.clause for item in sentence[1:])
    return enough and any(item.clear for item in known) and not (explains or apart)


def _another(before: Item, item: Item) -> bool:
    """Whether an item that begins anew is one thing more: what nothing is known of is no part of the one before."""
    return item.goes_on and (before.topic != item.topic or not (before.clear and item.clear))


def _shared(sentence: Sequence[Item]) -> bool:
    """Whether bare words share the verb or the object of the last or first piece, so that all tell one duty.

    "brieven, nota's en verslagen typen" and "Daten eingeben, prüfen und korrigieren" name one area; "onthaal, telefoon
    en vergaderzalen" name several, and are a list.
    """
    bare = [item.words == 1 for item in sentence]
    if len(sentence) < A_SHORT_LIST or not (all(bare[1:]) or all(bare[:-1])) or all(bare):
        return False
    whole = sentence[0] if all(bare[1:]) else sentence[-1]
    return all(item.subject == whole.subject or not item.certain for item in sentence)


def _enough(sentence: Sequence[Item], long: bool) -> bool:
    """Whether enough of the pieces of a sentence are clearly about something for it to enumerate duties."""
    sure = sum(item.clear for item in sentence)
    if sure == len(sentence) or sentence[0].piece.framed:
        return True
    if all(item.clause and item.task for item in sentence):
        return sure * 2 >= len(sentence)
    return long and (sure * 2 >= len(sentence) or all(item.terse for item in sentence))


def _unlike(before: Item, item: Item, announced: bool) -> bool:
    """Whether two neighbours tell two duties: about another area, or clearly about another task or criterion.

    Among duties that are `announced` each that is more than a bare word is one.
    """
    if announced and item.joins and before.words == 1:
        return False  # "file and store records": one object
    if before.subject != item.subject:
        return True
    certain = (before.clear and item.clear) or (before.terse and item.terse) or (before.clause and item.clause)
    return before.topic != item.topic and (certain or (announced and before.named and item.named))


def _item(piece: Piece, one: Weighed, reader: Reader) -> Item:
    weights, clear = one.duties, one.topic
    likeliest = max(weights, key=lambda name: (weights[name], name))
    topic = clear or likeliest.split("+")[0]
    words = [token.word for token in one.said.tokens]
    content = [word for word in words if word not in reader.language.function_words | reader.language.joining]
    language = reader.language
    leading = language.joining | language.places | language.concerning | language.owning | language.relative
    terse = len(content) <= TERSE_WORDS and len(words) <= 2 * TERSE_WORDS
    weight = weights[likeliest] if is_work(likeliest) else 0.0
    return Item(
        piece,
        topic,
        reader.subject(topic),
        clear=bool(clear),
        certain=weight >= CERTAIN_WORD,
        words=len(content),
        faint=(len(words) <= LISTED_WORDS and weight >= TELLING / 2) or (piece.framed and (terse or weight > 0)),
        terse=terse,
        catchword=terse and weight >= TELLING / 4,
        manner=topic in reader.manner and reader.language.first_person.isdisjoint(words),
        clause=has_subject(one.said, reader),
        opens=bool(words) and words[0] not in leading,
        joins=bool(words) and words[0] in language.joining,
        explains=":" in one.said.text[piece.start : piece.end] or one.said.text[: piece.start].rstrip().endswith(":"),
        anew=begins_anew(one.said, reader),
    )


def begins_anew(said: Said, reader: Reader) -> bool:
    """Whether a piece begins with a verb or a thing, once what joins it is left out, and says nothing of how."""
    language = reader.language
    words = [token.word for token in said.tokens]
    words = words[1:] if words and words[0] in language.joining else words
    idle = (language.function_words - language.hollow - language.doing) | language.being
    idle |= language.places | language.concerning | language.owning | language.relative | language.leaning
    begun = len(words) > 1 and words[0] not in idle and language.subjects.isdisjoint(words)
    return begun and MANNER.isdisjoint(found.concept for found in said.found)


def has_subject(said: Said, reader: Reader) -> bool:
    """Whether a piece is a clause with a subject of its own, and hangs on no other ("…, die ik klasseer")."""
    language = reader.language
    words = [token.word for token in said.tokens]
    while words and words[0] in language.joining:
        words = words[1:]
    hangs = bool(words) and words[0] in language.relative
    return not hangs and not language.subjects.isdisjoint(words[:SUBJECT_WITHIN])
