"""What a message shows of its place in a conversation: its content words, and how much it is like each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from knowledge.concepts.doc import Said
from knowledge.concepts.rules import said
from knowledge.scoring.labels import messages_among
from knowledge.scoring.reader import Reader
from knowledge.understanding.workspace import Weighed, Workspace

CONCEPT = "@"
"""Before a concept among content stems, as in the features that are counted."""
DOING = ("command-", "ask-", "take-back", "misread", "others-", "no-longer", "colleague", "list-up", "also", "absent")
"""How the concepts begin that say what is to be done with a duty, or whose it is, and not what it is about."""
SHORTEST = 3
"""Letters of a content word."""


@dataclass(frozen=True)
class TurnCues:
    """A message as the conversation sees it; `manner` holds the concepts that say how something is done, not what."""

    work: Workspace
    manner: frozenset[str]

    @property
    def reading(self) -> Weighed:
        """The whole message, weighed."""
        return self.work.whole

    @property
    def text(self) -> Said:
        """The words, levels and concepts."""
        return self.reading.said

    @property
    def weights(self) -> Mapping[str, float]:
        """What the counts and rules say for each label."""
        return self.reading.as_message

    @property
    def reader(self) -> Reader:
        """What read it."""
        return self.work.reader

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as read, in order."""
        return tuple(token.word for token in self.text.tokens)

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The concepts said; denied ones after "not "."""
        return said(self.text.found)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem of a word with content, whatever it says, and every concept that says no manner, after `@`."""
        language = self.reader.language
        plain = {
            stem
            for token in self.text.tokens
            if token.word not in language.function_words and not token.word.isdigit()
            for stem in token.stems
            if len(stem) >= SHORTEST
        }
        return frozenset(
            plain | {f"{CONCEPT}{one.concept}" for one in self.text.found if one.concept not in self.manner}
        )

    @cached_property
    def object_stems(self) -> frozenset[str]:
        """The stems without those of words that only say what is to be done, or that somebody else does it."""
        doing = [one for one in self.text.found if one.concept.startswith(DOING) and one.concept not in self.things]
        at = {n for one in doing for n in one.at}
        gone = {stem for n in at for stem in self.text.tokens[n].stems} | {f"{CONCEPT}{one.concept}" for one in doing}
        return self.stems - gone

    @cached_property
    def things(self) -> frozenset[str]:
        """The concepts that are objects of the work, whatever else they say."""
        return frozenset(name for names in self.reader.objects.values() for name in names)

    def beside(self, prefix: str | tuple[str, ...]) -> frozenset[str]:
        """The content without the words of concepts whose names begin so."""
        held = [one for one in self.text.found if one.concept.startswith(prefix)]
        at = {n for one in held for n in one.at}
        gone = {stem for n in at for stem in self.text.tokens[n].stems} | {f"{CONCEPT}{one.concept}" for one in held}
        return self.content - gone

    @cached_property
    def content(self) -> frozenset[str]:
        """Stems, and concepts after `@`, that say what something is about and not how it is done."""
        how = {n for one in self.text.found if one.concept in self.manner for n in one.at}
        language = self.reader.language
        plain = {
            stem
            for n, token in enumerate(self.text.tokens)
            if n not in how and token.word not in language.function_words and not token.word.isdigit()
            for stem in token.stems
            if len(stem) >= SHORTEST
        }
        things = {f"{CONCEPT}{one.concept}" for one in self.text.found if one.concept not in self.manner}
        return frozenset(plain | things)

    def kinds(self, names: Iterable[str] = ()) -> Mapping[str, float]:
        """The weights of the kinds of messages; of these only where `names` are given."""
        wanted = set(names)
        weights = self.weights
        return {name: weights[name] for name in messages_among(tuple(weights)) if not wanted or name in wanted}

    def best(self, names: Iterable[str]) -> str:
        """Of these kinds, the one that the message is most like; empty where none is there."""
        kinds = self.kinds(names)
        return max(kinds, key=lambda name: (kinds[name], name)) if kinds else ""
