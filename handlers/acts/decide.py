"""Which act a message is: read from its words and from the conversation that it stands in.

Only what tells a duty is read as duties; a message that says how, corrects, answers, asks or edits is a turn of the
conversation about duties told before.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from handlers.acts.answer_in_own_words import in_own_words
from handlers.acts.answer_without_option import ANSWERS, several_hold, unpicked
from handlers.acts.asked_of_one import of_one, relevelled
from handlers.acts.criteria_named import named_levels
from handlers.acts.details_of_several import several_details
from handlers.acts.duties_named import named_duty
from handlers.acts.duty_by_order import overlooked
from handlers.acts.duty_continued import continued_duty, of_what_was_added, spoken_of, tells_other
from handlers.acts.duty_named_first import opened_duty
from handlers.acts.edit_orders import edit_order
from handlers.acts.heard_at_once import heard, lost
from handlers.acts.likely_kind import FEW, likely_kind, says_something, well_told
from handlers.acts.merge_orders import merge_order
from handlers.acts.numbers_and_places import bare_number, options_named, place_meant
from handlers.acts.objections import objection
from handlers.acts.objections_to_reply import reply_objection
from handlers.acts.only_denied import only_denied
from handlers.acts.only_how import goes_on, of_named, one_case, only_how
from handlers.acts.option_picks import OPTION, among_shown, asked_last, asks_back, asks_first, picked
from handlers.acts.others_work import of_others
from handlers.acts.part_orders import part_order
from handlers.acts.put_elsewhere import put_elsewhere
from handlers.acts.question_unfit import claimed_levels, unfitting
from handlers.acts.questions_on_told import about_duty, asked_of_another
from handlers.acts.relation_to_told import MISREAD, TAKE_BACK, adds_more, beside, corrects
from handlers.acts.same_answer import answered_alike
from handlers.acts.spoken_commands import COMMANDS, RESTORE, command, undone
from handlers.acts.subjects_heard import subject_heard
from handlers.acts.taken_back import taken_back
from handlers.acts.talk_outright import talked
from handlers.acts.terse_orders import list_to_come, plain_order
from handlers.acts.topics_elsewhere import LEVEL_STEM, topic, which_level
from handlers.acts.unreal_or_past import AWAY, as_it_was, not_theirs, not_today, of_no_duty, supposed
from handlers.case.data import Pending
from handlers.open_question import next_question
from handlers.step import SHORT, Step
from handlers.turn import Turn, once
from knowledge.concepts.registry import concept
from knowledge.conversation.own_words_answers import criteria_spoken_of, votes
from knowledge.lookup.option_choice import pick
from knowledge.scoring.labels import CHECK, DUTY, FRAMES
from knowledge.text.question_words import question_words
from knowledge.understanding.attribution import reason

ELSEWHERE = frozenset((concept("others-do"), concept("past"), concept("no-longer")))
"""Concepts by which somebody speaks of others, or of former days, and picks no option."""
AROUND_OPTION = ("ordinal-", "misread", "ask-", "take-back", "answer-")
"""How the concepts begin whose words may stand around an option that is picked …"""
FEWEST = 2
"""… and how many words of another content may, besides."""
SAID_AGAIN = ("turn.simpler", "turn.repeat")
"""Kinds that ask for the last answer once more, where no question is open."""
MISSING, RAISE = concept("ask-missing"), concept("ask-raise")
GUIDED, NEW = "interview.start", "new"
OF_OTHERS = frozenset((concept("client"), concept("colleague")))
"""Concepts of people that one guides, or asks the questions, oneself."""
REFERENCE = re.compile(r"(?<![\w.-])(?:R\d\.\d|[a-z]+(?:-[a-z]+)*\.[A-Z])(?![\w.])")


@once
def decide(turn: Turn) -> Step:
    """The step that a message is; the first that recognises it decides."""
    for find in _ORDER:
        step = find(turn)
        if step:
            return step
    kind = likely_kind(turn)
    if kind == GUIDED and turn.cues.concepts & OF_OTHERS:
        kind = DUTY
    if kind == NEW and not question_words(turn.language).words.isdisjoint(turn.cues.words[:1]):
        return Step("turn.lost")  # who asks "who …" wipes nothing
    if kind == RESTORE and turn.asks:
        return Step("turn.lost")  # who asks undoes nothing
    if kind == CHECK and turn.case.duties:
        return Step("case.target", levels=named_levels(turn))
    if kind in FRAMES and turn.case.duties:
        return Step("case.overall", levels=named_levels(turn)) if says_something(turn) else Step("small.ok")
    if kind == "follow.next" and named_levels(turn) and turn.case.duties and _for_oneself(turn):
        return Step("case.raise", levels=named_levels(turn))
    if kind in SAID_AGAIN and turn.case.duties and not turn.case.pending and not next_question(turn, turn.case):
        return Step("case.why")
    return Step("aside.vague" if kind == DUTY else kind, turn.understood.duties, levels=named_levels(turn))


def _for_oneself(turn: Turn) -> bool:
    """Whether a question for what a level asks is one for what it would take: "wat moet ik nog doen voor C"."""
    own = not turn.reader.language.first_person.isdisjoint(turn.cues.words)
    return (own or bool(turn.cues.concepts & {MISSING, RAISE})) and not turn.understood.criteria


def _reference(turn: Turn) -> Step | None:
    text = turn.question.text
    found = REFERENCE.findall(text) if len(text.split()) <= SHORT else []
    return Step("show", ref=found[0]) if len(found) == 1 and found[0] in turn.family.passages() else None


def _option(turn: Turn) -> Step | None:
    """An option of the open question, by number or place: one, or several that hold together."""
    pending = asked_last(turn)
    longest = SHORT + FEW if corrects(turn) else SHORT
    if not pending:
        return None
    bare = bare_number(turn)
    if bare is not None:
        return Step(OPTION, n=pending.duty, numbers=(bare,))
    if turn.cues.concepts & ELSEWHERE or opened_duty(turn) or _of_another(turn, pending):
        return None
    pointed = picked(turn, len(pending.numbered))
    if pointed:
        return Step(OPTION, n=pending.duty, numbers=pointed)
    if asks_back(turn) or asks_first(turn) or len(turn.cues.words) > longest or turn.cues.concepts & set(COMMANDS):
        return None
    kind = likely_kind(turn)
    if kind.startswith(("case.", "ask.", "hr.", "follow.why")) and len(turn.cues.words) > FEW and not corrects(turn):
        return None
    many = len(pending.numbered)
    alone = len(turn.cues.beside(AROUND_OPTION)) <= FEWEST
    last = among_shown(pending, many)
    named = (options_named(turn, many, last) if alone else ()) or place_meant(turn, last)
    if not any(map(str.isdigit, turn.cues.words)):
        named = tuple(among_shown(pending, n) for n in named)
    if not named and turn.case.pending and kind not in ANSWERS and not _tells_another(turn, turn.case.pending):
        levels = {vote.level for vote in votes(turn.cues.text, turn.answers.get(pending.criterion, {}))}
        ref = pick(turn.question.text, pending.options, turn.gists, turn.cues.weights, says=bool(levels))
        level = ref.rpartition(".")[2]
        if (levels and level not in levels) or only_denied(turn, pending.criterion, level):
            ref = ""  # "I don't organise anything" is like an option, and says another level
        named = (pending.numbered.index(ref) + 1,) if ref else ()
    return Step(OPTION, n=pending.duty, numbers=named) if named else None


def _of_another(turn: Turn, pending: Pending) -> bool:
    """Whether a message tells of another duty than the one asked about ("for the mail it's always the same")."""
    return bool(turn.spoken) and named_duty(turn, turn.cues.content) not in (0, pending.duty)


def _tells_another(turn: Turn, pending: Pending) -> bool:
    """Whether a message tells another task, or shows a level of another criterion than the one that was asked about."""
    if adds_more(turn) or tells_other(turn, pending.duty):
        return True
    return any(
        duty.telling and duty.outcome.outcome == "level" and duty.outcome.candidates[0].criterion != pending.criterion
        for duty in turn.understood.duties
    )


def _letter(turn: Turn) -> Step | None:
    """A letter and nothing else tells no duty, answers no question, and edits nothing."""
    if not turn.case.duties or not turn.understood.levels or "?" in turn.question.text:
        return None
    told = {stem for stem in turn.cues.content if not stem.startswith(LEVEL_STEM)}
    told |= turn.cues.concepts & turn.context.manner_concepts
    return Step("letter", levels=named_levels(turn)) if not told and len(turn.cues.words) <= SHORT else None


def _condition(turn: Turn) -> Step | None:
    """`En als ik dat alleen doe?`: a detail of a duty told before, put as a question."""
    language = turn.reader.language
    opening = [word for word in turn.cues.words[:FEW] if word not in language.joining]
    asked = bool(opening) and opening[0] in language.asking and language.leaning.isdisjoint(opening[1:2])
    reach = len(turn.cues.words) if turn.asks else FEW
    opens = not language.leaning.isdisjoint(turn.cues.words[:reach]) and not asked
    if not turn.case.duties or not opens or not turn.spoken:
        return None
    if reason(turn.cues.text, language) in AWAY:
        return None
    if not turn.asks and any(map(well_told, turn.understood.duties)):
        return None  # told outright
    n = continued_duty(turn) or named_duty(turn, turn.cues.content) or spoken_of(turn)
    return Step("detail", turn.understood.duties, n=n) if n else None


def _resumed(turn: Turn) -> Step | None:
    """`Het tweede: altijd hetzelfde`: how a duty is done that the message names first."""
    n = opened_duty(turn)
    if not n or not turn.spoken or _orders_first(turn):
        return None
    return Step("detail", turn.understood.duties, n=n)


def _orders_first(turn: Turn) -> bool:
    """Whether a message opens with an order to change the case, before a colon where there is one."""
    head, colon, _ = turn.question.text.partition(":")
    stop = len(head) if colon else turn.cues.text.tokens[min(FEW, len(turn.cues.words)) - 1].end
    orders = [one for one in turn.cues.text.found if one.concept in COMMANDS]
    return any(turn.cues.text.tokens[one.at[-1]].end <= stop for one in orders)


def _told(turn: Turn) -> Step | None:
    """Duties: new ones, or more about one that was told before."""
    duties = turn.understood.duties
    kind = likely_kind(turn)
    criteria = turn.spoken
    about = turn.case.duty(turn.case.about)
    spoken = criteria and (turn.case.pending or (about and about.verdict.criterion in criteria))
    telling = (
        kind == DUTY or (kind in FRAMES and duties) or kind == "aside.manner" or (kind.startswith("aside.") and spoken)
    )
    if not telling:
        return None
    if turn.case.duties:
        n = continued_duty(turn)
        if n:
            return Step("detail", duties, n=n)
    if not duties:
        return None
    return Step(DUTY, duties, levels=named_levels(turn))


def _correction(turn: Turn) -> Step | None:
    """`Dat klopt niet`, `vergeet dat van …`: of a duty told before."""
    kind = likely_kind(turn)
    named = named_duty(turn, turn.cues.stems)
    takes_back = TAKE_BACK in turn.cues.concepts and "?" not in turn.question.text
    takes_back = takes_back and (bool(named) or not turn.understood.criteria)
    if takes_back and turn.case.duties:
        kind = "follow.withdraw"
    if kind not in ("follow.wrong", "follow.withdraw") or not turn.case.duties:
        return None
    duty = turn.case.duty(named)
    says = turn.spoken or any(map(well_told, turn.understood.duties))
    if says and (kind == "follow.wrong" or _says_anew(turn)):
        return Step("detail", turn.understood.duties, n=named or spoken_of(turn))  # it says what is right, too
    if kind == "follow.withdraw" and duty and not of_what_was_added(turn, duty):
        return Step("case.remove", turn.understood.duties, numbers=(named,))
    return Step(kind, turn.understood.duties, n=named or spoken_of(turn))


def _says_anew(turn: Turn) -> bool:
    """Whether beside what is taken back a message says how it is, in words that were not said before."""
    duty = turn.case.duty(spoken_of(turn))
    rest = beside(turn, (TAKE_BACK, MISREAD))
    told = {stem for one in duty.added for stem in turn.cues_of(one.text).stems} if duty else set()
    return bool(criteria_spoken_of(rest.text, turn.answers)) and not rest.stems <= told


_ORDER: tuple[Callable[[Turn], Step | None], ...] = (
    _reference,
    undone,
    taken_back,
    relevelled,
    put_elsewhere,
    part_order,
    reply_objection,
    subject_heard,
    heard,
    objection,
    topic,
    of_one,
    overlooked,
    list_to_come,
    plain_order,
    talked,
    merge_order,
    answered_alike,
    in_own_words,
    edit_order,
    several_details,
    supposed,
    as_it_was,
    of_others,
    claimed_levels,
    unfitting,
    _option,
    which_level,
    _letter,
    _condition,
    _resumed,
    several_hold,
    of_named,
    only_how,
    goes_on,
    of_no_duty,
    command,
    not_today,
    not_theirs,
    about_duty,
    asked_of_another,
    unpicked,
    _correction,
    _told,
    one_case,
    lost,
)
