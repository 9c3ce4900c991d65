"""What says no more than how a duty told is done, or what it leaves over, in whatever form."""

from __future__ import annotations

from collections.abc import Collection

from handlers.acts.answer_without_option import ANSWERS
from handlers.acts.duties_named import named_duty
from handlers.acts.duty_continued import spoken_of, tells_other
from handlers.acts.likely_kind import likely_kind
from handlers.acts.relation_to_told import adds_more, corrects, narrows, of_somebody_else, tells_case
from handlers.acts.unreal_or_past import AWAY
from handlers.open_question import deciding_criteria
from handlers.step import SHORT, Step
from handlers.turn import Turn
from knowledge.concepts.registry import concept
from knowledge.conversation.heard_words import UNWATCHED, heard_words, hears
from knowledge.conversation.turn_cues import CONCEPT
from knowledge.official.model import is_work
from knowledge.scoring.labels import DUTY
from knowledge.understanding.attribution import reason

REFER = concept("refer")
WHATEVER = frozenset((concept("also"), concept("recurrent"), concept("only"), concept("sometimes")))
"""Concepts that may stand beside how something is done, and name nothing."""
BESIDE = 1
"""Words of content that may stand beside them: "honestly", "wat denkste"."""
OF_CASE = ("case.", "turn.", "follow.why", "follow.next")
"""How the kinds begin that a word beside how something is done may rather make ("gesamtbild nochmal")."""
ASKING = (*OF_CASE, "ask.", "term.", "hr.", "about.")
"""How the kinds begin that a message which opens with an asking word rather is, though it says how."""
UNREAD = (DUTY, "aside.vague")
"""Kinds of messages of which, where nothing else recognised them, nothing was read."""
ASIDE = ("aside.", "no.")
"""How the kinds begin of what is no work, unless one case is told in which the speaker does something."""
OPENING = 3
"""Words from the beginning within which a message asks ("c'est quoi …")."""
WORDS_BEFORE = 3
"""Words at most of the longest opening that the files of languages hold."""


def only_how(turn: Turn) -> Step | None:
    """`That's also always the same`: how the duty last spoken of is done, and no word of another."""
    if not turn.case.duties or _asks_or_names(turn) or len(turn.cues.words) > SHORT + BESIDE:
        return None
    if not turn.spoken:
        return None
    reader = turn.reader
    things = {name for ref, names in reader.objects.items() if is_work(ref) for name in names}
    said = {one.concept for one in turn.cues.text.found} - WHATEVER - turn.context.manner_concepts
    rest = {stem for stem in turn.cues.content if not stem.startswith(CONCEPT)} - reader.language.hollow_stems
    if said & things or len(rest) > BESIDE or any(one.concept.startswith("command-") for one in turn.cues.text.found):
        return None
    kind = likely_kind(turn)
    opening, asking = turn.cues.words[_first(turn) :][:OPENING], reader.language.asking
    asked = asking.intersection(opening[:1]) | (asking - reader.language.copulas).intersection(opening[1:])
    asks = bool(asked) and kind.startswith(ASKING)
    if asks or kind in ANSWERS or (rest and kind.startswith(OF_CASE)):
        return None
    return Step("detail", turn.understood.duties, n=spoken_of(turn))


def of_named(turn: Turn) -> Step | None:
    """`For the mail it's always the same`: how a duty is done that the message names, and nothing of another."""
    duty = turn.case.duty(named_duty(turn, turn.cues.content)) if turn.spoken else None
    if duty is None or _asks_or_names(turn) or adds_more(turn) or corrects(turn) or of_somebody_else(turn, duty.n):
        return None
    ordered = any(one.concept.startswith("command-") for one in turn.cues.text.found)
    rest = {stem for stem in turn.cues.content if not stem.startswith(CONCEPT)} - set(duty.about)
    return None if ordered or rest else Step("detail", turn.understood.duties, n=duty.n)


def goes_on(turn: Turn) -> Step | None:
    """`Though if it is strange …`, `and what is not in the list …`: it goes on with what was told last."""
    duty = turn.case.duty(spoken_of(turn))
    if duty is None or _asks_or_names(turn) or adds_more(turn) or tells_other(turn, duty.n):
        return None
    language = turn.reader.language
    unwatched = len(turn.cues.words) <= SHORT + BESIDE and hears(heard_words(turn.language)[UNWATCHED], turn.cues.words)
    if _opens_with(turn, language.conceding) or unwatched:
        return Step("detail", turn.understood.duties, n=duty.n)
    fits, first = _opens_with(turn, language.remaining), _first(turn)
    if not language.asking.isdisjoint(turn.cues.words[first : first + 1]):
        # "and what is not in it I send on": in a question nobody does anything
        acts = first > 0 and not language.subjects.isdisjoint(turn.cues.words[first + 2 :])
        shown = {one.outcome.candidates[0].criterion for one in turn.understood.duties if one.outcome.candidates}
        decides = not shown.isdisjoint(deciding_criteria(turn, duty))
        fits = fits and acts and (decides or REFER in turn.cues.concepts)
    return Step("detail", turn.understood.duties, n=duty.n) if fits else None


def one_case(turn: Turn) -> Step | None:
    """`But sometimes the hotel is full`: one case of the duty asked about, or its own name, and nothing read of it."""
    pending = turn.case.pending
    if not pending or not turn.cues.content or _asks_or_names(turn) or adds_more(turn):
        return None
    kind, language = likely_kind(turn), turn.reader.language
    acts = tells_case(turn) and not (language.first_person & language.subjects).isdisjoint(turn.cues.words)
    fits = narrows(turn) or named_duty(turn, turn.cues.content) == pending.duty
    unread = kind in UNREAD or (acts and kind.startswith(ASIDE))
    return Step("detail", turn.understood.duties, n=pending.duty) if fits and unread else None


def _asks_or_names(turn: Turn) -> bool:
    """Whether a message asks something, names a level, or is of what was once or is wished for."""
    language, first = turn.reader.language, _first(turn)
    asking, subject = turn.cues.words[first : first + 1], turn.cues.words[first + 1 : first + 2]
    asks = not language.asking.isdisjoint(asking) and not language.subjects.isdisjoint(subject)
    if asks or reason(turn.cues.text, language) in AWAY:
        return True
    return turn.asks or bool(turn.understood.levels)


def _first(turn: Turn) -> int:
    """Where a message begins behind the words that join it to what was said before."""
    joining = turn.reader.language.joining
    return next((n for n, word in enumerate(turn.cues.words) if word not in joining), 0)


def _opens_with(turn: Turn, openings: Collection[str]) -> bool:
    """Whether a message opens so, behind words that join it to what was said before."""
    words, first = turn.cues.words, _first(turn)
    return any(" ".join(words[first : first + n]) in openings for n in range(1, WORDS_BEFORE + 1))
