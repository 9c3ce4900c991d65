"""Orders about what was told: take it out, put another in its place, start afresh; what they name, by its place.

An order is heard by its form: a verb of ordering opens a clause, with nothing before it but words that say nothing, or
closes one. Whether what it names was told is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from knowledge.conversation.order_words import Expression, OrderWords
from knowledge.text.language import Language, fold
from knowledge.text.sentences import CLAUSE_END
from knowledge.text.tokens import Token

QUOTED = re.compile(r"(?<!\w)['\"“”„«](.{1,300})['\"“”»](?!\w)")
"""What stands in quotation marks: bounded, so that a text full of them costs no more than its length."""
SHORT_STOP = 2
"""Characters between an abbreviation and its number: "no. 3" …"""
SHORT_WORD = 3
"""… and letters of the abbreviation at most."""
GAP = 9
"""Words that may stand between those of an order: "take … out"."""
REACH = 60
"""Words behind its verb within which an order says what comes in the place of what it names."""
SHORT_ORDER = 4
"""Words at most of an order that is a verb and a number, in which a slip of the verb is looked for."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order: `target` numbers the tokens that name what it is about, `new` is the text of what comes in its place.

    `before` numbers those in its clause before its verb, `rest` those of the other clauses.
    """

    kind: str
    target: tuple[int, ...]
    before: tuple[int, ...] = ()
    rest: tuple[int, ...] = ()
    new: str = ""
    opens: bool = True
    """Whether the verb opens its clause; one that closes it may end a sentence that tells something, too."""
    denied: bool = False


@dataclass(frozen=True)
class Ordered:
    """A message read for orders."""

    text: str
    tokens: Sequence[Token]
    words: OrderWords
    language: Language

    def orders(self) -> Iterator[Order]:
        """Every way to read an order in the message, the likeliest first."""
        clauses = self.clauses
        yield from self._of("restart", self.words.restart, clauses, self.opening)
        yield from self._replacing(clauses)
        yield from self._becoming(clauses)
        yield from self._of("keep", self.words.keep_only, clauses, self.within)
        yield from self._bringing_back(clauses)
        yield from self._of("remove", self.words.remove, clauses, self.opening)
        but = [one for one in clauses if self.in_order(self.words.excepting, one)]  # "but for 4 you can remove all"
        yield from self._of("remove", self.words.remove, but, self.within)
        yield from self._of("forget", self.words.forget, clauses, self.opening)
        yield from self._of("remove", self.words.removed, clauses, self.closing, opens=False)
        yield from (replace(one, denied=False) for one in self._unreal(clauses))

    def _bringing_back(self, clauses: Sequence[Sequence[int]]) -> Iterator[Order]:
        """`Put 2 back`; no clause that opens by taking something out in several words ("laisse tomber la 2")."""
        if not any(self._of("back", self.words.back, clauses, self.within)):
            return
        out = [expression for expression in self.begun(self.words.remove) if len(expression) > 1]
        kept = [clause for clause in clauses if not any(self.opening(one, clause) for one in out)]
        yield from self._of("back", self.words.back, kept, self.within)

    def _unreal(self, clauses: Sequence[Sequence[int]]) -> Iterator[Order]:
        """`Task 3 does not exist`: the negation is what takes it out."""
        return self._of("unreal", self.words.unreal, clauses, self.closing, opens=False)

    def says(self, expressions: Sequence[Expression]) -> tuple[int, ...]:
        """The tokens of one of some expressions, wherever a clause holds it; empty where none does."""
        begun = self.begun(expressions)
        found = (self.within(expression, clause) for clause in self.clauses for expression in begun)
        return next((at for at in found if at), ()) if begun else ()

    def in_order(self, expressions: Sequence[Expression], numbers: Sequence[int]) -> tuple[int, ...]:
        """The tokens of one of some expressions among these tokens; empty where none is."""
        found = (self.within(expression, numbers) for expression in self.begun(expressions))
        return next((at for at in found if at), ())

    def removes(self, numbers: Sequence[int]) -> bool:
        """Whether one of these tokens closes an order to take something out ("away", "off")."""
        closing = {word for expression in self.words.remove if len(expression) > 1 for word in expression[-1]}
        return any(self.holds(n, frozenset(closing)) for n in numbers)

    def says_all(self, target: Sequence[int]) -> bool:
        """Whether a target is the whole of what was told."""
        content = [n for n in target if not self._soft(n) or self.holds(n, self.words.all)]
        return bool(content) and all(self.holds(n, self.words.all) for n in content)

    def content(self, numbers: Sequence[int], besides: frozenset[str] = frozenset()) -> list[int]:
        """Of these tokens those that name something, and are none of some words."""
        named = (n for n in numbers if not self._soft(n) and not self.tokens[n].word.isdigit())
        return [n for n in named if not self.holds(n, besides)]

    def _of(
        self,
        kind: str,
        expressions: Sequence[Expression],
        clauses: Sequence[Sequence[int]],
        match: Callable[[Expression, Sequence[int]], tuple[int, ...]],
        *,
        opens: bool = True,
    ) -> Iterator[Order]:
        begun = self.begun(expressions)
        for clause in clauses if begun else ():
            for expression in begun:
                at = match(expression, clause)
                if at:
                    rest = tuple(n for other in clauses if other is not clause for n in other)
                    before = tuple(n for n in clause if n < at[0])
                    target, denied = tuple(n for n in clause if n not in at), self._denied(at, clause)
                    yield Order(kind, target, before, rest, opens=opens, denied=denied)

    def _replacing(self, clauses: Sequence[Sequence[int]]) -> Iterator[Order]:
        """The verb, what is replaced on either side of it, and behind a word or a colon what comes in its place."""
        yield from self._quoted()
        for clause in clauses:
            for expression in self.begun(self.words.instead):
                at = self._anywhere(expression, clause, 0)
                colon = self.text.find(":", self.tokens[at[-1]].end) if at else -1
                if colon >= 0:
                    target = tuple(n for n in clause if n not in at and self.tokens[n].end <= colon)
                    yield Order("replace", target, new=self.text[colon + 1 :].strip(" :,"))
            for expression in self.begun(self.words.replace):
                at = self._anywhere(expression, clause, 0)
                if not at or self._denied(at, clause):
                    continue
                opens = all(self._soft(n) for n in clause if n < at[0])
                near = range(at[0] + 1, min(at[0] + 1 + REACH, len(self.tokens)))
                stops = [(n, self.tokens[n].end) for n in near if self._by(n)]
                colon = self.text.find(":", self.tokens[at[0]].end)
                after = next((n for n in near if self.tokens[n].start > colon), 0)
                if colon >= 0 and after:
                    stops.append((after, colon + 1))
                for stop, end in sorted(stops):
                    target = tuple(n for n in range(clause[0], stop) if n not in at)
                    before = tuple(n for n in clause if n < at[0])
                    yield Order("replace", target, before, new=self.text[end:].strip(" :,"), opens=opens)

    def _quoted(self) -> Iterator[Order]:
        """`Make 3 "answering the phone"?`: what stands in quotation marks comes in the place of what is named."""
        quoted = QUOTED.search(self.text)
        if not quoted or len(quoted[1].split()) == 1:
            return
        around = [n for n, one in enumerate(self.tokens) if one.end <= quoted.start() or one.start >= quoted.end()]
        for expression in self.begun(self.words.replace):
            at = self._anywhere(expression, around, 0)
            if at and not self._denied(at, around):
                yield Order("replace", tuple(n for n in around if n not in at), new=quoted[1].strip(" ,."))

    def _becoming(self, clauses: Sequence[Sequence[int]]) -> Iterator[Order]:
        """What stands before the words for becoming, and behind them what it becomes."""
        for clause in clauses:
            for expression in self.begun(self.words.become):
                at = self._anywhere(expression, clause, 1)
                if at:
                    before = tuple(n for n in clause if n < at[0])
                    new = self.text[self.tokens[at[-1]].end :].strip(" :,")
                    yield Order("become", before, (), new=new, opens=False)

    def begun(self, expressions: Sequence[Expression]) -> list[Expression]:
        """Of some expressions those whose first word the message says at all: the others need not be looked for."""
        said = self._said
        return [one for one in expressions if not one[0].isdisjoint(said)]

    @cached_property
    def clauses(self) -> list[list[int]]:
        """The tokens of each clause."""
        clauses: list[list[int]] = []
        end = 0
        for n, token in enumerate(self.tokens):
            parted = (
                CLAUSE_END.search(self.text, end, token.start) and not self._abbreviates(n) and not self._enumerates(n)
            )
            if not clauses or parted:
                clauses.append([])
            clauses[-1].append(n)
            end = token.end
        return [part for clause in clauses for part in self._kept_apart(clause)]

    def _kept_apart(self, clause: list[int]) -> tuple[list[int], ...]:
        """A clause in two where it takes something out and keeps something else ("drop 1 but keep 2")."""
        out, kept = (*self.words.remove, *self.words.removed), (*self.words.back, *self.words.stays)
        if len(clause) > REACH or not (self.in_order(out, clause) and self.in_order(kept, clause)):
            return (clause,)
        for i, n in enumerate(clause[1:], start=1):
            if self.tokens[n].word in self.language.joining:
                goes = [part for part in (clause[:i], clause[i:]) if self.in_order(out, part)]
                if len(goes) == 1 and self.in_order(kept, clause[:i] if goes[0][0] == n else clause[i:]):
                    return clause[:i], clause[i:]
        return (clause,)

    def opening(self, expression: Expression, clause: Sequence[int]) -> tuple[int, ...]:
        """The tokens of an expression that opens a clause."""
        first = next((i for i, n in enumerate(clause) if not self._soft(n) or self.holds(n, expression[0])), None)
        while first is not None:
            at = self._anywhere(expression, clause, first, at_once=True)
            if at or not self._soft(clause[first]):
                return at
            later = range(first + 1, len(clause))
            first = next((i for i in later if not self._soft(clause[i]) or self.holds(clause[i], expression[0])), None)
        return ()

    def within(self, expression: Expression, clause: Sequence[int]) -> tuple[int, ...]:
        """The tokens of an expression anywhere in a clause."""
        return self._anywhere(expression, clause, 0)

    def closing(self, expression: Expression, clause: Sequence[int]) -> tuple[int, ...]:
        """The tokens of an expression that closes a clause, with nothing that says anything among or behind them."""
        for first in range(len(clause) - 1, -1, -1):
            at = self._anywhere(expression, clause, first, at_once=True)
            if at and all(self._soft(n) for n in clause[first:] if n not in at):
                return at
        return ()

    def _anywhere(
        self, expression: Expression, clause: Sequence[int], start: int, *, at_once: bool = False
    ) -> tuple[int, ...]:
        """The tokens of an expression in a clause from a place on: its words in order, not far apart."""
        if self._said.isdisjoint(expression[0]):
            return ()
        for first in range(start, start + 1 if at_once else len(clause)):
            if first >= len(clause) or not self.holds(clause[first], expression[0]):
                continue
            at, i = [clause[first]], first
            for place in expression[1:]:
                reach = range(i + 1, min(i + 2 + GAP, len(clause)))
                i = next((j for j in reach if self.holds(clause[j], place)), -1)
                if i < 0:
                    break
                at.append(clause[i])
            if len(at) == len(expression):
                return tuple(at)
        return ()

    def holds(self, n: int, words: frozenset[str]) -> bool:
        """Whether a token is one of some words, as it was read or as it was typed."""
        return not words.isdisjoint(self._forms[n])

    @cached_property
    def _forms(self) -> list[tuple[str, ...]]:
        """Each token as it was read, and as it was typed; beside a number, as the verb that it is a slip of."""
        forms: list[tuple[str, ...]] = [(one.word, fold(self.text[one.start : one.end])) for one in self.tokens]
        numbers = [token.word.isdigit() for token in self.tokens]
        content = [n for n, number in enumerate(numbers) if not (number or self._soft(n))]
        if len(content) == 1 and len(forms) <= SHORT_ORDER and any(numbers):
            forms[content[0]] += self.words.slip_of(forms[content[0]][1])
        return forms

    @cached_property
    def _said(self) -> frozenset[str]:
        """All words, as read and as typed."""
        return frozenset(form for forms in self._forms for form in forms)

    def _by(self, n: int) -> bool:
        numbers = self.tokens[n + 1 : n + 2] and self.tokens[n + 1].word.isdigit()  # "nr 3" numbers, however it is read
        return self.tokens[n].word in self.words.by and not numbers

    def _soft(self, n: int) -> bool:
        word = self.tokens[n].word
        language = self.language
        return word in self.words.polite or word in language.function_words or word in language.joining

    def _denied(self, at: Sequence[int], clause: Sequence[int]) -> bool:
        """Whether a negation of its own clause governs an order; the "no" of "no. 3" denies nothing."""
        negators = self.language.negators | self.language.negators_before
        said = clause[1:] if self.holds(clause[0], self.words.mended) else clause  # "no, put it back"
        if all(self.tokens[n].word not in negators for n in said):
            return False
        return any(self.tokens[n].negated for n in at) and not any(
            self._abbreviates(n + 1) for n in range(at[0], at[-1] + 2)
        )

    def _enumerates(self, n: int) -> bool:
        """Whether a token goes on with a list of numbers: "2, 3 and 4"."""
        return n > 0 and self.tokens[n].word.isdigit() and self.tokens[n - 1].word.isdigit()

    def _abbreviates(self, n: int) -> bool:
        """Whether a token is a number, and the one before it a short word for "number"."""
        if not 0 < n < len(self.tokens) or not self.tokens[n].word.isdigit():
            return False
        near = self.tokens[n].start - self.tokens[n - 1].end <= SHORT_STOP
        return near and self._soft(n - 1) and len(self.tokens[n - 1].word) <= SHORT_WORD
