"""Whether a text tells another trade's work: manner and customers are shared, what somebody has in hand is not.

A hairdresser advises clients, a cook works by the book, a plumber looks for a solution; office support does so too. But
dough, hedges and pipes are never in its hands. So where a text names such a thing, only what office support alone has
in hand (a diary, the post, a file) can still carry a claim: "I order the material for the kitchen" is office support.
Who calls oneself by another trade is held to less: a vet answers questions, and a lawyer reads files.
"""

from __future__ import annotations

from knowledge.concepts.doc import Said
from knowledge.concepts.registry import concept
from knowledge.official.guidance import OWN_THINGS, SHARED_THINGS
from knowledge.official.model import is_work
from knowledge.scoring.reader import Reader
from knowledge.text.language_files import articles
from knowledge.understanding.thing_in_hand import by_thing
from knowledge.understanding.workspace import Workspace

TRADE = "trade-"
"""How the concepts begin of what other trades have in hand."""
HOLDER = concept("trade-holder")
AT_HOME = concept("trade-home")
"""What is at home is never at work, whatever task its words would tell: love letters are no letters of a service."""
BESIDE = (concept("at-place"), concept("explain"))
"""Concepts whose words name no thing in hand: the room in which work is done, and telling how something is."""


def of_another_trade(start: int, end: int, work: Workspace) -> bool:
    """Whether a stretch of a message tells another trade's work, by itself or because all of the message does."""
    said, whole = work.of(start, end).said, work.whole.said
    called = _calls_oneself(whole, work.reader)
    if _own_things(said, work.reader, called):
        return False
    hands = _in_hand(said)
    if hands and hands <= _of_whole_task(said, work.reader) and not any(one.concept == AT_HOME for one in said.found):
        return called
    return bool(hands) or ((called or bool(_in_hand(whole))) and not _own_things(whole, work.reader, called))


def _in_hand(said: Said) -> frozenset[int]:
    """The numbers of the words that tell what another trade has in hand."""
    return frozenset(n for one in said.found if one.concept.startswith(TRADE) and one.concept != HOLDER for n in one.at)


def _own_things(said: Said, reader: Reader, called: bool) -> bool:
    """Whether a text names a thing that only the family's work has in hand; no room, explanation or mere verb is one.

    `called`: its speaker is called by another trade, so that what many trades share is none, either.
    """
    own = reader.objects.get(OWN_THINGS, frozenset())
    if called:
        own -= reader.objects.get(SHARED_THINGS, frozenset())
    taken = _in_hand(said) | {n for one in said.found if one.concept in BESIDE for n in one.at}
    found = (one for one in said.found if one.concept in own and taken.isdisjoint(one.at))
    return any(by_thing(said, one, reader) for one in found)


def _of_whole_task(said: Said, reader: Reader) -> frozenset[int]:
    """The words that tell a task with all that it is told by: buildings and their opening, and not doors alone."""
    found = {one.concept for one in said.found if not one.negated}
    whole = [names for ref, names in reader.objects.items() if is_work(ref) and len(names) > 1 and names <= found]
    return frozenset(n for one in said.found if any(one.concept in names for names in whole) for n in one.at)


def _calls_oneself(said: Said, reader: Reader) -> bool:
    """Whether a clause opens with the trade of its speaker: "bus driver, line 71", "…, I'm a nurse", "als kapster"."""
    return any(_opens_with(said, one.at[0], reader) for one in said.found if one.concept == HOLDER and not one.negated)


def _opens_with(said: Said, at: int, reader: Reader) -> bool:
    """Whether a word is what its speaker is called by; the message's first word needs no "I am" before it."""
    language = reader.language
    before = language.first_person | language.being | language.leaning | articles(language.code)
    opening = {token.word for token in said.tokens[:at] if token.clause == said.tokens[at].clause}
    first = opening == {token.word for token in said.tokens[:at]}
    named = not language.being.isdisjoint(opening) or (first and opening <= language.leaning)
    return named and opening <= before
