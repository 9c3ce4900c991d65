"""One language: how its words are folded, spelled out, stemmed, corrected, and taken apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import Stemmer  # type: ignore[import-not-found]  # PyStemmer ships no types
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.text.bounded_memo import Bounded
from knowledge.text.plain_characters import APOSTROPHES
from knowledge.text.tokens import Reading

WORD = re.compile(r"[^\W_]+(?:['’´`.&-][^\W_]+)*['’]?|['’][^\W_]+")
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
SHORTEST_CORRECTED = 5
"""Characters; shorter words have too many neighbours one letter away to be corrected."""
SHORTEST_JOINED = 3
"""Characters of the shorter of two stems that are joined."""
SHORTEST_PART = 5
"""Letters that the last part of a compound must have more than to be known by itself ("Referats-leiterin")."""
TWO_SLIPS = 9
"""Characters; from this length on a word may hold two slips of the finger."""


def fold(text: str) -> str:
    """Lower case, without accents, with one kind of apostrophe; the length may change."""
    text = text.lower()
    if text.isascii():
        return text.replace("`", "'")
    text = text.translate(_ONE_APOSTROPHE).replace("ß", "ss").replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@dataclass
class Language:
    """What the program knows of one language; every field is a key of `knowledge/languages/<code>.yaml`."""

    code: str
    name: str
    stemmer: str
    function_words: frozenset[str]
    spelling: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    glued: tuple[tuple[str, str, str], ...] = ()
    """(letters, the word they stand for, the letters that may follow them: no word of the language begins so)."""
    elided: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    participle_mark: str = ""
    compound_links: tuple[str, ...] = ()
    digraphs: tuple[tuple[str, str], ...] = ()
    """(letters, the letter that they are typed for), folded."""
    negators: frozenset[str] = frozenset()
    negators_before: frozenset[str] = frozenset()
    denials: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    plain_negators: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    not_only: frozenset[str] = frozenset()
    clause_breaks: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    leaning: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    thereby: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    no_beyond: frozenset[str] = frozenset()
    numerals: tuple[str, ...] = ()
    concerning: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    possessive: frozenset[str] = frozenset()
    today: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    referring: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    conceding: frozenset[str] = frozenset()
    remaining: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    unreal_endings: tuple[str, ...] = ()
    real: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    lead_ins: frozenset[str] = frozenset()
    holders: frozenset[str] = frozenset()
    peers: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    falls_to: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    workplaces: frozenset[str] = frozenset()
    workplace_endings: tuple[str, ...] = ()
    working: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    owning: frozenset[str] = frozenset()
    hanging: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    there_is: Sequence[Sequence[str]] = ()
    required: frozenset[str] = frozenset()
    hollow: frozenset[str] = frozenset()
    openers: tuple[tuple[frozenset[str], ...], ...] = ()
    """Word by word, what may open a list of duties and tells none ("tot mijn taken behoren"); one spelling a place."""
    additions: tuple[tuple[frozenset[str], ...], ...] = ()
    """The same of what announces one duty more ("daar komt nog bij")."""
    inflections: tuple[str, ...] = ()
    """Endings that the stemmer leaves on some words and takes from others; see `join_stems`."""
    known: set[str] = field(default_factory=set)
    """Folded words that count as spelled right: those of the lexicon, the examples and the function words."""
    joins: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Stem -> the shorter stem of the same word."""
    _stems: dict[str, str] = field(default_factory=Bounded, repr=False)
    _parts: dict[str, tuple[str, ...]] = field(default_factory=Bounded, repr=False)
    _corrected: dict[str, str] = field(default_factory=Bounded, repr=False)
    readings: dict[str, tuple[Reading, ...]] = field(default_factory=Bounded, repr=False)
    """What typed words are read as; kept by `tokenizer.py`."""

    @cached_property
    def hollow_stems(self) -> frozenset[str]:
        """The stems of the words that fill a sentence and point to no work."""
        return frozenset(map(self.stem, self.hollow))

    @cached_property
    def beyond_ends(self) -> frozenset[str]:
        """The last words of what says "more than"."""
        return frozenset(one.split()[-1] for one in self.beyond)

    @cached_property
    def persons(self) -> frozenset[str]:
        """What somebody beside the speaker is called."""
        return self.peers | self.others

    @cached_property
    def person_endings(self) -> tuple[str, ...]:
        """Those that may end a compound."""
        return tuple(one for one in self.persons if len(one) > SHORTEST_PART) if self.compound_links else ()

    @cached_property
    def _snowball(self) -> Stemmer.Stemmer:
        return Stemmer.Stemmer(self.stemmer)

    def stem(self, word: str) -> str:
        """The Snowball stem of a folded word; a function word is its own (`zelf` is no `zelfde`, `als` no `alles`)."""
        found = self._stems.get(word)
        if found is None:
            found = word if word in self.function_words else fold(self._snowball.stemWord(word))
            found = self._stems[word] = self.joins.get(found, found)
        return found

    def is_unreal(self, word: str) -> bool:
        """Whether a folded word is a form that, behind "if", says that something is not so (`would`, `faisait`)."""
        return word in self.unreal or (word.endswith(self.unreal_endings) and word not in self.real)

    def learn(self, words: Iterable[str]) -> None:
        """Add folded words to those that count as spelled right."""
        self.known.update(words)
        self.settle()

    def join_stems(self) -> None:
        """Bring together the stems of one word that the stemmer keeps apart (`beantwoord`, `beantwoorden`).

        A stem goes with a shorter one where only an inflection lies between them and known words have both.
        """
        stems = {self.stem(word) for word in self.known - self.function_words}
        joins: dict[str, str] = {}
        for stem in sorted(stems):
            for ending in self.inflections:
                base = stem.removesuffix(ending)
                if base != stem and len(base) >= SHORTEST_JOINED and base in stems:
                    joins[stem] = base
                    break
        self.joins = {stem: joins.get(base, base) for stem, base in joins.items()}
        self._stems.clear()
        self.settle()

    def adopt(
        self, known: Iterable[str], joins: Mapping[str, str], stems: Iterable[str], separable: Mapping[str, str]
    ) -> None:
        """Take over what an earlier start derived from the same known words."""
        self.known.update(known)
        self.joins = joins
        self._stems.clear()
        self.settle()
        self.__dict__["known_stems"] = frozenset(stems)
        self.__dict__["separable"] = separable

    def settle(self) -> None:
        """Forget what was derived from the known words, after some were added."""
        for derived in ("_by_letter", "separable", "known_stems", "hollow_stems"):
            self.__dict__.pop(derived, None)
        self._corrected.clear()
        self._parts.clear()
        self.readings.clear()

    def learn_text(self, text: str) -> None:
        """Add the words of a text, each spelled as it stands there; `settle` is due afterwards."""
        self.known.update(piece for word in WORD.findall(text) for piece in re.split(r"[-'.&_]", fold(word)) if piece)

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        for word in sorted(self.known):
            if len(word) >= SHORTEST_CORRECTED - 1:
                table.setdefault(word[0], []).append(word)
        return table

    @cached_property
    def known_stems(self) -> frozenset[str]:
        """The stems of the known words."""
        return frozenset(map(self.stem, self.known))

    @cached_property
    def separable(self) -> Mapping[str, str]:
        """`particle stem-of-the-rest` -> stem of the whole, for the known words that begin with a particle."""
        table: dict[str, str] = {}
        for word in sorted(self.known):
            for particle in sorted(self.particles):
                rest = word[len(particle) :]
                if word.startswith(particle) and len(rest) >= 3:
                    whole = self.stem(word)
                    table.setdefault(f"{particle} {self.stem(rest)}", whole)
                    if self.participle_mark and rest.startswith(self.participle_mark):
                        table.setdefault(f"{particle} {self.stem(rest[len(self.participle_mark) :])}", whole)
        return table

    def corrected(self, word: str) -> str:
        """The known word that a folded word is most likely a slip of; the word itself where there is none."""
        if word in self.known or word.isdigit() or self.stem(word) in self.known_stems:
            return word
        found = self._corrected.get(word)
        if found is None:
            found = self._corrected[word] = self._typed_for(word) or self._nearest(word)
        return found

    def _typed_for(self, word: str) -> str:
        """The known word that a word is with each digraph read as the letter it is typed for, or nothing."""
        typed = word
        for letters, letter in self.digraphs:
            typed = typed.replace(letters, letter)
        return typed if typed != word and (typed in self.known or self.stem(typed) in self.known_stems) else ""

    def _nearest(self, word: str) -> str:
        """The one known word that a slip of the finger or two makes of it; the word itself where it is short."""
        if len(word) < SHORTEST_CORRECTED:
            return word
        slips = 1 if len(word) < TWO_SLIPS else 2
        best = process.extractOne(word, self._by_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=slips)
        return best[0] if best else word

    def parts(self, word: str) -> tuple[str, ...]:
        """The stems of the two known words that a long word is put together from; empty where it is not."""
        if not self.compound_links or len(word) < 8:
            return ()
        found = self._parts.get(word)
        if found is None:
            found = self._parts[word] = self._split(word)
        return found

    def _split(self, word: str) -> tuple[str, ...]:
        for cut in range(4, len(word) - 3):
            tail = word[cut:]
            if self.stem(tail) not in self.known_stems or tail in self.function_words:
                continue
            for link in self.compound_links:
                head = word[: cut - len(link)] if link else word[:cut]
                if word[:cut].endswith(link) and len(head) >= 4 and self.stem(head) in self.known_stems:
                    return (self.stem(head), self.stem(tail))
        return ()

    def spelled_out(self, raw: str) -> list[str]:
        """The folded words that one typed word stands for (`kdoe` -> `ik doe`, `l'agenda` -> `l agenda`)."""
        word = fold(raw)
        if word in self.spelling:
            return list(self.spelling[word])
        word = word.rstrip("'")
        if "'" in word:
            head, tail = word.split("'", 1)
            if head in self.elided:
                return [*self.spelling.get(head, (head,)), *self.spelled_out(tail)]
            word = word.replace("'", "")
        if word in self.spelling:
            return list(self.spelling[word])
        for letters, spoken, before in self.glued:
            rest = word[len(letters) :]
            glued = len(rest) > 1 and word.startswith(letters) and (rest in self.known or rest in self.spelling)
            if glued and (rest[0] in before if before else word not in self.known):
                return [spoken, *self.spelling.get(rest, (rest,))]
        return [word]
