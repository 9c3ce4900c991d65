"""An option of the open question that a message points at, by number or place, whatever words stand around it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from handlers.acts.duties_named import alike
from handlers.acts.duty_named_first import opened_duty
from handlers.acts.edit_orders import ordered_of
from handlers.acts.numbers_and_places import LAST, PLACES
from handlers.acts.relation_to_told import MISREAD, TAKE_BACK
from handlers.case.data import Pending
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.concepts.rules import NOT
from knowledge.conversation.orders import Ordered
from knowledge.conversation.own_words_answers import criteria_spoken_of, votes

OPTION = "option"
LONGEST = 16
"""Words; a longer message says more than which option it means."""
PARTLY = frozenset((concept("sometimes"), concept("answer-depends"), concept("answer-both")))
"""Concepts by which several options hold, each at times."""
AROUND = ("misread", "take-back", "answer-")
"""How the concepts begin whose words may stand around an option that is pointed at."""
COUNTED = ("answer-", "ordinal-all")
"""How the concepts begin beside which a numeral counts the options and points at none ("none of the three")."""
CRY = 2
"""Words at most of a question that only cries out ("what?") before something is said."""
SHORT_DENIAL = 8
"""Words at most of a message that denies an option and does no more."""
PAIR = 2
Pick = tuple[int, int]
"""A token and the option that it points at."""


def asked_last(turn: Turn) -> Pending | None:
    """The open question; the one just answered where none is open, or where a message corrects its answer."""
    before = turn.case.before.pending if turn.case.before else None
    answered = before if before and turn.case.duty(before.duty) else None
    wrong = turn.cues.concepts & {MISREAD, TAKE_BACK} or turn.understood.follow in ("follow.no", "follow.wrong")
    wrong = wrong or (turn.memory.kind == OPTION and mends_first(turn))
    return (answered if wrong else None) or turn.case.pending or answered


def picked(turn: Turn, many: int) -> tuple[int, ...]:
    """The options, of `many`, that a message points at and says nothing beside; nothing where it says more.

    Behind "no", "rather" another is meant than the one before it ("3 I think … no, 2").
    """
    ordered = ordered_of(turn)
    words = turn.cues.words
    if not 1 <= len(words) <= LONGEST or opened_duty(turn) or ("?" in turn.question.text and _of_case(turn)):
        return ()
    found = list(_pointing(turn, ordered, many))
    at = {n for n, _ in found}
    at |= {n for one in turn.cues.text.found if one.concept.startswith(AROUND) for n in one.at}
    rest = [n for n in range(len(words)) if n not in at]
    beside = ordered.content(rest, ordered.words.around | frozenset(turn.reader.language.numerals))
    named = bool(beside) and _said_by(turn, found, beside)
    if not found or asks_first(turn) or (beside and not named):
        return ()
    partly = bool(turn.cues.concepts & PARTLY)
    if _says_how(turn, ordered, at) and not (partly or named):
        return ()
    than = next((n for n in range(found[0][0], len(words)) if ordered.holds(n, ordered.words.than)), len(words))
    meant = [one for one in (found if partly else _mended(ordered, found)) if one[0] < than]
    kept = [(n, option) for n, option in meant if not ordered.tokens[n].negated]
    if not kept and _denies(turn, ordered):
        return ()  # "not the first" picks none
    return tuple(dict.fromkeys(option for _, option in kept or meant))


def denied_option(turn: Turn) -> str:
    """The option of the open question that a short message denies by its place or number ("not the first")."""
    pending, ordered = turn.case.pending, ordered_of(turn)
    if pending is None or len(turn.cues.words) > SHORT_DENIAL or not _denies(turn, ordered):
        return ""
    if any(ordered.holds(n, ordered.words.duty) for n in range(len(ordered.tokens))) or any(ordered.orders()):
        return ""  # "task 3 does not exist" is about a duty
    found = list(_pointing(turn, ordered, len(pending.numbered)))
    rest = [n for n in range(len(turn.cues.words)) if n not in {at for at, _ in found}]
    if len(found) != 1 or not ordered.tokens[found[0][0]].negated or ordered.content(rest, ordered.words.around):
        return ""
    return pending.numbered[found[0][1] - 1]


def _denies(turn: Turn, ordered: Ordered) -> bool:
    """Whether a word denies, and does not only refuse or mend what was said before ("no, 2")."""
    language = turn.reader.language
    denying = (language.negators | language.negators_before) - ordered.words.mended - ordered.words.refusing
    return not denying.isdisjoint(turn.cues.words)


def among_shown(pending: Pending, place: int) -> int:
    """The number of the option at a place among those that are shown: "the first" of 2 and 3 is 2."""
    shown = [pending.numbered.index(ref) + 1 for ref in pending.options if ref in pending.numbered]
    if shown and place == len(pending.numbered):
        return shown[-1]  # the last
    return place if place in shown or not 1 <= place <= len(shown) else shown[place - 1]


def _said_by(turn: Turn, found: Sequence[Pick], beside: Sequence[int]) -> bool:
    """Whether words beside a number are those of the option that it points at ("number 2, the adapting")."""
    pending, options = asked_last(turn), {option for _, option in found}
    if pending is None or len(options) != 1:
        return False
    gist = turn.cues_of(turn.gists[pending.numbered[options.pop() - 1]]).stems
    return all(alike(turn.cues.text.tokens[n].stems, gist) for n in beside)


def mends_first(turn: Turn) -> bool:
    """Whether a message opens with a word that mends what was said before it points at anything."""
    ordered = ordered_of(turn)
    first = next((n for n, token in enumerate(ordered.tokens) if token.word.isdigit()), len(ordered.tokens))
    return any(ordered.holds(n, ordered.words.mended) for n in range(min(first, 3)))


def _pointing(turn: Turn, ordered: Ordered, many: int) -> Iterator[Pick]:
    pending = asked_last(turn)
    by_place = {one.at[-1]: PLACES[one.concept] for one in turn.cues.text.found if one.concept in PLACES}
    by_place |= {one.at[-1]: many for one in turn.cues.text.found if one.concept == LAST}
    counts = bool(by_place) or any(one.concept.startswith(COUNTED) for one in turn.cues.text.found)
    counts = counts or any(map(str.isdigit, turn.cues.words))
    pairs = dict(_pairs(ordered, many))
    yield from pairs.items()
    for n, token in enumerate(ordered.tokens):
        if n in pairs:
            continue
        words = ordered.words.places
        option = int(token.word[:2]) if token.word.isdigit() else by_place.get(n, 0)
        option = option or next((at for at, place in enumerate(words, start=1) if ordered.holds(n, place)), 0)
        if option and token.word in turn.reader.language.numerals and counts:
            continue  # "of the three I'd say 2", "none of the three"
        if not option and ordered.holds(n, ordered.words.middle) and many % 2:
            option = many // 2 + 1
        if pending and option and not token.word.isdigit():
            option = among_shown(pending, option)
        if 1 <= option <= many:
            yield n, option


def _pairs(ordered: Ordered, many: int) -> Iterator[Pick]:
    """`The first two`, `les deux derniers`: two words side by side that point at two options."""
    for expressions, first in ((ordered.words.firsts, 1), (ordered.words.lasts, many - 1)):
        at = ordered.says(expressions)
        if len(at) == PAIR and at[1] - at[0] == 1 and many >= PAIR:
            yield from ((n, first + place) for place, n in enumerate(at))


def _mended(ordered: Ordered, meant: Sequence[Pick]) -> Sequence[Pick]:
    """What is pointed at behind the last word that mends, where something is pointed at before it, too."""
    first, last = meant[0][0], meant[-1][0]
    mending = [n for n in range(first + 1, last) if ordered.holds(n, ordered.words.mended)]
    return [one for one in meant if one[0] > mending[-1]] if mending else meant


def _of_case(turn: Turn) -> bool:
    """Whether a message with a question mark asks about a level, or goes on ("and 2?"), and guesses nothing."""
    return bool(turn.understood.levels) or turn.cues.words[0] in turn.reader.language.joining


def asks_first(turn: Turn) -> bool:
    """Whether a message opens with a word that asks ("why 2")."""
    ordered, language = ordered_of(turn), turn.reader.language
    said = ordered.words.around | ordered.words.polite
    first = next((n for n, word in enumerate(turn.cues.words) if word not in language.joining), 0)
    return bool(ordered.tokens) and turn.cues.words[first] in language.asking and not ordered.holds(first, said)


def _says_how(turn: Turn, ordered: Ordered, pointing: Collection[int]) -> bool:
    """Whether beside what points a message says in own words how it is done ("the second is always the same")."""
    said = ordered.words.around | ordered.words.polite | ordered.words.mended
    spoken = criteria_spoken_of(turn.cues.text, turn.answers)
    how = {
        vote.concept.removeprefix(NOT)
        for criterion in spoken
        for vote in votes(turn.cues.text, turn.answers[criterion])
    }
    at = {n for one in turn.cues.text.found if one.concept in how for n in one.at}
    return any(n not in pointing and not ordered.holds(n, said) for n in at)


def asks_back(turn: Turn) -> bool:
    """Whether a message asks something: a word or two with a question mark, before more is said, are a cry."""
    *asked, _ = turn.question.text.split("?")
    return any(len(part.split()) > CRY for part in asked)
