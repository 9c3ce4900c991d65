"""What somebody has in hand: whether verbs alone carry a claim, and are done to no thing of the family's work.

Many trades sort, file, order and write, each something else: "I sort" tells no more than that. A verb by itself is
taken at its word ("filing"), and so is one beside a thing that the examples tell of. But where it is done to something
else ("I sort potatoes", "I copy keys"), the verb carries nothing. Where, how and for whom it is done decides nothing:
"I make copies in the basement".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from knowledge.concepts.doc import Said
from knowledge.concepts.lexicon import Found
from knowledge.official.guidance import DOING, OWN_THINGS
from knowledge.official.model import is_work
from knowledge.scoring.anchors import ASIDE, MESSAGE, group_of
from knowledge.scoring.labels import OUTSIDE
from knowledge.scoring.reader import Reader
from knowledge.text.language import Language, fold
from knowledge.text.tokens import Token
from knowledge.understanding.telling_words import MANNER

SHORT_WORD = 2
"""Letters of a word too short to be a thing in hand."""
TOLD_OF = 0.1
"""The share of a word that must be told of the claimed subject, for it to be a thing of that work."""
SELDOM = 1
"""Examples in which a word may stand by chance."""
TOLD_ELSEWHERE = 0.35
"""The share that may be told of other work, or of none."""
OTHERS = ("trade-", "other-")
"""How the concepts begin of what other trades and families have in hand."""


def of_other_things(text: Said, objects: Collection[str], subjects: Collection[str], reader: Reader) -> bool:
    """Whether a claim is told by verbs alone, which are done to things of no work of the family.

    `objects`: the concepts of what the claim is about that the text says. `subjects`: the groups that it is about.
    """
    if not any(map(is_work, subjects)):
        return False  # how work is done is said of any work
    said = [one for one in text.found if one.concept in objects]
    if any(by_thing(text, one, reader) for one in said):
        return False
    own = _things_of(subjects, reader)
    told = {n for one in said for n in one.at}
    told.update(n for one in text.found if one.concept in MANNER for n in one.at)
    things = [n for n in _things(text, reader) if n not in told]
    return bool(things) and not any(_of_family(text, n, own, subjects, reader) for n in things)


def by_thing(text: Said, one: Found, reader: Reader) -> bool:
    """Whether a concept is not said by what is done alone ("I sort", "reserving"), but by a thing, too."""
    doing = one.concept in reader.objects.get(DOING, frozenset())
    return not all(_is_verb(text, n, reader, doing=doing) for n in one.at)


def _is_verb(text: Said, at: int, reader: Reader, *, doing: bool = True) -> bool:
    """Whether a word tells what is done: known as a verb (`doing`), or standing right behind who does it."""
    token, language = text.tokens[at], reader.language
    if token.word in language.function_words:
        return True
    if at > 0 and text.tokens[at - 1].word in language.subjects:
        return doing or all(other.stem != token.stem for other in text.tokens[at + 1 :])  # "I file the files"
    return doing and reader.tells_doing(token.stem) and not _named(text, at, language)


def _named(text: Said, at: int, language: Language) -> bool:
    """Whether an article makes a noun of a word; a pronoun that looks like one does not ("je les range")."""
    if at == 0 or text.tokens[at - 1].word not in language.naming:
        return False
    return at == 1 or text.tokens[at - 2].word not in language.subjects


def _things(text: Said, reader: Reader) -> Iterator[int]:
    """The words that may be what something is done to."""
    language = reader.language
    for n, token in enumerate(text.tokens):
        if len(token.word) <= SHORT_WORD or token.word.isdigit() or _fills(token, language):
            continue
        others = any(n in one.at and one.concept.startswith(OTHERS) for one in text.found)
        if (others or not _is_verb(text, n, reader)) and not _beside(text, n, language):
            yield n


def _fills(token: Token, language: Language) -> bool:
    return token.word in language.function_words or token.stem in language.hollow_stems


def _beside(text: Said, at: int, language: Language) -> bool:
    """Whether a word stands behind a preposition: it tells where, how or for whom."""
    for token in reversed(text.tokens[:at]):
        if token.word in language.prepositions:
            return True
        if not _fills(token, language) or token.word in language.subjects:
            return False
    return False


def _things_of(subjects: Collection[str], reader: Reader) -> frozenset[str]:
    """The concepts of what work on some subjects is about, and of what only this family has in hand."""
    areas = tuple(f"{subject}." for subject in subjects)
    found = (names for ref, names in reader.objects.items() if ref in subjects or ref.startswith(areas))
    return frozenset(reader.objects.get(OWN_THINGS, ())).union(*found)


def _of_family(text: Said, at: int, own: Collection[str], subjects: Collection[str], reader: Reader) -> bool:
    """Whether a word is a thing that work on some subjects is told of; `own`: the concepts of such things."""
    # A concept is found once in a text: "I file the files" says it by the verb, and by the thing as well.
    alone = reader.lexicon.find([_as_typed(text, at, reader.language)])
    concepts = {one.concept for one in text.found if at in one.at} | {one.concept for one in alone}
    if any(concept.startswith(OTHERS) for concept in concepts):
        return False
    if not concepts.isdisjoint(own):
        return True
    return any(_told_of(stem, subjects, reader) for stem in text.tokens[at].stems)


def _as_typed(text: Said, at: int, language: Language) -> Token:
    """A word, or the last part of a compound that was read as a slip of another word ("Laborakten", "Laboranten")."""
    token = text.tokens[at]
    parts = () if token.exact else language.parts(fold(text.text[token.start : token.end]))
    return token._replace(stem=parts[-1], also=()) if parts else token


def _told_of(stem: str, subjects: Collection[str], reader: Reader) -> bool:
    """Whether a word is told of some subjects, more than by chance, and hardly elsewhere."""
    shares = reader.anchors.share(stem)
    if sum(shares.get(group, 0.0) for group in subjects) < TOLD_OF:
        return False
    if sum(shares.get(group, 0.0) for group in (OUTSIDE, ASIDE, MESSAGE)) > TOLD_ELSEWHERE:
        return False
    labels = [label for label in reader.counts.labels if group_of(label) in subjects]
    return reader.counts.times(stem, labels)[0] > SELDOM
